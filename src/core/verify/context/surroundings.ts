/** What the source's speaker says right before and right behind the quoted words. */
import { canonical } from '../canonical.ts';
import type { VerifyLexicon } from '../lexicon/lexicon.ts';
import type { Reading } from '../reading.ts';
import { isTagBetween, statementAt } from '../spoken.ts';

/** How far is looked, in UTF-16 units. */
const REACH = 240;

/** The source's words around a cut. */
export interface Surroundings {
  /** From the beginning of the sentence to the first quoted word. */
  readonly before: string;
  /** From behind the last quoted word to the end of the sentence, its mark included. */
  readonly after: string;
  /** The sentence after that. */
  readonly next: string;
  /** The quoted words as the source has them. */
  readonly quoted: string;
}

/** Stretches whose words are remembered: each is looked at for several things in turn. */
const MOST_REMEMBERED = 32;
const remembered = new WeakMap<VerifyLexicon, Map<string, readonly string[]>>();

/** Lower-case words with contractions written out: `don't` is `do not`, `it's` is `it is`. */
export function wordsIn(text: string, lexicon: VerifyLexicon): readonly string[] {
  let known = remembered.get(lexicon);
  if (!known || known.size > MOST_REMEMBERED)
    remembered.set(lexicon, (known = new Map<string, readonly string[]>()));
  let words = known.get(text);
  if (!words) {
    words = canonical(text, lexicon, { contractions: true }).map((word) => (word === "'s" ? 'is' : word));
    known.set(text, words);
  }
  return words;
}

/** Lower-case words of which numbers are values. */
export function numberedWords(text: string, lexicon: VerifyLexicon): readonly string[] {
  return canonical(text, lexicon, { numbers: true });
}

/** Where the quotation's first and last word stand in the source; null where the ends do not agree. */
function endsOf(reading: Reading): { readonly first: number; readonly last: number } | null {
  const { steps, sourceWords, draftWords } = reading.passage.alignment;
  const head = steps[0];
  const tail = steps.at(-1);
  if (head?.kind !== 'equal' || tail?.kind !== 'equal') return null;
  if (head.draft[0] !== 0 || tail.draft[1] !== draftWords.length) return null;
  const first = sourceWords[head.source[0]]?.start;
  const last = sourceWords[tail.source[1] - 1]?.end;
  return first === undefined || last === undefined ? null : { first, last };
}

/** The speech before `at`: in its own statement, and in the piece before it where only a tag stands between. */
function speechBefore({ statements, article, source }: Reading, at: number): string {
  const own = statementAt(statements, at);
  if (!own) return outside(article.slice(blockAt(source.prose.blocks, at).start, at), 'before');
  const text = article.slice(Math.max(own.start, at - REACH), at);
  if (own.quotation === null) return text;
  const piece = statements.findLast(({ end, quotation }) => quotation !== null && end <= own.start);
  if (!piece || !isTagBetween(statements, article, { start: piece.end, end: own.start })) return text;
  const lead = article.slice(Math.max(piece.start, piece.end - REACH), piece.end);
  return joined(lead, article.slice(piece.end, own.start), text);
}

/** The speech behind `at`, in the same way. */
function speechAfter({ statements, article, source }: Reading, at: number): string {
  const own = statementAt(statements, at - 1);
  if (!own) return outside(article.slice(at, blockAt(source.prose.blocks, at - 1).end), 'after');
  const text = article.slice(at, Math.min(own.end, at + REACH));
  if (own.quotation === null || own.end > at + REACH) return text;
  const piece = statements.find(({ start, quotation }) => quotation !== null && start >= own.end);
  if (!piece || !isTagBetween(statements, article, { start: own.end, end: piece.start })) return text;
  const rest = article.slice(piece.start, Math.min(piece.end, piece.start + REACH));
  return joined(text, article.slice(own.end, piece.start), rest);
}

/**
 * Two pieces of one speech around a tag. The comma before the tag stands for the full stop behind it; pieces without a
 * comma between them, or with a sentence of the writer's, are two sayings, and nothing is known of what stood between.
 */
function joined(first: string, tag: string, second: string): string {
  const closed = first.replace(/,(["”’]?)$/, '.$1');
  if (/[.!?]\s+\S+\s/u.test(tag)) return `${closed}\n\n${second}`;
  const open = /[,—–-]["”’]?\s*$/u.test(first);
  if (!open && !/[.!?…]["”’]?\s*$/u.test(first)) return `${first}\n\n${second}`;
  return `${/[.!?]["“”«»„\s]*$/u.test(tag) ? closed : first} ${second}`;
}

/** Of an article's own words, those up to a quotation mark: what is quoted there is another's. */
function outside(text: string, side: 'before' | 'after'): string {
  const near = side === 'before' ? text.slice(-REACH) : text.slice(0, REACH);
  const parts = near.split(/["“”«»„]/);
  return (side === 'before' ? parts.at(-1) : parts[0]) ?? '';
}

function blockAt(blocks: Reading['source']['prose']['blocks'], at: number) {
  return blocks.find(({ start, end }) => start <= at && at < end) ?? { start: at, end: at };
}

/** The end of the first sentence of a text, its mark included; the text's length where none ends. */
function sentenceEnd(text: string): number {
  const end = /[.!?…]+["”’»)]*(?=\s|$)|\n\n/.exec(text);
  return end ? end.index + end[0].length : text.length;
}

/** The words around the quotation; null where its ends are not the source's. */
export function surroundingsOf(reading: Reading): Surroundings | null {
  const ends = endsOf(reading);
  if (!ends) return null;
  const lead = speechBefore(reading, ends.first);
  const starts = [...lead.matchAll(/[.!?…]["”’»)]*\s+|\n\n/g)].at(-1);
  const follows = speechAfter(reading, ends.last);
  const end = sentenceEnd(follows);
  const rest = follows.slice(end).trimStart();
  return {
    before: starts ? lead.slice(starts.index + starts[0].length) : lead,
    after: follows.slice(0, end),
    next: rest.slice(0, sentenceEnd(rest)),
    quoted: reading.article.slice(ends.first, ends.last),
  };
}
