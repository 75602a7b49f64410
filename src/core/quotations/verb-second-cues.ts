/** Reporting words in languages whose finite verb stands second: verbs, "so Ana Cruz", "laut Ana Cruz", "heißt es in". */
import type { Cue, Sentence, Subject } from './document.ts';
import type { Lexicon, VerbForm } from './lexicon/compile.ts';
import { DASH } from './noun-phrases.ts';
import { phraseAt, phrasesBetween, subjectOfPhrase, type Phrase } from './phrases.ts';
import { clauseStart, subjectOfFinal, subjectOfFinite, type FoundSubject } from './verb-second.ts';

/** Words in the name of a paper. */
const LONGEST_PAPER = 4;
/** Words between the two parts of a verb. */
const LONGEST_BRACKET = 40;
const PARTICIPLE =
  /^(?:\p{Ll}{2,9})?ge\p{Ll}+(?:t|en)$|^(?:be|er|ver|ent|zer|wider|über|unter)\p{Ll}+(?:t|en)$|iert$/u;
const INFINITIVE = /e[lr]?n$/;
const PRETERITE = /te(?:n)?$/;

class CueFinder {
  constructor(
    private readonly sentence: Sentence,
    private readonly lexicon: Lexicon,
  ) {}

  private lower(at: number): string {
    return this.sentence.tokens[at]?.lower ?? '';
  }

  private cue(first: number, last: number, subject: Subject | null, shape: Cue['shape']): Cue | null {
    return subject && { first, last, lemma: 'according', strong: true, subject, shape };
  }

  /** The auxiliary of a participle at token `at`; -1 where it has none. */
  private auxiliary(at: number): number {
    const { tokens } = this.sentence;
    const { finiteAuxiliaries, modalAuxiliaries, phraseBreaks } = this.lexicon.grammar;
    const infinitive = INFINITIVE.test(this.lower(at));
    if (PRETERITE.test(this.lower(at)) || !(infinitive || PARTICIPLE.test(this.lower(at)))) return -1;
    const auxiliaries = PARTICIPLE.test(this.lower(at)) ? finiteAuxiliaries : modalAuxiliaries;
    let commas = 0;
    for (let left = at - 1; left >= Math.max(0, at - LONGEST_BRACKET); left--) {
      const token = tokens[left];
      if (token?.kind === 'mark' && /^[;:.]$/.test(token.text)) return -1;
      if (token?.text === ',') commas++;
      if (token?.kind !== 'word') continue;
      if (auxiliaries.has(token.lower) && token.text === token.lower) return commas % 2 === 0 ? left : -1;
      if (commas === 0 && phraseBreaks.has(token.lower)) return -1;
    }
    return -1;
  }

  /** "von der Ministerin" in a passive. */
  private agent(from: number, to: number): Subject | null {
    const { agent } = this.lexicon.grammar;
    const phrase = phrasesBetween(this.sentence, from, to, this.lexicon).find(
      ({ kind, first, name, head }) =>
        kind === 'prepositional' &&
        agent.has(this.lower(first)) &&
        (name !== null || this.lexicon.roles.all.has(this.lower(head))),
    );
    return phrase ? subjectOfPhrase(this.sentence, phrase) : null;
  }

  /** "Im Gutachten wird die Brücke … genannt", "wird in der „Hafenpost“ … genannt": what acts where nobody does. */
  private paperIn(from: number, to: number): Subject | null {
    const { sentence, lexicon } = this;
    for (const phrase of phrasesBetween(sentence, from, to, lexicon)) {
      if (!lexicon.impersonal.places.has(this.lower(phrase.first))) continue;
      if (phrase.kind === 'prepositional' && lexicon.isDocument(this.lower(phrase.head)))
        return subjectOfPhrase(sentence, phrase);
      const paper = this.paperBehind(phrase.first);
      if (paper && paper.token < to) return paper;
    }
    return null;
  }

  /** Whom a verb of quoting has for its object. */
  private quoted(at: number, found: FoundSubject | null): FoundSubject | null {
    const { sentence, lexicon } = this;
    const to = sentence.tokens.findIndex(({ kind }, index) => index > at && kind !== 'word');
    const from = clauseStart(sentence, at, lexicon);
    const phrases = phrasesBetween(sentence, from, to < 0 ? sentence.tokens.length : to, lexicon);
    const isOther = ({ kind, first, name, head }: Phrase): boolean => {
      const start = sentence.tokens[first]?.start ?? 0;
      const own = found !== null && start <= found.subject.start && first <= found.subject.token;
      const same = own && found.subject.token < (phrases.find((other) => other.first === first)?.last ?? 0);
      return (
        kind === 'noun' &&
        !same &&
        (name?.entity?.kind === 'person' || lexicon.roles.all.has(this.lower(head)))
      );
    };
    const object = phrases.find(isOther);
    const subject = object && subjectOfPhrase(sentence, object);
    return subject ? { subject, shape: 'quoted' } : found;
  }

  private subjectOf(at: number): FoundSubject | null {
    const { sentence, lexicon } = this;
    const { passiveAuxiliaries, quoted } = lexicon.grammar;
    const left = this.auxiliary(at);
    const finite = left < 0 ? at : left;
    const passive =
      passiveAuxiliaries.has(this.lower(finite)) || (left < 0 && passiveAuxiliaries.has(this.lower(at + 1)));
    if (!passive) {
      const found = (left < 0 ? this.final(at) : null) ?? subjectOfFinite(sentence, finite, lexicon);
      return quoted.has(this.lower(at)) ? this.quoted(at, found) : (found ?? this.chanted(at));
    }
    if (quoted.has(this.lower(at))) {
      const found = subjectOfFinite(sentence, finite, lexicon);
      return found && { ...found, shape: 'quoted' };
    }
    const from = clauseStart(sentence, at, lexicon);
    const agent = this.agent(left < 0 ? from : left + 1, at) ?? this.paperIn(from, at);
    return agent && { subject: agent, shape: 'agent' };
  }

  /** "wurden von einer Frau mit einem gerufenen „…“ begleitet": who acts, where the verb describes the quotation. */
  private chanted(at: number): FoundSubject | null {
    const { sentence, lexicon } = this;
    if (sentence.tokens[at + 1]?.kind !== 'quotation' || !/e[mnrs]?$/.test(this.lower(at))) return null;
    const agent = this.agent(clauseStart(sentence, at, lexicon), at);
    return agent && { subject: agent, shape: 'agent' };
  }

  /** "…, weil Ana Cruz ihn „…“ nennt": where the verb ends the clause that the quotation is part of. */
  private final(at: number): FoundSubject | null {
    const { sentence, lexicon } = this;
    if (sentence.tokens[at - 1]?.kind !== 'quotation') return null;
    const { finiteAuxiliaries, coordinators } = lexicon.grammar;
    const next = sentence.tokens[finiteAuxiliaries.has(this.lower(at + 1)) ? at + 2 : at + 1];
    const ends = next === undefined || next.kind === 'mark' || coordinators.has(next.lower);
    return ends ? subjectOfFinal(sentence, at, lexicon) : null;
  }

  /** "gab … bekannt": whether the other part of the verb ends its clause. */
  private hasParticle(at: number, particles: ReadonlySet<string>): boolean {
    const { tokens } = this.sentence;
    for (let next = at + 1; next < Math.min(tokens.length, at + LONGEST_BRACKET); next++) {
      const token = tokens[next];
      if (token?.kind === 'mark' && /^[;:]$/.test(token.text)) return false;
      if (token?.kind !== 'word' || !particles.has(token.lower)) continue;
      const after = tokens[next + 1];
      if (after?.kind !== 'word' || this.lexicon.grammar.phraseBreaks.has(after.lower)) return true;
    }
    return false;
  }

  /** `„…“, schreibt die „Hafenpost“`: a paper in marks behind token `at`. */
  private paperBehind(at: number): Subject | null {
    const { sentence, lexicon } = this;
    const next = lexicon.grammar.determiners.has(this.lower(at + 1)) ? at + 2 : at + 1;
    const paper = sentence.tokens[next];
    if (paper?.kind !== 'quotation' || paper.words > LONGEST_PAPER) return null;
    const { start, end } = paper;
    return { type: 'nominal', noun: '', start, end, token: next, sentence, resolution: null };
  }

  private isBehindQuotation(at: number): boolean {
    const { tokens } = this.sentence;
    return tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1]?.kind === 'quotation';
  }

  private verbCue(at: number, verb: VerbForm): Cue | null {
    const { lemma } = verb;
    const paper = this.isBehindQuotation(at) ? this.paperBehind(at) : null;
    if (paper) {
      // "zitiert die „Hafenpost“ Ana Cruz"
      const quoted = this.lexicon.grammar.quoted.has(this.lower(at));
      const behind = phraseAt(this.sentence, paper.token + 1, this.lexicon);
      const subject = (quoted && behind.name ? subjectOfPhrase(this.sentence, behind) : null) ?? paper;
      return { first: at, last: at, lemma, strong: verb.strong, subject, shape: 'inverted' };
    }
    const particles = this.lexicon.separable.get(lemma);
    if (particles && !this.hasParticle(at, particles)) return null;
    const found = this.subjectOf(at);
    return found && { first: at, last: at, lemma, strong: verb.strong || particles !== undefined, ...found };
  }

  private maySpeak({ kind, name, head }: Phrase): boolean {
    const { reportingNouns, endings, isPerson, isDocument, roles } = this.lexicon;
    const noun = this.lower(head);
    if (kind === 'pronoun' || name !== null || roles.all.has(noun) || isDocument(noun)) return true;
    return isPerson(noun) && !endings.nounEndings(noun) && !reportingNouns.has(noun);
  }

  /** `…, so Ana Cruz`: with a name behind it that no verb follows. */
  private tagCue(at: number): Cue | null {
    const { sentence, lexicon } = this;
    const before = sentence.tokens[at - 1];
    const apart = before?.kind === 'quotation' || before?.text === ',' || DASH.test(before?.text ?? '');
    if (!apart || !lexicon.grammar.tagWords.has(this.lower(at))) return null;
    const phrase = phraseAt(sentence, at + 1, lexicon);
    if (!phrase.nominative || !this.maySpeak(phrase)) return null;
    const next = phraseAt(sentence, phrase.last, lexicon);
    return next.kind === 'verb' ? null : this.cue(at, at, subjectOfPhrase(sentence, phrase), 'inverted');
  }

  /** "laut Ana Cruz", "nach Angaben der Polizei". */
  private accordingCue(at: number): Cue | null {
    const { sentence, lexicon } = this;
    const words = lexicon.accordingTo.find((phrase) =>
      phrase.every((word, index) => this.lower(at + index) === word),
    );
    if (!words) return null;
    const last = at + words.length - 1;
    const paper = this.paperBehind(last);
    if (paper && words.length === 1) return this.cue(at, last, paper, 'according');
    const phrase = phraseAt(sentence, last + 1, lexicon);
    if (phrase.kind !== 'noun' && phrase.kind !== 'prepositional') return null;
    return this.cue(at, last, subjectOfPhrase(sentence, phrase), 'according');
  }

  /** "Ana Cruz zufolge" */
  private accordingAfterCue(at: number): Cue | null {
    const { sentence, lexicon } = this;
    if (!lexicon.grammar.accordingAfter.has(this.lower(at))) return null;
    const phrase = phrasesBetween(sentence, clauseStart(sentence, at, lexicon), at, lexicon).at(-1);
    const isPhrase = phrase?.kind === 'noun' || phrase?.kind === 'prepositional';
    return isPhrase ? this.cue(at, at, subjectOfPhrase(sentence, phrase), 'according') : null;
  }

  private isSource({ kind, first, head, name }: Phrase): boolean {
    const { grammar, impersonal, reportingNouns, works, isDocument } = this.lexicon;
    if (kind !== 'prepositional' || !impersonal.sources.has(this.lower(first))) return false;
    if (grammar.originators.has(this.lower(first))) return true;
    const noun = this.lower(head);
    if (name?.kind === 'person') return false;
    return isDocument(noun) || reportingNouns.has(noun) || works.cues.has(noun);
  }

  /** "heißt es in der Mitteilung", "In der Mitteilung heißt es". */
  private impersonalCue(at: number): Cue | null {
    const { sentence, lexicon } = this;
    const { tokens } = sentence;
    const { verbs, subjects, standing, talk } = lexicon.impersonal;
    const isOfTalk = lexicon.grammar.finiteAuxiliaries.has(this.lower(at)) && this.hasParticle(at, talk);
    const stands = standing.has(this.lower(at)) || isOfTalk;
    if (!stands && !verbs.has(this.lower(at))) return null;
    const isImpersonal = (index: number): boolean => subjects.has(this.lower(index));
    if (!stands && !isImpersonal(at + 1) && !isImpersonal(at - 1)) return null;
    const end = tokens.findIndex(
      ({ kind, text }, index) => index > at && (kind === 'quotation' || /^[,:;.]$/.test(text)),
    );
    const right = phrasesBetween(sentence, at + 1, end < 0 ? tokens.length : end, lexicon);
    const left = phrasesBetween(sentence, clauseStart(sentence, at, lexicon), at, lexicon);
    const phrases = [...right, ...left];
    const source = phrases.find((phrase) =>
      stands ? lexicon.isDocument(this.lower(phrase.head)) && this.isSource(phrase) : this.isSource(phrase),
    );
    return source ? this.cue(at, at, subjectOfPhrase(sentence, source), 'according') : null;
  }

  find(): Cue[] {
    const { tokens, nameAt } = this.sentence;
    const cues: Cue[] = [];
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      const verb = this.lexicon.verbs.get(token.lower);
      const isVerb = verb && (at === 0 || token.text === token.lower) && !nameAt[at];
      const cue =
        this.accordingCue(at) ??
        this.accordingAfterCue(at) ??
        this.tagCue(at) ??
        this.impersonalCue(at) ??
        (isVerb ? this.verbCue(at, verb) : null);
      if (cue) cues.push(cue);
    }
    return cues.filter(
      (cue) => cue.shape !== 'according' || !cues.some((other) => this.isWithin(cue, other)),
    );
  }

  /** "sagte Ana Cruz laut „Hafenpost“": where somebody speaks, the paper only tells of it. */
  private isWithin(cue: Cue, verb: Cue): boolean {
    if (verb.shape === 'according' || !verb.strong) return false;
    const [from, to] = cue.first < verb.first ? [cue.last, verb.first] : [verb.last, cue.first];
    const between = this.sentence.tokens.slice(from + 1, to);
    return between.every(
      ({ kind, end }) => kind === 'word' || (kind === 'quotation' && end === cue.subject.end),
    );
  }
}

/** The cues of a sentence, in order. */
export function findVerbSecondCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  return new CueFinder(sentence, lexicon).find();
}
