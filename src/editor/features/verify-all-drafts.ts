import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import { totalOf } from '../../core/report/report.ts';
import { summaryLabel } from '../labels.ts';
import { draftFiles } from '../services/draft-files.ts';
import { signalOf } from '../services/draft-text.ts';
import type { Feature, Services } from '../services/services.ts';
import { checkThrough, tellNoSources } from './verify-quotes.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 15_000;

/** What a run over all drafts came to. */
interface Outcome {
  readonly drafts: readonly CheckedDraft[];
  readonly failed: number;
}

async function verifyFiles(
  services: Services,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Outcome> {
  const { sources, checker, log } = services;
  await sources.settled();
  const uris = (await draftFiles(signalOf(token))).filter((uri) => !sources.isSource(uri));
  const drafts: CheckedDraft[] = [];
  let failed = 0;
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      if (!checker.isDraft(document)) continue;
      checker.keep(uri);
      const draft = await checkThrough(services, document);
      if (typeof draft === 'string') failed++;
      else drafts.push(draft);
    } catch (error) {
      log.error(`${uri.toString()} was not checked: ${String(error)}`);
      failed++;
    }
  }
  return { drafts, failed };
}

function outcomeLabel({ drafts, failed }: Outcome): string {
  const { l10n } = vscode;
  const count = drafts.length === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', drafts.length);
  const broken = failed === 0 ? '' : ` ${l10n.t('{0} could not be checked: the log says why.', failed)}`;
  return `${count}, ${summaryLabel(totalOf(drafts))}.${broken}`;
}

async function verifyAll(services: Services): Promise<string> {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Verifying all drafts'),
    cancellable: true,
  };
  const outcome = await vscode.window.withProgress(options, (progress, token) =>
    verifyFiles(services, progress, token),
  );
  const label = outcomeLabel(outcome);
  vscode.window.setStatusBarMessage(`$(quote) ${label}`, SHOWN);
  if (services.sources.state.readable === 0) void tellNoSources(services);
  else if (outcome.drafts.length === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'No draft was checked: there is none in the folders that are open, or none could be read.',
      ),
    );
  }
  await vscode.commands.executeCommand('verbatim.quotations.focus');
  return label;
}

/** *Verify All Drafts*: checks every file of the workspace that is a draft, sums up, shows the quotations. */
export const registerVerifyAllDrafts: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.verifyAllDrafts', () => verifyAll(services));
