import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import type { VerifyReport } from '../../core/report/report.ts';
import type { Services } from './services.ts';
import { checkOptions } from './settings.ts';
import { leftText } from '../status-text.ts';
import { spokenLanguage } from './told-language.ts';

/** A checked draft and what reports tell beside it: its name for a person, its text, and the sources as they are now. */
export async function reportOf(
  { engine, sources }: Services,
  draft: CheckedDraft,
  content: string,
  uri: vscode.Uri,
): Promise<VerifyReport> {
  const { unreadable, lookedIn, stopped } = sources.state;
  const path = vscode.workspace.asRelativePath(uri);
  return {
    style: checkOptions(uri).style,
    sources: {
      list: await engine.listSources(),
      unreadable,
      lookedIn,
      ...(stopped ? { stopped: leftText(stopped) } : {}),
    },
    drafts: [{ ...draft, path, content }],
    language: spokenLanguage(),
    made: new Date().toISOString(),
    version: VERBATIM_VERSION,
  };
}
