/** Writing the house style into the front matter of a draft. Knows no editor. */
import { isMap, isScalar, parseDocument } from 'yaml';

/** A replacement of `[start, end)` (UTF-16 offsets of the draft). */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly newText: string;
}

/** The field under which a draft speaks to us. */
const SECTION = 'verbatim';
const FRONT_MATTER = /^(\uFEFF?---[ \t]*(\r\n|\n))([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m;

/** Where the YAML of a draft's front matter stands; null where it has none. */
function frontMatter(
  text: string,
): { readonly start: number; readonly yaml: string; readonly eol: string } | null {
  const match = FRONT_MATTER.exec(text);
  if (match?.index !== 0) return null;
  const [, head = '', eol = '\n', yaml = ''] = match;
  return { start: head.length, yaml, eol };
}

/** The style that a draft asks for; null where it asks for none, or its front matter is broken. */
export function declaredStyle(text: string): string | null {
  const matter = frontMatter(text);
  if (!matter) return null;
  const document = parseDocument(matter.yaml);
  if (document.errors.length > 0) return null;
  const style = document.hasIn([SECTION, 'style']) ? document.getIn([SECTION, 'style']) : null;
  return typeof style === 'string' ? style : null;
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
  const { start, yaml, eol } = matter;
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
