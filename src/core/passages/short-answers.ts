/**
 * Answers of a few words ("Pas sûr."). A quotation of a word or two that stands nowhere may be one of them, misheard or
 * misread; its words are not the answer's, so that the index of words does not lead there.
 */
import type { Article, Passage } from '../model.ts';
import type { Statement } from '../quotations/statements.ts';
import { wordsOf } from '../text/words.ts';
import { comparable, passageOf } from './passage.ts';
import type { QuotationQuery } from './quotation-query.ts';

/** The longest answer that is kept, in UTF-16 units and in words. */
const LONGEST = 30;
const MOST_WORDS = 4;
/** Words of a quotation for which answers are looked at. */
const MOST_QUOTED = 2;
/** Shortest word that is near another. */
const SHORTEST = 3;

interface Source {
  readonly article: Article;
  readonly statements: readonly Statement[];
}

/** A word without accents, which a listener does not tell apart in another language. */
const bare = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True if two words begin alike and differ by one letter at most, accents aside. */
function soundsLike(one: string, other: string): boolean {
  const [a, b] = [bare(one), bare(other)];
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST || long.length - short.length > 1 || !long.startsWith(short.charAt(0)))
    return false;
  let head = 0;
  while (head < short.length && short.charAt(head) === long.charAt(head)) head++;
  return short.slice(head + (long.length === short.length ? 1 : 0)) === long.slice(head + 1);
}

export class ShortAnswers {
  private readonly bySource = new Map<Source, readonly Statement[]>();

  /** Keeps the short answers of an article; linear in its statements. */
  put(source: Source): void {
    const short = source.statements.filter(
      ({ start, end, role, speaker }) => role === 'speech' && speaker !== null && end - start <= LONGEST,
    );
    if (short.length > 0) this.bySource.set(source, short);
  }

  /** Forgets those of an article. */
  remove(source: Source): void {
    this.bySource.delete(source);
  }

  /** Answers that sound like a quotation of a word or two, at most `limit`; none for longer ones. */
  near(query: QuotationQuery, text: string, limit: number): Passage[] {
    if (query.words.length > MOST_QUOTED) return [];
    const passages: Passage[] = [];
    for (const [{ article, statements }, answers] of this.bySource) {
      for (const span of answers) {
        const words = wordsOf(article.prose.text, span);
        const alike = words.some((word) => query.words.some((own) => soundsLike(own.folded, word.folded)));
        if (!alike || words.length > MOST_WORDS) continue;
        const draft: [number, number] = [0, query.words.length];
        const steps = [{ kind: 'replace' as const, draft, source: [0, words.length] as [number, number] }];
        const alignment = { draftWords: query.words, sourceWords: words, steps, cost: query.words.length };
        const place = { start: words[0]?.start ?? span.start, end: words.at(-1)?.end ?? span.end };
        passages.push(passageOf(alignment, place, comparable(text), article, statements));
        if (passages.length >= limit) return passages;
      }
    }
    return passages;
  }
}
