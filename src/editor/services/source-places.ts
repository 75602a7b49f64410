import * as vscode from 'vscode';
import type { PassageView } from '../../core/engine.ts';
import type { SourcesService } from './sources.ts';

/** The scheme of reader views. */
export const READER_SCHEME = 'verbatim';
/** The scheme of the two texts of a comparison. */
export const COMPARE_SCHEME = 'verbatim-compare';
const EXTENSION = '.txt';

/** Where a source's reader view is opened. The path ends in `.txt`: it is plain text, whatever the file is. */
export function readerUri(source: string): vscode.Uri {
  return vscode.Uri.from({ scheme: READER_SCHEME, path: `/${source}${EXTENSION}` });
}

/** The source, as the engine names it, of a reader view's address. */
export function sourceOfReader(uri: vscode.Uri): string {
  return uri.path.slice(1, -EXTENSION.length);
}

/** The document in which a passage's offsets count: its file, or its reader view; undefined if it is gone. */
export function documentOf(
  { source, file, opens }: Pick<PassageView, 'source' | 'file' | 'opens'>,
  sources: SourcesService,
): vscode.Uri | undefined {
  const uri = sources.uriOf(file);
  return uri && opens === 'reader' ? readerUri(source) : uri;
}
