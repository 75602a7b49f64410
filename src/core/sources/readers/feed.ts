/** RSS 0.9x to 2.0, RDF Site Summary and Atom: each item is an article of its own. */
import * as l10n from '@vscode/l10n';
import { stampIn } from '../dates.ts';
import { emptyMetadata } from '../metadata.ts';
import type { Reading, Refusal, TextBlock } from '../reader.ts';
import { elementsOf, textIn } from '../xml.ts';
import { allNamed, lineIn, localName, type XmlElement } from '../xml-names.ts';
import { bodyBlocks, plainLine, takeDates, takeNames, titled } from './article-fields.ts';
import { xmlToBlocks } from './markup-blocks.ts';

/** Items of one feed; feeds have ten to a hundred. */
const MOST_ITEMS = 1000;
/** A description with so many units, or two paragraphs, is the text and no summary of it. */
const LONG_DESCRIPTION = 700;

const first = (element: XmlElement, ...names: readonly string[]): XmlElement | undefined =>
  names.map((name) => elementsOf(element, name)[0]).find((found) => found !== undefined);

/** The blocks of an element that holds text, HTML written as text, or XHTML. */
function blocksOf(element: XmlElement | undefined): readonly TextBlock[] {
  if (!element) return [];
  const inner = elementsOf(element);
  return inner.length > 0 ? xmlToBlocks(inner) : bodyBlocks(textIn(element));
}

const sizeOf = (blocks: readonly TextBlock[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);

interface Body {
  readonly blocks: readonly TextBlock[];
  readonly isSummary: boolean;
}

function bodyOf(item: XmlElement): Body {
  const full = blocksOf(first(item, 'content:encoded', 'content', 'xhtml:body', 'fulltext'));
  const summary = blocksOf(first(item, 'description', 'summary', 'media:description'));
  if (sizeOf(full) > 0 && sizeOf(full) >= sizeOf(summary) / 2) return { blocks: full, isSummary: false };
  return { blocks: summary, isSummary: summary.length < 2 && sizeOf(summary) < LONG_DESCRIPTION };
}

function linkOf(item: XmlElement): string | null {
  const links = elementsOf(item, 'link');
  const link = links.find(({ attributes }) => /^(?:alternate)?$/.test(attributes['rel'] ?? '')) ?? links[0];
  const url = link?.attributes['href'] ?? lineIn(link) ?? lineIn(first(item, 'guid'));
  return url !== null && /^https?:\/\//i.test(url) ? url : null;
}

/** A person of an item: `author` of RSS is "mail (name)", of Atom an element with a name in it. */
function authorOf(element: XmlElement): string | null {
  const name = lineIn(elementsOf(element, 'name')[0]) ?? lineIn(element);
  const inBrackets = /^\S+@\S+\s+\(([^()]+)\)$/.exec(name ?? '')?.[1];
  return inBrackets ?? (name?.includes('@') ? null : name);
}

function itemReading(item: XmlElement, outlet: string | null, language: string | null): Reading {
  const metadata = emptyMetadata();
  const title = first(item, 'title');
  metadata.title = title ? plainLine(textIn(title)) : null;
  metadata.outlet = outlet;
  metadata.url = linkOf(item);
  metadata.language = item.attributes['xml:lang'] ?? language;
  for (const person of [...elementsOf(item, 'dc:creator'), ...elementsOf(item, 'author')])
    takeNames(metadata.authors, authorOf(person));
  const stamp = (...names: readonly string[]) => stampIn(lineIn(first(item, ...names)) ?? '');
  takeDates(
    metadata,
    stamp('pubDate', 'published', 'issued', 'dc:date', 'dcterms:created'),
    stamp('updated', 'modified', 'dcterms:modified'),
  );
  const { blocks, isSummary } = bodyOf(item);
  const warnings =
    isSummary && blocks.length > 0 ? [l10n.t('The feed holds only a summary of this article.')] : [];
  return {
    format: 'feed',
    ...metadata,
    body: { blocks: blocks.length > 0 ? titled(metadata.title, blocks) : [] },
    warnings,
  };
}

/** The articles of a feed. */
export function feedReadings(root: XmlElement): readonly Reading[] | Refusal {
  const channel = localName(root) === 'feed' ? root : (first(root, 'channel') ?? root);
  const title = first(channel, 'title');
  const outlet = title ? plainLine(textIn(title)) : null;
  const language = lineIn(first(channel, 'language')) ?? root.attributes['xml:lang'] ?? null;
  const items = [...allNamed(root, 'item'), ...elementsOf(root, 'entry')];
  if (items.length === 0) return { reason: l10n.t('a feed without items') };
  const readings = items.slice(0, MOST_ITEMS).map((item) => itemReading(item, outlet, language));
  const [top, ...rest] = readings;
  if (!top || items.length <= MOST_ITEMS) return readings;
  const warning = l10n.t('Only the first {0} of its {1} items were read.', MOST_ITEMS, items.length);
  return [{ ...top, warnings: [...top.warnings, warning] }, ...rest];
}
