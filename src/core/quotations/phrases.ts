/**
 * Noun phrases in their order, for languages that write nouns with capitals and show the case of a noun by its article:
 * what can be the subject of a clause, and what cannot.
 */
import type { Token } from '../text/tokens.ts';
import type { NameMention, Sentence, Subject } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isAdverb } from './name-mentions.ts';
import { nameSubject, POSSESSIVE, pronounSubject } from './noun-phrases.ts';

/** A phrase of a sentence; token indices count within the sentence. */
export interface Phrase {
  readonly kind: 'noun' | 'pronoun' | 'prepositional' | 'verb' | 'adverb' | 'mark' | 'quotation' | 'other';
  readonly first: number;
  /** Behind its last token. */
  readonly last: number;
  /** Behind its last token without brackets and asides. */
  readonly bare: number;
  /** Can be a subject, as far as the article tells. */
  readonly nominative: boolean;
  /** The noun that it is about; -1 where there is none. */
  readonly head: number;
  readonly name: NameMention | null;
}

type Core = Pick<Phrase, 'last' | 'bare' | 'head' | 'name'>;
type Tail = Pick<Phrase, 'last' | 'name'>;

const CAPITAL = /^\p{Lu}/u;
/** "Brücke", "eBay-Seite" */
const NOUN = /^(?:\p{Lu}|\p{Ll}+\p{L}*-\p{Lu})/u;
const ADJECTIVE = /^\p{Ll}.*e[mnrs]?$/u;
const NUMBER = /^\d/;
/** Between the parts of one name ("Bündnis 90/Die Grünen"). */
const INNER = /^[/&-]$/;
/** Words between an article and its noun. */
const LONGEST_ATTRIBUTE = 10;
/** Words of an aside between two commas. */
const LONGEST_ASIDE = 24;
/** Phrases within phrases. */
const DEEPEST = 3;

/** Words in the name of a paper or a body. */
const LONGEST_NAME = 5;

/** Whether the marked words at token `at` are what the noun before them is called ("die Zeitschrift „Deich“"). */
export function isNameInMarks({ tokens }: Sentence, at: number, lexicon: Lexicon): boolean {
  const [noun, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== 'quotation' || token.words > LONGEST_NAME || token.finish === '.') return false;
  if (noun?.kind !== 'word' || !CAPITAL.test(noun.text)) return false;
  return lexicon.works.cues.has(noun.lower) || lexicon.isBody(noun.lower);
}

class PhraseReader {
  private depth = 0;

  constructor(
    private readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
    /** Where reading ends. */
    private readonly to: number,
  ) {}

  private token(at: number): Token | undefined {
    return at < this.to ? this.sentence.tokens[at] : undefined;
  }

  private is(at: number, words: ReadonlySet<string>): boolean {
    return words.has(this.token(at)?.lower ?? '');
  }

  private isNoun(at: number): boolean {
    const token = this.token(at);
    if (token?.kind !== 'word' || !NOUN.test(token.text)) return false;
    return this.sentence.nameAt[at] !== null || !this.lexicon.grammar.functionWords.has(token.lower);
  }

  private isVerb(at: number): boolean {
    const token = this.token(at);
    if (token?.kind !== 'word' || this.sentence.nameAt[at] || (token.text !== token.lower && at > 0))
      return false;
    if (this.lexicon.grammar.finiteAuxiliaries.has(token.lower)) return true;
    return this.lexicon.verbs.get(token.lower)?.finite === true;
  }

  /** Behind the adjectives that stand before a noun; -1 where no noun follows. */
  private behindAttributes(from: number, determined: boolean): number {
    const { prepositions, determiners } = this.lexicon.grammar;
    for (let at = from; at - from < LONGEST_ATTRIBUTE; at++) {
      const token = this.token(at);
      // "der 41-jährige Lehrer"
      if (token?.text === '-' && NUMBER.test(this.token(at - 1)?.text ?? '')) continue;
      // "einer mit Fahnen bewehrten, offenbar müden Gruppe"
      if (determined && token?.text === ',' && this.joinsAttributes(at)) continue;
      if (token?.kind !== 'word') return -1;
      if (this.isNoun(at)) return at;
      if (this.isVerb(at) || (determiners.has(token.lower) && !prepositions.has(token.lower))) return -1;
      if (determined && prepositions.has(token.lower) && this.depth < DEEPEST) {
        // "der von der Regierung eingesetzte Ausschuss"
        const inner = this.nested(at + 1);
        if (inner && !this.isNoun(inner.last) && this.token(inner.last)?.kind === 'word') at = inner.last - 1;
        else return -1;
      } else if (!determined && !NUMBER.test(token.text) && !this.isAdjective(token)) return -1;
    }
    return -1;
  }

  private joinsAttributes(comma: number): boolean {
    const [before, next] = [this.token(comma - 1), this.token(comma + 1)];
    if (before?.kind !== 'word' || next?.kind !== 'word' || NOUN.test(next.text)) return false;
    const { relative } = this.lexicon.pronouns;
    if (relative.has(next.lower) || this.lexicon.subordinators.has(next.lower)) return false;
    if (!this.isAdjective(before)) return false;
    // Looked for by hand: reading the attributes here again would take time exponential in the commas.
    for (let at = comma + 1; at - comma <= LONGEST_ATTRIBUTE; at++) {
      const token = this.token(at);
      if (token?.kind !== 'word' || this.isVerb(at)) return false;
      if (this.isNoun(at)) return true;
    }
    return false;
  }

  private isAdjective({ lower }: Token): boolean {
    const { pronouns } = this.lexicon;
    if (pronouns.indefinite.has(lower)) return true;
    return ADJECTIVE.test(lower) && !this.lexicon.grammar.functionWords.has(lower);
  }

  private nested(at: number): Phrase | null {
    this.depth++;
    const phrase = this.nounPhrase(at);
    this.depth--;
    return phrase;
  }

  /** Nouns and names in a row. */
  private core(from: number): Core | null {
    const { nameAt } = this.sentence;
    let [head, at] = [-1, from];
    let name: NameMention | null = null;
    while (at < this.to) {
      const mention = nameAt[at];
      const token = this.token(at);
      if (mention) {
        if (name?.kind === 'person') break;
        at = mention.last;
        if (POSSESSIVE.test(this.token(at)?.text ?? '')) {
          at++;
          if (head >= 0) break;
          // "Hartmanns neue Sprecherin"
          const next = this.behindAttributes(at, true);
          if (next < 0) return null;
          at = next;
        } else name = mention;
      } else if (this.isNoun(at)) {
        if (name && name.kind !== 'organisation' && name.kind !== 'place') break;
        // "Richter Seidling": a name that the text has nowhere else.
        head = head >= 0 && this.isPersonal(head) && !this.isPersonal(at) ? head : at;
        at++;
        if (POSSESSIVE.test(this.token(at)?.text ?? '')) {
          // "Varethers neue Sprecherin": whose she is, where that is no known name.
          const next = this.behindAttributes(at + 1, true);
          if (next < 0 || head > from) break;
          at = next;
        }
      } else if (NUMBER.test(token?.text ?? '') && head >= 0) at++;
      // "Journalistinnen- und Journalistenbund"
      else if (token?.text === '-' && this.is(at + 1, this.lexicon.grammar.joiners) && this.isNoun(at + 2))
        at += 2;
      else if (INNER.test(token?.text ?? '') && at > from && CAPITAL.test(this.token(at + 1)?.text ?? ''))
        at += 2;
      else break;
    }
    if (head < 0 && !name) return null;
    // "die Berliner SPD Fraktion" is the group, not the party.
    if (name && head > name.first) name = null;
    return { last: at, bare: at, head, name };
  }

  private isPersonal(at: number): boolean {
    const { roles, titles } = this.lexicon;
    const lower = this.token(at)?.lower ?? '';
    return titles.all.has(lower) || (roles.all.has(lower) && !roles.bodies.has(lower));
  }

  /** What belongs to the noun and stands behind it: whose it is, brackets, asides. */
  private tail(core: Core): Core {
    let found = core;
    for (let steps = 0; steps < 6; steps++) {
      const { last, bare, name } = found;
      const { text = '' } = this.token(last) ?? {};
      const [bracket, aside] = [text === '(', text === ','];
      const noun = aside ? this.aside(last, found) : this.attribute(last, found);
      const behind = bracket ? { last: this.behindBracket(last), name } : noun;
      if (!behind || behind.last <= last) break;
      found = { ...found, ...behind, bare: bare === last && !bracket && !aside ? behind.last : bare };
    }
    return found;
  }

  private behindBracket(at: number): number {
    let next = at;
    while (next < this.to && this.token(next)?.text !== ')') next++;
    return next < this.to ? next + 1 : at;
  }

  /** "der Regierung", "von der Partei" behind a noun, and the person whose office it is. */
  private attribute(at: number, { head, name }: Core): Tail | null {
    if (this.depth >= DEEPEST) return null;
    const { nounPrepositions, prepositions } = this.lexicon.grammar;
    const token = this.token(at);
    if (token?.kind === 'quotation')
      return head === at - 1 && isNameInMarks(this.sentence, at, this.lexicon)
        ? { last: at + 1, name }
        : null;
    if (!this.is(at, nounPrepositions)) return null;
    const preposition = this.is(at, prepositions);
    if (name?.kind === 'person' && !preposition) return null;
    const inner = this.nested(preposition ? at + 1 : at);
    if (!inner) return null;
    // "die Chefin der Fraktion Ana Cruz", but "die Sprecherin des Ministers Ana Cruz"
    const named = inner.name?.kind === 'person' && inner.head >= 0 && !this.isPersonal(inner.head);
    return { last: inner.last, name: name ?? (named && this.isPersonal(head) ? inner.name : null) };
  }

  /** ", Ana Cruz,", ", die Ministerin,", ", 41,", ", die gestern kam,". */
  private aside(comma: number, { head, name }: Core): Tail | null {
    if (this.depth > 0) return null;
    const ends = (at: number): boolean => at === this.to || /^[,.:;)]$/.test(this.token(at)?.text ?? '.');
    const close = (at: number): number => (this.token(at)?.text === ',' ? at + 1 : at);
    const next = this.sentence.nameAt[comma + 1] ?? this.sentence.nameAt[comma + 2];
    if (!name && next?.outer === comma + 1 && next.kind !== 'place' && this.isPersonal(head)) {
      const last = this.token(next.last)?.text === '(' ? this.behindBracket(next.last) : next.last;
      return ends(last) ? { last: close(last), name: next } : null;
    }
    if (this.is(comma + 1, this.lexicon.pronouns.relative) && !this.isNoun(comma + 2)) {
      const last = this.closingComma(comma + 2);
      return last > 0 ? { last: last + 1, name } : null;
    }
    if (/^\d\d$/.test(this.token(comma + 1)?.text ?? '') && ends(comma + 2))
      return { last: close(comma + 2), name };
    const phrase = name?.entity?.kind === 'person' ? this.nested(comma + 1) : null;
    if (!phrase?.nominative || phrase.name?.kind === 'person' || phrase.head < 0) return null;
    const joined = this.is(phrase.last, this.lexicon.grammar.joiners) ? this.nested(phrase.last + 1) : null;
    const last = joined?.last ?? phrase.last;
    return ends(last) ? { last: close(last), name } : null;
  }

  private closingComma(from: number): number {
    for (let at = from; at < Math.min(this.to, from + LONGEST_ASIDE); at++)
      if (this.token(at)?.text === ',') return at;
    return -1;
  }

  private isOblique(determiner: string, { head, name }: Core): boolean {
    const { oblique, isFeminine } = this.lexicon;
    if (oblique.determiners.has(determiner)) return true;
    const noun = this.sentence.tokens[head >= 0 ? head : (name?.first ?? -1)]?.lower ?? '';
    if (oblique.beforeFeminine.has(determiner))
      return isFeminine(noun) || this.lexicon.roles.plural.has(noun) || noun.endsWith('en');
    // "Präsidenten Renn" and "Herrn Renn" without an article are no subjects either.
    const { roles, titles } = this.lexicon;
    const nominative = noun.replace(/e?n$/, '');
    if (determiner !== '' || !name || head < 0 || nominative === noun) return false;
    return titles.all.has(nominative) || roles.appositive.has(nominative);
  }

  /** The noun phrase that begins at token `at`; null where none does. */
  nounPhrase(at: number): Phrase | null {
    const { determiners, prepositions } = this.lexicon.grammar;
    const determined = this.is(at, determiners) && !this.is(at, prepositions) && !this.sentence.nameAt[at];
    const start = this.behindAttributes(determined ? at + 1 : at, determined);
    const core = start < 0 ? null : this.core(start);
    if (!core) return null;
    const { last, bare, head, name } = this.tail(core);
    const determiner = determined ? (this.token(at)?.lower ?? '') : '';
    const nominative = !this.isOblique(determiner, core);
    return { kind: 'noun', first: at, last, bare, nominative, head, name };
  }

  /** Behind "Von der" in "Von der Aue sagte", where the text has "Ida von der Aue"; `at` itself where it has not. */
  private behindParticles(at: number): number {
    let next = at;
    while (this.is(next, this.lexicon.names.particles) && next - at < 3) next++;
    const name = this.sentence.nameAt[next];
    const particles = this.sentence.tokens.slice(at, next).map(({ lower }) => lower);
    const surname = ` ${[...particles, name?.text ?? ''].join(' ')}`;
    return name?.entity?.name.includes(surname) === true ? next : at;
  }

  private plain(kind: Phrase['kind'], at: number, nominative = false): Phrase {
    return { kind, first: at, last: at + 1, bare: at + 1, nominative, head: -1, name: null };
  }

  /** The phrase that begins at token `at`. */
  read(at: number): Phrase {
    const token = this.token(at);
    if (token?.kind !== 'word') {
      const last = token?.text === '(' ? Math.max(at + 1, this.behindBracket(at)) : at + 1;
      return { ...this.plain(token?.kind === 'quotation' ? 'quotation' : 'mark', at), last };
    }
    const { grammar, pronouns } = this.lexicon;
    if (!this.sentence.nameAt[at]) {
      if (this.isVerb(at)) return this.plain('verb', at);
      if (grammar.prepositions.has(token.lower) && this.behindParticles(at) === at) {
        const inner = this.nested(at + 1);
        return inner
          ? { ...inner, kind: 'prepositional', first: at, nominative: false }
          : this.plain('other', at);
      }
      if (pronouns.subject.has(token.lower)) return this.plain('pronoun', at, true);
      if (isAdverb(token, this.lexicon)) return this.plain('adverb', at);
    }
    const phrase = this.nounPhrase(this.behindParticles(at));
    if (phrase) return { ...phrase, first: at };
    const alone = pronouns.indefinite.has(token.lower) && !this.lexicon.oblique.determiners.has(token.lower);
    return alone ? { ...this.plain('noun', at, true), head: at } : this.plain('other', at);
  }
}

/** The phrase that begins at token `at`, read no farther than to token `to`. */
export function phraseAt(
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
  to = sentence.tokens.length,
): Phrase {
  return new PhraseReader(sentence, lexicon, to).read(at);
}

/** The phrases of the tokens in `[from, to)`, in order. */
export function phrasesBetween(sentence: Sentence, from: number, to: number, lexicon: Lexicon): Phrase[] {
  const reader = new PhraseReader(sentence, lexicon, to);
  const phrases: Phrase[] = [];
  for (let at = from; at < to; at = phrases.at(-1)?.last ?? to) phrases.push(reader.read(at));
  return phrases;
}

/** Who a phrase names, for a cue; null where it names nobody. */
export function subjectOfPhrase(sentence: Sentence, phrase: Phrase): Subject | null {
  const { kind, head, name } = phrase;
  const { tokens } = sentence;
  if (kind === 'pronoun') return pronounSubject(sentence, phrase.first);
  if (name?.entity && (name.kind !== 'place' || head < 0)) return nameSubject(name);
  const noun = tokens[head];
  const first = kind === 'prepositional' ? phrase.first + 1 : phrase.first;
  const [start, end] = [tokens[first]?.start, tokens[phrase.bare - 1]?.end];
  if (!noun || start === undefined || end === undefined) return null;
  return { type: 'nominal', noun: noun.lower, start, end, token: head, sentence, resolution: null };
}
