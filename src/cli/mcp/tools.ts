/** The tools of the server: those of `core/assistant`, with what a command line can choose beside. */
import { stat } from 'node:fs/promises';
import {
  draftField,
  fieldsOf,
  InputError,
  textField,
  wordsField,
  type Fields,
} from '../../core/assistant/input.ts';
import { FIND_ANSWER, VERIFY_ANSWER, type AnswerSchema } from '../../core/assistant/answer-schemas.ts';
import { findAnswer, findText } from '../../core/assistant/find-answer.ts';
import { FIND_QUOTE, VERIFY_QUOTES, type Tool } from '../../core/assistant/tools.ts';
import { verifyAnswer, verifyText } from '../../core/assistant/verify-answer.ts';
import { MAX_SOURCE_BYTES, tooLarge } from '../../core/sources/decode.ts';
import type { DraftInput } from '../../core/engine.ts';
import { isStyleName, STYLE_NAMES, type StyleName } from '../../core/verify/styles.ts';
import { defaultSources, DEFAULT_SOURCES, shown } from '../files.ts';
import { readDraftFile } from '../inputs.ts';
import { KeptSources, type ReadySources } from './kept-sources.ts';
import { Roots } from './roots.ts';

/** What a tool answers: text for reading and the same as data. */
export interface ToolAnswer {
  readonly text: string;
  readonly data: object;
}

/** How the server was started. */
export interface ServerOptions {
  /** Places of sources where a call names none. */
  readonly sources?: readonly string[];
  readonly style: StyleName;
}

const SOURCES = {
  type: 'array',
  items: { type: 'string' },
  description:
    'Files and folders of sources to check against; by default those that the server was started with. They must lie in its working folder or in the folders named at its start.',
};

/** A tool as a client sees it: with what it answers. */
interface ServedTool extends Tool {
  readonly outputSchema: AnswerSchema;
}

const served = (
  tool: Tool,
  outputSchema: AnswerSchema,
  properties: Readonly<Record<string, object>>,
): ServedTool => ({
  ...tool,
  outputSchema,
  inputSchema: {
    ...tool.inputSchema,
    properties: { ...tool.inputSchema.properties, ...properties, sources: SOURCES },
  },
});

/** The tools as a client sees them. */
export const MCP_TOOLS: readonly ServedTool[] = [
  served(VERIFY_QUOTES, VERIFY_ANSWER, {
    style: { type: 'string', enum: [...STYLE_NAMES], description: 'The house style.' },
    language: {
      type: 'string',
      description:
        'The language of a draft that declares none, as a tag such as “de”; by default it is found.',
    },
  }),
  served(FIND_QUOTE, FIND_ANSWER, {}),
];

/** Answers the calls of one client, one after another. */
export class ToolCalls {
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly options: ServerOptions,
    private readonly roots: Roots,
    private readonly kept: KeptSources,
  ) {}

  /** Ready to answer; the working folder is the process's. */
  static async start(options: ServerOptions): Promise<ToolCalls> {
    const roots = await Roots.of([process.cwd(), ...(options.sources ?? [])]);
    return new ToolCalls(options, roots, new KeptSources(roots));
  }

  /** Answers a call. Rejects with `InputError` where the input is wrong, with an `AbortError` once `signal` aborts. */
  call(name: string, input: unknown, signal: AbortSignal): Promise<ToolAnswer> {
    const answer = this.last.then(() => {
      signal.throwIfAborted();
      const tool = MCP_TOOLS.find((known) => known.name === name);
      if (!tool) throw new InputError(`There is no tool “${name}”.`);
      const fields = fieldsOf(input ?? {}, Object.keys(tool.inputSchema.properties));
      return name === VERIFY_QUOTES.name ? this.verify(fields, signal) : this.find(fields, signal);
    });
    this.last = answer.catch(() => undefined);
    return answer;
  }

  private async places(fields: Fields): Promise<readonly string[]> {
    const named: unknown = fields['sources'];
    if (named === undefined) return this.options.sources ?? (await defaultSources());
    if (!Array.isArray(named) || !named.every((place) => typeof place === 'string'))
      throw new InputError('“sources” must be a list of paths.');
    for (const place of named) await this.roots.check(place);
    return named;
  }

  private async draft(fields: Fields): Promise<DraftInput> {
    const given = draftField(fields);
    if (!given) throw new InputError('Give the draft as “text” or name its “path”.');
    const language = textField(fields, 'language');
    if ('text' in given)
      return { name: 'draft.md', text: given.text, ...(language === undefined ? {} : { language }) };
    await this.roots.check(given.path);
    const { size } = await stat(given.path);
    if (size > MAX_SOURCE_BYTES) throw new InputError(`${shown(given.path)}: ${tooLarge(size)}.`);
    const draft = await readDraftFile(given.path, language);
    if ('reason' in draft) throw new InputError(`Cannot read the draft ${draft.path}: ${draft.reason}.`);
    return draft;
  }

  private style(fields: Fields): StyleName {
    const style = textField(fields, 'style') ?? this.options.style;
    if (!isStyleName(style))
      throw new InputError(`There is no style “${style}”. Known are: ${STYLE_NAMES.join(', ')}.`);
    return style;
  }

  private async verify(fields: Fields, signal: AbortSignal): Promise<ToolAnswer> {
    const style = this.style(fields);
    const places = await this.places(fields);
    const draft = await this.draft(fields);
    const file = textField(fields, 'path') ?? null;
    const sources = await this.kept.ready(places, file, signal);
    const checked = await sources.engine.checkDraft(draft, { style }, signal);
    const report = {
      style,
      sources: told(sources),
      drafts: [{ ...checked, content: draft.text }],
      made: new Date().toISOString(),
      version: VERBATIM_VERSION,
    };
    return { text: verifyText(report), data: verifyAnswer(report) };
  }

  private async find(fields: Fields, signal: AbortSignal): Promise<ToolAnswer> {
    const { words, limit } = wordsField(fields);
    const sources = await this.kept.ready(await this.places(fields), null, signal);
    const hits = await sources.engine.search(words, limit, signal);
    const { length } = sources.list;
    return { text: findText(words, hits, length), data: findAnswer(words, hits, length) };
  }
}

/** What is told of sources; where none were found to look in, the usual places. */
function told({ list, unreadable, lookedIn }: ReadySources): Omit<ReadySources, 'engine'> {
  const usual = DEFAULT_SOURCES.map((name) => `./${name}`);
  return { list, unreadable, lookedIn: lookedIn.length > 0 ? lookedIn : usual };
}
