/** The quotations that are looked for: 40 % as they stand, 40 % edited, 20 % of words that stand nowhere. */
import { random } from './corpus.mjs';

export const EXACT = 80;
export const EDITED = 80;
export const ABSENT = 40;

/** A quarter of 5 to 8 words, half of 9 to 25, a quarter of 26 to 40. */
function lengthOf(next) {
  const kind = next();
  const [from, to] = kind < 0.25 ? [5, 8] : kind < 0.75 ? [9, 25] : [26, 40];
  return from + Math.floor(next() * (to - from + 1));
}

export const plain = (text) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

function stretch(text, next) {
  const words = text.replace(/\s+/g, ' ').split(' ');
  const length = Math.min(lengthOf(next), words.length - 1);
  const from = Math.floor(next() * (words.length - length));
  return words.slice(from, from + length).join(' ');
}

const OTHER = ['would', 'perhaps', 'never', 'people', 'nearly', 'the', 'money', 'such'];

/** One word in eight, and at least one, is another, dropped or added; long ones may be cut by an ellipsis. */
function edited(quotation, next) {
  const words = quotation.split(' ');
  const edits = Math.max(1, Math.round(words.length / 8));
  for (let count = 0; count < edits; count++) {
    const at = Math.floor(next() * words.length);
    const kind = next();
    const other = OTHER[Math.floor(next() * OTHER.length)];
    if (kind < 0.5) words[at] = other;
    else if (kind < 0.75) words.splice(at, 1);
    else words.splice(at, 0, other);
  }
  if (words.length > 16 && next() < 0.25) {
    const at = 5 + Math.floor(next() * (words.length - 12));
    words.splice(at, 2 + Math.floor(next() * 3), '…');
  }
  return words.join(' ');
}

/** `[{ kind, text, article }]`: each one's own words stand in one article of `all` only, or in none. */
export function queries({ articles, real, heldOut }, all) {
  const next = random(23);
  const folded = all.map(plain);
  const count = (words) => folded.reduce((sum, text) => sum + (text.includes(words) ? 1 : 0), 0);
  const found = [];
  while (found.length < EXACT + EDITED) {
    const article = Math.floor(next() * real);
    const text = stretch(articles[article], next);
    if (plain(text).split(' ').length < 5 || count(plain(text)) !== 1) continue;
    const isEdited = found.length >= EXACT;
    const words = isEdited ? edited(text, next) : text;
    if (isEdited && plain(words) === plain(text)) continue;
    found.push({ kind: isEdited ? 'edited' : 'exact', text: words, article });
  }
  while (found.length < EXACT + EDITED + ABSENT) {
    const text = stretch(heldOut[Math.floor(next() * heldOut.length)], next);
    const words = plain(text).split(' ');
    const half = words.length >> 1;
    if (words.length < 5 || count(words.slice(0, half).join(' ')) + count(words.slice(half).join(' ')) > 0)
      continue;
    found.push({ kind: 'absent', text, article: -1 });
  }
  return found;
}
