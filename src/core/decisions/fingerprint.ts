/**
 * What a person's decision on a quotation is bound to.
 *
 * The **quotation's print** holds
 * - its words, folded, and the marks between them that carry sense: `. , : ; ? !`, brackets and ellipses. Case, glyphs of
 *   quotation marks and dashes, white space and a comma or full stop at the end do not count;
 * - who says it: the last word of a name ("Tom Homan" and "Homan" are one, so that a fuller name elsewhere in the draft
 *   changes nothing), the whole description of somebody unnamed;
 * - the three words before and after it in its paragraph.
 *
 * A **passage's print** has two parts: what is said (its words and who says it there, as above, and whether it is
 * speech), and where (twelve words on either side in its paragraph, and the source's notices of corrections). Neither
 * holds a path or an offset: files may be renamed, and texts may grow elsewhere.
 */
import type { Passage, Prose, Quotation, Span, Verdict } from '../model.ts';
import { foldLetters } from '../text/fold.ts';
import { hashText } from '../text/hash.ts';
import { wordsOf } from '../text/words.ts';
import { noticesIn } from '../verify/withdrawn.ts';

const DRAFT_NEIGHBOURS = 3;
const SOURCE_NEIGHBOURS = 12;
/** Neighbours are looked for no further away, in UTF-16 units: a transcript may be one paragraph. */
const REACH = 400;
const ELLIPSIS = /…|\.\s?\.\s?\./gu;

/** What a decision is bound to. Plain data; prints are hexadecimal, and mean nothing by themselves. */
export interface Fingerprint {
  readonly quotation: string;
  /** The passages that the verdict rests on: one, two for a stitched quotation, none where nothing was found. */
  readonly restsOn: readonly string[];
  /** Other places where the words stand. */
  readonly alsoIn: readonly string[];
}

/** Words and the marks of sense between them. */
function saidIn(text: string, span: Span): string {
  const parts: string[] = [];
  let at = span.start;
  for (const { start, end, folded } of wordsOf(text, span)) {
    if (parts.length > 0) parts.push(marksIn(text.slice(at, start)));
    parts.push(folded);
    at = end;
  }
  parts.push(marksIn(text.slice(at, span.end)).replace(/[.,]+$/, ''));
  return parts.filter((part) => part !== '').join(' ');
}

function marksIn(gap: string): string {
  return gap
    .normalize('NFKC')
    .replace(ELLIPSIS, '…')
    .replace(/[^.,:;?!…()[\]]/gu, '');
}

function speakerPrint(speaker: Quotation['speaker']): string {
  if (!speaker) return '';
  const name = foldLetters(speaker.name).trim();
  return speaker.unnamed ? name : (/\S+$/u.exec(name)?.[0] ?? name);
}

const joined = (text: string, span: Span) =>
  wordsOf(text, span)
    .map(({ folded }) => folded)
    .join(' ');

/** The words on either side of a span inside a block; a word that the reach cuts is left out. */
function neighbours(text: string, span: Span, block: Span | undefined, count: number): string {
  const first = Math.max(block?.start ?? span.start, span.start - REACH);
  const last = Math.min(block?.end ?? span.end, span.end + REACH);
  const before = wordsOf(text, { start: Math.min(first, span.start), end: span.start });
  const after = wordsOf(text, { start: span.end, end: Math.max(last, span.end) });
  const words = [...before.slice(-count), ...after.slice(0, count)];
  return words.map(({ folded }) => folded).join(' ');
}

const print = (...parts: readonly string[]) => hashText(parts.join('\n'));

/** The print of a quotation of a draft. Linear in its length. */
export function quotationPrint(quotation: Quotation, prose: Prose): string {
  return print(
    saidIn(prose.text, quotation),
    speakerPrint(quotation.speaker),
    neighbours(prose.text, quotation, prose.blocks[quotation.block], DRAFT_NEIGHBOURS),
  );
}

/** The print of a passage of a source: two parts, joined by a hyphen. Linear in its length and in the source's blocks. */
export function passagePrint(passage: Passage, prose: Prose): string {
  const block = prose.blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  const last = prose.blocks.find(({ start, end }) => start < passage.end && passage.end <= end);
  const around = block && { start: block.start, end: last?.end ?? block.end };
  const notices = noticesIn(prose.text, prose.blocks);
  const said = print(passage.role, speakerPrint(passage.speaker), saidIn(prose.text, passage));
  const where = print(
    neighbours(prose.text, passage, around, SOURCE_NEIGHBOURS),
    ...notices.map((notice) => joined(prose.text, notice)),
  );
  return `${said}-${where}`;
}

/** How many of a check's passages, from the first, its verdict rests on. */
function restCount(verdict: Verdict, passages: number): number {
  if (verdict === 'not-found' || verdict === 'unchecked') return 0;
  return Math.min(passages, verdict === 'stitched' ? 2 : 1);
}

/** The fingerprint of a quotation with this verdict; `passages`: the prints of the check's passages, in its order. */
export function fingerprintOf(quotation: string, verdict: Verdict, passages: readonly string[]): Fingerprint {
  const count = restCount(verdict, passages.length);
  const restsOn = [...new Set(passages.slice(0, count))];
  // What is only near is nothing to rest on: it comes and goes with other sources.
  const rest = count === 0 ? [] : passages.slice(count);
  return { quotation, restsOn, alsoIn: [...new Set(rest)].filter((each) => !restsOn.includes(each)) };
}

const saidPart = (passage: string) => passage.split('-')[0] ?? '';

/**
 * Whether what a decision was bound to still stands: the quotation is the same; every passage it rested on is still
 * there, with its neighbourhood; and what it rests on now says, by the same speaker, what one of the places known then
 * said. So another source that repeats the words changes nothing, and one that has them otherwise does.
 */
export function stillHolds(then: Fingerprint, now: Fingerprint): boolean {
  if (then.quotation !== now.quotation) return false;
  if (then.restsOn.length === 0 || now.restsOn.length === 0) {
    return then.restsOn.length === now.restsOn.length;
  }
  const present = new Set([...now.restsOn, ...now.alsoIn]);
  const known = new Set([...then.restsOn, ...then.alsoIn].map(saidPart));
  return (
    then.restsOn.every((passage) => present.has(passage)) &&
    now.restsOn.every((passage) => known.has(saidPart(passage)))
  );
}
