/** Whether words that a draft dates can stand in a source that came out on another day. */
import type { CheckInput } from '../input.ts';
import type { Reading } from '../reading.ts';
import { dateIn, outletsIn, type DateClaim } from './claims.ts';
import type { Disagreement } from './index.ts';
import { draftParts, joined, sourceParts } from './sentences.ts';

/** Days by which a paper's article may follow what was told to it, and months where only the month is given. */
const DAYS_LATER = 10;

/** Days since a fixed day, of a date `YYYY-MM-DD…`; months and years in their true lengths (proleptic Gregorian). */
function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
}

/** Formats whose date is that of the file: a manuscript is written before what it says is said. */
const MANUSCRIPTS = /^(?:docx|odt|rtf)$/;

function published({
  source,
}: Reading): { readonly year: number; readonly month: number; readonly day: number } | null {
  if (MANUSCRIPTS.test(source.format)) return null;
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(source.published ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : null;
}

/** The day of the week, 0 Sunday to 6 Saturday. */
const weekdayOf = (date: { year: number; month: number; day: number }): number =>
  (dayNumber(date.year, date.month, date.day) + 3) % 7;

/** True if a source may have had, on the day it came out, what was said on the day that the draft names. */
function fitsDate(claim: DateClaim, reading: Reading, toOutlet: boolean): boolean {
  const own = dateIn(joined(sourceParts(reading)));
  if (own) {
    if (own.month !== claim.month) return false;
    if (own.day !== null && claim.day !== null && own.day !== claim.day) return false;
    return own.year === null || claim.year === null || own.year === claim.year;
  }
  const out = published(reading);
  if (!out) return true;
  if (claim.year !== null) {
    const said = dayNumber(claim.year, claim.month, claim.day ?? 1);
    if (said > dayNumber(out.year, out.month, out.day) + 1) return false;
  }
  if (!toOutlet) return true;
  // What was told to a paper stands in it within days.
  const months = ((out.year - (claim.year ?? out.year)) * 12 + out.month - claim.month + 1200) % 12;
  if (claim.day === null) return months <= 1;
  const later =
    dayNumber(out.year, out.month, out.day) - dayNumber(claim.year ?? out.year, claim.month, claim.day);
  return later >= -1 && later <= DAYS_LATER;
}

/** A date of the draft that no source of the words can have; null where there is none. */
export function otherDate(input: CheckInput, readings: readonly Reading[]): Disagreement | null {
  const [best] = readings;
  if (!best) return null;
  const toOutlet = draftParts(input).some(({ text }) => outletsIn(text, () => true).length > 0);
  for (const part of draftParts(input)) {
    const claim = dateIn(part.text);
    if (claim && !readings.some((reading) => fitsDate(claim, reading, toOutlet))) {
      const start = part.start + part.text.indexOf(claim.text);
      const source = dateIn(joined(sourceParts(best)))?.text ?? best.source.published ?? '';
      return { start, end: start + claim.text.length, draft: claim.text, source, instead: null };
    }
    for (const { weekday, name, start } of outletsIn(part.text, () => true)) {
      if (weekday === null) continue;
      const fits = readings.some((reading) => {
        const out = published(reading);
        return !out || [0, 1, 6].includes((weekdayOf(out) - weekday + 7) % 7);
      });
      if (fits) continue;
      const at = part.start + start;
      return {
        start: at,
        end: at + name.length,
        draft: part.text.slice(Math.max(0, start - 14), start + name.length).replace(/^.*\bin\s+/u, ''),
        source: best.source.published ?? '',
        instead: null,
      };
    }
  }
  return null;
}
