import * as vscode from 'vscode';
import type { Feature, Services } from '../services/services.ts';
import {
  isSampleDraft,
  registerSampleFiles,
  SAMPLE_DRAFT,
  SAMPLE_SOURCES,
  sampleText,
} from '../services/sample.ts';

const WALKTHROUGH = 'verbatim.verbatim#start';

/** Ticks a step of the walkthrough off. */
function tick(step: 'hovered' | 'fixed'): void {
  void vscode.commands.executeCommand('setContext', `verbatim.walkthrough.${step}`, true);
}

/** Opens the sample's draft, or shows it where it is open already. */
async function openSample(): Promise<void> {
  const document = await vscode.workspace.openTextDocument(SAMPLE_DRAFT);
  const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Beside });
  if (document.getText() !== '') return;
  const text = await sampleText();
  await editor.edit((edit) => {
    edit.insert(new vscode.Position(0, 0), text);
  });
}

function findingsOf({ store }: Services): number {
  const { quotations, findings } = store.get(SAMPLE_DRAFT)?.draft ?? { quotations: [], findings: [] };
  return quotations.reduce((sum, quotation) => sum + quotation.findings.length, findings.length);
}

/** Follows the sample while it is open: its article is among the sources, and steps that were done are ticked off. */
class OpenSample implements vscode.Disposable {
  private isOpen = false;
  private most = 0;
  private readonly listener: vscode.Disposable;

  constructor(private readonly services: Services) {
    this.listener = services.store.onDidChange((uri) => {
      if (this.isOpen && uri.toString() === SAMPLE_DRAFT.toString()) this.followFixes();
    });
  }

  open(): void {
    if (this.isOpen) return;
    this.isOpen = true;
    this.most = 0;
    this.services.sources.setSample(SAMPLE_SOURCES);
  }

  close(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.services.sources.setSample(null);
  }

  private followFixes(): void {
    // Before its article is read everything is missing, and would be fixed by reading it.
    if (this.services.sources.state.reading) return;
    const findings = findingsOf(this.services);
    if (findings < this.most) tick('fixed');
    this.most = Math.max(this.most, findings);
  }

  dispose(): void {
    this.listener.dispose();
  }
}

/** *Open Walkthrough*, and the sample that its first step opens. */
export const registerWalkthrough: Feature = (services) => {
  const sample = new OpenSample(services);
  if (vscode.workspace.textDocuments.some(isSampleDraft)) sample.open();
  return vscode.Disposable.from(
    sample,
    registerSampleFiles(),
    vscode.commands.registerCommand('verbatim.openWalkthrough', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', WALKTHROUGH, false),
    ),
    vscode.commands.registerCommand('verbatim.openSample', openSample),
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isSampleDraft(document)) sample.open();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (isSampleDraft(document)) sample.close();
    }),
    // Shows nothing: it notes that the hover was asked for.
    vscode.languages.registerHoverProvider(
      { scheme: 'untitled' },
      {
        provideHover(document, position) {
          if (
            isSampleDraft(document) &&
            services.store.quotationAt(document.uri, document.offsetAt(position))
          )
            tick('hovered');
          return undefined;
        },
      },
    ),
  );
};
