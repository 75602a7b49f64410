import { applyDecisions, DecisionIndex } from '../../core/decisions/decisions.ts';
import type { DraftInput, UnreadableSource } from '../../core/engine.ts';
import { REPORT_WRITERS, type ReportFormat } from '../../core/report/formats.ts';
import type { ReportedDraft, VerifyReport } from '../../core/report/report.ts';
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
  readonly format: 'text' | ReportFormat;
  readonly output?: string;
  readonly language?: string;
  readonly failOn: FailOn;
  /** Quotations of fewer words are not checked. */
  readonly minWords: number;
  readonly jsonl?: boolean;
  /** Whether the decisions of the working folder count. */
  readonly decisions: boolean;
}

/** Formats that say themselves, in the same breath as all else, that a run has checked nothing. */
const TELLING: readonly VerifyOptions['format'][] = ['markdown', 'html', 'sarif', 'csv'];

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** Reads drafts; one that cannot be read does not keep the others from being checked. */
async function readDrafts(files: readonly string[], language: string | undefined) {
  const texts: DraftInput[] = [];
  const failures: UnreadableSource[] = [];
  for (const file of files) {
    const draft = await readDraftFile(file, language);
    if ('reason' in draft) failures.push(draft);
    else texts.push(draft);
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
  for (const { path, reason } of failures) complain(`Cannot read the draft ${path}: ${reason}.`);
  for (const { path, reason } of found.unreadable) complain(`Cannot read ${path}: ${reason}.`);
  failures.push(...found.unreadable);
  if (texts.length === 0) {
    if (failures.length === 0) complain(`No Markdown or text file in ${drafts.join(', ')}.`);
    return EXIT.failure;
  }
  const engine = createEngine();
  const loaded = await loadSources(engine, options.sources, found.files, signal);
  if (!TELLING.includes(options.format)) requireSources(loaded);
  const checked: ReportedDraft[] = [];
  const decisions = options.decisions ? await loadDecisions() : new DecisionIndex([]);
  for (const draft of texts) {
    const found = await engine.checkDraft(
      draft,
      { style: options.style, minimumWords: options.minWords },
      signal,
    );
    checked.push({ ...applyDecisions(found, decisions), content: draft.text });
  }
  const report: VerifyReport = {
    style: options.style,
    sources: loaded,
    drafts: checked,
    unreadDrafts: failures,
    made: new Date().toISOString(),
    version: VERBATIM_VERSION,
  };
  await write(reportText(report, options), options.output);
  requireSources(loaded);
  warnUnreadable(loaded.unreadable);
  if (failures.length > 0) return EXIT.failure;
  return countFindings(checked, FAILING[options.failOn]) > 0 ? EXIT.findings : EXIT.ok;
}

function reportText(report: VerifyReport, { format, output }: VerifyOptions): string {
  return format === 'text'
    ? textReport(report, painter(output !== undefined))
    : REPORT_WRITERS[format](report);
}
