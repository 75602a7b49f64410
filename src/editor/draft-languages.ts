/** Which of the editor's languages are formats of drafts, and what their files are called. Knows no editor. */
import { draftFormatOf, type DraftFormat } from '../core/sources/drafts/draft-formats.ts';

/** Endings of the files of a language, the usual one first. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  plaintext: ['.txt'],
  markdown: ['.md', '.markdown'],
  mdx: ['.mdx'],
  html: ['.html', '.htm'],
  latex: ['.tex', '.latex'],
  tex: ['.tex'],
  asciidoc: ['.adoc', '.asciidoc'],
  restructuredtext: ['.rst'],
  org: ['.org'],
};
const LANGUAGE_OF: Readonly<Record<DraftFormat, string>> = {
  text: 'plaintext',
  markdown: 'markdown',
  mdx: 'mdx',
  html: 'html',
  latex: 'latex',
  asciidoc: 'asciidoc',
  rst: 'restructuredtext',
  org: 'org',
};

/** Endings, with their dots, of files that are drafts in these languages, also where no extension knows the language. */
export function draftEndings(languages: readonly string[]): string[] {
  return languages.flatMap((language) => ENDINGS[language] ?? []);
}

/**
 * The language that a document is written in. Where the editor has no extension for a language, its files are plain
 * text to it, and the name tells.
 */
export function draftLanguage(languageId: string, path: string): string {
  if (languageId !== 'plaintext') return languageId;
  const format = draftFormatOf(path);
  return format === 'markdown' ? languageId : LANGUAGE_OF[format];
}

/** The name by which the engine is given a document: its ending says the format. */
export function draftName(languageId: string, path: string): string {
  const [ending = '.txt'] = ENDINGS[draftLanguage(languageId, path)] ?? [];
  return draftFormatOf(path) === draftFormatOf(ending) ? path : path + ending;
}
