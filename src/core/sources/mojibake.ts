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

/** Letters and marks of running text in the languages of Europe. */
const USUAL = /^[\u00a0-\u017f\u0218-\u021b\u2010-\u2026\u2030-\u203a\u20ac\u2116\u2122]$/u;
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

/** The letter of UTF-8 that the characters from `at` were; null where they were none. */
function sequenceAt(text: string, at: number, table: ReadonlyMap<string, number>): Sequence | null {
  const length = utf8Length(table.get(text[at] ?? '') ?? 0);
  if (length === 0) return null;
  const bytes = Array.from({ length }, (_, index) => table.get(text[at + index] ?? '') ?? 0);
  // What cannot be a letter of UTF-8 is most of what is looked at; a decoder would be slow to find out.
  if (bytes.some((byte, index) => index > 0 && (byte & 0xc0) !== 0x80)) return null;
  const right = decodeAs('utf-8', Uint8Array.from(bytes));
  const wrong = text.slice(at, at + length);
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

/**
 * Puts a text right that is UTF-8 read in another encoding; null where nothing of it is for certain. Linear in the text.
 */
export function repairMojibake(text: string): Repair | null {
  if (!/[^\0-\x7f]/.test(text)) return null;
  let best: readonly Sequence[] = [];
  for (const encoding of MISTAKEN) {
    const sequences = certainOf(sequencesIn(text, encoding));
    if (sequences.length > best.length) best = sequences;
  }
  const [first] = best;
  if (!first) return null;
  const example = [text.slice(first.start, first.end), first.right] as const;
  return { ...repaired(text, best), places: best.length, example };
}
