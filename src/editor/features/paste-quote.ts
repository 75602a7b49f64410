import * as vscode from 'vscode';
import type { SearchHit } from '../../core/engine.ts';
import { wordsOf } from '../../core/text/words.ts';
import { withoutMarks } from '../quote-insertion.ts';
import { begunQuotation, wholeQuotation } from '../written-quotation.ts';
import {
  formatOfDraft,
  languageOfDraft,
  paragraphRange,
  sampleOf,
  signalOf,
} from '../services/draft-text.ts';
import type { Feature, Services } from '../services/services.ts';
import { forDraftLanguages, suggestsQuotes } from '../services/settings.ts';

/** Text that is shorter or longer is not looked up: pasting must not wait for it. UTF-16 units. */
const SHORTEST = 12;
const LONGEST = 2_000;
/** Pasting waits no longer than this for the search, in milliseconds. */
const PATIENCE = 800;

/** The place where a source has exactly these words as somebody's speech. */
async function exactPlace(
  { engine, log }: Services,
  words: string,
  token: vscode.CancellationToken,
): Promise<SearchHit | undefined> {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort();
  }, PATIENCE);
  const signal = AbortSignal.any([controller.signal, signalOf(token)]);
  try {
    const hits = await engine.search(words, 3, signal);
    const count = wordsOf(words).length;
    return hits.find(
      ({ role, marked, text }) =>
        role === 'speech' && marked.every(({ differs }) => !differs) && wordsOf(text).length === count,
    );
  } catch (error) {
    if (!signal.aborted) log.error(`Looking for pasted words failed: ${String(error)}`);
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}

/** Offers *Paste as quotation with attribution* for words that somebody says in a source. */
export const registerPasteQuote: Feature = (services) => {
  const { checker, store, sources } = services;
  const kind = vscode.DocumentDropOrPasteEditKind.Text.append('verbatim', 'quotation');
  const provider: vscode.DocumentPasteEditProvider = {
    async provideDocumentPasteEdits(document, [range], data, _, token) {
      if (!range || !checker.isDraft(document) || !suggestsQuotes(document.uri)) return undefined;
      if (sources.state.readable === 0) return undefined;
      const copied = (await data.get('text/plain')?.asString())?.trim() ?? '';
      if (copied.length < SHORTEST || copied.length > LONGEST) return undefined;
      const language = languageOfDraft(document, store);
      const around = paragraphRange(document, range.start.line);
      const before = document.getText(new vscode.Range(around.start, range.start));
      const format = formatOfDraft(document);
      if (begunQuotation(format, before, language, sampleOf(document))) return undefined;
      const text = withoutMarks(copied);
      const hit = await exactPlace(services, text, token);
      if (!hit) return undefined;
      const quotation = wholeQuotation(format, sampleOf(document), {
        text,
        speaker: hit.speaker?.name ?? null,
        language,
        paragraph: document.getText(around),
      });
      const edit = new vscode.DocumentPasteEdit(
        quotation,
        vscode.l10n.t('Paste as quotation with attribution'),
        kind,
      );
      // The plain text is what is pasted; this is offered beside it.
      edit.yieldTo = [vscode.DocumentDropOrPasteEditKind.Text];
      return [edit];
    },
  };
  return forDraftLanguages((selector) =>
    vscode.languages.registerDocumentPasteEditProvider(selector, provider, {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: ['text/plain'],
    }),
  );
};
