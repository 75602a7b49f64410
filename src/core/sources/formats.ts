/** Which format a source is in: by what it holds first, by its name second. */

/** The formats that are read, by the name `read --format json` gives them. */
export type SourceFormat =
  | 'text'
  | 'markdown'
  | 'html'
  | 'mhtml'
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'epub'
  | 'srt'
  | 'vtt'
  | 'json'
  | 'xml'
  | 'newsml'
  | 'nitf'
  | 'feed'
  | 'email';

const MARKDOWN = /\.(?:md|markdown|mdown|mkd|mdx)$/i;

/** True for the name of a Markdown file. */
export function isMarkdownName(name: string): boolean {
  return MARKDOWN.test(name);
}

/** What a name alone says of the format. Names of nothing in particular are text. */
const BY_NAME: readonly (readonly [RegExp, SourceFormat])[] = [
  [MARKDOWN, 'markdown'],
  [/\.(?:html?|xhtml|shtml)$/i, 'html'],
  [/\.(?:mht|mhtml)$/i, 'mhtml'],
  [/\.pdf$/i, 'pdf'],
  [/\.(?:doc|dot)[xm]$/i, 'docx'],
  [/\.(?:odt|ott|fodt)$/i, 'odt'],
  [/\.rtf$/i, 'rtf'],
  [/\.epub$/i, 'epub'],
  [/\.srt$/i, 'srt'],
  [/\.(?:vtt|webvtt)$/i, 'vtt'],
  [/\.(?:json|jsonld)$/i, 'json'],
  [/\.(?:rss|atom)$/i, 'feed'],
  [/\.xml$/i, 'xml'],
  [/\.eml$/i, 'email'],
];

/** How much of a file is looked at. */
const HEAD = 4096;
/** How much of an archive's end is looked at. */
const TAIL = 16 * HEAD;

/** Makes a letter of every byte, of those above ASCII not always the one of its number. */
const letters = new TextDecoder('windows-1252', { ignoreBOM: true });

/** The first bytes as text, each byte a letter; a UTF-16 file loses its zero bytes, which is enough to tell mark-up. */
function headOf(content: Uint8Array | string): string {
  if (typeof content === 'string') return content.slice(0, HEAD);
  return letters.decode(content.subarray(0, HEAD)).replaceAll('\0', '');
}

/** Office documents are ZIP archives, told by the names of their first entries or by their media type. */
function zippedFormat(content: Uint8Array, head: string): SourceFormat | null {
  if (head.includes('application/epub+zip')) return 'epub';
  if (head.includes('application/vnd.oasis.opendocument.text')) return 'odt';
  if (head.includes('word/document')) return 'docx';
  // The first entries may be pictures; all names stand in the list of contents at the end.
  const tail = Array.from({ length: TAIL / HEAD }, (_, index) =>
    headOf(content.subarray(Math.max(0, content.length - TAIL) + index * HEAD)),
  ).join('');
  if (tail.includes('META-INF/container.xml')) return 'epub';
  return tail.includes('word/document') ? 'docx' : null;
}

const ROOTS: readonly (readonly [RegExp, SourceFormat])[] = [
  [/^<(?:\w+:)?(?:newsItem|newsMessage|packageItem|NewsML)\b/, 'newsml'],
  [/^<(?:\w+:)?nitf\b/, 'nitf'],
  [/^<office:document\b/, 'odt'],
  [/^<(?:\w+:)?(?:rss|feed|RDF)\b/, 'feed'],
  [/^<html\b/i, 'html'],
];

/** Mark-up by its root element; null where it has another one. `head` begins with "<". */
function markupFormat(head: string): SourceFormat | null {
  const root = head.replace(/^(?:\s*(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s+(?!html)[^>]*>))+\s*/i, '');
  if (/^<!doctype\s+html\b/i.test(root)) return 'html';
  const known = ROOTS.find(([pattern]) => pattern.test(root))?.[1];
  return known ?? (head.startsWith('<?xml') ? 'xml' : null);
}

/** Message headers stand at the head of a mail and of a saved page (MHTML); a page's parts are "related". */
function messageFormat(head: string): SourceFormat | null {
  const [headers = ''] = head.split(/\r?\n\r?\n/);
  const lines = headers.split(/\r?\n/);
  if (!lines.every((line) => /^(?:[A-Za-z][A-Za-z0-9-]*:|[ \t]|From )/.test(line))) return null;
  const has = (name: string) => lines.some((line) => line.toLowerCase().startsWith(`${name}:`));
  if (/^content-type:\s*multipart\/related/im.test(headers) && has('mime-version')) return 'mhtml';
  const isMail = has('from') && has('date') && (has('message-id') || has('received') || has('mime-version'));
  return isMail ? 'email' : null;
}

function byContent(content: Uint8Array | string, named: SourceFormat | null): SourceFormat | null {
  const start = headOf(content);
  if (typeof content !== 'string') {
    if (start.startsWith('PK\u0003\u0004')) return zippedFormat(content, start) ?? named;
    // The signature may stand behind some bytes of a mail's or a server's making (ISO 32000, annex H).
    if (start.slice(0, 1024).includes('%PDF-')) return 'pdf';
  }
  // A Markdown file may begin with any of what follows, and show it as an example.
  if (named === 'markdown') return named;
  const head = start.replace(/^(?:\ufeff|\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '').trimStart();
  if (head.startsWith('{\\rtf')) return 'rtf';
  if (/^WEBVTT(?:[ \t\r\n]|$)/.test(head)) return 'vtt';
  if (/^\d+[ \t]*\r?\n\d{1,2}:\d\d:\d\d[,.]\d{1,3}[ \t]+-->/.test(head)) return 'srt';
  if (head.startsWith('<')) return markupFormat(head);
  return messageFormat(head);
}

/**
 * The format of a source. A file that says itself what it is (a signature, a root element, the header lines of a mail)
 * is believed before its name, since saved pages and downloads are often named wrongly. Never throws.
 */
export function formatOf(name: string, content: Uint8Array | string): SourceFormat {
  const named = BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return byContent(content, named) ?? named ?? 'text';
}
