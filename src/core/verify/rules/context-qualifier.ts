import { canonical } from '../canonical.ts';
import type { Reading } from '../reading.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { gapsOf } from './ellipsis.ts';

/** Words looked at on either side of the cut. */
const LOOK = 6;
/** How far the draft's own words around the quotation are read, in UTF-16 units. */
const DRAFT_REACH = 300;

/** The cut leaves out an adjoining word that turns or suspends the sense. */
export const contextQualifier: Rule = {
  code: 'context/qualifier',
  find(context): RawFinding[] {
    const { reading, seam, paraphrase, input } = context;
    if (seam || paraphrase) return [];
    const { start, end } = input.quotation;
    const found = (message: string): RawFinding => ({
      code: 'context/qualifier',
      start,
      end,
      message,
      fixes: [],
      verdict: 'out-of-context',
    });
    const before = cutBefore(reading);
    if (before !== null && !suppliedBefore(before, context)) {
      return [
        found(`The source has “${before}” directly before these words, and the draft does not say so.`),
      ];
    }
    const after = cutAfter(reading);
    if (after !== null && !suppliedAfter(after, context)) {
      return [found(`The source goes on: “${after} …”, and the draft does not say so.`)];
    }
    const pronoun = lostAntecedent(reading);
    if (pronoun === null) return [];
    return [found(`The ellipsis leaves out the sentence that tells whom or what “${pronoun}” means.`)];
  },
};

function firstAndLast(reading: Reading): { first: number; last: number } | null {
  const { steps, sourceWords, draftWords } = reading.passage.alignment;
  const head = steps[0];
  const tail = steps.at(-1);
  if (head?.kind !== 'equal' || tail?.kind !== 'equal') return null;
  if (head.draft[0] !== 0 || tail.draft[1] !== draftWords.length) return null;
  const first = sourceWords[head.source[0]]?.start;
  const last = sourceWords[tail.source[1] - 1]?.end;
  return first === undefined || last === undefined ? null : { first, last };
}

/** The qualifying phrase that stands in the source's sentence directly before the quoted words, or null. */
function cutBefore(reading: Reading): string | null {
  const ends = firstAndLast(reading);
  if (!ends) return null;
  const clause =
    /[^.!?,;:—"“”«»()\n]*$/u.exec(reading.article.slice(Math.max(0, ends.first - 120), ends.first))?.[0] ??
    '';
  const tokens = canonical(clause, reading.lexicon, { contractions: true }).slice(-LOOK);
  const phrase = reading.lexicon.qualifiersBefore
    .filter((words) => words.length <= tokens.length)
    .filter((words) =>
      words.every((word, index) => sameWord(tokens[tokens.length - words.length + index], word)),
    )
    .sort((a, b) => b.length - a.length)[0];
  if (!phrase) return null;
  return clause.trim().split(/\s+/).slice(-phrase.length).join(' ');
}

/** "n't" in a phrase stands for the expanded "not". */
const sameWord = (token: string | undefined, word: string): boolean =>
  token === word || (word === "n't" && token === 'not');

/** The condition with which the source's sentence goes on behind the quoted words, or null. */
function cutAfter(reading: Reading): string | null {
  const ends = firstAndLast(reading);
  if (!ends) return null;
  const rest = /^[,;:—–\s-]{0,4}([^.!?…"“”«»\n]{0,120})/u.exec(
    reading.article.slice(ends.last, ends.last + 140),
  );
  const tail = rest?.[1] ?? '';
  const tokens = canonical(tail, reading.lexicon, {}).slice(0, LOOK);
  const phrase = reading.lexicon.qualifiersAfter
    .filter((words) => words.every((word, index) => tokens[index] === word))
    .sort((a, b) => b.length - a.length)[0];
  return phrase ? tail.trim().split(/\s+/).slice(0, Math.max(phrase.length, LOOK)).join(' ') : null;
}

/** The draft's words in the quotation's sentence before it, other quotations included. */
function draftBefore({ input }: RuleContext): string {
  const { quotation, draft } = input;
  const block = draft.blocks[quotation.block];
  const from = Math.max(block?.start ?? 0, quotation.start - DRAFT_REACH);
  const text = draft.text.slice(from, quotation.start);
  const sentence = Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? '));
  return sentence < 0 ? text : text.slice(sentence + 1);
}

function suppliedBefore(qualifier: string, context: RuleContext): boolean {
  const { lexicon, input } = context;
  const own = canonical(draftBefore(context), lexicon, { contractions: true });
  const behind = input.draft.text.slice(input.quotation.end, input.quotation.end + DRAFT_REACH / 2);
  const condition = canonical(qualifier, lexicon, {}).some((token) => lexicon.conditions.has(token));
  if (condition) {
    const around = [...own, ...canonical(behind.split(/[.!?]\s/)[0] ?? '', lexicon, { contractions: true })];
    return around.some((token) => lexicon.conditions.has(token) || lexicon.denials.has(token));
  }
  return own.some((token) => lexicon.denials.has(token));
}

function suppliedAfter(qualifier: string, { input, lexicon }: RuleContext): boolean {
  const { quotation, draft } = input;
  const block = draft.blocks[quotation.block];
  const around =
    draft.text.slice(Math.max(block?.start ?? 0, quotation.start - DRAFT_REACH), quotation.start) +
    ' ' +
    draft.text.slice(quotation.end, quotation.end + DRAFT_REACH);
  const words = new Set(canonical(around, lexicon, { contractions: true }));
  const wanted = canonical(qualifier, lexicon, {});
  const phrase =
    lexicon.qualifiersAfter.find((each) => each.every((word, index) => wanted[index] === word)) ?? [];
  return phrase.some((word) => words.has(word)) || [...lexicon.conditions].some((word) => words.has(word));
}

/** A pronoun that opens a piece behind an ellipsis which leaves out a whole sentence, or null. */
function lostAntecedent(reading: Reading): string | null {
  const { lexicon, article } = reading;
  for (const gap of gapsOf(reading)) {
    const sentences = gap.text.split(/[.!?]["”’]?\s+/);
    const before = article.slice(Math.max(0, gap.source.start - 4), gap.source.start);
    const after = article.slice(gap.source.end, gap.source.end + 40);
    const whole = /[.!?]["”’]?\s*$/.test(before) && /^[.!?]/.test(after);
    if (!whole) continue;
    const next = /^[.!?]["”’]?\s+([\p{L}’']+)/u.exec(after)?.[1] ?? '';
    const pronoun = canonical(next, lexicon, {})[0] ?? '';
    const opener = canonical(sentences[0] ?? '', lexicon, {})[0] ?? '';
    // A sentence that itself speaks of "they" does not introduce anybody.
    if (lexicon.thirdPerson.has(pronoun) && opener !== pronoun) return next;
  }
  return null;
}
