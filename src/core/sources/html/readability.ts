/** What Mozilla's Readability takes for the article: one vote among those that `article-blocks.ts` counts. */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { SILENT } from './elements.ts';
import { attribute, type PageElement } from './tree.ts';

/** Larger trees are judged without it: its passes over the tree are many. */
const MOST_ELEMENTS = 40_000;
const LONGEST_COPY = 4_000_000;
/** The attribute that leads from its copy of an element back to ours. */
const NUMBER = 'data-number';
const ATTRIBUTES = ['class', 'id', 'itemprop', 'role', 'href', 'rel'];

/** As much of a DOM node as is needed; the core's types know no DOM. */
interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<DomNode>;
  getAttribute?(name: string): string | null;
}
const TEXT_NODE = 3;

function numbersIn(content: DomNode): Set<number> {
  const numbers = new Set<number>();
  const visit = (node: DomNode, number: number, isInPre: boolean): void => {
    if (node.nodeType === TEXT_NODE) {
      if (node.nodeValue?.trim()) numbers.add(number);
      return;
    }
    // Preformatted text is one block, whatever is marked in it.
    const own = isInPre ? null : node.getAttribute?.(NUMBER);
    const inside = isInPre || node.nodeName === 'PRE';
    for (const child of Array.from(node.childNodes)) visit(child, own ? Number(own) : number, inside);
  };
  visit(content, -1, false);
  return numbers;
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

interface Copy {
  readonly parts: string[];
  count: number;
}

function copyElement(element: PageElement, leaveOut: (element: PageElement) => boolean, copy: Copy): void {
  if (SILENT.has(element.tag) || leaveOut(element)) return;
  if (!/^[a-z][a-z\d-]*$/.test(element.tag)) {
    copyChildren(element, leaveOut, copy);
    return;
  }
  copy.count++;
  const attributes = ATTRIBUTES.flatMap((name) => {
    const value = attribute(element, name);
    return value === '' ? [] : [` ${name}="${escaped(value).replace(/"/g, '&quot;')}"`];
  });
  copy.parts.push(`<${element.tag} ${NUMBER}="${element.id}"${attributes.join('')}>`);
  if (element.tag === 'br' || element.tag === 'img' || element.tag === 'hr') return;
  copyChildren(element, leaveOut, copy);
  if (!VOID.has(element.tag)) copy.parts.push(`</${element.tag}>`);
}
const VOID = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

function copyChildren(element: PageElement, leaveOut: (element: PageElement) => boolean, copy: Copy): void {
  for (const child of element.children) {
    if (typeof child === 'string') copy.parts.push(escaped(child));
    else copyElement(child, leaveOut, copy);
  }
}

/**
 * The numbers (`PageElement.id`) of the elements whose own text Readability keeps; null where it finds no article, fails
 * (linkedom recurses over lists of nodes), or would have too much to do.
 */
export function readabilityVote(
  body: PageElement,
  leaveOut: (element: PageElement) => boolean,
): ReadonlySet<number> | null {
  const copy: Copy = { parts: [], count: 0 };
  copyChildren(body, leaveOut, copy);
  const markup = copy.parts.join('');
  if (copy.count > MOST_ELEMENTS || markup.length > LONGEST_COPY) return null;
  try {
    const page = parseHTML(`<!doctype html><html><head></head><body>${markup}</body></html>`) as unknown as {
      readonly document: unknown;
    };
    const article = new Readability<DomNode>(page.document, {
      serializer: (node: unknown) => node as DomNode,
      keepClasses: true,
      disableJSONLD: true,
    }).parse();
    return article?.content ? numbersIn(article.content) : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
