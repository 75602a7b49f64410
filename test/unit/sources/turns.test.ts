import assert from 'node:assert/strict';
import { readArticle } from '../../../src/core/sources/article.ts';

function turns(text: string, name = 'sources/t.txt'): [string | null, string][] {
  const read = readArticle(name, text);
  assert.ok(!('reason' in read));
  const { prose } = read;
  return prose.blocks.map((block) => [
    block.turn ? `${block.turn.label}${block.turn.role === 'interviewer' ? '?' : ''}` : null,
    prose.text.slice(block.start, block.end),
  ]);
}

describe("speakers' turns", () => {
  it('knows labels in capitals, names, roles, and letters', () => {
    assert.deepEqual(turns('REPORTER: Will it run?\nMOREL: Not sure.'), [
      ['REPORTER?', 'Will it run?'],
      ['MOREL', 'Not sure.'],
    ]);
    assert.deepEqual(turns('Ana Cruz: We go.\n\nBo Ek, harbour master: We stay.'), [
      ['Ana Cruz', 'We go.'],
      ['Bo Ek', 'We stay.'],
    ]);
    assert.deepEqual(turns('Q: Why?\nA: Because.\n'), [
      ['Q?', 'Why?'],
      ['A', 'Because.'],
    ]);
    assert.deepEqual(turns('Q.  Where were you?\nA.  At home.\n'), [
      ['Q?', 'Where were you?'],
      ['A', 'At home.'],
    ]);
    assert.deepEqual(turns('Solène Marchal, maire : Non.\nYves Morel : Oui.'), [
      ['Solène Marchal', 'Non.'],
      ['Yves Morel', 'Oui.'],
    ]);
  });

  it('sees through remarks and clock times', () => {
    assert.deepEqual(turns('ANA CRUZ (voice-over): The quay.\n[00:12:40] BO EK: Yes.\nANA CRUZ 00:13: No.'), [
      ['ANA CRUZ', 'The quay.'],
      ['BO EK', 'Yes.'],
      ['ANA CRUZ', 'No.'],
    ]);
  });

  it('takes labels and nothing else out of the text', () => {
    const text = 'CHAIR: Order.\r\n\r\nANA CRUZ: Thank you: I am done.\r\n';
    const read = readArticle('t.txt', text);
    assert.ok(!('reason' in read));
    assert.equal(read.prose.text, 'Order.\n\nThank you: I am done.');
    const at = read.prose.text.indexOf('Thank');
    assert.equal(read.prose.map.includes(at), true);
  });

  it('lets a paragraph without a label belong to the turn before it, where turns are the rule', () => {
    const text = 'ANA CRUZ: One.\n\nTwo.\n\nBO EK: Three.\n\n(Applause)\n\nANA CRUZ: Four.\n\nBO EK: Five.';
    assert.deepEqual(
      turns(text).map(([label]) => label),
      ['ANA CRUZ', 'ANA CRUZ', 'BO EK', null, 'ANA CRUZ', 'BO EK'],
    );
  });

  it('claims no narration between two statements', () => {
    const text = 'Ana Cruz: The port is ours.\n\nShe spoke for an hour.\n\nAna Cruz: I will not rest.';
    assert.deepEqual(
      turns(text).map(([label]) => label),
      ['Ana Cruz', null, 'Ana Cruz'],
    );
  });

  it('begins turns at wrapped lines and at the soft line ends of Markdown', () => {
    const wrapped =
      'HOST: Good evening to everybody who is listening to us tonight from the old town\n' +
      'hall, and welcome back. Is it true that the bridge will be closed for the summer,\n' +
      'BO EK: It is true, and nobody is sorrier than I am.\n';
    assert.deepEqual(
      turns(wrapped).map(([label]) => label),
      ['HOST?', 'BO EK'],
    );
    assert.deepEqual(turns('**HOST:** Is it?\n**BO EK:** It is.\n', 't.md'), [
      ['HOST?', 'Is it?'],
      ['BO EK', 'It is.'],
    ]);
  });

  it('takes a lone label for text', () => {
    for (const text of ['Engineer Olav Renn: The bridge is safe.', 'HALE: No.', 'Note: bring a coat.'])
      assert.deepEqual(turns(text), [[null, text]]);
  });

  it('takes labels of fields, lists and results for text', () => {
    const texts = [
      'Serves: four people\nTime: an hour\nLevel: easy',
      'READ MORE: The quay is shut\nWATCH: How it began',
      'Ardmoor Town: 3\nPort City: 1',
      'The council met.\n\nNora Brandt: a woman of few words, they say.\n\nIt rained.\n\nBo Ek: the same.\n\nThen it stopped.',
      'Photo: Ida Lund\nCaption: The Quay',
    ];
    for (const text of texts)
      assert.ok(
        turns(text).every(([label]) => label === null),
        text,
      );
  });
});
