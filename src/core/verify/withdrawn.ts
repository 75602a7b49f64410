/** Notices of correction, and which of the words quoted in them are withdrawn. */
import type { Block, Prose } from '../model.ts';
import type { Reading } from './reading.ts';

/** What a notice of correction opens with, or says. */
const OPENS =
  /^\W*(?:corrections?|clarifications?|correction and clarification|corrections and clarifications|corrected|editor['’]s note|retraction|erratum|amendment)\b/iu;
const SAYS =
  /\b(?:(?:an|the) (?:earlier|previous|original|initial|first) version|this (?:article|story|report|post|transcript) (?:was|has been) (?:corrected|amended|updated)|has been (?:corrected|amended|retracted)|was misquoted|misquoted|regrets? the error|we apologi[sz]e|originally (?:quoted|said|stated|read|reported))\b/iu;

/** Words before a stretch that call it wrong, or right. The nearest one counts. */
const WRONG =
  /\b(?:(?:earlier|previous|original|initial|first) version|originally|misquoted|misstated|misheard|mistranscribed|wrongly|incorrectly|mistakenly|erroneously|inaccurately|falsely|withdr[ae]wn?|retracted|instead of|rather than|and not|never said|did not say|didn['’]t say|was not|not)\b/giu;
const RIGHT =
  /\b(?:in fact|actually|now reads?|should (?:read|have read|have said|have been|be)|corrected to|correct (?:quote|quotation|wording|version|words)|correctly|he said|she said|they said|in reality|but rather|rather,|but said|what (?:he|she|they) said (?:is|was))\b/giu;
/** Words behind a stretch that call it wrong. */
const WRONG_BEHIND =
  /^[^.]{0,12}["”’»]?[,;]?\s*(?:should (?:have )?(?:read|been|said)|was (?:wrong|incorrect|a misquot\w+|withdrawn|retracted)|has been (?:withdrawn|retracted|corrected)|is (?:wrong|incorrect))\b/iu;
/** A notice about who said it, or when, withdraws no wording. */
const ABOUT_SPEAKER =
  /\b(?:misattributed|attributed|attribution|the speaker|was said by|misidentified|identified|misspelled|misspelt|the name|the (?:age|title|date) of)\b/iu;

/** The block of an article that holds an offset, and the one before it. */
function blocksAt(blocks: readonly Block[], at: number): { own: Block; before: Block | undefined } | null {
  const index = blocks.findIndex(({ start, end }) => start <= at && at < end);
  const own = blocks[index];
  return own ? { own, before: blocks[index - 1] } : null;
}

/** The blocks of an article that are notices of correction by what they open with, their headings included. */
export function noticesIn(article: string, blocks: readonly Block[]): Block[] {
  const opens = blocks.map(
    ({ start, end, kind }) => kind === 'notice' || OPENS.test(article.slice(start, end)),
  );
  return blocks.filter(
    (_, at) => opens[at] === true || (opens[at - 1] === true && blocks[at - 1]?.kind === 'heading'),
  );
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

/** Which blocks of an article are notices, or speak of a correction: an article is quoted more than once. */
const known = new WeakMap<Prose, Map<number, boolean>>();

function speaksOfCorrection(prose: Prose, own: Block, heading: Block | undefined): boolean {
  let blocks = known.get(prose);
  if (!blocks) known.set(prose, (blocks = new Map<number, boolean>()));
  let speaks = blocks.get(own.start);
  if (speaks === undefined) {
    const text = prose.text.slice(own.start, own.end);
    const headed = heading?.kind === 'heading' && OPENS.test(prose.text.slice(heading.start, heading.end));
    speaks = headed || OPENS.test(text) || SAYS.test(text);
    blocks.set(own.start, speaks);
  }
  return speaks;
}

/** True if a passage stands in a notice of correction as what was wrong. */
export function isWithdrawn({ passage, article, source }: Reading): boolean {
  const found = blocksAt(source.prose.blocks, passage.start);
  if (!found) return false;
  const { own, before: heading } = found;
  if (!speaksOfCorrection(source.prose, own, heading)) return false;
  const before = article.slice(own.start, passage.start);
  const after = article.slice(passage.end, own.end);
  if (WRONG_BEHIND.test(after)) return true;
  // What is said of the wording ends with the notice's own account of what is right.
  const [wrong, right] = [lastIndex(before, WRONG), lastIndex(before, RIGHT)];
  if (wrong < 0 || right > wrong) return false;
  return !ABOUT_SPEAKER.test(before.slice(Math.max(0, before.lastIndexOf('. ', wrong))));
}

/** True if a draft's own words around a quotation tell of the correction. */
export function tellsOfCorrection(words: string): boolean {
  return /\b(?:correct(?:ed|ion|ions)|misquot\w+|withdr[ae]w\w*|retract\w*|wrongly|erroneously|mistakenly|never said)\b/iu.test(
    words,
  );
}
