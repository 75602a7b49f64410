/** Differences that say the same: another spelling, figures for words, contractions, tidied grammar, masked letters. */
import type { EditClass, Word } from '../model.ts';
import { borderGroups, turnsByBorder } from './borders.ts';
import { neverAgree, canonical, sameTokens, tokensIn, tokensOf, type Rewriting } from './canonical.ts';
import type { Compared } from './differences.ts';
import { withSigns, type Hunk } from './hunks.ts';
import type { VerifyLexicon } from './lexicon/lexicon.ts';
import { isMasked, isMaskedWhole } from './masking.ts';
import type { Leniency } from './styles.ts';

/** A harmless form: which leniency of the house style it asks for, and what it is called. */
export interface Form {
  readonly leniency: Leniency;
  readonly as: EditClass;
}

/** Words on both sides that are looked at around a difference to see whether both say the same. */
const WINDOW = 2;

/** The same in characters, in a language without spaces. */
export const NEIGHBOURS = 3;

/** What makes two texts the same, the least first. */
const REWRITINGS: readonly (Form & { readonly rewriting: Rewriting })[] = [
  { rewriting: {}, leniency: 'spelling', as: 'spelling' },
  { rewriting: { spelling: true, transliterated: true }, leniency: 'spelling', as: 'spelling' },
  {
    rewriting: { numbers: true, spelling: true, transliterated: true },
    leniency: 'number-form',
    as: 'spelling',
  },
  {
    rewriting: { contractions: true, spelling: true, transliterated: true },
    leniency: 'contraction',
    as: 'contraction',
  },
  {
    rewriting: { contractions: true, spelling: true, transliterated: true, numbers: true },
    leniency: 'contraction',
    as: 'contraction',
  },
  {
    rewriting: { contractions: true, spelling: true, transliterated: true, numbers: true, respelled: true },
    leniency: 'grammar',
    as: 'spelling',
  },
  {
    rewriting: {
      contractions: true,
      spelling: true,
      transliterated: true,
      numbers: true,
      respelled: true,
      tidied: true,
    },
    leniency: 'grammar',
    as: 'grammar',
  },
];

/** Rewritings of which one at least makes two texts the same if any does: contractions alone, with numbers, everything. */
const TELLING = [3, 4, REWRITINGS.length - 1].flatMap((at) => REWRITINGS[at] ?? []);

/** The form in which two short texts say the same, or null where they do not. */
export function formOf(draft: string, source: string, lexicon: VerifyLexicon): Form | null {
  if (neverAgree(tokensIn(draft, lexicon), tokensIn(source, lexicon), lexicon)) return null;
  const isSame = ({ rewriting }: { rewriting: Rewriting }): boolean =>
    sameTokens(canonical(draft, lexicon, rewriting), canonical(source, lexicon, rewriting));
  if (!TELLING.some(isSame)) return null;
  const form = REWRITINGS.find(isSame);
  if (!form) return null;
  const groups = lexicon.unspaced ? [] : (borderGroups(tokensOf(draft), tokensOf(source)) ?? []);
  if (groups.some((group) => turnsByBorder(group, lexicon))) return null;
  return { leniency: form.leniency, as: form.as };
}

/** The text of a range of words with some more on both sides, signs of figures included. */
export function windowText(
  text: string,
  words: readonly Word[],
  range: readonly [number, number],
  left: number,
  right: number,
): string {
  const from = words[range[0] - left];
  const to = words[range[1] + right - 1];
  if (range[1] + right <= range[0] - left || !from || !to) return '';
  const span = withSigns(text, { start: from.start, end: to.end });
  return text.slice(span.start, span.end);
}

/** The form in which both sides of a hunk say the same, seen with the words that agree around them; null for none. */
export function harmlessForm(
  compared: Compared,
  hunk: Hunk,
  before: Hunk | undefined,
  after: Hunk | undefined,
): Form | null {
  const { lexicon, passage } = compared;
  const { draftWords, sourceWords } = passage.alignment;
  if (isHidden(compared, hunk)) return { leniency: 'masking', as: 'spelling' };
  const window = lexicon.unspaced ? NEIGHBOURS : WINDOW;
  const room = (near: Hunk | undefined) =>
    near?.kind === 'equal' ? Math.min(window, near.draft[1] - near.draft[0]) : 0;
  const [left, right] = [room(before), room(after)];
  const draft = windowText(compared.draft.text, draftWords, hunk.draft, left, right);
  const source = windowText(compared.article, sourceWords, hunk.source, left, right);
  return formOf(draft, source, lexicon) ?? clippedForm(compared, hunk);
}

function isHidden(compared: Compared, { draft, source }: Hunk): boolean {
  const { draftWords, sourceWords } = compared.passage.alignment;
  const words = draftWords.slice(...draft);
  const full = sourceWords.slice(...source);
  const text = compared.draft.text;
  if (words.length > 0) return isMasked(text, words, compared.article, full);
  const from = draftWords[draft[0] - 1]?.end ?? compared.quotation.start;
  const to = draftWords[draft[0]]?.start ?? compared.quotation.end;
  return isMaskedWhole(text.slice(from, to), full, compared.lexicon);
}

/** A quotation that begins in the middle of a contraction: "is right" of "he's right". */
function clippedForm(compared: Compared, hunk: Hunk): Form | null {
  const { lexicon, passage } = compared;
  if (hunk.draft[0] !== 0 || hunk.draft[1] !== 1 || hunk.source[1] - hunk.source[0] !== 1) return null;
  const { draftWords, sourceWords } = passage.alignment;
  const forms = { contractions: true, spelling: true };
  const ours = canonical(windowText(compared.draft.text, draftWords, hunk.draft, 0, 0), lexicon, forms);
  const theirs = canonical(windowText(compared.article, sourceWords, hunk.source, 0, 0), lexicon, forms);
  if (theirs.length !== 2 || ours.length !== 1 || lexicon.negators.has(theirs[0] ?? '')) return null;
  return sameTokens(ours, theirs.slice(1)) ? { leniency: 'contraction', as: 'contraction' } : null;
}
