import * as vscode from 'vscode';
import type { CheckedDraft } from '../../core/engine.ts';
import type { Finding, Fix, Span } from '../../core/model.ts';
import { fixAllEdits } from '../fix-all.ts';
import { ignoreCommentFor } from '../ignore-comment.ts';
import { rangeIn } from '../services/quotation-target.ts';
import type { Feature } from '../services/services.ts';
import { forDraftLanguages } from '../services/settings.ts';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('verbatim');

function workspaceEdit(document: vscode.TextDocument, edits: Fix['edits']): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  for (const { start, end, newText } of edits)
    edit.replace(document.uri, rangeIn(document, { start, end }), newText);
  return edit;
}

/** Our diagnostics of a finding among those the editor asks about. */
function diagnosticsOf(
  { code, start, end }: Finding,
  document: vscode.TextDocument,
  { diagnostics }: vscode.CodeActionContext,
): vscode.Diagnostic[] {
  const range = rangeIn(document, { start, end });
  return diagnostics.filter(
    (each) =>
      each.source === 'Verbatim' &&
      (typeof each.code === 'object' ? each.code.value : each.code) === code &&
      each.range.isEqual(range),
  );
}

function fixActions(
  finding: Finding,
  document: vscode.TextDocument,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  return finding.fixes.map((fix) => {
    const action = new vscode.CodeAction(fix.title, vscode.CodeActionKind.QuickFix);
    action.isPreferred = fix.preferred;
    action.edit = workspaceEdit(document, fix.edits);
    action.diagnostics = diagnosticsOf(finding, document, context);
    return action;
  });
}

function commentAction(
  draft: CheckedDraft,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction | undefined {
  if (document.languageId !== 'markdown') return undefined;
  const quotation = draft.quotations.find(
    (each) => each.findings.length > 0 && rangeIn(document, each).intersection(range),
  );
  const comment = quotation && ignoreCommentFor(document.getText(), quotation, draft.quotations);
  if (!comment) return undefined;
  const title =
    comment.excludes === 'quotation'
      ? vscode.l10n.t('Insert ignore comment')
      : vscode.l10n.t('Insert ignore comment for the paragraph');
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = workspaceEdit(document, [{ start: comment.at, end: comment.at, newText: comment.newText }]);
  return action;
}

function fixAllAction(draft: CheckedDraft, document: vscode.TextDocument): vscode.CodeAction[] {
  const edits = fixAllEdits(draft);
  if (edits.length === 0) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all that Verbatim can fix'), FIX_ALL);
  action.edit = workspaceEdit(document, edits);
  return [action];
}

function quickFixes(
  draft: CheckedDraft,
  document: vscode.TextDocument,
  range: vscode.Range,
  context: vscode.CodeActionContext,
): vscode.CodeAction[] {
  const touches = (span: Span) => rangeIn(document, span).intersection(range) !== undefined;
  const all = [...draft.quotations.flatMap((quotation) => quotation.findings), ...draft.findings];
  // A caret elsewhere in the quotation asks about it too: one wrong word is a small place to hit.
  const around = draft.quotations.filter(touches).flatMap((quotation) => quotation.findings);
  const findings = new Set([...all.filter(touches), ...around]);
  const comment = commentAction(draft, document, range);
  const fixes = [...findings].flatMap((finding) => fixActions(finding, document, context));
  return comment ? [...fixes, comment] : fixes;
}

/** Offers the fixes of findings, and all preferred ones at once. Reads the store; a stale check offers nothing. */
export const registerQuickFixes: Feature = ({ store, meter }) =>
  forDraftLanguages((selector) =>
    vscode.languages.registerCodeActionsProvider(
      selector,
      {
        provideCodeActions(document, range, context) {
          return meter.measure('offer quick fixes', () => {
            const check = store.get(document.uri);
            if (check?.version !== document.version) return [];
            const { only } = context;
            // Source actions are asked for by name; a light bulb is none of their places.
            if (only && vscode.CodeActionKind.Source.contains(only))
              return only.contains(FIX_ALL) ? fixAllAction(check.draft, document) : [];
            if (only && !only.contains(vscode.CodeActionKind.QuickFix)) return [];
            return quickFixes(check.draft, document, range, context);
          });
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
    ),
  );
