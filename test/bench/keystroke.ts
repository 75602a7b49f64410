/** The engine on a long draft, edited one letter at a time; bundled by `run.mjs`. */
import { randomUUID } from 'node:crypto';
import { createLocalEngine } from '../../src/core/local-engine.ts';
import { nodeStorage } from '../../src/worker/node-storage.ts';

const style = { style: 'ap' } as const;

/** A draft of so many words whose quotations are given. */
function draftOf(quotations: readonly string[], words: number): string {
  const prose =
    'The committee met again in the old hall, and the talk went on for longer than anybody there had thought it would. ';
  const paragraphs = quotations.map(
    (quotation) => `${prose}“${quotation},” said Odile Tamsin, who was there.`,
  );
  let length = paragraphs.join(' ').split(/\s+/).length;
  for (let at = 0; length < words; at++) {
    const index = at % paragraphs.length;
    paragraphs[index] = `${paragraphs[index] ?? ''} ${prose}`;
    length += prose.split(/\s+/).length - 1;
  }
  return paragraphs.join('\n\n');
}

/** Opens the draft over a stored index, and types: milliseconds of opening, and of each letter in and outside marks. */
export async function type(folder: string, quotations: readonly string[], letters: number, isSaved: boolean) {
  const engine = createLocalEngine({
    keeping: { storage: nodeStorage(folder), writer: randomUUID() },
    pause: () => new Promise((resolve) => setImmediate(resolve)),
  });
  await engine.status();
  let text = draftOf(quotations, 10_000);
  const check = async () => {
    const start = performance.now();
    const draft = await engine.checkDraft({ name: 'draft.txt', text }, style);
    return { milliseconds: performance.now() - start, quotations: draft.quotations.length };
  };
  const opening = await check();
  if (isSaved) await engine.save();
  const typed = async (isInside: boolean) => {
    const times: number[] = [];
    for (let letter = 0; letter < letters; letter++) {
      const marks = [...text.matchAll(isInside ? /“/g : /There|there/g)].map(({ index }) => index);
      const at = (marks[(letter * 37) % marks.length] ?? 0) + 3;
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      times.push((await check()).milliseconds);
    }
    return times;
  };
  return {
    words: text.split(/\s+/).length,
    ...opening,
    inside: await typed(true),
    outside: await typed(false),
  };
}
