/** A line of a caption as a viewer reads it: styling and times inside it out, references decoded, sounds apart. */
import type { Span } from '../../model.ts';
import { referenceAt } from '../../text/character-references.ts';
import type { ProseBuilder } from '../../text/prose-builder.ts';

/** Text that stands for `length` units of the file at `at`. */
interface Piece {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** A line, or the part of one that one voice speaks. `text` is the text of its pieces. */
export interface CaptionLine {
  readonly text: string;
  readonly pieces: readonly Piece[];
  /** Where its words end in the file. */
  readonly end: number;
  /** What `<v Name>` names; empty where a voice ends without another; undefined where the line says nothing of it. */
  readonly voice?: string;
}

/** `{\an8}`, `{Y:i}`; `<i>`, `<c.yellow>`, `<font color=…>`, `<00:00:01.000>`; marks of writing direction. */
const MARKUP =
  /\{(?:\\[^}\n]{0,200}|[A-Za-z]:[^}\n]{0,60})\}|<\/?(?:i|b|u|s|em|strong|span|font|c|lang|ruby)(?:[.\s][^<>\n]{0,200})?\/?>|<rt>[^<\n]{0,200}<\/rt>|<\/?rt>|<\d[\d:.,]{3,20}>|[\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/iy;
const BREAK = /\\[Nnh]|<br\s?\/?>/iy;
const VOICE = /<v(?:\.[^\s<>]{0,100})?(?:\s+([^<>\n]{0,120}))?>|<\/v>/iy;

function lineOf(pieces: readonly Piece[], voice?: string): CaptionLine {
  const last = pieces.at(-1);
  return {
    text: pieces.map((piece) => piece.text).join(''),
    pieces,
    end: last ? last.at + last.length : 0,
    ...(voice === undefined ? {} : { voice }),
  };
}

/** The line without `[from, to)` of its text. */
export function without(line: CaptionLine, from: number, to: number): CaptionLine {
  if (to <= from) return line;
  const kept: Piece[] = [];
  let start = 0;
  for (const piece of line.pieces) {
    const { text, at, length } = piece;
    const end = start + text.length;
    if (end <= from || start >= to) kept.push(piece);
    else if (length === text.length) {
      const [head, tail] = [Math.max(0, from - start), Math.min(text.length, to - start)];
      if (head > 0) kept.push({ text: text.slice(0, head), at, length: head });
      if (tail < text.length)
        kept.push({ text: text.slice(tail), at: at + tail, length: text.length - tail });
    }
    start = end;
  }
  return { ...line, ...lineOf(kept, line.voice) };
}

/** The line without white space at its ends. */
export function trimmed(line: CaptionLine): CaptionLine {
  const { text } = line;
  const end = text.trimEnd().length;
  return without(without(line, end, text.length), 0, end - text.trim().length);
}

/** Cuts a stretch of the file into lines by voice; stretches without words are left out. */
export function captionLines(file: string, { start, end }: Span): CaptionLine[] {
  const lines: CaptionLine[] = [];
  let pieces: Piece[] = [];
  let voice: string | undefined;
  let copied = start;
  const flush = (to: number): void => {
    if (to > copied) pieces.push({ text: file.slice(copied, to), at: copied, length: to - copied });
  };
  const close = (): void => {
    const line = trimmed(lineOf(pieces, voice));
    if (line.text !== '' || line.voice !== undefined) lines.push(line);
    pieces = [];
  };
  const matchAt = (pattern: RegExp, at: number): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(file);
    return match && at + match[0].length <= end ? match : null;
  };
  for (let at = start; at < end;) {
    const unit = file[at] ?? '';
    if (!/[<{&\\\u200b-\u206f\ufeff]/.test(unit)) {
      at++;
      continue;
    }
    const named = matchAt(VOICE, at);
    const hidden = named ?? matchAt(MARKUP, at);
    const reference = unit === '&' ? referenceAt(file, at) : null;
    const stands = matchAt(BREAK, at)
      ? { value: ' ', length: matchAt(BREAK, at)?.[0].length ?? 0 }
      : reference;
    const length = hidden?.[0].length ?? stands?.length ?? 0;
    if (length === 0 || at + length > end) {
      at++;
      continue;
    }
    flush(at);
    if (named) {
      close();
      voice = (named[1] ?? '').trim();
    } else if (!hidden && stands && !/^[\u200b\u200e\u200f]$/.test(stands.value))
      pieces.push({ text: stands.value, at, length });
    at += length;
    copied = at;
  }
  flush(end);
  close();
  return lines;
}

/** Appends a line's words to a prose. */
export function appendLine(builder: ProseBuilder, line: CaptionLine): void {
  for (const { text, at, length } of line.pieces) {
    if (text.length === length) builder.copy(text, at);
    else builder.stand(text, at, length);
  }
}

/** What is not heard clearly is a gap in the words: it stays where it is, so that nobody quotes across it unawares. */
const UNHEARD =
  /inaud|unintell|indiscern|unclear|bleep|redact|cross-?talk|unverst|неразб|inaudi|incompr|ininte|expletive|censor/iu;
/** Beginnings of the words by which captions describe sounds and manners, in the languages captions are mostly in. */
const SOUND =
  /(?<!\p{L})(?:appl|laugh|music|cheer|chuckl|chortl|giggl|snicker|cough|sigh|gasp|cry|cries|sob|scream|shout|yell|clap|boo(?:s|ing|ed)?(?!\p{L})|gavel|bell|siren|silen|paus|knock|ring|beep|buzz|chatter|noise|whistl|whisper|sniff|groan|moan|sing(?:s|ing)(?!\p{L})|song|theme|static|thunder|gunshot|gunfire|explo|bark|honk|click|typing|footstep|breath|exhal|inhal|murmur|mutter|hum(?:s|ming)(?!\p{L})|clears|speak(?:s|ing)(?!\p{L})|foreign|off-?(?:screen|camera)|voice-?over|voices?$|playing|beifall|gelächter|lach|musi[kq]|räusper|seufz|aplau|risas?(?!\p{L})|ríe|música|ovaci|rires?(?!\p{L})|rit(?!\p{L})|soupir|risat|rid[eo]n?o?(?!\p{L})|applåd|skratt|latter|klapp|аплод|смех|смеё|смеет|музык|вздых|вздох|кашл|śmiech|oklask|muzyk)/iu;
const BRACKETED = /\[([^[\]\n]{1,80})\]|\(([^()\n]{1,80})\)|（([^（）\n]{1,40})）|\*([^*\n]{1,40})\*/gu;

/** True for the words between brackets that describe a sound or a manner. */
export function isSound(words: string): boolean {
  return !UNHEARD.test(words) && SOUND.test(words);
}

/** Whether brackets that fill a line describe something: round ones may hold whispered speech. */
function describes(bracketed: string): boolean {
  const words = bracketed.slice(1, -1);
  if (UNHEARD.test(words) || bracketed.startsWith('*')) return false;
  return bracketed.startsWith('[') || (!/[.?!…]$/u.test(words) && words.split(/\s+/).length <= 4);
}

function withoutSounds(line: CaptionLine): CaptionLine {
  let left = line;
  for (const match of [...line.text.matchAll(BRACKETED)].reverse()) {
    const words = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    const fills = match[0].length === line.text.length;
    if (!isSound(words) && !(fills && describes(match[0]))) continue;
    const end = match.index + match[0].length;
    left = without(left, match.index, left.text[end] === ' ' ? end + 1 : end);
  }
  return left === line ? line : trimmed(left);
}

/** A description that goes over a line's end: "[soft", "festive voice] Well …". */
function withoutBroken(first: CaptionLine, second: CaptionLine): [CaptionLine, CaptionLine] {
  const open = /[[(]([^[\]()\n]{0,60})$/.exec(first.text);
  const close = open && /^([^[\]()\n]{0,60})[\])]\s?/.exec(second.text);
  if (!open || !close) return [first, second];
  const whole = `${open[0]} ${close[0].trimEnd()}`;
  const fills = open.index === 0 && close[0].length === second.text.length;
  if (!isSound(whole.slice(1, -1)) && !(fills && describes(whole))) return [first, second];
  return [
    trimmed(without(first, open.index, first.text.length)),
    trimmed(without(second, 0, close[0].length)),
  ];
}

/**
 * The lines of a cue without descriptions of sounds; a bracket that fills a line describes one, whatever it says.
 * Lines that were nothing else are left out.
 */
export function spokenLines(lines: readonly CaptionLine[]): CaptionLine[] {
  const spoken = [...lines];
  for (let index = 0; index + 1 < spoken.length; index++) {
    const [first, second] = [spoken[index], spoken[index + 1]];
    if (first && second) [spoken[index], spoken[index + 1]] = withoutBroken(first, second);
  }
  return spoken.map(withoutSounds).filter(({ text, voice }) => text !== '' || voice !== undefined);
}
