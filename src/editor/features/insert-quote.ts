import * as vscode from 'vscode';
import type { QuotableSentence } from '../../core/engine.ts';
import { begunQuotation, continuation, wholeQuotation } from '../written-quotation.ts';
import { formatOfDraft, languageOfDraft, paragraphRange, sampleOf } from '../services/draft-text.ts';
import type { Feature, Services } from '../services/services.ts';
import { documentOf } from '../services/source-places.ts';

const MOST = 50;
/** Typing is gathered for so long before the sources are searched, in milliseconds. */
const GATHER = 120;

interface QuoteItem extends vscode.QuickPickItem {
  readonly sentence: QuotableSentence;
}

function itemOf(sentence: QuotableSentence): QuoteItem {
  const { text, speaker, outlet, published, title, source } = sentence;
  return {
    label: text,
    description: speaker?.name ?? vscode.l10n.t('speaker not named'),
    detail: [outlet, published?.slice(0, 10), title ?? source].filter(Boolean).join(' · '),
    alwaysShow: true,
    sentence,
  };
}

/** Shows sentences in their sources beside the draft, in one tab that goes away again. */
class Preview {
  private last: vscode.Uri | undefined;

  constructor(private readonly services: Services) {}

  private isOpen(uri: vscode.Uri): boolean {
    return this.tabsOf(uri).length > 0;
  }

  private tabsOf(uri: vscode.Uri): vscode.Tab[] {
    return vscode.window.tabGroups.all
      .flatMap(({ tabs }) => tabs)
      .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());
  }

  async show(sentence: QuotableSentence): Promise<void> {
    const uri = documentOf(sentence, this.services.sources);
    if (!uri) return;
    try {
      const document = await vscode.workspace.openTextDocument(uri);
      const range = new vscode.Range(document.positionAt(sentence.start), document.positionAt(sentence.end));
      if (!this.isOpen(uri)) this.last = uri;
      const editor = await vscode.window.showTextDocument(document, {
        viewColumn: vscode.ViewColumn.Beside,
        preserveFocus: true,
        preview: true,
        selection: range,
      });
      editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    } catch (error) {
      this.services.log.warn(`No preview of ${sentence.source}: ${String(error)}`);
    }
  }

  /** Closes the tab that the preview has opened, if any. */
  async close(): Promise<void> {
    if (!this.last) return;
    const tabs = this.tabsOf(this.last).filter(({ isPreview }) => isPreview);
    if (tabs.length > 0) await vscode.window.tabGroups.close(tabs, true);
  }
}

/** Lets the user pick a sentence; undefined where none is picked. */
function pickSentence(
  services: Services,
  context: string,
  typed: string,
): Promise<QuotableSentence | undefined> {
  const { engine, log } = services;
  const pick = vscode.window.createQuickPick<QuoteItem>();
  const preview = new Preview(services);
  pick.title = vscode.l10n.t('Insert Quote from Sources');
  pick.placeholder = vscode.l10n.t('Type words of the quotation');
  pick.matchOnDescription = false;
  pick.value = typed;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let search = new AbortController();

  async function find(): Promise<void> {
    search.abort();
    const { signal } = (search = new AbortController());
    pick.busy = true;
    try {
      const query = { typed: pick.value, context, limit: MOST, anywhere: true };
      const found = await engine.quotable(query, signal);
      if (signal.aborted) return;
      pick.items = found.map(itemOf);
    } catch (error) {
      if (!signal.aborted) log.error(`Searching the sources failed: ${String(error)}`);
    }
    if (!signal.aborted) pick.busy = false;
  }

  return new Promise((resolve) => {
    let chosen: QuotableSentence | undefined;
    pick.onDidChangeValue(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void find(), GATHER);
    });
    pick.onDidChangeActive(([item]) => {
      if (item) void preview.show(item.sentence);
    });
    pick.onDidAccept(() => {
      chosen = pick.activeItems[0]?.sentence;
      pick.hide();
    });
    pick.onDidHide(() => {
      clearTimeout(timer);
      search.abort();
      pick.dispose();
      void preview.close().then(() => {
        resolve(chosen);
      });
    });
    pick.show();
    void find();
  });
}

async function insertQuote(services: Services, given: unknown): Promise<boolean> {
  const { sources, store } = services;
  const editor = vscode.window.activeTextEditor;
  if (!editor) return false;
  if (sources.state.readable === 0 && !sources.state.reading) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There are no sources to quote from. Add some first.'),
    );
    return false;
  }
  const { document } = editor;
  const at = editor.selection;
  const around = paragraphRange(document, at.active.line);
  const paragraph = document.getText(around);
  const typed = typeof given === 'string' ? given : document.getText(at);
  const sentence = await pickSentence(services, paragraph, typed);
  if (!sentence) return false;
  const language = languageOfDraft(document, store);
  const before = document.getText(new vscode.Range(around.start, at.start));
  const format = formatOfDraft(document);
  const begun = begunQuotation(format, before, language, sampleOf(document));
  const insertion = {
    text: sentence.text,
    speaker: sentence.speaker?.name ?? null,
    language,
    paragraph,
  };
  const text = begun
    ? continuation(format, begun, insertion)
    : wholeQuotation(format, sampleOf(document), insertion);
  const start = begun ? document.positionAt(document.offsetAt(around.start) + begun.start) : at.start;
  await vscode.window.showTextDocument(document, editor.viewColumn);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(start, at.end), text);
  return vscode.workspace.applyEdit(edit);
}

/** *Insert Quote from Sources*: searches while the user types, shows each place, and inserts with attribution. */
export const registerInsertQuote: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.insertQuote', (given: unknown) => insertQuote(services, given));
