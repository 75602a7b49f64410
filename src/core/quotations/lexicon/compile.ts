import { english } from './en.ts';
import { LANGUAGES } from './languages.ts';
import type { Conjugation, LanguageTraits, QuotationLexicon } from './lexicon.ts';

/** What a form of a reporting verb can be. */
export interface VerbForm {
  readonly lemma: string;
  readonly strong: boolean;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly base: boolean;
  /** A past participle that is finite behind an auxiliary. */
  readonly past: boolean;
}

type Sets<T> = { readonly [K in keyof T]: ReadonlySet<string> };

/** A lexicon made ready for looking up; words are lower case but for those in `names`. */
export interface Lexicon {
  readonly language: string;
  readonly traits: LanguageTraits;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly addressing: ReadonlySet<string>;
  readonly listening: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly continuing: ReadonlySet<string>;
  readonly recalling: ReadonlySet<string>;
  readonly quoting: ReadonlySet<string>;
  readonly conveyedAs: ReadonlySet<string>;
  readonly conveyedFor: ReadonlySet<string>;
  readonly pronouns: Sets<QuotationLexicon['pronouns']>;
  readonly titles: Sets<QuotationLexicon['titles']>;
  readonly names: Sets<Omit<QuotationLexicon['names'], 'nicknames' | 'peopleEndings' | 'cases'>>;
  readonly nicknames: ReadonlyMap<string, string>;
  /** What an inflected name can be in the nominative; empty where names do not change. */
  readonly nominatives: (name: string) => readonly string[];
  readonly namesInflect: boolean;
  /** The pronoun that a form of a verb agrees with; undefined where the form does not tell. */
  readonly agreesWith: (form: string) => string | undefined;
  readonly roles: Sets<Omit<QuotationLexicon['roles'], 'all' | 'endings'>> & {
    readonly all: Pick<ReadonlySet<string>, 'has'>;
  };
  readonly grammar: Sets<
    Omit<
      QuotationLexicon['grammar'],
      Endings | Compiled | 'accordingTo' | 'agreement' | 'objectArticles' | 'definiteEndings'
    >
  >;
  /** Where finite verbs stand second. */
  readonly subordinators: ReadonlySet<string>;
  readonly separable: ReadonlyMap<string, ReadonlySet<string>>;
  readonly impersonal: Sets<NonNullable<QuotationLexicon['grammar']['impersonal']>>;
  readonly takingUp: ReadonlySet<string>;
  readonly pointing: ReadonlySet<string>;
  readonly reportedMood: ReadonlySet<string>;
  readonly oblique: Readonly<Record<'determiners' | 'beforeFeminine', ReadonlySet<string>>>;
  readonly isFeminine: (noun: string) => boolean;
  /** A noun that its ending shows to be somebody. */
  readonly isPerson: (noun: string) => boolean;
  /** A noun for a body, or a compound of one. */
  readonly isBody: (noun: string) => boolean;
  /** A noun for something written, or a compound of one. */
  readonly isDocument: (noun: string) => boolean;
  readonly endings: Readonly<Record<Endings | 'people', (word: string) => boolean>>;
  readonly accordingTo: readonly (readonly string[])[];
  readonly objectArticles: ReadonlySet<string>;
  /** The role that a definite form stands for ("minister" for "ministern"); empty where it is none. */
  readonly roleOfDefinite: (noun: string) => string;
  readonly reportingNouns: ReadonlySet<string>;
  readonly presenting: ReadonlySet<string>;
  readonly presented: ReadonlySet<string>;
  readonly works: Sets<QuotationLexicon['titlesOfWorks']>;
  readonly unspoken: Sets<QuotationLexicon['unspoken']>;
  readonly abbreviations: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly proclitics: ReadonlySet<string>;
  readonly enclitics: ReadonlySet<string>;
  readonly interviewers: ReadonlySet<string>;
  /** A verb of saying, a pronoun, or another small word of the grammar: hardly a sentence of the language is without one. */
  readonly isGrammatical: (word: string) => boolean;
}

type Compiled =
  'subordinators' | 'cases' | 'impersonal' | 'reportedMood' | 'takingUp' | 'pointing' | 'conveyed';
type Endings = 'adverbEnding' | 'pluralEnding' | 'finiteEndings' | 'participleEndings' | 'nounEndings';

const listOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

function setsOf<T extends Readonly<Record<string, string>>>(lists: T): Sets<T> {
  return Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, setOf(words)])) as Sets<T>;
}

/** Whether a word ends in one of the endings; an ending alone is no word. */
function endsIn(endings: string): (word: string) => boolean {
  const byLength = new Map<number, Set<string>>();
  for (const ending of listOf(endings)) {
    const known = byLength.get(ending.length);
    if (known) known.add(ending);
    else byLength.set(ending.length, new Set([ending]));
  }
  const lists = [...byLength];
  return (word) =>
    lists.some(([length, known]) => word.length > length && known.has(word.slice(word.length - length)));
}

/** Undoes the endings of `ending/nominative` pairs; a stem has at least two letters. */
function nominativesBy(cases: string): Lexicon['nominatives'] {
  const pairs = listOf(cases).map((pair) => pair.split('/'));
  return (name) =>
    pairs.flatMap(([ending = '', nominative = '']) =>
      name.length >= ending.length + 2 && name.endsWith(ending)
        ? [name.slice(0, name.length - ending.length) + nominative]
        : [],
    );
}

function roleOfDefinite(endings: readonly string[], isRole: (word: string) => boolean) {
  return (noun: string): string => {
    const ending = endings.find((end) => noun.endsWith(end) && isRole(noun.slice(0, -end.length)));
    return ending === undefined ? '' : noun.slice(0, -ending.length);
  };
}

function agreementBy(agreement: string): Lexicon['agreesWith'] {
  const pairs = listOf(agreement).map((pair) => pair.split('/'));
  return (form) => pairs.find(([ending = '']) => form.endsWith(ending))?.[1];
}

type FormKind = 'finite' | 'participle' | 'base' | 'past' | 'past participle';

class VerbForms {
  readonly forms = new Map<string, VerbForm>();
  private readonly irregular: ReadonlyMap<string, readonly string[]>;
  private readonly doubling: ReadonlySet<string>;
  private readonly conjugations: readonly Conjugation[];

  constructor(
    verbs: QuotationLexicon['verbs'],
    private readonly traits: LanguageTraits,
  ) {
    this.irregular = new Map(
      listOf(verbs.irregular).map((entry) => {
        const [base = '', ...rest] = entry.split('/');
        return [base, rest];
      }),
    );
    this.doubling = setOf(verbs.doubling);
    this.conjugations = [...verbs.conjugations].sort((a, b) => b.infinitive.length - a.infinitive.length);
    for (const entry of listOf(verbs.strong)) this.addEntry(entry, true);
    for (const entry of listOf(verbs.weak)) this.addEntry(entry, false);
  }

  private add(form: string, lemma: string, strong: boolean, kind: FormKind): void {
    const known = this.forms.get(form);
    this.forms.set(form, {
      lemma: known?.lemma ?? lemma,
      strong: strong || (known?.strong ?? false),
      finite: kind === 'finite' || (known?.finite ?? false),
      participle: kind === 'participle' || (known?.participle ?? false),
      base: kind === 'base' || (known?.base ?? false),
      past: kind === 'past' || (known?.past ?? false),
    });
  }

  private addEntry(entry: string, strong: boolean): void {
    const [lemma = '', ...listed] = entry.split('/');
    if (listed.length > 0) {
      for (const form of listed) this.add(form, lemma, strong, 'finite');
      return;
    }
    if (this.traits.bareVerbs) this.add(lemma, lemma, strong, 'base');
    const rule = this.conjugations.find(({ infinitive }) => lemma.endsWith(infinitive));
    if (!rule) return;
    const stem = lemma.slice(0, lemma.length - rule.infinitive.length);
    const inflected = (ending: string): string =>
      this.doubling.has(lemma) && /^[aeiou]/.test(ending) ? stem + stem.slice(-1) + ending : stem + ending;
    const [past, pastParticiple] = this.irregular.get(lemma) ?? [];
    const [regularPast, ...others] = listOf(rule.finite);
    if (past !== undefined) this.add(past, lemma, strong, 'finite');
    else if (regularPast !== undefined) this.add(inflected(regularPast), lemma, strong, 'finite');
    for (const ending of others) this.add(inflected(ending), lemma, strong, 'finite');
    for (const ending of listOf(rule.past ?? '')) this.add(inflected(ending), lemma, strong, 'past');
    for (const ending of listOf(rule.participle)) this.add(inflected(ending), lemma, strong, 'participle');
    if (pastParticiple !== undefined && pastParticiple !== past)
      this.add(pastParticiple, lemma, strong, 'past participle');
  }
}

/** Given names of English, for languages with capitals: the news names people from everywhere. */
function withEnglishNames(data: QuotationLexicon): QuotationLexicon['names'] {
  if (data.language === 'en' || data.traits.script !== 'cased') return data.names;
  const own = setOf(`${data.names.male} ${data.names.female} ${data.names.neutral}`);
  // English Annie is a case of Polish Anna.
  const inflected = nominativesBy(data.names.cases ?? '');
  const others = (names: string): string =>
    listOf(names)
      .filter((name) => !own.has(name) && !inflected(name).some((form) => own.has(form)))
      .join(' ');
  return {
    ...data.names,
    male: `${data.names.male} ${others(english.names.male)}`,
    female: `${data.names.female} ${others(english.names.female)}`,
    nicknames: `${english.names.nicknames} ${data.names.nicknames}`,
  };
}

/** Makes a lexicon ready for looking up. */
export function compileLexicon(data: QuotationLexicon): Lexicon {
  const { nicknames, peopleEndings, cases = '', ...names } = withEnglishNames(data);
  const {
    adverbEnding,
    pluralEnding,
    finiteEndings,
    participleEndings,
    nounEndings,
    accordingTo,
    agreement = '',
    objectArticles = '',
    definiteEndings = '',
    subordinators = '',
    cases: articles = { oblique: '', obliqueBeforeFeminine: '', feminineEndings: '', personEndings: '' },
    impersonal = { verbs: '', subjects: '', standing: '', talk: '', sources: '', places: '', inIt: '' },
    takingUp = '',
    pointing = '',
    reportedMood = '',
    conveyed = { as: '', for: '' },
    ...grammar
  } = data.grammar;
  const { all, endings, ...roles } = data.roles;
  const [allRoles, isCompound] = [setOf(all), endsIn(endings)];
  const isRole = (word: string): boolean => allRoles.has(word) || isCompound(word);
  const [female, documents] = [setOf(data.roles.female), setOf(data.roles.documents)];
  const bodies = setOf(data.roles.bodies);
  const verbs = new VerbForms(data.verbs, data.traits).forms;
  const small: readonly ReadonlySet<string>[] = [
    ...Object.values(setsOf(data.pronouns)),
    ...Object.values(setsOf(grammar)),
  ];
  const [isFeminineCompound, isDocumentCompound, isBodyCompound] = [
    endsIn(articles.feminineEndings),
    endsIn(data.roles.documents),
    endsIn(data.roles.bodies),
  ];
  return {
    language: data.language,
    traits: data.traits,
    verbs,
    addressing: setOf(data.verbs.addressing),
    listening: setOf(data.verbs.listening),
    naming: setOf(data.verbs.naming),
    continuing: setOf(data.verbs.continuing),
    recalling: setOf(data.verbs.recalling ?? ''),
    quoting: setOf(data.verbs.quoting ?? ''),
    conveyedAs: setOf(conveyed.as),
    conveyedFor: setOf(conveyed.for),
    pronouns: setsOf(data.pronouns),
    titles: setsOf(data.titles),
    names: setsOf(names),
    nicknames: new Map(
      listOf(nicknames).map((pair) => {
        const [short = '', full = ''] = pair.split('/');
        return [short, full];
      }),
    ),
    roles: { ...setsOf(roles), all: { has: isRole } },
    grammar: setsOf(grammar),
    subordinators: setOf(subordinators),
    separable: new Map(
      listOf(data.verbs.separable ?? '').map((entry) => {
        const [lemma = '', ...parts] = entry.split('/');
        return [lemma, new Set(parts)];
      }),
    ),
    impersonal: setsOf(impersonal),
    takingUp: setOf(takingUp),
    pointing: setOf(pointing),
    reportedMood: setOf(reportedMood),
    oblique: {
      determiners: setOf(articles.oblique),
      beforeFeminine: setOf(articles.obliqueBeforeFeminine),
    },
    isPerson: endsIn(articles.personEndings),
    isFeminine: (noun) => female.has(noun) || isFeminineCompound(noun),
    isBody: (noun) => bodies.has(noun) || isBodyCompound(noun),
    isDocument: (noun) => documents.has(noun) || isDocumentCompound(noun),
    endings: {
      adverbEnding: endsIn(adverbEnding),
      pluralEnding: endsIn(pluralEnding),
      finiteEndings: endsIn(finiteEndings),
      participleEndings: endsIn(participleEndings),
      nounEndings: endsIn(nounEndings),
      people: endsIn(peopleEndings),
    },
    accordingTo: accordingTo.map(listOf),
    reportingNouns: setOf(data.reporting.nouns),
    presenting: setOf(data.reporting.presenting ?? ''),
    presented: setOf(data.reporting.presented ?? ''),
    works: setsOf(data.titlesOfWorks),
    unspoken: setsOf(data.unspoken),
    nominatives: nominativesBy(cases),
    namesInflect: cases !== '',
    agreesWith: agreementBy(agreement),
    objectArticles: setOf(objectArticles),
    roleOfDefinite: roleOfDefinite(listOf(definiteEndings), isRole),
    abbreviations: setOf(data.text.abbreviations),
    elisions: setOf(data.text.elisions),
    proclitics: setOf(data.text.proclitics),
    enclitics: setOf(data.text.enclitics),
    interviewers: setOf(data.turns.interviewer),
    isGrammatical: (word) => verbs.has(word) || small.some((words) => words.has(word)),
  };
}

const compiled = new Map<string, Lexicon>();

/** The lexicon of a language (BCP 47 tag; the region is ignored); English where there is none. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const data = LANGUAGES.find((candidate) => candidate.language === primary) ?? english;
  let lexicon = compiled.get(data.language);
  if (!lexicon) compiled.set(data.language, (lexicon = compileLexicon(data)));
  return lexicon;
}
