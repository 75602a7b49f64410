/** Cutting a block's tokens into sentences; a quotation inside a sentence never splits it by what stands in its marks. */
import type { Token } from './tokens.ts';

/** Longer stretches without a full stop are cut, so that the work on one sentence stays bounded. */
const LONGEST = 240;
const STOP = new Set(['.', '!', '?']);
/** Marks that show that a stop was not the end. */
const AFTER_STOP = new Set(['.', '!', '?', ')', ']', '”', '’', ',', ';', ':']);

/** What a language adds to the cutting. */
export interface SentenceRules {
  /** Knows reporting verbs, lower case. */
  readonly isSpeechVerb: (word: string) => boolean;
  /** A number with a full stop ("3. Mai") ends no sentence. */
  readonly ordinalStop: boolean;
  /** Articles, which with a capital begin a sentence even behind a number. */
  readonly isArticle: (word: string) => boolean;
  /** A tag behind a quotation begins with its verb, so that a capital there begins a sentence. */
  readonly verbFirstTag: boolean;
}

/** Whether `"Why now?" Ana Cruz, the mayor, asked` goes on as one sentence behind a quotation that ends in ? or !. */
function tagFollows(
  tokens: readonly Token[],
  at: number,
  isSpeechVerb: SentenceRules['isSpeechVerb'],
): boolean {
  let commas = 0;
  for (let index = at; index < tokens.length && index - at < (commas > 0 ? 24 : 7); index++) {
    const token = tokens[index];
    if (!token || token.kind === 'quotation' || /^[.!?;:]$/.test(token.text)) return false;
    if (token.text === ',') commas++;
    if (isSpeechVerb(token.lower) && commas !== 1) return true;
  }
  return false;
}

function endsAtQuotation(
  tokens: readonly Token[],
  at: number,
  { isSpeechVerb, verbFirstTag }: SentenceRules,
): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || !next) return false;
  const nextOpens = next.kind === 'quotation' || next.capital || /^(?:[([]|\d)/.test(next.text);
  if (token.finish === '.') return nextOpens;
  if (token.finish !== '!' && token.finish !== '?' && token.finish !== '…') return false;
  if (next.kind === 'quotation') return true;
  return next.capital && (verbFirstTag || !tagFollows(tokens, at + 1, isSpeechVerb));
}

/** Sentences of a block, in order; together they hold every token. */
export function sentencesOf(tokens: readonly Token[], rules: SentenceRules): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  const flush = (): void => {
    if (current.length > 0) sentences.push(current);
    current = [];
  };
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    current.push(token);
    if (token.kind === 'quotation') {
      if (endsAtQuotation(tokens, at, rules)) flush();
    } else if (STOP.has(token.text)) {
      const goesOn = next?.kind === 'word' && /^\p{Ll}/u.test(next.text) && token.text === '.';
      const ordinal = rules.ordinalStop && token.text === '.' && /^\d{1,2}$/.test(tokens[at - 1]?.text ?? '');
      if (
        !goesOn &&
        !(ordinal && next?.kind === 'word' && !(next.capital && rules.isArticle(next.lower))) &&
        !(next?.kind === 'mark' && AFTER_STOP.has(next.text))
      )
        flush();
    } else if ((token.text === '…' || token.text === '...') && next) {
      if (next.capital || next.kind === 'quotation') flush();
    }
    if (current.length >= LONGEST) flush();
  }
  flush();
  return sentences;
}
