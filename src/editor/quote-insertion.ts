/** Putting words from a source into a draft as a quotation: marks, stops and attribution as the draft's language has them. */
import { facing, quoteStyleOf, type QuoteStyle } from '../core/text/marks-of-language.ts';

/** A quotation that is being written: its opening mark, and what stands behind it up to the caret. */
export interface OpenQuotation {
  /** The mark, one UTF-16 unit. */
  readonly open: string;
  /** Offset in the paragraph right behind the mark and the space that French sets there. */
  readonly start: number;
  readonly typed: string;
}

/** Marks that open a quotation somewhere; which of them do in a language is the language's business. */
export const OPENING_MARKS = ['"', '״', '“', '„', '«', '»', '”', '「', '『', '‘', '‚', "'"] as const;

/** Closing marks by the opening one, for languages whose own style is another. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '״': '״',
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '”': '”',
  '「': '」',
  '『': '』',
  '‘': '’',
  '‚': '‘',
};

/** The mark that closes what `open` has opened, in a language (BCP 47 tag). */
export function closingMark(open: string, language: string): string {
  const style = quoteStyleOf(language);
  if (open === style.open) return style.close;
  if (open === style.innerOpen) return style.innerClose;
  return CLOSES[open] ?? open;
}

const GUILLEMETS = /[«»]/u;

/** Marks by which an unfinished quotation is known, with the ways they can close. */
function marksFor(language: string): { readonly opens: string; readonly closes: string } {
  const { opens, closes } = facing(language);
  const foreign = '“„「『'.replace(new RegExp(`[${closes}]`, 'gu'), '');
  return { opens: opens + foreign, closes: closes + '”」』' };
}

const WORD = /[\p{L}\p{N}]/u;
/** What a single mark closes behind: the end of words, and no space. */
const SINGLE_CLOSES: Readonly<Record<string, string>> = { '‘': '’', '‚': '‘', "'": "'" };

/** Whether a single mark at an offset can open: an apostrophe has a letter before it. */
function opensSingle(text: string, at: number, usual: string): boolean {
  const mark = text.charAt(at);
  const before = text.charAt(at - 1);
  if (mark === '‘' || mark === '‚') return !WORD.test(before);
  // A straight one opens only where the draft sets such marks: '90s and 'em begin with it, too.
  return mark === "'" && usual === "'" && (before === '' || /[\s([—–]/u.test(before));
}

/** Whether a single mark at an offset closes one: inside a word it is an apostrophe. */
function closesSingle(text: string, at: number, open: string): boolean {
  const isEnd = /\S/u.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + 1));
  return isEnd && text.charAt(at) === SINGLE_CLOSES[open];
}

/**
 * The quotation that is open at the end of `before`, the text of a paragraph up to the caret; null where none is.
 * `usual`: the mark with which the draft opens its quotations.
 */
export function openQuotation(before: string, language: string, usual = ''): OpenQuotation | null {
  const { opens, closes } = marksFor(language);
  const twoFaced = quoteStyleOf(language).open === '”' ? '”' : '';
  let open = -1;
  for (let at = 0; at < before.length; at++) {
    const mark = before.charAt(at);
    const opened = open < 0 ? '' : before.charAt(open);
    if (opened in SINGLE_CLOSES) {
      // Double marks inside of single ones are the inner ones.
      if (closesSingle(before, at, opened)) open = -1;
    } else if (mark === '"' || mark === '״' || mark === twoFaced) {
      // A digit before it makes it the mark of inches, a letter that of a Hebrew acronym.
      if (open < 0 && !WORD.test(before.charAt(at - 1))) open = at;
      else if (open >= 0 && opened === mark) open = -1;
    } else if (/['‘’‚]/u.test(mark)) {
      if (open < 0 && opensSingle(before, at, usual)) open = at;
    } else if (mark === '«' || mark === '»') {
      // They point outwards in some languages and inwards in others: the first one opens.
      if (open < 0) open = at;
      else if (GUILLEMETS.test(opened)) open = -1;
    } else if (opens.includes(mark)) {
      if (open < 0) open = at;
    } else if (closes.includes(mark) && open >= 0 && !/["״]/u.test(opened)) open = -1;
  }
  if (open < 0) return null;
  const rest = before.slice(open + 1);
  const typed = rest.replace(/^[ \u00a0\u202f]+/u, '');
  return { open: before.charAt(open), start: open + 1 + rest.length - typed.length, typed };
}

/** Marks that tell how a draft opens its quotations: double ones, single ones before words, straight ones that close. */
const TELLING =
  /["“„«»「”]|(?<![\u05d0-\u05ea])״|(?<![\p{L}\p{N}.,!?…])[‘‚](?=[\p{L}\p{N}¿¡…])|(?<=[.,!?…])'(?!['\p{L}\p{N}])/gu;

/** The mark with which a draft opens its quotations: the commonest of those it has, else its language's. */
export function openingMarkOf(text: string, language: string): string {
  const { opens } = marksFor(language);
  const style = quoteStyleOf(language);
  const counts = new Map<string, number>();
  for (const [mark] of text.matchAll(TELLING)) {
    // A straight double mark stands on both sides.
    const weight = mark === '"' || (mark === style.open && style.open === style.close) ? 1 : 2;
    if (/["״«'‘‚]/u.test(mark) || opens.includes(mark) || mark === style.open)
      counts.set(mark, (counts.get(mark) ?? 0) + weight);
  }
  const [commonest] = [...counts].sort((a, b) => b[1] - a[1]);
  return commonest?.[0] ?? style.open;
}

/** How reporting words follow a quotation: `{0}` is the speaker. `stop` says what becomes of its full stop. */
interface Tag {
  readonly text: string;
  readonly stop: 'comma inside' | 'dropped' | 'kept';
}

/** Present tense where the past would have to know whether a man or a woman spoke. */
const TAGS: Readonly<Record<string, Tag>> = {
  en: { text: ' {0} said.', stop: 'comma inside' },
  de: { text: ', sagte {0}.', stop: 'dropped' },
  fr: { text: ', a déclaré {0}.', stop: 'dropped' },
  es: { text: ', dijo {0}.', stop: 'dropped' },
  it: { text: ', ha detto {0}.', stop: 'dropped' },
  pt: { text: ', disse {0}.', stop: 'dropped' },
  nl: { text: ', zei {0}.', stop: 'dropped' },
  sv: { text: ', sade {0}.', stop: 'dropped' },
  pl: { text: ' – mówi {0}.', stop: 'dropped' },
  ru: { text: ', – говорит {0}.', stop: 'dropped' },
  ja: { text: 'と{0}は述べた。', stop: 'dropped' },
  zh: { text: '{0}说。', stop: 'kept' },
};
const OTHER_TAG: Tag = { text: ' — {0}', stop: 'kept' };
/** The full stop at the end of a quotation, where it is another than ours. */
const STOPS: Readonly<Record<string, string>> = { ja: '', zh: '。' };

/** Whether a text names a speaker, by the last word of the name. */
export function isNamed(name: string, text: string): boolean {
  const last = name.split(/\s+/u).at(-1) ?? name;
  const escaped = last.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}

/** A quotation to be put into a draft. */
export interface Insertion {
  /** The words of the source. */
  readonly text: string;
  /** Who said them; null where the source names nobody. */
  readonly speaker: string | null;
  /** The opening mark that stands in the draft, or is put there by `marked`. */
  readonly open: string;
  readonly language: string;
  /** The paragraph around it: a speaker whom it names is not named again. */
  readonly paragraph: string;
}

/** Single marks in pairs as other marks; apostrophes stay. */
function withPairs(text: string, open: string, close: string): string {
  let opened = '';
  return Array.from(text.matchAll(/['‘’‚]|[^'‘’‚]+/gu), ({ 0: part, index }) => {
    if (opened !== '' && closesSingle(text, index, opened)) {
      opened = '';
      return close;
    }
    if (opened !== '' || part.length > 1 || !opensSingle(text, index, "'")) return part;
    // One that nothing closes is an apostrophe: ’em.
    const rest = Array.from(text.slice(index + 1), (_, at) => index + 1 + at);
    if (!rest.some((at) => closesSingle(text, at, part))) return part;
    opened = part;
    return open;
  }).join('');
}

/** Marks inside the words that would end the quotation early, in their inner form. */
function withInnerMarks(text: string, open: string, close: string, language: string): string {
  const style = quoteStyleOf(language);
  if (open in SINGLE_CLOSES)
    return open === "'" ? withPairs(text, '"', '"') : withPairs(text, ...doublesOf(style));
  const inner =
    open === '"'
      ? { open: "'", close: "'" }
      : open === style.innerOpen
        ? { open: style.open, close: style.close }
        : { open: style.innerOpen, close: style.innerClose };
  if (open !== '"' && open === close) return text;
  let isOpen = false;
  return Array.from(text, (mark) => {
    if (mark === '"' && (open === '"' || close === '"')) {
      isOpen = !isOpen;
      return isOpen ? inner.open : inner.close;
    }
    if (open === '"') return mark;
    if (mark === open) return inner.open;
    return mark === close ? inner.close : mark;
  }).join('');
}

/** The double marks of a language, of its outer and its inner ones. */
function doublesOf({ open, close, innerOpen, innerClose }: QuoteStyle): [string, string] {
  if (!(open in SINGLE_CLOSES)) return [open, close];
  return innerOpen in SINGLE_CLOSES ? ['“', '”'] : [innerOpen, innerClose];
}

/** Space between the marks and the words. */
function padding(open: string, language: string): string {
  return open === '«' && /^fr(?!-CH)/i.test(language) ? '\u00a0' : '';
}

/**
 * What goes behind an opening mark that is there already: the words as the source has them, the closing mark, and
 * who said it where the paragraph does not tell.
 */
export function insertedQuotation({ text, speaker, open, language, paragraph }: Insertion): string {
  const close = closingMark(open, language);
  // A comma before the closing mark belongs to the source's own attribution.
  const words = withInnerMarks(text.replace(/\s+/gu, ' ').trim(), open, close, language).replace(
    /[,،、，]$/u,
    '',
  );
  const pad = padding(open, language);
  const primary = language.split('-')[0]?.toLowerCase() ?? '';
  const hasStop = /[.!?…。！？؟]$/u.test(words);
  if (speaker === null || isNamed(speaker, paragraph)) {
    return `${words}${hasStop ? '' : (STOPS[primary] ?? '.')}${pad}${close}`;
  }
  const tag = TAGS[primary] ?? OTHER_TAG;
  const bare = words.replace(/(?<![.…])[.。]$/u, '');
  const body = tag.stop === 'kept' ? words : bare;
  const comma = tag.stop === 'comma inside' && !/[!?]$/.test(body) ? ',' : '';
  return `${body}${comma}${pad}${close}${tag.text.replace('{0}', () => speaker)}`;
}

/** The same with its opening mark. */
export function markedQuotation(insertion: Insertion): string {
  const pad = padding(insertion.open, insertion.language);
  return `${insertion.open}${pad}${insertedQuotation(insertion)}`;
}

/** Text that was copied with its marks, without them; the stop or comma before the closing one stays. */
export function withoutMarks(text: string): string {
  const inDoubles = text.trim().replace(/^["“„«»「『”][\s\u00a0\u202f]*|[\s\u00a0\u202f]*["”“»«」』]$/gu, '');
  // Single ones come off in pairs: an apostrophe may begin or end a text.
  return /^(?:‘.*’|‚.*‘|'.*')$/su.test(inDoubles) ? inDoubles.slice(1, -1) : inDoubles;
}
