/** Builds OpenDocument texts for tests. */
import { makeZip } from './make-zip.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES = [
  ...['office', 'text', 'table', 'style', 'meta'].map((name) => `xmlns:${name}="${OASIS}:${name}:1.0"`),
  `xmlns:draw="${OASIS}:drawing:1.0"`,
  `xmlns:svg="${OASIS}:svg-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

/** The root of one of the parts. */
export const odtPart = (root: string, inner: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMESPACES}>${inner}</office:${root}>`;

/** The part with the text, and the styles it brings along. */
export const odtContent = (text: string, styles = '') =>
  odtPart(
    'document-content',
    `<office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${text}</office:text></office:body>`,
  );

/** A document of this text; further parts by name. */
export function makeOdt(text: string, styles = '', more: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = {
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': odtContent(text, styles),
    ...more,
  };
  return makeZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}
