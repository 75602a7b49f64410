/** Which reader reads which format. Each is loaded with the first file that needs it. */
import type { Reader } from '../reader.ts';
import { LIGHT_READERS, type Readers } from './light.ts';

const NOT_YET: Reader = ({ path }) =>
  Promise.resolve({
    reason: `${/\.(\w+)$/.exec(path)?.[1]?.toUpperCase() ?? 'this format'} is not supported yet; save it as plain text or Markdown`,
  });
const notYet = () => Promise.resolve(NOT_YET);

/** All readers, the heavy ones with their libraries among them. */
export const READERS: Readers = {
  ...LIGHT_READERS,
  html: () => import('./html.ts').then((module) => module.readHtml),
  mhtml: () => import('./mhtml.ts').then((module) => module.readMhtml),
  pdf: () => import('./pdf.ts').then((module) => module.readPdf),
  docx: () => import('./docx.ts').then((module) => module.readDocx),
  odt: () => import('./odt.ts').then((module) => module.readOdt),
  rtf: () => import('./rtf.ts').then((module) => module.readRtf),
  epub: () => import('./epub.ts').then((module) => module.readEpub),
  srt: notYet,
  vtt: notYet,
  json: notYet,
  xml: notYet,
  newsml: notYet,
  nitf: notYet,
  feed: notYet,
  email: notYet,
};
