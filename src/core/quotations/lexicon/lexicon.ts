/**
 * What the finding of speakers knows about a language: the shape of its data file. Lists are separated by white space,
 * the forms of a word by `/`; words are lower-case except for names and abbreviations. `docs/languages.md` tells how to
 * write one.
 */
export interface QuotationLexicon {
  /** The primary subtag of the language's BCP 47 tag. */
  readonly language: string;
  readonly traits: LanguageTraits;
  readonly text: {
    /** Words that keep their full stop. */
    readonly abbreviations: string;
    /** Words written with an apostrophe for their first letters (`'twas`). */
    readonly elisions: string;
    /** What is written together with the next word by an apostrophe (`l d qu` in French). */
    readonly proclitics: string;
    /** What is written behind a verb by a hyphen (`il elle t-il` in French). */
    readonly enclitics: string;
  };
  /** Verbs of reporting. */
  readonly verbs: {
    /** How regular verbs are inflected; the longest ending that fits a verb counts. */
    readonly conjugations: readonly Conjugation[];
    /** Verbs that nearly always report speech: the infinitive, or `infinitive/form/form` where no rule makes the forms. */
    readonly strong: string;
    /** Verbs that report speech when they stand next to a quotation. */
    readonly weak: string;
    /** `base/past` or `base/past/participle`: what stands in for the forms that the rules would make. */
    readonly irregular: string;
    /** Verbs that double their last letter before an ending that begins with a vowel. */
    readonly doubling: string;
    /** Verbs whose object is who was spoken to. */
    readonly addressing: string;
    /** Verbs whose object is a person other than the speaker. */
    readonly listening: string;
    /** Verbs that name something. */
    readonly naming: string;
    /** Verbs of going on: who has just been quoted says more ("add"). */
    readonly continuing: string;
    /** Forms of verbs whose object is who spoke, as the subject remembers or passes it on ("recalled Park saying"). */
    readonly recalling?: string;
    /** Verbs whose object is who spoke where their words follow a colon ("Ortiz quoted Park: …"). */
    readonly quoting?: string;
    /** `infinitive/part/part`: verbs that report only with their other part at the end of the clause ("gab … bekannt"). */
    readonly separable?: string;
  };
  readonly pronouns: Readonly<
    Record<
      /** Those that can be the subject of a reporting verb. */
      | 'subject'
      | 'object'
      | 'male'
      | 'female'
      | 'possessive'
      | 'indefinite'
      | 'relative'
      /** Who is spoken to. */
      | 'second',
      string
    >
  >;
  /** Titles before names: all of them, by gender, those that also stand before things, and the parts of offices. */
  readonly titles: Readonly<
    Record<
      | 'all'
      | 'male'
      | 'female'
      | 'weak'
      | 'ofOffice'
      | 'office'
      | 'officeTail'
      | 'alone'
      /** Behind a name ("Jr."); in languages without capitals the titles that follow a name. */
      | 'suffixes',
      string
    >
  >;
  readonly names: Readonly<
    Record<
      /** Given names. Those of English count in every language with capitals, unless the language says otherwise. */
      | 'male'
      | 'female'
      | 'neutral'
      /** `short/full`. */
      | 'nicknames'
      | 'particles'
      | 'organisations'
      | 'places'
      | 'placePrefixes'
      | 'peoples'
      /** Endings of the names of peoples and of followers. */
      | 'peopleEndings'
      | 'parties'
      | 'ambiguousPeoples'
      /** Function words and months that are given names too. */
      | 'alsoWords'
      /** Languages without capitals: what family names begin with. */
      | 'family',
      string
    >
  > & {
    /** Endings of inflected names, `ending/nominative` (`iego/i a/`); none where names do not change. */
    readonly cases?: string;
  };
  /** Nouns for people and bodies that can speak. */
  readonly roles: Readonly<
    Record<
      | 'all'
      /** Endings of compounds that are roles ("Regierungssprecher"). */
      | 'endings'
      | 'female'
      | 'male'
      | 'bodies'
      | 'documents'
      | 'plural'
      | 'appositive',
      string
    >
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
      /** Words that join two speakers. */
      | 'joiners'
      | 'contrast'
      | 'clauseOpeners'
      | 'clauseBreaks'
      | 'phraseBreaks'
      | 'afterName'
      | 'finiteAuxiliaries'
      /** Behind these a bare infinitive is a verb. */
      | 'modalAuxiliaries'
      | 'passiveAuxiliaries'
      | 'infinitiveMarkers'
      /** Words behind which a participle has the subject of its sentence. */
      | 'participleOpeners'
      | 'nounPrepositions'
      /** The preposition of an owner ("of"). */
      | 'possession'
      | 'withLike'
      | 'pluralSubjects'
      /** Ending of the plural, where it is one that verbs have too. */
      | 'pluralEnding'
      | 'quantifiers'
      /** Prepositions of who acts in a passive ("by"). */
      | 'agent'
      /** Prepositions of whom something said comes from ("by", "from"). */
      | 'originators'
      | 'quoted'
      | 'complementiser'
      /** Endings of finite verbs and of participles, by which verbs outside the lists are told. */
      | 'finiteEndings'
      | 'participleEndings'
      /** Endings of nouns, in languages that write nouns with capitals. */
      | 'nounEndings'
      /** Words that stand for "said" directly behind a quotation ("so", "aldus"). */
      | 'tagWords'
      /** Behind the name: "Ortiz zufolge". */
      | 'accordingAfter',
      string
    >
  > & {
    /** A phrase that has this sense only at the head of a sentence begins with `^`. */
    readonly accordingTo: readonly string[];
    /** `ending/pronoun`: the subject that the ending of a verb agrees with ("ła/ona"). */
    readonly agreement?: string;
    /** Endings that make a noun definite ("ministern", "rådet"), in languages that have no word for it. */
    readonly definiteEndings?: string;
    /** Where finite verbs stand second: words that open a clause with its verb at the end. */
    readonly subordinators?: string;
    /**
     * Where articles show the case: those that no subject has, those that none has before a feminine noun, and the
     * endings of feminine nouns and of nouns for persons.
     */
    readonly cases?: Readonly<
      Record<'oblique' | 'obliqueBeforeFeminine' | 'feminineEndings' | 'personEndings', string>
    >;
    /** Verbs that report without a subject, and the word that stands for it ("heißt es in der Mitteilung"). */
    readonly impersonal?: Readonly<
      Record<
        | 'verbs'
        | 'subjects'
        /** Verbs by which words stand in a paper without such a word ("steht im Gesetz"). */
        | 'standing'
        /** The noun of "in dem Brief ist von … die Rede". */
        | 'talk'
        /** Prepositions before what it stands in. */
        | 'sources'
        /** Prepositions before the paper that a passive tells of ("im Bericht wird … genannt"). */
        | 'places'
        /** Words for "in it" ("Darin heißt es"). */
        | 'inIt',
        string
      >
    >;
    /** Words that take up, at the head of a sentence, the quotation before it ("Das sagte Ortiz"). */
    readonly takingUp?: string;
    /** Articles that point back ("this promise of Ortiz"). */
    readonly pointing?: string;
    /**
     * Words between whom a verb is about and the participle that tells what they said ("quoted Park as saying"), and
     * those behind which the participle may tell of another deed ("blamed Park for raising").
     */
    readonly conveyed?: Readonly<Record<'as' | 'for', string>>;
    /** Forms of verbs that tell what somebody else has said ("er habe", "es sei"). */
    readonly reportedMood?: string;
    /** Articles that are prepositions too: before a person's name or a plural they mark who is spoken to ("a"). */
    readonly objectArticles?: string;
  };
  /**
   * Nouns for something said ("claim", "promise"); and of a quotation that is a sentence's subject, the verbs and nouns by
   * which it is somebody's ("“Not now” *was* Park's *answer*").
   */
  readonly reporting: Readonly<Record<'nouns', string>> &
    Readonly<Partial<Record<'presenting' | 'presented', string>>>;
  /** How titles of works are introduced and written. */
  readonly titlesOfWorks: Readonly<Record<'cues' | 'small' | 'names', string>>;
  /** Words before marked text that is no one's speech. */
  readonly unspoken: Readonly<Record<'scare' | 'term' | 'motto' | 'sign' | 'headline' | 'search', string>>;
  /** Labels of turns that ask. */
  readonly turns: Readonly<Record<'interviewer', string>>;
}

/** What sets the grammar of a language apart. */
export interface LanguageTraits {
  /** `caseless`: words, but no capitals; `unspaced`: neither capitals nor spaces between words. */
  readonly script: 'cased' | 'caseless' | 'unspaced';
  /** Nouns are written with capitals, so that a capital shows no name. */
  readonly capitalNouns?: true;
  /** The genitive of a name is written with an `s` and no apostrophe. */
  readonly genitiveS?: true;
  /** Titles of works have a capital on every word of weight. */
  readonly titleCase?: true;
  /** The bare infinitive is a finite form too and often a noun ("claim", "call"). */
  readonly bareVerbs?: true;
  /** A name before a noun describes it ("the Ortiz campaign"). */
  readonly namesModify?: true;
  /** Particles of names are prepositions too; only behind a given name they are sure to belong to the name. */
  readonly particleBehindGiven?: true;
  /** People have two family names and are called by either. */
  readonly twoSurnames?: true;
  /** The subject may follow its verb anywhere, not only behind a quotation. */
  readonly freeInversion?: true;
  /** A verb without a subject has the one before it. */
  readonly dropsSubject?: true;
  /** A dash at the head of a paragraph opens speech. */
  readonly dashDialogue?: true;
  /** In the news a dash paragraph without reporting words goes on with whom the one before it quotes. */
  readonly dashGoesOn?: true;
  /** Reporting words may stand inside the marks, between commas. */
  readonly tagInsideMarks?: true;
  /** A number with a full stop is an ordinal and ends no sentence. */
  readonly ordinalStop?: true;
}

/** Endings that take the place of an infinitive's. */
export interface Conjugation {
  readonly infinitive: string;
  readonly finite: string;
  readonly participle: string;
  /** Of past participles, where they are finite only behind an auxiliary ("ha dicho", but "lo dicho"). */
  readonly past?: string;
}
