/** OpenDocument texts (ODT, and the same in one XML file: FODT), ODF 1.3. The final text is read, as in `docx.ts`. */
import * as l10n from '@vscode/l10n';
import { headingOf } from '../metadata.ts';
import type { Reading, ReaderInput } from '../reader.ts';
import { readerOf, Unreadable } from '../unreadable.ts';
import { decodeXml, descend, MAX_ELEMENTS, parseXml, textIn, type XmlElement } from '../xml.ts';
import { ZipArchive } from '../zip.ts';
import { OdtBody } from './odt-body.ts';
import { OdtStyles } from './odt-styles.ts';
import { officeMetadata, struckWarning } from './office-metadata.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';
const NAMESPACES: Readonly<Record<string, string>> = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:meta:1.0`]: 'meta',
  [`${OASIS}:manifest:1.0`]: 'manifest',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
  'http://purl.org/dc/elements/1.1/': 'dc',
};

interface Parts {
  readonly content: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly meta: XmlElement | undefined;
  readonly damaged: boolean;
}

function parse(text: string, budget: { elements: number }) {
  const document = parseXml(text, { namespaces: NAMESPACES, budget });
  if (document.entities) throw new Unreadable(l10n.t('its XML uses entities of its own, which are not read'));
  return document;
}

function flatParts(text: string): Parts {
  const { root, damaged } = parse(text, { elements: MAX_ELEMENTS });
  return { content: root, styles: root, meta: root, damaged };
}

function zippedParts(bytes: Uint8Array): Parts {
  const zip = new ZipArchive(bytes);
  const manifest = zip.read('META-INF/manifest.xml');
  if (manifest && /<(?:[\w.-]+:)?encryption-data\b/.test(decodeXml(manifest)))
    throw new Unreadable(l10n.t('encrypted'));
  if (zip.has('encrypted-package')) throw new Unreadable(l10n.t('encrypted'));
  const budget = { elements: MAX_ELEMENTS };
  const content = zip.read('content.xml');
  if (!content) throw new Unreadable(l10n.t('no OpenDocument text in it'));
  const { root, damaged } = parse(decodeXml(content), budget);
  // Where a part beside the text is damaged, the text is read without it.
  const aside = (name: string): XmlElement | undefined => {
    try {
      const part = zip.read(name);
      return part ? parse(decodeXml(part), budget).root : undefined;
    } catch (error) {
      if (error instanceof Unreadable) return undefined;
      throw error;
    }
  };
  return { content: root, styles: aside('styles.xml'), meta: aside('meta.xml'), damaged };
}

function metadataOf(root: XmlElement | undefined) {
  const meta = descend(root, 'office:meta');
  const field = (name: string) => {
    const element = descend(meta, name);
    return element ? textIn(element) : undefined;
  };
  return officeMetadata({
    title: field('dc:title'),
    authors: [field('meta:initial-creator') ?? field('dc:creator')],
    created: field('meta:creation-date'),
    modified: field('dc:date'),
    language: field('dc:language'),
  });
}

function readText({ content }: ReaderInput): Reading[] {
  const isFlat = typeof content === 'string' || content[0] !== 0x50;
  const parts = isFlat
    ? flatParts(typeof content === 'string' ? content : decodeXml(content))
    : zippedParts(content);
  const text = descend(parts.content, 'office:body', 'office:text');
  if (!text) throw new Unreadable(l10n.t('no OpenDocument text in it'));
  const styles = new OdtStyles([
    descend(parts.styles, 'office:styles'),
    descend(parts.content, 'office:automatic-styles'),
  ]);
  const body = new OdtBody(styles, text);
  const metadata = metadataOf(parts.meta);
  metadata.title = body.title ?? metadata.title ?? headingOf(body.blocks);
  const warnings = [
    parts.damaged
      ? l10n.t('The document is damaged (its XML is not well-formed): some text may be missing.')
      : '',
    body.struck ? struckWarning() : '',
  ].filter((warning) => warning !== '');
  return [{ format: 'odt', ...metadata, body: { blocks: body.blocks }, warnings }];
}

/** Reads an OpenDocument text. */
export const readOdt = readerOf(readText);
