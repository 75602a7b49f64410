/** Elements by the last part of their names: wire formats come in many versions of the same namespace. */
import { textIn, type XmlElement } from './xml.ts';

export type { XmlElement } from './xml.ts';

/** The name of an element without its prefix, in lower case. */
export function localName({ name }: XmlElement): string {
  return name.slice(name.lastIndexOf(':') + 1).toLowerCase();
}

/** The elements of a local name below an element, in document order; not those inside another of the name. */
export function allNamed(element: XmlElement, name: string): XmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return localName(child) === name ? [child] : allNamed(child, name);
  });
}

/** The children of a local name. */
export function childrenNamed(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== 'string' && localName(child) === name,
  );
}

/** The first element down a path of local names. */
export function down(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = childrenNamed(at, name)[0];
  return at;
}

/** The words of an element as one line; null where it has none. */
export function lineIn(element: XmlElement | undefined): string | null {
  const text = element ? textIn(element).replace(/\s+/g, ' ').trim() : '';
  return text === '' ? null : text;
}
