/** Which blocks of a page are its article. */
import type { PageBlock } from './block-writer.ts';
import { blocksOf } from './blocks.ts';
import { furnitureOf, isArticleBody } from './furniture.ts';
import { isFurnitureLine, isProse, isSpoken, linkShare, proseLength } from './page-lines.ts';
import { readabilityVote } from './readability.ts';
import { elementsOf, isWithin, type PageElement } from './tree.ts';

/** A page with less running text than this is read whole: there is nothing to choose from. */
const SMALL_PAGE = 400;
/** What is taken for the article must hold this share of the running text of the best declared one. */
const LEAST_OF_DECLARED = 0.6;

/** How much running text is under each element. */
function proseByElement(blocks: readonly PageBlock[]): Map<PageElement, number> {
  const sums = new Map<PageElement, number>();
  for (const block of blocks) {
    const length = proseLength(block);
    if (length === 0) continue;
    for (let at: PageElement | null = block.element; at; at = at.parent)
      sums.set(at, (sums.get(at) ?? 0) + length);
  }
  return sums;
}

function isVoted(block: PageBlock, vote: ReadonlySet<number>): boolean {
  let kept = 0;
  let all = 0;
  for (const [element, length] of block.parts) {
    all += length;
    if (vote.has(element.id)) kept += length;
  }
  return kept * 2 >= all;
}

/** The element that declares itself the article and has the most running text; the innermost of equals. */
function declaredArticle(body: PageElement, prose: ReadonlyMap<PageElement, number>): PageElement | null {
  let best: PageElement | null = null;
  let most = 0;
  for (const element of elementsOf(body)) {
    const length = prose.get(element) ?? 0;
    if (length < most * 0.95 || length === 0) continue;
    if (element.tag !== 'article' && !isArticleBody(element)) continue;
    best = element;
    most = Math.max(most, length);
  }
  return best;
}

/** The innermost element that holds nearly all the running text of these blocks. */
function containerOf(body: PageElement, blocks: readonly PageBlock[]): PageElement {
  const prose = proseByElement(blocks);
  const total = prose.get(body) ?? 0;
  let at = body;
  for (;;) {
    const next: PageElement | undefined = at.children
      .filter((child) => typeof child !== 'string')
      .find((child) => (prose.get(child) ?? 0) >= total * 0.9);
    if (!next || total === 0) return at;
    at = next;
  }
}

export function articleBlocks(body: PageElement, language: string, title = ''): PageBlock[] {
  const leaveOut = furnitureOf(body);
  const blocks = blocksOf(body, { language, leaveOut });
  const prose = proseByElement(blocks);
  const total = prose.get(body) ?? 0;
  if (total < SMALL_PAGE) return blocks.filter((block) => !isFurnitureLine(block));
  const vote = readabilityVote(body, leaveOut);
  let kept = vote ? blocks.filter((block) => isVoted(block, vote)) : [];
  const declared = declaredArticle(body, prose);
  const declaredProse = declared ? (prose.get(declared) ?? 0) : 0;
  const keptProse = kept.reduce((sum, block) => sum + proseLength(block), 0);
  if (keptProse < declaredProse * LEAST_OF_DECLARED && declared)
    kept = blocks.filter((block) => isWithin(block.element, declared));
  if (kept.length === 0) kept = blocks;
  return trimmed(restored(body, blocks, kept), title);
}

/** Kinds that stand in an article for what they are, however short. */
const SET_APART = new Set(['blockquote', 'pull-quote', 'caption', 'notice']);

/** The blocks kept, and with them what was dropped from their midst. */
function restored(body: PageElement, blocks: readonly PageBlock[], kept: readonly PageBlock[]): PageBlock[] {
  const container = containerOf(body, kept);
  const chosen = new Set(kept);
  return blocks.filter(
    (block) =>
      chosen.has(block) ||
      (isWithin(block.element, container) &&
        (isProse(block) || isSpoken(block) || SET_APART.has(block.kind))),
  );
}

const same = (one: string, other: string) =>
  one !== '' &&
  one.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase() === other.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
const isLoose = (block: PageBlock) =>
  (block.kind === 'paragraph' || block.kind === 'heading') && !isProse(block) && !/["“„«「]/.test(block.text);

/** Links between headlines lead away; a linked headline above a paragraph is the paragraph's own. */
function isWayOut(lines: readonly PageBlock[], index: number): boolean {
  const block = lines[index];
  const next = lines[index + 1];
  return (
    block?.kind === 'heading' && linkShare(block) >= 0.8 && (!next || !isProse(next) || linkShare(next) > 0.5)
  );
}

/** Without the lines that are no text, the headline (which is metadata), and what hangs loose at the two ends. */
function trimmed(blocks: readonly PageBlock[], title: string): PageBlock[] {
  const opening = blocks.findIndex(isProse);
  const isTitle = (block: PageBlock, index: number) =>
    block.kind === 'heading' && ((block.element.tag === 'h1' && index < opening) || same(block.text, title));
  const text = blocks.filter((block, index) => !isFurnitureLine(block) && !isTitle(block, index));
  const lines = text.filter((_, index) => !isWayOut(text, index)).filter(isFirstOfItsKind());
  const first = lines.findIndex(isProse);
  let end = lines.length;
  for (let at = lines[end - 1]; at && end > first && isLoose(at); at = lines[end - 1]) end--;
  return lines.slice(0, end).filter((block, index) => index >= first || !isLoose(block));
}

/** Captions and pull quotes that begin alike for so long are one; the gallery's has a credit more. */
const DISTINCT = 80;

/** A caption is often there twice, for the page and for the gallery. */
function isFirstOfItsKind(): (block: PageBlock) => boolean {
  const seen = new Set<string>();
  return (block) => {
    if (block.kind !== 'caption' && block.kind !== 'pull-quote') return true;
    const words = block.text.slice(0, DISTINCT);
    const isNew = !seen.has(words);
    seen.add(words);
    return isNew;
  };
}
