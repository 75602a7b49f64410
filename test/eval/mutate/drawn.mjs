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
  /^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Sir|Judge|Justice|President|Senator|Governor|Mayor|Secretary|Chairman|Chairwoman|Professor|Pastor|Bishop|Director|Attorney|Rival|Republican|Democratic|Democrat|GOP|Former|Actor|Candidate|Libertarian|The|A|An)\.?$/;
/** A capitalised phrase with one of these is an institution, a paper or a place, not somebody. */
const NOBODY =
  /\b(?:The|News|Times|Post|Journal|Press|Daily|Weekly|Magazine|Committee|Commission|Party|University|College|Court|House|Department|Office|Bureau|Agency|Council|Group|Center|Institute|Fund|Foundation|Association|Union|Society|Army|Force|Street|State|States|City|County|America|American|Americans|United|National|New|North|South|Republicans?|Democrats?|Democratic|Congress|Senate|Campaign|Administration|CNN|NBC|ABC|CBS|MSNBC|FBI|CIA|IRS|DNC|RNC|NRA|Fox|Facebook|Twitter|Google|Politico|Politifact|Breitbart|Reuters|Associated|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|June|July|August|September|October|November|December)\b/;
const CAPITALISED = String.raw`\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}’'-]*`;

/**
 * The quotations of annotated articles that can be set to a named person, in a random order.
 * @param {readonly any[]} rows articles with `id`, `text` and `quotes`
 * @param {() => number} random
 * @returns {Drawn[]}
 */
export function drawQuotations(rows, random) {
  return shuffled(random, rows.flatMap(quotationsOf));
}

function quotationsOf({ id, text, quotes }) {
  const quotations = quotes.map((quote) => ({
    start: quote.start,
    end: quote.end,
    words: text.slice(quote.start, quote.end),
    speaker: personIn(quote.speakerEntity ?? quote.speaker, text),
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

/**
 * The person a speaker's mention names, by the fullest form in the text; null for he, she, offices and institutions.
 * @param {string | null | undefined} mention
 * @param {string} text
 * @returns {string | null}
 */
function personIn(mention, text) {
  if (!mention) return null;
  const bare = mention
    .replace(/[’']s?$/, '')
    .split(/,|\bof\b/)[0]
    .trim();
  const name = bare.match(
    new RegExp(`(?:${CAPITALISED}|\\p{Lu}\\.)(?: (?:${CAPITALISED}|\\p{Lu}\\.))*$`, 'u'),
  )?.[0];
  if (!name) return null;
  const tokens = name.split(' ');
  while (tokens.length > 0 && TITLES.test(tokens[0])) tokens.shift();
  if (tokens.length === 0 || tokens.length > 3) return null;
  const last = tokens.at(-1);
  const full = tokens.length > 1 ? tokens.join(' ') : fullNameOf(last, text);
  return full === null || NOBODY.test(full) ? null : full;
}

/** "Given Surname" as it stands in the text before this surname; null where the text never gives it. */
function fullNameOf(last, text) {
  const escaped = last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(`(?<!\\p{L})(${CAPITALISED}) ${escaped}(?![\\p{L}-])`, 'gu');
  for (const [, given] of text.matchAll(pattern)) {
    if (!TITLES.test(given) && !/[’']s$/.test(given)) return `${given} ${last}`;
  }
  return null;
}
