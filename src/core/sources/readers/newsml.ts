/** NewsML-G2 (news items, messages and packages of them), and the NewsML 1 before it: stories in NITF or XHTML. */
import * as l10n from '@vscode/l10n';
import { stampIn } from '../dates.ts';
import { emptyMetadata, type Metadata } from '../metadata.ts';
import type { Reading, Refusal, TextBlock } from '../reader.ts';
import { textIn } from '../xml.ts';
import { allNamed, childrenNamed, down, lineIn, localName, type XmlElement } from '../xml-names.ts';
import { bodyBlocks, takeDates, takeNames, titled } from './article-fields.ts';
import { xmlToBlocks } from './markup-blocks.ts';
import { nitfParts } from './nitf.ts';

/** Items of one message. */
const MOST_ITEMS = 2000;

const stamp = (element: XmlElement | undefined) => (element ? stampIn(lineIn(element) ?? '') : null);
const nameIn = (element: XmlElement | undefined) =>
  element ? (lineIn(down(element, 'name')) ?? element.attributes['literal'] ?? lineIn(element)) : null;

function takeMeta(metadata: Metadata, item: XmlElement): void {
  const [own, content] = [down(item, 'itemmeta'), down(item, 'contentmeta')];
  metadata.title = lineIn(down(content, 'headline')) ?? lineIn(down(own, 'title'));
  for (const by of childrenNamed(content, 'by')) takeNames(metadata.authors, lineIn(by));
  for (const creator of childrenNamed(content, 'creator'))
    if (metadata.authors.length === 0) takeNames(metadata.authors, nameIn(creator));
  for (const contributor of childrenNamed(content, 'contributor'))
    takeNames(metadata.contributors, nameIn(contributor));
  metadata.outlet =
    lineIn(down(content, 'creditline')) ??
    nameIn(down(content, 'infosource')) ??
    nameIn(down(own, 'provider'));
  const first = stamp(down(content, 'contentcreated')) ?? stamp(down(own, 'firstcreated'));
  takeDates(metadata, first, stamp(down(own, 'versioncreated')));
  metadata.language = down(content, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'] ?? null;
}

interface Content {
  readonly blocks: readonly TextBlock[];
  readonly metadata: Metadata | null;
}

/** The text of an element that holds a story in NITF, in XHTML, or as plain text. */
function contentOf(holder: XmlElement): Content {
  const nitf = localName(holder) === 'nitf' ? holder : allNamed(holder, 'nitf')[0];
  if (nitf) return nitfParts(nitf);
  const elements = holder.children.filter((child) => typeof child !== 'string');
  if (elements.length > 0) return { blocks: xmlToBlocks(elements), metadata: null };
  return { blocks: bodyBlocks(textIn(holder)), metadata: null };
}

/** The first content that has words: further ones are renditions of the same. */
function firstContent(holders: readonly XmlElement[]): Content {
  for (const holder of holders) {
    const content = contentOf(holder);
    if (content.blocks.length > 0) return content;
  }
  return { blocks: [], metadata: null };
}

function itemReading(item: XmlElement): Reading {
  const metadata = emptyMetadata();
  takeMeta(metadata, item);
  const set = down(item, 'contentset');
  const { blocks, metadata: inner } = firstContent([
    ...childrenNamed(set, 'inlinexml'),
    ...childrenNamed(set, 'inlinedata'),
  ]);
  const status = down(item, 'itemmeta', 'pubstatus')?.attributes['qcode'] ?? '';
  return finished(
    metadata,
    inner,
    blocks,
    /cancel/i.test(status) ? [l10n.t('Its sender has cancelled this item.')] : [],
  );
}

/** A NewsItem of NewsML 1: its components hold the head lines and the content. */
function oldReading(item: XmlElement): Reading {
  const metadata = emptyMetadata();
  metadata.title = lineIn(allNamed(item, 'headline')[0]);
  for (const by of allNamed(item, 'byline')) takeNames(metadata.authors, lineIn(by));
  metadata.outlet = lineIn(allNamed(item, 'creditline')[0]) ?? lineIn(allNamed(item, 'provider')[0]);
  takeDates(
    metadata,
    stamp(allNamed(item, 'firstcreated')[0]),
    stamp(allNamed(item, 'thisrevisioncreated')[0]),
  );
  const { blocks, metadata: inner } = firstContent(allNamed(item, 'datacontent'));
  return finished(metadata, inner, blocks, []);
}

function finished(
  outer: Metadata,
  inner: Metadata | null,
  blocks: readonly TextBlock[],
  warnings: readonly string[],
): Reading {
  const metadata: Metadata = {
    ...outer,
    title: outer.title ?? inner?.title ?? null,
    outlet: outer.outlet ?? inner?.outlet ?? null,
    published: outer.published ?? inner?.published ?? null,
    language: outer.language ?? inner?.language ?? null,
    authors: outer.authors.length > 0 ? outer.authors : (inner?.authors ?? []),
  };
  const body = { blocks: blocks.length > 0 ? titled(metadata.title, blocks) : [] };
  return { format: 'newsml', ...metadata, body, warnings };
}

/** The articles of a NewsML file; a reason where its items hold no text. */
export function newsmlReadings(root: XmlElement): readonly Reading[] | Refusal {
  const isOld = localName(root) === 'newsml';
  const items = localName(root) === 'newsitem' ? [root] : allNamed(root, 'newsitem').slice(0, MOST_ITEMS);
  const readings = items.map((item) => (isOld ? oldReading(item) : itemReading(item)));
  if (readings.some(({ body }) => 'blocks' in body && body.blocks.length > 0)) return readings;
  return { reason: l10n.t('no text in it: the NewsML items only describe or refer to their content') };
}
