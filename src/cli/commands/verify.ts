import { applyDecisions, DecisionIndex } from '../../core/decisions/decisions.ts';
import type { CheckedDraft, DraftInput } from '../../core/engine.ts';
import { jsonReport, type VerifyReport } from '../../core/report/json.ts';
import { countFindings, textReport } from '../../core/report/text.ts';
import type { Severity } from '../../core/model.ts';
import type { StyleName } from '../../core/verify/styles.ts';
import { loadDecisions } from '../decisions.ts';
import { EXIT, UsageError } from '../exit.ts';
import { findDrafts } from '../files.ts';
import { createEngine, loadSources, readDraftFile, requireSources, sourcePlaces } from '../inputs.ts';
import { runJsonl } from '../jsonl.ts';
import { complain, painter, warnUnreadable, write } from '../output.ts';

export type FailOn = 'error' | 'warning' | 'never';

export interface VerifyOptions {
  readonly sources?: readonly string[];
  readonly style: StyleName;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly language?: string;
  readonly failOn: FailOn;
  readonly jsonl?: boolean;
  /** Whether the decisions of the working folder count. */
  readonly decisions: boolean;
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** Reads drafts; one that cannot be read does not keep the others from being checked. */
async function readDrafts(files: readonly string[], language: string | undefined) {
  const texts: DraftInput[] = [];
  const failures: string[] = [];
  for (const file of files) {
    try {
      texts.push(await readDraftFile(file, language));
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      failures.push(error.message);
    }
  }
  return { texts, failures };
}

/** `verbatim verify`: checks drafts against sources. Returns the exit status. */
export async function verify(
  drafts: readonly string[],
  options: VerifyOptions,
  signal: AbortSignal,
): Promise<number> {
  if (options.jsonl) {
    await runJsonl('verify', options.style, signal);
    return EXIT.ok;
  }
  if (drafts.length === 0)
    throw new UsageError('Name at least one draft to verify, before --sources if that is given.');
  const found = await findDrafts(drafts, await sourcePlaces(options.sources));
  const { texts, failures } = await readDrafts(found.files, options.language);
  failures.push(...found.unreadable.map(({ path, reason }) => `Cannot read ${path}: ${reason}.`));
  for (const failure of failures) complain(failure);
  if (texts.length === 0) {
    if (failures.length === 0) complain(`No Markdown or text file in ${drafts.join(', ')}.`);
    return EXIT.failure;
  }
  const engine = createEngine();
  const loaded = await loadSources(engine, options.sources, found.files, signal);
  requireSources(loaded);
  const decisions = options.decisions ? await loadDecisions() : new DecisionIndex([]);
  const checked: CheckedDraft[] = [];
  for (const text of texts) {
    const draft = await engine.checkDraft(text, { style: options.style }, signal);
    checked.push(applyDecisions(draft, decisions));
  }
  const { articles, unreadable } = loaded;
  const report: VerifyReport = { style: options.style, articles, unreadable, drafts: checked };
  warnUnreadable(unreadable);
  const paint = painter(options.output !== undefined);
  await write(options.format === 'json' ? jsonReport(report) : textReport(report, paint), options.output);
  if (failures.length > 0) return EXIT.failure;
  return countFindings(checked, FAILING[options.failOn]) > 0 ? EXIT.findings : EXIT.ok;
}
