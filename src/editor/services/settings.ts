import * as vscode from 'vscode';
import type { CheckOptions } from '../../core/engine.ts';
import type { Severity } from '../../core/model.ts';
import { DEFAULT_STYLE, isStyleName } from '../../core/verify/styles.ts';
import type { LogLevel } from '../log-lines.ts';
import { mergedList, withEntry } from '../setting-lists.ts';

/** When drafts are checked. */
export type Run = 'type' | 'save' | 'manual';

const section = (scope: vscode.ConfigurationScope | undefined) =>
  vscode.workspace.getConfiguration('verbatim', scope);

/** A list, added up over the scopes. */
function listOf(name: string, scope: vscode.ConfigurationScope | undefined): string[] {
  return mergedList(section(scope).inspect<string[]>(name) ?? {});
}

/** Adds an entry to a list in a folder's own settings: its own file where several folders are open. */
export async function addToList(
  name: 'sources' | 'exclude',
  folder: vscode.WorkspaceFolder,
  entry: string,
): Promise<void> {
  const settings = section(folder.uri);
  const isOneOfMany = (vscode.workspace.workspaceFolders?.length ?? 0) > 1;
  const scope = isOneOfMany ? 'workspaceFolderValue' : 'workspaceValue';
  await settings.update(
    name,
    withEntry(settings.inspect<string[]>(name) ?? {}, scope, entry),
    folderTarget(),
  );
}

/** Where a folder's own settings are written: its own file where several folders are open. */
export function folderTarget(): vscode.ConfigurationTarget {
  return (vscode.workspace.workspaceFolders?.length ?? 0) > 1
    ? vscode.ConfigurationTarget.WorkspaceFolder
    : vscode.ConfigurationTarget.Workspace;
}

/** Globs, relative to the workspace folder, of the files that are sources, and of those that are not after all. */
export function sourceGlobs(folder: vscode.WorkspaceFolder): { include: string[]; exclude: string[] } {
  return { include: listOf('sources', folder.uri), exclude: listOf('exclude', folder.uri) };
}

/** How a draft is to be checked. An unknown style falls back to the default. */
export function checkOptions(uri: vscode.Uri): CheckOptions {
  const settings = section(uri);
  const style = settings.get<string>('style', DEFAULT_STYLE);
  return {
    style: isStyleName(style) ? style : DEFAULT_STYLE,
    // A copy: VS Code hands out a proxy, which cannot be sent to a worker.
    severity: { ...settings.get<Record<string, Severity | 'off'>>('severity', {}) },
    minimumWords: settings.get<number>('minimumWords', 1),
  };
}

/** The language that a draft is said to be written in; undefined where it is to be found from the text. */
export function languageSetting(uri: vscode.Uri): string | undefined {
  const language = section(uri).get<string>('language', 'auto').trim();
  return language === '' || language === 'auto' ? undefined : language;
}

/** Whether pages may be fetched at all. */
export function allowsNetwork(): boolean {
  return section(undefined).get<boolean>('network.enabled', true);
}

/** Whether pages may be fetched from hosts of private networks. */
export function allowsPrivateHosts(): boolean {
  return section(undefined).get<boolean>('network.allowPrivate', false);
}

/** The languages whose documents are drafts where a document lies. */
export function draftLanguages(uri: vscode.Uri): readonly string[] {
  return listOf('drafts.languages', uri);
}

/** The languages whose documents are drafts anywhere in the workspace. */
function allDraftLanguages(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const lists = [undefined, ...folders].map((folder) => listOf('drafts.languages', folder?.uri));
  return [...new Set(lists.flat())];
}

/** Globs, relative to the workspace folder, of the files that are drafts, and of those that are not after all. */
export function draftGlobs(folder: vscode.WorkspaceFolder): { include: string[]; exclude: string[] } {
  return { include: listOf('drafts.files', folder.uri), exclude: listOf('drafts.exclude', folder.uri) };
}

/** Registers something for the documents that are drafts, and again whenever their languages are set anew. */
export function forDraftLanguages(
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const now = () => register(allDraftLanguages().map((language) => ({ language })));
  let registered = now();
  const again = () => {
    registered.dispose();
    registered = now();
  };
  const listeners = vscode.Disposable.from(
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim.drafts.languages')) again();
    }),
    vscode.workspace.onDidChangeWorkspaceFolders(again),
  );
  return new vscode.Disposable(() => {
    listeners.dispose();
    registered.dispose();
  });
}

/** Which quotations of a draft are marked in the gutter and the overview ruler. */
export type Decorations = 'none' | 'contradicted' | 'all';

/** Which quotations are marked. */
export function decorationsSetting(uri: vscode.Uri): Decorations {
  return section(uri).get<Decorations>('decorations', 'contradicted');
}

/** When the drafts of a folder are checked. */
export function runSetting(uri: vscode.Uri): Run {
  return section(uri).get<Run>('run', 'type');
}

/** Whether sentences from the sources are offered while a draft is written. */
export function suggestsQuotes(uri: vscode.Uri): boolean {
  return section(uri).get<boolean>('suggestQuotes', true);
}

/** How much the log is to tell. */
export function logLevel(): LogLevel {
  return section(undefined).get<LogLevel>('log.level', 'info');
}
