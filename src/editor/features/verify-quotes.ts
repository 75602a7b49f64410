import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import { summaryLabel } from '../labels.ts';
import { isDraftFile } from '../services/draft-files.ts';
import type { CheckOutcome } from '../services/checker.ts';
import type { Feature, Services } from '../services/services.ts';
import type { StoppedReading } from '../services/sources.ts';
import { leftText } from '../status-text.ts';
import { CONTINUE_READING } from './reading-progress.ts';

/** Work that takes longer than this shows its progress, in milliseconds. */
const PATIENCE = 1000;

/** Waits for work; once it takes long, with progress that can be cancelled. */
export async function withPatience<T>(work: Promise<T>, cancel: () => void): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const long = new Promise<'long'>((resolve) => {
    timer = setTimeout(() => {
      resolve('long');
    }, PATIENCE);
  });
  const first = await Promise.race([work.then(() => 'done' as const), long]);
  clearTimeout(timer);
  if (first === 'done') return work;
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Verifying quotes'),
    cancellable: true,
  };
  return vscode.window.withProgress(options, (_, token) => {
    token.onCancellationRequested(cancel);
    return work;
  });
}

/** Says that nothing was checked for want of sources, and what to do. */
export async function tellNoSources(services: Services): Promise<void> {
  const choose = vscode.l10n.t('Choose Sources');
  const showLog = vscode.l10n.t('Show Log');
  const { lookedIn } = services.sources.state;
  const where =
    lookedIn.length > 0
      ? vscode.l10n.t('No source could be read in {0}, so no quotation was checked.', lookedIn.join(', '))
      : vscode.l10n.t('No folder with sources is open, so no quotation was checked.');
  const chosen = await vscode.window.showWarningMessage(where, choose, showLog);
  if (chosen === choose)
    await vscode.commands.executeCommand('workbench.action.openSettings', 'verbatim.sources');
  if (chosen === showLog) services.log.show();
}

/** Sums up, and says that not all sources were read, since reading was stopped. */
export async function tellStopped(summary: string, stopped: StoppedReading): Promise<void> {
  const goOn = vscode.l10n.t('Continue Reading');
  const text = vscode.l10n.t('{0}. Reading of sources was stopped: {1}.', summary, leftText(stopped));
  if ((await vscode.window.showWarningMessage(text, goOn)) === goOn)
    await vscode.commands.executeCommand(CONTINUE_READING);
}

async function tellFailure({ log }: Services): Promise<void> {
  const showLog = vscode.l10n.t('Show Log');
  const text = vscode.l10n.t('The draft could not be checked. The log says why.');
  if ((await vscode.window.showErrorMessage(text, showLog)) === showLog) log.show();
}

/** Checks a draft; where sources or the text change meanwhile, waits for the check that follows. */
export async function checkThrough(services: Services, document: vscode.TextDocument): Promise<CheckOutcome> {
  const outcome = await services.checker.check(document);
  if (outcome !== 'overtaken') return outcome;
  await services.checker.settled();
  const latest = services.store.get(document.uri);
  return latest?.version === document.version ? latest.draft : 'overtaken';
}

function hasFindings({ quotations, findings }: CheckedDraft): boolean {
  return findings.length > 0 || quotations.some((quotation) => quotation.findings.length > 0);
}

async function verify(services: Services): Promise<string | undefined> {
  const { checker, sources } = services;
  const document = vscode.window.activeTextEditor?.document;
  if (!document) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft to verify its quotes.'));
    return undefined;
  }
  if (!checker.isDraft(document)) {
    void vscode.window.showInformationMessage(
      sources.isSource(document.uri)
        ? vscode.l10n.t('This file is a source. Open a draft to verify its quotes.')
        : !isDraftFile(document.uri)
          ? vscode.l10n.t(
              'This file is no draft by the settings {0} and {1}.',
              'verbatim.drafts.files',
              'verbatim.drafts.exclude',
            )
          : vscode.l10n.t(
              'This file is in no language that drafts are written in (setting {0}). Change its language to check it.',
              'verbatim.drafts.languages',
            ),
    );
    return undefined;
  }
  let isCancelled = false;
  const work = sources.settled().then(() => (isCancelled ? 'overtaken' : checkThrough(services, document)));
  const draft = await withPatience(work, () => {
    isCancelled = true;
    checker.cancel(document.uri);
  });
  if (draft === 'failed') void tellFailure(services);
  if (typeof draft === 'string') return undefined;
  if (sources.state.readable === 0) {
    void tellNoSources(services);
    return summaryLabel(draft.summary);
  }
  const summary = summaryLabel(draft.summary);
  if (sources.state.stopped) void tellStopped(summary, sources.state.stopped);
  else void vscode.window.showInformationMessage(summary);
  if (hasFindings(draft)) await vscode.commands.executeCommand('workbench.actions.view.problems');
  return summary;
}

/** *Verbatim: Verify Quotes*: checks the active draft, sums up, goes to Problems. Returns the summary. */
export const registerVerifyQuotes: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.verifyQuotes', () => verify(services));
