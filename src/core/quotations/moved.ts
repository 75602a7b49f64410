/** Quotations whose offsets count from elsewhere, and whether two are the same. */
import type { Quotation, Span, Speaker } from '../model.ts';

export function movedSpan<Value extends Span>(value: Value, by: number): Value {
  return { ...value, start: value.start + by, end: value.end + by };
}

export function movedSpeaker(speaker: Speaker | null, by: number): Speaker | null {
  if (!speaker || by === 0) return speaker;
  const evidence = speaker.evidence.map(({ start, end }) => ({ start: start + by, end: end + by }));
  return { ...speaker, mentionStart: speaker.mentionStart + by, evidence };
}

/** A quotation moved by so many UTF-16 units and blocks; whether it goes on from another is left out. */
export function movedQuotation(quotation: Quotation, by: number, blocks: number): Quotation {
  const { speaker, cue } = quotation;
  return {
    ...movedSpan(quotation, by),
    block: quotation.block + blocks,
    speaker: movedSpeaker(speaker, by),
    cue: cue && { ...cue, start: cue.start + by },
    continues: null,
  };
}

function isSameList<Value>(
  a: readonly Value[],
  b: readonly Value[],
  isSame: (one: Value, other: Value) => boolean,
): boolean {
  if (a.length !== b.length) return false;
  return a.every((value, at) => {
    const other = b[at];
    return other !== undefined && isSame(value, other);
  });
}

const isEqual = (a: string, b: string): boolean => a === b;

/** Fields that are neither lists nor objects; the type holds the list complete. */
const PLAIN: Readonly<Record<Exclude<keyof Speaker, 'aliases' | 'joint' | 'candidates' | 'evidence'>, true>> =
  {
    name: true,
    unnamed: true,
    kind: true,
    mention: true,
    mentionStart: true,
    via: true,
    confidence: true,
    tier: true,
    margin: true,
  };
const PLAIN_KEYS = Object.keys(PLAIN) as readonly (keyof typeof PLAIN)[];

function isSameSpeaker(a: Speaker | null, b: Speaker | null): boolean {
  if (!a || !b) return a === b;
  return (
    PLAIN_KEYS.every((key) => a[key] === b[key]) &&
    isSameList(a.aliases, b.aliases, isEqual) &&
    isSameList(a.joint, b.joint, isEqual) &&
    isSameList(a.candidates, b.candidates, (x, y) => x.name === y.name && x.score === y.score) &&
    isSameList(a.evidence, b.evidence, (x, y) => x.start === y.start && x.end === y.end)
  );
}

/** Whether two quotations of one stretch in marks, and so with the same words, have the same speaker and cue. */
export function isSameQuotation(a: Quotation, b: Quotation): boolean {
  return a.cue?.start === b.cue?.start && a.cue?.text === b.cue?.text && isSameSpeaker(a.speaker, b.speaker);
}
