/**
 * Org (https://orgmode.org/worg/org-syntax.html): code, examples, drawers, keywords, comments, formulas and addresses
 * are masked; emphasis and links are seen through.
 */
import type { Prose } from '../../model.ts';
import { DraftWriter, draftLines } from './draft-lines.ts';
import { around, codeIn, dropped, inlineRules, LINE_END } from './inline.ts';

const EMPHASIS =
  /(?<=^|[\s\-({'"“‘„«])([*/_+])(?=\S)((?:[^\n]|\n(?!\s*\n)){1,600}?)(?<=\S)\1(?=$|[\s\-.,;:!?'")}\]”’“»\\])/dmy;

const RULES = inlineRules([
  codeIn(
    '~=',
    /(?<=^|[\s\-({'"“‘„«])([~=])(?=\S)([^\n]{1,600}?)(?<=\S)\1(?=$|[\s\-.,;:!?'")}\]”’“»\\])/dmy,
    2,
  ),
  {
    starts: '*/_+',
    pattern: EMPHASIS,
    read: (match) => {
      const inner = match.indices?.[2];
      return inner ? [{ start: inner[0], end: inner[1] }] : null;
    },
  },
  around('[', /\[\[[^[\]\n]{1,2000}\]\[((?:[^[\]]){1,2000})\]\]/dy),
  dropped('[', /\[\[[^[\]\n]{1,2000}\]\]/y),
  dropped('[', /\[fn:[^[\]]{0,2000}\]/y),
  dropped('[', /\[cite(?:\/[^:\]]{0,40})?:[^[\]]{0,2000}\]/y),
  dropped('<[', /[<[]\d{4}-\d\d-\d\d[^>\]\n]{0,60}[>\]]/y),
  dropped('<', /<<{1,2}[^<>\n]{1,200}>{1,2}>/y),
  dropped('@', /@@[a-z]{1,20}:[^@]{0,2000}@@/y),
  dropped('\\', /\\\([\s\S]{1,2000}?\\\)|\\\[[\s\S]{1,2000}?\\\]/y),
  dropped('$', /\$\$[^$]{1,2000}\$\$|\$(?![\s$])[^$\n]{1,400}(?<!\s)\$(?![\p{L}\d])/uy),
  dropped('\\', /\\\\(?=[ \t]*(?:\r?\n|$))/y),
  LINE_END,
]);

const BEGIN = /^[ \t]*#\+begin_(\w+)/i;
/** Blocks whose content is text; of all others nothing is read. */
const TEXT_BLOCKS = /^(?:quote|verse|center|abstract|note|tip|warning|sidebar|summary)$/i;
const KEYWORD = /^[ \t]*#\+([\w-]+)(?:\[[^\]]*\])?:[ \t]*(.*)$/;
const HEADLINE = /^\*+[ \t]+(?:(?:TODO|DONE|NEXT|WAITING|CANCELLED)[ \t]+)?(?:\[#\w\][ \t]+)?/;
const TAGS = /[ \t]+:[\w@#%:]+:[ \t]*$/;
const PLANNING = /^[ \t]*(?:CLOCK|SCHEDULED|DEADLINE|CLOSED):/;
const ITEM = /^[ \t]*(?:[-+]|\d{1,4}[.)])[ \t]+(?:\[[ xX-]\][ \t]+)?/;

/** An Org draft as prose. `#+LANGUAGE:` names its language. Never throws. */
export function readOrg(text: string): Prose {
  const writer = new DraftWriter(text, RULES);
  let language: string | null = null;
  let masked: RegExp | null = null;
  let isQuote = false;
  for (const line of draftLines(text)) {
    const { start, end, text: words } = line;
    if (masked) {
      if (masked.test(words)) masked = null;
      continue;
    }
    const begin = BEGIN.exec(words)?.[1];
    const keyword = KEYWORD.exec(words);
    const item = ITEM.exec(words);
    if (begin !== undefined) {
      writer.end();
      if (!TEXT_BLOCKS.test(begin)) masked = new RegExp(`^[ \\t]*#\\+end_${begin}`, 'i');
      else isQuote = /^quote$/i.test(begin);
    } else if (/^[ \t]*#\+end_/i.test(words)) {
      writer.end();
      isQuote = false;
    } else if (/^[ \t]*:[\w-]+:[ \t]*$/.test(words)) {
      writer.end();
      masked = /^[ \t]*:END:/i;
    } else if (keyword) {
      const [, name = '', value = ''] = keyword;
      if (/^language$/i.test(name)) language = value.trim() || null;
      if (/^(?:title|subtitle|caption)$/i.test(name))
        writer.block({ start: end - value.length, end }, /^caption$/i.test(name) ? 'caption' : 'heading');
    } else if (HEADLINE.test(words)) {
      const head = HEADLINE.exec(words)?.[0].length ?? 0;
      writer.block({ start: start + head, end: end - (TAGS.exec(words)?.[0].length ?? 0) }, 'heading');
    } else if (/^[ \t]*\|/.test(words)) {
      writer.end();
      if (!/^[ \t]*\|-/.test(words))
        for (const cell of words.matchAll(/[^|]+/g))
          writer.block({ start: start + cell.index, end: start + cell.index + cell[0].length }, 'table-cell');
    } else if (
      words.trim() === '' ||
      /^[ \t]*(?:#(?:[ \t]|$)|:(?:[ \t]|$)|-{5,}[ \t]*$)/.test(words) ||
      PLANNING.test(words)
    )
      writer.end();
    else if (item) {
      writer.end();
      writer.add({ start: start + item[0].length, end }, 'list-item');
    } else writer.add(line, isQuote ? 'blockquote' : 'paragraph');
  }
  return writer.finish(language);
}
