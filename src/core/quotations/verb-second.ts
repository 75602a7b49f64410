/**
 * The subject of a verb in languages whose main clauses have the finite verb second and whose subordinate ones have it
 * last: before the verb stands one phrase, the subject or something else; where it is something else, the subject is the
 * first nominative behind the verb.
 */
import type { CueShape, Sentence, Subject } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { DASH, pronounSubject } from './noun-phrases.ts';
import { isNameInMarks, phraseAt, phrasesBetween, subjectOfPhrase, type Phrase } from './phrases.ts';

/** A subject, and how it stands to its verb. */
export interface FoundSubject {
  readonly subject: Subject;
  readonly shape: CueShape;
}

/** Words of a clause behind its verb. */
const LONGEST_CLAUSE = 30;
/** "They", which is nobody whom a text names. */
const THEY = 'they';
/** "am 3. Mai", "Friedrich II." */
const ORDINAL = /^(?:\d{1,2}|[IVX]+)$/;

const foundSubject = (subject: Subject | null, shape: CueShape): FoundSubject | null =>
  subject && { subject, shape };

/**
 * Behind the last mark or quotation before token `at` that no clause reaches over. `whole`: quotations are part of the
 * clause, as where its verb stands at its end.
 */
export function clauseStart(sentence: Sentence, at: number, lexicon: Lexicon, whole = false): number {
  const { tokens } = sentence;
  for (let left = at - 1; left >= 0; left--) {
    const token = tokens[left];
    if (token?.kind === 'quotation' && !whole && !isNameInMarks(sentence, left, lexicon)) return left + 1;
    if (token?.kind !== 'mark') continue;
    // "die 41-Jährige", "Fraktions- und Parteichefs"
    const hyphen = token.text === '-' && tokens[left - 1]?.end === token.start;
    const next = tokens[left + 1];
    const opens = next?.capital === true && lexicon.grammar.determiners.has(next.lower);
    if (token.text === '.' && ORDINAL.test(tokens[left - 1]?.text ?? '') && !opens) continue;
    if (/^[;:.!?]$/.test(token.text) || (DASH.test(token.text) && !hyphen)) return left + 1;
  }
  return 0;
}

/** The clause of the finite verb at token `verb`. */
class Clause {
  /** The phrases before the verb, cut at its commas. */
  private readonly segments: readonly (readonly Phrase[])[];

  constructor(
    private readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
    private readonly verb: number,
    private readonly start = clauseStart(sentence, verb, lexicon),
  ) {
    const segments: Phrase[][] = [[]];
    for (const phrase of phrasesBetween(sentence, this.start, verb, lexicon))
      if (phrase.kind === 'mark' && this.lower(phrase.first) === ',') segments.push([]);
      else segments.at(-1)?.push(phrase);
    this.segments = segments;
  }

  private lower(at: number): string {
    return this.sentence.tokens[at]?.lower ?? '';
  }

  private subjectOf(phrase: Phrase): Subject | null {
    const { sentence, lexicon } = this;
    if (!this.mayBeSomebody(phrase) && !this.isBare(phrase)) return null;
    const subject = subjectOfPhrase(sentence, phrase);
    if (subject?.type === 'pronoun') {
      const several = lexicon.pronouns.female.has(subject.pronoun) && this.lower(this.verb).endsWith('n');
      return several ? pronounSubject(sentence, subject.token, THEY) : subject;
    }
    if (subject?.type === 'nominal' && lexicon.grammar.joiners.has(this.lower(phrase.last))) {
      // "der Senator und Parteichef Ana Cruz" is one person.
      const other = phraseAt(sentence, phrase.last + 1, lexicon);
      if (other.name?.entity?.kind === 'person' && other.head === phrase.last + 1)
        return subjectOfPhrase(sentence, other);
    }
    if (subject?.type === 'name' && lexicon.grammar.joiners.has(this.lower(phrase.last))) {
      const other = phraseAt(sentence, phrase.last + 1, lexicon);
      if (other.nominative && other.name) subject.joint = other.name;
    }
    return subject;
  }

  private isSomebody({ kind, name, head, first }: Phrase): boolean {
    const { roles, pronouns, isDocument } = this.lexicon;
    const noun = this.lower(head);
    if (kind === 'pronoun' || (name !== null && (name.kind !== 'place' || head < 0))) return true;
    return roles.all.has(noun) || isDocument(noun) || pronouns.indefinite.has(this.lower(first));
  }

  /** Whether a noun outside the lists can be somebody, by its ending. */
  private mayBeSomebody(phrase: Phrase): boolean {
    const noun = this.lower(phrase.head);
    const { reportingNouns, endings, isPerson } = this.lexicon;
    return (
      this.isSomebody(phrase) || (isPerson(noun) && !endings.nounEndings(noun) && !reportingNouns.has(noun))
    );
  }

  /** "Elbblick-Süd gab bekannt": a lone capital that the lists do not know, before a singular verb of saying. */
  private isBare({ first, head, last }: Phrase): boolean {
    const { verbs, endings, reportingNouns, grammar } = this.lexicon;
    const [noun, verb] = [this.lower(head), this.lower(this.verb)];
    const form = verbs.get(verb);
    if (head !== first || last !== this.verb || verb.endsWith('n')) return false;
    if (this.sentence.tokens[head]?.capital === true) return true;
    if (form === undefined) return false;
    if (!form.strong && !this.lexicon.separable.has(form.lemma)) return false;
    if (this.sentence.tokens[head]?.text.toLowerCase() === this.sentence.tokens[head]?.text) return false;
    const word = grammar.functionWords.has(noun) || grammar.adverbs.has(noun);
    const place = this.sentence.tokens[head]?.text.split('-').slice(1).at(-1) ?? '';
    const isNoun = endings.nounEndings(noun) && !this.lexicon.names.places.has(place);
    return !word && !isNoun && !reportingNouns.has(noun);
  }

  /** The first nominative behind the verb. */
  private behind(): Phrase | null {
    const { sentence, lexicon, verb } = this;
    for (let at = verb + 1; at < Math.min(sentence.tokens.length, verb + LONGEST_CLAUSE);) {
      const phrase = phraseAt(sentence, at, lexicon);
      if (phrase.nominative) return phrase;
      const bracket = phrase.kind === 'mark' && phrase.last > phrase.first + 1;
      if (phrase.kind === 'verb' || phrase.kind === 'quotation' || (phrase.kind === 'mark' && !bracket))
        return null;
      at = phrase.last;
    }
    return null;
  }

  private isCoordinator(phrase: Phrase): boolean {
    return phrase.kind !== 'noun' && this.lexicon.grammar.coordinators.has(this.lower(phrase.first));
  }

  private opensSubordinate(segment: readonly Phrase[], at: number): boolean {
    const opener = segment.find((phrase) => !this.isCoordinator(phrase) && phrase.kind !== 'adverb');
    if (!opener || opener.kind === 'noun') return false;
    const lower = this.lower(opener.first);
    return this.lexicon.subordinators.has(lower) || (at > 0 && this.lexicon.pronouns.relative.has(lower));
  }

  /** "…, wie Ana Cruz sagte", "…, der gestern sagte". */
  private inSubordinate(segment: readonly Phrase[]): FoundSubject | null {
    const { sentence, lexicon } = this;
    const at = segment.findIndex((phrase) => phrase.nominative && phrase.kind !== 'other');
    const inside = segment[at];
    const subject = inside ? this.subjectOf(inside) : null;
    const opener = segment[0];
    const relative = opener !== undefined && this.lexicon.pronouns.relative.has(this.lower(opener.first));
    // "ein Bericht, der die Brücke „…“ nennt": what is called so calls nothing itself.
    if (inside && (subject || !relative)) return foundSubject(subject, 'adjacent');
    if (!opener) return null;
    // "als Ana Cruz sagte": a preposition and a conjunction.
    if (opener.kind === 'prepositional') {
      const phrase = phraseAt(sentence, opener.first + 1, lexicon, this.verb);
      return foundSubject(phrase.nominative ? this.subjectOf(phrase) : null, 'adjacent');
    }
    if (!lexicon.pronouns.relative.has(this.lower(opener.first))) return null;
    const before = this.segments.at(-2)?.findLast(({ head, name }) => head >= 0 || name !== null);
    return foundSubject(before ? subjectOfPhrase(sentence, before) : null, 'relative');
  }

  /** Who did the last thing that the sentence tells in a main clause, for "… und sagte". */
  private earlier(): FoundSubject | null {
    const asides = this.asides();
    const main = this.segments.filter(
      (segment, at) => !this.opensSubordinate(segment, at) && !(at > 0 && at <= asides),
    );
    const somebody = (phrase: Phrase): boolean => phrase.nominative && this.isSomebody(phrase);
    const maybe = (phrase: Phrase): boolean => phrase.nominative && this.mayBeSomebody(phrase);
    const lists = [
      [main, somebody],
      [main.slice(-1), maybe],
      [this.segments, somebody],
    ] as const;
    for (const [segments, fits] of lists)
      for (const segment of [...segments].reverse()) {
        const phrase = segment.find(fits);
        if (phrase) return foundSubject(this.subjectOf(phrase), 'coordinate');
      }
    return null;
  }

  /** How many segments behind the first are asides to what it names ("Ana Cruz, eine der Gründerinnen, sagte"). */
  private asides(): number {
    const [head, ...others] = this.segments;
    const opener = head && this.openerOf(head);
    if (opener?.nominative !== true || opener.kind !== 'noun' || !this.isSomebody(opener)) return 0;
    if (head?.some(({ kind }) => kind === 'verb' || kind === 'pronoun') === true) return 0;
    const isVerb = ({ kind }: Phrase): boolean => kind === 'verb';
    const end = others.findIndex((segment) => {
      const next = this.openerOf(segment);
      return !next || isVerb(next);
    });
    const before = end < 0 ? others.slice(0, -1) : others.slice(0, end);
    const plain = before.every(
      (segment, at) => this.opensSubordinate(segment, at + 1) || !segment.some(isVerb),
    );
    return plain && (end >= 0 || !this.openerOf(others.at(-1) ?? [])) ? before.length : 0;
  }

  private openerOf(segment: readonly Phrase[]): Phrase | undefined {
    return segment.find(
      (phrase) => phrase.kind !== 'adverb' && phrase.kind !== 'mark' && !this.isCoordinator(phrase),
    );
  }

  /** "Der Minister, Hans Renn, sagte": who stands before the asides to whose end the verb joins. */
  private beforeAsides(): FoundSubject | null {
    const count = this.asides();
    const opener = this.openerOf(this.segments[0] ?? []);
    if (count === 0 || count !== this.segments.length - 2 || !opener) return null;
    const named = this.segments
      .slice(1, -1)
      .filter((segment, at) => !this.opensSubordinate(segment, at + 1))
      .flatMap((segment) => segment.slice(0, 1))
      .find(({ nominative, name }) => nominative && name?.entity?.kind === 'person');
    const person = opener.name?.entity?.kind === 'person' || !named ? opener : named;
    return foundSubject(this.subjectOf(person), 'adjacent');
  }

  /** The subject of a verb at the end of its clause, which a quotation is part of ("… als „…“ bezeichnet hat"). */
  final(): FoundSubject | null {
    const segment = this.segments.at(-1) ?? [];
    // "…, den Ana Cruz „…“ nennt": people have no article, so that it is a relative pronoun.
    const [opener] = segment;
    const relative = opener?.kind === 'noun' && this.lexicon.pronouns.relative.has(this.lower(opener.first));
    if (relative && opener.name?.outer === opener.first + 1 && opener.name.entity?.kind === 'person')
      return foundSubject(this.subjectOf(opener), 'adjacent');
    return this.opensSubordinate(segment, this.segments.length - 1) ? this.inSubordinate(segment) : null;
  }

  subject(): FoundSubject | null {
    const segment = this.segments.at(-1) ?? [];
    const index = this.segments.length - 1;
    const behind = this.behind();
    const first = this.openerOf(segment);
    const afterQuotation = this.sentence.tokens[this.start - 1]?.kind === 'quotation';
    const inverted: CueShape = afterQuotation && !first && index <= 1 ? 'inverted' : 'adjacent';
    const somebody = behind !== null && this.isSomebody(behind);
    if (!first) {
      const apposed = inverted === 'inverted' ? null : this.beforeAsides();
      if (apposed) return apposed;
      const coordinated = segment.some((phrase) => this.isCoordinator(phrase));
      if (behind && !coordinated && (somebody || index === 0 || inverted === 'inverted'))
        return foundSubject(this.subjectOf(behind), inverted);
      return this.earlier();
    }
    if (this.opensSubordinate(segment, index) && !(first.kind === 'prepositional' && somebody))
      return this.inSubordinate(segment);
    const may = behind !== null && this.mayBeSomebody(behind);
    if (first.nominative && (this.isSomebody(first) || (!somebody && (!may || this.mayBeSomebody(first)))))
      return foundSubject(this.subjectOf(first), 'adjacent');
    if (!somebody && index > 0) {
      const earlier = this.earlier();
      if (earlier) return earlier;
    }
    // "der sich gern als Kapitän gebende Mannschaftsarzt Hans Renn sagte"
    const beside = segment.at(-1);
    if (!behind && beside?.nominative === true && beside.name?.entity?.kind === 'person')
      return foundSubject(this.subjectOf(beside), 'adjacent');
    return foundSubject(behind && this.subjectOf(behind), inverted);
  }

  /** Who is talked of before the end of the clause, whatever its verb. */
  topic(): Subject | null {
    for (const [index, segment] of this.segments.entries()) {
      if (this.opensSubordinate(segment, index)) continue;
      const phrase = segment.find(
        (other) => other.nominative && this.isSomebody(other) && other.name?.kind !== 'place',
      );
      if (!phrase) continue;
      const [aside, ...others] = this.segments[index + 1] ?? [];
      const named =
        others.length === 0 && aside?.nominative === true && aside.name?.entity?.kind === 'person';
      if (named && phrase.kind === 'noun' && !phrase.name) return this.subjectOf(aside);
      return this.isThey(phrase) ? null : this.subjectOf(phrase);
    }
    return null;
  }

  /** "wollen sie", "sie wollen" */
  private isThey({ kind, first, last }: Phrase): boolean {
    if (kind !== 'pronoun' || !this.lexicon.pronouns.female.has(this.lower(first))) return false;
    const isPlural = (at: number): boolean =>
      /^\p{Ll}.*(?:n|nd)$/u.test(this.sentence.tokens[at]?.text ?? '');
    const before = this.lower(first - 1);
    const { prepositions } = this.lexicon.grammar;
    return isPlural(last) || (isPlural(first - 1) && !prepositions.has(before));
  }
}

/** The subject of the finite verb at token `verb`. */
export function subjectOfFinite(sentence: Sentence, verb: number, lexicon: Lexicon): FoundSubject | null {
  return new Clause(sentence, lexicon, verb).subject();
}

/** The subject of the verb at token `verb`, where it ends a subordinate clause with a quotation in it. */
export function subjectOfFinal(sentence: Sentence, verb: number, lexicon: Lexicon): FoundSubject | null {
  return new Clause(sentence, lexicon, verb, clauseStart(sentence, verb, lexicon, true)).final();
}

/** The subject of the clause that ends at token `to`, as a guess. */
export function topicOfClause(sentence: Sentence, to: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  const last = tokens[to]?.kind === 'mark' ? to - 1 : to;
  const start = tokens.findLastIndex(
    ({ kind, text }, at) => at <= last && kind === 'mark' && /^[;:.!?]$/.test(text),
  );
  return new Clause(sentence, lexicon, to + 1, start + 1).topic();
}
