import assert from 'node:assert/strict';
import fc from 'fast-check';
import { damageIn } from '../../../src/core/passages/damage.ts';
import { LetterSearch } from '../../../src/core/passages/letter-search.ts';
import { readDraft } from '../../../src/core/sources/read-draft.ts';
import type { Article } from '../../../src/core/model.ts';

function searching(text: string): LetterSearch {
  const article: Article = {
    path: 'scan.txt',
    file: 'scan.txt',
    format: 'text',
    opens: 'file',
    title: null,
    outlet: null,
    published: null,
    modified: null,
    authors: [],
    contributors: [],
    url: null,
    language: 'en',
    prose: readDraft('scan.txt', text),
    lineStarts: [0],
    warnings: [],
  };
  const letters = new LetterSearch();
  letters.put({ article, statements: [] });
  return letters;
}

const QUOTATION = 'The weir above the tannery was opened before the storm came in';

describe('search by letters', () => {
  it('gives every word of the quotation its own letters, however the source is spaced', () => {
    const gap = fc.constantFrom('', '', ' ', '  ', '\n');
    const spaced = fc.array(gap, { minLength: QUOTATION.length, maxLength: QUOTATION.length });
    fc.assert(
      fc.property(spaced, (gaps) => {
        const tight = QUOTATION.replaceAll(' ', '');
        const source = Array.from(tight)
          .map((letter, at) => letter + (gaps[at] ?? ''))
          .join('');
        const place = searching(
          `Minutes of the meeting.\n\nHe said: ${source}. Nothing else was said.`,
        ).search(QUOTATION)[0];
        assert.ok(place);
        assert.equal(place.agrees, 'same');
        const { alignment, text, start } = place.passage;
        for (const [at, word] of alignment.sourceWords.entries()) {
          const own = text.slice(word.start - start, word.end - start).replace(/\s/g, '');
          assert.equal(own.toLowerCase(), alignment.draftWords[at]?.folded);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says of misread letters that they are no more than alike', () => {
    const [place] = searching(
      `Minutes. Tlie weir above tbe tannery was opcned before tlie storm carne in.`,
    ).search(QUOTATION);
    assert.equal(place?.agrees, 'shapes');
    assert.match(place.passage.text, /^Tlie weir/);
  });

  it('finds nothing where the words are others, or too few', () => {
    const letters = searching('Minutes. The weir below the tannery was shut after the storm had gone.');
    assert.deepEqual(letters.search(QUOTATION), []);
    assert.deepEqual(letters.search('The weir'), []);
  });

  it('forgets a source', () => {
    const letters = searching(QUOTATION.replaceAll(' ', ''));
    assert.equal(letters.search(QUOTATION).length, 1);
    letters.remove('scan.txt');
    assert.deepEqual(letters.search(QUOTATION), []);
  });
});

describe('signs of damage', () => {
  it('are seen where a text layer is broken', () => {
    for (const text of [
      't h e  m i l l  i s  s h u t',
      'the mi11 is c1osed by tbe c0uncil',
      'the mill con\ufffdrmed and the o\ufffdce shut',
      'themillisshutforthewholeofthewinter',
      'cafÃ© and thÃ©Ã¢tre',
    ])
      assert.ok(damageIn(text) >= 2, text);
  });

  it('are not seen in print', () => {
    for (const text of [
      'J. R. R. Vane and A B C D met in room 101 on the 1st of May.',
      'A N A L Y S I S',
      'Covid19, H2O, MP3s, B2B, the G7 and 5G; 10am to 11pm, the 1980s, $1bn.',
      'Die Donaudampfschifffahrtsgesellschaft prüft das.',
      'See https://example.org/averyverylongaddresswithoutanyspaces and a_name_of_a_file.',
      '水道局は料金を来年度も据え置くと発表しました。',
      'Er wohnt in der Straße «Am Wehr», sagt sie.',
    ])
      assert.ok(damageIn(text) < 2, text);
  });
});
