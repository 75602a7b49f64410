/**
 * UTF-8 that was read in another encoding and saved so ("â€œ" for “, "Ã©" for é, "вЂњ" for “). The letters are put back
 * into bytes and read rightly where that is certain: nearly no text that is meant so is valid UTF-8 in such bytes.
 */
import type { OffsetMap } from '../model.ts';
import { ProseBuilder } from '../text/prose-builder.ts';
import { decodeAs } from './guess-encoding.ts';

/** A text put right, and the map that leads from it to the text as it was. UTF-16 offsets. */
export interface Repair {
  readonly text: string;
  readonly map: OffsetMap;
  /** How many places were put right. */
  readonly places: number;
  /** The first of them, as it was and as it is. */
  readonly example: readonly [string, string];
}

/** The encodings in which UTF-8 is read by mistake, the most frequent first. */
const MISTAKEN = ['windows-1252', 'windows-1251', 'windows-1250', 'macintosh', 'iso-8859-1'] as const;
type Mistaken = (typeof MISTAKEN)[number];

/** What each encoding has for the bytes from 0x80, turned round. Bytes it lacks stand for themselves (C1 controls). */
const tables = new Map<Mistaken, ReadonlyMap<string, number>>();
function tableOf(encoding: Mistaken): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number>();
  for (let byte = 0x80; byte < 0x100; byte++) {
    const control = String.fromCharCode(byte);
    if (byte < 0xa0) table.set(control, byte);
    const letter = encoding === 'iso-8859-1' ? control : decodeAs(encoding, Uint8Array.of(byte));
    if (letter !== null && letter !== '\ufffd') table.set(letter, byte);
  }
  tables.set(encoding, table);
  return table;
}

/** Letters and marks of running text in the languages of Europe, and those into which they were read. */
const USUAL = /^[\u00a0-\u017f\u0192\u02c6\u02dc\u0218-\u021b\u2010-\u2026\u2030-\u203a\u20ac\u2116\u2122]$/u;
/** Letters of other scripts: so many of them are no accident. */
const SCRIPTS =
  /^[\p{scx=Cyrillic}\p{scx=Greek}\p{scx=Hebrew}\p{scx=Arabic}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\u3000-\u303f\uff00-\uff60]$/u;
const FEWEST_OF_SCRIPT = 4;
/** What stands behind a capital letter in texts that are meant so: “MAÇÃ”, «CAFÉ», JÄ…. */
const AFTER_CAPITAL = /^.[“”‘’‚„«»‹›–—…•\u00a0]$/u;

/** Two letters of a word in capitals: "ПЕРЕВІРИВ". */
const CYRILLIC_WORD = /^[А-Я][ІЇЄҐЁЎЂЃЉЊЌЋЏЈЅ]$/u;

/** A stretch of the text beyond ASCII, as it would be if it was read wrongly; null where it is meant so. */
interface Sequence {
  readonly start: number;
  readonly end: number;
  readonly right: string;
  /** `certain` by itself; `likely` where all the text is like it; `script` where there are many of it. */
  readonly kind: 'certain' | 'likely' | 'script';
}

function kindOf(wrong: string, right: string): Sequence['kind'] | null {
  if (SCRIPTS.test(right)) return 'script';
  if (!USUAL.test(right) && !/^\p{Extended_Pictographic}$/u.test(right)) return null;
  if (wrong.length > 2) return 'certain';
  return AFTER_CAPITAL.test(wrong) || CYRILLIC_WORD.test(wrong) ? 'likely' : 'certain';
}

function utf8Length(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

/** C1 controls, which no text has: in Windows-1252 the bytes are marks. U+0085 ends lines too, and so is not among them. */
const CONTROL = /^[\x80-\x84\x86-\x9f]$/;

/**
 * A mark that was saved as a control, and perhaps as UTF-8 then ("Â“" for “). A control that is no mark may be a part of
 * what was read wrongly before.
 */
function controlAt(text: string, at: number, length: number, control: string): Sequence | null {
  const right = decodeAs('windows-1252', Uint8Array.of(control.charCodeAt(0))) ?? control;
  if (right === control && length === 1) return null;
  const isOfWord = length > 1 && /\p{Lu}/u.test(text[at - 1] ?? '');
  return { start: at, end: at + length, right, kind: isOfWord ? 'likely' : 'certain' };
}

/** The letter of UTF-8 that the characters from `at` were; null where they were none. */
function sequenceAt(text: string, at: number, table: ReadonlyMap<string, number>): Sequence | null {
  const first = text[at] ?? '';
  if (CONTROL.test(first)) return controlAt(text, at, 1, first);
  const length = utf8Length(table.get(first) ?? 0);
  if (length === 0) return null;
  const bytes = Array.from({ length }, (_, index) => table.get(text[at + index] ?? '') ?? 0);
  // What cannot be a letter of UTF-8 is most of what is looked at; a decoder would be slow to find out.
  if (bytes.some((byte, index) => index > 0 && (byte & 0xc0) !== 0x80)) return null;
  const right = decodeAs('utf-8', Uint8Array.from(bytes));
  const wrong = text.slice(at, at + length);
  if (right !== null && CONTROL.test(right)) return controlAt(text, at, length, right);
  const kind = right === null ? null : kindOf(wrong, right);
  return right === null || kind === null ? null : { start: at, end: at + length, right, kind };
}

/**
 * Windows-1252 has no letter for the last byte of ”, and Windows-1251 none for that of ‘: what is left of them is two
 * letters, and of "à" a capital before the space that its no-break space became.
 */
const LOST: Readonly<Partial<Record<Mistaken, readonly (readonly [RegExp, string])[]>>> = {
  'windows-1252': [
    [/â€\ufffd?(?![\p{L}\p{N}])/uy, '”'],
    [/Ã(?= \p{Ll})/uy, 'à'],
    [/Â(?= )/uy, ''],
  ],
  'windows-1251': [[/вЂ\ufffd?(?=[\p{L}\p{N}])/uy, '‘']],
};

function lostAt(text: string, at: number, encoding: Mistaken): Sequence | null {
  for (const [pattern, right] of LOST[encoding] ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) return { start: at, end: at + match[0].length, right, kind: 'likely' };
  }
  return null;
}

interface Found {
  readonly sequences: readonly Sequence[];
  /** Characters beyond ASCII that are meant so. */
  readonly sound: number;
}

function sequencesIn(text: string, encoding: Mistaken): Found {
  const table = tableOf(encoding);
  const sequences: Sequence[] = [];
  let sound = 0;
  const beyond = /[^\0-\x7f]/g;
  for (let match = beyond.exec(text); match; match = beyond.exec(text)) {
    const at = match.index;
    const sequence = sequenceAt(text, at, table) ?? lostAt(text, at, encoding);
    if (sequence) {
      sequences.push(sequence);
      beyond.lastIndex = sequence.end;
    } else sound++;
  }
  return { sequences, sound };
}

/** The sequences that are wrong for certain. */
function certainOf({ sequences, sound }: Found): readonly Sequence[] {
  const ofScripts = sequences.filter(({ kind }) => kind === 'script').length;
  const certain = sequences.filter(({ kind }) => kind === 'certain').length;
  const many = (ofScripts >= FEWEST_OF_SCRIPT || certain > 0) && ofScripts > sound;
  if (certain === 0 && !many) return [];
  // Some of a text may have been pasted in rightly: there, only what cannot be meant so is put right.
  const mostly = sequences.length > 4 * sound;
  return sequences.filter(({ kind }) => (kind === 'script' ? many : kind === 'certain' || mostly));
}

function repaired(text: string, sequences: readonly Sequence[]): Pick<Repair, 'text' | 'map'> {
  const builder = new ProseBuilder();
  builder.open();
  let at = 0;
  for (const { start, end, right } of sequences) {
    builder.copy(text.slice(at, start), at);
    builder.stand(right, start, end - start);
    at = end;
  }
  builder.copy(text.slice(at), at);
  return builder.finish();
}

/** What of a text is wrong for certain, in the encoding in which most of it is. */
function wrongIn(text: string): readonly Sequence[] {
  let best: readonly Sequence[] = [];
  for (const encoding of MISTAKEN) {
    const sequences = certainOf(sequencesIn(text, encoding));
    if (sequences.length > best.length) best = sequences;
  }
  return best;
}

/** Leads from the text that `sequences` make back to the one that they stand in: where characters begin and end there. */
class WayBack {
  /** Where what a sequence stands for begins. */
  private readonly starts: number[] = [];

  constructor(private readonly sequences: readonly Sequence[]) {
    let shift = 0;
    for (const { start, end, right } of sequences) {
      this.starts.push(start - shift);
      shift += end - start - right.length;
    }
  }

  /** The stretch that was made into `[start, end)`, which is not empty. */
  of(start: number, end: number): readonly [number, number] {
    return [this.ofCharacter(start)[0], this.ofCharacter(end - 1)[1]];
  }

  private ofCharacter(offset: number): readonly [number, number] {
    let [low, high] = [0, this.starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const sequence = this.sequences[low - 1];
    if (!sequence) return [offset, offset + 1];
    const behind = (this.starts[low - 1] ?? 0) + sequence.right.length;
    if (offset < behind) return [sequence.start, sequence.end];
    const at = offset - behind + sequence.end;
    return [at, at + 1];
  }
}

/** Both as sequences of the first text; those of the first that are part of one of the second are left out. */
function joined(first: readonly Sequence[], second: readonly Sequence[]): readonly Sequence[] {
  const way = new WayBack(first);
  const moved = second.map((sequence) => {
    const [start, end] = way.of(sequence.start, sequence.end);
    return { ...sequence, start, end };
  });
  const all: Sequence[] = [];
  let next = 0;
  for (const one of first) {
    for (let other = moved[next]; other && other.start <= one.start; other = moved[++next]) all.push(other);
    if ((all.at(-1)?.end ?? 0) <= one.start) all.push(one);
  }
  return [...all, ...moved.slice(next)];
}

/** A text that was read wrongly more often than this has lost too much. */
const MOST_PASSES = 2;

/**
 * Puts a text right that is UTF-8 read in another encoding, once or twice; null where nothing of it is for
 * certain. Linear in the text.
 */
export function repairMojibake(text: string): Repair | null {
  if (!/[^\0-\x7f]/.test(text)) return null;
  let all = wrongIn(text);
  for (let pass = 1; pass < MOST_PASSES && all.length > 0; pass++) {
    const again = wrongIn(repaired(text, all).text);
    if (again.length === 0) break;
    all = joined(all, again);
  }
  const [first] = all;
  if (!first) return null;
  const example = [text.slice(first.start, first.end), first.right] as const;
  return { ...repaired(text, all), places: all.length, example };
}
