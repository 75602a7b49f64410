/** XML: NewsML-G2, NITF, RSS, Atom and RDF feeds, told by the root element. */
import * as l10n from '@vscode/l10n';
import { textOf, type Reader, type Reading, type Refusal } from '../reader.ts';
import { Unreadable } from '../unreadable.ts';
import { MAX_ELEMENTS, parseXml, type XmlDocument } from '../xml.ts';
import { localName, type XmlElement } from '../xml-names.ts';
import { feedReadings } from './feed.ts';
import { newsmlReadings } from './newsml.ts';
import { nitfReading } from './nitf.ts';

/** Prefixes by which the readers know the elements that different formats have of the same name. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://www.w3.org/2005/Atom': '',
  'http://purl.org/atom/ns#': '',
  'http://purl.org/rss/1.0/': '',
  'http://purl.org/rss/1.0/modules/content/': 'content',
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'http://search.yahoo.com/mrss/': 'media',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf',
  'http://www.w3.org/1999/xhtml': 'xhtml',
};

function readingsOf(root: XmlElement): readonly Reading[] | Refusal {
  switch (localName(root)) {
    case 'nitf':
      return [nitfReading(root)];
    case 'newsitem':
    case 'packageitem':
    case 'newsmessage':
    case 'newsml':
      return newsmlReadings(root);
    case 'rss':
    case 'feed':
    case 'rdf':
      return feedReadings(root);
    default:
      return {
        reason: l10n.t(
          'XML with the root element <{0}>: expected NewsML-G2, NITF, RSS or Atom',
          root.name.slice(0, 40),
        ),
      };
  }
}

function warningsOf({ damaged, entities }: XmlDocument): string[] {
  return [
    ...(damaged ? [l10n.t('The XML is not well-formed: something of it may be missing.')] : []),
    ...(entities ? [l10n.t('It refers to entities that it defines itself; they were left out.')] : []),
  ];
}

/** Reads articles in XML. No entity that a file defines is expanded and nothing outside the file is read. */
export const readNewsXml: Reader = (input) => {
  const decoded = textOf(input);
  if ('reason' in decoded) return Promise.resolve(decoded);
  try {
    const budget = { elements: MAX_ELEMENTS };
    const document = parseXml(decoded.text.trimStart(), { namespaces: NAMESPACES, budget });
    const readings = readingsOf(document.root);
    if ('reason' in readings) return Promise.resolve(readings);
    const isEmpty = ({ body }: Reading) => 'blocks' in body && body.blocks.length === 0;
    if (document.entities && readings.every(isEmpty))
      return Promise.resolve({ reason: l10n.t('its XML uses entities of its own, which are not read') });
    const warnings = [...decoded.warnings, ...warningsOf(document)];
    return Promise.resolve(
      readings.map((reading) => ({ ...reading, warnings: [...warnings, ...reading.warnings] })),
    );
  } catch (error) {
    if (error instanceof Unreadable) return Promise.resolve({ reason: error.message });
    throw error;
  }
};
