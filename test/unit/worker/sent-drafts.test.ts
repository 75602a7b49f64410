import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Engine } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { connectEngine } from '../../../src/worker/connect-engine.ts';
import type { Port, Request, Response } from '../../../src/worker/protocol.ts';
import type { PackedItem } from '../../../src/worker/sent-drafts.ts';
import { serveEngine } from '../../../src/worker/serve-engine.ts';

const style = { style: 'ap' } as const;
const SOURCE = {
  path: 'ferry.txt',
  content:
    '“The ferry will sail again before the first frost,” said Mayor Odile Tamsin. “We owe it to the island.”',
};

/** An engine behind a port whose messages are copied as a worker's are; `sent`: the items that crossed it. */
async function connected(): Promise<{ engine: Engine; sent: PackedItem[] }> {
  const sent: PackedItem[] = [];
  let toServer: (message: Request) => void = () => undefined;
  let toClient: (message: Response) => void = () => undefined;
  const server: Port<Response, Request> = {
    post(message) {
      if (message.kind === 'part') sent.push(...message.quotations);
      if (message.kind === 'draft') sent.push(...message.draft.quotations);
      const copy = structuredClone(message);
      setImmediate(() => {
        toClient(copy);
      });
    },
    listen: (listener) => (toServer = listener),
  };
  const client: Port<Request, Response> = {
    post(message) {
      const copy = structuredClone(message);
      setImmediate(() => {
        toServer(copy);
      });
    },
    listen: (listener) => (toClient = listener),
  };
  serveEngine(server, createLocalEngine());
  const engine = connectEngine(client);
  await engine.putSources([SOURCE]);
  return { engine, sent };
}

/** Longer than what is looked at beside a quotation's paragraph. */
const BETWEEN =
  'The council met in the old hall, and the talk went on for longer than anybody had thought. '.repeat(3);
const paragraph = (at: number) =>
  `Matter ${at} came up. ${BETWEEN}\n\n“The ferry will sail again before frost ${at},” said Odile Tamsin. “We owe it to the island.”`;
const draftOf = (count: number) => Array.from({ length: count }, (_, at) => paragraph(at)).join('\n\n');

describe('sending checked drafts', () => {
  it('ends in what a fresh engine says, after any edits and aborted calls', async () => {
    const edit = fc.record({
      at: fc.nat(30_000),
      cut: fc.nat(5),
      text: fc.constantFrom('x', '”', '“', '\n\n', '\n', ' she said', ''),
      isGivenUp: fc.boolean(),
      isOther: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 6 }), async (edits) => {
        const { engine } = await connected();
        const texts = [draftOf(70), draftOf(3)];
        await engine.checkDraft({ name: '0.md', text: texts[0] ?? '' }, style);
        for (const { at, cut, text, isGivenUp, isOther } of edits) {
          const which = isOther ? 1 : 0;
          const before = texts[which] ?? '';
          const place = at % (before.length + 1);
          const now = before.slice(0, place) + text + before.slice(place + cut);
          texts[which] = now;
          const draft = { name: `${which}.md`, text: now };
          if (isGivenUp) {
            const controller = new AbortController();
            const lost = engine.checkDraft(draft, style, controller.signal).catch(() => null);
            await new Promise((resolve) => setImmediate(resolve));
            controller.abort();
            await lost;
            continue;
          }
          const fresh = createLocalEngine();
          await fresh.putSources([SOURCE]);
          assert.deepEqual(
            await engine.checkDraft(draft, style),
            structuredClone(await fresh.checkDraft(draft, style)),
          );
        }
      }),
      { numRuns: 8 },
    );
  });

  it('sends what a letter changes, however long the draft is', async () => {
    for (const count of [20, 120]) {
      const { engine, sent } = await connected();
      let text = draftOf(count);
      await engine.checkDraft({ name: 'd.txt', text }, style);
      assert.equal(sent.length, count * 2);
      for (const words of ['Matter 9', 'frost 11', '“We owe']) {
        sent.length = 0;
        const at = text.indexOf(words) + 3;
        text = `${text.slice(0, at)}x${text.slice(at)}`;
        const { quotations } = await engine.checkDraft({ name: 'd.txt', text }, style);
        assert.equal(quotations.length, count * 2);
        const whole = sent.filter((item) => !('count' in item));
        assert.ok(whole.length <= 3, `${whole.length} quotations for a letter in ${words}`);
        assert.ok(sent.length <= whole.length + 2, `${sent.length} items`);
      }
    }
  });

  it('keeps the objects of quotations that stand where they stood', async () => {
    const { engine } = await connected();
    const text = draftOf(10);
    const before = await engine.checkDraft({ name: 'd.txt', text }, style);
    const now = await engine.checkDraft({ name: 'd.txt', text: `${text}\n\nNobody spoke.` }, style);
    // What stands right before the new paragraph is checked again.
    for (const [at, quotation] of before.quotations.slice(0, -2).entries())
      assert.equal(now.quotations[at], quotation, `${at}`);
  });
});
