/** What opens a speaker's turn in a transcript: the forms of labels. Whether a text has turns at all is for `turns.ts`. */
import type { Turn } from '../model.ts';

/** A longer beginning of a line is not looked at for a label. */
export const LONGEST_LABEL = 120;
const TIME = String.raw`\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?(?:[\s\u202f]?[AaPp]\.?[Mm]\b\.?)?`;
const DATE = String.raw`\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:, ?| |T)`;
const UNTIL = String.raw`(?:\s*(?:-->|[-–—])\s*${TIME})?`;
/** A number or a time before the label: "[00:12:40] ", "12:40 ", "0:05 – 0:09 ", "[03.05.26, 10:12:01] ", "(12) ". */
const BEFORE = new RegExp(
  String.raw`^[\u200e\u200f]?(?:\(\d{1,3}\)\s+)?(?:[[(]?(?:${DATE})?${TIME}${UNTIL}[\])]?\s+(?:[-–—]\s+)?)?`,
  'u',
);
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|#?\d{1,3}(?!\d|:\d)|de|del|da|di|la|le|van|von|der|den|el|al|bin|of|the|und|and|et|y)`;
const NAMES = String.raw`${NAME}(?: ${NAME}){0,5}`;
const ROLE = String.raw`(?:, (?:\p{Ll}[\p{L} '’-]{2,40}|\p{Lu}[\p{Lu} ]{2,30}))?`;
/** What is said begins so. */
const WORDS = String.raw`(?=["“«„'‘([]{0,2}[\p{L}¿¡…—–-])`;
/** A name or a role; perhaps ", mayor"; perhaps "(voice-over)"; perhaps a clock time; then a colon and words. */
const LABEL = new RegExp(
  String.raw`^(${NAMES})${ROLE}\s?(?:[([]([^)\]\n]{1,40})[)\]]\s?)?,?\s?(?:[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s?)?:(?:\s+${WORDS}|(?=["“«„]))`,
  'u',
);
/** A label that programs give whom they cannot name; a name behind it in brackets is the speaker's. */
const NUMBERED =
  /^(?:speaker|participant|voice|person|sprecher|sprecherin|locuteur|hablante|parlante|orador) #?\d+$/iu;
const NAMES_ALONE = new RegExp(`^${NAMES}$`, 'u');
/** "Mr. HALE. Mr. President, …", as parliaments print it. */
const IN_RECORD =
  /^((?:Mr|Mrs|Ms|Miss|Dr|The)\.? \p{Lu}[\p{Lu}\p{M}'’-]{1,24}(?: \p{Lu}[\p{Lu}\p{M}'’-]{1,24}){0,3})\. (?=["“]?\p{Lu})/u;
const CLOCK = String.raw`(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d{1,3})?(?:\s?[AP]M\b)?`;
const WHO = String.raw`(${NAMES})${ROLE}`;
const ALONE = String.raw`[ \t]*(?:\n\s*|$)`;
/** What programs that write recordings down set above each turn: "Ana Cruz  0:25", "[Ana Cruz] 10:02:25", "Ana Cruz (00:25):". */
const NAME_CLOCK = new RegExp(
  String.raw`^\[?${WHO}\]?(?:\s?[-–—|·•]\s?|[ \t]+)[[(]?${CLOCK}[\])]?:?${ALONE}`,
  'u',
);
/** "[00:00:25] Ana Cruz", and nothing else on the line. */
const CLOCK_NAME = new RegExp(String.raw`^[[(]?${CLOCK}[\])]?[ \t]+(?:[-–—|][ \t]+)?${WHO}:?${ALONE}`, 'u');
/** "Ana Cruz [00:00:25] We go." */
const NAME_CLOCK_WORDS = new RegExp(
  String.raw`^${WHO}[ \t]+(?:\[${CLOCK}\]|\(${CLOCK}\)):?[ \t]+${WORDS}`,
  'u',
);
/** Names set off from what is said by something that stands anywhere else, too: "Ana Cruz – words", "[Ana Cruz] words", "<Ana Cruz> words", "CRUZ. Words". */
const BARE = new RegExp(
  String.raw`^(?:[[<](${NAMES})[\]>]\s+|(${NAMES})(?:\t+| (?:--|[–—-]) )|(\p{Lu}[\p{Lu}\p{M}'’-]{2,24}(?: \p{Lu}[\p{Lu}\p{M}'’-]{1,24}){0,2})\. )${WORDS}`,
  'u',
);
/** A name that has its line to itself, perhaps with an office, a handle or a date: "Ana Cruz -- Mayor", "Ana Cruz @cruz · May 3". */
const LONE = new RegExp(
  String.raw`^(${NAMES})(?:(?:,| --| [–—|·•-]) [^\n:.?!]{2,60}| \(?@\w{2,30}\)?(?: [·•|-] [^\n]{2,20})?| \([^)\n]{2,40}\))?(:?)${ALONE}`,
  'u',
);
/** A line that has nothing but a time, or from when until when. */
const CLOCK_LINE = new RegExp(String.raw`^[[(]?${TIME}${UNTIL}[\])]?$`, 'u');
/** What Teams writes: "0:0:5.1 --> 0:0:9.4". */
const CUE_LINE = /^\d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{1,3})? --> \d{1,2}:\d{1,2}:\d{1,2}(?:\.\d{1,3})?$/;
/** Lines of agendas and timetables, which have times too. */
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|today|tomorrow|doors|lunch|break|coffee|dinner|opening|closing|start|end|welcome|arrival|departure)\b/iu;
/** "Q." and "A." of depositions, "Q  Were you there". */
const LETTER = /^([QA])(?:\.\s+|:\s*|\s{2,}|\t)(?=\S)/;
/** First words of labels of fields and asides, which open no turn. Compared with a single word. */
export const ASIDE =
  /^(?:title|headline|subtitle|summary|by|authors?|byline|published|publication|dates?|updated?|posted|outlet|source|sources|urls?|links?|language|lang|notes?|subject|from|to|cc|re|locations?|places?|times?|for|fax|mail|addresses|agency|action|photos?|images?|pictures?|video|captions?|corrections?|clarification|editor['’]s|editors['’]|read|related|watch|listen|see|more|warning|ps|contact|contacts|tel|phone|email|e-mail|web|website|about|background|key|example|result|results|tags?|category|section|keywords|copyright|page|version|breaking|exclusive|analysis|opinion|context|facts?|figures?|price|address|hours|tip|step|part|chapter|figure|table|option|day)$/iu;
const INTERVIEWER =
  /^(?:q|questions?|interviewer|(?:unidentified |male |female )?(?:reporters?|journalist|questioner)|moderator|presenter|host|anchor|frage|pregunta|domanda|pergunta|journaliste)(?: \d{1,2})?$/i;
const ANSWER = /^(?:a|answer|antwort|réponse|respuesta|risposta|resposta)$/i;
/** "(Applause.)", "[crosstalk]", "* * *", "END": what interrupts a turn and is nobody's. */
export const INTERRUPTION = /^(?:[([][^)\]]{1,80}[)\]]|[*\s#_-]{3,}|END\b.{0,20}|###)$/u;

/**
 * By what a label is known: a colon before what is said, or a mark as sure as that; a time; a dash, a tab or brackets; or
 * by having its line to itself.
 */
export type LabelKind = 'colon' | 'timed' | 'bare' | 'lone';

export interface Label {
  readonly kind: LabelKind;
  readonly label: string;
  /** Length of the label with all that belongs to it, UTF-16. */
  readonly length: number;
  /** Seconds into the recording, where it tells. */
  readonly time?: number;
}

const secondsOf = (clock: string): number =>
  clock.split(':').reduce((sum, part) => sum * 60 + Number(part), 0);

function timedLabelAt(head: string): Label | null {
  const before = CLOCK_NAME.exec(head);
  const match = before ?? NAME_CLOCK.exec(head) ?? NAME_CLOCK_WORDS.exec(head);
  if (!match) return null;
  const [first = '', ...others] = match.slice(1).filter((group: string | undefined) => group !== undefined);
  const [label, clock] = before ? [others[0] ?? '', first] : [first, others[0] ?? ''];
  if (isNoName(label) || DAY.test(label)) return null;
  return { kind: 'timed', label, length: match[0].length, time: secondsOf(clock) };
}

const isNoName = (label: string): boolean =>
  ASIDE.test(/^\S+/.exec(label)?.[0] ?? '') || /^\d/.test(label) || /^\p{Ll}/u.test(label);

const isUpper = (label: string) => label.length > 1 && label === label.toUpperCase();

/** Two to four words, or capitals: what a name has, and a heading as a rule has not. */
function isLikeName(label: string): boolean {
  const words = label.split(' ');
  return isUpper(label) ? words.length <= 4 && !/\d/.test(label) : words.length >= 2 && words.length <= 4;
}

/** What is said reads as a sentence, or is long. */
export const isSpoken = (line: string): boolean =>
  /\p{Ll}/u.test(line) && /\s/.test(line) && (line.length > 60 || /[.?!…"”’»)—–-]$/u.test(line));

function bareLabelAt(line: string): Label | null {
  const match = BARE.exec(line);
  const label = match?.[1] ?? match?.[2] ?? match?.[3];
  if (!match || label === undefined || isNoName(label) || !isLikeName(label)) return null;
  // "LONDON – The council …": a place before a dash is where the report comes from.
  if (match[2] !== undefined && isUpper(label)) return null;
  // "Ana Cruz -- Harbour Office": what stands behind it is no sentence.
  if (!isSpoken(line.slice(match[0].length).split('\n')[0]?.trim() ?? '')) return null;
  return { kind: 'bare', label, length: match[0].length };
}

function loneLabelAt(line: string): Label | null {
  const match = LONE.exec(line);
  const [, label = '', colon] = match ?? [];
  if (!match || isNoName(label) || DAY.test(label) || !(isLikeName(label) || colon === ':')) return null;
  return { kind: 'lone', label, length: match[0].length };
}

function recordLabelAt(line: string): Label | null {
  const match = IN_RECORD.exec(line);
  const label = match?.[1];
  return match && label !== undefined && !isNoName(label)
    ? { kind: 'colon', label, length: match[0].length }
    : null;
}

const movedBy = (length: number, label: Label | null): Label | null =>
  label && { ...label, length: length + label.length };

/** What a label can begin with: lines that begin otherwise, and those that lack what each form needs, are not tried. */
const OPENS = /^[\u200e\u200f([<#\d\p{Lu}]/u;
const NEEDS = {
  record: /^(?:M|D|T)[^\n]{2,80}\. /,
  bare: /^[[<]|\t| (?:--|[–—-]) |^(?:[[(]?\d|\p{Lu}{3})/u,
  lone: /[\p{L}\p{N}):][ \t]*$/u,
} as const;

/** The label at the head of a line, if its form allows for one. */
export function labelAt(line: string): Label | null {
  if (!OPENS.test(line)) return null;
  const head = line.slice(0, LONGEST_LABEL);
  const before = BEFORE.exec(head)?.[0].length ?? 0;
  const rest = before > 0 ? head.slice(before) : head;
  const hasColon = head.includes(':');
  const letter = /^[QA]/.test(rest) ? LETTER.exec(rest) : null;
  const match = letter ?? (hasColon ? LABEL.exec(rest) : null);
  const found = match?.[1];
  if (!match || found === undefined) return otherLabelAt(head, rest, before, hasColon, line.length);
  const named = NUMBERED.test(found) && NAMES_ALONE.test(match[2] ?? '');
  const label = named ? (match[2] ?? found) : found;
  if (isNoName(label)) return null;
  const time = /\d{1,2}:\d\d(?::\d\d)?/.exec(head.slice(0, before) + match[0].slice(found.length))?.[0];
  const length = before + match[0].length;
  return { kind: 'colon', label, length, ...(time === undefined ? {} : { time: secondsOf(time) }) };
}

/** A label without a colon before what is said. `length`: of the whole line, of which `head` is the beginning. */
function otherLabelAt(
  head: string,
  rest: string,
  before: number,
  hasColon: boolean,
  length: number,
): Label | null {
  const record = NEEDS.record.test(rest) ? movedBy(before, recordLabelAt(rest)) : null;
  const sure = record ?? (hasColon ? timedLabelAt(head) : null);
  if (sure) return sure;
  const bare = NEEDS.bare.test(rest) ? movedBy(before, bareLabelAt(rest)) : null;
  if (bare) return bare;
  const end = head.indexOf('\n');
  const isWhole = end >= 0 || length <= LONGEST_LABEL;
  return isWhole && NEEDS.lone.test(end >= 0 ? head.slice(0, end) : head) ? loneLabelAt(head) : null;
}

/** The seconds that a line names which has nothing but a time; null for any other line. */
export function clockOf(line: string): number | null {
  if (!/^[\s[(]*\d/.test(line)) return null;
  const text = line.trim();
  if (!CLOCK_LINE.test(text) && !CUE_LINE.test(text)) return null;
  return secondsOf(/\d{1,2}:\d{1,2}(?::\d{1,2})?/.exec(text)?.[0] ?? '0');
}

/** The turn of a label: whose it is, and whether that is one who asks. */
export function turnOf(label: string): Turn {
  return { label, role: INTERVIEWER.test(label) ? 'interviewer' : 'speaker' };
}

/** Whether a label is that of somebody who asks. */
export const isInterviewer = (label: string): boolean => INTERVIEWER.test(label);

/** Forms that are a speaker's on their first occurrence: a role, capitals, two names. A single word must recur. */
export function isStrong(label: string): boolean {
  if (INTERVIEWER.test(label) || ANSWER.test(label) || isUpper(label)) return true;
  return label.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}
