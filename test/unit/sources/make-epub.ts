/** Builds EPUB books for tests. */
import { makeZip } from './make-zip.ts';

/** A chapter around this body. */
export const chapter = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Head</title></head><body>${body}</body></html>`;

interface EpubOptions {
  readonly metadata?: string;
  /** Elements of the manifest and the spine that stand before those of the chapters. */
  readonly manifest?: string;
  readonly spine?: string;
  readonly guide?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** A book of these chapters, by the names of their files. */
export function makeEpub(chapters: Readonly<Record<string, string>>, options: EpubOptions = {}): Uint8Array {
  const names = Object.keys(chapters);
  const items = names.map(
    (name, index) => `<item id="c${index}" href="text/${name}" media-type="application/xhtml+xml"/>`,
  );
  const refs = names.map((_, index) => `<itemref idref="c${index}"/>`);
  const opf =
    `<package xmlns="http://www.idpf.org/2007/opf" xmlns:opf="http://www.idpf.org/2007/opf" version="3.0">` +
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${options.metadata ?? ''}</metadata>` +
    `<manifest>${options.manifest ?? ''}${items.join('')}</manifest><spine>${options.spine ?? ''}${refs.join('')}</spine><guide>${options.guide ?? ''}</guide></package>`;
  const parts: Record<string, string> = {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>',
    'OEBPS/book.opf': opf,
    ...Object.fromEntries(names.map((name) => [`OEBPS/text/${name}`, chapters[name] ?? ''])),
    ...options.more,
  };
  return makeZip(Object.entries(parts).map(([name, content]) => ({ name, content })));
}
