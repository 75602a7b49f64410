import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeText } from '../../../src/core/sources/decode.ts';
import { encode } from './encode.ts';
import { SENTENCES } from './sentences.ts';

function textOf(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  assert.ok('text' in decoded, 'reason' in decoded ? decoded.reason : '');
  return decoded.text;
}

const WESTERN = SENTENCES.filter(({ encodings }) => encodings.includes('windows-1252'));

describe('guessing an encoding', () => {
  for (const { language, encodings, text } of SENTENCES) {
    for (const encoding of encodings) {
      it(`reads ${language} in ${encoding}, and warns`, () => {
        const bytes = encode(text, encoding) ?? assert.fail(`cannot write it in ${encoding}`);
        const decoded = decodeText(bytes);
        assert.ok('text' in decoded);
        assert.equal(decoded.text, text);
        assert.match(decoded.warnings[0] ?? '', /^The file is not UTF-8 and does not name its encoding/);
      });

      it(`reads the first words of ${language} in ${encoding}`, () => {
        const head = text.slice(0, 60);
        const bytes = encode(head, encoding) ?? assert.fail(`cannot write it in ${encoding}`);
        assert.equal(textOf(bytes), head);
      });
    }
  }

  it('keeps to Windows-1252 where a text of Western Europe has a letter or two', () => {
    for (const text of [
      'Zoë Brandt closed the quay.',
      '“We are closed.”',
      'It’s over, she said.',
      'The price is £40 and €20.',
      '25°C in the harbour, § 4.',
      'Mr. Núñez — the mayor — left.',
      '½ cup, © 2026',
      'AU CAFÉ DE L’ÎLE',
      'PEÑA Y MUÑOZ',
      '•\tone\n•\ttwo',
      'Þ, ß, Ærø, ÄÖÜ',
      '50 % – 60 %',
    ])
      assert.equal(textOf(encode(text, 'windows-1252') ?? assert.fail(text)), text);
  });

  it('keeps to Windows-1252 for any words of Western Europe', () => {
    const words = WESTERN.map(({ text }) => text.split(' '));
    const english = words[0] ?? [];
    const runs = fc.array(
      fc.record({ isEnglish: fc.boolean(), from: fc.nat(100), length: fc.integer({ min: 1, max: 40 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.nat(words.length - 1), runs, (language, found) => {
        const pieces = found.map(({ isEnglish, from, length }) => {
          const list = isEnglish ? english : (words[language] ?? english);
          return list.slice(from % list.length, (from % list.length) + length).join(' ');
        });
        const text = pieces.join('\n');
        assert.equal(textOf(encode(text, 'windows-1252') ?? assert.fail(text)), text);
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('never touches UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (noise) => {
        const text = `Words ${noise.replace(/[\p{C}]/gu, '')} é`;
        const decoded = decodeText(new TextEncoder().encode(text));
        assert.ok('text' in decoded);
        assert.deepEqual(decoded, { text, encoding: 'utf-8', warnings: [] });
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  it('ends with some text or a reason for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const decoded = decodeText(bytes);
        assert.ok('text' in decoded || decoded.reason !== '');
      }),
      { seed: 7, numRuns: 1000 },
    );
  });

  it('believes a page or an XML file that names its encoding', () => {
    const word = encode('<p>Mьst: Да', 'windows-1251') ?? assert.fail();
    const head = new TextEncoder().encode('<html><meta charset="windows-1251">');
    assert.match(textOf(Uint8Array.from([...head, ...word])), /Да$/);
    const xml = new TextEncoder().encode('<?xml version="1.0" encoding="ISO-8859-2"?>');
    const polish = encode('<a>ł', 'iso-8859-2') ?? assert.fail();
    const decoded = decodeText(Uint8Array.from([...xml, ...polish]));
    assert.ok('text' in decoded);
    assert.match(decoded.text, /<a>ł$/);
    assert.deepEqual(decoded.warnings, []);
  });

  it('does not believe it where the bytes cannot be that', () => {
    const head = new TextEncoder().encode('<html><meta charset="shift_jis"><p>');
    const bytes = Uint8Array.from([...head, ...(encode('Zoë’s “plan” é', 'windows-1252') ?? []), 0xff]);
    const decoded = decodeText(bytes);
    assert.ok('text' in decoded);
    assert.match(decoded.text, /Zoë’s “plan” é/);
  });

  it('reads ISO-2022-JP, whose bytes are all ASCII', () => {
    const bytes = Uint8Array.from([0x1b, 0x24, 0x42, 0x36, 0x36, 0x1b, 0x28, 0x42, 0x0a]);
    assert.equal(textOf(bytes), '橋\n');
  });
});
