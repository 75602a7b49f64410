/**
 * Speakers' turns in a transcript. The label ("JONAS HALE:", "Q:") is structure: the block of a turn starts behind it.
 * One label alone is no transcript: "Note: bring a coat" and "Engineer Olav Renn: The bridge is safe." stay text.
 */
import type { Block } from '../model.ts';

/** A name or a role, perhaps with a remark or a clock time behind it, then a colon and words. */
const LABEL =
  /^((?:\p{Lu}[\p{L}.'’-]{0,24}|de|la|van|von|der|of|the)(?: (?:\p{Lu}[\p{L}.'’-]{0,24}|\d{1,2}|de|la|van|von|der|of|the)){0,5})\s?(?:[([][^)\]\n]{1,40}[)\]])?,?\s?(?:[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?)?:\s+(?=\S)/u;
/** Labels of fields and of asides, which open no turn. */
const FIELD =
  /^(?:title|headline|by|author|authors|byline|published|publication|date|updated|outlet|source|url|link|language|note|notes|subject|from|to|cc|re|location|place|time|photo|image|caption|correction|update|editor's note|read more|related|warning|ps)$/i;
const INTERVIEWER = /^(?:q|question|interviewer|reporter|reporters|questioner|moderator|frage|pregunta)$/i;
const ANSWER = /^(?:a|answer|antwort)$/i;

interface Label {
  readonly block: number;
  readonly label: string;
  /** Length of the label with its colon and spaces, UTF-16. */
  readonly length: number;
}

function labelsIn(text: string, blocks: readonly Block[]): Label[] {
  return blocks.flatMap((block, index) => {
    if (block.kind === 'heading' || block.kind === 'table-cell') return [];
    const match = LABEL.exec(text.slice(block.start, Math.min(block.end, block.start + 120)));
    const label = match?.[1];
    if (!match || label === undefined || FIELD.test(label)) return [];
    return [{ block: index, label, length: match[0].length }];
  });
}

/** Whether labels at the heads of blocks are the turns of a transcript. */
function isTranscript(labels: readonly Label[], blocks: number): boolean {
  const interview =
    labels.some(({ label }) => INTERVIEWER.test(label)) && labels.some(({ label }) => ANSWER.test(label));
  if (interview) return true;
  const distinct = new Set(labels.map(({ label }) => label)).size;
  if (labels.length < 2 || distinct === labels.length)
    return labels.length >= 3 && labels.length >= blocks * 0.6;
  return labels.length >= 3 || labels.length >= blocks * 0.5;
}

/**
 * The blocks with speakers' turns marked, where the text is a transcript; else the blocks as they were. A block
 * without a label that follows a turn belongs to it. Offsets are those of `text`.
 */
export function withTurns(text: string, blocks: readonly Block[]): readonly Block[] {
  const labels = labelsIn(text, blocks);
  if (!isTranscript(labels, blocks.length)) return blocks;
  const byBlock = new Map(labels.map((label) => [label.block, label]));
  let turn: Block['turn'];
  return blocks.map((block, index) => {
    const label = byBlock.get(index);
    if (block.kind === 'heading') turn = undefined;
    if (!label) return turn ? { ...block, turn } : block;
    turn = { label: label.label, role: INTERVIEWER.test(label.label) ? 'interviewer' : 'speaker' };
    return { ...block, start: block.start + label.length, turn };
  });
}
