/** Text from drafts and sources inside HTML: data, never mark-up. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters, and what turns the direction of the text after it. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

function encode(text: string): string {
  return text
    .replace(UNSEEN, (unit) => (unit === '\n' ? unit : ''))
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
}

/** For text and for attributes in double quotation marks; white space is folded. */
export function escapeHtml(text: string): string {
  return encode(text.replace(/\s+/gu, ' '));
}

/** The same, but blank lines stay: a quotation may run over paragraphs. Lines that are only wrapped are joined. */
export function paragraphs(text: string): string {
  return encode(text.replace(/\s+/gu, (space) => (/\n\s*\n|\r\s*\r/.test(space) ? '\n\n' : ' ')));
}
