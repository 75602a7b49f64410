/** Builds Word documents for tests. */
import { makeZip, type ZipPart } from './make-zip.ts';

export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const STRICT_WORD = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
const NAMESPACES =
  'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:w16se="urn:w16se"';

/** The root of a part in WordprocessingML. */
export const wordPart = (name: string, inner: string, uri = WORD) =>
  `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${uri}" ${NAMESPACES}>${inner}</w:${name}>`;

/** A run of text, with properties. */
export const run = (text: string, properties = '') =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

/** A paragraph of runs, with properties. */
export const paragraph = (inner: string, properties = '') =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner}</w:p>`;

/** A document with this body; further parts by name replace or add to the usual ones. */
export function makeDocx(body: string, more: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...more,
  };
  return makeZip(Object.entries(parts).map(([name, content]): ZipPart => ({ name, content })));
}
