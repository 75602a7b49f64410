/** Names of outlets: which words are one, and which two are the same. English. */

/** Words of which a name has one where it is an outlet's. */
const OUTLET_WORDS = new Set(
  (
    'times post star courier herald journal news tribune gazette chronicle guardian mirror sun mail telegraph globe press ' +
    'radio tv television bbc cnn nbc cbs abc msnbc npr pbs cnbc itv reuters ap afp bloomberg politico axios observer ' +
    'independent record register examiner bulletin dispatch echo standard sentinel argus inquirer ledger review ' +
    'magazine podcast channel network broadcasting monitor messenger leader advertiser advocate enterprise banner ' +
    'beacon reporter citizen weekly daily evening morning sunday economist newsweek atlantic spiegel zeit monde figaro ' +
    'wire newswire tidningen zeitung express statesman constitution intelligencer bee patriot pilot republic'
  ).split(' '),
);
/** Words that tell no two outlets apart. */
const WEAK = new Set(
  'the a daily weekly newspaper paper news online digital website magazine com org net co uk'.split(' '),
);
/** Words behind a name that are no part of it. */
const CALENDAR =
  /\s+(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|\s+(?:in\s+)?(?:January|February|March|April|June|July|August|September|October|November|December)$/u;
/** Bodies that are told things and publish none of them. */
const BODIES =
  /\b(?:senate|house|congress|council|court|committee|board|assembly|parliament|commission|ministry|department|police|union|jury|knesset|bundestag|state|party|school|university|bank|church|conference|press conference)\b/i;

/** A name of an outlet in running text, up to four words; a possessive ends it. */
export const OUTLET_NAME =
  '(?:the\\s+)?((?:\\p{Lu}|\\d)[\\p{L}\\d&.-]*(?:\\s+(?:of\\s+(?:the\\s+)?)?(?:\\p{Lu}|\\d)[\\p{L}\\d&.-]*){0,4})';

/** A name as a pattern matched it, without a day or month behind it and without a full stop. */
export function trimmedName(name: string): string {
  let trimmed = name.replace(/[.-]+$/u, '');
  for (let last = ''; last !== trimmed;) {
    last = trimmed;
    trimmed = trimmed.replace(CALENDAR, '');
  }
  return trimmed;
}

function wordsOf(name: string): string[] {
  const words = name
    .toLowerCase()
    .replace(/[’']s?\b/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const strong = words.filter((word) => !WEAK.has(word));
  return strong.length > 0 ? strong : words;
}

/** True for the name of a body that is told things and publishes none of them. */
export const isBody = (name: string): boolean => BODIES.test(name);

/** True for a name that reads like an outlet's. */
export function isOutletName(name: string): boolean {
  if (isBody(name)) return false;
  if (/\.(?:com|org|net|co\.uk)$/i.test(name)) return true;
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => OUTLET_WORDS.has(word));
}

const initials = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word) && word !== 'The')
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();

/** True if two names may be one outlet's: one is in the other ("the Star", "The Valley Star"), or stands for it (AP). */
export function mayBeSameOutlet(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  if (a.every((word) => b.includes(word)) || b.every((word) => a.includes(word))) return true;
  const [x, y] = [a.join(''), b.join('')];
  if (x.length >= 4 && y.length >= 4 && (x.includes(y) || y.includes(x))) return true;
  return x === initials(other) || y === initials(one);
}
