import * as vscode from 'vscode';
import type { DraftSummary } from '../../core/engine.ts';
import { summaryLabel } from '../labels.ts';
import { draftFiles } from '../services/draft-files.ts';
import { signalOf } from '../services/draft-text.ts';
import type { Feature, Services } from '../services/services.ts';
import { checkThrough, tellNoSources } from './verify-quotes.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 15_000;

/** What a run over all drafts came to. */
interface Outcome {
  readonly drafts: number;
  readonly failed: number;
  readonly summary: DraftSummary;
}

const NOTHING: DraftSummary = { quotations: 0, verified: 0, contradicted: 0, unchecked: 0, skipped: 0 };

function sum(a: DraftSummary, b: DraftSummary): DraftSummary {
  return {
    quotations: a.quotations + b.quotations,
    verified: a.verified + b.verified,
    contradicted: a.contradicted + b.contradicted,
    unchecked: a.unchecked + b.unchecked,
    skipped: a.skipped + b.skipped,
  };
}

async function verifyFiles(
  services: Services,
  progress: vscode.Progress<{ message?: string; increment?: number }>,
  token: vscode.CancellationToken,
): Promise<Outcome> {
  const { sources, checker, log } = services;
  await sources.settled();
  const uris = (await draftFiles(signalOf(token))).filter((uri) => !sources.isSource(uri));
  let outcome: Outcome = { drafts: 0, failed: 0, summary: NOTHING };
  for (const uri of uris) {
    if (token.isCancellationRequested) break;
    progress.report({ message: vscode.workspace.asRelativePath(uri), increment: 100 / uris.length });
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      if (!checker.isDraft(document)) continue;
      checker.keep(uri);
      const draft = await checkThrough(services, document);
      if (typeof draft === 'string') outcome = { ...outcome, failed: outcome.failed + 1 };
      else
        outcome = {
          ...outcome,
          drafts: outcome.drafts + 1,
          summary: sum(outcome.summary, draft.summary),
        };
    } catch (error) {
      log.error(`${uri.toString()} was not checked: ${String(error)}`);
      outcome = { ...outcome, failed: outcome.failed + 1 };
    }
  }
  return outcome;
}

function outcomeLabel({ drafts, failed, summary }: Outcome): string {
  const { l10n } = vscode;
  const count = drafts === 1 ? l10n.t('1 draft') : l10n.t('{0} drafts', drafts);
  const broken = failed === 0 ? '' : ` ${l10n.t('{0} could not be checked: the log says why.', failed)}`;
  return `${count}, ${summaryLabel(summary)}.${broken}`;
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
  else if (outcome.drafts === 0) {
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
