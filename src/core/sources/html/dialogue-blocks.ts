/** Speakers whom a page marks by its setting alone: bold names, lists of terms. They get the colon that labels have. */
import type { TextBlock } from '../reader.ts';
import type { PageBlock } from './block-writer.ts';

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:\p{Lu}[\p{L}\p{M}.'’-]*|de|del|da|di|la|van|von|der|den|al|bin)){0,4}(?:,\s[^.!?"“”:]{2,40})?(?:\s\([^)]{1,40}\))?$/u;
/** So many turns, by so large a share of the blocks, are a conversation. */
const LEAST_TURNS = 3;
const LEAST_SHARE = 0.4;

interface Label {
  readonly name: string;
  /** The words behind it in the same block; empty where the label is a block of its own. */
  readonly rest: string;
}

/** A bold name at the head of a block, without a colon of its own. */
function boldLabel(block: PageBlock): Label | null {
  if (block.bold === 0 || block.kind === 'table-cell') return null;
  const name = block.text
    .slice(0, block.bold)
    .trim()
    .replace(/\s*[:：–—-]$/u, '');
  const rest = block.text
    .slice(block.bold)
    .trim()
    .replace(/^[:：–—-]\s*/u, '');
  return name.length <= 60 && NAME.test(name) ? { name, rest } : null;
}

/** A term of a list of terms: `<dt>Ana Cruz</dt><dd>…</dd>`. */
function termLabel(block: PageBlock): Label | null {
  if (block.element.tag !== 'dt') return null;
  const name = block.text.trim().replace(/\s*[:：]$/u, '');
  return name.length <= 60 && (NAME.test(name) || /^[QA]\.?$/.test(name))
    ? { name: name.replace(/\.$/, ''), rest: '' }
    : null;
}

const plain = ({ kind, text }: PageBlock): TextBlock => ({ kind, text });

/**
 * The blocks with labelled turns where the page is a conversation: "Ana Cruz: words". Else as they are. A label alone in
 * its block goes to the next one.
 */
export function speakerLines(blocks: readonly PageBlock[]): TextBlock[] {
  const labels = blocks.map((block) => termLabel(block) ?? boldLabel(block));
  const names = labels.flatMap((label) => (label ? [label.name] : []));
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const recurring = names.filter((name) => (counts.get(name) ?? 0) > 1).length;
  const isTerms = labels.some((label, index) => label && blocks[index]?.element.tag === 'dt');
  const turns = isTerms && names.length >= 2 ? names.length : recurring;
  const bodies = blocks.filter(
    (block, index) => labels[index]?.rest !== '' && block.kind !== 'heading',
  ).length;
  if (turns < (isTerms ? 2 : LEAST_TURNS) || turns < bodies * LEAST_SHARE) return blocks.map(plain);
  const lines: TextBlock[] = [];
  let held = '';
  for (const [index, block] of blocks.entries()) {
    const label = labels[index];
    if (label) held = `${label.name}: `;
    const text = label ? label.rest : block.text;
    if (text === '') continue;
    lines.push({
      kind: label && block.kind === 'heading' ? 'paragraph' : block.kind,
      text: `${held}${text}`,
    });
    held = '';
  }
  return lines;
}
