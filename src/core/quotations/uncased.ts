/**
 * Languages without capitals (Japanese, Chinese, Hebrew, Arabic): their tokens, sentences, names and reporting words, in
 * the structures that everything behind them shares. Here a token counts as a capital if it belongs to a name, and marks
 * have the text of their Latin counterparts (`lower` keeps what was written).
 */
import type { Prose } from '../model.ts';
import { quotationToken, type Token } from '../text/tokens.ts';
import type { Cue, Sentence, Subject } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
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

/** One block's quotations with their indices, in order. */
type BlockStretches = readonly (readonly [number, MarkedText])[];

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

/** The tokens of the block `[start, end)`. */
function tokensOfBlock(
  text: string,
  [start, end]: readonly [number, number],
  stretches: BlockStretches,
  lexicon: Lexicon,
  known: KnownNames,
): Token[] {
  const tokens: Token[] = [];
  let from = start;
  for (const [id, stretch] of stretches) {
    const between = wordsBetween(text, from, stretch.outerStart, lexicon, known);
    tokens.push(...(from > start ? withClosingParticle(between, lexicon) : between));
    const finish = plainMark(text[stretch.end - 1] ?? '');
    const token = quotationToken(text, stretch, id, stretch.words);
    tokens.push({ ...token, finish: /[.!?,;:…—]/u.test(finish) ? finish : token.finish });
    from = stretch.outerEnd;
  }
  const rest = wordsBetween(text, from, end, lexicon, known);
  return tokens.concat(from > start ? withClosingParticle(rest, lexicon) : rest);
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

/**
 * The sentences of each block. The text is read twice: names that it tells somewhere are known everywhere.
 * `stretches`: each block's quotations with their indices.
 */
export function uncasedSentences(
  { text, blocks }: Prose,
  stretches: readonly BlockStretches[],
  lexicon: Lexicon,
): readonly (readonly (readonly Token[])[])[] {
  const cut = (known: KnownNames): Token[][] =>
    blocks.map(({ start, end }, block) =>
      tokensOfBlock(text, [start, end], stretches[block] ?? [], lexicon, known),
    );
  const first = cut(NOTHING_KNOWN);
  const known = knownNames(first, lexicon);
  return (known.parts.size > 0 ? cut(known) : first).map((tokens) => sentencesOf(tokens, lexicon));
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
