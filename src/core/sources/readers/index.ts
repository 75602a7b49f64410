/** Which reader reads which format. Each is loaded with the first file that needs it. */
import type { Reader } from '../reader.ts';
import { LIGHT_READERS, type Readers } from './light.ts';

const NOT_YET: Reader = ({ path }) =>
  Promise.resolve({
    reason: `${/\.(\w+)$/.exec(path)?.[1]?.toUpperCase() ?? 'this format'} is not supported yet; save it as plain text or Markdown`,
  });
const notYet = () => Promise.resolve(NOT_YET);
const newsXml = () => import('./news-xml.ts').then((module) => module.readNewsXml);

/** All readers, the heavy ones with their libraries among them. */
export const READERS: Readers = {
  ...LIGHT_READERS,
  html: notYet,
  mhtml: notYet,
  pdf: notYet,
  docx: notYet,
  odt: notYet,
  rtf: notYet,
  epub: notYet,
  srt: () => import('./captions.ts').then((module) => module.readSrt),
  vtt: () => import('./captions.ts').then((module) => module.readVtt),
  json: () => import('./news-json.ts').then((module) => module.readNewsJson),
  xml: newsXml,
  newsml: newsXml,
  nitf: newsXml,
  feed: newsXml,
  email: () => import('./email.ts').then((module) => module.readEmail),
};
