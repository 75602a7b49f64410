import assert from 'node:assert/strict';
import { decodeText, MAX_SOURCE_BYTES } from '../../../src/core/sources/decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const units = mark ? `\ufeff${text}` : text;
  const view = new DataView(new ArrayBuffer(units.length * 2));
  for (let at = 0; at < units.length; at++) view.setUint16(at * 2, units.charCodeAt(at), littleEndian);
  return new Uint8Array(view.buffer);
}

function read(bytes: Uint8Array) {
  const decoded = decodeText(bytes);
  assert.ok('text' in decoded, 'reason' in decoded ? decoded.reason : '');
  return decoded;
}

function reason(bytes: Uint8Array): string {
  const decoded = decodeText(bytes);
  assert.ok('reason' in decoded);
  return decoded.reason;
}

describe('decoding', () => {
  const text = 'Ida Lund sagte: „Größe“ – naïve,\r\nund schwieg.\r\n';

  it('reads UTF-8 with and without a byte order mark, line ends as they are', () => {
    assert.deepEqual(read(utf8(text)), { text, encoding: 'utf-8', warnings: [] });
    assert.deepEqual(read(utf8(`\ufeff${text}`)), { text, encoding: 'utf-8', warnings: [] });
  });

  it('reads UTF-16 of both orders by its mark', () => {
    assert.deepEqual(read(utf16(text, true, true)), { text, encoding: 'utf-16le', warnings: [] });
    assert.deepEqual(read(utf16(text, false, true)), { text, encoding: 'utf-16be', warnings: [] });
  });

  it('tells UTF-16 without a mark by its zeros, and says so', () => {
    const cyrillic = 'Мост открыт, сказал он. Мы проверили каждый болт. Никто не спешил.\n';
    for (const sample of [text, cyrillic]) {
      for (const littleEndian of [true, false]) {
        const decoded = read(utf16(sample, littleEndian, false));
        assert.equal(decoded.text, sample);
        assert.equal(decoded.encoding, littleEndian ? 'utf-16le' : 'utf-16be');
        assert.equal(decoded.warnings.length, 1);
      }
    }
  });

  it('falls back to Windows-1252 with a warning', () => {
    const bytes = Uint8Array.from([0x93, 0x57, 0x65, 0x92, 0x6c, 0x6c, 0x94, 0x20, 0x80, 0x20, 0xe9]);
    const decoded = read(bytes);
    assert.equal(decoded.text, '“We’ll” € é');
    assert.equal(decoded.encoding, 'windows-1252');
    assert.match(decoded.warnings[0] ?? '', /Windows-1252/);
  });

  it('keeps to UTF-8 where only a few bytes are damaged', () => {
    const bytes = Uint8Array.from([...utf8('Größe, naïve, façade, déjà vu, Ångström '), 0xff, 0x2e]);
    const decoded = read(bytes);
    assert.equal(decoded.encoding, 'utf-8');
    assert.match(decoded.text, /Ångström \ufffd\./);
    assert.equal(decoded.warnings.length, 1);
  });

  it('names the kind of a binary file', () => {
    assert.match(reason(utf8('%PDF-1.7\n%')), /binary file, not text.*PDF/);
    assert.match(
      reason(Uint8Array.from([0x50, 0x4b, 3, 4, ...utf8('xxxx word/document.xml')])),
      /Word document/,
    );
    assert.match(reason(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0])), /ZIP archive/);
    assert.match(reason(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10])), /PNG image/);
    assert.match(reason(Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])), /JPEG image/);
  });

  it('refuses what no text holds', () => {
    assert.equal(reason(Uint8Array.from([1, 2, 3, 65, 0, 0, 0, 7, 255, 9])), 'binary file, not text');
    assert.equal(
      reason(Uint8Array.from({ length: 4000 }, (_, at) => (at * 197 + 31) % 256)),
      'binary file, not text',
    );
    assert.equal(reason(Uint8Array.from({ length: 200 }, (_, at) => (at % 9) + 1)), 'binary file, not text');
  });

  it('takes a stray control character for no sign of a binary file', () => {
    assert.equal(read(utf8(`${text.repeat(20)}\f\u001b[0m\u0007`)).encoding, 'utf-8');
  });

  it('says what is empty, and what is too large', () => {
    assert.equal(reason(new Uint8Array()), 'empty');
    assert.equal(reason(utf8('\ufeff \r\n\t\n')), 'empty');
    assert.match(
      reason(new Uint8Array(MAX_SOURCE_BYTES + 1).fill(97)),
      /too large: 51 MB, the limit is 50 MB/,
    );
  });
});
