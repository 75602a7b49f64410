/**
 * The quotation marks of a block, each with what its neighbours say of it: whether it can open, whether it can close.
 * Marks are told apart by type and neighbours, never by counting.
 */

/** `double` and `single` are separate families: a mark pairs only inside its own. */
export type MarkFamily = 'double' | 'single';

export interface Mark {
  readonly at: number;
  /** UTF-16 units. */
  readonly length: number;
  readonly text: string;
  readonly family: MarkFamily;
  /** `open` and `close` by glyph or by neighbours; `either` where neither tells; `inches` for a prime after a digit. */
  readonly shape: 'open' | 'close' | 'either';
  /** Behind a digit, where it may stand for inches or seconds. */
  readonly afterDigit: boolean;
}

const BEFORE_OPEN = /[\s([{—–\-/‘'’“"„«‹*_…>]/u;
const AFTER_CLOSE = /[\s)\]}.,;:!?—–\-’'”"/»›*_…<]/u;
const MARKS = /``|''|["“”„‟«»「」『』｢｣'‘’‚‛‹›]/gu;
/** Marks that face one way wherever the language does not say otherwise. */
const DIRECTED: Readonly<Record<string, 'open' | 'close'>> = {
  '``': 'open',
  '“': 'open',
  '„': 'open',
  '‟': 'open',
  '”': 'close',
  '「': 'open',
  '」': 'close',
  '『': 'open',
  '』': 'close',
  '｢': 'open',
  '｣': 'close',
  '‘': 'open',
  '‚': 'open',
  '‛': 'open',
};
const SINGLES = "'‘’‚‛‹›";
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

function neighbourShape(before: string, after: string): Mark['shape'] {
  const canOpen = before === '' || BEFORE_OPEN.test(before);
  const canClose = after === '' || AFTER_CLOSE.test(after);
  if (canOpen === canClose) return 'either';
  return canOpen ? 'open' : 'close';
}

/** What the scanning of marks knows of a text's language and of its typing. */
export interface MarkRules {
  /** Words written with an apostrophe for their first letters. */
  readonly elisions: ReadonlySet<string>;
  /** Marks that open, and that close, in the language. */
  readonly opens: string;
  readonly closes: string;
}

function glyphShape(mark: string, { opens, closes }: MarkRules): 'open' | 'close' | undefined {
  // Guillemets and single closing marks tell too little: the one face either way, the others are apostrophes.
  if (/[«»‹›’]/u.test(mark)) return undefined;
  if (opens.includes(mark)) return 'open';
  return closes.includes(mark) ? 'close' : DIRECTED[mark];
}

function shapeOf(mark: string, before: string, after: string, rules: MarkRules): Mark['shape'] {
  const byNeighbours = neighbourShape(before, after);
  const byGlyph = glyphShape(mark, rules);
  if (byGlyph === undefined) return mark === "''" ? 'close' : byNeighbours;
  // A curly mark set the wrong way round is a slip that word processors make after a dash or a bracket.
  const wrongWay = byNeighbours !== 'either' && byNeighbours !== byGlyph;
  if (!wrongWay || mark === '„' || mark === '``' || /[「」『』｢｣‚‛]/u.test(mark)) return byGlyph;
  return byGlyph === 'open' && /\s/.test(before) ? byGlyph : byNeighbours;
}

/** Whether a single mark is an apostrophe whatever stands around it: between letters, before an elision or a decade. */
function isApostrophe(
  text: string,
  at: number,
  mark: string,
  end: number,
  elisions: ReadonlySet<string>,
): boolean {
  const before = text[at - 1] ?? '';
  const after = at + 1 < end ? (text[at + 1] ?? '') : '';
  if (LETTER.test(before) && LETTER.test(after)) return true;
  if (mark === '‘' || mark === '‚' || mark === '‹' || mark === '›') return false;
  const rest = text.slice(at + 1, Math.min(end, at + 12));
  if (/^\d\ds?(?![\p{L}\d])/u.test(rest)) return true;
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? '';
  if (elisions.has(word)) return true;
  // Feet and minutes: 6' 2".
  return DIGIT.test(before) && /^\s?\d/.test(rest);
}

const HEBREW = /[\u05d0-\u05ea]/;

/**
 * A double mark between Hebrew letters: gershayim before the last letter of an acronym, or a mark that opens behind the
 * letters of a preposition.
 */
function hebrewMark(text: string, at: number, end: number): 'acronym' | 'open' | null {
  const [before, after] = [text[at - 1] ?? '', text[at + 1] ?? ''];
  if (!HEBREW.test(before) || !HEBREW.test(after)) return null;
  if (at + 2 >= end || !HEBREW.test(text[at + 2] ?? '')) return 'acronym';
  return /(?:^|[^\u05d0-\u05ea])[\u05d1\u05d4\u05d5\u05db\u05dc\u05de\u05e9]{1,3}$/.test(
    text.slice(Math.max(0, at - 4), at),
  )
    ? 'open'
    : null;
}

/** The marks of `[start, end)`, in order; apostrophes between letters are left out. */
export function marksIn(text: string, start: number, end: number, rules: MarkRules): Mark[] {
  const marks: Mark[] = [];
  let wire = false;
  // Of this stretch alone: a search for the next mark in the whole text would read on to its end, block after block.
  for (const match of text.slice(start, end).matchAll(MARKS)) {
    const mark = match[0];
    const at = start + match.index;
    if (mark === '``') wire = true;
    // Two apostrophes close a wire quotation; anywhere else they may be an emptied field or seconds.
    if (mark === "''" && !wire) continue;
    const family: MarkFamily = SINGLES.includes(mark) ? 'single' : 'double';
    if (family === 'single' && isApostrophe(text, at, mark, end, rules.elisions)) continue;
    const hebrew = family === 'double' ? hebrewMark(text, at, end) : null;
    if (hebrew === 'acronym') continue;
    const before = at > start ? (text[at - 1] ?? '') : '';
    const after = at + mark.length < end ? (text[at + mark.length] ?? '') : '';
    marks.push({
      at,
      length: mark.length,
      text: mark,
      family,
      shape: hebrew ?? shapeOf(mark, before, after, rules),
      afterDigit: DIGIT.test(before),
    });
  }
  return marks;
}
