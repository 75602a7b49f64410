/**
 * What the finding of speakers knows about the words of a language: the shape of its data file. Lists are separated by
 * white space, pairs and forms by `/`; words are lower-case except for names. See `docs/languages.md`.
 */
export interface QuotationLexicon {
  /** The primary subtag of the language's BCP 47 tag. */
  readonly language: string;
  /** Verbs of reporting. */
  readonly verbs: {
    /** `english`: forms are made by rule; `listed`: each entry lists its forms, `say/said/says`. */
    readonly inflection: 'english' | 'listed';
    /** Verbs that nearly always report speech. */
    readonly strong: string;
    /** Verbs that report speech when they stand next to a quotation. */
    readonly weak: string;
    /** `base/past` or `base/past/participle`. */
    readonly irregular: string;
    /** Verbs that double their last letter before -ing. */
    readonly doubling: string;
    /** Verbs whose object is who was spoken to. */
    readonly addressing: string;
    /** Verbs whose object is a person other than the speaker. */
    readonly listening: string;
    /** Verbs that name something. */
    readonly naming: string;
  };
  readonly pronouns: Readonly<
    Record<'subject' | 'male' | 'female' | 'possessive' | 'indefinite' | 'relative', string>
  >;
  /** Titles before names: all of them, by gender, those that also stand before things, and the parts of offices. */
  readonly titles: Readonly<
    Record<
      'all' | 'male' | 'female' | 'weak' | 'ofOffice' | 'office' | 'officeTail' | 'alone' | 'suffixes',
      string
    >
  >;
  readonly names: Readonly<
    Record<
      | 'male'
      | 'female'
      | 'neutral'
      | 'nicknames'
      | 'particles'
      | 'organisations'
      | 'places'
      | 'placePrefixes'
      | 'peoples'
      | 'parties'
      | 'ambiguousPeoples',
      string
    >
  >;
  /** Nouns for people and bodies that can speak. */
  readonly roles: Readonly<
    Record<'all' | 'female' | 'male' | 'bodies' | 'documents' | 'plural' | 'appositive', string>
  >;
  readonly grammar: Readonly<
    Record<
      | 'adverbs'
      | 'adverbEnding'
      | 'determiners'
      /** Determiners of something already known. */
      | 'definite'
      | 'prepositions'
      | 'functionWords'
      | 'conjunctions'
      | 'coordinators'
      | 'contrast'
      | 'clauseOpeners'
      | 'clauseBreaks'
      | 'phraseBreaks'
      | 'afterName'
      | 'finiteAuxiliaries'
      | 'modalAuxiliaries'
      | 'passiveAuxiliaries'
      | 'nounPrepositions'
      | 'withLike'
      | 'pluralSubjects'
      | 'quantifiers'
      | 'agent'
      | 'quoted'
      | 'complementiser',
      string
    >
  > & { readonly accordingTo: readonly string[] };
  /** Nouns for something said ("claim", "promise"). */
  readonly reporting: Readonly<Record<'nouns', string>>;
  /** How titles of works are introduced and written. */
  readonly titlesOfWorks: Readonly<Record<'cues' | 'small' | 'names', string>>;
  /** Words before marked text that is no one's speech. */
  readonly unspoken: Readonly<Record<'scare' | 'term' | 'motto' | 'sign' | 'headline' | 'search', string>>;
  readonly text: Readonly<Record<'abbreviations' | 'elisions', string>>;
  /** Labels of turns that ask. */
  readonly turns: Readonly<Record<'interviewer', string>>;
}
