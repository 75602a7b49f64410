/** The parts of a MIME message as spans of its bytes: nothing is decoded, so that what is not read costs nothing. */

/** Fields by lower-case name, folded lines joined; the first of a name counts. */
export type MimeHeaders = ReadonlyMap<string, string>;

export interface MimePart {
  readonly headers: MimeHeaders;
  /** Its media type with parameters. */
  readonly type: string;
  /** As it stands in the message, encoded for transfer. */
  readonly body: Uint8Array;
}

/** Multiparts inside one another; a saved page has one. */
const DEEPEST = 4;
const MOST_PARTS = 5000;
const LONGEST_HEADERS = 64 * 1024;

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** Where the headers end and the body begins. */
function splitHead(bytes: Uint8Array): { readonly head: string; readonly body: Uint8Array } {
  const head = latin1(bytes.subarray(0, LONGEST_HEADERS));
  if (/^\r?\n/.test(head)) return { head: '', body: bytes.subarray(head.startsWith('\r') ? 2 : 1) };
  const end = /\r?\n\r?\n/.exec(head);
  if (!end) return { head, body: new Uint8Array() };
  return { head: head.slice(0, end.index), body: bytes.subarray(end.index + end[0].length) };
}

function headersIn(head: string): MimeHeaders {
  const headers = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const match = /^([\w-]+):\s*(.*)$/.exec(line);
    const name = match?.[1]?.toLowerCase();
    if (name !== undefined && !headers.has(name)) headers.set(name, match?.[2]?.trim() ?? '');
  }
  return headers;
}

/** The headers of the message itself. */
export function rootHeaders(bytes: Uint8Array): MimeHeaders {
  return headersIn(splitHead(bytes).head);
}

/** Where the lines `--boundary` stand in a body, and how long each is. */
function delimiters(
  text: string,
  boundary: string,
): { readonly start: number; readonly end: number; readonly isLast: boolean }[] {
  const found: { start: number; end: number; isLast: boolean }[] = [];
  const mark = `--${boundary}`;
  for (
    let at = text.indexOf(mark);
    at >= 0 && found.length < MOST_PARTS;
    at = text.indexOf(mark, at + mark.length)
  ) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const lineEnd = text.indexOf('\n', at);
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const rest = text.slice(at + mark.length, end).trim();
    if (rest !== '' && rest !== '--') continue;
    found.push({ start: at, end, isLast: rest === '--' });
  }
  return found;
}

/** The parts of a message that hold no parts themselves, in order. A message without parts is one part. */
export function partsOf(bytes: Uint8Array, depth = 0): MimePart[] {
  const { head, body } = splitHead(bytes);
  const headers = headersIn(head);
  const type = headers.get('content-type') ?? 'text/plain';
  const boundary = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const name = boundary?.[1] ?? boundary?.[2];
  if (!/^multipart\//i.test(type) || name === undefined || depth >= DEEPEST) return [{ headers, type, body }];
  const marks = delimiters(latin1(body), name);
  return marks.flatMap((mark, index): MimePart[] => {
    if (mark.isLast) return [];
    const part = body.subarray(mark.end, marks[index + 1]?.start ?? body.length);
    return partsOf(part, depth + 1);
  });
}
