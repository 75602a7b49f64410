/**
 * MDX (https://mdxjs.com): Markdown in which tags, expressions and the lines that import and export are code. They are
 * taken out, and the rest is read as Markdown. A tag or brace that is not closed, as while it is typed, is text.
 */
import type { OffsetMap, Prose, Span } from '../../model.ts';
import { composed } from '../../text/offset-map.ts';
import { MarkdownReader } from '../readers/markdown.ts';

/** Longer tags, expressions and imports are text. */
const LONGEST = 20_000;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const FRONT_MATTER = /^---[ \t]*\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/;
const TAG = /<\/?(?:[A-Za-z_$][\w$.:-]*)?(?=[\s/>])/y;
/** Elements whose content is code as well. */
const CODE_ELEMENT = /^<(script|style|pre|code|svg|textarea)\b/i;

/** Where a string of JavaScript that begins at `at` ends; `to` where it does not. */
function stringEnd(text: string, at: number, to: number): number {
  const mark = text[at];
  for (let index = at + 1; index < to; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === mark) return index + 1;
    else if (text[index] === '\n' && mark !== '`') return index;
  }
  return to;
}

/** Where a comment of JavaScript ends that begins at `at`; -1 where none does. */
function commentEnd(text: string, at: number, to: number): number {
  if (text.startsWith('/*', at)) {
    const close = text.indexOf('*/', at + 2);
    return close < 0 || close > to ? to : close + 2;
  }
  if (!text.startsWith('//', at)) return -1;
  const close = text.indexOf('\n', at);
  return close < 0 || close > to ? to : close;
}

/** Where the bracket that opens at `at` is closed; -1 where it is not. */
function bracketEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + LONGEST);
  let depth = 0;
  for (let index = at; index < to;) {
    const unit = text[index] ?? '';
    const comment = unit === '/' ? commentEnd(text, index, to) : -1;
    if (comment >= 0) index = comment;
    else if (unit === '"' || unit === "'" || unit === '`') index = stringEnd(text, index, to);
    else {
      if (unit === '{' || unit === '[' || unit === '(') depth++;
      if (unit === '}' || unit === ']' || unit === ')') depth--;
      index++;
      if (depth === 0) return index;
    }
  }
  return -1;
}

/** Where the tag ends that begins at `at`; -1 where none does. */
function tagEnd(text: string, at: number): number {
  TAG.lastIndex = at;
  const head = TAG.exec(text);
  if (!head || /^<br$/i.test(head[0])) return -1;
  const to = Math.min(text.length, at + LONGEST);
  for (let index = at + head[0].length; index < to;) {
    const unit = text[index] ?? '';
    if (unit === '>') return index + 1;
    if (unit === '<') return -1;
    if (unit === '"' || unit === "'") {
      const close = text.indexOf(unit, index + 1);
      if (close < 0 || close >= to) return -1;
      index = close + 1;
    } else if (unit === '{') {
      const close = bracketEnd(text, index);
      if (close < 0) return -1;
      index = close;
    } else index++;
  }
  return -1;
}

/** Where an element whose content is code ends; else where its tag does. */
function elementEnd(text: string, at: number, end: number): number {
  const code = CODE_ELEMENT.exec(text.slice(at, at + 12))?.[1];
  if (code === undefined || text[end - 2] === '/') return end;
  const close = text.indexOf(`</${code}`, end);
  const last = close < 0 ? -1 : text.indexOf('>', close);
  return last < 0 ? end : last + 1;
}

/** Where the imports and exports end that begin at a line's head: at a blank line outside all brackets. */
function moduleEnd(text: string, at: number): number {
  const to = Math.min(text.length, at + LONGEST);
  for (let index = at; index < to;) {
    const unit = text[index] ?? '';
    if (/^\r?\n[ \t]*(?:\r?\n|$)/.test(text.slice(index, index + 80))) return index;
    if (unit === '{' || unit === '(' || unit === '[') {
      const close = bracketEnd(text, index);
      index = close < 0 ? index + 1 : close;
    } else if (unit === '"' || unit === "'" || unit === '`') index = stringEnd(text, index, to);
    else index++;
  }
  return to;
}

/** The end of a run of code of Markdown that begins at `at` (fenced or inline); -1 where none does. */
function codeEnd(text: string, at: number, isLineHead: boolean): number {
  const fence = isLineHead ? FENCE.exec(text.slice(at, at + 400))?.[1] : undefined;
  if (fence !== undefined) {
    const close = new RegExp(`\\n[ \\t]*${fence}[ \\t]*(?:\\r?\\n|$)`, 'g');
    close.lastIndex = at;
    const match = close.exec(text);
    return match ? match.index + match[0].length : text.length;
  }
  const run = /^`+/.exec(text.slice(at, at + 40))?.[0];
  if (run === undefined) return -1;
  const close = text.indexOf(run, at + run.length);
  return close < 0 || close > at + LONGEST ? at + run.length : close + run.length;
}

/** The stretches of an MDX text that are code, in order. */
function codeIn(text: string): Span[] {
  const found: Span[] = [];
  let isLineHead = true;
  let isBlockHead = true;
  for (let at = FRONT_MATTER.exec(text)?.[0].length ?? 0; at < text.length;) {
    const unit = text[at] ?? '';
    const code: number =
      unit === '`' || (isLineHead && /[~ \t]/.test(unit)) ? codeEnd(text, at, isLineHead) : -1;
    let end = -1;
    if (code >= 0) {
      isLineHead = text[code - 1] === '\n';
      isBlockHead = false;
      at = code;
      continue;
    }
    if (isBlockHead && /^(?:import|export)\b/.test(text.slice(at, at + 7))) end = moduleEnd(text, at);
    else if (unit === '{') end = bracketEnd(text, at);
    else if (unit === '<') end = tagEnd(text, at);
    else if (unit === '\\') at++;
    if (end >= 0) {
      end = unit === '<' ? elementEnd(text, at, end) : end;
      found.push({ start: at, end });
      at = end;
      isLineHead = false;
      continue;
    }
    if (unit === '\n') {
      isBlockHead = isLineHead;
      isLineHead = true;
    } else if (!/\s/.test(unit)) {
      isLineHead = false;
      isBlockHead = false;
    }
    at++;
  }
  return found;
}

/** A text without some stretches of it, and the map back. */
function without(
  text: string,
  stretches: readonly Span[],
): { readonly text: string; readonly map: OffsetMap } {
  const map: number[] = [];
  const parts: string[] = [];
  let length = 0;
  let from = 0;
  for (const { start, end } of [...stretches, { start: text.length, end: text.length }]) {
    if (start > from) {
      map.push(length, from, start - from);
      parts.push(text.slice(from, start));
      length += start - from;
    }
    from = end;
  }
  return { text: parts.join(''), map };
}

/** An MDX draft as prose. Throws only where the Markdown parser runs out of stack. */
export function readMdx(text: string): Prose {
  const rest = without(text, codeIn(text));
  const prose = new MarkdownReader(['codeIndented']).prose(rest.text);
  return { ...prose, map: composed(prose.map, rest.map) };
}
