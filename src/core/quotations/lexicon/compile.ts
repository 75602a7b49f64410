import { english } from './en.ts';
import type { QuotationLexicon } from './lexicon.ts';

/** What a form of a reporting verb can be. */
export interface VerbForm {
  readonly lemma: string;
  readonly strong: boolean;
  readonly finite: boolean;
  readonly participle: boolean;
  readonly base: boolean;
}

type Sets<T> = { readonly [K in keyof T]: ReadonlySet<string> };

/** A lexicon made ready for looking up; words are lower case but for those in `names`. */
export interface Lexicon {
  readonly language: string;
  readonly verbs: ReadonlyMap<string, VerbForm>;
  readonly addressing: ReadonlySet<string>;
  readonly listening: ReadonlySet<string>;
  readonly naming: ReadonlySet<string>;
  readonly pronouns: Sets<QuotationLexicon['pronouns']>;
  readonly titles: Sets<QuotationLexicon['titles']>;
  readonly names: Sets<Omit<QuotationLexicon['names'], 'nicknames'>>;
  readonly nicknames: ReadonlyMap<string, string>;
  readonly roles: Sets<QuotationLexicon['roles']>;
  readonly grammar: Sets<Omit<QuotationLexicon['grammar'], 'adverbEnding' | 'accordingTo'>>;
  readonly adverbEnding: string;
  readonly accordingTo: readonly (readonly string[])[];
  readonly reportingNouns: ReadonlySet<string>;
  readonly works: Sets<QuotationLexicon['titlesOfWorks']>;
  readonly unspoken: Sets<QuotationLexicon['unspoken']>;
  readonly abbreviations: ReadonlySet<string>;
  readonly elisions: ReadonlySet<string>;
  readonly interviewers: ReadonlySet<string>;
}

const listOf = (words: string): string[] => words.split(/\s+/).filter((word) => word !== '');
const setOf = (words: string): ReadonlySet<string> => new Set(listOf(words));

function setsOf<T extends Readonly<Record<string, string>>>(lists: T): Sets<T> {
  return Object.fromEntries(Object.entries(lists).map(([key, words]) => [key, setOf(words)])) as Sets<T>;
}

function pastOf(base: string): string {
  if (base.endsWith('e')) return base + 'd';
  return /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ied' : base + 'ed';
}

function thirdOf(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return base + 'es';
  return /[^aeiou]y$/.test(base) ? base.slice(0, -1) + 'ies' : base + 's';
}

function ingOf(base: string, doubles: boolean): string {
  if (doubles) return base + base.slice(-1) + 'ing';
  if (base.endsWith('ie')) return base.slice(0, -2) + 'ying';
  return base.endsWith('e') && !base.endsWith('ee') ? base.slice(0, -1) + 'ing' : base + 'ing';
}

type FormKind = 'finite' | 'participle' | 'base' | 'past participle';

function addForm(
  forms: Map<string, VerbForm>,
  form: string,
  lemma: string,
  strong: boolean,
  kind: FormKind,
): void {
  const known = forms.get(form);
  forms.set(form, {
    lemma: known?.lemma ?? lemma,
    strong: strong || (known?.strong ?? false),
    finite: kind === 'finite' || (known?.finite ?? false),
    participle: kind === 'participle' || (known?.participle ?? false),
    base: kind === 'base' || (known?.base ?? false),
  });
}

function verbForms(verbs: QuotationLexicon['verbs']): Map<string, VerbForm> {
  const forms = new Map<string, VerbForm>();
  const irregular = new Map(
    listOf(verbs.irregular).map((entry) => {
      const [base = '', ...rest] = entry.split('/');
      return [base, rest];
    }),
  );
  const doubling = setOf(verbs.doubling);
  for (const strong of [true, false])
    for (const entry of listOf(strong ? verbs.strong : verbs.weak)) {
      const [lemma = '', ...listed] = entry.split('/');
      if (verbs.inflection === 'listed') {
        for (const form of [lemma, ...listed]) addForm(forms, form, lemma, strong, 'finite');
        continue;
      }
      const [past, participle] = irregular.get(lemma) ?? [];
      addForm(forms, lemma, lemma, strong, 'base');
      addForm(forms, past ?? pastOf(lemma), lemma, strong, 'finite');
      addForm(forms, thirdOf(lemma), lemma, strong, 'finite');
      addForm(forms, ingOf(lemma, doubling.has(lemma)), lemma, strong, 'participle');
      if (participle !== undefined && participle !== past)
        addForm(forms, participle, lemma, strong, 'past participle');
    }
  return forms;
}

/** Makes a lexicon ready for looking up. */
export function compileLexicon(data: QuotationLexicon): Lexicon {
  const { nicknames, ...names } = data.names;
  const { adverbEnding, accordingTo, ...grammar } = data.grammar;
  return {
    language: data.language,
    verbs: verbForms(data.verbs),
    addressing: setOf(data.verbs.addressing),
    listening: setOf(data.verbs.listening),
    naming: setOf(data.verbs.naming),
    pronouns: setsOf(data.pronouns),
    titles: setsOf(data.titles),
    names: setsOf(names),
    nicknames: new Map(
      listOf(nicknames).map((pair) => {
        const [short = '', full = ''] = pair.split('/');
        return [short, full];
      }),
    ),
    roles: setsOf(data.roles),
    grammar: setsOf(grammar),
    adverbEnding,
    accordingTo: accordingTo.map(listOf),
    reportingNouns: setOf(data.reporting.nouns),
    works: setsOf(data.titlesOfWorks),
    unspoken: setsOf(data.unspoken),
    abbreviations: setOf(data.text.abbreviations),
    elisions: setOf(data.text.elisions),
    interviewers: setOf(data.turns.interviewer),
  };
}

const LANGUAGES: readonly QuotationLexicon[] = [english];
const compiled = new Map<string, Lexicon>();

/** The lexicon of a language (BCP 47 tag; the region is ignored); English where there is none. */
export function lexiconFor(language: string): Lexicon {
  const primary = language.toLowerCase().split('-')[0] ?? '';
  const data = LANGUAGES.find((candidate) => candidate.language === primary) ?? english;
  let lexicon = compiled.get(data.language);
  if (!lexicon) compiled.set(data.language, (lexicon = compileLexicon(data)));
  return lexicon;
}
