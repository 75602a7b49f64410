import * as vscode from 'vscode';
import { comparisonText, draftSide, sourceSide } from '../comparison.ts';
import { passageSpeaker } from '../../core/report/wording.ts';
import { findTarget } from '../services/quotation-target.ts';
import type { Feature, Services } from '../services/services.ts';
import { COMPARE_SCHEME } from '../services/source-places.ts';

export const COMPARE = 'verbatim.compareWithSource';

/** A text of its own address: what is shown travels with it, and is there again after the window is reloaded. */
function sideUri(name: string, text: string): vscode.Uri {
  const path = `/${name.replace(/[/\\]/g, '∕').slice(0, 80)}.txt`;
  return vscode.Uri.from({ scheme: COMPARE_SCHEME, path, query: text });
}

async function compare(services: Services, given: unknown): Promise<void> {
  const target = await findTarget(services, given);
  if (!target) return;
  const { document, quotation, passage } = target;
  if (!passage) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Nothing like this quotation stands in any source.'),
    );
    return;
  }
  const { l10n } = vscode;
  const from = `${passageSpeaker(passage)}, ${passage.outlet ?? passage.title ?? passage.source}`;
  const file = document.uri.path.split('/').at(-1) ?? '';
  const by = `${quotation.speaker?.name ?? l10n.t('nobody named')}, ${file}`;
  await vscode.commands.executeCommand(
    'vscode.diff',
    sideUri(from, comparisonText(sourceSide(passage))),
    sideUri(by, comparisonText(draftSide(document.getText(), quotation))),
    l10n.t('Source: {0} ↔ Draft: {1}', from, by),
    { preview: true },
  );
}

/** *Compare with Source*: a quotation and its passage, with what stands around them, in the editor's diff view. */
export const registerCompare: Feature = (services) =>
  vscode.Disposable.from(
    vscode.workspace.registerTextDocumentContentProvider(COMPARE_SCHEME, {
      provideTextDocumentContent: ({ query }) => query,
    }),
    vscode.commands.registerCommand('verbatim.compareWithSource', (given: unknown) =>
      compare(services, given),
    ),
  );
