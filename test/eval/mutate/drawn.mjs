/** Draws quotations with a named speaker from annotated articles, at run time. */
import { shuffled } from '../lib/random.mjs';

/**
 * @typedef {object} Drawn
 * @property {string} id
 * @property {string} article the whole text it stands in
 * @property {number} start of its words in the article
 * @property {number} end
 * @property {string} words
 * @property {string} speaker the fullest form of the name in the article
 * @property {string[]} others people quoted in the same article, by their full names
 * @property {Quoted[]} quotations everything quoted in the same article
 *
 * @typedef {object} Quoted
 * @property {number} start
 * @property {number} end
 * @property {string} words
 * @property {string | null} speaker
 */

const FEWEST_WORDS = 6;
const MOST_WORDS = 60;

const TITLES =
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Sir|Judge|Justice|President|Senator|Governor|Mayor|Secretary|Chairman|Chairwoman|Professor|Pastor|Bishop|Director|Attorney|Rival|Republican|Democratic|Democrat|GOP|Former|Actor|Candidate|Libertarian|Spokesman|Spokeswoman|Spokesperson|Journalist|Ambassador|Chief|Prince|Coach|Captain|Reporter|The|A|An)\.?$/;
/** A capitalised phrase with one of these is an institution, a paper or a place, not somebody. */
const NOBODY =
  /\b(?:The|News|Times|Post|Journal|Press|Daily|Weekly|Magazine|Committee|Commission|Party|University|College|Court|House|Department|Office|Bureau|Agency|Council|Group|Center|Institute|Fund|Foundation|Association|Union|Society|Army|Force|Street|State|States|City|County|America|American|Americans|United|National|New|North|South|Republicans?|Democrats?|Democratic|Congress|Senate|Campaign|Administration|CNN|NBC|ABC|CBS|MSNBC|FBI|CIA|IRS|DNC|RNC|NRA|Fox|Facebook|Twitter|Google|Politico|Politifact|Breitbart|Reuters|Associated|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b/;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}’'-]*`;
const NAME_WORD = String.raw`${CAPITALISED}|(?:\p{Lu}\.)+`;

/**
 * The quotations of annotated articles that can be set to a named person, in a random order.
 * @param {readonly any[]} rows articles with `id`, `text` and `quotes`
 * @param {() => number} random
 * @returns {Drawn[]}
 */
export function drawQuotations(rows, random) {
  const givenNames = givenNamesIn(rows);
  return shuffled(
    random,
    rows.flatMap((row) => quotationsOf(row, givenNames)),
  );
}

function quotationsOf({ id, text, quotes }, givenNames) {
  const quotations = quotes.map((quote) => ({
    start: quote.start,
    end: quote.end,
    words: text.slice(quote.start, quote.end),
    speaker: personIn(quote.speakerEntity ?? quote.speaker, text, givenNames),
  }));
  const people = [...new Set(quotations.map((quote) => quote.speaker).filter((name) => name !== null))];
  return quotations.filter(isUsable).map((quote, index) => ({
    ...quote,
    id: `${id}#${index}`,
    article: text,
    others: people.filter((name) => surname(name) !== surname(quote.speaker)),
    quotations,
  }));
}

/** First words of speakers that the articles name in two or three words and go on to call by the last alone. */
function givenNamesIn(rows) {
  const given = new Set();
  for (const { text, quotes } of rows) {
    for (const { speaker } of quotes) {
      const name = nameTokens(speaker);
      if (name.length > 1 && isPerson(name, text)) given.add(name[0]);
    }
  }
  return given;
}

function isUsable({ words, speaker }) {
  const count = wordCount(words);
  if (speaker === null || count < FEWEST_WORDS || count > MOST_WORDS) return false;
  // Marks inside it, brackets and ellipses have changes of their own made to them; here the words are to be plain.
  return !/["“”\n[\]()]|\.\.|…/.test(words);
}

/** @param {string} text @returns {number} */
export const wordCount = (text) => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** @param {string} name @returns {string} */
export const surname = (name) => name.split(' ').at(-1).toLowerCase();

/** The capitalised words that a mention ends in, titles left out: "Sen. Ann Ortiz of Maine" → Ann, Ortiz. */
function nameTokens(mention) {
  const bare = (mention ?? '')
    .replace(/[’']s?$/, '')
    .split(/,|\bof\b/)[0]
    .trim();
  const name = new RegExp(`(?:${NAME_WORD})(?: (?:${NAME_WORD}))*$`, 'u').exec(bare)?.[0] ?? '';
  const tokens = name.split(' ').filter((token) => token !== '');
  while (tokens.length > 0 && (TITLES.test(tokens[0]) || /[’']s?$/.test(tokens[0]))) tokens.shift();
  return tokens.length > 3 ? [] : tokens;
}

/** News calls a person by the surname alone the second time; it does not do that with a programme or a firm. */
function isPerson(tokens, text) {
  const last = escaped(tokens.at(-1));
  const before = escaped(tokens.at(-2));
  return (
    !NOBODY.test(tokens.join(' ')) &&
    new RegExp(`(?<!${before} )(?<!\\p{L})${last}(?![\\p{L}-])`, 'u').test(text)
  );
}

/**
 * The person a speaker's mention names, by the full name the text gives; null for he, she, offices and institutions,
 * and for a surname that two people of the text share.
 * @param {string | null | undefined} mention
 * @param {string} text
 * @param {ReadonlySet<string>} givenNames
 * @returns {string | null}
 */
function personIn(mention, text, givenNames) {
  const tokens = nameTokens(mention);
  if (tokens.length === 0) return null;
  if (tokens.length > 1) return isPerson(tokens, text) ? tokens.join(' ') : null;
  const last = tokens[0];
  const bearers = bearersOf(last, text, givenNames);
  const [given] = bearers;
  return bearers.size === 1 && givenNames.has(given) ? `${given} ${last}` : null;
}

/**
 * The given names that stand before a surname in a text. Beside those known from speakers any capitalised word counts
 * that the text never writes small ("his wife Ada Moran"): rather nobody than the wrong one of a couple.
 */
function bearersOf(last, text, givenNames) {
  const pattern = new RegExp(`(?<!\\p{L})(${CAPITALISED}) ${escaped(last)}(?![\\p{L}-])`, 'gu');
  const words = [...text.matchAll(pattern)].map((match) => match[1]);
  return new Set(
    words.filter(
      (word) =>
        givenNames.has(word) ||
        !(TITLES.test(word) || /[’']s?$/.test(word) || text.includes(` ${word.toLowerCase()} `)),
    ),
  );
}

const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
