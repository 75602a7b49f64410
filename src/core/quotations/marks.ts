/**
 * The quotation marks of a block, each with what its neighbours say of it: whether it can open, whether it can close.
 * Marks are told apart by type and neighbours, never by counting.
 */

import { gershayimAt } from '../text/gershayim.ts';

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

const BEFORE_OPEN = /[\s([{—–\-/‘'’“"״„«‹*_…>]/u;
const AFTER_CLOSE = /[\s)\]}.,;:!?—–\-’'”"״/»›*_…<]/u;
const MARKS = /``|''|,,|‚‚|<<|>>|["＂″״“”„‟«»「」『』｢｣〝〞〟'‘’‚‛‹›]/gu;
const STRAIGHT = '"＂″״';
/** Marks that face one way wherever the language does not say otherwise. */
const DIRECTED: Readonly<Record<string, 'open' | 'close'>> = {
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
  '〝': 'open',
  '〞': 'close',
  '〟': 'close',
  '‘': 'open',
  '‚': 'open',
  '‛': 'open',
};
const SINGLES = "'‘’‚‛‹›";
const LETTER = /[\p{L}\p{N}]/u;
const DIGIT = /\d/;

/** Whether a mark is one of those that look alike on both sides. */
export const isStraight = (mark: string): boolean => STRAIGHT.includes(mark);

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
  if (byGlyph === undefined) return byNeighbours;
  // A curly mark set the wrong way round is a slip that word processors make after a dash or a bracket.
  const wrongWay = byNeighbours !== 'either' && byNeighbours !== byGlyph;
  if (!wrongWay || mark === '„' || /[「」『』｢｣‚‛]/u.test(mark)) return byGlyph;
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

/**
 * Marks put together of other signs where a keyboard has none, and what closes each. They open at the head of a word where
 * that follows; anywhere else they are an emptied field, seconds, the shift of a program or a reply's margin.
 */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  '``': ["''", '’’'],
  ',,': ["''", '’’', '‘‘', '”', '“', '"'],
  '‚‚': ['’’', '‘‘', '”', '“'],
  '‘‘': ['’’'],
  '<<': ['>>'],
};
/** What can stand behind an opening mark. */
const HEAD = /^[\p{L}\p{N}“‘«¿¡…[(]/u;

/** The marks put together of other signs that stand open where a block has been read up to. */
class TypedMarks {
  private open = '';
  /** Where the last mark stands that closes each; a search from every one on would read to the end again and again. */
  private readonly lasts = new Map<string, number>();

  constructor(
    private readonly text: string,
    private readonly rules: MarkRules,
  ) {}

  /** Whether one opens or closes at an offset of the block; null where none does. */
  shapeAt(mark: string, at: number): 'open' | 'close' | null {
    const { text, open } = this;
    if (TYPED[open]?.includes(mark) === true) {
      const closes = open === '``' || /\S/.test(text.charAt(at - 1)) || mark === '>>';
      if (closes) this.open = '';
      return closes ? 'close' : null;
    }
    if (!(mark in TYPED)) return null;
    const rest = text.slice(at + mark.length, at + mark.length + 2);
    const before = text.charAt(at - 1);
    const atHead = before === '' || BEFORE_OPEN.test(before);
    // A space behind it is set where guillemets have one.
    const isSpaced = mark === '<<' && this.rules.opens.includes('«') && /^\s/.test(rest);
    // What opens a paragraph may be closed in a later one.
    const isClosed = at === 0 || this.lastOf(mark) > at;
    const opens = atHead && isClosed && HEAD.test(isSpaced ? rest.slice(1) : rest);
    // Two backticks can be nothing else.
    if (!opens && mark !== '``') return null;
    this.open = mark;
    return 'open';
  }

  private lastOf(mark: string): number {
    let last = this.lasts.get(mark);
    if (last === undefined) {
      last = Math.max(...(TYPED[mark] ?? []).map((close) => this.text.lastIndexOf(close)));
      this.lasts.set(mark, last);
    }
    return last;
  }
}

/** The marks of `[start, end)`, in order; apostrophes between letters are left out. */
export function marksIn(text: string, start: number, end: number, rules: MarkRules): Mark[] {
  const marks: Mark[] = [];
  // Of this stretch alone: a search for the next mark in the whole text would read on to its end, block after block.
  const stretch = text.slice(start, end);
  const typed = new TypedMarks(stretch, rules);
  let from = start;
  for (const match of stretch.matchAll(MARKS)) {
    let mark = match[0];
    const at = start + match.index;
    if (at < from) continue;
    if (/[‘’]/u.test(mark) && text.charAt(at + 1) === mark) mark += mark;
    const shape = mark.length > 1 ? typed.shapeAt(mark, match.index) : null;
    if (shape !== null) {
      const { length } = mark;
      marks.push({ at, length, text: mark, family: 'double', shape, afterDigit: false });
      from = at + length;
      continue;
    }
    mark = match[0];
    if (mark.length > 1) continue;
    const family: MarkFamily = SINGLES.includes(mark) ? 'single' : 'double';
    if (family === 'single' && isApostrophe(text, at, mark, end, rules.elisions)) continue;
    const hebrew = family === 'double' ? gershayimAt(text, at, end) : null;
    if (hebrew === 'inside') continue;
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
