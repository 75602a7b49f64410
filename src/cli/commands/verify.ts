import type { CheckedDraft } from '../../core/engine.ts';
import { jsonReport, type VerifyReport } from '../../core/report/json.ts';
import { countFindings, textReport } from '../../core/report/text.ts';
import type { Severity } from '../../core/model.ts';
import type { StyleName } from '../../core/verify/styles.ts';
import { EXIT, UsageError } from '../exit.ts';
import { createEngine, loadSources, readDraftFile, requireSources } from '../inputs.ts';
import { runJsonl } from '../jsonl.ts';
import { painter, warnUnreadable, write } from '../output.ts';

export type FailOn = 'error' | 'warning' | 'never';

export interface VerifyOptions {
  readonly sources?: readonly string[];
  readonly style: StyleName;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly failOn: FailOn;
  readonly jsonl?: boolean;
}

const FAILING: Readonly<Record<FailOn, readonly Severity[]>> = {
  error: ['error'],
  warning: ['error', 'warning'],
  never: [],
};

/** `verbatim verify`: checks drafts against sources. Returns the exit status. */
export async function verify(
  drafts: readonly string[],
  options: VerifyOptions,
  signal: AbortSignal,
): Promise<number> {
  if (options.jsonl) {
    await runJsonl('verify', options.style);
    return EXIT.ok;
  }
  if (drafts.length === 0) throw new UsageError('Name at least one draft to verify.');
  const texts = await Promise.all(drafts.map(readDraftFile));
  const engine = createEngine();
  const loaded = await loadSources(engine, options.sources, drafts, signal);
  requireSources(loaded);
  const checked: CheckedDraft[] = [];
  for (const text of texts) checked.push(await engine.checkDraft(text, { style: options.style }, signal));
  const report: VerifyReport = {
    style: options.style,
    articles: loaded.articles,
    unreadable: loaded.unreadable,
    drafts: checked,
  };
  warnUnreadable(loaded.unreadable);
  const toFile = options.output !== undefined;
  await write(
    options.format === 'json' ? jsonReport(report) : textReport(report, painter(toFile)),
    options.output,
  );
  return countFindings(checked, FAILING[options.failOn]) > 0 ? EXIT.findings : EXIT.ok;
}
