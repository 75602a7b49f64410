/** What the commands and environments of LaTeX mean for reading. */

const setOf = (names: string) => new Set(names.split(' '));

/** Environments of which nothing is read. */
export const MASKED_ENVIRONMENTS = setOf(
  'verbatim Verbatim lstlisting minted comment filecontents equation align alignat gather multline eqnarray displaymath math flalign tikzpicture pgfpicture axis algorithm algorithmic thebibliography array matrix pmatrix bmatrix cases split',
);

/** Environments that are followed by so many arguments in braces. */
export const ENVIRONMENT_ARGUMENTS: Readonly<Record<string, number>> = {
  tabular: 1,
  'tabular*': 2,
  tabularx: 2,
  longtable: 1,
  minipage: 1,
  multicols: 1,
  wrapfigure: 2,
  wraptable: 2,
  adjustbox: 1,
  displaycquote: 1,
};

/** Environments that set a quotation off. */
export const QUOTING_ENVIRONMENTS = setOf('quote quotation verse displayquote displaycquote');

/** Commands whose argument is a block of its own. */
export const HEADINGS = setOf(
  'part chapter section subsection subsubsection paragraph subparagraph title subtitle caption frametitle framesubtitle',
);

/** Commands whose argument is a note, apart from the sentence it hangs on. */
export const NOTES = setOf('footnote footnotetext thanks marginpar marginnote sidenote endnote');

/** Commands that set their last argument in quotation marks, and how many arguments stand before it (csquotes). */
export const QUOTING: Readonly<Record<string, number>> = {
  enquote: 0,
  textquote: 0,
  blockquote: 0,
  foreignquote: 1,
  hyphenquote: 1,
  foreigntextquote: 1,
  hyphentextquote: 1,
  foreignblockquote: 1,
  hyphenblockquote: 1,
  textcquote: 1,
  blockcquote: 1,
};

/** Commands of which nothing is read, their arguments among it. */
export const SILENT_COMMANDS = setOf(
  'label ref pageref eqref autoref cref Cref vref nameref url path nolinkurl input include includeonly subfile includegraphics bibliography bibliographystyle addbibresource printbibliography usepackage RequirePackage documentclass newcommand renewcommand providecommand DeclareMathOperator newenvironment renewenvironment newtheorem setlength addtolength setcounter addtocounter newcounter newlength vspace hspace vskip hskip pagestyle thispagestyle pagenumbering hypersetup lstset lstinputlisting inputminted color definecolor geometry index glsadd nocite MakeOuterQuote setquotestyle selectlanguage graphicspath tikzset captionsetup date author institute affiliation email hyphenation rule phantom hypertarget ensuremath si SI num lstinline mintinline',
);

/** Commands whose first argument is none of the text. */
export const FIRST_SILENT = setOf(
  'href textcolor colorbox foreignlanguage raisebox parbox scalebox resizebox hyperref fontsize fcolorbox hyperlink',
);

/** Commands that stand for a text. */
export const SYMBOLS: Readonly<Record<string, string>> = {
  ldots: '…',
  dots: '…',
  textellipsis: '…',
  textquotedblleft: '“',
  textquotedblright: '”',
  textquoteleft: '‘',
  textquoteright: '’',
  textquotedbl: '"',
  quotedblbase: '„',
  quotesinglbase: '‚',
  glqq: '„',
  grqq: '“',
  glq: '‚',
  grq: '‘',
  flqq: '«',
  frqq: '»',
  flq: '‹',
  frq: '›',
  guillemotleft: '«',
  guillemotright: '»',
  guillemetleft: '«',
  guillemetright: '»',
  og: '«',
  fg: '»',
  textendash: '–',
  textemdash: '—',
  slash: '/',
  textasciitilde: '~',
  textbackslash: '\\',
  ss: 'ß',
  ae: 'æ',
  AE: 'Æ',
  oe: 'œ',
  OE: 'Œ',
  o: 'ø',
  O: 'Ø',
  aa: 'å',
  AA: 'Å',
  l: 'ł',
  L: 'Ł',
  i: 'ı',
  S: '§',
  P: '¶',
  pounds: '£',
  euro: '€',
  texteuro: '€',
  copyright: '©',
  textdegree: '°',
  LaTeX: 'LaTeX',
  TeX: 'TeX',
  quad: ' ',
  qquad: ' ',
  space: ' ',
};

/** Characters behind a backslash that stand for themselves, for white space, or for nothing. */
export const SIGNS: Readonly<Record<string, string>> = {
  '%': '%',
  $: '$',
  '&': '&',
  '#': '#',
  _: '_',
  '{': '{',
  '}': '}',
  ' ': ' ',
  ',': ' ',
  ';': ' ',
  ':': ' ',
  '!': '',
  '-': '',
  '/': '',
  '@': '',
};

/** Accents: the combining character that follows the letter. */
export const ACCENTS: Readonly<Record<string, string>> = {
  '`': '\u0300',
  "'": '\u0301',
  '^': '\u0302',
  '~': '\u0303',
  '=': '\u0304',
  u: '\u0306',
  '.': '\u0307',
  '"': '\u0308',
  r: '\u030a',
  H: '\u030b',
  v: '\u030c',
  d: '\u0323',
  c: '\u0327',
  k: '\u0328',
  b: '\u0331',
};

/** Ligatures of TeX and shorthands of babel, the longest first. */
export const LIGATURES: readonly (readonly [string, string])[] = [
  ['---', '—'],
  ['--', '–'],
  ['``', '“'],
  ["''", '”'],
  ['`', '‘'],
  [',,', '„'],
  ['<<', '«'],
  ['>>', '»'],
  ['"`', '„'],
  ['"\'', '“'],
  ['"<', '«'],
  ['">', '»'],
  ['"-', ''],
  ['"|', ''],
  ['"=', '-'],
  ['"~', '-'],
  ['""', ''],
];

/** Languages by the names that babel and polyglossia give them. */
export const LANGUAGES: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en-US',
  usenglish: 'en-US',
  british: 'en-GB',
  ukenglish: 'en-GB',
  german: 'de',
  ngerman: 'de',
  nswissgerman: 'de-CH',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  portuguese: 'pt',
  brazilian: 'pt-BR',
  dutch: 'nl',
  swedish: 'sv',
  polish: 'pl',
  russian: 'ru',
  hebrew: 'he',
  arabic: 'ar',
};
