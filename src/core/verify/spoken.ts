/** Who speaks where in an article. */
import type { Passage, Span } from '../model.ts';
import { compareSpeakers } from '../quotations/names.ts';
import type { Statement } from '../quotations/statements.ts';

/** The longest tag that may stand inside one speech, in UTF-16 units ("…," said Lund, who lives there, "…"). */
const LONGEST_TAG = 140;
/** Marks and white space between a speech and the words of its tag. */
const SEAM = 4;

/** The innermost statement that holds an offset. */
export function statementAt(statements: readonly Statement[], offset: number): Statement | null {
  let best: Statement | null = null;
  for (const statement of statements) {
    if (statement.start > offset) break;
    if (offset < statement.end && (!best || statement.end - statement.start <= best.end - best.start)) {
      best = statement;
    }
  }
  return best;
}

/** True if an article shows its speech by marks, so that what stands outside of them is its own. */
export function marksItsSpeech(statements: readonly Statement[]): boolean {
  return statements.some((statement) => statement.quotation !== null && statement.end - statement.start > 12);
}

/** True for words that stand between two pieces of one person's speech, in one paragraph. */
export function isTagBetween(statements: readonly Statement[], text: string, span: Span): boolean {
  if (span.end <= span.start || span.end - span.start > LONGEST_TAG) return false;
  let before: Statement | null = null;
  let after: Statement | null = null;
  for (const statement of statements) {
    if (statement.quotation === null) continue;
    if (statement.end <= span.start + SEAM) before = statement;
    else if (statement.start >= span.end - SEAM) {
      after = statement;
      break;
    }
  }
  if (!before || !after) return false;
  if (span.start - before.end > SEAM || after.start - span.end > SEAM) return false;
  if (text.slice(before.end, after.start).includes('\n\n')) return false;
  if (!before.speaker || !after.speaker) return true;
  return compareSpeakers(before.speaker, after.speaker) !== 'different';
}

const OPENS = /(?:^|[\s([—–-])["“‘'«](?=\S)/gu;
const CLOSES = /[\p{L}\p{N}.,!?…)]["”’'»](?=$|[\s.,;:!?)\]—–-])/u;

/** True if a passage stands inside marks of their own within a speech: who said those words, its speaker may not be. */
export function isInInnerMarks({
  statements,
  article,
  passage,
}: {
  readonly statements: readonly Statement[];
  readonly article: string;
  readonly passage: Passage;
}): boolean {
  const outer = statementAt(statements, passage.start);
  if (!outer || outer.end < passage.end) return false;
  const before = article.slice(outer.start, passage.start);
  const opened = [...before.matchAll(OPENS)].at(-1);
  if (!opened) return false;
  const inside = before.slice(opened.index + opened[0].length);
  return !CLOSES.test(inside) && CLOSES.test(article.slice(passage.end - 1, outer.end));
}
