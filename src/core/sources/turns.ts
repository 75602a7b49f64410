/**
 * Speakers' turns in a transcript. A label ("JONAS HALE:", "Q:", "Ana Cruz (by phone), 00:12:40:") is structure, not text.
 * One label alone is no transcript: "Note: bring a coat" and "Engineer Olav Renn: The bridge is safe." stay text.
 */
import type { Block, OffsetMap, Prose, Turn } from '../model.ts';
import { compact } from './compact.ts';
import { monologue } from './monologue.ts';
import {
  clockOf,
  INTERRUPTION,
  isInterviewer,
  isSpoken,
  isStrong,
  labelAt,
  LONGEST_LABEL,
  turnOf,
  type Label,
  type LabelKind,
} from './turn-labels.ts';

/** A long document with labels at fewer of its paragraphs than this is a report with some fields in it. */
const LEAST_TURNS = 0.06;
/** Turns of a recording: with fewer, lines with a name and a time may be anything. */
const FEWEST_TIMED = 3;
/** Turns told by a dash or by a line of their own, and the share of the paragraphs that such labels open or stand above. */
const FEWEST_BARE = 4;
const BARE_SHARE = 0.6;
const LONE_SHARE = 0.25;
/** Of the lines below names that stand alone, the share that are what somebody says. */
const SPOKEN_SHARE = 0.8;

/** The labels of a transcript, by their kinds. */
export type TurnLabels = ReadonlySet<string>;

const keyOf = (kind: LabelKind, label: string): string => `${kind} ${label}`;
/** Among the labels: lines of nothing but a time stand between the turns. */
const CLOCKS = 'clocks';

class Counts {
  readonly of = new Map<string, number>();

  add(label: string): void {
    this.of.set(label, (this.of.get(label) ?? 0) + 1);
  }

  get all(): number {
    return [...this.of.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How many of the labels stand where one of them has stood before, or will. */
  get recurring(): number {
    return [...this.of.values()].reduce((sum, count) => sum + (count > 1 ? count : 0), 0);
  }

  keys(kind: LabelKind): TurnLabels {
    return new Set([...this.of.keys()].map((label) => keyOf(kind, label)));
  }
}

interface TurnLine {
  readonly text: string;
  readonly isHeading: boolean;
}

/**
 * The labels of a transcript; empty where the lines are none. Two turns are needed, and they must be a good part of the
 * text or many: a news story with two "Name: words" among its paragraphs is a news story.
 */
export function turnLabels(lines: Iterable<string>): TurnLabels {
  return labelsOf([...lines].map((text) => ({ text, isHeading: false })));
}

function labelsOf(lines: readonly TurnLine[]): TurnLabels {
  const counts: Readonly<Record<LabelKind, Counts>> = {
    colon: new Counts(),
    timed: new Counts(),
    bare: new Counts(),
    lone: new Counts(),
  };
  let paragraphs = 0;
  let spoken = 0;
  let clocks = 0;
  let last: Label | null = null;
  for (const { text, isHeading } of lines) {
    if (text === '') continue;
    if (clockOf(text) !== null) {
      clocks++;
      continue;
    }
    // A wrapped line that goes on in lower case is no paragraph of its own.
    if (!/^\p{Ll}/u.test(text) && !isHeading) paragraphs++;
    const found = labelAt(text);
    if (last?.kind === 'lone' && !found && isSpoken(text)) spoken++;
    last = found && isHeading && found.kind !== 'lone' ? null : found;
    if (last) counts[last.kind].add(last.label);
  }
  const { timed, bare, lone, colon } = counts;
  if (isRecording(timed, paragraphs)) return timed.keys('timed');
  const named = colonLabels(colon, paragraphs);
  if (named.size > 0) return named;
  if (isConversation(lone) && lone.all >= paragraphs * LONE_SHARE && spoken >= lone.all * SPOKEN_SHARE) {
    const keys = lone.keys('lone');
    return clocks > 0 ? new Set([...keys, CLOCKS]) : keys;
  }
  return isConversation(bare) && bare.all >= paragraphs * BARE_SHARE ? bare.keys('bare') : new Set();
}

function colonLabels(counts: Counts, paragraphs: number): TurnLabels {
  const labels = [...counts.of].filter(([label, count]) => count > 1 || isStrong(label));
  const turns = labels.reduce((sum, [, count]) => sum + count, 0);
  const names = new Set(labels.map(([label]) => label));
  const interview = [...names].some(isInterviewer) && names.size > 1;
  const recurring = labels.some(([, count]) => count > 1);
  const enough =
    turns >= 2 &&
    (turns >= paragraphs * 0.5 ||
      (interview && turns >= 3) ||
      (recurring && turns >= Math.max(4, paragraphs * LEAST_TURNS)));
  return enough ? new Set([...names].map((label) => keyOf('colon', label))) : new Set();
}

/** Labels told by their times: somebody speaks twice, and the times are a part of the lines to reckon with. */
function isRecording(counts: Counts, paragraphs: number): boolean {
  return counts.recurring > 0 && counts.all >= Math.max(FEWEST_TIMED, paragraphs * LEAST_TURNS);
}

/** Labels that tell little by themselves: two speak at least, and most of them again. */
function isConversation(counts: Counts): boolean {
  return counts.of.size >= 2 && counts.all >= FEWEST_BARE && counts.recurring >= counts.all / 2;
}

const isKnown = (label: Label | null, labels: TurnLabels): label is Label =>
  label !== null && labels.has(keyOf(label.kind, label.label));

/** Whether a line opens a turn of one of the speakers. */
export function opensTurn(line: string, labels: TurnLabels): boolean {
  if (labels.size === 0) return false;
  return (labels.has(CLOCKS) && clockOf(line) !== null) || isKnown(labelAt(line), labels);
}

/** Blocks cut at the lines that open a turn: soft line breaks of Markdown do not end a paragraph. */
function cutAtTurns(text: string, blocks: readonly Block[], labels: TurnLabels): Block[] {
  return blocks.flatMap((block) => {
    const pieces: Block[] = [];
    let start = block.start;
    for (let at = text.indexOf('\n', start); at >= 0 && at < block.end; at = text.indexOf('\n', at + 1)) {
      if (!opensTurn(text.slice(at + 1, Math.min(block.end, at + 1 + LONGEST_LABEL)), labels)) continue;
      pieces.push({ ...block, start, end: at });
      start = at + 1;
    }
    pieces.push({ ...block, start });
    return pieces;
  });
}

const canTurn = (block: Block) => block.kind !== 'heading' && block.kind !== 'table-cell';

function linesOfBlocks(text: string, blocks: readonly Block[]): TurnLine[] {
  return blocks
    .filter(({ kind }) => kind !== 'table-cell')
    .flatMap(({ kind, start, end }) =>
      text
        .slice(start, end)
        .split('\n')
        .map((line) => ({ text: line, isHeading: kind === 'heading' })),
    );
}

/**
 * The prose with speakers' turns marked and their labels taken out, where the text is a transcript; else as it was.
 * A block without a label that follows a turn belongs to it when turns are the rule in the text.
 */
export function withTurns<P extends Pick<Prose, 'text' | 'blocks' | 'map'>>(prose: P): P {
  const { text, map }: { text: string; map: OffsetMap } = prose;
  const labels = labelsOf(linesOfBlocks(text, prose.blocks));
  if (labels.size === 0) return { ...prose, blocks: monologue(prose) };
  const cut = cutAtTurns(text, prose.blocks, labels);
  const found = cut.map((block) => {
    const label = labelAt(text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)));
    const may = label?.kind === 'lone' ? block.kind !== 'table-cell' : canTurn(block);
    return may && isKnown(label, labels) ? label : null;
  });
  const opening = found.filter((label) => label !== null);
  // A name, or a name and a time, above what is said are all there is between two turns.
  const standAbove = opening.some(({ kind }) => kind === 'timed' || kind === 'lone');
  const carries = standAbove || (opening.length >= 4 && opening.length >= cut.length * 0.4);
  let turn: Turn | undefined;
  /** Of the label whose words are still to come. */
  let time: number | undefined;
  const timed = (block: Block): Block => {
    const own = time === undefined ? block : { ...block, time };
    time = undefined;
    return own;
  };
  const blocks = cut.map((block, index): Block => {
    const label = found[index];
    const clock = labels.has(CLOCKS) ? clockOf(text.slice(block.start, block.end)) : null;
    if (clock !== null) {
      time = clock;
      return { ...block, start: block.end };
    }
    if (label) {
      turn = turnOf(label.label);
      const start = Math.min(block.end, block.start + label.length);
      time = label.time ?? time;
      if (start === block.end) return { ...block, start };
      return timed({ ...block, start, turn });
    }
    if (!canTurn(block) || !carries || INTERRUPTION.test(text.slice(block.start, block.end)))
      turn = undefined;
    return turn ? timed({ ...block, turn }) : block;
  });
  return { ...prose, ...compact(text, map, blocks) };
}
