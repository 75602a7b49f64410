/**
 * Word documents (DOCX), ECMA-376, transitional and strict. What is read is the final text: tracked insertions are in,
 * deletions out; comments, headers, footers and hidden text are out; notes stand at the end, text boxes where they are
 * anchored.
 */
import * as l10n from '@vscode/l10n';
import { headingOf } from '../metadata.ts';
import type { Reading, ReaderInput } from '../reader.ts';
import { readerOf, Unreadable } from '../unreadable.ts';
import { decodeXml, descend, elementsOf, MAX_ELEMENTS, parseXml, textIn, type XmlElement } from '../xml.ts';
import { ZipArchive } from '../zip.ts';
import { DocxBody } from './docx-body.ts';
import { DocxStyles } from './docx-styles.ts';
import { officeMetadata, struckWarning } from './office-metadata.ts';

const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rel',
  'http://schemas.openxmlformats.org/package/2006/metadata/core-properties': 'cp',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
};

/** The signature of OLE compound files: Word up to 2003, and documents with a password of any year. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
/** The stream that holds an encrypted document, as it is spelled in the directory of a compound file (UTF-16). */
const ENCRYPTED_STREAM = Array.from('EncryptedPackage').join('\0');

function refuseCompound(bytes: Uint8Array): void {
  if (!OLE.every((byte, index) => bytes[index] === byte)) return;
  const encrypted = new TextDecoder('latin1').decode(bytes).includes(ENCRYPTED_STREAM);
  throw new Unreadable(
    encrypted ? l10n.t('encrypted') : l10n.t('a Word document of before 2007; save it as DOCX or plain text'),
  );
}

/** The package: its parts by name, and by their relations to each other. */
class Package {
  private readonly zip: ZipArchive;
  private readonly budget = { elements: MAX_ELEMENTS };
  damaged = false;

  constructor(bytes: Uint8Array) {
    this.zip = new ZipArchive(bytes);
  }

  /** The root of a part; undefined where there is no such part. */
  part(name: string): XmlElement | undefined {
    const bytes = this.zip.read(name);
    if (!bytes) return undefined;
    const document = parseXml(decodeXml(bytes), { namespaces: NAMESPACES, budget: this.budget });
    if (document.entities)
      throw new Unreadable(l10n.t('its XML uses entities of its own, which are not read'));
    if (document.damaged) this.damaged = true;
    return document.root;
  }

  /** A part beside the text: where it is damaged, the text is read without it. */
  aside(name: string): XmlElement | undefined {
    const { damaged } = this;
    try {
      return this.part(name);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    } finally {
      this.damaged = damaged;
    }
  }

  /** Names of parts by the last word of the type of their relation to the part `of` (the package where it is empty). */
  relations(of: string): ReadonlyMap<string, string> {
    const folder = of.slice(0, of.lastIndexOf('/') + 1);
    const root = this.aside(`${folder}_rels/${of.slice(folder.length)}.rels`);
    const named = new Map<string, string>();
    for (const { attributes } of root ? elementsOf(root) : []) {
      const type = attributes['Type']?.split('/').at(-1) ?? '';
      const target = attributes['Target'] ?? '';
      if (attributes['TargetMode'] !== 'External' && !named.has(type))
        named.set(type, partName(folder, target));
    }
    return named;
  }
}

/** A target is relative to its part's folder, or begins at the root. Nothing leads out of the archive. */
function partName(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function metadataOf(root: XmlElement | undefined) {
  const field = (name: string) => {
    const element = descend(root, name);
    return element ? textIn(element) : undefined;
  };
  // A document that a library made from its own template bears the template's dates.
  if (field('dc:creator') === 'python-docx') return officeMetadata({ title: field('dc:title') });
  return officeMetadata({
    title: field('dc:title'),
    authors: [field('dc:creator')],
    created: field('dcterms:created'),
    modified: field('dcterms:modified'),
    language: field('dc:language'),
  });
}

/** The notes in the order in which the text refers to them, each once. */
function readNotes(body: DocxBody, parts: Readonly<Record<string, ReadonlyMap<string, XmlElement>>>): void {
  const read = new Set<string>();
  // Notes that a note refers to are appended while this goes on.
  for (const { kind, id } of body.notes) {
    const part = parts[kind];
    const key = `${kind} ${id}`;
    if (!part || read.has(key)) continue;
    read.add(key);
    const note = part.get(id);
    if (note) body.read(note);
  }
}

function readDocument({ content }: ReaderInput): Reading[] {
  if (typeof content === 'string') throw new Unreadable(l10n.t('text, not a Word document'));
  refuseCompound(content);
  const parts = new Package(content);
  const top = parts.relations('');
  const main = top.get('officeDocument') ?? 'word/document.xml';
  const root = parts.part(main);
  const container = descend(root, 'w:body');
  if (!container) throw new Unreadable(l10n.t('no Word document in it'));
  const related = parts.relations(main);
  const aside = (type: string) => parts.aside(related.get(type) ?? `word/${type}.xml`);
  const body = new DocxBody(new DocxStyles(aside('styles')));
  body.read(container);
  const notes = (type: string) => {
    const part = aside(type);
    return new Map((part ? elementsOf(part) : []).map((note) => [note.attributes['w:id'] ?? '', note]));
  };
  readNotes(body, { footnotes: notes('footnotes'), endnotes: notes('endnotes') });

  if (body.embedded && body.blocks.length === 0)
    throw new Unreadable(l10n.t('no text in it but in a document embedded in it'));
  const metadata = metadataOf(parts.aside(top.get('core-properties') ?? 'docProps/core.xml'));
  metadata.title = body.title ?? metadata.title ?? headingOf(body.blocks);
  const warnings = [
    parts.damaged
      ? l10n.t('The document is damaged (its XML is not well-formed): some text may be missing.')
      : '',
    body.struck ? struckWarning() : '',
    body.embedded ? l10n.t('Another document is embedded in this one; it is not read.') : '',
  ].filter((warning) => warning !== '');
  return [{ format: 'docx', ...metadata, body: { blocks: body.blocks }, warnings }];
}

/** Reads a Word document. */
export const readDocx = readerOf(readDocument);
