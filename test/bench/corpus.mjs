/**
 * The corpora: articles of the evaluation's data, and where these are not enough, articles spliced from them. Corpora of
 * several sizes are nested. Everything is drawn by a seeded generator, so that every run has the same.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** Numbers from 0 to 1 (Park and Miller's generator). */
export function random(seed) {
  let state = seed % 2147483647;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

function textsOf(file) {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).text.trim());
}

/** News items put together until they are as long as articles. */
function merged(texts, least) {
  const articles = [];
  let current = '';
  for (const text of texts) {
    current = current === '' ? text : `${current}\n\n${text}`;
    if (current.length < least) continue;
    articles.push(current);
    current = '';
  }
  return articles;
}

/**
 * Articles of real runs of words: at a word that stands in several places the text goes on at another of them, after
 * four words on average, so that every pair of neighbours is a real one. The vocabulary does not grow: lists are longer
 * than those of as many real articles would be.
 */
function* spliced(texts, seed) {
  const next = random(seed);
  const stream = texts.join(' ').split(/\s+/);
  const places = new Map();
  for (const [at, word] of stream.entries()) {
    const known = places.get(word);
    if (!known) places.set(word, [at]);
    else if (known.length < 4096) known.push(at);
  }
  for (;;) {
    const length = 300 + Math.floor(next() * 500);
    const words = [];
    let at = Math.floor(next() * stream.length);
    for (let count = 1; count <= length; count++) {
      const word = stream[at];
      words.push(word);
      if (next() < 0.25) {
        const others = places.get(word);
        at = others[Math.floor(next() * others.length)];
      }
      at = (at + 1) % stream.length;
    }
    const paragraphs = [];
    for (let from = 0; from < words.length; from += 60)
      paragraphs.push(words.slice(from, from + 60).join(' '));
    yield paragraphs.join('\n\n');
  }
}

/** News articles that no corpus has: quotations from them stand nowhere. */
const HELD_OUT = 109;

/** The articles of a corpus, `{ articles, real, heldOut }`; the first `real` of the articles are not spliced. */
export function corpus(data, size) {
  const bbc = [...new Set(textsOf(path.join(data, 'eval/articles-bbc.jsonl')))];
  const next = random(7);
  for (let at = bbc.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1));
    [bbc[at], bbc[other]] = [bbc[other], bbc[at]];
  }
  const heldOut = bbc.splice(0, HELD_OUT);
  const reuters = merged(textsOf(path.join(data, 'eval/articles-reuters21578.jsonl')), 2000);
  const articles = [...bbc, ...reuters].slice(0, size);
  const real = articles.length;
  if (size > real) {
    const more = spliced([...bbc, ...reuters], 11);
    while (articles.length < size) articles.push(more.next().value);
  }
  return { articles, real, heldOut };
}
