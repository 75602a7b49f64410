import * as vscode from 'vscode';
import type { CheckedDraft, CheckedQuotation } from '../../core/engine.ts';
import type { Finding, Severity } from '../../core/model.ts';
import { findingPage } from '../finding-pages.ts';
import { heldBack, type Mark } from '../held-back.ts';
import { passageSpeaker } from '../../core/report/wording.ts';
import { paragraphRange } from '../services/draft-text.ts';
import type { Feature } from '../services/services.ts';
import { documentOf } from '../services/source-places.ts';
import type { SourcesService } from '../services/sources.ts';

const SEVERITIES: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};
/** VS Code shows a thousand problems of a file; one place is left for saying that there are more. */
const MOST_SHOWN = 999;
/** Passages that a problem leads to. */
const MOST_RELATED = 3;

interface Placed {
  readonly finding: Finding;
  readonly quotation: CheckedQuotation | null;
}

/** All findings of a draft, the worst first where there are more than can be shown. */
function findingsOf(draft: CheckedDraft): Placed[] {
  const placed: Placed[] = draft.quotations.flatMap((quotation) =>
    quotation.findings.map((finding) => ({ finding, quotation })),
  );
  placed.push(...draft.findings.map((finding) => ({ finding, quotation: null })));
  if (placed.length <= MOST_SHOWN) return placed;
  return placed.sort((a, b) => SEVERITIES[a.finding.severity] - SEVERITIES[b.finding.severity]);
}

function related(
  quotation: CheckedQuotation,
  sources: SourcesService,
): vscode.DiagnosticRelatedInformation[] {
  return quotation.passages.slice(0, MOST_RELATED).flatMap((passage) => {
    const uri = documentOf(passage, sources);
    if (!uri) return [];
    const { start, end } = passage.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    const text = `${passage.text.replace(/\s+/gu, ' ')} — ${passageSpeaker(passage)}`;
    return [new vscode.DiagnosticRelatedInformation(new vscode.Location(uri, range), text)];
  });
}

function diagnosticOf(
  document: vscode.TextDocument,
  { finding, quotation }: Placed,
  sources: SourcesService,
) {
  const range = new vscode.Range(document.positionAt(finding.start), document.positionAt(finding.end));
  const diagnostic = new vscode.Diagnostic(range, finding.message, SEVERITIES[finding.severity]);
  diagnostic.source = 'Verbatim';
  diagnostic.code = { value: finding.code, target: findingPage(finding.code) };
  if (quotation) diagnostic.relatedInformation = related(quotation, sources);
  return diagnostic;
}

function moreDiagnostic(shown: number, all: number): vscode.Diagnostic {
  const text = vscode.l10n.t('{0} of {1} findings are shown, the worst first.', shown, all);
  const diagnostic = new vscode.Diagnostic(
    new vscode.Range(0, 0, 0, 0),
    text,
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = 'Verbatim';
  return diagnostic;
}

interface FindingMark extends Mark {
  readonly placed: Placed;
}

/** A finding with the stretch in which a caret makes it wait: its quotation, or the paragraph of a stray mark. */
function markOf(document: vscode.TextDocument, placed: Placed): FindingMark {
  const { finding, quotation } = placed;
  const { code } = finding;
  if (quotation)
    return { code, at: quotation.start, start: quotation.start - 1, end: quotation.end + 1, placed };
  const paragraph = paragraphRange(document, document.positionAt(finding.start).line);
  return { code, at: finding.start, start: finding.start, end: document.offsetAt(paragraph.end), placed };
}

/**
 * Shows findings as diagnostics. One that is new about the quotation somebody is writing waits until the caret has left
 * it or the writer pauses.
 */
export const registerDiagnostics: Feature = ({ store, sources, meter, typing }) => {
  const collection = vscode.languages.createDiagnosticCollection('verbatim');
  const shownMarks = new Map<string, readonly FindingMark[]>();
  const waiting = new Set<string>();
  const show = (uri: vscode.Uri) => {
    const key = uri.toString();
    const check = store.get(uri);
    if (!check) {
      collection.delete(uri);
      shownMarks.delete(key);
      waiting.delete(key);
      return;
    }
    const document = vscode.workspace.textDocuments.find((open) => open.uri.toString() === key);
    if (document?.version !== check.version) return;
    meter.measure('make diagnostics', () => {
      const all = findingsOf(check.draft);
      const marks = all.slice(0, MOST_SHOWN).map((placed) => markOf(document, placed));
      const held = heldBack(marks, typing.caretIn(document), shownMarks.get(key) ?? []);
      const shown = marks.filter((mark) => !held.has(mark));
      shownMarks.set(key, shown);
      if (held.size > 0) waiting.add(key);
      else waiting.delete(key);
      const diagnostics = shown.map(({ placed }) => diagnosticOf(document, placed, sources));
      if (all.length > marks.length) diagnostics.push(moreDiagnostic(marks.length, all.length));
      collection.set(uri, diagnostics);
    });
  };
  return vscode.Disposable.from(
    collection,
    store.onDidChange(show),
    typing.onDidChange((uri) => {
      if (waiting.has(uri.toString())) show(uri);
    }),
  );
};
