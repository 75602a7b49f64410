/** What tests of readers ask of a reading. */
import assert from 'node:assert/strict';
import type { Reader, Reading } from '../../../src/core/sources/reader.ts';

/** The one reading of a file; fails where it is refused. */
export async function readOne(reader: Reader, content: Uint8Array | string): Promise<Reading> {
  const readings = await reader({ path: 'source', content });
  assert.ok(!('reason' in readings), JSON.stringify(readings));
  assert.equal(readings.length, 1);
  const [reading] = readings;
  assert.ok(reading);
  return reading;
}

/** Its blocks. */
export async function blocksOf(reader: Reader, content: Uint8Array | string) {
  const { body } = await readOne(reader, content);
  assert.ok('blocks' in body);
  return body.blocks;
}

/** The texts of its blocks. */
export async function textsOf(reader: Reader, content: Uint8Array | string): Promise<string[]> {
  return (await blocksOf(reader, content)).map(({ text }) => text);
}

/** The reason for which a file is refused. */
export async function reasonOf(reader: Reader, content: Uint8Array | string): Promise<string> {
  const refusal = await reader({ path: 'source', content });
  assert.ok('reason' in refusal, 'it was read');
  return refusal.reason;
}
