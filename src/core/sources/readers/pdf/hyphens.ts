/**
 * Line ends put together. Of a hyphen at a line's end the print does not say whether it belongs to the word. Where the
 * document itself does (it has the word elsewhere, whole or with its hyphen) that is believed; else the hyphen stays
 * with a line break behind it, which comparing reads both ways.
 */

/** What a document's words say about its hyphens, all in lower case. */
export interface Vocabulary {
  /** Words without a hyphen. */
  readonly words: ReadonlySet<string>;
  /** Compounds with theirs. */
  readonly compounds: ReadonlySet<string>;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑'’][\p{L}\p{M}\p{N}]+)*/gu;
/** A vocabulary is bounded: the words of a long book. */
const MOST_WORDS = 200_000;

const plain = (word: string) => word.toLowerCase().replace(/[‐‑]/g, '-');

/** The words inside the lines; those that a line's end may have broken are left out. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const words = new Set<string>();
  const compounds = new Set<string>();
  for (const line of lines) {
    const whole = line
      .replace(/\S+[-‐‑\u00ad]\s*$/u, '')
      .replace(/^\S+/u, (first) => (/^\p{Ll}/u.test(first) ? '' : first));
    for (const [word] of whole.matchAll(WORD)) {
      if (words.size + compounds.size > MOST_WORDS) return { words, compounds };
      if (/[-‐‑]/.test(word)) compounds.add(plain(word));
      else words.add(plain(word));
    }
  }
  return { words, compounds };
}

const HYPHENATED = /([\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}'’]+)*)[-‐‑]$/u;
const NEXT_WORD = /^[\p{L}\p{M}\p{N}'’]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)*/u;
const WIDE = /[\u3000-\u9fff\uf900-\ufaff\uff00-\uffef]/;
/** Ends of words that are no words: before them a hyphen was put in to break the word. */
const ENDING =
  /^(?:[tsc]ions?|[tc]ional(?:ly)?|ments?|mental|ness(?:es)?|ings?|[aei]bles?|[ai]bility|[ai]ties|[ai]ty|ously|ers?|ed|ly|tures?|tive(?:ly)?|tives|ance|ences?|ency|cial(?:ly)?|tial(?:ly)?|cies|ties|sive|tors?|tory|ters|gest|dent|rity|lar|ful(?:ly)?|ung(?:en)?|keit|heit|lich(?:e[nrs]?)?|schaft|ción|ciones|mente|miento|zione|zioni|mento|ção|ções|tionnel|ement|ements|tique)$/u;

/** What the left text becomes before the right one is put behind it. */
function acrossHyphen(left: string, right: string, { words, compounds }: Vocabulary): string {
  const [head, tail] = [plain(HYPHENATED.exec(left)?.[1] ?? ''), plain(NEXT_WORD.exec(right)?.[0] ?? '')];
  const bare = left.slice(0, -1);
  // 2026-\n0379, Saint-\nMartin; but HARB-\nOUR.
  const isProper = /^\p{Lu}/u.test(right) && !/^\p{Lu}{2,}/u.test(right);
  if (/\d$/.test(head) || /^\d/.test(tail) || isProper) return left;
  if (tail === '') return `${left} `;
  const isCompound = compounds.has(`${head}-${tail}`);
  const isWord = words.has(head + tail);
  if (isCompound !== isWord) return isWord ? bare : left;
  const last = head.slice(head.lastIndexOf('-') + 1);
  if (!isWord && ENDING.test(tail) && !words.has(tail) && last.length > 1) return bare;
  return `${left}\n`;
}

/** A line as it stands before the next one of its paragraph: with the space, the break or without the hyphen. */
function before(right: string, left: string, vocabulary: Vocabulary): string {
  if (left.endsWith('\u00ad')) return left.slice(0, -1);
  if (HYPHENATED.test(left)) return acrossHyphen(left, right, vocabulary);
  if (/\S[—–/]$/.test(left) && !/\s[—–/]$/.test(left) && /^[\p{L}\p{N}]/u.test(right)) return left;
  if (/(?:@|:\/\/\S*[/=?&_.-]|\w\.\w\S*[/=?&])$/.test(left.slice(-200))) return left;
  if (WIDE.test(left.slice(-1)) && WIDE.test(right.charAt(0))) return left;
  return `${left} `;
}

/** The lines of a paragraph as one text. */
export function joinLines(lines: readonly string[], vocabulary: Vocabulary): string {
  return lines
    .map((line, index) => {
      const next = lines[index + 1];
      return next === undefined ? line : before(next, line, vocabulary);
    })
    .join('');
}
