/**
 * The cues of SubRip and WebVTT files. A cue is what stands between two lines of times: files by hand and from
 * machines lack numbers, blank lines and hours, and put blank lines into the words.
 */
import type { Span } from '../../model.ts';
import { linesOf, type Line } from '../paragraphs.ts';

/** Words shown together. Times in seconds; null where the file has none that can be read. */
export interface Cue {
  readonly start: number | null;
  readonly end: number | null;
  /** The lines that hold words, as spans of the file without the white space around them. */
  readonly lines: readonly Span[];
}

export interface CueFile {
  readonly cues: readonly Cue[];
  /** What the head of a WebVTT file says of its language. */
  readonly language: string | null;
}

/** `00:00:01,000 --> 00:00:03,000 X1:…`; what stands on the left has digits and marks only. */
const TIMES = /^(-?[\d\s:.,;-]{1,24}?)\s*(?:-{1,2}>|[–—→]>?)\s*(-?[\d:.,;]{1,20})(?=\s|$)/;
/** Times that were damaged ("00:0x:01,000 --> …"): still no words. */
const BROKEN_TIMES = /^[\d:.,;\w?-]{4,20}\s*-->\s*[\d:.,;\w?-]{0,20}(?=\s|$)/;
const CLOCK = /^(-)?(?:(\d{1,4}):)?(\d{1,3}):(\d{1,3})(?:[.,:;](\d{1,9}))?$/;

/** A time of day as seconds; below zero is the beginning; null for what is none. */
function secondsOf(clock: string): number | null {
  const match = CLOCK.exec(clock.replace(/\s/g, ''));
  if (!match) return null;
  const [, minus, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = match;
  if (minus !== undefined) return 0;
  const whole = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return Math.round((whole + Number(`0.${fraction}`)) * 1000) / 1000;
}

interface Times {
  readonly start: number | null;
  readonly end: number | null;
}

function timesOf(line: string): Times | null {
  const head = line.slice(0, 80);
  const match = TIMES.exec(head);
  const [, start = '', end = ''] = match ?? [];
  // A dash alone between two figures ("1914 – 1918") is text.
  if (match && /[:;]/.test(start + end)) return { start: secondsOf(start), end: secondsOf(end) };
  const broken = BROKEN_TIMES.exec(head)?.[0];
  if (broken === undefined || !broken.includes(':') || !/\d\D*\d/.test(broken)) return null;
  const [from = '', to = ''] = broken.split('-->');
  return { start: secondsOf(from), end: secondsOf(to) };
}

/** Whether the line above the times is the cue's number or name, and not its predecessor's last words. */
function isIdentifier(line: Line, above: Line | undefined, before: number | null, vtt: boolean): boolean {
  if (line.text === '') return false;
  const apart = above === undefined || above.text === '';
  if (vtt && apart) return true;
  if (!/^\d{1,7}$/.test(line.text)) return false;
  return apart || before === null || Number(line.text) === before + 1;
}

const COMMENT = /^(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** The lines from `from` to `to` that are words; comments and style blocks of WebVTT end at a blank line. */
function wordLines(lines: readonly Line[], from: number, to: number, vtt: boolean): Span[] {
  const spans: Span[] = [];
  let hidden = false;
  for (let index = from; index < to; index++) {
    const line = lines[index];
    if (!line) continue;
    if (line.text === '') hidden = false;
    else {
      if (vtt && (index === 0 || lines[index - 1]?.text === '') && COMMENT.test(line.text)) hidden = true;
      if (!hidden) spans.push({ start: line.start, end: line.end });
    }
  }
  return spans;
}

/** The cues of a file, in its order; without any it is no caption file. One pass, never throws. */
export function cuesOf(text: string): CueFile {
  const lines = linesOf(text);
  const vtt = /^\ufeff?WEBVTT(?:\s|$)/.test(text);
  const timed = lines.flatMap(({ text: line }, index) => {
    const times = timesOf(line);
    return times ? [{ index, times }] : [];
  });
  let number: number | null = null;
  const heads = timed.map(({ index }) => {
    const above = lines[index - 1];
    if (!above || !isIdentifier(above, lines[index - 2], number, vtt)) return index;
    if (/^\d+$/.test(above.text)) number = Number(above.text);
    return index - 1;
  });
  const cues = timed.map(({ index, times }, at): Cue => {
    const to = heads[at + 1] ?? lines.length;
    return { ...times, lines: wordLines(lines, index + 1, to, vtt) };
  });
  const head = lines.slice(0, heads[0] ?? 0).map((line) => line.text);
  const blank = head.indexOf('');
  const fields = (vtt ? head.slice(0, blank < 0 ? head.length : blank) : []).join('\n');
  return { cues, language: /^Language:\s*([A-Za-z-]{2,20})$/m.exec(fields)?.[1] ?? null };
}
