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
  /** True where the glyph alone says the direction (curly, wire style, brackets). */
  readonly directed: boolean;
}

const BEFORE_OPEN = /[\s([{—–\-/‘'’“"„«‹*_…>]/u;
const AFTER_CLOSE = /[\s)\]}.,;:!?—–\-’'”"/»›*_…<]/u;
const MARKS = /``|''|["“”„‟«»「」『』｢｣'‘’‚‛‹›]/gu;
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

function shapeOf(mark: string, before: string, after: string): Mark['shape'] {
  const byNeighbours = neighbourShape(before, after);
  const byGlyph = DIRECTED[mark];
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

/** The marks of `[start, end)`, in order; apostrophes between letters are left out. */
export function marksIn(text: string, start: number, end: number, elisions: ReadonlySet<string>): Mark[] {
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
    if (family === 'single' && isApostrophe(text, at, mark, end, elisions)) continue;
    const before = at > start ? (text[at - 1] ?? '') : '';
    const after = at + mark.length < end ? (text[at + mark.length] ?? '') : '';
    marks.push({
      at,
      length: mark.length,
      text: mark,
      family,
      shape: shapeOf(mark, before, after),
      afterDigit: DIGIT.test(before),
      directed: DIRECTED[mark] !== undefined,
    });
  }
  return marks;
}
