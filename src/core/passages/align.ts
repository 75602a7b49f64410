/**
 * Aligning a quotation with a stretch of a source, word by word: semi-global (the quotation whole, anywhere in the
 * stretch) with affine gaps, after Gotoh (1982), so that a dropped clause is one omission and not a scatter of
 * chance matches.
 */
import type { Alignment, AlignmentStep, Span, Word } from '../model.ts';
import type { Token } from '../text/words.ts';
import { fillMatrix, INSERT_OPENED, Move, SKIP_OPENED, type FilledMatrix } from './align-matrix.ts';
import { queryOf, sliceQuery, type QuotationQuery } from './quotation-query.ts';
import { Relation } from './relations.ts';

/** Longest run, in words, of an omission beside an addition that is reported as one replacement. */
const LONGEST_REPLACEMENT = 8;

/** Cells of a matrix up to which it is filled whole. */
const MOST_CELLS = 1 << 19;
/** Words of a piece of a longer quotation; and of the source that are looked at for the first and each other piece. */
const PIECE = 200;
const FIRST_REACH = 1500;
const REACH = 500;

type Kind = AlignmentStep['kind'];
interface Step {
  kind: Kind;
  draft: [number, number];
  source: [number, number];
  /** Words that answer to each other though they differ (another spelling, a joined reading): a run of their own. */
  readonly pair?: true;
}

/** Reads the moves back from the end of the quotation at a column. Steps come out last first, one word each. */
function traceBack(query: QuotationQuery, { moves, relations, end }: FilledMatrix, columns: number): Step[] {
  const { matrix } = relations;
  const width = columns + 1;
  const steps: Step[] = [];
  const seamKinds: Kind[] = ['delete', 'gap', 'bracket'];
  let row = query.words.length;
  let column = end;
  let state: number = Move.none;
  const take = (kind: Kind, rows: number, cells: number, pair = false) => {
    const step: Step = { kind, draft: [row - rows, row], source: [column - cells, column] };
    steps.push(pair ? { ...step, pair } : step);
    row -= rows;
    column -= cells;
  };
  while (row > 0) {
    const cell = moves[row * width + column] ?? 0;
    const relation = column > 0 ? (matrix[(row - 1) * columns + column - 1] ?? 0) : 0;
    const move = state === Move.none ? cell & 7 : state;
    const inserted = (query.inserted[row - 1] ?? 0) > 0;
    state = Move.none;
    if (move === Move.pair) {
      const equal = (relation & Relation.equal) > 0;
      const near = !inserted && (relation & Relation.near) > 0;
      take(equal ? 'equal' : inserted ? 'bracket' : 'replace', 1, 1, near);
    } else if (move === Move.joinSource)
      take(relation & Relation.lineHyphen ? 'equal' : 'replace', 1, 2, true);
    else if (move === Move.joinDraft) take(relation & Relation.lineHyphen ? 'equal' : 'replace', 2, 1, true);
    else if (move === Move.skip) {
      if (!(cell & SKIP_OPENED)) state = Move.skip;
      take(seamKinds[query.seams[row] ?? 0] ?? 'delete', 0, 1);
    } else {
      if (!(cell & INSERT_OPENED)) state = Move.insert;
      take(inserted ? 'bracket' : 'insert', 1, 0);
    }
  }
  return steps;
}

const isEdit = (kind: Kind) => kind === 'replace' || kind === 'insert' || kind === 'delete';
const lengthOf = (range: readonly [number, number]) => range[1] - range[0];

/** Whether a step continues the one before as one run, and as what. */
function mergedKind(before: Step, step: Step): Kind | null {
  if (before.pair || step.pair) return null;
  if (before.kind === step.kind) return step.kind;
  if (!isEdit(before.kind) || !isEdit(step.kind)) return null;
  const draft = lengthOf(before.draft) + lengthOf(step.draft);
  const source = lengthOf(before.source) + lengthOf(step.source);
  return Math.max(draft, source) <= LONGEST_REPLACEMENT ? 'replace' : null;
}

function mergeRuns(backwards: readonly Step[]): Step[] {
  const runs: Step[] = [];
  for (let index = backwards.length - 1; index >= 0; index--) {
    const step = backwards[index];
    const before = runs.at(-1);
    if (!step) continue;
    const kind = before ? mergedKind(before, step) : null;
    if (!before || !kind) {
      runs.push(step);
      continue;
    }
    before.kind = kind;
    before.draft[1] = step.draft[1];
    before.source[1] = step.source[1];
  }
  return runs;
}

/** An alignment and where in the stretch it lies (word indices, half-open; empty if no word was found). */
export interface PlacedAlignment {
  readonly alignment: Alignment;
  readonly source: Span;
}

/** Cuts the source words down to those between the first and the last that answer to something. */
function placed(query: QuotationQuery, source: readonly Word[], runs: Step[], cost: number): PlacedAlignment {
  const answered = runs.filter(
    (run) => run.kind !== 'insert' && lengthOf(run.draft) > 0 && lengthOf(run.source) > 0,
  );
  const from = answered[0]?.source[0] ?? 0;
  const to = answered.at(-1)?.source[1] ?? 0;
  const steps: AlignmentStep[] = [];
  for (const run of runs) {
    const start = Math.min(Math.max(run.source[0], from), to) - from;
    const end = Math.min(Math.max(run.source[1], from), to) - from;
    if (start === end && lengthOf(run.draft) === 0) continue;
    steps.push({ kind: run.kind, draft: [...run.draft], source: [start, end] });
  }
  return {
    alignment: { draftWords: query.words, sourceWords: source.slice(from, to), steps, cost },
    source: { start: from, end: to },
  };
}

interface Runs {
  readonly runs: Step[];
  readonly cost: number;
}

/** Where the quotation stands word for word, or -1; also where a line's end leaves open how it is to be read. */
function wordForWord({ words }: QuotationQuery, source: readonly Word[]): number {
  const [first] = words;
  const isOpen = ({ joint }: Word) => joint === 'break';
  if (!first || words.some(isOpen) || source.some(isOpen)) return -1;
  for (let at = 0; at + words.length <= source.length; at++) {
    if (source[at]?.folded !== first.folded) continue;
    let same = 1;
    while (same < words.length && source[at + same]?.folded === words[same]?.folded) same++;
    if (same === words.length) return at;
  }
  return -1;
}

/** Aligns by one matrix, or without one where it would find that nothing differs; long quotations in pieces. */
function runsOf(query: QuotationQuery, source: readonly Word[]): Runs {
  const rows = query.words.length;
  const at = wordForWord(query, source);
  if (at >= 0) return { runs: [{ kind: 'equal', draft: [0, rows], source: [at, at + rows] }], cost: 0 };
  if (rows * source.length > MOST_CELLS) return alignInPieces(query, source);
  const filled = fillMatrix(query, source);
  return { runs: mergeRuns(traceBack(query, filled, source.length)), cost: filled.cost };
}

/**
 * Aligns a quotation of many hundred words piece by piece, each behind where the one before ended, so that time and
 * memory grow with its length and not with the square of it.
 */
function alignInPieces(query: QuotationQuery, source: readonly Word[]): Runs {
  const runs: Step[] = [];
  let cost = 0;
  let at = 0;
  for (let from = 0; from < query.words.length; from += PIECE) {
    const to = Math.min(query.words.length, from + PIECE);
    const reach = from === 0 ? FIRST_REACH : REACH;
    const piece = runsOf(sliceQuery(query, from, to), source.slice(at, at + reach));
    const start = piece.runs.find((run) => lengthOf(run.source) > 0)?.source[0] ?? 0;
    if (start > 0) runs.push({ kind: 'delete', draft: [from, from], source: [at, at + start] });
    for (const run of piece.runs) {
      const moved: Step = {
        kind: run.kind,
        draft: [run.draft[0] + from, run.draft[1] + from],
        source: [Math.max(run.source[0], start) + at, Math.max(run.source[1], start) + at],
      };
      runs.push(run.pair ? { ...moved, pair: true } : moved);
    }
    at = runs.at(-1)?.source[1] ?? at;
    cost += piece.cost;
  }
  return { runs: mergeRuns(runs.reverse()), cost };
}

/** As `align`, for a quotation made ready once; also tells where in the stretch the passage lies. */
export function alignQuery(query: QuotationQuery, source: readonly Word[]): PlacedAlignment {
  const { runs, cost } = runsOf(query, source);
  return placed(query, source, runs, cost);
}

/**
 * The best place for a quotation among the words of a stretch of a source, and the steps that lead from the one to
 * the other. `cost` is in words. Step ranges index the result's own `draftWords` (all words of the quotation, those
 * in brackets included) and `sourceWords` (those of the passage only). An `equal` step pairs words one to one, but
 * for a word broken at a line's end, which is a step by itself, two words to one; other joined spellings
 * ("co-author", "coauthor") are `replace` steps that cost next to nothing. Time and memory: quotation × stretch.
 */
export function align(tokens: readonly Token[], source: readonly Word[]): Alignment {
  return alignQuery(queryOf(tokens), source).alignment;
}
