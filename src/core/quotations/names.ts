/** Comparing two speakers: can they be one person as far as their names can tell? Cautious on the side of "may be". */
import type { Speaker } from '../model.ts';
import { bareLetters } from '../text/bare-letters.ts';
import { lexiconFor } from './lexicon/compile.ts';

/** `different` only for two comparable personal names that cannot be one person. */
export type SpeakerComparison = 'same' | 'compatible' | 'different' | 'unknown';

interface PersonalName {
  readonly givens: readonly string[];
  readonly surname: string;
  /** "jr", "sr", "ii" …; empty where there is none. */
  readonly suffix: string;
  readonly gender: 'male' | 'female' | null;
}

const lexicon = lexiconFor('en');
const GENERATION = /^(?:jr|sr|ii|iii|iv)$/;

function fold(word: string): string {
  return bareLetters(word)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}-]/gu, '');
}

/** Whether a word is a given name of the lists, and no place or body. */
function isGivenName(word: string): boolean {
  const { male, female, neutral, places, organisations } = lexicon.names;
  if (places.has(word) || organisations.has(word)) return false;
  return male.has(word) || female.has(word) || neutral.has(word);
}

/** Names that are remembered with their parts: the same few are compared again and again. */
const MOST_REMEMBERED = 500;
const remembered = new Map<string, PersonalName | null>();

/** A name's parts, or null where it is no personal name ("the president", "City Hall"). */
function parse(name: string): PersonalName | null {
  const known = remembered.get(name);
  if (known !== undefined) return known;
  const made = parseByRules(name);
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  remembered.set(name, made);
  return made;
}

function parseByRules(name: string): PersonalName | null {
  const [main = '', ...tail] = name.replace(/[“”"(].*?[“”")]/gu, ' ').split(',');
  const words = main
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const proper: string[] = [];
  let suffix = tail.map(fold).find((word) => GENERATION.test(word)) ?? '';
  let gender: PersonalName['gender'] = null;
  // "Ida Park", "Ida Dean", "Ida London": behind a given name it is no park, dean or town.
  let isPerson = false;
  for (const [at, word] of words.entries()) {
    const plain = fold(word.replace(/['’]s$/u, ''));
    if (GENERATION.test(plain) && at > 0) suffix = plain;
    else if (lexicon.titles.all.has(plain) && at < words.length - 1) {
      if (lexicon.titles.male.has(plain)) gender = 'male';
      if (lexicon.titles.female.has(plain)) gender = 'female';
    } else if (plain !== '' && !lexicon.titles.suffixes.has(plain)) {
      const particle = lexicon.names.particles.has(plain);
      if (!/^\p{Lu}/u.test(word) && !particle) return null;
      if (lexicon.names.organisations.has(word) && !(isPerson && at === words.length - 1)) return null;
      if (proper.length === 0) isPerson = isGivenName(word);
      proper.push(plain);
    }
  }
  const surname = proper.at(-1);
  if (surname === undefined) return null;
  const ofOther = lexicon.titles.all.has(surname) || lexicon.names.places.has(words.at(-1) ?? '');
  if (ofOther && !(isPerson && proper.length > 1)) return null;
  return {
    givens: proper.slice(0, -1).filter((word) => !lexicon.names.particles.has(word)),
    surname,
    suffix,
    gender,
  };
}

/** Letters that transliterations and spellings of one sound differ in, made alike. */
function sound(word: string): string {
  return word
    .replace(/ae|oe|ue/g, (pair) => pair.charAt(0))
    .replace(/ph/g, 'f')
    .replace(/(?:tch|tsch|ch|kh|q|ck|c)/g, 'k')
    .replace(/(?:dzh|zh|j|y|ii|iy|ij|ie|ey|i)/g, 'i')
    .replace(/(?:ou|oo|w|v|u)/g, 'u')
    .replace(/(?:sch|sh|sz|zz|z|s)/g, 's')
    .replace(/h/g, '')
    .replace(/(.)\1+/g, '$1');
}

/** Bob and Robert, and with them whatever may sound alike. */
function longForm(given: string): string {
  return lexicon.nicknames.get(given) ?? given;
}

/** What cases of Slavic names differ in: Kowalski, Kowalskiego; Иванов, Ивановым; Вронская, Вронской. Folded: й is и. */
const CASE =
  /(?:iego|iemu|[eo]wi|ego|emu|iej|iem|[aąeęiouy]|em|im|ym|ej|ого|ому|его|ему|ом|ем|ым|им|ои|ою|еи|ую|юю|ая|яя|ыи|ии|ия|ию|ие|ием|[аеиоуыэюяьи])$/u;

/** The vowel that only the nominative of some Slavic names has: Wróbel, Wróbla; Dudek, Dudka; Орёл, Орла. Folded. */
const FLEETING = /^(.+)(?:i[eo]|[eео])([bcdfghklmnprstwzбвгджзклмнпрстфхцчшщ])$/u;
/** What is left of an ending: Андре-й, Андре-ем; Солов-ей, Соловь-я; Zięb-a, Zięb-ie. */
const SOFT = /[aeiouyаеиоуыэюяьъ]+$/u;
/** Letters of a stem by which a surname is known, and a given name beside it. */
const LEAST = { surname: 3, given: 2 } as const;

const stemOf = (word: string): string => word.replace(CASE, '').replace(SOFT, '');

/** Whether the first is the second in another case, which has lost its last vowel. */
function lacksVowel(form: string, nominative: string, least: number): boolean {
  const stem = stemOf(form);
  if (stem === form || stem.length < least) return false;
  const [, head = '', tail = ''] = FLEETING.exec(nominative) ?? [];
  // "Льва" keeps the place of its vowel.
  return head !== '' && (stem === head + tail || stem === `${head}ь${tail}`);
}

/** Whether two words can be cases of one name. */
function inflected(a: string, b: string, least: number): boolean {
  const [x, y] = [stemOf(a), stemOf(b)];
  return (x === y && x.length >= least) || lacksVowel(a, b, least) || lacksVowel(b, a, least);
}

type Agreement = 'same' | 'compatible' | 'different';

function compareGiven(a: string, b: string): Agreement {
  if (a === b) return 'same';
  const [x, y] = [longForm(a), longForm(b)];
  if (x === y) return 'same';
  if ((a.length === 1 || b.length === 1) && a.startsWith(b.charAt(0))) return 'compatible';
  if (x.startsWith(y) || y.startsWith(x)) return 'compatible';
  if (sound(x) === sound(y)) return 'compatible';
  const bones = consonants(x);
  return bones.length >= 3 && bones === consonants(y) ? 'compatible' : 'different';
}

/** What stays of a given name however its vowels are written (Mohammed, Muhamad). */
function consonants(given: string): string {
  return given
    .replace(/[aeiouyаеиоуыэюя]/g, '')
    .replace(/[cqk]+/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

function compareGivens(a: readonly string[], b: readonly string[]): Agreement {
  if (a.length === 0 || b.length === 0) return 'compatible';
  const first = compareGiven(a[0] ?? '', b[0] ?? '');
  if (first !== 'different') return first;
  // "J. Robert Ortiz" and "Bob Ortiz": a second given name that is used as the first.
  const crossed = a.some((x) => b.some((y) => compareGiven(x, y) === 'same'));
  return crossed ? 'compatible' : 'different';
}

/**
 * Whether one name's surname is a part of the other: a hyphened or a middle surname ("Rodham Clinton", "Smith-Jones"), a
 * first name alone, or the order turned round ("Xi Jinping"). "Tom John" and "John Falk" share no surname.
 */
function sharesSurname(a: PersonalName, b: PersonalName): boolean {
  const [first, ...middle] = a.givens;
  if ([...middle, ...a.surname.split('-')].includes(b.surname)) return true;
  // "Kate", of whom another text says "Katherine Doyle".
  if (first !== undefined && b.givens.length === 0 && compareGiven(first, b.surname) === 'same') return true;
  if (first !== b.surname) return false;
  // "Kim Min-seo", "Minseo Kim"
  const flat = (words: readonly string[]): string => words.join('').replaceAll('-', '');
  if (flat([...middle, a.surname]) === flat(b.givens)) return true;
  return b.givens.length === 0 || b.givens.includes(a.surname) || middle.length > 0;
}

function comparePersons(a: PersonalName, b: PersonalName): Agreement {
  const givens = compareGivens(a.givens, b.givens);
  if (a.suffix !== '' && b.suffix !== '' && a.suffix !== b.suffix) return 'different';
  if (a.gender && b.gender && a.gender !== b.gender && a.givens.length + b.givens.length === 0)
    return 'different';
  const [given = '', other = ''] = [a.givens[0], b.givens[0]];
  if (a.surname === b.surname) {
    // "Anny Nowak", of whom another text says "Anna Nowak"; Mario and Maria Rossi are two.
    if (givens === 'different' && !(isListed(given) && isListed(other)))
      return inflected(given, other, LEAST.given) ? 'compatible' : 'different';
    if (givens !== 'same') return givens;
    return a.suffix === b.suffix ? 'same' : 'compatible';
  }
  if (sharesSurname(a, b) || sharesSurname(b, a)) return 'compatible';
  if (sound(a.surname) === sound(b.surname)) return compareGivens(a.givens, b.givens);
  if (inflected(a.surname, b.surname, LEAST.surname)) {
    const areOne = given === '' || other === '' || inflected(given, other, LEAST.given);
    if (areOne || compareGiven(given, other) !== 'different') return 'compatible';
  }
  const bothFull = a.givens.length > 0 && b.givens.length > 0;
  const woman = lexicon.names.female.has(capital(a.givens[0] ?? '')) || a.gender === 'female';
  // A given name in full and unlike surnames may be a maiden and a married name.
  if (bothFull && givens === 'same' && woman && (a.givens.length > 1 || b.givens.length > 1))
    return 'compatible';
  return 'different';
}

const isListed = (given: string): boolean => isGivenName(capital(given));

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const CASELESS =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hebrew}\p{Script=Arabic}\p{M}ー・·\s'’״׳-]+$/u;

/** True for a name in a script without capitals, which no letter tells from a description. */
export function isCaselessName(name: string): boolean {
  return CASELESS.test(name);
}

/**
 * Names in scripts without capitals: one that the other begins with (a family name alone) or that shares a word with it
 * may be the same person.
 */
function compareCaseless(a: string, b: string): SpeakerComparison {
  const words = (name: string) => name.split(/[\s・·-]+/u).filter((word) => word !== '');
  const [x, y] = [words(a), words(b)];
  if (x.join('') === y.join('')) return 'same';
  const spaced = x.length > 1 && y.length > 1;
  if (spaced) return x.some((word) => y.includes(word)) ? 'compatible' : 'different';
  const [short, long] = [x.join(''), y.join('')].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short.length < 2) return 'unknown';
  return long.includes(short) || long.startsWith(short.charAt(0)) ? 'compatible' : 'different';
}

/**
 * Names that the words in marks or brackets give: "Ray-Ray Quill" of "Raymond “Ray-Ray” Quill", "Rosa Hume" of "Rosa (née
 * Hume) Doyle".
 */
function asideForms({ name, mention }: Speaker): string[] {
  const [given = '', ...rest] = name.split(/\s+/);
  const aside = /[“"„«‘'(]\s*(n[ée]e\s+)?([^”"“»’')]{2,30})[”"“»’')]/iu.exec(mention);
  if (!aside || rest.length === 0) return [];
  const words = (aside[2] ?? '').trim();
  return [aside[1] === undefined ? `${words} ${rest.at(-1) ?? ''}` : `${given} ${words}`];
}

/**
 * Compares two speakers by the names their texts give them. Surname alone, initials, nicknames, titles, doubled and
 * turned names and spellings that sound alike are `compatible`; offices, organisations and the unnamed are `unknown`.
 */
export function compareSpeakers(a: Speaker, b: Speaker): SpeakerComparison {
  if (a.unnamed || b.unnamed) return 'unknown';
  if (a.kind === 'organisation' || b.kind === 'organisation')
    return fold(a.name) !== '' && fold(a.name) === fold(b.name) ? 'same' : 'unknown';
  if (isCaselessName(a.name) && isCaselessName(b.name)) return compareCaseless(a.name, b.name);
  const forms = (speaker: Speaker): PersonalName[] =>
    [speaker.name, ...speaker.aliases, ...asideForms(speaker)].map(parse).filter((name) => name !== null);
  const [first, second] = [forms(a), forms(b)];
  if (first.length === 0 || second.length === 0) return 'unknown';
  const [mainA, mainB] = [first[0], second[0]];
  if (!mainA || !mainB) return 'unknown';
  const main = comparePersons(mainA, mainB);
  if (main !== 'different') return main;
  const shares = (speaker: Speaker, other: PersonalName): boolean =>
    speaker.joint.some((name) => {
      const parsed = parse(name);
      return parsed !== null && comparePersons(parsed, other) !== 'different';
    });
  if (shares(a, mainB) || shares(b, mainA)) return 'compatible';
  const aliased = first.some((x) => second.some((y) => comparePersons(x, y) === 'same'));
  return aliased ? 'compatible' : 'different';
}
