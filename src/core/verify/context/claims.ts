/**
 * Claims that their speaker does not make: "it is a myth that | boats pollute". What a clause says of the one that hangs
 * on it decides whether that holds (the veridicality of linguistics; Saurí and Pustejovsky, "FactBank", 2009). Only words
 * by which it does not hold, or is another's view, count here; "I think that" is left alone.
 */
import { isValue } from '../numbers.ts';
import { numberedWords, wordsIn, type Surroundings } from './surroundings.ts';
import {
  endsWith,
  lastWords,
  LONGEST_NUMBER,
  longestEnding,
  opensWith,
  type Known,
  type Phrases,
  type Turn,
} from './turn.ts';

/** Words between a verb that turns a view down and the noun for it; between a judgement and the verb it is about. */
const REACH = 7;
const NEAR = 5;
/** Words between those who hold a view and the verb for it ("*people* in this town *say*"). */
const VIEWER = 4;
/** Words in front in which a negation undoes it ("nobody calls it a myth that"). */
const UNDOING = 4;
/** Words of "the old claim", "there is this strange idea". */
const LONGEST_NOTION = 3;
const LONGEST_THERE = 5;
/** Longest clause of "nobody in this hall believes". */
const LONGEST_NOBODY = 10;
/** Words of "if *the vet had said*". */
const LONGEST_SUPPOSED = 4;

const lastIndexIn = (tokens: readonly string[], from: number, to: number, set: ReadonlySet<string>): number =>
  tokens.findLastIndex((token, at) => at >= Math.max(0, from) && at < to && set.has(token));

/** Where the words begin that the claim hangs on and that say it is not so; -1 where there are none. */
function startOf(tokens: readonly string[], joins: boolean, known: Known): number {
  const { lexicon, words } = known;
  const { leads, falsehoods, notions, rejecting, saying, misjudging, takingBack } = words.claims;
  const last = tokens.length - 1;
  const isUndone = (at: number): boolean =>
    tokens
      .slice(Math.max(0, at - UNDOING), at)
      .some((token) => lexicon.negators.has(token) || words.undoing.has(token));
  const unlessUndone = (at: number): number => (at >= 0 && !isUndone(at) ? at : -1);
  const lead = longestEnding(leads, tokens);
  if (lead) return unlessUndone(tokens.length - lead.length);
  if (joins) {
    if (falsehoods.has(tokens[last] ?? '')) return unlessUndone(last);
    const notion = lastIndexIn(tokens, last - 2, tokens.length, notions);
    const rejected = notion < 0 ? -1 : lastIndexIn(tokens, last - REACH, tokens.length, rejecting);
    if (rejected >= 0 && rejected !== notion) return unlessUndone(Math.min(rejected, notion));
  }
  if (!saying.has(tokens[last] ?? '')) return -1;
  const taken = takingBack.find((phrase) => endsWith(tokens.slice(0, last), phrase));
  if (taken) return unlessUndone(last - taken.length);
  const judged = lastIndexIn(tokens, last - NEAR, last, misjudging);
  return judged >= 0 ? unlessUndone(judged) : nobodyIn(tokens, known);
}

/** Where a clause begins behind the words that join it to the one before. */
function openerIn(tokens: readonly string[], { lexicon, words }: Known): number {
  let at = 0;
  while (at < 3 && words.joiners.has(tokens[at] ?? '') && !lexicon.negators.has(tokens[at] ?? '')) at++;
  return at;
}

/** "Nobody in this hall believes"; "if I said". */
function nobodyIn(tokens: readonly string[], known: Known): number {
  const { lexicon, words } = known;
  const at = openerIn(tokens, known);
  const first = tokens[at] ?? '';
  const isMention = tokens.some((token) => words.claims.beside.has(token));
  const isNobody = lexicon.negators.has(first) && !words.affirming.has(tokens[at + 1] ?? '') && !isMention;
  if (isNobody) return tokens.length - at <= LONGEST_NOBODY ? at : -1;
  const rest = tokens.slice(at + 1);
  const isSupposed = words.conditions.has(first) && rest.length > 1 && rest.length <= LONGEST_SUPPOSED;
  return isSupposed && !words.noConditions.some((phrase) => opensWith(rest, phrase)) ? at : -1;
}

/** "The claim that", "there is this idea that", "to say that … is": a claim is spoken of, and not made. */
function isMentioned(
  tokens: readonly string[],
  joins: boolean,
  { after }: Surroundings,
  known: Known,
): boolean {
  const { claims, auxiliaries } = known.words;
  const opened = tokens.slice(openerIn(tokens, known));
  const [first = ''] = opened;
  const last = opened.at(-1) ?? '';
  if (claims.mentioning.has(last)) {
    const isWhole = opened.length === 1 || (opened.length === 2 && first === 'to');
    return isWhole && auxiliaries.has(/^\s+([\p{L}’']+)/u.exec(after)?.[1] ?? '');
  }
  if (!joins || !claims.notions.has(last) || !claims.openers.has(first)) return false;
  return opened.length <= (first === 'there' ? LONGEST_THERE : LONGEST_NOTION);
}

/** The words that a claim hangs on and that its speaker does not share, or gives as another's. */
export function claim(clause: string, around: Surroundings, known: Known): Turn | null {
  const { lexicon, words } = known;
  const all = wordsIn(clause, lexicon);
  const joins = words.complementisers.has(all.at(-1) ?? '');
  const told = joins ? all.slice(0, -1) : all;
  // "nobody tells me that": to whom is beside the point.
  const isTold = words.selfTags.has(told.at(-1) ?? '') && words.claims.saying.has(told.at(-2) ?? '');
  const isListed = [words.claims.leads, words.claims.open].some((phrases) => longestEnding(phrases, told));
  const tokens = isTold && !isListed ? told.slice(0, -1) : told;
  const start = startOf(tokens, joins, known);
  if (start >= 0) return { kind: 'claim', side: 'before', words: lastWords(clause, all.length - start) };
  const { open, supposed } = words.claims;
  const isOpen = [open, ...(joins ? [supposed] : [])].some((phrases) => endsIn(phrases, tokens, known));
  return isOpen || isHearsay(tokens, known) || isMentioned(tokens, joins, around, known)
    ? { kind: 'hearsay', side: 'before', words: lastWords(clause, NEAR) }
    : null;
}

/** "We hope", "make sure that", "anyone who says": nobody says here that it is so. */
function endsIn(phrases: Phrases, tokens: readonly string[], { lexicon, words }: Known): boolean {
  const lead = longestEnding(phrases, tokens);
  const ahead = lead ? tokens.slice(0, -lead.length).slice(-UNDOING) : [];
  return (
    lead !== null && !ahead.some((token) => lexicon.negators.has(token) || words.claims.beside.has(token))
  );
}

/** "Critics claim", "he alleges": what others hold, told with a verb that does not make it one's own. */
function isHearsay(tokens: readonly string[], { words }: Known): boolean {
  const { thirds, doubting, beside, saying, adversaries } = words.claims;
  const last = tokens.length - 1;
  if (tokens.some((token) => beside.has(token))) return false;
  if (saying.has(tokens[last] ?? '') && lastIndexIn(tokens, last - VIEWER, last, adversaries) >= 0)
    return true;
  if (!doubting.has(tokens[last] ?? '')) return false;
  const who = lastIndexIn(tokens, last - VIEWER, last, words.viewers);
  const isOwn = tokens.slice(who, last).some((token) => words.selves.has(token));
  return thirds.has(tokens[last - 1] ?? '') || (who >= 0 && !isOwn);
}

/** The first part of a compound that was cut through: "anti-| vaccine". */
export function cutPrefix({ before }: Surroundings, { lexicon, words }: Known): Turn | null {
  // A pattern alone would be tried from every letter on.
  const part = /[-‐‑]$/.test(before) ? /([\p{L}\p{M}]+)[-‐‑]$/u.exec(before)?.[1] : undefined;
  if (part === undefined) return null;
  const prefix = part.toLowerCase();
  const turns = words.claims.prefixes.has(prefix) || lexicon.negators.has(prefix);
  return turns ? { kind: 'claim', side: 'before', words: `${part}-` } : null;
}

/** The last part of a compound that was cut through: "smoke |-free"; what a number is counted in: "20 | million". */
export function cutSuffix({ after, quoted }: Surroundings, { lexicon, words }: Known): Turn | null {
  const hyphened = /^[-‐‑]([\p{L}\p{M}]+)/u.exec(after);
  if (hyphened) {
    const turns = words.claims.suffixes.has((hyphened[1] ?? '').toLowerCase());
    return turns ? { kind: 'claim', side: 'after', words: hyphened[0] } : null;
  }
  if (!isValue(numberedWords(lastWords(quoted, LONGEST_NUMBER), lexicon).at(-1) ?? '')) return null;
  const next = /^ ?(?:[\p{L}\p{M}]+(?: cent\b)?|[%‰])/u.exec(after)?.[0] ?? '';
  const counted = numberedWords(next, lexicon)[0] ?? '';
  const counts = counted === 'percent' || lexicon.multipliers.has(counted) || isValue(counted);
  return counts ? { kind: 'claim', side: 'after', words: next.trim() } : null;
}
