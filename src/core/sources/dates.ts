/** Dates as articles write them. */

const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/^(?:jan|ene|gen)/, 1],
  [/^(?:feb|fév|fev)/, 2],
  [/^(?:mar|mär|maa)/, 3],
  [/^(?:apr|avr|abr)/, 4],
  [/^(?:may|mai|mag|mei)/, 5],
  [/^(?:jun|juin|giu)/, 6],
  [/^(?:jul|juil|lug)/, 7],
  [/^(?:aug|aoû|ago)/, 8],
  [/^(?:sep|set)/, 9],
  [/^(?:oct|okt|ott|out)/, 10],
  [/^nov/, 11],
  [/^(?:dec|dez|déc|dic)/, 12],
];
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?))?/;
const YEAR_FIRST = /\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/;
const MONTH_FIRST = /(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
const DAY_FIRST =
  /\b(\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:of |de )?(\p{L}{3,10})\.?,?(?:[ -]| de )(\d{4})\b/u;
/** With points the day comes first, everywhere; with strokes only a number over twelve tells which is the day. */
const POINTED = /\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/;
const STROKED = /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/;

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return MONTHS.find(([pattern]) => pattern.test(lower))?.[1] ?? 0;
}

function iso(year: string | undefined, month: number, day: string | undefined, time?: string): string | null {
  const date = Number(day);
  if (year === undefined || day === undefined || month < 1 || month > 12 || date < 1 || date > 31)
    return null;
  const calendar = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return time === undefined ? calendar : `${calendar}T${time}`;
}

const MAIL =
  /\b(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?\s+(\d{4})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?)?(?:\s*([+-]\d{2}):?(\d{2})|\s*(GMT|UTC|Z)\b)?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(?:\.\d+)?(?:(Z)|([+-]\d{2}):?(\d{2}))?)?$/;

/**
 * The date of a mail or a feed (RFC 5322), in its sender's own time, which is the day that people speak of; of a wire
 * format (`20260304T103000Z`); or any other `dateIn` finds.
 */
export function stampIn(value: string): string | null {
  const compact = COMPACT.exec(value.trim());
  if (compact) {
    const [, year, month, day, hours, minutes, seconds = '00', utc, zone, zoneMinutes] = compact;
    const clock = hours === undefined ? undefined : `${hours}:${minutes ?? '00'}:${seconds}`;
    const offset = utc ?? (zone === undefined ? '' : `${zone}:${zoneMinutes ?? '00'}`);
    return iso(year, Number(month), day, clock === undefined ? clock : clock + offset);
  }
  const mail = MAIL.exec(value);
  if (!mail) return dateIn(value);
  const [, day, month = '', year, hours, minutes = '00', seconds = '00', zone, zoneMinutes = '00', utc] =
    mail;
  const offset = zone === undefined ? (utc === undefined ? '' : 'Z') : `${zone}:${zoneMinutes}`;
  const clock = hours === undefined ? undefined : `${hours.padStart(2, '0')}:${minutes}:${seconds}${offset}`;
  return iso(year, monthOf(month), day, clock) ?? dateIn(value);
}

function stroked(text: string): string | null {
  const match = STROKED.exec(text);
  if (!match) return null;
  const [, first, second, year] = match;
  if (Number(first) > 12) return iso(year, Number(second), first);
  return Number(second) > 12 ? iso(year, Number(first), second) : null;
}

/**
 * The first date in a text as ISO 8601 (with the time of day where an ISO date has one), or null. Of 04/03/2026
 * nobody can tell the month: that is null too.
 */
export function dateIn(text: string): string | null {
  const exact = ISO.exec(text);
  if (exact) return iso(exact[1], Number(exact[2]), exact[3], exact[4]);
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return iso(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const american = MONTH_FIRST.exec(text);
  const named = american && iso(american[3], monthOf(american[1] ?? ''), american[2]);
  if (named) return named;
  const european = DAY_FIRST.exec(text);
  if (european) return iso(european[3], monthOf(european[2] ?? ''), european[1]);
  const pointed = POINTED.exec(text);
  return pointed ? iso(pointed[3], Number(pointed[2]), pointed[1]) : stroked(text);
}

/** What may stand around the date on a line that is nothing but a date. */
const AROUND =
  /^(?:(?:first )?(?:published|posted|updated|last updated|date)(?: on)?:?\s*)?(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,?\s+)?[\p{L}\d ,./-]{6,24}?(?:,?\s*(?:at\s+)?\d{1,2}[:.]\d{2}(?::\d{2})?)?(?:\s*[ap]\.?m\.?)?(?:\s+[A-Z]{2,4})?$/iu;
/** Words that make a line with a date in it a sentence. */
const SENTENCE = /\p{Ll}{2,} \p{Ll}{2,} \p{Ll}{2,}/u;

/** The date of a line that holds a date and nothing else ("Published 4 March 2026, 10:30"), or null. */
export function dateLine(line: string): string | null {
  if (line.length > 70 || SENTENCE.test(line) || !AROUND.test(line.replace(/(?<=\d)T(?=\d)/, ' ')))
    return null;
  return dateIn(line);
}

const WEEKDAY =
  /^(?:mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|seg|ter|qua|qui|sex|die|mit|don|fre|son|din|woe|vri|zat|zon|mån|tis|ons|tor|lör|sön|gio|sab|pon|wto|śro|czw|pią|sob|nie)/;
/** Words beside a date that say no more than that it is one. */
const DATE_WORD =
  /^(?:published|posted|released?|issued|dated?|on|of|the|st|nd|rd|th|er|am|vom|den|der|datum|de|del|du|le|la|al|el|di|van|z|dnia)$/;

/** The date of a text that is nothing but a date ("Thursday, 13 August 2020"), or null: "Effective 1 May 2026" is none. */
export function bareDate(text: string): string | null {
  if (text.length > 60) return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.some((word) => !monthOf(word) && !WEEKDAY.test(word) && !DATE_WORD.test(word))) return null;
  return /^[\p{L}\p{M}\d\s,./:ºª-]+$/u.test(text) ? dateIn(text) : null;
}
