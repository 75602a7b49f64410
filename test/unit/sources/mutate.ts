/** Fuzzing a reader: small files, changed at random but the same way each time. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import { spanToFile } from '../../../src/core/text/offset-map.ts';

interface Change {
  readonly kind: 'drop' | 'double' | 'byte' | 'swap' | 'insert';
  readonly at: number;
  readonly length: number;
  readonly byte: number;
}

function changed(
  bytes: Uint8Array,
  { kind, at, length, byte }: Change,
  tokens: readonly string[],
): Uint8Array {
  const start = at % (bytes.length + 1);
  const end = Math.min(bytes.length, start + length);
  const [head, middle, tail] = [bytes.subarray(0, start), bytes.subarray(start, end), bytes.subarray(end)];
  const join = (...parts: (Uint8Array | number[])[]) =>
    Uint8Array.from(parts.flatMap((part) => Array.from(part)));
  if (kind === 'drop') return join(head, tail);
  if (kind === 'double') return join(head, middle, middle, tail);
  if (kind === 'byte') return join(head, [byte], tail);
  if (kind === 'swap') return join(tail, middle, head);
  const token = tokens[byte % tokens.length] ?? '';
  return join(head, Array.from(new TextEncoder().encode(token)), middle, tail);
}

/**
 * Reads mutations of `files`: each gives articles whose offsets lie in their texts, or a reason, or throws an ordinary
 * error. `tokens` are put in here and there.
 */
export async function fuzz(
  files: readonly (readonly [path: string, content: string])[],
  tokens: readonly string[],
  runs = 400,
): Promise<void> {
  const change = fc.record({
    kind: fc.constantFrom<Change['kind'][]>('drop', 'double', 'byte', 'swap', 'insert'),
    at: fc.nat(100_000),
    length: fc.integer({ min: 1, max: 60 }),
    byte: fc.nat(255),
  });
  const file = fc.constantFrom(...files);
  await fc.assert(
    fc.asyncProperty(
      file,
      fc.array(change, { minLength: 1, maxLength: 8 }),
      async ([path, content], changes) => {
        let bytes: Uint8Array = new TextEncoder().encode(content);
        for (const each of changes) bytes = changed(bytes, each, tokens);
        const articles = await readArticles({ path, content: bytes }, READERS).catch((error: unknown) => {
          assert.ok(error instanceof Error && !(error instanceof RangeError), String(error));
          return { reason: error.message };
        });
        if ('reason' in articles) {
          assert.notEqual(articles.reason, '');
          return;
        }
        for (const { prose, lineStarts } of articles) {
          let before = 0;
          for (const block of prose.blocks) {
            assert.ok(block.start >= before && block.end > block.start && block.end <= prose.text.length);
            assert.ok(block.time === undefined || (Number.isFinite(block.time) && block.time >= 0));
            const span = spanToFile(prose.map, block);
            assert.ok(span.start >= 0 && span.end >= span.start);
            before = block.end;
          }
          assert.ok(lineStarts.length > 0);
          for (let at = 3; at < prose.map.length; at += 3)
            assert.ok((prose.map[at] ?? 0) >= (prose.map[at - 3] ?? 0), 'the map is in order');
        }
      },
    ),
    { seed: 5, numRuns: runs },
  );
}
