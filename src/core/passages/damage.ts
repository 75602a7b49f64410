/** Signs that a text is not what was printed: a scan misread, a text layer without its spaces, a wrong encoding. */

/** Letters set apart, small ones among them: "t h e  p l a n", but no initials and no heading. */
const SPACED = /(?<![\p{L}\p{N}.])\p{L}(?:[ \u00a0]{1,3}\p{L}(?![\p{L}\p{N}.'’])){3,}/gu;
/** Letters so set from which on a stretch counts twice: a clause of them is damage enough. */
const LONG_SPACED = 6;
/** A clause without spaces; counts twice. */
const RUN_TOGETHER = /(?<![\p{L}\p{N}/@_.-])\p{L}\p{Ll}{34,}(?![\p{L}\p{N}/@_-])/gu;
const SIGNS: readonly RegExp[] = [
  // Figures inside of words, but for those that are names of things (b2b, covid19, 1st): "c0uncil", "wi11".
  /\p{Ll}[015|](?=\p{Ll})|\p{Ll}[1|]{2}(?![\p{L}\d])|(?<![\p{L}\d])[015|]\p{Ll}{4,}/gu,
  // Characters that stand for none, and UTF-8 read as Latin.
  // eslint-disable-next-line no-control-regex
  /[\ufffd\ue000-\uf8ff\u0001-\u0008\u000e-\u001f\u0080-\u009f]|Ã[\u0080-\u00bf]|â€/gu,
  // Signs inside of words.
  /\p{Ll}[~^\\¬•§¢£»«<>{}[\]](?=\p{Ll})/gu,
];
/** A text of one of these scripts has no spaces to lose, and no signs that are known. */
const UNSPACED = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai}/u;

/** How many signs of damage a text has; two in a stretch are no chance. Linear. */
export function damageIn(text: string): number {
  let signs = 0;
  for (const [run] of text.matchAll(SPACED)) {
    if (/\p{Ll}/u.test(run)) signs += run.replace(/\s/g, '').length >= LONG_SPACED ? 2 : 1;
  }
  for (const [run] of text.matchAll(RUN_TOGETHER)) if (!UNSPACED.test(run)) signs += 2;
  for (const sign of SIGNS) signs += text.match(sign)?.length ?? 0;
  return signs;
}
