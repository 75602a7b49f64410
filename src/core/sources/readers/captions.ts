/**
 * SubRip and WebVTT: cues become turns of running text, so that a sentence over several cues can be found; blocks are
 * cut where a sentence ends, so that each still says when it was spoken. The file itself opens in the editor.
 */
import * as l10n from '@vscode/l10n';
import type { Turn } from '../../model.ts';
import { ProseBuilder } from '../../text/prose-builder.ts';
import { emptyMetadata } from '../metadata.ts';
import { textOf, type Reader } from '../reader.ts';
import { cuesOf, type Cue } from './caption-cues.ts';
import {
  appendLine,
  captionLines,
  spokenLines,
  trimmed,
  without,
  type CaptionLine,
} from './caption-lines.ts';
import { shownBefore } from './caption-roll-up.ts';
import { speakersOf } from './caption-speakers.ts';

/** Seconds, or units of text, from which a block is cut at the next end of a sentence. */
const LONG_BLOCK = { seconds: 15, units: 400 } as const;
/** Captions without full stops are cut at a pause of so many seconds. */
const PAUSE = 1.5;
/** A block of so many units is cut between any two cues. */
const LONGEST_BLOCK = 3000;
const ENDS = /[.!?…。！？؟]["”’»)\]]*$/u;
/** A sentence's end inside a line; not a point behind a short word, which may be an abbreviation. */
const ENDS_INSIDE = /(?:[\p{Ll}\p{N}]{4}[.]|[!?…])["”’»)]*\s+(?=["“«¿¡]?\p{Lu})/u;
const MUSIC = /[♪♫♬]|^#\s.*(?:\s#|#)$/u;

/** A line in its place. */
interface Placed {
  readonly line: CaptionLine;
  readonly cue: Cue;
  readonly turn: number;
  readonly speaker: Turn | null;
  readonly lyrics: boolean;
}

/** The lines of each cue that are new in it. */
function newLines(text: string, cues: readonly Cue[]): CaptionLine[][] {
  const shown = cues.map((cue) => cue.lines.flatMap((span) => captionLines(text, span)));
  const before = shownBefore(
    cues.map(({ start, end }, index) => ({
      start,
      end,
      lines: (shown[index] ?? []).map((line) => line.text),
    })),
  );
  return shown.map((lines, index) => {
    const known = before[index] ?? { lines: 0, units: 0 };
    const [first, ...rest] = lines.slice(known.lines);
    return first ? [trimmed(without(first, 0, known.units)), ...rest] : [];
  });
}

/** "We bought it …" / "… with the last money": two dots that only say that the sentence goes on. */
function withoutBridges(lines: readonly Placed[]): Placed[] {
  const left = [...lines];
  for (let index = 1; index < left.length; index++) {
    const [before, after] = [left[index - 1], left[index]];
    if (!before || before.turn !== after?.turn) continue;
    const open = /\s?(?:\.{2,4}|…)$/u.exec(before.line.text);
    const resumed = /^(?:\.{2,4}|…)\s?/u.exec(after.line.text);
    if (!resumed || (!open && ENDS.test(before.line.text))) continue;
    if (open)
      left[index - 1] = { ...before, line: without(before.line, open.index, before.line.text.length) };
    left[index] = { ...after, line: without(after.line, 0, resumed[0].length) };
  }
  return left.filter(({ line }) => line.text !== '');
}

function placedLines(text: string, cues: readonly Cue[]): Placed[] {
  const spoken = newLines(text, cues).map(spokenLines);
  const placed = speakersOf(spoken).flatMap(({ cue: at, line: index, strip, turn, speaker }): Placed[] => {
    const [cue, found] = [cues[at], spoken[at]?.[index]];
    if (!cue || !found) return [];
    const [line] = spokenLines([trimmed(without(found, 0, strip))]);
    return line && line.text !== '' ? [{ line, cue, turn, speaker, lyrics: MUSIC.test(line.text) }] : [];
  });
  return withoutBridges(placed);
}

/** Whether a quotation is open at the end of a text: marks are never paired across blocks. */
function leavesOpen(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return count('"') % 2 === 1 || count('“') > count('”') || count('«') > count('»');
}

/** Builds blocks from lines in order. */
class Blocks {
  private readonly builder = new ProseBuilder();
  private text = '';
  private first: Placed | null = null;
  private last: Placed | null = null;

  /** Appends a line; a block that is long by now is cut at the end of a sentence in it. */
  add(line: Placed): void {
    if (this.last && this.isCutBefore(line, this.last)) this.close();
    const end = this.last && this.isLong(line) ? ENDS_INSIDE.exec(line.line.text) : null;
    const at = end ? end.index + end[0].length : 0;
    if (end && !leavesOpen(`${this.text}\n${line.line.text.slice(0, at)}`)) {
      this.append({ ...line, line: trimmed(without(line.line, at, line.line.text.length)) });
      this.close();
      this.append({ ...line, line: without(line.line, 0, at) });
    } else this.append(line);
  }

  private append(line: Placed): void {
    if (this.last) {
      this.builder.stand('\n', this.last.line.end);
      this.text += '\n';
    } else {
      this.builder.open();
      this.first = line;
    }
    appendLine(this.builder, line.line);
    this.text += line.line.text;
    this.last = line;
  }

  private isCutBefore(next: Placed, last: Placed): boolean {
    if (next.turn !== last.turn || next.lyrics !== last.lyrics) return true;
    if (next.cue === last.cue) return false;
    if (this.text.length >= LONGEST_BLOCK) return true;
    if (!this.isLong(next) || leavesOpen(this.text)) return false;
    const pause = next.cue.start === null || last.cue.end === null ? 0 : next.cue.start - last.cue.end;
    return ENDS.test(this.text) || pause >= PAUSE;
  }

  private isLong(next: Placed): boolean {
    const began = this.first?.cue.start ?? null;
    const seconds = next.cue.start === null || began === null ? 0 : next.cue.start - began;
    return seconds >= LONG_BLOCK.seconds || this.text.length >= LONG_BLOCK.units;
  }

  private close(): void {
    const { first } = this;
    if (first) {
      const time = first.cue.start ?? undefined;
      if (first.lyrics) this.builder.close('caption', undefined, time);
      else this.builder.close('paragraph', first.speaker ?? undefined, time);
    }
    this.text = '';
    this.first = null;
    this.last = null;
  }

  finish() {
    this.close();
    return this.builder.finish();
  }
}

function warningsOf(cues: readonly Cue[]): string[] {
  const untimed = cues.filter(({ start }) => start === null).length;
  if (untimed === 0) return [];
  return [
    l10n.t('The times of {0} of {1} captions cannot be read; their words are kept.', untimed, cues.length),
  ];
}

function readerOf(format: 'srt' | 'vtt'): Reader {
  return (input) => {
    const decoded = textOf(input);
    if ('reason' in decoded) return Promise.resolve(decoded);
    const { text, inFile } = decoded;
    const { cues, language } = cuesOf(text);
    if (cues.length === 0)
      return Promise.resolve({
        reason: l10n.t('no captions in it: no line of times like 00:01:02,500 --> 00:01:05,000'),
      });
    const blocks = new Blocks();
    for (const line of placedLines(text, cues)) blocks.add(line);
    const metadata = { ...emptyMetadata(), language };
    const prose = { ...blocks.finish(), language };
    const warnings = [...decoded.warnings, ...warningsOf(cues)];
    return Promise.resolve([{ format, ...metadata, body: inFile(prose), warnings }]);
  };
}

/** Reads a SubRip file. */
export const readSrt = readerOf('srt');
/** Reads a WebVTT file. */
export const readVtt = readerOf('vtt');
