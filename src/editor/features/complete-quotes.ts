import * as vscode from 'vscode';
import type { QuotableSentence } from '../../core/engine.ts';
import { escapeMarkdown } from '../markdown.ts';
import type { DraftFormat } from '../../core/sources/drafts/draft-formats.ts';
import { OPENING_MARKS } from '../quote-insertion.ts';
import { begunQuotation, continuation, type BegunQuotation } from '../written-quotation.ts';
import {
  formatOfDraft,
  languageOfDraft,
  paragraphRange,
  sampleOf,
  signalOf,
} from '../services/draft-text.ts';
import type { Feature, Services } from '../services/services.ts';
import { forDraftLanguages, suggestsQuotes } from '../services/settings.ts';

/** More suggestions than these nobody reads. */
const MOST = 40;
/** Sentences are cut in the list behind so many characters; the whole one stands beside it. */
const LABEL = 90;

interface Writing {
  readonly quotation: BegunQuotation;
  readonly format: DraftFormat;
  readonly language: string;
  readonly paragraph: string;
  /** From behind the opening mark to the caret, and with a closing mark that the editor has set by itself. */
  readonly range: vscode.Range;
}

/** The quotation that is being written at a position; null where none is. */
function writingAt(
  document: vscode.TextDocument,
  position: vscode.Position,
  language: string,
): Writing | null {
  const around = paragraphRange(document, position.line);
  const before = document.getText(new vscode.Range(around.start, position));
  const format = formatOfDraft(document);
  const quotation = begunQuotation(format, before, language, sampleOf(document));
  // The range of a suggestion must lie on one line.
  if (!quotation || quotation.typed.includes('\n')) return null;
  const start = document.positionAt(document.offsetAt(around.start) + quotation.start);
  const after = document.getText(new vscode.Range(position, around.end));
  const { close } = quotation;
  const end = after.startsWith(close) ? position.translate(0, close.length) : position;
  const outside = before.slice(0, quotation.start) + after;
  return {
    quotation,
    format,
    language,
    paragraph: outside,
    range: new vscode.Range(start, end),
  };
}

function placeOf({ outlet, published, title, source }: QuotableSentence): string {
  return [outlet, published?.slice(0, 10), title ?? source].filter(Boolean).join(' · ');
}

function itemOf(sentence: QuotableSentence, index: number, writing: Writing): vscode.CompletionItem {
  const { text, speaker } = sentence;
  const { quotation, format, language, paragraph, range } = writing;
  const label = text.length > LABEL ? `${text.slice(0, LABEL)}…` : text;
  const item = new vscode.CompletionItem(
    { label, description: speaker?.name ?? vscode.l10n.t('speaker not named') },
    vscode.CompletionItemKind.Text,
  );
  item.detail = placeOf(sentence);
  item.documentation = new vscode.MarkdownString(
    `> ${escapeMarkdown(text)}\n\n— ${escapeMarkdown(speaker?.name ?? vscode.l10n.t('speaker not named'))}`,
  );
  item.insertText = continuation(format, quotation, {
    text,
    speaker: speaker?.name ?? null,
    language,
    paragraph,
  });
  item.range = range;
  // The editor must neither hide what the engine found by folded words nor put it in another order.
  item.filterText = quotation.typed + text.slice(quotation.typed.length);
  item.sortText = String(index).padStart(4, '0');
  return item;
}

/** Offers sentences from the sources behind an opening mark. */
export const registerCompleteQuotes: Feature = ({ engine, checker, store, sources, meter, log }: Services) =>
  forDraftLanguages((selector) =>
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        async provideCompletionItems(document, position, token) {
          if (!checker.isDraft(document) || !suggestsQuotes(document.uri)) return undefined;
          if (sources.state.readable === 0) return undefined;
          const writing = meter.measure('look for an open quotation', () =>
            writingAt(document, position, languageOfDraft(document, store)),
          );
          if (!writing) return undefined;
          try {
            const found = await engine.quotable(
              { typed: writing.quotation.typed, context: writing.paragraph, limit: MOST, anywhere: false },
              signalOf(token),
            );
            const items = meter.measure('make suggestions', () =>
              found.map((sentence, index) => itemOf(sentence, index, writing)),
            );
            return new vscode.CompletionList(items, true);
          } catch (error) {
            if (!token.isCancellationRequested) log.error(`Looking for suggestions failed: ${String(error)}`);
            return undefined;
          }
        },
      },
      ...OPENING_MARKS,
      // The ends of marks that formats write in their own way.
      '`',
      '{',
      ';',
      '>',
    ),
  );
