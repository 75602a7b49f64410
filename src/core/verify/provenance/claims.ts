/** What a sentence says of where and when words were said: the outlet, the date, the kind of occasion. English. */
import { isBody, isOutletName, OUTLET_NAME, trimmedName } from './outlets.ts';

/** An outlet that a sentence names. Offsets within the sentence. */
export interface OutletClaim {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** `told`: the words were said to it; `printed`: they stood in it. */
  readonly as: 'told' | 'printed';
  /** A day of the week by which the issue is named ("in Monday's Herald"): 0 Sunday to 6 Saturday. */
  readonly weekday: number | null;
}

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const DAY = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day';

/** Patterns of naming an outlet. `sure`: what is named there is an outlet though its name does not read like one. */
const PATTERNS: readonly {
  readonly pattern: RegExp;
  readonly as: OutletClaim['as'];
  readonly sure?: true;
}[] = [
  { pattern: new RegExp(`\\b(?:told|tells|telling)\\s+${OUTLET_NAME}`, 'gu'), as: 'told' },
  {
    pattern: new RegExp(
      `\\b(?:interview|interviewed|conversation|call|chat|speaking|spoke|spoken|talking|talked|sat down)\\s+(?:with|to|by|on)\\s+${OUTLET_NAME}`,
      'gu',
    ),
    as: 'told',
  },
  {
    pattern: new RegExp(`\\b(?:statement|comments?|remarks|e-?mail|letter)\\s+to\\s+${OUTLET_NAME}`, 'gu'),
    as: 'told',
  },
  {
    pattern: new RegExp(`\\bin\\s+(?:(?:last|this)\\s+)?(${DAY})['’]s\\s+${OUTLET_NAME}`, 'gu'),
    as: 'printed',
    sure: true,
  },
  {
    pattern: new RegExp(
      `\\b(?:in|by|from|via|to)\\s+(?:yesterday['’]s\\s+|today['’]s\\s+)?${OUTLET_NAME}`,
      'gu',
    ),
    as: 'printed',
  },
  { pattern: new RegExp(`\\b${OUTLET_NAME}\\s+(?:reported|reports|quoted)\\b`, 'gu'), as: 'printed' },
  { pattern: new RegExp(`\\bon\\s+${OUTLET_NAME}`, 'gu'), as: 'printed' },
];

/** What every sentence has in which one of the patterns finds a name. */
const MAY_NAME =
  /(?:told|tells|telling|with|to|by|on|in|from|via|['’]s)\s+(?:the\s+)?[\p{Lu}\d]|\b(?:reported|reports|quoted)\b/u;

/**
 * The outlets that a sentence names as those that had the words. `known` are names of outlets that read like none;
 * "told the Lighthouse" is taken for one where `anyTold` is set, as both texts then speak of the same thing.
 */
export function outletsIn(
  sentence: string,
  known: (name: string) => boolean,
  anyTold = false,
): OutletClaim[] {
  const claims: OutletClaim[] = [];
  if (!MAY_NAME.test(sentence)) return claims;
  for (const { pattern, as, sure } of PATTERNS) {
    for (const match of sentence.matchAll(pattern)) {
      const raw = match.at(-1) ?? '';
      const name = trimmedName(raw);
      const told =
        anyTold &&
        as === 'told' &&
        !isBody(name) &&
        /\bthe\s+$/u.test(match[0].slice(0, match[0].lastIndexOf(raw)));
      if (!sure && !told && !isOutletName(name) && !known(name)) continue;
      const start = match.index + match[0].lastIndexOf(raw);
      if (claims.some((claim) => claim.start < start + name.length && start < claim.end)) continue;
      const day = sure ? DAYS.indexOf((match[1] ?? '').toLowerCase()) : -1;
      claims.push({ name, start, end: start + name.length, as, weekday: day < 0 ? null : day });
    }
  }
  return claims;
}

/** A date as far as a sentence gives it; months from 1. */
export interface DateClaim {
  readonly text: string;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const DATE = new RegExp(
  `\\b(?:in|on|of|dated|since)\\s+(?:the\\s+)?(?:(\\d{1,2})\\s+)?(${MONTHS.map((month) => month.charAt(0).toUpperCase() + month.slice(1)).join('|')})\\b(?:\\s+(\\d{1,2})\\b)?(?:,?\\s+(\\d{4})\\b)?`,
  'u',
);

/** The first date that a sentence gives with a month, or null. */
export function dateIn(sentence: string): DateClaim | null {
  const match = DATE.exec(sentence);
  if (!match) return null;
  const day = match[1] ?? match[3];
  return {
    text: match[0],
    year: match[4] === undefined ? null : Number(match[4]),
    month: MONTHS.indexOf((match[2] ?? '').toLowerCase()) + 1,
    day: day === undefined ? null : Number(day),
  };
}

const WRITTEN =
  /\b(?:in|by)\s+(?:an?|the|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(tweet|letter|e-?mail|memo|op-ed|column|essay)\b/iu;
const SPOKEN =
  /\b(?:in|at|during|on)\s+(?:an?|the|his|her|their)\s+(?:[\p{L}-]+\s+){0,2}?(speech|rally|news conference|press conference|interview|hearing|debate|podcast|sermon|phone call)\b/iu;

/** The kind of occasion that a sentence names, or null where it names none or both. */
export function occasionIn(
  sentence: string,
): { readonly kind: 'written' | 'spoken'; readonly noun: string } | null {
  const [written, spoken] = [WRITTEN.exec(sentence), SPOKEN.exec(sentence)];
  if ((written === null) === (spoken === null)) return null;
  return written ? { kind: 'written', noun: written[1] ?? '' } : { kind: 'spoken', noun: spoken?.[1] ?? '' };
}
