import * as vscode from 'vscode';
import type { CheckedQuotation, PassageView } from '../../core/engine.ts';
import type { Services } from './services.ts';

/** The quotation that a command is about; without it, the one at the caret. Comes from links and other callers. */
export interface QuotationTarget {
  readonly uri: string;
  /** Where the quotation starts (UTF-16), as the last check has it. */
  readonly start: number;
  /** Index of the passage meant; the first where it is missing. */
  readonly passage?: number;
}

/** A quotation with its document, both of the same moment. */
export interface FoundTarget {
  readonly document: vscode.TextDocument;
  readonly quotation: CheckedQuotation;
  readonly passage: PassageView | undefined;
}

function isTarget(value: unknown): value is QuotationTarget {
  const target = value as Partial<QuotationTarget> | null | undefined;
  return typeof target?.uri === 'string' && typeof target.start === 'number';
}

/** A command link for Markdown, with an argument of ours. */
export function commandLink(title: string, command: string, argument: unknown, tooltip: string): string {
  // Brackets would end the link early.
  const args = encodeURIComponent(JSON.stringify([argument])).replace(
    /[()']/g,
    (mark) => `%${mark.charCodeAt(0).toString(16)}`,
  );
  return `[${title}](command:${command}?${args} "${tooltip}")`;
}

/** The quotation that a command was called for, after a check of the text as it is now; undefined, and said, if none. */
export async function findTarget(services: Services, given: unknown): Promise<FoundTarget | undefined> {
  const found = await lookUp(services, given);
  if (!found)
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no checked quotation here. Put the caret into one.'),
    );
  return found;
}

/** The document of a target. One that lists show though it is closed is opened, unseen; none else is. */
async function documentFor(uri: vscode.Uri, { store }: Services): Promise<vscode.TextDocument | undefined> {
  const key = uri.toString();
  const open = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
  if (open || !store.get(uri)) return open;
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

async function lookUp(services: Services, given: unknown): Promise<FoundTarget | undefined> {
  const { store, checker } = services;
  const editor = vscode.window.activeTextEditor;
  const target = isTarget(given) ? given : undefined;
  const uri = target ? vscode.Uri.parse(target.uri) : editor?.document.uri;
  const document = uri && (await documentFor(uri, services));
  if (!document) return undefined;
  const offset = target?.start ?? document.offsetAt(editor?.selection.active ?? new vscode.Position(0, 0));
  await checker.settled();
  if (store.get(document.uri)?.version !== document.version) return undefined;
  const quotation = store.quotationAt(document.uri, offset);
  return quotation && { document, quotation, passage: quotation.passages[target?.passage ?? 0] };
}

/** The range of a span (UTF-16 offsets) in a document. */
export function rangeIn(
  document: vscode.TextDocument,
  { start, end }: { readonly start: number; readonly end: number },
): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A range of the engine's as the editor's. */
export function editorRange({ start, end }: PassageView['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
