import * as vscode from 'vscode';
import type { CheckedQuotation } from '../../core/engine.ts';
import type { Finding, Severity } from '../../core/model.ts';
import { findingPage } from '../finding-pages.ts';
import { passageSpeakerLabel } from '../labels.ts';
import type { Feature } from '../services/services.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

function related(quotation: CheckedQuotation): vscode.DiagnosticRelatedInformation[] {
  return quotation.passages.slice(0, 3).map((passage) => {
    const { start, end } = passage.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    return new vscode.DiagnosticRelatedInformation(
      new vscode.Location(vscode.Uri.parse(passage.source), range),
      `${passage.text.replace(/\s+/gu, ' ')} — ${passageSpeakerLabel(passage)}`,
    );
  });
}

function diagnosticOf(
  document: vscode.TextDocument,
  finding: Finding,
  quotation: CheckedQuotation | null,
): vscode.Diagnostic {
  const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = 'Verbatim';
  diagnostic.code = { value: finding.code, target: findingPage(finding.code) };
  if (quotation) diagnostic.relatedInformation = related(quotation);
  return diagnostic;
}

/** Shows findings as diagnostics. */
export const registerDiagnostics: Feature = ({ store, meter }) => {
  const collection = vscode.languages.createDiagnosticCollection('verbatim');
  const show = (uri: vscode.Uri) => {
    const check = store.get(uri);
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === uri.toString());
    if (!check || document?.version !== check.version) {
      if (!check) collection.delete(uri);
      return;
    }
    const { draft } = check;
    meter.measure('make diagnostics', () => {
      collection.set(uri, [
        ...draft.quotations.flatMap((quotation) =>
          quotation.findings.map((finding) => diagnosticOf(document, finding, quotation)),
        ),
        ...draft.findings.map((finding) => diagnosticOf(document, finding, null)),
      ]);
    });
  };
  return vscode.Disposable.from(collection, store.onDidChange(show));
};
