import * as vscode from 'vscode';
import type { CheckOptions } from '../../core/engine.ts';
import type { Severity } from '../../core/model.ts';
import { DEFAULT_STYLE, isStyleName } from '../../core/verify/styles.ts';

/** When drafts are checked. */
export type Run = 'type' | 'save' | 'manual';

const section = (scope: vscode.ConfigurationScope | undefined) =>
  vscode.workspace.getConfiguration('verbatim', scope);

/** Globs, relative to the workspace folder, of the files that are sources, and of those that are not after all. */
export function sourceGlobs(folder: vscode.WorkspaceFolder): { include: string[]; exclude: string[] } {
  const settings = section(folder.uri);
  return { include: settings.get<string[]>('sources', []), exclude: settings.get<string[]>('exclude', []) };
}

/** How a draft is to be checked. An unknown style falls back to the default. */
export function checkOptions(uri: vscode.Uri): CheckOptions {
  const settings = section(uri);
  const style = settings.get<string>('style', DEFAULT_STYLE);
  return {
    style: isStyleName(style) ? style : DEFAULT_STYLE,
    // A copy: VS Code hands out a proxy, which cannot be sent to a worker.
    severity: { ...settings.get<Record<string, Severity | 'off'>>('severity', {}) },
  };
}

/** The language that a draft is said to be written in; undefined where it is to be found from the text. */
export function languageSetting(uri: vscode.Uri): string | undefined {
  const language = section(uri).get<string>('language', 'auto').trim();
  return language === '' || language === 'auto' ? undefined : language;
}

/** Whether pages may be fetched from hosts of private networks. */
export function allowsPrivateHosts(): boolean {
  return section(undefined).get<boolean>('network.allowPrivate', false);
}

/** The languages whose documents are drafts. */
export function draftLanguages(uri?: vscode.Uri): readonly string[] {
  return section(uri).get<string[]>('drafts.languages', []);
}

/** Registers something for the documents that are drafts, and again whenever their languages are set anew. */
export function forDraftLanguages(
  register: (selector: vscode.DocumentSelector) => vscode.Disposable,
): vscode.Disposable {
  const now = () => register(draftLanguages().map((language) => ({ language })));
  let registered = now();
  const listener = vscode.workspace.onDidChangeConfiguration((event) => {
    if (!event.affectsConfiguration('verbatim.drafts.languages')) return;
    registered.dispose();
    registered = now();
  });
  return new vscode.Disposable(() => {
    listener.dispose();
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
