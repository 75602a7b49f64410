/** The scanner: what stands in quotation marks, block by block. It knows marks and neighbours, and no grammar. */
import type { Quotation, Span, UnbalancedMark } from '../model.ts';
import { facing } from '../text/marks-of-language.ts';
import { dashSpeechOf, isDialogue, piecesOf, spansOf, spokenQuotes, type DashSpeech } from './dialogue.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { marksIn, type Mark, type MarkRules } from './marks.ts';
import { pairDoubles, pairSingles, type MarkPair } from './pair-marks.ts';
import type { Place } from './places.ts';

/** A stretch in marks, before anybody asked whether it is speech. Offsets count from the start of its block. */
export interface MarkedText {
  readonly start: number;
  readonly end: number;
  /** Where the opening mark starts and the closing one ends. */
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly open: string;
  readonly close: string;
  readonly bounds: Quotation['bounds'];
  readonly words: number;
  /** The quotation left open in the block before goes on here. */
  readonly reopens: boolean;
  /** Index of the stretch that encloses this one, in the same block; -1 at the top. */
  readonly parent: number;
}

/** What stands in marks in one block. Offsets count from its start. */
export interface Scan {
  /** In the order of the text; an enclosing stretch precedes what it encloses. */
  readonly stretches: readonly MarkedText[];
  readonly unbalanced: readonly UnbalancedMark[];
  /** What stands in the marks of titles (《…》), outside of all stretches. */
  readonly titles: readonly Span[];
  /** A quotation goes on in the next block. */
  readonly leftOpen: boolean;
}

/** The marks of one block, paired, and what they add to the vote on which of them are the outer ones. */
interface BlockMarks {
  readonly doubles: readonly MarkPair[];
  readonly singles: readonly { readonly pair: MarkPair; readonly inside: boolean }[];
  readonly strays: readonly Mark[];
  readonly votes: { readonly single: number; readonly double: number };
  readonly dialogue: DashSpeech | null;
  /** The mark that the block starts with; empty where it starts with none. */
  readonly opens: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;
/** Scripts without spaces between words: two characters make up for a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu;
const TITLE = /[《〈]([^《》〈〉\n]{1,80})[》〉]/gu;
/** What stands for the opening mark of speech that has none: the dash, or the mark of a block quote in Markdown. */
export const DIALOGUE = '—';
export const BLOCK_QUOTE = '>';
const OPENS = /^\s*(``|,,|‚‚|<<|["＂″״“„«»‘'「『〝])/u;

function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced > 0 ? text.replace(UNSPACED, ' ') : text;
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(spaced)) count++;
  return count + Math.ceil(unspaced / 2);
}

/** For places in ascending order, the index of the innermost pair that holds each; -1 outside. */
function holdersOf(pairs: readonly MarkPair[], places: readonly number[], end: number): number[] {
  const open: number[] = [];
  let next = 0;
  const endOf = (index: number): number => {
    const pair = pairs[index];
    return pair?.close?.at ?? pair?.cutAt ?? end;
  };
  return places.map((at) => {
    for (; next < pairs.length && (pairs[next]?.open.at ?? end) <= at; next++) open.push(next);
    while (open.length > 0 && endOf(open.at(-1) ?? 0) <= at) open.pop();
    return open.at(-1) ?? -1;
  });
}

/** By vote of the whole text it is told whether single marks are the outer ones, as in British copy. */
function votesOf(doubles: BlockMarks['doubles'], singles: BlockMarks['singles']): BlockMarks['votes'] {
  const closed = doubles.filter((pair) => pair.close !== null);
  // Double marks inside of single ones are the inner ones.
  const outer = singles.filter(({ pair, inside }) => pair.close !== null && !inside).map(({ pair }) => pair);
  const places = closed.map((pair) => pair.open.at);
  return {
    double: holdersOf(outer, places, Infinity).filter((holder) => holder < 0).length,
    single: singles.filter(({ pair }) => pair.close !== null && pair.close.at - pair.open.at > 12).length,
  };
}

function marksOf({ text, block }: Place, rules: MarkRules, lexicon: Lexicon): BlockMarks {
  const marks = marksIn(text, 0, text.length, rules);
  const doubles = pairDoubles(marks.filter((mark) => mark.family === 'double'));
  const groups = new Map<number, Mark[]>();
  const singleMarks = marks.filter((mark) => mark.family === 'single');
  const places = singleMarks.map((mark) => mark.at);
  const holders = holdersOf(doubles.pairs, places, text.length);
  for (const [index, mark] of singleMarks.entries()) {
    const holder = holders[index] ?? -1;
    const group = groups.get(holder);
    if (group) group.push(mark);
    else groups.set(holder, [mark]);
  }
  const singles = [...groups].flatMap(([holder, group]) =>
    pairSingles(text, group).pairs.map((pair) => ({ pair, inside: holder >= 0 })),
  );
  return {
    doubles: doubles.pairs,
    singles,
    strays: doubles.strays,
    votes: votesOf(doubles.pairs, singles),
    dialogue: dashSpeechOf(text, block, lexicon),
    opens: OPENS.exec(text.slice(0, 4))?.[1] ?? '',
  };
}

/** Builds the list of one block's stretches. */
class BlockScan {
  readonly unbalanced: UnbalancedMark[] = [];
  readonly stretches: Omit<MarkedText, 'parent'>[] = [];
  leftOpen = false;

  constructor(
    private readonly text: string,
    private readonly reopened: boolean,
    /** The mark that the next block starts with; empty where it starts with none. */
    private readonly nextOpens: string,
  ) {}

  add(pair: MarkPair, reportUnclosed: boolean): void {
    const { text } = this;
    const atEnd = pair.close === null && pair.cutAt === null;
    // Spanish re-opens a paragraph with the closing guillemet.
    const reopens = [pair.open.text, pair.open.text === '«' ? '»' : ''].includes(this.nextOpens);
    const continued = atEnd && this.nextOpens !== '' && reopens && pair.depth === 0;
    let start = pair.open.at + pair.open.length;
    let end = pair.close?.at ?? pair.cutAt ?? text.length;
    while (start < end && /\s/.test(text[start] ?? '')) start++;
    while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
    if (pair.close === null && !continued && reportUnclosed) this.report(pair.open);
    if (continued) this.leftOpen = true;
    const words = countWords(text.slice(start, end));
    if (words === 0) return;
    const leading = text.slice(0, pair.open.at).trim() === '';
    this.stretches.push({
      start,
      end,
      outerStart: pair.open.at,
      outerEnd: pair.close ? pair.close.at + pair.close.length : end,
      open: pair.open.text,
      close: pair.close?.text ?? '',
      bounds: pair.close ? 'exact' : continued ? 'continued' : 'unclosed',
      words,
      reopens: this.reopened && leading,
    });
  }

  /** Speech that a dash opens: no marks hold it. */
  addSpeech({ start, end }: Span, outerStart: number, open: string): void {
    const words = countWords(this.text.slice(start, end));
    if (words === 0) return;
    this.stretches.push({
      start,
      end,
      outerStart,
      outerEnd: end,
      open,
      close: '',
      bounds: 'exact',
      words,
      reopens: false,
    });
  }

  report(mark: Mark): void {
    this.unbalanced.push({ start: mark.at, end: mark.at + mark.length, mark: mark.text });
  }
}

/** An unclosed mark holds nothing for sure: its words end where the next pair opens. */
function cutUnclosed(
  text: string,
  sorted: readonly Omit<MarkedText, 'parent'>[],
): Omit<MarkedText, 'parent'>[] {
  return sorted.map((stretch, index) => {
    const next = sorted[index + 1];
    if (stretch.bounds !== 'unclosed' || !next || next.outerStart >= stretch.end) return stretch;
    const words = text.slice(stretch.start, next.outerStart).trimEnd();
    const end = stretch.start + words.length;
    return { ...stretch, end, outerEnd: end, words: countWords(words) };
  });
}

/** Stretches with the reporting words inside their marks cut out. */
function withoutTags(
  text: string,
  stretches: readonly Omit<MarkedText, 'parent'>[],
  lexicon: Lexicon,
): Omit<MarkedText, 'parent'>[] {
  return stretches.flatMap((stretch) => {
    const pieces = piecesOf(text, stretch, lexicon);
    if (pieces.length === 1) return [stretch];
    const last = pieces.length - 1;
    return pieces.map((piece, at) => ({
      ...stretch,
      ...piece,
      outerStart: at === 0 ? stretch.outerStart : piece.start,
      outerEnd: at === last ? stretch.outerEnd : piece.end,
      open: at === 0 ? stretch.open : '',
      close: at === last ? stretch.close : '',
      words: countWords(text.slice(piece.start, piece.end)),
    }));
  });
}

function withParents(stretches: readonly Omit<MarkedText, 'parent'>[]): MarkedText[] {
  const open: number[] = [];
  return stretches.map((stretch, index) => {
    while (open.length > 0 && (stretches[open.at(-1) ?? 0]?.end ?? 0) <= stretch.start) open.pop();
    const parent = open.at(-1);
    open.push(index);
    return { ...stretch, parent: parent ?? -1 };
  });
}

function titlesIn(text: string, stretches: readonly MarkedText[]): Span[] {
  const titles: Span[] = [];
  const tops = stretches.filter((stretch) => stretch.parent < 0);
  let next = 0;
  for (const match of text.matchAll(TITLE)) {
    const inner = match[1] ?? '';
    const words = inner.trim();
    if (words === '') continue;
    const start = match.index + 1 + inner.indexOf(words);
    const end = start + words.length;
    while ((tops[next]?.outerEnd ?? Infinity) <= start) next++;
    if ((tops[next]?.outerStart ?? Infinity) >= end) titles.push({ start, end });
  }
  return titles;
}

/** What the rest of the text says of one block's marks. */
interface Situation {
  readonly doubled: boolean;
  readonly outerSingles: boolean;
  /** A quotation was left open in the block before. */
  readonly reopened: boolean;
  readonly nextOpens: string;
  /** Paragraphs that a dash opens are speech. */
  readonly hasDialogue: boolean;
  /** It is a block quote that is somebody's words. */
  readonly isSpoken: boolean;
}

function scanBlock(text: string, marks: BlockMarks, situation: Situation, lexicon: Lexicon): Scan {
  const { doubled, outerSingles, reopened, nextOpens } = situation;
  const scan = new BlockScan(text, reopened, nextOpens);
  const speech = situation.hasDialogue && marks.dialogue ? spansOf(text, marks.dialogue) : [];
  for (const [at, span] of speech.entries())
    scan.addSpeech(span, at === 0 && !/^[\p{L}\p{N}]/u.test(text.slice(0, 2)) ? 0 : span.start, DIALOGUE);
  if (situation.isSpoken) scan.addSpeech({ start: 0, end: text.length }, 0, BLOCK_QUOTE);
  for (const pair of marks.doubles) scan.add(pair, true);
  for (const { pair, inside } of marks.singles) {
    if (pair.close === null && (inside || !outerSingles)) continue;
    if (inside || outerSingles || (!doubled && clearSingle(text, pair))) scan.add(pair, true);
  }
  for (const mark of marks.strays) scan.report(mark);
  const sorted = [...scan.stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const cut = cutUnclosed(text, sorted).filter((stretch) => stretch.words > 0);
  const stretches = withParents(withoutTags(text, cut, lexicon));
  return {
    stretches,
    unbalanced: [...scan.unbalanced].sort((a, b) => a.start - b.start),
    titles: titlesIn(text, stretches),
    leftOpen: scan.leftOpen,
  };
}

function isSituated(a: Situation, b: Situation): boolean {
  return (
    a.doubled === b.doubled &&
    a.outerSingles === b.outerSingles &&
    a.reopened === b.reopened &&
    a.nextOpens === b.nextOpens &&
    a.hasDialogue === b.hasDialogue &&
    a.isSpoken === b.isSpoken
  );
}

interface Scanned {
  readonly marks: BlockMarks;
  situation: Situation | null;
  scan: Scan;
}

const NOTHING: Scan = { stretches: [], unbalanced: [], titles: [], leftOpen: false };

/**
 * Scans texts in one language for what stands in quotation marks, and remembers each block: one that is as it was, in
 * the same situation, is not scanned again.
 */
export class Scanner {
  private readonly scanned = new WeakMap<Place, Scanned>();
  private readonly rules: MarkRules;
  /** Blocks that were scanned. */
  made = 0;

  /** `language`: BCP 47. */
  constructor(
    private readonly lexicon: Lexicon,
    language: string,
  ) {
    this.rules = { elisions: lexicon.elisions, ...facing(language) };
  }

  private known(place: Place): Scanned {
    let known = this.scanned.get(place);
    if (!known) {
      this.made++;
      known = { marks: marksOf(place, this.rules, this.lexicon), situation: null, scan: NOTHING };
      this.scanned.set(place, known);
    }
    return known;
  }

  /** What stands in marks, block by block. Linear in the text where it is new, and in its blocks where it is not. */
  scan(text: string, places: readonly Place[]): readonly Scan[] {
    const known = places.map((place) => this.known(place));
    // Copy that doubles its apostrophes for want of marks has single ones only inside of them.
    const doubled = !text.includes('``') && text.includes("''");
    const outerSingles = !doubled && singlesAreOuter(known);
    const hasDialogue = isDialogue(known.map(({ marks }) => marks.dialogue));
    const spoken = spokenQuotes(places);
    let reopened = false;
    return places.map((place, index) => {
      const own = known[index];
      if (!own) return NOTHING;
      const nextOpens = known[index + 1]?.marks.opens ?? '';
      const isSpoken = spoken.has(place);
      const situation = { doubled, outerSingles, reopened, nextOpens, hasDialogue, isSpoken };
      if (!own.situation || !isSituated(own.situation, situation)) {
        own.situation = situation;
        own.scan = scanBlock(place.text, own.marks, situation, this.lexicon);
      }
      reopened = own.scan.leftOpen;
      return own.scan;
    });
  }
}

function singlesAreOuter(blocks: readonly Scanned[]): boolean {
  let single = 0;
  let double = 0;
  for (const { votes } of blocks.map(({ marks }) => marks)) {
    single += votes.single;
    double += votes.double;
  }
  return single > double;
}

/** In a text with double marks, single ones quote only where nothing else could be meant. */
function clearSingle(text: string, pair: MarkPair): boolean {
  if (pair.close === null) return false;
  const words = text.slice(pair.open.at + 1, pair.close.at);
  return countWords(words) >= 4 && /[.,!?…]$/u.test(words);
}
