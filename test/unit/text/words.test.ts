import assert from 'node:assert/strict';
import fc from 'fast-check';
import { foldWord } from '../../../src/core/text/fold.ts';
import { hashWord, quotationTokens, wordsOf } from '../../../src/core/text/words.ts';

const words = (text: string) => wordsOf(text).map((word) => word.folded);
const tokens = (text: string) =>
  quotationTokens(text, { start: 0, end: text.length }).map((token) =>
    token.kind === 'ellipsis' ? '…' : token.kind === 'bracket' ? `[${token.folded}]` : token.folded,
  );

describe('words', () => {
  it('keep apostrophes, and drop the marks around them', () => {
    assert.deepEqual(words('“Don’t,” the bakers’ guild said, ‘go!’'), [
      "don't",
      'the',
      'bakers',
      'guild',
      'said',
      'go',
    ]);
    assert.deepEqual(words("L'homme d’état"), ["l'homme", "d'état"]);
  });

  it('keep the double mark of Hebrew acronyms, by whichever glyph, and drop it around words', () => {
    const parted = ['הדו"ח', 'של', 'מנכ"לית', 'ה', 'קבינט'];
    for (const mark of ['"', '״', '”'])
      assert.deepEqual(words(`${mark}הדו"ח של מנכ"לית ה"קבינט"${mark}`.replaceAll('"', mark)), parted, mark);
    assert.deepEqual(words('6"2 and a"b'), ['6', '2', 'and', 'a', 'b']);
  });

  it('are figures in one piece, signs apart', () => {
    assert.deepEqual(words('$1,000, then 3.5% at 10:30 on 9/11.'), [
      '$',
      '1000',
      'then',
      '3.5',
      '%',
      'at',
      '10:30',
      'on',
      '9/11',
    ]);
    assert.deepEqual(words('1½ years, 1 1/2 years'), ['1', '1/2', 'years', '1', '1/2', 'years']);
    assert.deepEqual(words('-5 or −5, not 3-5'), ['-5', 'or', '-5', 'not', '3', '5']);
  });

  it('are the same with a hyphen or a space, and remember which', () => {
    assert.deepEqual(words('a well-known lamp'), words('a well known lamp'));
    assert.deepEqual(
      wordsOf('well-known').map((word) => word.joint),
      [undefined, 'hyphen'],
    );
    assert.deepEqual(
      wordsOf('well-\n  known').map((word) => word.joint),
      [undefined, 'break'],
    );
    assert.deepEqual(
      wordsOf('well -known, so—yes').map((word) => word.joint),
      Array(4).fill(undefined),
    );
    assert.deepEqual(words('soft\u00adly, soft\u00ad\nly'), ['softly', 'softly']);
  });

  it('are initials without points, not sentences run together', () => {
    assert.deepEqual(words('the U.S. at 5 p.m. today'), ['the', 'us', 'at', '5', 'pm', 'today']);
    assert.deepEqual(words('the end.Next, I.was'), ['the', 'end', 'next', 'i', 'was']);
  });

  it('are characters where a script has no spaces', () => {
    assert.deepEqual(words('橋は、明年'), ['桥', 'は', '明', '年']);
    assert.deepEqual(words('ไม่ใช่'), ['ไ', 'ม่', 'ใ', 'ช่']);
    assert.deepEqual(words('다리는 튼튼하다'), ['다리는', '튼튼하다']);
  });

  it('see masked letters, not emphasis', () => {
    assert.deepEqual(words('what the f*ck, what s***'), ['what', 'the', 'f*ck', 'what', 's***']);
    assert.deepEqual(words('a **bold** claim*, truly'), ['a', 'bold', 'claim', 'truly']);
  });

  it('see emoji, not joiners and selectors', () => {
    assert.deepEqual(words('Sorry 🙏 all ❤️'), ['sorry', '🙏', 'all', '❤']);
    assert.deepEqual(words('— … ! ( ) © #'), []);
  });

  it('can be cut from a stretch', () => {
    const text = 'one two three';
    assert.deepEqual(wordsOf(text, { start: 4, end: 7 }), [{ start: 4, end: 7, folded: 'two' }]);
  });

  it('stay in order inside the text, and hash as they fold', () => {
    const part = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        'don’t',
        'U.S.',
        '1,000',
        '-\n',
        '\u00ad',
        '[',
        '🙏',
        's***',
        'e\u0301',
        "'",
        '½',
        'ไม่',
        '…',
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        let before = 0;
        for (const { start, end, folded } of wordsOf(text)) {
          assert.ok(start >= before && end > start && end <= text.length);
          assert.equal(folded, foldWord(text, start, end));
          assert.equal(hashWord(text, start, end), hashWord(folded, 0, folded.length));
          before = end;
        }
        for (const token of quotationTokens(text, { start: 0, end: text.length })) {
          assert.ok(token.start >= 0 && token.end > token.start && token.end <= text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('pieces of a quotation', () => {
  it('know a marked omission in every form', () => {
    for (const mark of ['…', '...', '. . .', '[…]', '[...]', '[. . .]', '(…)', '….', '....']) {
      assert.deepEqual(tokens(`we baked ${mark} all night`), ['we', 'baked', '…', 'all', 'night'], mark);
    }
    assert.deepEqual(tokens('we baked...all night'), ['we', 'baked', '…', 'all', 'night']);
  });

  it('take no full stop, unclosed bracket or figure for one', () => {
    assert.deepEqual(tokens('We baked. All night.'), ['we', 'baked', 'all', 'night']);
    assert.deepEqual(tokens('Really.. a (note) 3.5 [open'), ['really', 'a', 'note', '3.5', 'open']);
  });

  it('know an insertion, whole or in part', () => {
    assert.deepEqual(tokens('about [the old mill] here'), ['about', '[the]', '[old]', '[mill]', 'here']);
    assert.deepEqual(tokens('[T]he mill turn[ed]'), ['[the]', 'mill', '[turned]']);
    assert.deepEqual(tokens('[she]’s right [sic]'), ["[she's]", 'right', '[sic]']);
  });

  it('have the offsets of the text they stand in', () => {
    const text = 'He said: I … [they] go';
    const found = quotationTokens(text, { start: 9, end: text.length });
    assert.deepEqual(
      found.map((token) => text.slice(token.start, token.end)),
      ['I', '…', 'they', 'go'],
    );
  });
});
