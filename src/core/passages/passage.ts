/** From a place in an article to the `Passage` handed out: its span, who says it there, how alike the texts are. */
import { compareTwoStrings } from 'string-similarity';
import type { Alignment, Article, Passage, PassageRole, Span, Speaker } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { ellipsisEnd, fold, LINE_HYPHEN } from '../text/fold.ts';

/** Share of a passage that statements must cover for it to be speech. */
const SPOKEN_SHARE = 0.5;
/** Longest texts whose letter pairs are compared whole, in UTF-16 units; the rest of longer ones is not looked at. */
const LONGEST_COMPARED = 4000;

/** Texts that fold unit by unit, whose folded form needs no way back: most quotations, and at a tenth of the cost. */
const FOLDS_BY_UNIT =
  /^(?:[A-Za-z0-9,;:!?]| (?! )|['’](?!['’])|\.(?! ?\.)|(?<=[A-Za-z0-9])-(?=[A-Za-z0-9]))*$/;

/** The folded form by which letter pairs are compared. */
export function comparable(text: string): string {
  const compared = text.slice(0, LONGEST_COMPARED);
  if (FOLDS_BY_UNIT.test(compared)) return compared.toLowerCase().replaceAll('’', "'");
  return fold(compared).text.replaceAll(LINE_HYPHEN, '');
}

function isEndPunctuation(text: string, at: number): boolean {
  return /[.,!?;:。，！？；：、．]/u.test(text.charAt(at));
}

/** End of the punctuation that adjoins a word's end. */
function punctuationEnd(text: string, end: number, limit: number): number {
  let at = end;
  while (at < limit) {
    const ellipsis = ellipsisEnd(text, at);
    if (ellipsis > at) at = ellipsis;
    else if (isEndPunctuation(text, at)) at++;
    else break;
  }
  return Math.min(at, limit);
}

/** The span of an aligned passage, with the punctuation that adjoins its end if the quotation has some there too. */
export function passageSpan(
  alignment: Alignment,
  quotation: { text: string; span: Span },
  source: string,
): Span {
  const start = alignment.sourceWords[0]?.start ?? 0;
  const end = alignment.sourceWords.at(-1)?.end ?? start;
  const draftEnd = alignment.draftWords.at(-1)?.end ?? quotation.span.end;
  const closes = punctuationEnd(quotation.text, draftEnd, quotation.span.end) > draftEnd;
  return { start, end: closes ? punctuationEnd(source, end, source.length) : end };
}

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Whose words a stretch of an article is: those of the statement that covers most of it, the innermost of several. */
export function roleOf(
  span: Span,
  statements: readonly Statement[],
): { role: PassageRole; speaker: Speaker | null } {
  let best: Statement | null = null;
  let most = 0;
  let covered = 0;
  for (const statement of statements) {
    const shared = overlap(span, statement);
    if (shared === 0) continue;
    covered += shared;
    const inner = best !== null && shared === most && statement.end - statement.start < best.end - best.start;
    if (shared > most || inner) {
      best = statement;
      most = shared;
    }
  }
  if (!best || covered < SPOKEN_SHARE * (span.end - span.start)) return { role: 'prose', speaker: null };
  return { role: best.role, speaker: best.speaker };
}

/** How many borders between blocks a span crosses. */
export function bordersIn(span: Span, article: Article): number {
  let borders = 0;
  for (const block of article.prose.blocks) if (block.start > span.start && block.start < span.end) borders++;
  return borders;
}

/** Makes the passage. `folded` is `comparable` of the quotation. */
export function passageOf(
  alignment: Alignment,
  span: Span,
  folded: string,
  article: Article,
  statements: readonly Statement[],
): Passage {
  const text = article.prose.text.slice(span.start, span.end);
  return {
    ...span,
    path: article.path,
    text,
    ...roleOf(span, statements),
    alignment,
    similarity: compareTwoStrings(folded, comparable(text)),
  };
}
