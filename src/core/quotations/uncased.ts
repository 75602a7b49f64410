/**
 * Languages without capitals (Japanese, Chinese, Hebrew, Arabic): their tokens, sentences, names and reporting words, in
 * the structures that everything behind them shares. Here a token counts as a capital if it belongs to a name, and marks
 * have the text of their Latin counterparts (`lower` keeps what was written).
 */
import { quotationToken, type Token } from '../text/tokens.ts';
import type { Cue, Sentence, Subject } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import type { Place } from './places.ts';
import type { MarkedText } from './scan.ts';
import { partsOf, runsOf, textOf } from './uncased/mentions.ts';
import { spacedCues, spacedSubject } from './uncased/spaced-cues.ts';
import { spacedTokens } from './uncased/spaced-tokens.ts';
import type { KnownNames } from './uncased/unspaced-names.ts';
import { plainMark, unspacedTokens } from './uncased/unspaced-tokens.ts';
import { verbFinalCues, verbFinalSubject } from './uncased/verb-final.ts';
import { verbMedialCues, verbMedialSubject } from './uncased/verb-medial.ts';
import { lengthsOf } from './uncased/word-classes.ts';

export { findUncasedNames } from './uncased/mentions.ts';

const NOTHING_KNOWN: KnownNames = { parts: new Map(), lengths: new Map() };
const STOP = /^[.!?]$/;
/** Longer stretches without a full stop are cut, so that the work on one sentence stays bounded. */
const LONGEST = 240;
/** Tokens within which a tag behind a quotation that ends in a full stop has its verb. */
const TAG = 18;

function wordsBetween(
  text: string,
  start: number,
  end: number,
  lexicon: Lexicon,
  known: KnownNames,
): Token[] {
  if (lexicon.traits.script === 'unspaced') return unspacedTokens(text, start, end, lexicon, known);
  return spacedTokens(text, start, end, lexicon, known);
}

/**
 * The particle behind a quotation ("と", also behind "など") closes it like a comma. A light verb may be written with it
 * ("としている").
 */
function withClosingParticle(tokens: Token[], lexicon: Lexicon): Token[] {
  const { complementiser, quantifiers, finiteAuxiliaries } = lexicon.grammar;
  if (complementiser.size === 0 || lexicon.traits.script !== 'unspaced') return tokens;
  const [first] = tokens;
  const skipped = first && quantifiers.has(first.lower) ? 1 : 0;
  const particle = tokens[skipped];
  if (!first || !particle) return tokens;
  const rest = tokens.slice(skipped + 1);
  if (complementiser.has(particle.lower))
    return [{ ...particle, kind: 'mark', text: ',', start: first.start }, ...rest];
  const joined = [...complementiser].find((word) => particle.lower.startsWith(word));
  if (joined === undefined) return tokens;
  if (!finiteAuxiliaries.has(particle.lower))
    // "…」という。": hearsay.
    return STOP.test(rest[0]?.text ?? '') ? [{ ...particle, kind: 'mark', text: ',' }, ...rest] : tokens;
  const middle = particle.start + joined.length;
  const mark: Token = {
    ...particle,
    kind: 'mark',
    text: ',',
    lower: joined,
    start: first.start,
    end: middle,
  };
  const verb = particle.text.slice(joined.length);
  return [mark, { ...particle, text: verb, lower: verb, start: middle }, ...rest];
}

function tokensOfBlock(
  text: string,
  stretches: readonly MarkedText[],
  lexicon: Lexicon,
  known: KnownNames,
): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const [id, stretch] of stretches.entries()) {
    if (stretch.parent >= 0) continue;
    const between = wordsBetween(text, from, stretch.outerStart, lexicon, known);
    tokens.push(...(from > 0 ? withClosingParticle(between, lexicon) : between));
    const finish = plainMark(text[stretch.end - 1] ?? '');
    const token = quotationToken(text, stretch, id, stretch.words);
    tokens.push({ ...token, finish: /[.!?,;:…—]/u.test(finish) ? finish : token.finish });
    from = stretch.outerEnd;
  }
  const rest = wordsBetween(text, from, text.length, lexicon, known);
  return tokens.concat(from > 0 ? withClosingParticle(rest, lexicon) : rest);
}

/** Names that a text tells for sure, so that they are known where nothing stands beside them. */
function knownNames(blocks: readonly (readonly Token[])[], lexicon: Lexicon): KnownNames {
  const known = new Map<string, readonly number[]>();
  const add = (parts: readonly Token[]): void => {
    const [first] = parts;
    if (parts.length === 0 || parts.some((part) => lexicon.names.organisations.has(part.text))) return;
    const text = textOf(parts);
    if (text.length >= 2 && !known.has(text))
      known.set(
        text,
        parts.map((part) => part.end - (first?.start ?? 0)),
      );
  };
  for (const tokens of blocks)
    for (const [from, to] of runsOf(tokens, lexicon)) {
      const { proper, family } = partsOf(tokens.slice(from, to), lexicon);
      if (proper.length > 1 || lexicon.grammar.afterName.size > 0) add(proper);
      const familyAlone = lexicon.grammar.afterName.size > 0 || lexicon.traits.script === 'caseless';
      if (proper.length > 1 && family && familyAlone) add([family]);
    }
  return { parts: known, lengths: lengthsOf(known.keys()) };
}

/** Whether a tag follows at `at`: words that a verb of speech closes, or that have one soon and go on. */
function tagFollows(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let commas = 0;
  for (let index = at; index < Math.min(tokens.length, at + TAG); index++) {
    const [token, next] = [tokens[index], tokens[index + 1]];
    if (!token || token.kind === 'quotation' || /^[.!?;:]$/.test(token.text)) return false;
    if (token.text === ',') commas++;
    if (lexicon.verbs.get(token.lower)?.strong !== true) continue;
    if (!next || STOP.test(next.text)) return true;
    if (commas === 0 && next.kind !== 'quotation' && next.text !== ':') return true;
  }
  return false;
}

/** A quotation that ends in a full stop ends its sentence, unless it opens it and its tag follows. */
function endsAtQuotation(
  current: readonly Token[],
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (!next || !STOP.test(token?.finish ?? '')) return false;
  if (next.kind === 'quotation') return true;
  if (next.kind === 'mark') return false;
  const led = current.some((other) => other.kind === 'word');
  return led || !tagFollows(tokens, at + 1, lexicon);
}

/** Sentences of a block, in order; together they hold every token. */
function sentencesOf(tokens: readonly Token[], lexicon: Lexicon): readonly (readonly Token[])[] {
  const sentences: Token[][] = [];
  let current: Token[] = [];
  for (const [at, token] of tokens.entries()) {
    current.push(token);
    const next = tokens[at + 1];
    const stop = token.kind === 'mark' && STOP.test(token.text) && !(next && STOP.test(next.text));
    const quoted = token.kind === 'quotation' && endsAtQuotation(current, tokens, at, lexicon);
    if (!stop && !quoted && current.length < LONGEST) continue;
    sentences.push(current);
    current = [];
  }
  if (current.length > 0) sentences.push(current);
  return sentences;
}

/** One block, read without and with what the rest of the text tells. */
interface Reading {
  readonly stretches: readonly MarkedText[];
  readonly first: Tokens;
  /** The names known to the text that this block has; null: not looked for. */
  names: string | null;
  sentences: readonly Tokens[];
}

type Tokens = readonly Token[];

/** The sentences of texts. Each is read twice: names that it tells somewhere are known everywhere. */
export class UncasedTexts {
  private readonly readings = new WeakMap<Place, Reading>();
  /** The names that the text was known to have in the reading before. */
  private named = '';

  constructor(private readonly lexicon: Lexicon) {}

  private firstOf(place: Place, stretches: readonly MarkedText[]): Reading {
    const known = this.readings.get(place);
    if (known?.stretches === stretches) return known;
    const first = tokensOfBlock(place.text, stretches, this.lexicon, NOTHING_KNOWN);
    const reading = { stretches, first, names: null, sentences: [] };
    this.readings.set(place, reading);
    return reading;
  }

  /** The sentences of each block; the same list where nothing that it depends on has changed. */
  sentencesOf(
    places: readonly Place[],
    stretches: readonly (readonly MarkedText[])[],
  ): readonly (readonly Tokens[])[] {
    const readings = places.map((place, index) => this.firstOf(place, stretches[index] ?? []));
    const known = knownNames(
      readings.map(({ first }) => first),
      this.lexicon,
    );
    const named = [...known.parts].join(';');
    const isChanged = named !== this.named;
    this.named = named;
    for (const [index, reading] of readings.entries())
      if (isChanged || reading.names === null) this.cut(reading, places[index]?.text ?? '', known);
    return readings.map(({ sentences }) => sentences);
  }

  private cut(reading: Reading, text: string, known: KnownNames): void {
    const names = namesIn(text, reading.first, known);
    if (names === reading.names) return;
    reading.names = names;
    const tokens = names === '' ? reading.first : tokensOfBlock(text, reading.stretches, this.lexicon, known);
    reading.sentences = sentencesOf(tokens, this.lexicon);
  }
}

/** The known names that a block has, with their parts; no other can be found there. */
function namesIn(text: string, tokens: Tokens, { parts }: KnownNames): string {
  const words = new Set(tokens.map(({ lower }) => lower));
  let names = '';
  for (const [name, ends] of parts)
    if (words.has(name) || text.includes(name)) names += `${name} ${ends.join()};`;
  return names;
}

interface Grammar {
  readonly cues: (sentence: Sentence, lexicon: Lexicon) => Cue[];
  readonly subject: (sentence: Sentence, lexicon: Lexicon) => Subject | null;
}

function grammarOf(lexicon: Lexicon): Grammar {
  if (lexicon.traits.script === 'caseless') return { cues: spacedCues, subject: spacedSubject };
  return lexicon.grammar.afterName.size > 0
    ? { cues: verbFinalCues, subject: verbFinalSubject }
    : { cues: verbMedialCues, subject: verbMedialSubject };
}

/** The cues of a sentence, in order; also sets its subject. */
export function findUncasedCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  const { cues, subject } = grammarOf(lexicon);
  sentence.subject = subject(sentence, lexicon);
  return cues(sentence, lexicon);
}
