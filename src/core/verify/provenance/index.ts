/** Whether the draft says that words come from another place than the sources that have them. */
import type { CheckInput } from '../input.ts';
import type { Reading } from '../reading.ts';
import { addressesIn, mayBeSamePage, outletOfAddress } from '../../sources/addresses.ts';
import { occasionIn, outletsIn, type OutletClaim } from './claims.ts';
import { otherDate } from './dates.ts';
import { mayBeSameOutlet } from './outlets.ts';
import { draftParts, joined, sourceParts } from './sentences.ts';

/** What the draft says and the source says otherwise. Offsets in the draft. */
export interface Disagreement {
  readonly start: number;
  readonly end: number;
  readonly draft: string;
  readonly source: string;
  /** What may be put in place of the draft's words; null where nothing can. */
  readonly instead: string | null;
}

/** How far behind the sentence an address in running text is looked for, in UTF-16 units. */
const REACH = 120;

/** What the source names as the outlet that had the words, for a claim of the draft; null where it names none. */
function outletOf(claim: OutletClaim, reading: Reading, known: (name: string) => boolean): string | null {
  const tags = outletsIn(joined(sourceParts(reading)), known, true);
  const told = tags.find(({ as }) => as === 'told') ?? tags[0];
  if (claim.as === 'told' && told) return told.name;
  return reading.source.outlet ?? told?.name ?? null;
}

/** True if the source has, or may have, to do with the outlet that the draft names. */
function fitsOutlet(claim: OutletClaim, reading: Reading, known: (name: string) => boolean): boolean {
  const theirs = outletOf(claim, reading, known);
  if (theirs === null) return true;
  if (mayBeSameOutlet(claim.name, theirs)) return true;
  const { outlet, url, path, title } = reading.source;
  const tagged = outletsIn(joined(sourceParts(reading)), known, true);
  if (tagged.some(({ name }) => mayBeSameOutlet(claim.name, name))) return true;
  if (claim.as === 'told' && tagged.some(({ as }) => as === 'told')) return false;
  const host = url === null ? null : outletOfAddress(url);
  if ([outlet, host, title].some((name) => name !== null && mayBeSameOutlet(claim.name, name))) return true;
  const bare = claim.name.toLowerCase();
  return (
    reading.article.toLowerCase().includes(bare) || path.toLowerCase().includes(bare.replace(/\s+/g, '-'))
  );
}

function otherOutlet(input: CheckInput, readings: readonly Reading[]): Disagreement | null {
  const outlets = readings.map(({ source }) => source.outlet).filter((name) => name !== null);
  const known = (name: string) => outlets.some((outlet) => mayBeSameOutlet(name, outlet));
  const [best] = readings;
  const anyTold =
    best !== undefined && outletsIn(joined(sourceParts(best)), known, true).some(({ as }) => as === 'told');
  for (const part of draftParts(input)) {
    for (const claim of outletsIn(part.text, known, anyTold)) {
      if (!best || readings.some((reading) => fitsOutlet(claim, reading, known))) continue;
      const source = outletOf(claim, best, known);
      if (source === null) continue;
      const start = part.start + claim.start;
      return { start, end: start + claim.name.length, draft: claim.name, source, instead: source };
    }
  }
  return null;
}

function otherAddress(input: CheckInput, readings: readonly Reading[]): Disagreement | null {
  const [best] = readings;
  const { quotation, draft } = input;
  const parts = draftParts(input);
  const from = parts[0]?.start ?? quotation.start;
  const last = parts[1];
  const to = last ? last.start + last.text.length : quotation.end;
  const links = (draft.links ?? []).filter(
    (link) =>
      link.start <= to &&
      link.end >= from &&
      isCitation(draft.text.slice(link.start, link.end), link, quotation),
  );
  const bare = addressesIn(
    draft.text.slice(quotation.end, Math.min(to + REACH, draft.text.length)).split('\n\n')[0] ?? '',
  );
  for (const url of [...links.map((link) => link.url), ...bare]) {
    const host = outletOfAddress(url);
    if (!best || host === null) continue;
    const fits = readings.some(({ source }) => {
      if (source.url !== null) return mayBeSamePage(url, source.url);
      return source.outlet === null || mayBeSameOutlet(host, source.outlet);
    });
    const source = best.source.url ?? best.source.outlet;
    if (fits || source === null) continue;
    return { start: quotation.start, end: quotation.end, draft: url, source, instead: null };
  }
  return null;
}

/** A link that stands for the words: around them, on a verb of saying, an outlet's name, or a word for the source. */
function isCitation(
  anchor: string,
  link: { start: number; end: number },
  quotation: { start: number; end: number },
): boolean {
  if (link.start <= quotation.end && quotation.start <= link.end) return true;
  return (
    /\b(?:said|says|told|tells|wrote|writes|according|interview|statement|reported|reports|source|article|story|report|transcript|here|via|speech|remarks|posted|tweeted|quoted)\b/i.test(
      anchor,
    ) || outletsIn(`in ${anchor}`, () => false).length > 0
  );
}

function otherKind(input: CheckInput, readings: readonly Reading[]): Disagreement | null {
  const ours = occasionIn(joined(draftParts(input)));
  const [best] = readings;
  if (!ours || !best) return null;
  const kinds = readings.map((reading) => occasionIn(joined(sourceParts(reading))));
  const theirs = kinds[0];
  if (!theirs || kinds.some((each) => each === null || each.kind === ours.kind)) return null;
  const { start, end } = input.quotation;
  return { start, end, draft: ours.noun, source: theirs.noun, instead: null };
}

/** Where the draft names another outlet, link, date or occasion than every source of the words; else null. */
export function disagreementOf(input: CheckInput, readings: readonly Reading[]): Disagreement | null {
  if (!input.set.language.toLowerCase().startsWith('en')) return null;
  return (
    otherOutlet(input, readings) ??
    otherAddress(input, readings) ??
    otherDate(input, readings) ??
    otherKind(input, readings)
  );
}
