/** A page read: its article's blocks, its metadata, and what is doubtful about it. */
import type { TextBlock } from '../reader.ts';
import type { Metadata } from '../metadata.ts';
import { articleBlocks } from './article-blocks.ts';
import { unescapeTwice, type PageBlock } from './block-writer.ts';
import { speakerLines } from './dialogue-blocks.ts';
import { bodyOf, fragmentBlocks } from './fragment.ts';
import { articleData, jsonScripts, nameOf, objectsIn, paragraphsInData, type Json } from './json-data.ts';
import { metaValues, pageMetadata, type PageFacts } from './page-metadata.ts';
import { pageWarnings } from './page-warnings.ts';
import { parsePage } from './parse.ts';

/** What a page gives. */
export interface PageReading {
  readonly metadata: Metadata;
  readonly blocks: readonly TextBlock[];
  readonly warnings: readonly string[];
}

/** The text that the data holds counts where the page shows less than this share of it. */
const SHOWN_SHARE = 0.7;
/** Less text in the data is a summary. */
const LEAST_DATA = 200;

const lengthOf = (blocks: readonly { readonly text: string }[]) =>
  blocks.reduce((sum, { text }) => sum + text.length, 0);
const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The share of a text's runs of four words that stand in another. */
function shownShare(text: string, blocks: readonly { readonly text: string }[]): number {
  const shown = wordsOf(blocks.map((block) => block.text).join(' '));
  const runs = new Set(shown.map((_, index) => shown.slice(index, index + 4).join(' ')));
  const words = wordsOf(text);
  const asked = words.slice(0, Math.max(1, words.length - 3));
  const found = asked.filter((_, index) => runs.has(words.slice(index, index + 4).join(' '))).length;
  return asked.length === 0 ? 1 : found / asked.length;
}

/** Paragraphs as data holds them: mark-up, or text with line ends. */
function dataBlocks(texts: readonly string[], language: string): TextBlock[] {
  return texts.flatMap((text): TextBlock[] => {
    const plain = unescapeTwice(text);
    if (/<(?:p|br|div|h\d|ul|blockquote|a|b|strong|em|i)\b/i.test(plain))
      return fragmentBlocks(plain, language);
    return plain
      .split(/\s*\n\s*/)
      .filter((line) => line !== '')
      .map((line) => ({ kind: 'paragraph', text: line.replace(/\s+/g, ' ') }));
  });
}

/** The text that a page carries as data and does not show: it is drawn by a script, or kept behind a wall. */
function textInData(
  facts: PageFacts,
  other: readonly Json[],
  shown: readonly PageBlock[],
  language: string,
): TextBlock[] {
  const declared = dataBlocks([nameOfText(facts.data['articleBody'])], language);
  const whole = lengthOf(declared) >= LEAST_DATA ? declared : dataBlocks(paragraphsInData(other), language);
  const length = lengthOf(whole);
  if (length < LEAST_DATA || lengthOf(shown) >= length) return [];
  return shownShare(whole.map(({ text }) => text).join(' '), shown) < SHOWN_SHARE ? whole : [];
}

function nameOfText(value: Json | undefined): string {
  return typeof value === 'string' ? value : nameOf(value);
}

/**
 * Reads a page or a fragment of one. `address`: where it was saved from, if something beside the page says so. Never
 * throws on mark-up; the work is bounded by its length and by the limits of `parsePage`.
 */
export function readPage(markup: string, address: string | null = null): PageReading {
  const { root, savedFrom, cut } = parsePage(markup);
  const { schema, other } = jsonScripts(root);
  const objects = objectsIn(schema);
  const data = articleData(objects) ?? {};
  const facts = { root, meta: metaValues(root), data, objects, savedFrom: address ?? savedFrom };
  const body = bodyOf(root);
  const metadata = pageMetadata(facts, body);
  const language = metadata.language ?? 'en';
  const shown = articleBlocks(body, language, metadata.title ?? '');
  const hidden = textInData(facts, other, shown, language);
  const blocks = hidden.length > 0 ? hidden : speakerLines(shown);
  const warnings = pageWarnings({
    ...facts,
    blocks,
    isFromData: hidden.length > 0,
    isCut: cut,
    title: metadata.title,
  });
  return { metadata, blocks, warnings };
}
