/** The best that can be put together of libraries: each finds candidates, approximate matching accepts one of them. */
import { statSync } from 'node:fs';
import search from 'approx-string-match';
import Database from 'better-sqlite3';
import MiniSearch from 'minisearch';
import { findBestMatch } from 'string-similarity';

const ACCEPTED = 0.65;
const CANDIDATES = 5;

const fold = (text) => text.toLowerCase().replace(/[“”„]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ');
const words = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The best of some articles by approximate matching of what stands between ellipses; -1 where none is near enough. */
function accept(articles, numbers, quotation) {
  const pieces = fold(quotation)
    .split('…')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  let best = { number: -1, likeness: ACCEPTED };
  for (const number of numbers) {
    const text = fold(articles[number]);
    let errors = 0;
    for (const piece of pieces) {
      const matches = search(text, piece, Math.floor(piece.length * (1 - ACCEPTED)));
      errors += matches.reduce((least, match) => Math.min(least, match.errors), piece.length);
    }
    const likeness = 1 - errors / length;
    if (likeness >= best.likeness) best = { number, likeness };
    if (errors === 0) break;
  }
  return best.number;
}

/** SQLite's FTS5: the phrase, then any of the six rarest words, then any pair of neighbours. */
function fts5(articles, file) {
  const db = new Database(file);
  db.pragma('journal_mode = off');
  db.pragma('synchronous = off');
  db.exec("create virtual table t using fts5(body, content='', tokenize='unicode61 remove_diacritics 0')");
  const insert = db.prepare('insert into t(rowid, body) values (?, ?)');
  db.transaction(() => {
    for (const [number, text] of articles.entries()) insert.run(number + 1, text);
  })();
  return { ...openFts5(articles, db), bytes: () => statSync(file).size };
}

export function openFts5(articles, db) {
  const ask = db.prepare('select rowid from t where t match ? order by rank limit ?');
  db.exec('create virtual table if not exists temp.v using fts5vocab(main, t, row)');
  const frequency = db.prepare('select doc from temp.v where term = ?').pluck();
  const rows = (match) => ask.all(match, CANDIDATES).map(({ rowid }) => rowid - 1);
  return {
    find(quotation) {
      const pieces = quotation.split('…').map(words);
      const phrase = pieces.filter((piece) => piece.length > 0).map((piece) => `"${piece.join(' ')}"`);
      const exact = rows(phrase.join(' AND '));
      if (exact.length > 0) return accept(articles, exact, quotation);
      const rare = [...new Set(pieces.flat())]
        .map((word) => ({ word, count: frequency.get(word) ?? 0 }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => a.count - b.count)
        .slice(0, 6);
      const byWords = rare.length > 0 ? rows(rare.map(({ word }) => `"${word}"`).join(' OR ')) : [];
      const found = accept(articles, byWords, quotation);
      if (found >= 0) return found;
      const pairs = pieces.flatMap((piece) => piece.slice(1).map((word, at) => `"${piece[at]} ${word}"`));
      return pairs.length > 0 ? accept(articles, rows(pairs.join(' OR ')), quotation) : -1;
    },
  };
}

function minisearch(articles) {
  const index = new MiniSearch({ fields: ['text'], storeFields: [] });
  index.addAll(articles.map((text, id) => ({ id, text })));
  return {
    bytes: () => Buffer.byteLength(JSON.stringify(index)),
    find: (quotation) =>
      accept(
        articles,
        index
          .search(quotation)
          .slice(0, CANDIDATES)
          .map(({ id }) => id),
        quotation,
      ),
  };
}

/** Every sentence compared; it has an answer to everything, of which those above the threshold count. */
function similarity(articles) {
  const sentences = articles.flatMap((text, number) =>
    text
      .split(/(?<=[.!?]["”]?)\s+/)
      .filter((sentence) => sentence.length > 1)
      .map((sentence) => ({ sentence, number })),
  );
  const bodies = sentences.map(({ sentence }) => sentence);
  return {
    bytes: () => 0,
    find(quotation) {
      const { bestMatch, bestMatchIndex } = findBestMatch(quotation, bodies);
      return bestMatch.rating >= ACCEPTED ? sentences[bestMatchIndex].number : -1;
    },
  };
}

/** By name: builds an index of articles and gives `{ find(quotation): number of an article or -1, bytes() }`. */
export const PEERS = {
  'fts5-cascade+asm': fts5,
  'minisearch+asm': minisearch,
  'string-similarity': similarity,
};
