import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import { totalOf } from '../../core/report/report.ts';
import { summaryLabel } from '../labels.ts';
import { draftFiles } from '../services/draft-files.ts';
import { signalOf } from '../services/draft-text.ts';
import type { Feature, Services } from '../services/services.ts';
import { checkThrough, tellNoSources, tellStopped } from './verify-quotes.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 15_000;

/** What a run over all drafts came to. */
interface Outcome {
  readonly drafts: readonly CheckedDraft[];
  readonly failed: number;
  /** Drafts that were not come to, since the run was cancelled; null where it was not. */
  readonly left: number | null;
}

/** Asked anew each time: it changes while work is waited for. */
const isOver = (token: vscode.CancellationToken): boolean => token.isCancellationRequested;

/** Resolves once a token asks to cancel. */
function cancelled(token: vscode.CancellationToken): Promise<void> {
  return new Promise((resolve) => {
    if (token.isCancellationRequested) resolve();
    else
      token.onCancellationRequested(() => {
        resolve();
      });
  });
}

/** Checks one file if it is a draft, and keeps the result; null where it is none, or was cancelled. */
async function verifyFile(
  services: Services,
  uri: vscode.Uri,
  token: vscode.CancellationToken,
): Promise<CheckedDraft | 'failed' | null> {
  const { checker, log } = services;
  try {
    const document = await vscode.workspace.openTextDocument(uri);
    if (isOver(token) || !checker.isDraft(document)) return null;
    checker.keep(uri);
    const stopping = token.onCancellationRequested(() => {
      checker.cancel(uri);
    });
    const draft = await checkThrough(services, document);
    stopping.dispose();
    if (typeof draft !== 'string') return draft;
    return isOver(token) ? null : 'failed';
  } catch (error) {
    log.error(`${uri.toString()} was not checked: ${String(error)}`);
    return 'failed';
  }
}

async function verifyFiles(
  services: Services,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Outcome> {
  const { sources } = services;
  // Reading may take long, and goes on; waiting for it need not.
  await Promise.race([sources.settled(), cancelled(token)]);
  const uris = (await draftFiles(signalOf(token))).filter((uri) => !sources.isSource(uri));
  const drafts: CheckedDraft[] = [];
  let failed = 0;
  let at = 0;
  for (; at < uris.length && !isOver(token); at++) {
    const uri = uris[at];
    if (!uri) continue;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
    const draft = await verifyFile(services, uri, token);
    if (draft === 'failed') failed++;
    else if (draft) drafts.push(draft);
    else if (isOver(token)) break;
  }
  return { drafts, failed, left: isOver(token) ? uris.length - at : null };
}

function countLabel({ drafts }: Outcome): string {
  const { l10n } = vscode;
  const count = drafts.length === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', drafts.length);
  return `${count}, ${summaryLabel(totalOf(drafts))}`;
}

function outcomeLabel(outcome: Outcome): string {
  const { l10n } = vscode;
  const { failed, left } = outcome;
  const broken = failed === 0 ? '' : ` ${l10n.t('{0} could not be checked: the log says why.', failed)}`;
  const cut = left === null ? '' : ` ${l10n.t('Cancelled: {0} files were not looked at.', left)}`;
  return `${countLabel(outcome)}.${broken}${cut}`;
}

/** Says what keeps the run from being whole, where something does. */
function tellGaps(services: Services, outcome: Outcome): void {
  const { readable, stopped } = services.sources.state;
  if (readable === 0) void tellNoSources(services);
  else if (outcome.left !== null) void vscode.window.showWarningMessage(outcomeLabel(outcome));
  else if (outcome.drafts.length === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'No draft was checked: there is none in the folders that are open, or none could be read.',
      ),
    );
  } else if (stopped) void tellStopped(countLabel(outcome), stopped);
}

async function verifyAll(services: Services, given: vscode.CancellationToken | undefined): Promise<string> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Verifying all drafts'),
    cancellable: true,
  };
  const outcome = await vscode.window.withProgress(options, (progress, token) =>
    verifyFiles(services, progress, given ?? token),
  );
  const label = outcomeLabel(outcome);
  vscode.window.setStatusBarMessage(`$(quote) ${label}`, SHOWN);
  tellGaps(services, outcome);
  await vscode.commands.executeCommand('verbatim.quotations.focus');
  return label;
}

function isToken(value: unknown): value is vscode.CancellationToken {
  return (
    typeof (value as Partial<vscode.CancellationToken> | null | undefined)?.isCancellationRequested ===
    'boolean'
  );
}

/**
 * *Verify All Drafts*: checks every file of the workspace that is a draft, sums up, shows the quotations. Those who run it
 * by name may give a token to cancel it. Returns the summary.
 */
export const registerVerifyAllDrafts: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.verifyAllDrafts', (given: unknown) =>
    verifyAll(services, isToken(given) ? given : undefined),
  );
