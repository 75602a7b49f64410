/**
 * Changes that leave a quotation right: each gives the draft's words and the article as they come to be compared,
 * or null where the quotation offers no room for it. Changes of form are made to the draft or to the source in turn.
 */
import { draftOf, LED_IN, WAYS, WORKED_IN } from '../lib/drafts.mjs';
import { pick } from '../lib/random.mjs';

/**
 * @typedef {object} Changed
 * @property {string} article
 * @property {import('../lib/drafts.mjs').Draft} draft
 * @property {string} [format] the extension of both names, `txt` unless given
 */

const FIRST_WORDS =
  'We The It This That There They He She You If And But When What These Our My His Her In So As For'.split(
    ' ',
  );

/** A form of the same characters, by kind of change; null where there is nothing to change. */
const FORMS = {
  marks: (words) =>
    differing(words, (text) => (text.includes('’') ? text.replace(/[‘’]/g, "'") : text.replace(/'/g, '’'))),
  dashes: (words, random) => {
    const dash = pick(random, ['—', ' — ', ' – ', ' -- ', '--']);
    return differing(words, (text) => text.replace(/\s*(?:—|–|--)\s*|\s-\s/g, dash));
  },
  'hyphen glyphs': (words, random) =>
    differing(words, (text) => text.replace(/(?<=\p{L})-(?=\p{L})/gu, pick(random, ['‐', '‑']))),
  'line breaks': (words, random) => broken(words, 5 + Math.floor(random() * 5), '\n'),
  'hyphenated line breaks': hyphenated,
  ligatures: (words) =>
    differing(words, (text) =>
      text.replace(/ffi/g, 'ﬃ').replace(/ff/g, 'ﬀ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ'),
    ),
  spaces: (words, random) =>
    differing(words, (text) => text.replace(/ /g, () => pick(random, [' ', ' ', '\u00a0', '  ', '\u2009']))),
  'soft hyphens': (words) => differing(words, (text) => text.replace(/(\p{L}{4})(?=\p{L}{4})/gu, '$1\u00ad')),
};

/** Every kind of harmless change. */
export const HARMLESS = {
  ...Object.fromEntries(
    Object.keys(FORMS).map((kind) => [kind, (drawn, random) => reformed(kind, drawn, random)]),
  ),
  'outer marks': (drawn, random) => ({
    article: drawn.article,
    draft: draftOf(drawn.words, drawn.speaker, pick(random, WAYS), ['"', '"']),
  }),
  untouched: (drawn, random) => ({
    article: drawn.article,
    draft: draftOf(drawn.words, drawn.speaker, pick(random, WAYS)),
  }),
  'case at the start': workedIn,
  'ellipsis of a parenthesis': shortened,
};

function differing(words, change) {
  const changed = change(words);
  return changed === words ? null : changed;
}

function reformed(kind, drawn, random) {
  const words = FORMS[kind](drawn.words, random);
  if (words === null) return null;
  if (random() < 0.5)
    return { article: drawn.article, draft: draftOf(words, drawn.speaker, pick(random, WAYS)) };
  const article = drawn.article.slice(0, drawn.start) + words + drawn.article.slice(drawn.end);
  return { article, draft: draftOf(drawn.words, drawn.speaker, pick(random, WAYS)) };
}

/** A break after every so many words, as in a hard-wrapped file. */
function broken(words, every, mark) {
  const list = words.split(' ');
  if (list.length <= every) return null;
  return list
    .map((word, index) => word + (index === list.length - 1 ? '' : index % every === every - 1 ? mark : ' '))
    .join('');
}

/** One long word of the middle broken over two lines. */
function hyphenated(words, random) {
  const long = [...words.matchAll(/(?<=\s)\p{Ll}{7,}(?=[\s,])/gu)];
  const word = pick(random, long);
  if (!word) return null;
  const at = word.index + 3 + Math.floor(random() * (word[0].length - 5));
  return `${words.slice(0, at)}-\n${words.slice(at)}`;
}

/** "We will go" → Name said that "we will go"; and the other way about. */
function workedIn({ article, words, speaker }) {
  const first = /^\p{L}+/u.exec(words)?.[0] ?? '';
  if (FIRST_WORDS.includes(first)) {
    return { article, draft: draftOf(first[0].toLowerCase() + words.slice(1), speaker, WORKED_IN) };
  }
  if (!/^\p{Ll}/u.test(first)) return null;
  return { article, draft: draftOf(words[0].toUpperCase() + words.slice(1), speaker, LED_IN) };
}

/** A stretch between two commas or dashes left out and marked. What turns the sense may not be left out even so. */
function shortened({ article, words, speaker }, random) {
  const inner = [
    ...words.matchAll(/(?<=\p{L}{2})(?:,| —| –| --) ([\p{L}’' ]{3,50})(?:,| —| –| --)(?= \p{Ll})/gu),
  ];
  const harmless = inner.filter(
    ([, text]) =>
      !/\b(?:not?|never|nor|neither|none|nothing|only|if|unless|but|except|without|hardly|until|or|and|may|might|can|could|would|will|should|must)\b|n[’']t\b/i.test(
        text,
      ),
  );
  const gone = pick(random, harmless);
  if (!gone) return null;
  const mark = pick(random, [' … ', ' ... ', ' . . . ']);
  const rest = words.slice(gone.index + gone[0].length).trimStart();
  return { article, draft: draftOf(words.slice(0, gone.index) + mark + rest, speaker, pick(random, WAYS)) };
}
