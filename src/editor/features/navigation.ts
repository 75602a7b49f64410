import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import { verdictLabel } from '../labels.ts';
import { neighbour } from '../quotation-tree.ts';
import type { Feature, Services } from '../services/services.ts';

/** How long the place in the list stands in the status bar, in milliseconds. */
const SHOWN = 5_000;

interface Stop {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function quotationsOf({ quotations }: CheckedDraft): Stop[] {
  return quotations.map((quotation) => ({
    start: quotation.start,
    end: quotation.end,
    text: verdictLabel(quotation).text,
  }));
}

function findingsOf({ quotations, findings }: CheckedDraft): Stop[] {
  return [...quotations.flatMap((quotation) => quotation.findings), ...findings].map(
    ({ start, end, message }) => ({ start, end, text: message }),
  );
}

/** Selects the next stop from the caret, round the end of the draft; that is what a screen reader reads out. */
async function go(
  { store, checker }: Services,
  step: 1 | -1,
  stopsOf: (draft: CheckedDraft) => Stop[],
  none: string,
): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || !checker.isDraft(editor.document)) return;
  const { document } = editor;
  if (store.get(document.uri)?.version !== document.version) await checker.check(document);
  const check = store.get(document.uri);
  if (check?.version !== document.version) return;
  const stops = stopsOf(check.draft).sort((a, b) => a.start - b.start);
  const { start, end } = editor.selection;
  const stop = neighbour(stops, document.offsetAt(step === 1 ? start : end), step);
  if (!stop) {
    vscode.window.setStatusBarMessage(none, SHOWN);
    return;
  }
  const range = new vscode.Range(document.positionAt(stop.start), document.positionAt(stop.end));
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  const place = vscode.l10n.t('{0} of {1}: {2}', stops.indexOf(stop) + 1, stops.length, stop.text);
  vscode.window.setStatusBarMessage(`$(quote) ${place}`, SHOWN);
}

/** *Next* and *Previous Quotation*, and the same for findings. */
export const registerNavigation: Feature = (services) => {
  const { l10n } = vscode;
  const quotations = (step: 1 | -1) => () =>
    go(services, step, quotationsOf, l10n.t('No quotations in this draft'));
  const findings = (step: 1 | -1) => () =>
    go(services, step, findingsOf, l10n.t('No findings in this draft'));
  return vscode.Disposable.from(
    vscode.commands.registerCommand('verbatim.nextQuotation', quotations(1)),
    vscode.commands.registerCommand('verbatim.previousQuotation', quotations(-1)),
    vscode.commands.registerCommand('verbatim.nextFinding', findings(1)),
    vscode.commands.registerCommand('verbatim.previousFinding', findings(-1)),
  );
};
