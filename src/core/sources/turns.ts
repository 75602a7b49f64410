/**
 * Speakers' turns in a transcript. A label ("JONAS HALE:", "Q:", "Ana Cruz (by phone), 00:12:40:") is structure, not text.
 * One label alone is no transcript: "Note: bring a coat" and "Engineer Olav Renn: The bridge is safe." stay text.
 */
import type { Block, OffsetMap, Prose, Turn } from '../model.ts';
import { compact } from './compact.ts';

/** A longer beginning of a line is not looked at for a label. */
const LONGEST_LABEL = 120;
/** A clock time before the label: "[00:12:40] ", "12:40 ". */
const CLOCK_BEFORE = /^[[(]?\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,3})?[\])]?\s+(?:[-–—]\s+)?/;
const NAME = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]{0,24}|#?\d{1,3}(?!\d|:\d)|de|del|da|di|la|le|van|von|der|den|el|al|bin|of|the|und|and|et|y)`;
/** A name or a role; perhaps ", mayor"; perhaps "(voice-over)"; perhaps a clock time; then a colon and words. */
const LABEL = new RegExp(
  String.raw`^(${NAME}(?: ${NAME}){0,5})(?:, (?:\p{Ll}[\p{L} '’-]{2,40}|\p{Lu}[\p{Lu} ]{2,30}))?\s?(?:[([][^)\]\n]{1,40}[)\]]\s?)?,?\s?(?:[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s?)?:(?:\s+(?=["“«„'‘([]{0,2}[\p{L}¿¡…—–-])|(?=["“«„]))`,
  'u',
);
const CLOCK = String.raw`(\d{1,2}:\d\d(?::\d\d)?)(?:[.,]\d{1,3})?(?:\s?[AP]M\b)?`;
const WHO = String.raw`(${NAME}(?: ${NAME}){0,5})(?:, (?:\p{Ll}[\p{L} '’-]{2,40}|\p{Lu}[\p{Lu} ]{2,30}))?`;
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
  String.raw`^${WHO}[ \t]+(?:\[${CLOCK}\]|\(${CLOCK}\)):?[ \t]+(?=["“«„'‘([]{0,2}[\p{L}¿¡…—–-])`,
  'u',
);
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
const INTERRUPTION = /^(?:[([][^)\]]{1,80}[)\]]|[*\s#_-]{3,}|END\b.{0,20}|###)$/u;

/** A long document with labels at fewer of its paragraphs than this is a report with some fields in it. */
const LEAST_TURNS = 0.06;

interface Label {
  readonly label: string;
  /** Length of the label with all that belongs to it, UTF-16. */
  readonly length: number;
  /** Seconds into the recording, where it tells. */
  readonly time?: number;
  /** Told by its clock time, and not by a colon before what is said. */
  readonly isTimed: boolean;
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
  return { label, length: match[0].length, time: secondsOf(clock), isTimed: true };
}

const isNoName = (label: string): boolean =>
  ASIDE.test(/^\S+/.exec(label)?.[0] ?? '') || /^\d/.test(label) || /^\p{Ll}/u.test(label);

/** The label at the head of a line, if its form allows for one. */
function labelAt(line: string): Label | null {
  const head = line.slice(0, LONGEST_LABEL);
  const clock = CLOCK_BEFORE.exec(head)?.[0].length ?? 0;
  const rest = clock > 0 ? head.slice(clock) : head;
  const match = LETTER.exec(rest) ?? LABEL.exec(rest);
  const label = match?.[1];
  if (!match || label === undefined) return timedLabelAt(head);
  if (isNoName(label)) return null;
  const time = /\d{1,2}:\d\d(?::\d\d)?/.exec(head.slice(0, clock) + match[0].slice(label.length))?.[0];
  const length = clock + match[0].length;
  return { label, length, isTimed: false, ...(time === undefined ? {} : { time: secondsOf(time) }) };
}

/** The turn of a label: whose it is, and whether that is one who asks. */
export function turnOf(label: string): Turn {
  return { label, role: INTERVIEWER.test(label) ? 'interviewer' : 'speaker' };
}

const isUpper = (label: string) => label.length > 1 && label === label.toUpperCase();

/** Forms that are a speaker's on their first occurrence: a role, capitals, two names. A single word must recur. */
function isStrong(label: string): boolean {
  if (INTERVIEWER.test(label) || ANSWER.test(label) || isUpper(label)) return true;
  return label.split(' ').filter((word) => /^\p{Lu}/u.test(word)).length >= 2;
}

/**
 * The labels of a transcript; empty where the lines are none. Two turns are needed, and they must be a good part of the
 * text or many: a news story with two "Name: words" among its paragraphs is a news story.
 */
export function turnLabels(lines: Iterable<string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const timed = new Map<string, number>();
  let paragraphs = 0;
  for (const line of lines) {
    if (line === '') continue;
    // A wrapped line that goes on in lower case is no paragraph of its own.
    if (!/^\p{Ll}/u.test(line)) paragraphs++;
    const found = labelAt(line);
    if (!found) continue;
    const own = found.isTimed ? timed : counts;
    own.set(found.label, (own.get(found.label) ?? 0) + 1);
  }
  const ofRecording = recordingLabels(timed, paragraphs);
  if (ofRecording.size > 0) return ofRecording;
  const labels = [...counts].filter(([label, count]) => count > 1 || isStrong(label));
  const turns = labels.reduce((sum, [, count]) => sum + count, 0);
  const names = new Set(labels.map(([label]) => label));
  const interview = [...names].some((name) => INTERVIEWER.test(name)) && names.size > 1;
  const recurring = labels.some(([, count]) => count > 1);
  const enough =
    turns >= 2 &&
    (turns >= paragraphs * 0.5 ||
      (interview && turns >= 3) ||
      (recurring && turns >= Math.max(4, paragraphs * LEAST_TURNS)));
  return enough ? names : new Set();
}

/** Turns of a recording: with fewer, lines with a name and a time may be anything. */
const FEWEST_TIMED = 3;

/** The labels told by their times: somebody speaks twice, and the times are a part of the lines to reckon with. */
function recordingLabels(counts: ReadonlyMap<string, number>, paragraphs: number): ReadonlySet<string> {
  const all = [...counts.values()];
  const turns = all.reduce((sum, count) => sum + count, 0);
  const enough = turns >= Math.max(FEWEST_TIMED, paragraphs * LEAST_TURNS);
  return enough && all.some((count) => count > 1) ? new Set(counts.keys()) : new Set();
}

/** Whether a line opens a turn of one of the speakers. */
export function opensTurn(line: string, labels: ReadonlySet<string>): boolean {
  if (labels.size === 0) return false;
  const label = labelAt(line)?.label;
  return label !== undefined && labels.has(label);
}

/** Blocks cut at the lines that open a turn: soft line breaks of Markdown do not end a paragraph. */
function cutAtTurns(text: string, blocks: readonly Block[], labels: ReadonlySet<string>): Block[] {
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

function linesOfBlocks(text: string, blocks: readonly Block[]): string[] {
  return blocks.filter(canTurn).flatMap((block) => text.slice(block.start, block.end).split('\n'));
}

/**
 * The prose with speakers' turns marked and their labels taken out, where the text is a transcript; else as it was.
 * A block without a label that follows a turn belongs to it when turns are the rule in the text.
 */
export function withTurns<P extends Pick<Prose, 'text' | 'blocks' | 'map'>>(prose: P): P {
  const { text, map }: { text: string; map: OffsetMap } = prose;
  const labels = turnLabels(linesOfBlocks(text, prose.blocks));
  if (labels.size === 0) return prose;
  const cut = cutAtTurns(text, prose.blocks, labels);
  const found = cut.map((block) =>
    canTurn(block)
      ? labelAt(text.slice(block.start, Math.min(block.end, block.start + LONGEST_LABEL)))
      : null,
  );
  const opening = found.filter((label) => label !== null && labels.has(label.label));
  // A name and a time above what is said are all there is between two turns.
  const isRecording = opening.some((label) => label?.isTimed);
  const carries = isRecording || (opening.length >= 4 && opening.length >= cut.length * 0.4);
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
    if (label && labels.has(label.label)) {
      turn = turnOf(label.label);
      const start = Math.min(block.end, block.start + label.length);
      time = label.time;
      if (start === block.end) return { ...block, start };
      return timed({ ...block, start, turn });
    }
    if (!canTurn(block) || !carries || INTERRUPTION.test(text.slice(block.start, block.end)))
      turn = undefined;
    return turn ? timed({ ...block, turn }) : block;
  });
  return { ...prose, ...compact(text, map, blocks) };
}
