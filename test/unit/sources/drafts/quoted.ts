/** What a draft quotes, for tests: the words as they stand in the file, and the clean ones. */
import assert from 'node:assert/strict';
import { findQuotations } from '../../../../src/core/quotations/find-quotations.ts';
import { readDraft } from '../../../../src/core/sources/read-draft.ts';
import { spanToFile } from '../../../../src/core/text/offset-map.ts';

/** Of each quotation what stands in the file between its marks, and who said it. */
export function quotedIn(name: string, text: string): string[] {
  const prose = readDraft(name, text);
  const set = findQuotations(prose, prose.language ?? 'en');
  return set.quotations.map((quotation) => {
    const { start, end } = spanToFile(prose.map, quotation);
    return text.slice(start, end);
  });
}

/** The speakers of the quotations of a draft, in order. */
export function speakersIn(name: string, text: string): (string | undefined)[] {
  const prose = readDraft(name, text);
  return findQuotations(prose, prose.language ?? 'en').quotations.map(({ speaker }) => speaker?.name);
}

/** The blocks of a draft: kind and clean text. */
export function blocksIn(name: string, text: string): string[] {
  const { blocks, text: clean, map } = readDraft(name, text);
  for (let at = 3; at < map.length; at += 3) {
    assert.ok((map[at] ?? 0) >= (map[at - 3] ?? 0), 'the map is in order');
    assert.ok(
      (map[at + 1] ?? 0) >= (map[at - 2] ?? 0) + (map[at - 1] ?? 0),
      'the map goes forwards in the file',
    );
  }
  return blocks.map(({ start, end, kind }) => `${kind}: ${clean.slice(start, end).replace(/\n/g, '/')}`);
}

/** Mutations of a text by a fixed sequence: each is read without an error, with offsets inside the file. */
export function survives(name: string, text: string, runs = 300): void {
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  for (let run = 0; run < runs; run++) {
    const at = next(text.length);
    const cut = text.slice(0, at) + text.slice(at + next(30));
    const mutated = next(2) === 0 ? cut : cut + text.slice(next(text.length));
    const { map } = readDraft(name, mutated);
    for (let piece = 0; piece < map.length; piece += 3)
      assert.ok((map[piece + 1] ?? 0) + (map[piece + 2] ?? 0) <= mutated.length);
    blocksIn(name, mutated);
  }
}
