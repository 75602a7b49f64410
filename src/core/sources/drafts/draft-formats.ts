/** Which format a draft is in, by the extension of its name. */
import { isMarkdownName } from '../formats.ts';

export type DraftFormat = 'text' | 'markdown' | 'mdx' | 'html' | 'latex' | 'asciidoc' | 'rst' | 'org';

const BY_NAME: readonly (readonly [RegExp, DraftFormat])[] = [
  [/\.mdx$/i, 'mdx'],
  [/\.(?:html?|xhtml)$/i, 'html'],
  [/\.(?:tex|latex|ltx)$/i, 'latex'],
  [/\.(?:adoc|asciidoc|asc)$/i, 'asciidoc'],
  [/\.(?:rst|rest)$/i, 'rst'],
  [/\.org$/i, 'org'],
];

/** The format of a draft of this name; plain text where the name says nothing else. */
export function draftFormatOf(name: string): DraftFormat {
  const special = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  return special ?? (isMarkdownName(name) ? 'markdown' : 'text');
}
