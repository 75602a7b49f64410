/**
 * Changes that make a quotation wrong, one each. Every kind gives the changed words, or null where the quotation
 * offers no room for it, and says which finding codes name the change rightly.
 */
import { pick } from '../lib/random.mjs';
import { wordCount } from './drawn.mjs';

/** @typedef {{words: string, codes: readonly string[]}} Wrong */

const AUXILIARIES = 'is|are|was|were|will|would|should|could|must|have|has|had|can';
const NUMBERS = 'two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty'.split(
  ' ',
);
const SCALES = ['thousand', 'million', 'billion', 'trillion'];
const MODALS = {
  will: ['may', 'might', 'should'],
  would: ['might', 'should'],
  may: ['will', 'must'],
  might: ['will'],
  must: ['may', 'might'],
  should: ['must', 'will'],
  could: ['will', 'must'],
  can: ['must', 'might'],
  all: ['some', 'most'],
  every: ['almost every'],
  some: ['all', 'most'],
  many: ['all', 'most'],
  most: ['all', 'some'],
  always: ['sometimes', 'often'],
  probably: ['certainly'],
};
/** Capitalised, but no name, or one whose change is rather one of a date or a number. */
const DATED =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|One|Two|Three|Four|Five|First|Second|Third|I|I’\p{L}+|I'\p{L}+)$/u;
const ANY_WORDING = [
  'changed',
  'omitted',
  'added',
  'negation',
  'number',
  'name',
  'modality',
  'paraphrase',
].map((name) => `wording/${name}`);

/** Every kind of change of meaning. */
export const MEANING = {
  negation: (drawn, random) => found(negated(drawn.words, random), ['wording/negation', 'context/qualifier']),
  number: (drawn, random) => found(miscounted(drawn.words, random), ['wording/number']),
  name: (drawn, random) => found(renamed(drawn, random), ['wording/name']),
  modal: (drawn, random) => found(remodelled(drawn.words, random), ['wording/modality']),
  swap: (drawn, random) => found(swapped(drawn.words, random), ANY_WORDING),
  'dropped clause': (drawn, random) =>
    found(clipped(drawn.words, random), [...ANY_WORDING, 'stitch/unmarked']),
  stitched: (drawn, random) => found(stitched(drawn, random), ['stitch/unmarked', 'ellipsis/speakers']),
};

const found = (words, codes) => (words === null ? null : { words, codes });

function replacedAt(words, match, by) {
  return words.slice(0, match.index) + by + words.slice(match.index + match[0].length);
}

/** A "not" or "never" taken out (at the end of the words that is a cut before it: `context/qualifier`), or put in after an auxiliary. */
function negated(words, random) {
  const out = [
    ...[...words.matchAll(/(?<=\p{L})n[’']t\b/gu)].filter(
      (match) => !/\b(?:ca|wo|sha|ai)$/.test(words.slice(0, match.index)),
    ),
    ...words.matchAll(/ (?:not|never)\b(?! only)/g),
  ].map((match) => replacedAt(words, match, ''));
  const into = [
    ...words.matchAll(new RegExp(`(?<= )(?:${AUXILIARIES})(?= \\p{Ll}+)(?! (?:not|never|no)\\b)`, 'gu')),
  ].map((match) => replacedAt(words, match, match[0] === 'can' ? 'cannot' : `${match[0]} not`));
  return pick(random, out.length > 0 && (into.length === 0 || random() < 0.5) ? out : into) ?? null;
}

/** Another figure, number word or scale. */
function miscounted(words, random) {
  const places = [
    ...words.matchAll(/(?<![\p{L}\p{N}])(?:\d[\d,.]*\d|\d)(?![\p{L}])|(?<!\p{L})\p{Ll}+(?!\p{L})/gu),
  ];
  const changes = places.flatMap((match) => {
    const other = otherNumber(match[0], random);
    return other === null ? [] : [replacedAt(words, match, other)];
  });
  return pick(random, changes) ?? null;
}

function otherNumber(word, random) {
  if (/^\d/.test(word)) {
    const at = [...word]
      .map((letter, index) => (/\d/.test(letter) ? index : -1))
      .filter((index) => index >= 0);
    const place = pick(random, at);
    const digit = 1 + ((Number(word[place]) + Math.floor(random() * 8)) % 9);
    return String(digit) === word[place] ? null : word.slice(0, place) + digit + word.slice(place + 1);
  }
  for (const list of [NUMBERS, SCALES]) {
    if (list.includes(word))
      return pick(
        random,
        list.filter((other) => other !== word),
      );
  }
  return null;
}

/** Names are capitalised words that do not begin a sentence. */
function namesIn(text) {
  return [
    ...text.matchAll(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,}){0,2}(?![\p{L}’'-]| \p{Lu})/gu),
  ].filter(([name]) => !name.split(' ').some((word) => DATED.test(word)));
}

/** A name replaced by another of the same article that shares no word with it. */
function renamed({ words, article }, random) {
  const name = pick(random, namesIn(words));
  if (!name) return null;
  const own = new Set(words.match(/\p{L}+/gu));
  const others = namesIn(article).filter(([other]) => !other.split(' ').some((word) => own.has(word)));
  const other = pick(random, others);
  return other ? replacedAt(words, name, other[0]) : null;
}

/** may ↔ will, some ↔ all. */
function remodelled(words, random) {
  const places = [...words.matchAll(/(?<=\p{L},? )\p{Ll}+(?=,? \p{Ll})/gu)].filter(([word]) =>
    Object.hasOwn(MODALS, word),
  );
  const place = pick(random, places);
  return place ? replacedAt(words, place, pick(random, MODALS[place[0]])) : null;
}

/** Two names, or two long words, exchanged. Exchanging the two sides of an "and" may say the same: not done. */
function swapped(words, random) {
  const names = namesIn(words);
  const long = [...words.matchAll(/(?<=\p{L},? )\p{Ll}{5,}(?![\p{L}’'-])/gu)];
  for (const list of [names, long]) {
    const first = pick(random, list);
    const second = list.find(
      (each) => first && each.index > first.index + first[0].length + 3 && each[0] !== first[0],
    );
    if (!first || !second) continue;
    const between = words.slice(first.index + first[0].length, second.index);
    if (/^,? (?:and|or|, )/.test(between) || wordCount(between) === 0) continue;
    return (
      words.slice(0, first.index) +
      second[0] +
      between +
      first[0] +
      words.slice(second.index + second[0].length)
    );
  }
  return null;
}

/** A clause of three words or more taken out of the middle of a sentence, unmarked. */
function clipped(words, random) {
  const clauses = [
    ...words.matchAll(/, [\p{L}\p{N}’' -]{8,90},(?= \p{Ll})/gu),
    ...words.matchAll(
      /(?<!,) (?:because|if|unless|until|when|although|while|after|before|which|who|without) [\p{L}\p{N}’' -]{8,90}(?=,)/gu,
    ),
  ].filter((match) => {
    const head = words.slice(0, match.index);
    const tail = words.slice(match.index + match[0].length);
    return wordCount(match[0]) >= 3 && wordCount(head) >= 3 && wordCount(tail) >= 3;
  });
  const clause = pick(random, clauses);
  return clause ? replacedAt(words, clause, '') : null;
}

/** Two things the same person says in different places, run together as though they were said at once. */
function stitched(drawn, random) {
  const far = drawn.quotations.filter(
    (other) =>
      other.speaker === drawn.speaker &&
      isSaidOnce(other, drawn.article) &&
      wordCount(other.words) >= 6 &&
      wordCount(other.words) <= 40 &&
      !/["“”\n[\]()…]|\.\./.test(other.words) &&
      drawn.article.slice(Math.min(other.end, drawn.end), Math.max(other.start, drawn.start)).length > 400,
  );
  const other = pick(random, far);
  if (!other) return null;
  const first = drawn.words.trim().replace(/[,.;:–—-]+$/u, '.');
  const second = other.words.trim();
  return `${/[.?!]$/.test(first) ? first : `${first}.`} ${second[0].toUpperCase()}${second.slice(1)}`;
}

/** A pull quote repeats what stands elsewhere, perhaps right after the other words. */
function isSaidOnce({ words }, article) {
  const bare = words.trim().replace(/[\p{P}\s]+$/u, '');
  return article.indexOf(bare) === article.lastIndexOf(bare);
}
