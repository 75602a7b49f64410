/**
 * Right-to-left text. pdf.js reorders each item it hands over, on the assumption that the glyphs lie on the page from
 * left to right as they are seen. What remains is the order of the items of a line, and files whose text was stored the
 * other way round, which the forms of letters give away that only ever end a word.
 */

const RTL = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RTL_ALL = /[\u0590-\u05ff\u0600-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/g;
const LTR_ALL = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/g;

/** Whether most letters of a text are written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!RTL.test(text)) return false;
  return (text.match(RTL_ALL)?.length ?? 0) > (text.match(LTR_ALL)?.length ?? 0);
}

/**
 * The parts of a line, given from left to right, in the order they are read. In a line written from right to left,
 * neighbouring parts in Latin letters or figures keep their own order.
 */
export function logicalOrder<T>(parts: readonly T[], text: (part: T) => string): readonly T[] {
  if (!isRightToLeft(parts.map(text).join(' '))) return parts;
  const ordered: T[] = [];
  let run: T[] = [];
  for (const part of [...parts].reverse()) {
    if (!RTL.test(text(part)) && /[\p{L}\p{N}]/u.test(text(part))) {
      run.unshift(part);
      continue;
    }
    ordered.push(...run, part);
    run = [];
  }
  return [...ordered, ...run];
}

/** Letters that only end a word: the Hebrew finals; teh marbuta, alef maksura; final and isolated forms. */
const ENDS = /[ךםןףץ\u0629\u0649]/;
/** Hebrew letters that have a final form, written in the other: they end no word (but foreign ones). */
const NEVER_ENDS = /[כמנצ]/;

/** How much better a word reads as given than backwards; 0 where nothing tells. */
function evidence(word: string): number {
  const [first, last] = [word.charAt(0), word.charAt(word.length - 1)];
  if (word.length < 2) return 0;
  let sum = 0;
  if (ENDS.test(last)) sum++;
  if (ENDS.test(first)) sum--;
  if (NEVER_ENDS.test(last)) sum--;
  if (/^\u0627\u0644.{2}/.test(word)) sum++;
  if (/.{2}\u0644\u0627$/.test(word)) sum--;
  return sum;
}

/** Whether right-to-left text is stored backwards, by all the words there are. */
export function isBackwards(texts: Iterable<string>): boolean {
  let sum = 0;
  for (const text of texts) {
    if (!RTL.test(text)) continue;
    for (const word of text.normalize('NFKC').match(/[\u05d0-\u05ea\u0620-\u064a]+/g) ?? [])
      sum += evidence(word);
  }
  return sum < 0;
}

const MIRRORED: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '<': '>',
  '>': '<',
  '«': '»',
  '»': '«',
};

/** A line turned round, figures and Latin words left as they are; accents and vowel points stay behind their letter. */
export function turnedRound(text: string): string {
  const clusters = text.match(/[^\p{M}]\p{M}*|\p{M}+/gu) ?? [];
  const turned = clusters.reverse().map((cluster) => MIRRORED[cluster] ?? cluster);
  return turned
    .join('')
    .replace(
      /[A-Za-z0-9\u00c0-\u024f](?:[A-Za-z0-9\u00c0-\u024f.,:/%'’@&+-]| (?=[A-Za-z]))*(?<=[A-Za-z0-9\u00c0-\u024f%])/g,
      (run) => Array.from(run).reverse().join(''),
    );
}
