/** Changes that settle a finding, written in the draft's own marks. */
import * as l10n from '@vscode/l10n';
import type { Fix, Quotation, Span, Speaker } from '../model.ts';
import { quoteStyleOf } from '../text/marks-of-language.ts';
import type { Difference } from './differences.ts';
import type { LeftOut } from './context/index.ts';
import type { CheckInput } from './input.ts';

/** The source's wording in the draft's style of apostrophes and inner marks. */
export function inDraftStyle(text: string, input: CheckInput): string {
  const { curly } = input.manner ?? mannerOf(input.draft.text);
  const flat = text.replace(/\s+/g, ' ').trim();
  const straight = flat.replace(/[‘’‚‹›]/g, "'").replace(/[“”«»„]/g, '"');
  const inner = /["“”«»„「]/.test(input.quotation.open) ? straight.replaceAll('"', "'") : straight;
  return curly ? curled(inner, innerMarksOf(input)) : inner;
}

/** The marks inside a quotation, by its outer one and the language: in German „… ‚so‘ …“ and »… ›so‹ …«. */
function innerMarksOf({ quotation: { open }, set: { language } }: CheckInput): [string, string] {
  if (open === '»') return ['›', '‹'];
  const { innerOpen, innerClose } = quoteStyleOf(language);
  if (/[‘’‚‹›]/u.test(innerOpen)) return [innerOpen, innerClose];
  // What is outer there as well cannot be told from the outer marks.
  return open === '«' ? ['“', '”'] : ['‘', '’'];
}

/** A text with straight marks and apostrophes in curly ones; `single`: what its single marks become in pairs. */
function curled(text: string, [open, close]: [string, string]): string {
  let isOpen = false;
  return Array.from(text.matchAll(/'|"|[^'"]+/g), ({ 0: part, index }) => {
    if (part !== "'" && part !== '"') return part;
    const begins = index === 0 || /[\s([—-]/.test(text.charAt(index - 1));
    if (part === '"') return begins ? '“' : '”';
    if (begins) {
      isOpen = true;
      return open;
    }
    const ends = isOpen && !/[\p{L}\p{N}]/u.test(text.charAt(index + 1));
    if (ends) isOpen = false;
    return ends ? close : '’';
  }).join('');
}

/** The way a draft is typed, whatever it says. */
export interface Manner {
  /** Marks and apostrophes are curly. */
  readonly curly: boolean;
  readonly ellipsis: string;
}

/** What a stretch of a draft shows of its typing. */
export interface Typing {
  readonly hasCurly: boolean;
  readonly hasStraight: boolean;
  readonly hasEllipsis: boolean;
  readonly hasSpaced: boolean;
}

/** What a text shows of its typing. Linear. */
export function typingOf(text: string): Typing {
  return {
    hasCurly: /[“”‘’]/.test(text),
    hasStraight: /\w'\w/.test(text),
    hasEllipsis: text.includes('…'),
    hasSpaced: /\.\s\.\s\./.test(text),
  };
}

/** How a draft is typed, by its blocks. */
export function mannerOfTyping(blocks: readonly Typing[]): Manner {
  const spaced = blocks.some(({ hasSpaced }) => hasSpaced) ? '. . .' : '...';
  const curly = blocks.some(({ hasCurly }) => hasCurly);
  return {
    curly: curly && !blocks.some(({ hasStraight }) => hasStraight),
    ellipsis: blocks.some(({ hasEllipsis }) => hasEllipsis) ? '…' : spaced,
  };
}

/** How a draft is typed. Linear. */
export function mannerOf(text: string): Manner {
  return mannerOfTyping([typingOf(text)]);
}

/** The way the draft writes an ellipsis. */
export function ellipsisOf(input: CheckInput): string {
  return (input.manner ?? mannerOf(input.draft.text)).ellipsis;
}

const shorten = (text: string): string => (text.length > 60 ? `${text.slice(0, 57)}…` : text);

const DOUBLE_MARKS = /["“”„«»]/gu;

/** Whether a mark opens what follows, by what stands around it; by its glyph where that does not tell. */
function isOpening(mark: string, before: string, after: string): boolean {
  const touchesBefore = /[^\s([—-]/u.test(before);
  const touchesAfter = /[\p{L}\p{N}¿¡[(…]/u.test(after);
  if (touchesAfter !== touchesBefore) return touchesAfter;
  return /[“„«]/u.test(mark);
}

/**
 * Whether words of a source run out of the quotation they begin in ("… for all," Lund said): then some are the
 * article's own, and no draft can quote them as one. Marks in pairs stand inside of what is said.
 */
export function leavesSpeech(text: string): boolean {
  const marks = [...text.matchAll(DOUBLE_MARKS)];
  const [first] = marks;
  if (!first) return false;
  const { index } = first;
  return marks.length % 2 === 1 || !isOpening(first[0], text.charAt(index - 1), text.charAt(index + 1));
}

/** Puts the source's words in place of the draft's. */
export function useSourceWording(difference: Difference, input: CheckInput): Fix {
  const { edit } = difference;
  const wording = inDraftStyle(edit.source, input);
  const text = input.draft.text;
  let { start } = edit;
  let newText = wording;
  if (edit.kind === 'delete') newText = start > input.quotation.start ? ` ${wording}` : `${wording} `;
  else if (edit.kind === 'insert' && text.charAt(start - 1) === ' ') start--;
  return {
    title:
      wording === ''
        ? l10n.t('Remove “{0}”', shorten(edit.draft))
        : l10n.t('Use the source’s wording: “{0}”', shorten(wording)),
    preferred: true,
    edits: [{ start, end: edit.end, newText }],
  };
}

/** Marks the place of an omission. */
export function markOmission(at: number, input: CheckInput): Fix {
  return {
    title: l10n.t('Mark the omission with an ellipsis'),
    preferred: false,
    edits: [{ start: at, end: at, newText: ` ${ellipsisOf(input)}` }],
  };
}

/** Puts an addition in square brackets. */
export function bracketAddition(difference: Difference): Fix {
  const { start, end, draft } = difference.edit;
  return {
    title: l10n.t('Bracket the addition: [{0}]', shorten(draft)),
    preferred: false,
    edits: [{ start, end, newText: `[${draft}]` }],
  };
}

/** Space that some languages set between a quotation mark and the words. */
const MARK_SPACE = /[ \u00a0\u202f]/u;

/**
 * A mark with the space between it and the words, on their left (`step` -1) or right (1); null where the draft's text
 * does not have it there. `near`: where the words begin or end.
 */
function markBeside(text: string, mark: string, near: number, step: -1 | 1): Span | null {
  const isSpaced = MARK_SPACE.test(text.charAt(step < 0 ? near - 1 : near));
  const far = isSpaced ? near + step : near;
  const from = step < 0 ? far - mark.length : far;
  if (mark === '' || !text.startsWith(mark, from)) return null;
  return step < 0 ? { start: from, end: near } : { start: near, end: from + mark.length };
}

/** Makes two quotations of one, at a place between two words; an ellipsis there goes. */
export function splitQuotation(at: number, input: CheckInput): Fix[] {
  const { text } = input.draft;
  const { start, end, open: opening, close: closing } = input.quotation;
  if (opening === '' || closing === '') return [];
  const asWritten = (mark: string, near: number, step: -1 | 1): string => {
    const span = markBeside(text, mark, near, step);
    return span ? text.slice(span.start, span.end) : mark;
  };
  const [open, close] = [asWritten(opening, start, -1), asWritten(closing, end, 1)];
  const between = /^[^\p{L}\p{N}]*/u.exec(text.slice(at, Math.min(end, at + 16)))?.[0] ?? '';
  const marks = between
    .replace(/[[({]?(?:…|\.\s?\.\s?\.)[\])}]?/u, '')
    .replace(/\s+/g, '')
    .replace(/^$/, between.includes('…') || between.includes('..') ? ',' : '');
  return [
    {
      title: l10n.t('Split into two quotations'),
      preferred: false,
      edits: [{ start: at, end: at + between.length, newText: `${marks}${close} ${open}` }],
    },
  ];
}

/** Puts two stretches of the draft in each other's place. */
export function swapPieces(first: Span, second: Span, input: CheckInput): Fix {
  const { text } = input.draft;
  return {
    title: l10n.t('Put the pieces in the source’s order'),
    preferred: true,
    edits: [
      { ...first, newText: text.slice(second.start, second.end) },
      { ...second, newText: text.slice(first.start, first.end) },
    ],
  };
}

/** Longest stretch that is offered to be quoted along, in words. */
const MOST_MORE = 30;

/** Quotes along what the cut left out: the words before, or the rest of the sentence behind. */
export function quoteMore({ side, kind, words, around }: LeftOut, input: CheckInput): Fix[] {
  if (kind === 'question' || side === 'next') return [];
  const { start, end, text } = input.quotation;
  const more = inDraftStyle(side === 'before' ? words : around.after.replace(/[.!?…"”’»)\s]+$/u, ''), input);
  if (more === '' || more.split(' ').length > MOST_MORE) return [];
  const title = l10n.t('Quote the words that were cut off: “{0}”', shorten(more.replace(/^[,;:\s]+/u, '')));
  if (side === 'before') {
    const opening = /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() : text.charAt(0);
    const newText = `${more}${/\s$/.test(around.before) ? ' ' : ''}${opening}`;
    return [{ title, preferred: true, edits: [{ start, end: start + 1, newText }] }];
  }
  const at = end - (/[.,;:!?…\s]*$/u.exec(text)?.[0].length ?? 0);
  const newText = /^[,;:]/.test(more) ? more : ` ${more}`;
  return [{ title, preferred: true, edits: [{ start: at, end: at, newText }] }];
}

/** Takes the quotation marks away and leaves the words as the writer's own. */
export function dropMarks(quotation: Quotation, input: CheckInput): Fix[] {
  const { text } = input.draft;
  const { start, end, open, close } = quotation;
  const edits: { start: number; end: number; newText: string }[] = [];
  for (const [mark, near, step] of [
    [open, start, -1],
    [close, end, 1],
  ] as const) {
    if (mark === '') continue;
    const span = markBeside(text, mark, near, step);
    if (!span) return [];
    edits.push({ ...span, newText: '' });
  }
  return [{ title: l10n.t('Drop the quotation marks'), preferred: false, edits }];
}

/** Names another speaker where the draft names one. */
export function changeSpeaker(draft: Speaker, name: string): Fix[] {
  const { mention, mentionStart, via } = draft;
  const end = mentionStart + mention.length;
  if (via !== 'name') return [];
  return [
    {
      title: l10n.t('Change the speaker to {0}', name),
      preferred: false,
      edits: [{ start: mentionStart, end, newText: name }],
    },
  ];
}
