import assert from 'node:assert/strict';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { readDraft } from '../../../src/core/sources/read-draft.ts';
import { proseOf } from './helpers.ts';

const said = (text: string, language: string): (string | undefined)[][] =>
  findQuotations(proseOf(text), language).quotations.map(({ text: words, speaker }) => [
    words,
    speaker?.name,
  ]);

const quoted = (markdown: string): (string | undefined)[][] =>
  findQuotations(readDraft('draft.md', markdown), 'en').quotations.map(({ text, speaker }) => [
    text,
    speaker?.name,
  ]);

describe('dash dialogue', () => {
  it('parts speech from the reporting words by dashes', () => {
    assert.deepEqual(said('—Abrimos en junio —dijo Ana Pérez—. La grúa se queda.', 'es'), [
      ['Abrimos en junio', 'Ana Pérez'],
      ['La grúa se queda.', 'Ana Pérez'],
    ]);
    assert.deepEqual(said('— Abrimos em junho — disse a secretária Rita Prado. — O guindaste fica.', 'pt'), [
      ['Abrimos em junho', 'Rita Prado'],
      ['O guindaste fica.', 'Rita Prado'],
    ]);
    assert.deepEqual(said('— Мы откроем в июне, — сказал Иван Петров. — Кран останется.', 'ru'), [
      ['Мы откроем в июне,', 'Иван Петров'],
      ['Кран останется.', 'Иван Петров'],
    ]);
    assert.deepEqual(said('– Otwieramy w czerwcu – powiedział Jan Kowal. – Dźwig zostaje.', 'pl'), [
      ['Otwieramy w czerwcu', 'Jan Kowal'],
      ['Dźwig zostaje.', 'Jan Kowal'],
    ]);
  });

  it('parts them by commas where the language does', () => {
    assert.deepEqual(said('– Vi öppnar i juni, säger Anna Berg.', 'sv'), [
      ['Vi öppnar i juni,', 'Anna Berg'],
    ]);
    assert.deepEqual(said('— Nous ouvrons en juin, dit Jean Morel. Il se lève.', 'fr'), [
      ['Nous ouvrons en juin,', 'Jean Morel'],
    ]);
  });

  it('takes a hyphen for a dash only with reporting words', () => {
    assert.deepEqual(said('- Abrimos em junho - disse Rita Prado.', 'pt'), [
      ['Abrimos em junho', 'Rita Prado'],
    ]);
    assert.deepEqual(said('- Abrimos em junho.\n- O guindaste fica.', 'pt'), []);
  });

  it('takes no list and no aside for speech', () => {
    assert.deepEqual(said('– Kaffe\n– Bullar\n– Mjölk', 'sv'), []);
    assert.deepEqual(said('La grúa —vieja, oxidada— se queda.', 'es'), []);
    assert.deepEqual(said('— We open in June — said Ida Brandt.', 'en'), []);
    assert.deepEqual(said('– Wir öffnen im Juni\n– Der Kran bleibt', 'de'), []);
  });
});

describe('reporting words inside the marks', () => {
  it('are cut out of French and Italian quotations', () => {
    assert.deepEqual(said('« Nous fermons tout, a déclaré Solène Marin, il faut partir. »', 'fr'), [
      ['Nous fermons tout,', 'Solène Marin'],
      ['il faut partir.', 'Solène Marin'],
    ]);
  });

  it('reach to the end of what they say of the speaker', () => {
    const text =
      '« Nous fermons tout, a déclaré Solène Marin, 71 ans, qui tient le bac depuis 1969. Mais il faut partir. »';
    assert.deepEqual(said(text, 'fr'), [
      ['Nous fermons tout,', 'Solène Marin'],
      ['Mais il faut partir.', 'Solène Marin'],
    ]);
  });

  it('do not take a number that is said for an age', () => {
    const text = '« Nous fermons tout, a déclaré Solène Marin, 71 maisons en tout, et il faut partir. »';
    assert.deepEqual(said(text, 'fr'), [
      ['Nous fermons tout,', 'Solène Marin'],
      ['71 maisons en tout, et il faut partir.', 'Solène Marin'],
    ]);
  });

  it('are left where a clause of the speech only looks like them', () => {
    assert.deepEqual(said('« Nous fermons tout, il faut partir avant la nuit », a dit Solène Marin.', 'fr'), [
      ['Nous fermons tout, il faut partir avant la nuit', 'Solène Marin'],
    ]);
    assert.deepEqual(said('“We close it all, said the sign, so we closed it,” Ida Brandt said.', 'en'), [
      ['We close it all, said the sign, so we closed it,', 'Ida Brandt'],
    ]);
  });
});

describe('block quotes', () => {
  it('are speech behind a colon or above a credit', () => {
    assert.deepEqual(quoted('Ida Brandt wrote to the council:\n\n> We open in June.\n\nJon Falk left.'), [
      ['We open in June.', 'Ida Brandt'],
    ]);
    assert.deepEqual(quoted('The hall was full.\n\n> We open in June.\n>\n> — Ida Brandt, harbour master'), [
      ['We open in June.', 'Ida Brandt'],
    ]);
  });

  it('are none of it elsewhere, and never twice', () => {
    assert.deepEqual(quoted('Ida Brandt left.\n\n> Note to the desk\n\nThe end.'), []);
    assert.deepEqual(quoted('Ida Brandt wrote:\n\n> “We open in June.”'), [
      ['We open in June.', 'Ida Brandt'],
    ]);
    assert.deepEqual(quoted('The list:\n\n- We open in June.\n- The crane stays.'), []);
  });
});
