/** When two different words are near enough to be one word, spelled or inflected otherwise. */

/** Shortest word for which one changed letter still leaves a resemblance. */
const SHORTEST = 4;
/** From this length on two changed letters do. */
const LONG = 8;

/** True if a digit of ours stands in a word. */
export function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    if (unit >= 0x30 && unit <= 0x39) return true;
  }
  return false;
}

/** True if the Levenshtein distance of the two is at most 1. */
function withinOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let head = 0;
  while (head < short.length && short.charCodeAt(head) === long.charCodeAt(head)) head++;
  const skip = long.length === short.length ? 1 : 0;
  return short.slice(head + skip) === long.slice(head + 1);
}

/** True if the Levenshtein distance of the two is at most 2. */
function withinTwoEdits(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  let head = 0;
  while (head < a.length && head < b.length && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  const restA = a.slice(head);
  const restB = b.slice(head);
  return (
    withinOneEdit(restA, restB) ||
    withinOneEdit(restA.slice(1), restB) ||
    withinOneEdit(restA, restB.slice(1)) ||
    withinOneEdit(restA.slice(1), restB.slice(1))
  );
}

/** What a word with an apostrophe contracts something with ("they" of "they've", "do" of "don't"); empty for others. */
export function contractionHead(word: string): string {
  const at = word.lastIndexOf("'");
  if (at < 0) return '';
  const head = word.endsWith("n't") ? word.slice(0, -3) : word.slice(0, at);
  return head.length > 1 ? head : '';
}

/**
 * True for two different folded words that differ as spellings, slips of the pen or inflections do: one letter in
 * four and more, two in eight and more, or an ending of one or two letters; or one contracts the other. Figures are never
 * near each other.
 */
export function areNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  if (contractionHead(a) === b || contractionHead(b) === a) return true;
  if (shorter < SHORTEST || Math.abs(a.length - b.length) > 2 || hasDigit(a) || hasDigit(b)) return false;
  if (withinOneEdit(a, b)) return true;
  if (Math.abs(a.length - b.length) === 2 && (a.startsWith(b) || b.startsWith(a))) return true;
  return shorter >= LONG && withinTwoEdits(a, b);
}
