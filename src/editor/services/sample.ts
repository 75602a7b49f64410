/** The sample of the walkthrough: an untitled draft and its article, which lie in no folder and change nothing. */
import * as vscode from 'vscode';
import { extensionFile } from '../finding-pages.ts';
import type { FolderGlobs } from './source-files.ts';

/** The scheme under which the article is read: the editor knows the extension's own files by long paths. */
export const SAMPLE_SCHEME = 'verbatim-sample';
const ARTICLE = 'lido-reopens.md';

/** Where the draft is opened. */
export const SAMPLE_DRAFT = vscode.Uri.from({ scheme: 'untitled', path: 'Verbatim sample.md' });

/** Whether a document is the sample's draft. */
export function isSampleDraft({ uri }: vscode.TextDocument): boolean {
  return uri.toString() === SAMPLE_DRAFT.toString();
}

/** The sample's article as a folder of sources. */
export const SAMPLE_SOURCES: FolderGlobs = {
  folder: { uri: vscode.Uri.from({ scheme: SAMPLE_SCHEME, path: '/' }), name: 'Verbatim', index: -1 },
  include: [ARTICLE],
  matches: (path) => path === ARTICLE,
  bases: [ARTICLE],
};

/** The text of the draft as it ships. */
export async function sampleText(): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(extensionFile('media', 'walkthrough', 'sample.md'));
  return new TextDecoder().decode(bytes);
}

function articleAt(uri: vscode.Uri): vscode.Uri {
  if (uri.path !== `/${ARTICLE}`) throw vscode.FileSystemError.FileNotFound(uri);
  return extensionFile('seeds', ARTICLE);
}

function refuse(): never {
  throw vscode.FileSystemError.NoPermissions();
}

/** The article's file system: one file, which cannot be written. */
export function registerSampleFiles(): vscode.Disposable {
  const none = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  const { fs } = vscode.workspace;
  const provider: vscode.FileSystemProvider = {
    onDidChangeFile: none.event,
    watch: () => new vscode.Disposable(() => undefined),
    stat: async (uri) =>
      uri.path === '/'
        ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
        : fs.stat(articleAt(uri)),
    readDirectory: () => [[ARTICLE, vscode.FileType.File]],
    readFile: async (uri) => fs.readFile(articleAt(uri)),
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  return vscode.Disposable.from(
    none,
    vscode.workspace.registerFileSystemProvider(SAMPLE_SCHEME, provider, { isReadonly: true }),
  );
}
