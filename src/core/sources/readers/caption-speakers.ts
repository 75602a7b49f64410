/**
 * Who speaks in captions: `NAME:`, `[NAME]`, `(NAME)`, `<Name>:`, `<v Name>`, `>> NAME:`, and the dashes and `>>` that
 * say no more than that it is another. Captions name a speaker when the speaker changes, often once only.
 */
import type { Turn } from '../../model.ts';
import { ASIDE, turnOf } from '../turn-labels.ts';
import { isSound } from './caption-lines.ts';

/** A label at the head of a line. */
interface Label {
  readonly name: string;
  /** Units of the line that it takes up, with the white space behind it. */
  readonly length: number;
  /** `colon` and `bracket` need more evidence than `marked`, which no running text has. */
  readonly form: 'colon' | 'bracket' | 'marked';
}

const WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’&-]{0,24}(?:_\d{1,3})?|#?\d{1,3}|de|del|da|di|la|le|van|von|der|den|el|al|bin|of|the|und|and|et|y)`;
const COLON = new RegExp(
  String.raw`^(${WORD}(?: ${WORD}){0,5})(?:, \p{L}[\p{L} '’-]{2,40})?\s?(?:[([][^)\]\n]{1,40}[)\]]\s?)?[:：](?:\s+|$|(?=["“«„—–]))`,
  'u',
);
/** Scripts without capitals: a short label before a colon, which must recur. */
const UNCASED = /^((?![\p{Lu}\p{Ll}\d])[\p{L}\p{M}][\p{L}\p{M} ·・'’"״׳]{0,24}?)\s?[:：]\s*(?=\S|$)/u;
const BRACKET =
  /^(?:\[([^[\]\n]{1,50})\]|\(([^()\n]{1,50})\)|【([^】\n]{1,30})】|（([^（）\n]{1,30})）)\s?([:：])?\s*/u;
const ANGLE = /^<([^<>\n]{1,60})>\s?([:：])?\s*/u;
const CHANGE = /^(?:>{2,3}|›{2}|»(?=\s*\p{Lu}))\s*/u;
const DASH = /^[-–—‐‑−]\s*(?=[\p{Lu}\p{Lo}\p{N}"“«„'‘¿¡([…<])/u;
const ENDS = /[.!?…。！？]["”’»)\]]?$|[—–-]$/u;
/** Words that begin sentences, and no names. */
const NO_NAME =
  /^(?:so|and|but|or|well|now|look|listen|remember|yes|no|okay|ok|first|second|third|then|because|that|this|it|he|she|we|they|i|you|my|our|your|the|a|an|one|today|question|answer|again|finally|plus|meaning|tonight|tomorrow|yesterday|still|next|later|once|result|like|here|there|what|why|how|who|when|where|in|on|at|to|for|with|as|if|is|at)$/iu;

const upper = (name: string) => /\p{Lu}{2}/u.test(name) && name === name.toUpperCase();
const capitals = (name: string) => name.split(' ').filter((word) => /^[\p{Lu}\d#]/u.test(word)).length;

function labelAt(line: string): Label | null {
  const head = line.slice(0, 120);
  const angle = ANGLE.exec(head);
  if (angle && !/^[/!]|=/.test(angle[1] ?? ''))
    return { name: (angle[1] ?? '').trim(), length: angle[0].length, form: 'marked' };
  const bracket = BRACKET.exec(head);
  if (bracket) {
    const name = (bracket[1] ?? bracket[2] ?? bracket[3] ?? bracket[4] ?? '').trim();
    const hasColon = bracket[5] !== undefined;
    if (isSound(name) || !/\p{L}/u.test(name)) return null;
    // Without a colon it may be a word that somebody put into the sentence: "[Harbour Bridge] is closed".
    const opens = /^[\p{Lu}\p{Lo}\p{N}"“„«‘'¿¡…]/u.test(line.slice(bracket[0].length));
    if (!hasColon && !(opens && /^[\p{Lu}\p{Lo}]/u.test(name))) return null;
    const isMarked = hasColon || bracket[3] !== undefined;
    return { name, length: bracket[0].length, form: isMarked ? 'marked' : 'bracket' };
  }
  const colon = COLON.exec(head) ?? UNCASED.exec(head);
  const name = colon?.[1];
  if (!colon || name === undefined || /^\d+$/.test(name)) return null;
  const first = /^\S+/.exec(name)?.[0] ?? '';
  if (ASIDE.test(first) && !upper(name)) return null;
  if (ASIDE.test(name)) return null;
  return { name, length: colon[0].length, form: 'colon' };
}

/** The lines of a caption file, cue by cue. */
export type CueLines = readonly (readonly { readonly text: string; readonly voice?: string }[])[];

/** How a line begins: with a mark of change (and how long it is), and perhaps a label. */
interface Opening {
  readonly mark: 'change' | 'dash' | null;
  readonly markLength: number;
  readonly label: Label | null;
}

function openingOf(line: string): Opening {
  const change = CHANGE.exec(line)?.[0].length ?? 0;
  const dash = change === 0 ? (DASH.exec(line)?.[0].length ?? 0) : 0;
  const markLength = change + dash;
  const mark = change > 0 ? 'change' : dash > 0 ? 'dash' : null;
  return { mark, markLength, label: labelAt(line.slice(markLength)) };
}

/** Where so many of the cues have labels, each is one. */
const LABELLED_SHARE = 0.5;

interface Evidence {
  readonly count: number;
  /** Whether it stood where a sentence can begin, each time. */
  readonly atStart: boolean;
  readonly form: Label['form'];
}

/** The labels of a file that are speakers'. */
export function speakerNames(cues: CueLines): ReadonlySet<string> {
  const found = new Map<string, Evidence>();
  let before = '';
  for (const { text } of cues.flat()) {
    const { mark, label } = openingOf(text);
    if (label) {
      const known = found.get(label.name);
      const starts = mark !== null || before === '' || ENDS.test(before);
      found.set(label.name, {
        count: (known?.count ?? 0) + 1,
        atStart: starts && (known?.atStart ?? true),
        form: known?.form === 'marked' || label.form === 'marked' ? 'marked' : label.form,
      });
    }
    before = text;
  }
  const strong = [...found].filter(([name, evidence]) => isStrong(name, evidence)).map(([name]) => name);
  const words = new Set(strong.flatMap((name) => name.split(' ')));
  const weak = [...found].filter(
    ([name, { count }]) => !strong.includes(name) && (words.has(name) || (count > 1 && !NO_NAME.test(name))),
  );
  const names = new Set(strong);
  // One word that recurs before a colon may be a habit of speech; two of them are two people.
  if (strong.length > 0 || weak.length > 1) for (const [name] of weak) names.add(name);
  const labelled = [...found].filter(([name]) => !NO_NAME.test(name));
  const turns = labelled.reduce((sum, [, { count }]) => sum + count, 0);
  // Who writes names in capitals does so for all.
  const capitalised = strong.some(upper);
  if (!capitalised && labelled.length > 1 && turns >= cues.length * LABELLED_SHARE)
    for (const [name, { form }] of labelled) if (form === 'colon') names.add(name);
  return names;
}

/** Forms that are a speaker's on their first occurrence. */
function isStrong(name: string, { count, atStart, form }: Evidence): boolean {
  if (form === 'marked') return true;
  if (upper(name)) return count > 1 || !ASIDE.test(name);
  if (turnOf(name).role === 'interviewer') return atStart;
  const first = name.split(' ')[0] ?? '';
  if (capitals(name) < 2 || NO_NAME.test(first)) return false;
  return atStart || count > 2;
}

/** A line, with whose it is. */
export interface SpokenLine {
  /** Index of the cue, and of the line in it. */
  readonly cue: number;
  readonly line: number;
  /** Units at the head of its text that are marks and labels. */
  readonly strip: number;
  /** Number of the turn; lines of one number follow each other. */
  readonly turn: number;
  /** Null where nobody is named. */
  readonly speaker: Turn | null;
}

/** Walks through the lines and keeps whose turn it is. */
class Speakers {
  readonly lines: SpokenLine[] = [];
  private turn = 0;
  private speaker: Turn | null = null;
  private before = '';
  private voiced = false;
  private readonly names: ReadonlySet<string>;

  constructor(names: ReadonlySet<string>) {
    this.names = names;
  }

  private change(speaker: Turn | null): void {
    if (speaker !== null && speaker.label === this.speaker?.label) return;
    this.turn++;
    this.speaker = speaker;
  }

  /** A label broken over a line's end ("Ida van der", "Lund: Good evening"); its units in the second line. */
  private brokenLabel(first: string, second: string | undefined): { name: string; rest: number } | null {
    if (second === undefined || !/^[\p{Lu}]/u.test(first) || first.length > 60) return null;
    const label = labelAt(`${first} ${second}`);
    if (!label || label.length <= first.length + 1 || !this.names.has(label.name)) return null;
    return { name: label.name, rest: label.length - first.length - 1 };
  }

  cue(lines: CueLines[number], cue: number): void {
    const dashes = lines.filter(({ text }) => openingOf(text).mark === 'dash').length;
    const firstHead = lines[0] ? openingOf(lines[0].text) : null;
    let skip = 0;
    for (const [line, { text, voice }] of lines.entries()) {
      if (voice !== undefined) {
        this.voiced = true;
        this.change(voice === '' ? null : turnOf(voice));
      }
      const opening = openingOf(text);
      const isName = skip === 0 && opening.label !== null && this.names.has(opening.label.name);
      const named = isName ? opening.label : null;
      const broken = line === 0 && !named ? this.brokenLabel(text, lines[1]?.text) : null;
      let strip = skip;
      skip = 0;
      if (broken) {
        this.change(turnOf(broken.name));
        strip = text.length;
        skip = broken.rest;
      } else if (named && !this.voiced) {
        this.change(turnOf(named.name));
        strip = opening.markLength + named.length;
      } else if (opening.mark === 'change') {
        this.change(null);
        strip = opening.markLength;
      } else if (opening.mark === 'dash') strip = this.dash(text, opening, dashes, line, firstHead);
      this.lines.push({ cue, line, strip, turn: this.turn, speaker: this.speaker });
      if (text.length > strip) this.before = text;
    }
  }

  /** A dash that opens a turn; its length, or 0 where it is one of the sentence. */
  private dash(text: string, opening: Opening, dashes: number, line: number, first: Opening | null): number {
    const several = dashes > 1;
    const opens = several || this.before === '' || ENDS.test(this.before);
    if (!opens) return 0;
    // The first of two may go on with the speaker before: a question behind one who asks does.
    const goesOn =
      line === 0 && several && this.speaker?.role === 'interviewer' && /[?؟？]["”’»]?$/u.test(text);
    const isFirst = line === 0 || first?.mark !== 'dash';
    if (!(goesOn && isFirst)) this.change(null);
    return opening.markLength;
  }
}

/** Whose each line is. Linear in the text. */
export function speakersOf(cues: CueLines): SpokenLine[] {
  const speakers = new Speakers(speakerNames(cues));
  for (const [index, lines] of cues.entries()) speakers.cue(lines, index);
  return speakers.lines;
}
