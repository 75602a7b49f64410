/** Pairing the marks of one family in one block: a fresh stack a block, by shape, never by parity. */
import { isStraight, type Mark } from './marks.ts';

/** Two marks that belong together, or an opening one without its partner (`close` null). */
export interface MarkPair {
  readonly open: Mark;
  readonly close: Mark | null;
  /** Where the words end if there is no closing mark: the next opening mark; null: the end of the block. */
  readonly cutAt: number | null;
  readonly depth: number;
}

export interface Pairing {
  readonly pairs: readonly MarkPair[];
  /** Closing marks that nothing opened. */
  readonly strays: readonly Mark[];
}

const DEEPEST = 3;

/** Guillemets point either way: the first one of a block says which of the two opens. */
function guillemetsReversed(marks: readonly Mark[]): boolean {
  const first = marks.find((mark) => mark.text === '«' || mark.text === '»');
  return first?.text === '»' && first.shape !== 'close';
}

function canClose(open: Mark, mark: Mark): boolean {
  const corner = (text: string): string =>
    /[「」]/u.test(text) ? 'a' : /[『』]/u.test(text) ? 'b' : /[｢｣]/u.test(text) ? 'c' : '';
  if (corner(open.text) !== corner(mark.text)) return false;
  const guillemet = (text: string): boolean => /[«»]/u.test(text);
  return guillemet(open.text) === guillemet(mark.text);
}

/** Whether an opening mark met inside a quotation nests (its close comes before the outer close). */
function nests(marks: readonly Mark[], at: number): boolean {
  const [first, second] = [marks[at + 1], marks[at + 2]];
  if (!first || !second) return false;
  return first.shape === 'close' && second.shape !== 'open';
}

/** A prime: a mark behind a digit that closes nothing, or that a better close follows before the next opening. */
function isPrime(marks: readonly Mark[], at: number, open: Mark | undefined): boolean {
  const mark = marks[at];
  if (!mark?.afterDigit || !isStraight(mark.text) || mark.shape !== 'close') return false;
  const next = marks[at + 1];
  if (!open) return true;
  // Behind a curly opening mark, a curly close is the better one.
  return next?.shape === 'close' && (isStraight(next.text) || !isStraight(open.text));
}

/** Pairs the marks of the double family. Marks must be in order. */
export function pairDoubles(marks: readonly Mark[]): Pairing {
  const reversed = guillemetsReversed(marks);
  // Swedish and Finnish copy has »so», with one glyph on both sides.
  const alike = reversed && !marks.some((mark) => mark.text === '«');
  const stack: Mark[] = [];
  const pairs: MarkPair[] = [];
  const strays: Mark[] = [];
  for (const [index, mark] of marks.entries()) {
    if (isPrime(marks, index, stack.at(-1))) continue;
    const top = stack.at(-1);
    let shape = mark.shape;
    if (mark.text === '«' || mark.text === '»')
      if (!alike || shape === 'either') shape = (mark.text === '«') === reversed ? 'close' : 'open';
    if (shape === 'either') shape = top && canClose(top, mark) ? 'close' : 'open';
    if (shape === 'close') {
      if (top && canClose(top, mark)) {
        stack.pop();
        pairs.push({ open: top, close: mark, cutAt: null, depth: stack.length });
      } else if (!top) strays.push(mark);
      continue;
    }
    const nested =
      top !== undefined &&
      stack.length < DEEPEST &&
      (nests(marks, index) || !canClose(top, mark) || !sameGlyphs(top, mark));
    if (top && !nested)
      for (const open of stack.splice(0)) pairs.push({ open, close: null, cutAt: mark.at, depth: 0 });
    stack.push(mark);
  }
  for (const [depth, open] of stack.entries()) pairs.push({ open, close: null, cutAt: null, depth });
  pairs.sort((a, b) => a.open.at - b.open.at);
  return { pairs, strays };
}

function sameGlyphs(open: Mark, mark: Mark): boolean {
  return isStraight(open.text) === isStraight(mark.text);
}

/** How sure a single mark is to close rather than to be an apostrophe (`workers’ rights`). */
function closeStrength(text: string, open: Mark, mark: Mark): 0 | 1 | 2 {
  const before = text[mark.at - 1] ?? '';
  const after = text[mark.at + mark.length] ?? '';
  // ‚German‘: no apostrophe looks like that.
  const isPartner = open.text === '‚' && mark.text === '‘';
  if (/\s/.test(before) || (mark.text === '‘' && !isPartner)) return 0;
  if (isPartner) return 2;
  if (after !== '' && !/[\s)\]}.,;:!?—–\-”"/»…]/u.test(after)) return 0;
  if (/[.,!?…;:—–\-)\]”"]/u.test(before)) return 2;
  const elided = /(?:s|in|o|th|an|wi)$/i.test(text.slice(Math.max(0, mark.at - 2), mark.at));
  if (/^[.,;:!?)—–\]]/u.test(after) || after === '') return elided ? 1 : 2;
  return elided ? 0 : 1;
}

function opensSingle(text: string, mark: Mark): boolean {
  const after = text[mark.at + mark.length] ?? '';
  return mark.shape === 'open' && mark.text !== '’' && after !== '' && !/\s/.test(after);
}

/**
 * Pairs single marks. A closing mark behind a letter may be an apostrophe: the first sure one before the next opening
 * is taken, else the first likely one, else the last possible one.
 */
export function pairSingles(text: string, marks: readonly Mark[]): Pairing {
  const pairs: MarkPair[] = [];
  let index = 0;
  while (index < marks.length) {
    const open = marks[index];
    index++;
    if (!open || !opensSingle(text, open)) continue;
    let best = -1;
    let strength = -1;
    let to = index;
    for (; to < marks.length; to++) {
      const mark = marks[to];
      if (!mark || opensSingle(text, mark)) break;
      if (open.text === '‘' && mark.text === "'") continue;
      const here = /\s/.test(text[mark.at - 1] ?? '') ? -1 : closeStrength(text, open, mark);
      if (here > strength || (here === strength && here === 0)) [best, strength] = [to, here];
      if (strength === 2) break;
    }
    const close = marks[best];
    if (close && (strength > 0 || /\s/.test(text[close.at + 1] ?? ' '))) {
      pairs.push({ open, close, cutAt: null, depth: 0 });
      index = best + 1;
    } else if (open.text === '‘') {
      pairs.push({ open, close: null, cutAt: marks[to]?.at ?? null, depth: 0 });
      index = to;
    }
  }
  return { pairs, strays: [] };
}
