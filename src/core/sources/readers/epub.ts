/** EPUB books, 2 and 3: the chapters in the order of the spine, without cover and tables of contents. */
import * as l10n from '@vscode/l10n';
import { dateIn } from '../dates.ts';
import { emptyMetadata, headingOf, type Metadata } from '../metadata.ts';
import type { Reading, ReaderInput, TextBlock } from '../reader.ts';
import { readerOf, Unreadable } from '../unreadable.ts';
import { decodeXml, descend, elementsOf, MAX_ELEMENTS, parseXml, textIn, type XmlElement } from '../xml.ts';
import { ZipArchive } from '../zip.ts';
import { EpubChapter } from './epub-chapter.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  'urn:oasis:names:tc:opendocument:xmlns:container': 'container',
  'http://www.idpf.org/2007/opf': 'opf',
  'http://www.idpf.org/2007/ops': 'epub',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://www.w3.org/1999/xhtml': '',
  'http://www.w3.org/2001/04/xmlenc#': 'enc',
};
/** Fonts may be obfuscated without anything being kept from a reader. */
const OBFUSCATION = /idpf\.org\/2008\/embedding|ns\.adobe\.com\/pdf\/enc/;

interface Book {
  readonly metadata: Metadata;
  /** Names of the chapters' parts, in order, each once. */
  readonly chapters: readonly string[];
}

/** A part's name from a link in another part; null for what lies outside the archive. */
function linked(from: string, href: string): string | null {
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) return null;
  const [path = ''] = href.split('#');
  let plain = path;
  try {
    plain = decodeURIComponent(path);
  } catch {
    // A stray percent sign stands for itself.
  }
  const steps: string[] = [];
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  for (const step of (plain.startsWith('/') ? plain : `${folder}${plain}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

class Archive {
  private readonly zip: ZipArchive;
  private readonly budget = { elements: MAX_ELEMENTS };

  constructor(bytes: Uint8Array) {
    this.zip = new ZipArchive(bytes);
  }

  document(name: string) {
    const bytes = this.zip.read(name);
    return bytes ? parseXml(decodeXml(bytes), { namespaces: NAMESPACES, budget: this.budget }) : null;
  }
}

/** The roles that the package gives a name, in EPUB 2 as an attribute, in EPUB 3 by an element that refers to it. */
function roleOf(element: XmlElement, refinements: readonly XmlElement[]): string {
  const id = element.attributes['id'];
  const refined = refinements.find(
    ({ attributes }) => attributes['refines'] === `#${id ?? ''}` && attributes['property'] === 'role',
  );
  return element.attributes['opf:role'] ?? (refined ? textIn(refined).trim() : '');
}

const plain = (element: XmlElement) => textIn(element).replace(/\s+/g, ' ').trim();

function metadataOf(root: XmlElement): Metadata {
  const metadata = emptyMetadata();
  const holder = descend(root, 'opf:metadata');
  // EPUB 2 allowed for a further element around the Dublin Core fields.
  const fields = [holder, descend(holder, 'opf:dc-metadata')].flatMap((one) => (one ? elementsOf(one) : []));
  const metas = fields.filter(({ name }) => name === 'opf:meta').slice(0, 1000);
  for (const field of fields.slice(0, 1000)) {
    const value = plain(field);
    if (value === '') continue;
    const role = roleOf(field, metas);
    if (field.name === 'dc:title') metadata.title ??= value;
    else if (field.name === 'dc:creator' && (role === '' || role === 'aut')) metadata.authors.push(value);
    else if (/^dc:(?:creator|contributor)$/.test(field.name) && role !== 'bkp')
      metadata.contributors.push(value);
    else if (field.name === 'dc:publisher') metadata.outlet ??= value;
    else if (field.name === 'dc:language') metadata.language ??= value;
    else if (field.name === 'dc:date') {
      if (field.attributes['opf:event'] === 'modification') metadata.modified ??= dateIn(value);
      else metadata.published ??= dateIn(value);
    } else if (field.attributes['property'] === 'dcterms:modified') metadata.modified ??= dateIn(value);
    else if (/^dc:(?:source|identifier)$/.test(field.name) && /^https?:\/\/\S+$/.test(value))
      metadata.url ??= value;
  }
  return metadata;
}

/** The package document: what the book is called, and which parts are its chapters. */
function bookOf(archive: Archive): Book {
  const container = archive.document('META-INF/container.xml');
  const rootfile = descend(container?.root, 'container:rootfiles', 'container:rootfile');
  const path = rootfile ? linked('', rootfile.attributes['full-path'] ?? '') : null;
  const root = path === null ? undefined : archive.document(path)?.root;
  if (path === null || root === undefined) throw new Unreadable(l10n.t('no EPUB book in it'));
  const items = descend(root, 'opf:manifest');
  const parts = new Map<string, XmlElement>();
  for (const item of items ? elementsOf(items, 'opf:item') : []) parts.set(item.attributes['id'] ?? '', item);
  const guide = descend(root, 'opf:guide');
  const apart = new Set(
    (guide ? elementsOf(guide) : [])
      .filter(({ attributes }) => /^(?:toc|cover)$/.test(attributes['type'] ?? ''))
      .map(({ attributes }) => linked(path, attributes['href'] ?? '')),
  );
  const spine = descend(root, 'opf:spine');
  const chapters = new Set<string>();
  for (const { attributes } of spine ? elementsOf(spine, 'opf:itemref') : []) {
    const item = parts.get(attributes['idref'] ?? '')?.attributes;
    const name = linked(path, item?.['href'] ?? '');
    const isNavigation = /\bnav\b/.test(item?.['properties'] ?? '');
    if (item && name !== null && !isNavigation && !apart.has(name)) chapters.add(name);
  }
  return { metadata: metadataOf(root), chapters: [...chapters] };
}

/** Books that are sold are often locked: their chapters are encrypted, which the archive says in a part of its own. */
function refuseLocked(archive: Archive, chapters: readonly string[]): void {
  const document = archive.document('META-INF/encryption.xml');
  const names = new Set(chapters);
  for (const data of document ? elementsOf(document.root, 'enc:EncryptedData') : []) {
    const method = descend(data, 'enc:EncryptionMethod')?.attributes['Algorithm'] ?? '';
    const uri = descend(data, 'enc:CipherData', 'enc:CipherReference')?.attributes['URI'] ?? '';
    if (!OBFUSCATION.test(method) && names.has(linked('', uri) ?? ''))
      throw new Unreadable(l10n.t('encrypted (DRM)'));
  }
}

interface Chapters {
  readonly blocks: TextBlock[];
  readonly reasons: string[];
  damaged: boolean;
}

/** A chapter that cannot be read takes only itself with it. */
function readChapters(archive: Archive, names: readonly string[]): Chapters {
  const found: Chapters = { blocks: [], reasons: [], damaged: false };
  for (const name of names) {
    try {
      const document = archive.document(name);
      if (!document) found.reasons.push(l10n.t('it is missing'));
      else {
        for (const block of new EpubChapter(document.root).blocks) found.blocks.push(block);
        found.damaged ||= document.damaged || document.entities;
      }
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      found.reasons.push(error.message);
    }
  }
  return found;
}

function readBook({ content }: ReaderInput): Reading[] {
  if (typeof content === 'string') throw new Unreadable(l10n.t('text, not an EPUB book'));
  const archive = new Archive(content);
  const { metadata, chapters } = bookOf(archive);
  refuseLocked(archive, chapters);
  const { blocks, reasons, damaged } = readChapters(archive, chapters);
  const [reason] = reasons;
  if (blocks.length === 0 && reason !== undefined) throw new Unreadable(reason);
  metadata.title ??= headingOf(blocks);
  const warnings = [
    reason === undefined
      ? ''
      : l10n.t('{0} of {1} chapters could not be read ({2}).', reasons.length, chapters.length, reason),
    damaged
      ? l10n.t('Some chapters are damaged (their XML is not well-formed): some text may be missing.')
      : '',
  ].filter((warning) => warning !== '');
  return [{ format: 'epub', ...metadata, body: { blocks }, warnings }];
}

/** Reads an EPUB book as one article. */
export const readEpub = readerOf(readBook);
