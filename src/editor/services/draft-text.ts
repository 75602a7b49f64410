/** What features that write into a draft need to know of the text around the caret. */
import * as vscode from 'vscode';
import { draftFormatOf, type DraftFormat } from '../../core/sources/drafts/draft-formats.ts';
import { draftName } from '../draft-languages.ts';
import type { FindingsStore } from './findings-store.ts';
import { languageSetting } from './settings.ts';

/** Lines of a paragraph that are looked at, up and down: a longer one is cut. */
const MOST_LINES = 40;
/** Characters in which the marks of a draft are counted. */
const SAMPLE = 20_000;

/** The lines between blank ones around a line. */
export function paragraphRange(document: vscode.TextDocument, line: number): vscode.Range {
  const isBlank = (at: number) => document.lineAt(at).isEmptyOrWhitespace;
  let first = line;
  let last = line;
  while (first > 0 && line - first < MOST_LINES && !isBlank(first - 1)) first--;
  while (last < document.lineCount - 1 && last - line < MOST_LINES && !isBlank(last + 1)) last++;
  return new vscode.Range(first, 0, last, document.lineAt(last).text.length);
}

/** The language of a draft: as its last check found it, else by the setting, else English. */
export function languageOfDraft(document: vscode.TextDocument, store: FindingsStore): string {
  return store.get(document.uri)?.draft.language ?? languageSetting(document.uri) ?? 'en';
}

/** The beginning of a draft, long enough to see which marks it sets. */
export function sampleOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(document.positionAt(0), document.positionAt(SAMPLE)));
}

/** The format that a draft is written in. */
export function formatOfDraft({ languageId, uri }: vscode.TextDocument): DraftFormat {
  return draftFormatOf(draftName(languageId, uri.path));
}

/** A signal that aborts with a token. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  else {
    token.onCancellationRequested(() => {
      controller.abort();
    });
  }
  return controller.signal;
}
