/** Names of months and of the days of the week, after the Unicode locale data. */

/** Milliseconds of a day, and days of a month. */
const DAY = 86_400_000;
const MONTH = 30.4;
/** The last day a month can have. */
const LAST_DAY = 31;

interface Calendar {
  readonly months: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
}

const calendars = new Map<string, Calendar>();

/** The names in a language (BCP 47), in small letters, in the form they have by themselves and the one of a date. */
export function calendarOf(language: string): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const nominative = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
  const inDate = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const months = new Set<string>();
  for (let at = 0; at < 12; at++) {
    const date = (at * MONTH + MONTH / 2) * DAY;
    months.add(nominative.format(date).toLowerCase());
    const part = inDate.formatToParts(date).find(({ type }) => type === 'month');
    if (part) months.add(part.value.toLowerCase());
  }
  const weekdays = new Set(Array.from({ length: 7 }, (_, at) => weekday.format(at * DAY).toLowerCase()));
  const made = { months, weekdays };
  calendars.set(language, made);
  return made;
}

/**
 * Puts the day before its month: `march #4` → `#4 march`, so that both orders compare as equal. A figure that no month
 * has a day for is a year and stays.
 */
export function dayFirst(tokens: readonly string[], language: string): string[] {
  const out = [...tokens];
  const { months } = calendarOf(language);
  const isDay = (token: string | undefined) =>
    /^#\d\d?$/.test(token ?? '') && Number(token?.slice(1)) <= LAST_DAY;
  for (let at = 0; at + 1 < out.length; at++) {
    const [month = '', day = ''] = out.slice(at, at + 2);
    if (!months.has(month) || !isDay(day) || isDay(out[at - 1])) continue;
    out.splice(at, 2, day, month);
    at++;
  }
  return out;
}
