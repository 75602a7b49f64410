import assert from 'node:assert/strict';
import fc from 'fast-check';
import { find, texts } from './helpers.ts';

const SPEECH = 'the harbour will stay open all winter';

describe('quotation marks', () => {
  it('finds straight, curly, low, angled and wire marks', () => {
    const pairs = ['""', '“”', '„“', '„”', '«»', '»«', '『』'].map((pair) => [
      pair.charAt(0),
      pair.charAt(1),
    ]);
    pairs.push(['``', "''"]);
    for (const [open = '', close = ''] of pairs)
      assert.deepEqual(
        texts(`Ida Brandt said ${open}${SPEECH},${close} and left.`),
        [`${SPEECH},`],
        open + close,
      );
  });

  it('tells closing marks from apostrophes in British copy', () => {
    assert.deepEqual(
      texts('‘I don’t think the sailors’ hall is safe,’ said Ida Brandt. ‘We can’t use it.’'),
      ['I don’t think the sailors’ hall is safe,', 'We can’t use it.'],
    );
    assert.deepEqual(texts("'It's the crews' money that's gone,' said Ida Brandt."), [
      "It's the crews' money that's gone,",
    ]);
  });

  it('takes no apostrophe for a quotation', () => {
    for (const text of [
      "The sailors' hall isn't the owners' hall, and '90s paint won't stick.",
      '’Twas the crews’ boat, rock ’n’ roll’s last.',
      "The O'Haras' dog ate the Joneses' fish.",
    ])
      assert.deepEqual(find(text), { language: 'en', quotations: [], skipped: [], unbalanced: [] }, text);
  });

  it('takes no inch mark for a quotation mark', () => {
    assert.deepEqual(texts('The rail is 6\' 2" high and the plank 27" wide.'), []);
    assert.deepEqual(texts('"The plank is 27" wide and it broke," said Ida Brandt.'), [
      'The plank is 27" wide and it broke,',
    ]);
    assert.deepEqual(texts('Ida Brandt said "we have berths for 12" and shut the gate.'), [
      'we have berths for 12',
    ]);
  });

  it('reads straight marks within straight marks from the outside in', () => {
    assert.deepEqual(texts('"The board said "full" so we sailed on," said Ida Brandt.'), [
      'The board said "full" so we sailed on,',
    ]);
  });

  it('leaves out terms within a quotation', () => {
    assert.deepEqual(texts('“The board said ‘full’ all week,” said Ida Brandt.'), [
      'The board said ‘full’ all week,',
    ]);
  });

  it('follows a quotation over paragraphs that open again', () => {
    const { quotations, unbalanced } = find(
      '“The quay is old,” Ida Brandt said. “We knew.\n\n“Nobody paid.\n\n“Now we pay.”',
    );
    assert.deepEqual(
      quotations.map(({ bounds, continues }) => [bounds, continues]),
      [
        ['exact', null],
        ['continued', 0],
        ['continued', 1],
        ['exact', 2],
      ],
    );
    assert.deepEqual(unbalanced, []);
    assert.ok(quotations.every(({ speaker }) => speaker?.name === 'Ida Brandt'));
  });

  it('reports an unclosed mark and never runs into the next paragraph', () => {
    const { quotations, unbalanced } = find(
      '"The quay is old," said Ida Brandt. "We knew it.\n\nThe council met. "It met late," said Jon Falk.',
    );
    assert.deepEqual(
      quotations.map(({ text, bounds }) => [text, bounds]),
      [
        ['The quay is old,', 'exact'],
        ['We knew it.', 'unclosed'],
        ['It met late,', 'exact'],
      ],
    );
    assert.deepEqual(
      unbalanced.map(({ start, mark }) => [start, mark]),
      [[36, '"']],
    );
  });

  it('trims spaces inside the marks', () => {
    assert.deepEqual(texts('" The quay is closed to all , " minister Ida Brandt said .'), [
      'The quay is closed to all ,',
    ]);
  });

  it('holds for any marks: it ends, spans slice to the words, marks pair within a block', () => {
    const piece = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      '``',
      "''",
      ' ',
      'said',
      'Ida ',
      'a',
      '.',
      ',',
      '\n',
      '6',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const { quotations, skipped, unbalanced } = find(text);
        for (const { start, end, text: words } of [...quotations, ...skipped]) {
          assert.equal(text.slice(start, end), words);
          assert.ok(!words.includes('\n') && words.trim() === words && words !== '');
        }
        for (const { start, end, mark } of unbalanced) assert.equal(text.slice(start, end), mark);
      }),
    );
  });
});
