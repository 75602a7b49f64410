/** The readers that are the project's own and quick: they need no watching. */
import type { SourceFormat } from '../formats.ts';
import type { Reader } from '../reader.ts';

/** The readers at hand, by format; each is loaded with the first file that needs it. */
export type Readers = Readonly<Partial<Record<SourceFormat, () => Promise<Reader>>>>;

/** Readers of formats that are text themselves. */
export const LIGHT_READERS: Readers = {
  text: () => import('./text.ts').then((module) => module.readText),
  markdown: () => import('./markdown.ts').then((module) => module.readMarkdownSource),
  srt: () => import('./captions.ts').then((module) => module.readSrt),
  vtt: () => import('./captions.ts').then((module) => module.readVtt),
};
