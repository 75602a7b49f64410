/** Names out of bylines: no "By", no office, no outlet, no date. */
import { areNames } from '../metadata.ts';
import { lineOf } from './tree.ts';

const LEAD =
  /^(?:(?:written|posted|reported|published|story|text|words|edited|review|reviewed|submitted|contributed|geschrieben|escrito|publicado|écrit|publié|scritto|author|authors|autor(?:es|in|en)?|auteurs?|redakcja|автор)\s*:?\s*)?(?:by|von|par|por|di|av|af|door|de|przez)?\s*:?\s+/iu;
const ROLE =
  /\b(?:writers?|reporters?|reporting|s?e?vp|ceo|cto|president|head of|manager|officer|editors?|editor-in-chief|correspondents?|columnists?|staff|contributors?|contributing|bureau|chief|producer|journalists?|critic|analyst|fellow|director|professor|photographer|intern|blogger|freelance|desk|team|redakteur(?:in)?|korrespondent(?:in)?|redaktion|redacción|redactor[ae]?|corresponsal|periodista|journaliste|rédaction|correspondante?|redazione|giornalista|redactie|verslaggever)\b/iu;
const JUNK =
  /https?:|www\.|@|\d{3,}|^(?:admin|guest|unknown|null|undefined|webmaster|editor|staff|author|user)$/i;
const AGENCY_WORDS =
  /\b(?:news|times|post|press|journal|herald|gazette|tribune|mail|media|magazine|network|agency|online|tv|radio|inc|llc|ltd)\b/iu;

const folded = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

/** "ANA CRUZ" as "Ana Cruz". */
function cased(name: string): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}\p{M}'’])\p{L}|(?<=\b[OD]['’])\p{L}|(?<=\bmc)\p{L}/gu, (letter) =>
      letter.toUpperCase(),
    );
}

const SEPARATORS =
  /\s*(?:[,;|/•·]|\s[-–—]\s|\s(?:and|und|et|og|och|y|e|en|with|for|in|at|avec|mit|con|\+)\s|&)\s*/u;

function namesIn(byline: string, outlet: string | null): string[] {
  const names: string[] = [];
  for (const part of byline
    .replace(/\s*\([^)]*\)/g, ' ')
    .replace(LEAD, '')
    .split(SEPARATORS)) {
    const bare = lineOf(part)
      .replace(/^(?:and|und|et|y|e|og|och|en)\s+/i, '')
      .replace(LEAD, '');
    const name = cased(/\b\p{Lu}\.$/u.test(bare) ? bare : bare.replace(/[.:\s]+$/u, ''));
    if (name === '' || JUNK.test(name)) continue;
    // What follows an office is its description.
    if (ROLE.test(name)) {
      if (names.length > 0) break;
      continue;
    }
    if (name.length > 60 || !isName(name)) continue;
    if (outlet !== null && folded(name) === folded(outlet) && AGENCY_WORDS.test(name)) continue;
    if (names.length > 0 && AGENCY_WORDS.test(name)) continue;
    names.push(name);
  }
  return names;
}

/** The people that bylines name, in order, each once. `outlet` is nobody's name. */
export function authorsIn(bylines: readonly string[], outlet: string | null): string[] {
  const names = bylines
    .map(lineOf)
    .filter((line) => line.length <= 300)
    .flatMap((line) => namesIn(line, outlet));
  const people = [...new Set(names)];
  // An outlet may bear its only author's name.
  const others = people.filter((name) => outlet === null || folded(name) !== folded(outlet));
  return others.length > 0 ? others : people;
}

/** A declared author who is written like no name ("redaktion", "wire services") is one all the same. */
export function declaredAuthor(values: readonly string[], outlet: string | null): string[] {
  const value = values.map((one) => lineOf(one).replace(LEAD, '')).find((one) => one !== '');
  if (value === undefined || JUNK.test(value) || value.length > 40 || ROLE.test(value)) return [];
  return outlet !== null && folded(value) === folded(outlet) ? [] : [value];
}

/** Writing without capitals has names too. */
function isName(name: string): boolean {
  if (/^[\p{Lo}\p{M} ・·]{2,20}$/u.test(name)) return true;
  return areNames([name]) && /\p{L}{2}/u.test(name);
}
