import assert from 'node:assert/strict';
import { Unreadable } from '../../../src/core/sources/unreadable.ts';
import { ZIP_LIMITS, ZipArchive } from '../../../src/core/sources/zip.ts';
import { makeZip } from './make-zip.ts';

const text = (bytes: Uint8Array | null) => (bytes ? new TextDecoder().decode(bytes) : null);
const LIMITS = {
  ...ZIP_LIMITS,
  entryBytes: 300_000,
  totalBytes: 500_000,
  ratioFreeBytes: 10_000,
  entries: 50,
};

/** The reason for which opening an archive, or reading its part `a`, is refused. */
function reasonOf(bytes: Uint8Array, name = 'a'): string {
  try {
    new ZipArchive(bytes, LIMITS).read(name);
  } catch (error) {
    assert.ok(error instanceof Unreadable, String(error));
    return error.message;
  }
  return 'read';
}
/** Letters that shrink about thirtyfold, as XML at its most repetitive does. */
const dense = (size: number) =>
  Uint8Array.from({ length: size }, (_, at) => 65 + (at % 128 < 4 ? (at * 7919) % 26 : at % 7));

describe('an archive', () => {
  it('gives its parts, packed or not, by their names', () => {
    for (const stored of [true, false]) {
      const zip = new ZipArchive(
        makeZip(
          [
            { name: 'word/a.xml', content: 'Größe' },
            { name: 'b', content: '' },
          ],
          stored,
        ),
      );
      assert.equal(text(zip.read('word/a.xml')), 'Größe');
      assert.equal(text(zip.read('Word/A.XML')), 'Größe');
      assert.equal(text(zip.read('b')), '');
      assert.equal(zip.read('c'), null);
      assert.deepEqual(zip.names, ['word/a.xml', 'b']);
    }
  });

  it('may have a comment, stand in a larger buffer, and use backslashes', () => {
    const plain = makeZip([{ name: 'word\\a.xml', content: 'x' }]);
    const commented = Uint8Array.from([...plain.slice(0, -2), 3, 0, 80, 75, 5]);
    const shifted = new Uint8Array(commented.length + 7);
    shifted.set(commented, 7);
    assert.equal(text(new ZipArchive(shifted.subarray(7)).read('word/a.xml')), 'x');
  });

  it('may shrink as far as honest XML does', () => {
    assert.equal(reasonOf(makeZip([{ name: 'a', content: dense(250_000) }])), 'read');
    assert.equal(reasonOf(makeZip([{ name: 'a', content: new Uint8Array(9_000) }])), 'read');
  });

  it('is refused where it unpacks to too much, whatever size it declares', () => {
    const bomb = makeZip([{ name: 'a', content: new Uint8Array(200_000), declared: 12 }]);
    assert.ok(bomb.length < 1_000);
    assert.match(reasonOf(bomb), /zip bomb/);
    assert.match(reasonOf(makeZip([{ name: 'a', content: dense(310_000), declared: 1 }])), /too much$/);
  });

  it('stops unpacking where the limit is passed', () => {
    const bomb = makeZip([{ name: 'a', content: new Uint8Array(4 * 1024 * 1024) }]);
    const zip = new ZipArchive(bomb, { ...LIMITS, ratio: Infinity });
    assert.throws(() => zip.read('a'), /too much$/);
  });

  it('counts all that is unpacked of it together', () => {
    const names = ['a', 'b', 'c'];
    const zip = new ZipArchive(makeZip(names.map((name) => ({ name, content: dense(200_000) }))), LIMITS);
    assert.equal(zip.read('a')?.length, 200_000);
    assert.equal(zip.read('b')?.length, 200_000);
    assert.throws(() => zip.read('c'), /too much$/);
  });

  it('is refused where it is damaged', () => {
    const sound = makeZip([
      { name: 'a', content: 'Words that are long enough to be packed, packed, packed.' },
    ]);
    assert.match(reasonOf(sound.slice(0, 40)), /ends too early/);
    assert.match(reasonOf(makeZip([{ name: 'a', content: 'x', crc: 1 }])), /checksum of a/);
    const broken = Uint8Array.from(sound);
    broken.fill(0xff, 33, 50);
    assert.match(reasonOf(broken), /cannot be unpacked|checksum/);
    const moved = Uint8Array.from(sound);
    moved[0] = 0;
    assert.match(reasonOf(moved), /not where it should be/);
  });

  it('is refused for encryption and for methods nobody uses', () => {
    assert.equal(reasonOf(makeZip([{ name: 'a', content: 'x', flags: 1 }])), 'encrypted');
    assert.match(reasonOf(makeZip([{ name: 'a', content: 'x', method: 99 }])), /unknown method/);
  });

  it('is refused for names that play tricks, and not for such as only look like it', () => {
    for (const name of ['../a', 'word/../../a', '/etc/a', '..\\a', 'C:\\a', 'a\0.xml'])
      assert.match(reasonOf(makeZip([{ name, content: 'x' }])), /forbidden path/, name);
    for (const name of ['a..b', 'word/...', 'x/.hidden', 'été/日本.xml'])
      assert.equal(reasonOf(makeZip([{ name, content: 'x' }])), 'read', name);
    const twice = [
      { name: 'a', content: 'x' },
      { name: 'a', content: 'y' },
    ];
    assert.match(reasonOf(makeZip(twice)), /two entries of one name/);
  });

  it('has no endless list of contents', () => {
    const parts = Array.from({ length: 51 }, (_, index) => ({ name: `${index}`, content: '' }));
    assert.match(reasonOf(makeZip(parts, true)), /more than 50 entries/);
    assert.equal(reasonOf(makeZip(parts.slice(1), true), '7'), 'read');
  });
});
