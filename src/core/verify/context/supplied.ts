/** Whether the draft says, beside the quotation, what the cut left out. */
import type { CheckInput } from '../input.ts';
import { wordsIn } from './surroundings.ts';
import type { Known, Turn } from './turn.ts';

/** How far the draft is read on either side, in UTF-16 units. */
const REACH = 300;

/** The draft's words in the quotation's sentence before it, other quotations included. */
export function draftBefore({ quotation, draft }: CheckInput): string {
  const from = Math.max(draft.blocks[quotation.block]?.start ?? 0, quotation.start - REACH);
  const text = draft.text.slice(from, quotation.start);
  const sentence = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '));
  return sentence < 0 ? text : text.slice(sentence + 1);
}

/** The draft's words from the quotation to the end of its paragraph, other quotations included. */
function draftAfter({ quotation, draft }: CheckInput): string {
  const end = Math.min(draft.blocks[quotation.block]?.end ?? 0, quotation.end + REACH);
  return draft.text.slice(quotation.end, end);
}

const meets = (tokens: readonly string[], ...sets: readonly ReadonlySet<string>[]): boolean =>
  tokens.some((token) => sets.some((set) => set.has(token)));

function tellingWordsOf({ words }: Turn, lexicon: Known['lexicon']): ReadonlySet<string> {
  return new Set(wordsIn(words, lexicon).filter((word) => !lexicon.functionWords.has(word)));
}

/** Any word of a measure but the small ones: "around" says no less than "about" does. */
function measuringWords({ measures, openingMeasures }: Known['words']): ReadonlySet<string> {
  return new Set([...measures, ...openingMeasures].flat().filter((word) => word.length > 2));
}

/**
 * True if the draft keeps what was cut off. A negation in front must be kept in front, for a "not" behind the quotation
 * belongs to something else; a condition may be kept on either side, what stood behind on either as well.
 */
export function isSupplied(turn: Turn, input: CheckInput, { lexicon, words }: Known): boolean {
  const before = wordsIn(draftBefore(input), lexicon);
  const after = wordsIn(draftAfter(input), lexicon);
  const sentence = wordsIn(draftAfter(input).split(/[.!?]\s/)[0] ?? '', lexicon);
  const conditions = [words.keepsCondition, lexicon.conditions];
  if (turn.kind === 'condition') {
    if (turn.side !== 'before') return meets([...before, ...after], ...conditions);
    return meets([...before, ...sentence], ...conditions, lexicon.denials);
  }
  if (turn.kind === 'limit')
    return meets([...before, ...sentence], ...conditions, tellingWordsOf(turn, lexicon));
  if (turn.kind === 'measure')
    return meets([...before, ...sentence], measuringWords(words), tellingWordsOf(turn, lexicon));
  if (turn.kind === 'claim' || turn.kind === 'hearsay') {
    // The draft's own tag says nothing of whose view it is.
    const isTag = (token: string) => lexicon.sayingVerbs.has(token) || words.claims.saying.has(token);
    const own = [...before, ...sentence].filter((token) => !isTag(token));
    const kept = turn.kind === 'claim' ? [words.keepsNegation, lexicon.denials] : [words.keepsView];
    return meets(own, ...kept, tellingWordsOf(turn, lexicon));
  }
  if (turn.kind === 'view') return meets([...before, ...sentence], words.keepsView);
  if (turn.kind === 'question') {
    return (
      meets([...before, ...sentence], lexicon.askingVerbs, lexicon.denials) ||
      input.quotation.text.includes('?')
    );
  }
  const negations = [words.keepsNegation, lexicon.denials];
  if (turn.side === 'before') return meets(before, ...negations);
  return (
    meets([...before, ...sentence], ...negations) ||
    meets([...before, ...after], tellingWordsOf(turn, lexicon)) ||
    /\b(?:but|though|although|however)\b/i.test(draftAfter(input))
  );
}
