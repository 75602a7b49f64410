/** `--jsonl`: one JSON object a line in, one a line out, in order, streaming. A bad line answers with its error. */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type {
  CheckedDraft,
  DraftInput,
  Engine,
  FoundQuotations,
  SourceInput,
  UnreadableSource,
} from '../core/engine.ts';
import { isStyleName, type StyleName } from '../core/verify/styles.ts';
import { createEngine } from './inputs.ts';
import { readSourceFile } from './files.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A line that is not of the shape asked for; the message goes into the answer. */
class LineError extends Error {}

function fieldsOf(value: unknown, what: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new LineError(`${what} is not an object`);
  return value as Fields;
}

function stringOf(fields: Fields, name: string, what: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new LineError(`${what} lacks the text field "${name}"`);
  return value;
}

function draftOf(value: unknown, what: string): DraftInput {
  const fields = fieldsOf(value, what);
  return { name: stringOf(fields, 'name', what), text: stringOf(fields, 'text', what) };
}

/** A source of a line. One whose file cannot be read is reported in the answer; the rest of the line goes on. */
async function sourceOf(value: unknown): Promise<SourceInput | UnreadableSource> {
  const fields = fieldsOf(value, 'a source');
  const name = stringOf(fields, 'name', 'a source');
  if (typeof fields['text'] === 'string') return { path: name, content: fields['text'] };
  const source = await readSourceFile(stringOf(fields, 'path', `the source ${name}`));
  return { ...source, path: name };
}

async function answerQuotes(fields: Fields, engine: Engine): Promise<FoundQuotations> {
  return engine.findQuotations(draftOf(fields, 'the line'));
}

async function answerVerify(
  fields: Fields,
  style: StyleName,
): Promise<CheckedDraft & { readonly unreadable: readonly UnreadableSource[] }> {
  const sources = fields['sources'] ?? [];
  if (!Array.isArray(sources)) throw new LineError('"sources" is not a list');
  const asked = fields['style'] ?? style;
  if (typeof asked !== 'string' || !isStyleName(asked))
    throw new LineError(`unknown style: ${JSON.stringify(asked)}`);
  const draft = draftOf(fields['draft'], '"draft"');
  // The sources of one line are unknown to the next.
  const engine = createEngine();
  const inputs = await Promise.all(sources.map(sourceOf));
  const { unreadable } = await engine.putSources(inputs.filter((input) => 'content' in input));
  const checked = await engine.checkDraft(draft, { style: asked });
  engine.dispose();
  return { ...checked, unreadable: [...inputs.filter((input) => 'reason' in input), ...unreadable] };
}

async function answer(
  command: 'quotes' | 'verify',
  line: string,
  style: StyleName,
  engine: Engine,
): Promise<object> {
  let id: unknown = null;
  try {
    const fields = fieldsOf(JSON.parse(line), 'the line');
    id = fields['id'] ?? null;
    const result =
      command === 'quotes' ? await answerQuotes(fields, engine) : await answerVerify(fields, style);
    return { id, ...result };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers every line of standard input on standard output. Resolves when the input or the reader of the output ends. */
export async function runJsonl(
  command: 'quotes' | 'verify',
  style: StyleName,
  signal: AbortSignal,
): Promise<void> {
  const engine = createEngine();
  const { stdin, stdout } = process;
  for await (const line of createInterface({ input: stdin, crlfDelay: Infinity, signal })) {
    signal.throwIfAborted();
    if (line.trim() === '') continue;
    const written = stdout.write(`${JSON.stringify(await answer(command, line, style, engine))}\n`);
    if (stdout.errored) return;
    if (!written) await once(stdout, 'drain', { signal });
  }
  signal.throwIfAborted();
}
