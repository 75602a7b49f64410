/** Which reader reads which format. Each is loaded with the first file that needs it. */
import { LIGHT_READERS, type Readers } from './light.ts';

const newsXml = () => import('./news-xml.ts').then((module) => module.readNewsXml);

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
  json: () => import('./news-json.ts').then((module) => module.readNewsJson),
  xml: newsXml,
  newsml: newsXml,
  nitf: newsXml,
  feed: newsXml,
  email: () => import('./email.ts').then((module) => module.readEmail),
};
