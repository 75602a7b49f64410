/** From a text to sentences with names, entities and cues; what it takes over from the reading before is the same. */
import { sentencesOf, type SentenceRules } from '../text/sentences.ts';
import { quotationToken, tokensBetween, type Token } from '../text/tokens.ts';
import { BlockCapitals, TextCapitals } from './capitals.ts';
import { withoutNounCapitals } from './common-nouns.ts';
import { findCues } from './cues.ts';
import type { Analysis, NameMention, Sentence, Subject } from './document.ts';
import { buildEntities } from './entities.ts';
import { EntityFacts } from './entity-facts.ts';
import { withGenitives } from './genitives.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { findNames } from './name-mentions.ts';
import type { Place } from './places.ts';
import type { MarkedText } from './scan.ts';
import { findUncasedCues, findUncasedNames, UncasedTexts } from './uncased.ts';

type Tokens = readonly Token[];

function tokensOfBlock(text: string, stretches: readonly MarkedText[], lexicon: Lexicon): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const [id, stretch] of stretches.entries()) {
    if (stretch.parent >= 0) continue;
    tokens.push(...tokensBetween(text, from, stretch.outerStart, lexicon));
    tokens.push(quotationToken(text, stretch, id, stretch.words));
    from = stretch.outerEnd;
  }
  return tokens.concat(tokensBetween(text, from, text.length, lexicon));
}

function rulesOf(lexicon: Lexicon): SentenceRules {
  return {
    isSpeechVerb: (word) => lexicon.verbs.get(word)?.strong === true,
    ordinalStop: lexicon.traits.ordinalStop === true,
    isArticle: (word) => lexicon.grammar.determiners.has(word),
    verbFirstTag: lexicon.subordinators.size > 0,
  };
}

/** What the spelling of the language hides: which capitals are names, and where a name's genitive ends. */
function settledTokens(sentences: readonly Tokens[], lexicon: Lexicon): readonly Tokens[] {
  const { capitalNouns, genitiveS } = lexicon.traits;
  const settled = capitalNouns ? withoutNounCapitals(sentences, lexicon) : sentences;
  return genitiveS ? withGenitives(settled, lexicon) : settled;
}

/** Where nouns have capitals too, a name that nothing supports is taken for a noun. */
function withoutUnsupported(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    sentence.names = sentence.names.filter(({ entity }) => entity?.kind !== 'person' || entity.supported);
    const kept = new Set(sentence.names);
    for (const [at, name] of sentence.nameAt.entries())
      if (name && !kept.has(name)) sentence.nameAt[at] = null;
  }
}

/** A name as it was found, before the rest of the text had its say. */
interface Found {
  readonly mention: NameMention;
  readonly kind: NameMention['kind'];
  readonly oblique: boolean;
}

/** What was made of one block. */
interface Reading {
  readonly stretches: readonly MarkedText[];
  /** Its sentences, as they were cut. */
  readonly cut: readonly Tokens[];
  /** Some word of it is one of the language. */
  readonly isNative: boolean;
  settled: readonly Tokens[];
  sentences: readonly Sentence[];
  capitals: BlockCapitals | null;
  found: readonly Found[];
}

function isAlike(a: Tokens, b: Tokens): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((token, at) => {
    const other = b[at];
    if (token === other) return true;
    return (
      token.start === other?.start &&
      token.end === other.end &&
      token.text === other.text &&
      token.capital === other.capital &&
      token.kind === other.kind
    );
  });
}

function sentenceOf(tokens: Tokens, place: Place): Sentence {
  const nameAt = tokens.map(() => null);
  return {
    index: 0,
    place,
    tokens,
    quotations: tokens.flatMap(({ kind }, at) => (kind === 'quotation' ? [at] : [])),
    names: [],
    nameAt,
    cues: [],
    subject: undefined,
    links: new Map(),
    facts: { ofCues: null, ofLinks: null },
  };
}

/** Whom a subject stood for in the last reading is found anew in each. */
function forget(subject: Subject | null | undefined): void {
  if (subject && subject.type !== 'name') subject.resolution = null;
}

/** Puts a name back to how it was found. */
function putBack({ mention, kind, oblique }: Found): void {
  const { sentence, first, last } = mention;
  if (sentence.nameAt[first] !== mention) {
    sentence.nameAt.fill(mention, first, last);
    sentence.names.push(mention);
  }
  mention.kind = kind;
  mention.oblique = oblique;
  mention.entity = null;
  mention.ambiguous = false;
  mention.namesakes = [];
}

/**
 * Analyses a text in one language, and remembers each block. A block that has the same words and marks as in the reading
 * before is not cut again, and its names, cues and links are kept as long as the rest of the text says the same of its
 * words and its names. What depends on the order of the whole text (who is who) is made anew each time.
 */
export class Analyser {
  private readonly readings = new WeakMap<Place, Reading>();
  private last: readonly Place[] = [];
  private readonly capitals: TextCapitals;
  private readonly facts = new EntityFacts();
  private readonly uncased: UncasedTexts | null;
  private readonly rules: SentenceRules;
  /** Sentences that were made, and those whose reporting words were looked for. */
  readonly counts = { sentences: 0, cues: 0 };

  constructor(private readonly lexicon: Lexicon) {
    this.capitals = new TextCapitals(lexicon);
    this.uncased = lexicon.traits.script === 'cased' ? null : new UncasedTexts(lexicon);
    this.rules = rulesOf(lexicon);
  }

  /** The text of these blocks. `stretches`: what stands in marks, by block; the same list where it is the same. */
  analyse(places: readonly Place[], stretches: readonly (readonly MarkedText[])[]): Analysis {
    const { lexicon } = this;
    const readings = this.readingsOf(places, stretches);
    const renewed = this.settle(places, readings);
    this.findNames(places, readings, renewed);
    const byBlock = readings.map((reading) => reading.sentences);
    const sentences = byBlock.flat();
    for (const [index, sentence] of sentences.entries()) sentence.index = index;
    for (const { found } of readings) found.forEach(putBack);
    const entities = buildEntities(sentences, lexicon);
    if (lexicon.traits.capitalNouns) withoutUnsupported(sentences);
    this.findCues(sentences);
    this.last = places;
    const isForeign = !readings.some(({ isNative }) => isNative);
    return { places, lexicon, stretches, sentences, byBlock, entities, isForeign };
  }

  private readingsOf(
    places: readonly Place[],
    stretches: readonly (readonly MarkedText[])[],
  ): readonly Reading[] {
    const cuts = this.uncased?.sentencesOf(places, stretches);
    return places.map((place, index) => {
      const marks = stretches[index] ?? [];
      const known = this.readings.get(place);
      const cut = cuts?.[index];
      if (known && (cut ? known.cut === cut : known.stretches === marks)) return known;
      const sentences = cut ?? sentencesOf(tokensOfBlock(place.text, marks, this.lexicon), this.rules);
      const reading: Reading = {
        stretches: marks,
        cut: sentences,
        isNative: sentences.some((tokens) => tokens.some((token) => this.isNative(token))),
        settled: [],
        sentences: [],
        capitals: null,
        found: [],
      };
      if (known?.capitals) this.capitals.remove(known.capitals);
      this.readings.set(place, reading);
      return reading;
    });
  }

  /** Text without spaces is cut by the lexicon, so that each of its words is one of the language. */
  private isNative({ kind, lower }: Token): boolean {
    const { traits, isGrammatical } = this.lexicon;
    return kind === 'word' && (traits.script === 'unspaced' || isGrammatical(lower));
  }

  /** Makes the sentences of what is new or has other capitals now; gives the readings of which it did. */
  private settle(places: readonly Place[], readings: readonly Reading[]): ReadonlySet<Reading> {
    const { capitalNouns, genitiveS } = this.lexicon.traits;
    const isPlain = !capitalNouns && !genitiveS;
    const all = isPlain
      ? []
      : settledTokens(
          readings.flatMap(({ cut }) => cut),
          this.lexicon,
        );
    const renewed = new Set<Reading>();
    let next = 0;
    for (const [index, reading] of readings.entries()) {
      if (isPlain && reading.capitals) continue;
      const from = next;
      next += reading.cut.length;
      const place = places[index];
      const { settled } = reading;
      const isKept =
        settled.length === reading.cut.length &&
        settled.every((tokens, at) => isAlike(tokens, all[from + at] ?? []));
      if (!place || (isKept && reading.capitals)) continue;
      reading.settled = isPlain ? reading.cut : all.slice(from, next);
      reading.sentences = reading.settled.map((tokens) => sentenceOf(tokens, place));
      this.counts.sentences += reading.sentences.length;
      renewed.add(reading);
    }
    return renewed;
  }

  private findNames(
    places: readonly Place[],
    readings: readonly Reading[],
    renewed: ReadonlySet<Reading>,
  ): void {
    const present = new Set(places);
    for (const place of this.last) {
      const capitals = present.has(place) ? null : this.readings.get(place)?.capitals;
      if (capitals) this.capitals.remove(capitals);
    }
    for (const [index, reading] of readings.entries()) {
      const place = places[index];
      if (!place || !renewed.has(reading)) continue;
      if (reading.capitals) this.capitals.remove(reading.capitals);
      reading.capitals = this.capitals.of(place.text, reading.sentences, reading.stretches);
      this.capitals.add(reading.capitals);
    }
    const changes = this.capitals.takeChanges();
    for (const reading of readings)
      if (renewed.has(reading) || reading.capitals?.isTouchedBy(changes)) this.nameIn(reading);
  }

  private nameIn(reading: Reading): void {
    const use = this.capitals.asked();
    for (const sentence of reading.sentences) {
      sentence.names = [];
      sentence.nameAt.fill(null);
      sentence.facts = { ofCues: null, ofLinks: null };
      if (this.uncased) findUncasedNames(sentence, this.lexicon);
      else findNames(sentence, use, this.lexicon);
    }
    reading.capitals?.told(use);
    reading.found = reading.sentences.flatMap(({ names }) =>
      names.map((mention) => ({ mention, kind: mention.kind, oblique: mention.oblique })),
    );
  }

  private findCues(sentences: readonly Sentence[]): void {
    const { facts, lexicon } = this;
    facts.renew();
    for (const sentence of sentences) {
      const now = facts.ofSentence(sentence);
      if (sentence.facts.ofCues === now) for (const { subject } of sentence.cues) forget(subject);
      else {
        this.counts.cues++;
        sentence.cues = this.uncased ? findUncasedCues(sentence, lexicon) : findCues(sentence, lexicon);
        sentence.facts = { ofCues: now, ofLinks: null };
      }
      for (const { subject, strong } of sentence.cues) {
        const entity = strong && subject.type === 'name' ? subject.name.entity : null;
        if (
          entity?.kind !== 'person' ||
          entity.supported ||
          subject.type !== 'name' ||
          subject.name.words < 2
        )
          continue;
        entity.supported = true;
        facts.renew();
      }
    }
    for (const sentence of sentences) {
      const now = facts.ofSentence(sentence);
      if (sentence.facts.ofLinks === now) {
        forget(sentence.subject);
        for (const link of sentence.links.values()) forget(link?.subject);
        continue;
      }
      sentence.links.clear();
      if (!this.uncased) sentence.subject = undefined;
      sentence.facts.ofLinks = now;
    }
  }
}
