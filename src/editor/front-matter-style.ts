/** Writing the house style into the front matter of a draft. Knows no editor. */
import { isMap, isScalar, parseDocument } from 'yaml';
import { asText, frontMatterIn, isFields, parseFields } from '../core/sources/front-matter.ts';

/** A replacement of `[start, end)` (UTF-16 offsets of the draft). */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The field under which a draft speaks to us. */
const SECTION = 'verbatim';

interface Matter {
  readonly kind: 'yaml' | 'toml';
  /** Where its fields begin, UTF-16. */
  readonly start: number;
  readonly fields: string;
  readonly eol: string;
}

/** Where the fields of a draft's front matter stand; null where it has none. */
function frontMatter(text: string): Matter | null {
  const found = frontMatterIn(text);
  const lines = found && /^([^\r\n]*(\r?\n))([^]*?)[^\r\n]*(?:\r?\n)?$/.exec(text.slice(0, found.end));
  if (!lines) return null;
  const [, head = '', eol = '\n', fields = ''] = lines;
  return { kind: found.kind, start: head.length, fields, eol };
}

/** The style that a draft asks for; null where it asks for none, or its front matter is broken. */
export function declaredStyle(text: string): string | null {
  const matter = frontMatter(text);
  const own = matter && parseFields(matter.fields, matter.kind, [])[SECTION];
  return isFields(own) ? asText(own['style']) : null;
}

/** The change in TOML: a table of our own at the end, where it has none yet. */
function inToml({ start, fields, eol }: Matter, style: string): TextChange | null {
  const warnings: string[] = [];
  const own = parseFields(fields, 'toml', warnings)[SECTION];
  if (warnings.length > 0) return null;
  const end = start + fields.length;
  if (own === undefined)
    return { start: end, end, newText: `${eol}[${SECTION}]${eol}style = "${style}"${eol}` };
  const table = new RegExp(`^[ \\t]*\\[${SECTION}\\][^\\n]*\\n(?:(?![ \\t]*\\[)[^\\n]*\\n)*`, 'm').exec(
    fields,
  );
  if (!table) return null;
  const old = /^([ \t]*style[ \t]*=[ \t]*)("[^"\n]*"|'[^'\n]*')/m.exec(table[0]);
  const at = start + table.index + (old ? old.index + (old[1] ?? '').length : table[0].length);
  if (old) return { start: at, end: at + (old[2] ?? '').length, newText: `"${style}"` };
  return { start: at, end: at, newText: `style = "${style}"${eol}` };
}

/**
 * The change by which a draft asks for a style. Everything else in its front matter stays as it is written; null where
 * the front matter is broken, or has something under `verbatim` that is no table.
 */
export function withStyle(text: string, style: string): TextChange | null {
  const matter = frontMatter(text);
  if (!matter) {
    const eol = text.includes('\r\n') ? '\r\n' : '\n';
    const start = text.startsWith('\uFEFF') ? 1 : 0;
    return { start, end: start, newText: `---${eol}verbatim: { style: ${style} }${eol}---${eol}${eol}` };
  }
  if (matter.kind === 'toml') return inToml(matter, style);
  const { start, fields: yaml, eol } = matter;
  const document = parseDocument(yaml);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents))) return null;
  const ours: unknown = document.contents?.get(SECTION, true);
  const old: unknown = isMap(ours) ? ours.get('style', true) : null;
  if (isScalar(old) && old.range)
    return { start: start + old.range[0], end: start + old.range[1], newText: style };
  const isEmpty = isScalar(ours) && ours.value === null;
  if (ours !== undefined && !isMap(ours) && !isEmpty) return null;
  if (ours === undefined) {
    const end = start + yaml.length;
    return { start: end, end, newText: `verbatim: { style: ${style} }${eol}` };
  }
  if (isMap(ours)) ours.set('style', style);
  else document.set(SECTION, document.createNode({ style }));
  return {
    start,
    end: start + yaml.length,
    newText: document.toString({ lineWidth: 0 }).replace(/\n/g, eol),
  };
}
