/** The tree of a page: the least that reading it needs, without a DOM. */

/** An element. Texts stand among its children as strings, references decoded. */
export interface PageElement {
  /** Its place in the order of the file; the root's is 0. */
  readonly id: number;
  /** Lower case. */
  readonly tag: string;
  /** By lower-case name; handlers (`onclick`) are not among them. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly parent: PageElement | null;
  readonly children: readonly PageNode[];
}
export type PageNode = PageElement | string;

/** An attribute without white space around it; empty where there is none. */
export function attribute(element: PageElement, name: string): string {
  return element.attributes.get(name)?.trim() ?? '';
}

/** The elements under `root` in the order of the file, itself first. `enter` says whether to go into an element. */
export function* elementsOf(
  root: PageElement,
  enter: (element: PageElement) => boolean = () => true,
): Generator<PageElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    yield element;
    if (!enter(element)) continue;
    for (let index = element.children.length - 1; index >= 0; index--) {
      const child = element.children[index];
      if (child !== undefined && typeof child !== 'string') waiting.push(child);
    }
  }
}

/** All text under an element as it stands in the file. */
export function rawText(element: PageElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : rawText(child))).join('');
}

/** Text on one line, for metadata: white space folded. */
export function lineOf(text: string): string {
  return text.replace(/[\s\u00a0]+/g, ' ').trim();
}

/** The text under an element on one line. */
export function textLine(element: PageElement): string {
  return lineOf(rawText(element));
}

/** Whether `element` is `ancestor` or lies in it. */
export function isWithin(element: PageElement, ancestor: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

const namesOfElement = new WeakMap<PageElement, readonly string[]>();

/**
 * The words of an element's class and id, lower case: `story-body__relatedLinks` is story, body, related, links; and
 * the names as they are written (`story-body__relatedlinks`).
 */
export function classWords(element: PageElement): readonly string[] {
  const known = namesOfElement.get(element);
  if (known) return known;
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`
    .slice(0, 1000)
    .split(/\s+/)
    .filter((name) => name !== '');
  const words = names.flatMap((name) => [
    name.toLowerCase(),
    ...name
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
      .toLowerCase()
      .split(/[^\p{L}]+/u),
  ]);
  const found = [...new Set(words.filter((word) => word !== ''))];
  namesOfElement.set(element, found);
  return found;
}
