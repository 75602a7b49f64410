/** What stands in marks and is no one's speech: titles, nicknames, terms, scare quotes, mottos, signs, headlines. */
import type { SkipReason } from '../model.ts';
import type { Attribution } from './attribution.ts';
import type { Analysis } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { BLOCK_QUOTE, DIALOGUE } from './scan.ts';
import { uncasedTerm } from './uncased/terms.ts';

/** Whether it is speech (`chance` 0 to 1), and what it is if it is not. */
export interface Classification {
  readonly chance: number;
  readonly reason: SkipReason;
}

/** Stretches with at least this chance are quotations. */
export const SPEECH = 0.5;

const LONGEST_TITLE = 8;
/** Words in the name of a body, an office or a work, where only its place tells it from speech. */
const LONGEST_NAME = 12;

/** Every word of any weight has a capital: "The Long Road to Vareth". */
export function looksLikeTitle(text: string, small: ReadonlySet<string>): boolean {
  const words = text
    .trim()
    .replace(/[,.!?]$/, '')
    .split(/\s+/, LONGEST_TITLE + 1);
  if (words.length < 2 || words.length > LONGEST_TITLE || !/^\p{Lu}/u.test(words[0] ?? '')) return false;
  return words.every((word) => /^[\p{Lu}\d@#]/u.test(word) || small.has(word));
}

function skipped(reason: SkipReason, chance = 0.1): Classification {
  return { chance, reason };
}

/** Words before the quotation that say what it is. */
function announced(attribution: Attribution, { lexicon }: Analysis): SkipReason | null {
  const { tokens } = attribution.sentence;
  const before = tokens
    .slice(Math.max(0, attribution.token - 3), attribution.token)
    .map((token) => token.lower);
  const last = before.at(-1) ?? '';
  const { unspoken } = lexicon;
  if (unspoken.scare.has(last)) return 'scare';
  if (unspoken.term.has(last)) return 'term';
  for (const reason of ['motto', 'sign', 'headline', 'search'] as const)
    if (before.some((word) => unspoken[reason].has(word))) return reason;
  return null;
}

/** `Raymond “Ray-Ray” Quill`. */
function isNickname({ sentence, token, stretch }: Attribution): boolean {
  const [before, after] = [sentence.tokens[token - 1], sentence.tokens[token + 1]];
  return stretch.words <= 3 && before?.capital === true && after?.capital === true && token > 0;
}

/** `"keep," "merge" and "close"`: what the first of a row is, the others are too. */
function isInRow(attribution: Attribution, previous: Attribution, { grammar }: Lexicon): boolean {
  if (attribution.sentence !== previous.sentence) return false;
  return attribution.sentence.tokens
    .slice(previous.token + 1, attribution.token)
    .every(({ lower }) => lower === ',' || grammar.joiners.has(lower) || grammar.coordinators.has(lower));
}

/** `said “we have room” and shut the gate at “exactly” nine`: the verb reports what stands before the "and". */
function isAfterthought({ sentence, token, link }: Attribution, { grammar }: Lexicon): boolean {
  if (link?.place !== 'left-across') return false;
  let at = token - 1;
  while (at >= 0 && sentence.tokens[at]?.kind === 'word') at--;
  const opener = sentence.tokens[at]?.kind === 'quotation' ? sentence.tokens[at + 1] : undefined;
  return opener !== undefined && token - at > 3 && grammar.coordinators.has(opener.lower);
}

/** `the essay, “…,” was read aloud`, `an article titled “Nobody Waits for the Last Ferry Anymore”`. */
function isNamedWork(
  { sentence, token, stretch, link }: Attribution,
  text: string,
  lexicon: Lexicon,
): boolean {
  const { works, traits } = lexicon;
  const [before, farther] = [sentence.tokens[token - 1], sentence.tokens[token - 2]];
  if (!traits.titleCase || link?.direct === true || before === undefined || stretch.words > LONGEST_NAME)
    return false;
  if (before.text === ',') return farther !== undefined && works.names.has(farther.lower);
  const capitals = text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || works.small.has(word));
  return capitals && stretch.words > LONGEST_TITLE && works.cues.has(before.lower);
}

/** A whole sentence, however short: `“No.”` behind a colon. */
function isAnswer(text: string): boolean {
  return /^[¿¡]?\p{Lu}/u.test(text) && /[.!?…]$/u.test(text);
}

/**
 * A headline, which puts what it quotes in single marks and is not letter for letter: every word has a capital, or it
 * stands in a heading of a text that quotes in double marks.
 */
function isHeadline(
  { stretch, sentence: { place } }: Attribution,
  text: string,
  { lexicon: { traits, works }, stretches }: Analysis,
): boolean {
  if (!/['‘’]/u.test(stretch.open) || stretch.words <= LONGEST_TITLE / 2) return false;
  const capitals = text.split(/\s+/).every((word) => !/^\p{Ll}/u.test(word) || works.small.has(word));
  if (capitals && traits.titleCase) return true;
  // A text without a headline begins with a sentence; behind what it quotes, only that has a full stop.
  const first = place.index === 0 && !/\.\s*$/u.test(place.text);
  const heading = first || place.block.kind === 'heading';
  return heading && stretches.flat().some(({ parent, open }) => parent < 0 && /["“]/u.test(open));
}

/** Chance that it is speech. Takes the text between the marks. */
export function classify(
  attribution: Attribution,
  text: string,
  analysis: Analysis,
  previous: { readonly attribution: Attribution; readonly reason: SkipReason } | null,
): Classification {
  const { sentence, token, stretch, link, direct, alone } = attribution;
  const { lexicon } = analysis;
  const { works } = lexicon;
  const before = sentence.tokens[token - 1];
  const { words } = stretch;
  const linked = attribution.subject !== null && (link?.cue != null || link?.place === 'noun');
  if (stretch.open === DIALOGUE || stretch.open === BLOCK_QUOTE) return { chance: 0.97, reason: 'term' };
  // Values of attributes and fields in pasted mark-up.
  if (/=\s?$/.test(sentence.place.text.slice(Math.max(0, stretch.start - 3), Math.max(0, stretch.start - 1))))
    return skipped('code');
  const rowOf = previous?.reason === 'title' && !/[.!?]$/u.test(text) ? LONGEST_NAME : 2;
  if (previous && words <= rowOf && isInRow(attribution, previous.attribution, analysis.lexicon))
    return skipped(previous.reason);
  if (isHeadline(attribution, text, analysis)) return skipped('headline');
  if (before?.text === ':' && isAnswer(text)) return { chance: 0.9, reason: 'term' };
  if (isPaper(attribution, lexicon)) return skipped('title');
  const term = uncasedTerm(attribution, analysis);
  if (term) return skipped(term);
  if (isNickname(attribution)) return skipped('nickname');
  if (words === 1 && isAfterthought(attribution, lexicon)) return skipped('scare');
  if (isNamedWork(attribution, text, lexicon)) return skipped('title');
  const announcement = announced(attribution, analysis);
  if (looksLikeTitle(text, works.small)) {
    const cue = before?.kind === 'word' && (works.cues.has(before.lower) || /^['’]s$/.test(before.text));
    if (cue || lexicon.addressing.has(lexicon.verbs.get(before?.lower ?? '')?.lemma ?? ''))
      return skipped('title');
    if (words <= 6 && before && !text.trimEnd().endsWith(',') && !direct) return skipped('title', 0.2);
    if (words <= 5 && sentence.cues.length === 0) return skipped('title', 0.15);
  }
  if (announcement && words <= 4 && !direct) return skipped(announcement);
  if (isProperName(attribution, text, analysis)) return skipped('title');
  const reason = announcement ?? (words <= 2 ? 'scare' : 'term');
  // A mark that nothing closes holds little for sure: a few words behind it may be anything.
  if (stretch.bounds === 'unclosed' && words < 8 && !direct) return { chance: 0.4, reason };
  // Where nothing can be told, a few words on end are rather checked than passed over.
  if (analysis.isForeign && words >= 3) return { chance: 0.6, reason };
  return { chance: chanceOfSpeech(words, direct, linked, alone, attribution.subject !== null), reason };
}

/** A paper by its name: `schreibt die „Hafenpost“`, `sagte Ana Cruz laut „Hafenpost“`. */
function isPaper({ sentence, token, stretch }: Attribution, lexicon: Lexicon): boolean {
  const { tokens, cues } = sentence;
  if (cues.some(({ subject }) => subject.type === 'nominal' && subject.token === token)) return true;
  const according = lexicon.accordingTo.some(
    ([word, second]) => word === tokens[token - 1]?.lower && second === undefined,
  );
  return lexicon.subordinators.size > 0 && according && stretch.words <= 4;
}

/** In these a stretch is the name of something, not what somebody said: `„Bild“-Zeitung`, `the newspaper „…“`. */
function isProperName(attribution: Attribution, text: string, { lexicon }: Analysis): boolean {
  const { sentence, token, stretch, direct, link } = attribution;
  const { words, outerEnd } = stretch;
  if (words <= 4 && /^-\p{L}/u.test(sentence.place.text.slice(outerEnd, outerEnd + 2))) return true;
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,4}$/u.test(text)) return true;
  const before = sentence.tokens[token - 1];
  const tagged = direct && link?.place !== 'left-adjacent';
  if (lexicon.traits.titleCase || before?.kind !== 'word' || tagged) return false;
  if (words > LONGEST_NAME || !/^[\p{Lu}\d]/u.test(text) || /[.!?…,]$/u.test(text)) return false;
  if (lexicon.works.cues.has(before.lower)) return true;
  // "powiedział „Gazecie Portowej” Jan Bielik": an addressee between the verb and its subject.
  const told = lexicon.namesInflect && lexicon.verbs.get(before.lower)?.finite === true;
  if (told && words <= 4 && sentence.tokens[token + 1]?.kind === 'word') return true;
  const { determiners, definite } = lexicon.grammar;
  if (!lexicon.traits.capitalNouns || (determiners.has(before.lower) && !definite.has(before.lower)))
    return false;
  // A quotation that starts with a noun is worked into a sentence that tells of speech.
  if (sentence.cues.length === 0 && words <= LONGEST_TITLE && before.text !== ':') return true;
  if (/^\p{Lu}/u.test(before.text) && !lexicon.verbs.has(before.lower) && token > 1)
    return !lexicon.reportingNouns.has(before.lower) && !lexicon.grammar.determiners.has(before.lower);
  return words <= 4 && lexicon.grammar.definite.has(before.lower);
}

function chanceOfSpeech(
  words: number,
  direct: boolean,
  linked: boolean,
  alone: boolean,
  hasSubject: boolean,
): number {
  if (words >= 8 || direct) return 0.97;
  if (linked) return words >= 3 ? 0.9 : 0.75;
  if (words >= 5) return 0.85;
  if (alone) return words >= 3 ? 0.85 : 0.6;
  if (hasSubject) return words >= 2 ? 0.55 : 0.45;
  return 0.25;
}
