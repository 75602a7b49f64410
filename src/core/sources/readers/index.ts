/** Which reader reads which format. Each is loaded with the first file that needs it. */
import type { SourceFormat } from '../formats.ts';
import type { Reader } from '../reader.ts';

const NOT_YET: Reader = ({ path }) =>
  Promise.resolve({
    reason: `${/\.(\w+)$/.exec(path)?.[1]?.toUpperCase() ?? 'this format'} is not supported yet; save it as plain text or Markdown`,
  });
const notYet = () => Promise.resolve(NOT_YET);

/** The readers by format. */
export const READERS: Readonly<Record<SourceFormat, () => Promise<Reader>>> = {
  text: () => import('./text.ts').then((module) => module.readText),
  markdown: () => import('./markdown.ts').then((module) => module.readMarkdownSource),
  html: notYet,
  mhtml: notYet,
  pdf: notYet,
  docx: notYet,
  odt: notYet,
  rtf: notYet,
  epub: notYet,
  srt: notYet,
  vtt: notYet,
  json: notYet,
  xml: notYet,
  newsml: notYet,
  nitf: notYet,
  feed: notYet,
  email: notYet,
};
