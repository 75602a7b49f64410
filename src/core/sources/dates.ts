/** Dates as articles write them. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /\b(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:Z|[+-]\d{2}:?\d{2})?))?/;
const MONTH_FIRST = /\b(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/u;
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th|\.)? (?:of )?(\p{L}{3,9})\.?,? (\d{4})\b/u;

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function iso(year: string, month: number, day: string, time?: string): string | null {
  const date = Number(day);
  if (month < 1 || month > 12 || date < 1 || date > 31) return null;
  const calendar = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return time === undefined ? calendar : `${calendar}T${time}`;
}

/** The first date in a text as ISO 8601 (with the time of day where an ISO date has one), or null. */
export function dateIn(text: string): string | null {
  const exact = ISO.exec(text);
  if (exact) return iso(exact[1] ?? '', Number(exact[2]), exact[3] ?? '', exact[4]);
  const american = MONTH_FIRST.exec(text);
  if (american) return iso(american[3] ?? '', monthOf(american[1] ?? ''), american[2] ?? '');
  const european = DAY_FIRST.exec(text);
  if (european) return iso(european[3] ?? '', monthOf(european[2] ?? ''), european[1] ?? '');
  return null;
}
