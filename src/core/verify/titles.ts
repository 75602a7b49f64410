/** Titles of office and rank beside a name, and whether two texts give one person two of them. English. */
import type { Span } from '../model.ts';

/** A title as it stands in a text, and what it is a form of. */
export interface Title extends Span {
  readonly text: string;
  readonly office: string;
}

const FORMS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'senator:senator,sen|governor:governor,gov|representative:representative,rep,congressman,congresswoman|mayor:mayor|' +
    'president:president|minister:minister|secretary:secretary|judge:judge|justice:justice|sheriff:sheriff|' +
    'councillor:councillor,councilor,councilman,councilwoman|alderman:alderman,alderwoman|ambassador:ambassador,amb|' +
    'chancellor:chancellor|commissioner:commissioner|captain:captain,capt|colonel:colonel,col|major:major,maj|' +
    'general:general,gen|lieutenant:lieutenant,lt|sergeant:sergeant,sgt|corporal:corporal,cpl|admiral:admiral,adm|' +
    'commander:commander,cmdr|bishop:bishop|archbishop:archbishop|cardinal:cardinal|rabbi:rabbi|imam:imam|king:king|' +
    'queen:queen|prince:prince|princess:princess|superintendent:superintendent,supt|assemblyman:assemblyman|' +
    'assemblywoman:assemblywoman|delegate:delegate|detective:detective,det|inspector:inspector|coach:coach|' +
    'treasurer:treasurer|prosecutor:prosecutor|chairman:chairman,chairwoman,chair,chairperson'
  )
    .split('|')
    .flatMap((entry) => {
      const [office = '', forms = ''] = entry.split(':');
      return forms.split(',').map((form) => [form, office] as const);
    }),
);
/** Words before a title that make another office of it; "lieutenant" does so before "governor" alone. */
const LESSER = new Set(['vice', 'deputy', 'assistant', 'associate']);
/** Given names and initials between a title and the surname. */
const MOST_GIVENS = 3;
/** Words by which a title is one of the past or of the future. */
const NOT_NOW =
  /\b(?:former|formerly|ex|then|late|retired|once|past|incoming|future|elect|candidate|ran for)\b/i;
/** How far around a name a title is looked for, in UTF-16 units; and in how many places. */
const REACH = 60;
const MOST_PLACES = 40;

const officeOf = (word: string): string | undefined => FORMS[word.toLowerCase().replace(/\.$/, '')];

interface Token extends Span {
  readonly text: string;
}

/** The words of a stretch that follow each other with nothing but white space between, those next to its end. */
function lastWords(text: string, from: number, to: number): Token[] {
  const phrase =
    text
      .slice(from, to)
      .split(/[^\p{L}’'.\s-]/u)
      .at(-1) ?? '';
  const start = to - phrase.length;
  return [...phrase.matchAll(/\p{L}[\p{L}’'-]*\.?/gu)].map((match) => ({
    text: match[0],
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** The title that a word is, with the word before it. */
function titleAt(words: readonly Token[], at: number): Title | null {
  const word = words[at];
  const office = word && officeOf(word.text);
  if (!word || office === undefined) return null;
  const before = words[at - 1];
  const lead = before?.text.toLowerCase().replace(/\.$/, '') ?? '';
  const lieutenant = office === 'governor' && officeOf(lead) === 'lieutenant';
  if (!before || (!LESSER.has(lead) && !lieutenant)) return { ...word, office };
  return {
    start: before.start,
    end: word.end,
    text: `${before.text} ${word.text}`,
    office: `${lieutenant ? 'lieutenant' : lead} ${office}`,
  };
}

/** The title in front of a name: "Lt. Gov. | Paula Crane". */
function titleBefore(text: string, at: number): Title | null {
  const words = lastWords(text, Math.max(0, at - REACH), at);
  for (let index = words.length - 1; index >= Math.max(0, words.length - 1 - MOST_GIVENS); index--) {
    const title = titleAt(words, index);
    if (title) return title;
    if (!/^\p{Lu}/u.test(words[index]?.text ?? '')) return null;
  }
  return null;
}

/** The title behind a name: "Paula Crane | , the governor", "…, a state senator". */
function titleBehind(text: string, at: number): Title | null {
  const match = /^,\s+(?:the|a|an)?\s*(?:\p{L}[\p{L}-]*\s+){0,2}\p{L}[\p{L}-]*/u.exec(
    text.slice(at, at + REACH),
  );
  const words = match ? lastWords(text, at + 1, at + match[0].length) : [];
  for (const index of words.keys()) {
    // "…, the governor said Mayor Holt": a capital begins another name.
    if (/^\p{Lu}/u.test(words[index]?.text ?? '')) return null;
    const title = titleAt(words, index);
    if (title) return title;
  }
  return null;
}

/** The titles that a text gives to a surname; null if one of them is said to be of the past. Linear in the text. */
export function titlesOf(text: string, surname: string): Title[] | null {
  const titles: Title[] = [];
  let at = text.indexOf(surname);
  for (let count = 0; at >= 0 && count < MOST_PLACES; count++) {
    const end = at + surname.length;
    const whole = !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(end));
    if (whole) {
      if (NOT_NOW.test(text.slice(Math.max(0, at - REACH), end + REACH))) return null;
      const title = titleBefore(text, at) ?? titleBehind(text, end);
      if (title) titles.push(title);
    }
    at = text.indexOf(surname, end);
  }
  return titles;
}

/** True if a text has an office's name anywhere, in any form; "deputy mayor" is not "mayor". */
export function mentionsOffice(text: string, office: string): boolean {
  const offices = office.split(' ');
  const words = text.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.some((word, at) => {
    if (FORMS[word] !== offices.at(-1)) return false;
    const lead = words[at - 1] ?? '';
    const lesser = LESSER.has(lead) || (FORMS[lead] === 'lieutenant' && FORMS[word] === 'governor');
    return offices.length === 1 ? !lesser : (FORMS[lead] ?? lead) === offices[0];
  });
}
