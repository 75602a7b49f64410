/**
 * HTML inside another format (a mail, a feed, a field of JSON) as blocks. The one place that such HTML is read in: a
 * fuller reader of HTML can be put behind `htmlToBlocks`.
 */
import { decodeReferences } from '../../text/character-references.ts';
import type { TextBlock } from '../reader.ts';
import { MarkupBlocks } from './markup-blocks.ts';

/** A longer tag is no tag. */
const LONGEST_TAG = 4000;
/** Open elements; what is deeper is taken as if it were not. */
const DEEPEST = 400;
/** So many tags that are none are looked at; in a text with more, "<" is a sign. */
const MOST_BROKEN = 5000;
const TAG = /<(\/?)([a-z][\w.:-]{0,40})((?:[^<>"']|"[^"]*"|'[^']*')*)>/iy;
const ATTRIBUTE = /([\w:-]{1,40})(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+)))?/g;
const VOID = /^(?:br|hr|img|input|meta|link|wbr|col|area|base|embed|source|track|param)$/;
/** Elements whose content is no mark-up. */
const RAW = /^(?:script|style|textarea|title|template)$/;

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of source.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] = double ?? single ?? bare ?? '';
  return attributes;
}

/** Where a comment, a declaration or a processing instruction ends that begins here; -1 where none begins. */
function endOfOther(html: string, at: number): number {
  const comment = html.startsWith('<!--', at);
  if (!comment && html[at + 1] !== '!' && html[at + 1] !== '?') return -1;
  const close = html.indexOf(comment ? '-->' : '>', at + 2);
  return close < 0 ? html.length : close + (comment ? 3 : 1);
}

/** The paragraphs of a piece of HTML in reading order, scripts and what is hidden left out. One pass. */
export function htmlToBlocks(html: string): readonly TextBlock[] {
  const blocks = new MarkupBlocks();
  let depth = 0;
  let broken = 0;
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    const text = html.slice(at, open < 0 ? html.length : open);
    if (text !== '') blocks.words(decodeReferences(text));
    if (open < 0) break;
    const other = endOfOther(html, open);
    if (other >= 0) {
      at = other;
      continue;
    }
    TAG.lastIndex = 0;
    const match = broken < MOST_BROKEN ? TAG.exec(html.slice(open, open + LONGEST_TAG)) : null;
    if (!match) {
      broken++;
      blocks.words('<');
      at = open + 1;
      continue;
    }
    const [whole, slash, named = '', attributes = ''] = match;
    const name = named.toLowerCase();
    at = open + whole.length;
    if (slash === '/') {
      blocks.end(name);
      depth = Math.max(0, depth - 1);
    } else if (VOID.test(name)) {
      blocks.start(name, {});
      blocks.end(name);
    } else if (RAW.test(name)) {
      const closing = new RegExp(`</${name}[^>]{0,${LONGEST_TAG}}>`, 'gi');
      closing.lastIndex = at;
      at = closing.exec(html) ? closing.lastIndex : html.length;
    } else if (depth < DEEPEST) {
      depth++;
      blocks.start(name, attributesOf(attributes));
    }
  }
  return blocks.finish();
}
