import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import {
  isReportFormat,
  REPORT_EXTENSIONS,
  REPORT_WRITERS,
  type ReportFormat,
} from '../../core/report/formats.ts';
import { fileText, reportName } from '../report-names.ts';
import { reportOf } from '../services/report-data.ts';
import type { Feature, Services } from '../services/services.ts';
import { checkThrough, withPatience } from './verify-quotes.ts';

interface FormatItem extends vscode.QuickPickItem {
  readonly format: ReportFormat;
}

async function chosenFormat(): Promise<ReportFormat | undefined> {
  const { l10n } = vscode;
  const items: FormatItem[] = [
    { format: 'html', label: 'HTML', description: l10n.t('for reading and printing') },
    { format: 'markdown', label: 'Markdown', description: l10n.t('for a wiki or a review') },
    { format: 'csv', label: 'CSV', description: l10n.t('for a spreadsheet, one line a quotation') },
    { format: 'json', label: 'JSON', description: l10n.t('for programs') },
    { format: 'sarif', label: 'SARIF', description: l10n.t('for code hosts and build servers') },
  ];
  const title = vscode.l10n.t('Export Report');
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.format;
}

/** Beside the draft; for one that was never saved, in the first folder that is open. */
function defaultPlace(draft: vscode.Uri, format: ReportFormat): vscode.Uri | undefined {
  const name = reportName(draft.path, format);
  if (draft.scheme !== 'untitled') return vscode.Uri.joinPath(draft, '..', name);
  const folder = vscode.workspace.workspaceFolders?.[0];
  return folder && vscode.Uri.joinPath(folder.uri, name);
}

function chosenPlace(draft: vscode.Uri, format: ReportFormat): Thenable<vscode.Uri | undefined> {
  const defaultUri = defaultPlace(draft, format);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Report'),
    filters: { [format.toUpperCase()]: [REPORT_EXTENSIONS[format]] },
    ...(defaultUri ? { defaultUri } : {}),
  });
}

/** The check that is true of the document now: the stored one, or a new one where there is none. */
async function currentCheck(
  services: Services,
  document: vscode.TextDocument,
): Promise<CheckedDraft | undefined> {
  const { checker, sources, store } = services;
  const stored = store.get(document.uri);
  if (stored?.version === document.version && !sources.state.reading) return stored.draft;
  let isCancelled = false;
  const work = sources.settled().then(() => (isCancelled ? 'overtaken' : checkThrough(services, document)));
  const draft = await withPatience(work, () => {
    isCancelled = true;
    checker.cancel(document.uri);
  });
  if (draft === 'failed')
    void vscode.window.showErrorMessage(vscode.l10n.t('The draft could not be checked. The log says why.'));
  return typeof draft === 'string' ? undefined : draft;
}

/** Offers to show a report in the browser, where the browser can reach it. */
async function offerBrowser(uri: vscode.Uri): Promise<void> {
  const isHere =
    uri.scheme === 'file' &&
    vscode.env.remoteName === undefined &&
    vscode.env.uiKind === vscode.UIKind.Desktop;
  const [browser, editor] = [vscode.l10n.t('Open in Browser'), vscode.l10n.t('Open in Editor')];
  const said = vscode.l10n.t('The report is in {0}.', vscode.workspace.asRelativePath(uri));
  const chosen = await vscode.window.showInformationMessage(said, ...(isHere ? [browser, editor] : [editor]));
  if (chosen === browser) await vscode.env.openExternal(uri);
  if (chosen === editor) await vscode.window.showTextDocument(uri);
}

async function open(uri: vscode.Uri, format: ReportFormat): Promise<void> {
  if (format === 'html') {
    void offerBrowser(uri);
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  const shown =
    format === 'sarif' && document.languageId === 'plaintext'
      ? await vscode.languages.setTextDocumentLanguage(document, 'json')
      : document;
  await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true });
}

/** A document whose report can be made; says why where it cannot. */
function activeDraft({ checker }: Services): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document && checker.isDraft(document)) return document;
  void vscode.window.showInformationMessage(vscode.l10n.t('Open a draft to export a report of it.'));
  return undefined;
}

async function exportReport(
  services: Services,
  given: { readonly format?: unknown; readonly to?: unknown },
): Promise<vscode.Uri | undefined> {
  const document = activeDraft(services);
  if (!document) return undefined;
  const { format: named } = given;
  const format = typeof named === 'string' && isReportFormat(named) ? named : await chosenFormat();
  if (!format) return undefined;
  const to = given.to instanceof vscode.Uri ? given.to : await chosenPlace(document.uri, format);
  if (!to) return undefined;
  const draft = await currentCheck(services, document);
  if (!draft) return undefined;
  try {
    const report = await reportOf(services, draft, document.getText(), document.uri);
    const text = fileText(REPORT_WRITERS[format](report), format);
    await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(text));
  } catch (error) {
    services.log.error(`Writing ${to.toString()} failed: ${String(error)}`);
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The report could not be written: {0}', why));
    return undefined;
  }
  await open(to, format);
  return to;
}

/**
 * *Verbatim: Export Report…*: writes a report of the active draft and opens it. Takes `{format, to}` from those who run it
 * by name, and asks for what they leave out. Returns where it is.
 */
export const registerExportReport: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.exportReport', (given?: unknown) =>
    exportReport(services, typeof given === 'object' && given !== null ? given : {}),
  );
