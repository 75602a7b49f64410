import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticles } from '../../../src/core/sources/article.ts';
import { decodeAs } from '../../../src/core/sources/guess-encoding.ts';
import { repairMojibake } from '../../../src/core/sources/mojibake.ts';
import { spanToFile } from '../../../src/core/text/offset-map.ts';
import { SENTENCES } from './sentences.ts';

/** The text as it looks when its UTF-8 is read in another encoding. */
function misread(text: string, encoding: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) =>
    byte < 0x80
      ? String.fromCharCode(byte)
      : (decodeAs(encoding, Uint8Array.of(byte)) ?? String.fromCharCode(byte)),
  ).join('');
}

const ENCODINGS = ['windows-1252', 'windows-1251', 'windows-1250', 'macintosh'] as const;

describe('UTF-8 read in a wrong encoding', () => {
  for (const { language, text } of SENTENCES) {
    it(`is put right: ${language}`, () => {
      for (const encoding of ENCODINGS)
        assert.equal(repairMojibake(misread(text, encoding))?.text, text, encoding);
    });

    it(`is not seen in a text that is as it should be: ${language}`, () => {
      assert.equal(repairMojibake(text), null);
      assert.equal(repairMojibake(text.toUpperCase()), null);
    });
  }

  it('is put right where bytes without a letter were lost', () => {
    assert.equal(repairMojibake('â€œIt is over,â€ he said.')?.text, '“It is over,” he said.');
    assert.equal(repairMojibake('Tarte Ã la crÃ¨me')?.text, 'Tarte à la crème');
    assert.equal(repairMojibake('â€œCafÃ©â€\u009d')?.text, '“Café”');
  });

  it('is put right where it happened twice', () => {
    const twice = (text: string) => misread(misread(text, 'windows-1252'), 'windows-1252');
    for (const { text } of SENTENCES) assert.equal(repairMojibake(twice(text))?.text, text);
  });

  it('is put right where marks were saved as controls, and as UTF-8 then', () => {
    assert.equal(repairMojibake('\x93It\x92s over,\x94 he said\x85')?.text, '“It’s over,” he said\x85');
    assert.equal(repairMojibake('Â“ItÂ’s over,Â” he said Â— again.')?.text, '“It’s over,” he said — again.');
  });

  it('is put right in a part of a text, the rest left alone', () => {
    assert.equal(
      repairMojibake('Ö“, sagte Ída. The naÃ¯ve plan – “it failed” – cost £5.')?.text,
      'Ö“, sagte Ída. The naïve plan – “it failed” – cost £5.',
    );
  });

  it('is not seen in what only looks like it', () => {
    for (const text of [
      'AU CAFÉ»',
      '“AMANHÔ',
      '«МИР»',
      'Er sagte: „OPÄ“',
      '“SÍ”',
      'PÃO',
      'Å“',
      'Ð',
      'ascii only',
      'ÇÃO – SÃO',
      'Ã la carte',
      '“OUTRO LÂ”',
      'one line\x85another',
      '“À” — Ó…',
    ])
      assert.equal(repairMojibake(text), null, text);
  });

  it('leads back to the text as it was', () => {
    const words = fc.array(
      fc.constantFrom('naïve', 'plain', '“so”', 'Größe', 'we’re', '–', '日本語の', 'é'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(words, fc.constantFrom(...ENCODINGS), fc.nat(1), (list, encoding, more) => {
        const right = list.join(' ');
        const again = (text: string) => (more > 0 ? misread(text, 'windows-1252') : text);
        const wrong = again(misread(right, encoding));
        const repair = repairMojibake(wrong);
        if (repair?.text !== right) return;
        let at = 0;
        for (const word of list) {
          const span = spanToFile(repair.map, { start: at, end: at + word.length });
          assert.equal(wrong.slice(span.start, span.end), again(misread(word, encoding)));
          at += word.length + 1;
        }
      }),
      { seed: 11, numRuns: 300 },
    );
  });

  it('is told of, and the passage lies where it stands in the file', async () => {
    for (const path of ['old.txt', 'old.md']) {
      const content = misread(
        'The quay is shut.\n\n“We’re not going,” said Zoë Lund. “Ever.”',
        'windows-1252',
      );
      const articles = await readArticles({ path, content });
      assert.ok(!('reason' in articles));
      const [article] = articles;
      assert.match(article?.warnings[0] ?? '', /wrong encoding: 6 places were put right/);
      const prose = article?.prose ?? assert.fail();
      const start = prose.text.indexOf('We’re not going');
      const span = spanToFile(prose.map, { start, end: start + 'We’re not going'.length });
      assert.equal(content.slice(span.start, span.end), 'Weâ€™re not going');
    }
  });
});
