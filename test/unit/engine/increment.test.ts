import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';

const style = { style: 'ap' } as const;

/** One article in two versions, of which the newer has other words at the end. */
const quay = (day: number, words: string): string =>
  `Outlet: The Brask Courier\nPublished: 2026-03-0${day}\n\nThe quay was paved again after forty years, and the whole town came to see it opened on a Sunday. Elif Toran, who bakes at night, brought bread for all who had worked on it. “${words},” Toran said.`;

const SOURCES: readonly (readonly [string, string])[] = [
  [
    'ferry.txt',
    'Outlet: The Brask Courier\nPublished: 2026-02-02\n\nMayor Odile Tamsin opened the slip. “The ferry will not sail again before the first frost,” she said. “We owe it to the island.”',
  ],
  [
    'council.txt',
    'Treasurer Abel Norrby told the council: “I would rather sell the town hall clock than touch the harbour fund.” Odile Tamsin disagreed. “The fund is there to be used,” she said.',
  ],
  [
    'bakery.txt',
    '“We baked until six, and then the shelves were full,” said Elif Toran, who bakes at night.',
  ],
  ['quay.txt', quay(1, 'Nobody will trip over these stones again')],
  ['quay-2.txt', quay(2, 'Hardly anybody trips over stones like these')],
];

const PARAGRAPHS = [
  'Governor Odile Tamsin spoke first. “The ferry will sail again before the first frost,” she said on Tuesday.',
  '“We owe it to the island,” the mayor added, as The Harbour Gazette wrote.',
  'Abel Norrby would not have it. “I would rather sell the clock … than touch the harbour fund,” he told the meeting.',
  '"The fund is there to be used," said Norrby.',
  'Nobody spoke.',
  '“Nobody will trip over these stones again,” Elif Toran said.',
  '# A heading',
  '“We baked until seven, and then the shelves were full,” Elif Toran said. “Nothing of the sort was ever said here.”',
  'Tamsin, a former president of the council, said “no”.',
];

async function engineWith(sources: Iterable<readonly [string, string]>): Promise<Engine> {
  const engine = createLocalEngine();
  await engine.putSources([...sources].map(([path, content]) => ({ path, content })));
  return engine;
}

type Edit =
  | { readonly kind: 'type'; readonly at: number; readonly cut: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly at: number; readonly paragraph: number }
  | { readonly kind: 'source'; readonly source: number; readonly there: boolean; readonly more: string };

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    kind: fc.constant('type' as const),
    at: fc.nat(2000),
    cut: fc.nat(6),
    text: fc.constantFrom(
      '',
      'x',
      ' not',
      '”',
      '“',
      '\n\n',
      '…',
      "'",
      ' Mayor Norrby',
      ' [the]',
      '*',
      'Governor Tamsin ',
    ),
  }),
  fc.record({
    kind: fc.constant('paragraph' as const),
    at: fc.nat(12),
    paragraph: fc.nat(PARAGRAPHS.length - 1),
  }),
  fc.record({
    kind: fc.constant('source' as const),
    source: fc.nat(SOURCES.length - 1),
    there: fc.boolean(),
    more: fc.constantFrom(
      '',
      '\n\n“The ferry will sail,” said Abel Norrby.',
      '\n\nCorrection: it was Norrby who spoke.',
    ),
  }),
);

describe('checking again', () => {
  it('gives what a fresh check gives, after any edits of the draft and of the sources', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 8 }), async (edits) => {
        const sources = new Map(SOURCES);
        const engine = await engineWith(sources);
        let text = PARAGRAPHS.join('\n\n');
        await engine.checkDraft({ name: 'd.md', text }, style);
        for (const each of edits) {
          if (each.kind === 'type') {
            const at = each.at % (text.length + 1);
            text = text.slice(0, at) + each.text + text.slice(at + each.cut);
          } else if (each.kind === 'paragraph') {
            const all = text.split('\n\n');
            all.splice(each.at % (all.length + 1), 1, PARAGRAPHS[each.paragraph] ?? '');
            text = all.join('\n\n');
          } else {
            const [path, content] = SOURCES[each.source] ?? ['', ''];
            if (each.there) {
              sources.set(path, content + each.more);
              await engine.putSources([{ path, content: content + each.more }]);
            } else {
              sources.delete(path);
              await engine.removeSources([path]);
            }
          }
          const again = await engine.checkDraft({ name: 'd.md', text }, style);
          const fresh = await (await engineWith(sources)).checkDraft({ name: 'd.md', text }, style);
          assert.deepEqual(again, fresh);
        }
      }),
      { numRuns: 40 },
    );
  });
});
