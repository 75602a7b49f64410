/**
 * The letters of a text without what stands between them: how words are found where a scan or a converter has lost or
 * added spaces.
 */
import { CharacterClass as C, classAt, unitsAt } from './characters.ts';
import { fold, type FoldedText } from './fold.ts';

const isLetter = (kind: number): boolean =>
  kind === C.letter || kind === C.digit || kind === C.mark || kind === C.script || kind === C.symbol;

/** Keeps some units of a folded text; the map goes with them. */
class Kept {
  private readonly parts: string[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  add(text: string, start: number, end: number): void {
    this.parts.push(text);
    for (let left = text.length; left > 0; left--) {
      this.starts.push(start);
      this.ends.push(end);
    }
  }

  done(): FoldedText {
    return {
      text: this.parts.join(''),
      starts: Int32Array.from(this.starts),
      ends: Int32Array.from(this.ends),
    };
  }
}

/**
 * Letters, digits and spoken signs of a text, folded; all else is left out. Unit `i` comes from the text's
 * `[starts[i], ends[i])`. Linear.
 */
export function lettersOf(text: string): FoldedText {
  const folded = fold(text);
  const kept = new Kept();
  let at = 0;
  for (const character of folded.text) {
    const last = at + character.length - 1;
    if (isLetter(classAt(folded.text, at)))
      kept.add(character, folded.starts[at] ?? 0, folded.ends[last] ?? 0);
    at = last + 1;
  }
  return kept.done();
}

/** What scanners take for each other, each written as the parts that its shape consists of. */
const SHAPES: ReadonlyMap<string, string> = new Map([
  ['i', 'l'],
  ['j', 'l'],
  ['1', 'l'],
  ['0', 'o'],
  ['5', 's'],
  ['8', 'll'],
  ['e', 'c'],
  ['m', 'rn'],
  ['w', 'vv'],
  ['d', 'cl'],
  ['h', 'll'],
  ['b', 'll'],
  ['u', 'll'],
]);
/** Ligatures, which text layers lose whole or but for an f; and what stands in their place. */
const LIGATURE = /f+[il]?|[\ufffd\ue000-\uf8ff]/y;

/**
 * The shapes of letters: two texts that a scanner may take for one another (rn and m, l and 1, a lost ﬁ) have the
 * same. Takes what `lettersOf` gives; the map leads to the same text as its map. Linear.
 */
export function shapesOf(letters: FoldedText): FoldedText {
  const { text, starts, ends } = letters;
  const kept = new Kept();
  for (let at = 0; at < text.length;) {
    LIGATURE.lastIndex = at;
    const ligature = LIGATURE.exec(text);
    if (ligature) {
      at += ligature[0].length;
      continue;
    }
    const units = unitsAt(text, at);
    const character = text.slice(at, at + units);
    const plain = units === 1 && character > '\u00bf' ? unaccented(character) : character;
    kept.add(SHAPES.get(plain) ?? plain, starts[at] ?? 0, ends[at + units - 1] ?? 0);
    at += units;
  }
  return kept.done();
}

/** How many ligatures, or pairs of letters that are printed as one, a text's letters hold. */
export function ligaturesIn({ text }: FoldedText): number {
  return text.match(/f(?:f[il]?|[il])/g)?.length ?? 0;
}

/** A Latin letter without its accents, which scanners lose; any other character as it is. */
function unaccented(character: string): string {
  const [base = '', ...marks] = character.normalize('NFD');
  return marks.length > 0 && /^[a-z]$/.test(base) ? base : character;
}
