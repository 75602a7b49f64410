import * as vscode from 'vscode';
import type { Decision, DecisionKind } from '../../core/decisions/decisions.ts';
import { UnusableDecisions, type Kept } from '../services/decisions.ts';
import { findTarget, rangeIn, type FoundTarget, type QuotationTarget } from '../services/quotation-target.ts';
import type { Feature, Services } from '../services/services.ts';
import { forDraftLanguages } from '../services/settings.ts';

const IGNORE = 'verbatim.ignoreQuotation';
const MARK = 'verbatim.markAsChecked';
const REMOVE = 'verbatim.removeDecision';

/** Answers that a caller gives with the command, so that nobody is asked. */
interface Answers {
  readonly reason?: string;
  readonly by?: string;
}

function answersOf(given: unknown): Answers {
  const { reason, by } = (given ?? {}) as { readonly reason?: unknown; readonly by?: unknown };
  return {
    ...(typeof reason === 'string' ? { reason } : {}),
    ...(typeof by === 'string' ? { by } : {}),
  };
}

async function ask(title: string, prompt: string, value: string): Promise<string | undefined> {
  const answer = await vscode.window.showInputBox({
    title,
    prompt,
    value,
    ignoreFocusOut: true,
    validateInput: (text) =>
      text.trim() === '' ? vscode.l10n.t('Please write something: others will read it.') : undefined,
  });
  return answer?.trim();
}

/** The day where the writer is, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function tellKept(kind: DecisionKind, kept: Kept): void {
  const done = kind === 'ignored' ? vscode.l10n.t('Ignored.') : vscode.l10n.t('Marked as checked.');
  if (kept === 'folder') {
    vscode.window.setStatusBarMessage(
      `${done} ${vscode.l10n.t('Kept in {0}', '.verbatim/decisions.json')}`,
      5000,
    );
    return;
  }
  const why = vscode.l10n.t(
    'The draft lies in no folder of the workspace, so this is kept in VS Code’s own memory for this workspace; no file holds it, and others do not see it.',
  );
  void vscode.window.showInformationMessage(`${done} ${why}`);
}

async function tellFailure(error: unknown, { log }: Services): Promise<void> {
  log.error(`A decision could not be kept: ${String(error)}`);
  if (!(error instanceof UnusableDecisions)) {
    const reason = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('The decision could not be kept: {0}', reason));
    return;
  }
  const open = vscode.l10n.t('Open File');
  const text = vscode.l10n.t(
    'The decision could not be kept: the file of decisions cannot be read ({0}). It was left as it is.',
    error.message,
  );
  if ((await vscode.window.showErrorMessage(text, open)) === open)
    await vscode.window.showTextDocument(error.uri, {
      selection: new vscode.Range(error.line, 0, error.line, 0),
    });
}

function decisionOn(
  { document, quotation }: FoundTarget,
  kind: DecisionKind,
  by: string | null,
  reason: string,
): Decision {
  const isInFolder = vscode.workspace.getWorkspaceFolder(document.uri) !== undefined;
  return {
    kind,
    by,
    date: today(),
    reason,
    text: quotation.text.replace(/\s+/gu, ' '),
    speaker: quotation.speaker?.name ?? null,
    draft: isInFolder ? vscode.workspace.asRelativePath(document.uri, false) : null,
    fingerprint: quotation.fingerprint,
  };
}

/** Asks what is not given, and keeps the decision. True if it was kept. */
async function decide(services: Services, kind: DecisionKind, given: unknown): Promise<boolean> {
  const { decisions } = services;
  const target = await findTarget(services, given);
  if (!target) return false;
  const answers = answersOf(given);
  const title =
    kind === 'ignored' ? vscode.l10n.t('Ignore This Quotation') : vscode.l10n.t('Mark as Checked');
  let by: string | null = null;
  if (kind === 'checked') {
    const name = answers.by ?? (await ask(title, vscode.l10n.t('Your name'), decisions.name));
    if (name === undefined) return false;
    await decisions.rememberName(name);
    by = name;
  }
  const prompt =
    kind === 'ignored'
      ? vscode.l10n.t('Why is it not to be reported?')
      : vscode.l10n.t('What was it checked against?');
  const reason = answers.reason ?? (await ask(title, prompt, ''));
  if (reason === undefined) return false;
  try {
    tellKept(kind, await decisions.add(target.document.uri, decisionOn(target, kind, by, reason)));
    return true;
  } catch (error) {
    void tellFailure(error, services);
    return false;
  }
}

async function remove(services: Services, given: unknown): Promise<boolean> {
  const target = await findTarget(services, given);
  if (!target) return false;
  if (!target.quotation.decision) {
    void vscode.window.showInformationMessage(vscode.l10n.t('Nothing was decided on this quotation.'));
    return false;
  }
  try {
    await services.decisions.remove(target.document.uri, target.quotation.fingerprint.quotation);
    return true;
  } catch (error) {
    void tellFailure(error, services);
    return false;
  }
}

function action(title: string, command: string, target: QuotationTarget): vscode.CodeAction {
  const made = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  made.command = { command, title, arguments: [target] };
  return made;
}

function actionsAt(
  { store }: Services,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
  if (store.get(document.uri)?.version !== document.version) return [];
  const quotation = store.quotationAt(document.uri, document.offsetAt(range.start));
  if (!quotation) return [];
  // A light bulb at every quotation would be noise: unasked, only where something is found.
  const isUnasked = context.triggerKind === vscode.CodeActionTriggerKind.Automatic;
  if (isUnasked && quotation.findings.length === 0) return [];
  const target = { uri: document.uri.toString(), start: quotation.start };
  const actions = [
    action(vscode.l10n.t('Ignore this quotation…'), IGNORE, target),
    action(vscode.l10n.t('Mark as checked…'), MARK, target),
  ];
  const own = rangeIn(document, quotation);
  const bound = context.diagnostics.filter(
    (each) => each.source === 'Verbatim' && own.intersection(each.range),
  );
  for (const each of actions) each.diagnostics = bound;
  if (quotation.decision) actions.push(action(vscode.l10n.t('Remove the decision on it'), REMOVE, target));
  return actions;
}

/** *Ignore This Quotation…*, *Mark as Checked…* and *Remove Decision*, as commands and among the quick fixes. */
export const registerDecide: Feature = (services) =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('verbatim.ignoreQuotation', (given: unknown) =>
      decide(services, 'ignored', given),
    ),
    vscode.commands.registerCommand('verbatim.markAsChecked', (given: unknown) =>
      decide(services, 'checked', given),
    ),
    vscode.commands.registerCommand('verbatim.removeDecision', (given: unknown) => remove(services, given)),
    forDraftLanguages((selector) =>
      vscode.languages.registerCodeActionsProvider(
        selector,
        {
          provideCodeActions: (document, range, context) =>
            services.meter.measure('offer decisions', () => actionsAt(services, document, range, context)),
        },
        { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
      ),
    ),
  );
