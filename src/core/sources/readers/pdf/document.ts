/** Opens a PDF with pdf.js (without workers, network, fonts or scripts) and takes the text off its pages. */
import { getDocument, type PDFDocumentProxy, type PDFPageProxy } from 'unpdf/pdfjs';
import type { Page } from './pieces.ts';
import { piecesOf, type TextItem } from './page-pieces.ts';

/** More pages than the longest report; what follows is left out with a warning. */
export const MOST_PAGES = 3000;
/** Text items on one page: a dense newspaper page painted letter by letter has some 30 000. */
const MOST_ITEMS = 60_000;
/** Text items in a document, likewise. */
const MOST_ITEMS_IN_ALL = 3_000_000;
/** Characters in a document: a hundred times a long book's chapter, and still indexed in seconds. */
const MOST_CHARACTERS = 20_000_000;
/** A longer run of text on one line is no text. */
const LONGEST_ITEM = 20_000;

/** What was found in a PDF. */
export interface PdfText {
  readonly pages: readonly Page[];
  readonly pageCount: number;
  /** Pages that could not be read, from 1. */
  readonly brokenPages: readonly number[];
  /** Tables of characters that the file's fonts refer to and that are not at hand: their text is lost. */
  readonly missingTables: ReadonlySet<string>;
  /** True where a limit ended the reading. */
  readonly cut: boolean;
  readonly info: Readonly<Record<string, unknown>>;
  /** A field of the XMP metadata. */
  readonly xmp: (name: string) => unknown;
}

/** pdf.js asks this for predefined character maps; none are shipped, so the name is noted and the request fails. */
function tableCollector(missing: Set<string>) {
  return class {
    readonly fetch = ({ name }: { name: string }): Promise<never> => {
      missing.add(name.slice(0, 60));
      return Promise.reject(new Error(`no character map ${name.slice(0, 60)}`));
    };
  };
}

interface RawItem {
  readonly str?: string;
  readonly type?: string;
  readonly tag?: string;
  readonly transform?: number[];
  readonly width?: number;
  readonly height?: number;
  readonly fontName?: string;
}
interface RawContent {
  readonly items: readonly RawItem[];
  readonly styles: Readonly<Record<string, { readonly vertical?: boolean } | undefined>>;
}

/** Keeps track of marked content, of which only artifacts matter. */
class Marks {
  private readonly open: boolean[] = [];

  get inArtifact(): boolean {
    return this.open.includes(true);
  }

  take({ type, tag }: RawItem): void {
    if (type === 'endMarkedContent') this.open.pop();
    else if (this.open.length < 200) this.open.push(tag === 'Artifact');
  }
}

/** What is left of the document's budgets. */
interface Budget {
  items: number;
  characters: number;
  cut: boolean;
}

async function itemsOf(page: PDFPageProxy, budget: Budget): Promise<TextItem[]> {
  const stream = page.streamTextContent({ includeMarkedContent: true, disableNormalization: true });
  const reader = (stream as ReadableStream<RawContent>).getReader();
  const items: TextItem[] = [];
  const marks = new Marks();
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return items;
    for (const raw of value.items) {
      if (raw.str === undefined || !raw.transform) {
        marks.take(raw);
        continue;
      }
      budget.items--;
      budget.characters -= raw.str.length;
      const font = raw.fontName ?? '';
      items.push({
        str: raw.str.slice(0, LONGEST_ITEM),
        transform: raw.transform,
        width: raw.width ?? 0,
        height: raw.height ?? 0,
        font,
        vertical: value.styles[font]?.vertical === true,
        artifact: marks.inArtifact,
      });
    }
    if (items.length > MOST_ITEMS || budget.items < 0 || budget.characters < 0) {
      budget.cut = true;
      await reader.cancel(new Error('too much text'));
      return items;
    }
  }
}

async function pageOf(document: PDFDocumentProxy, index: number, budget: Budget): Promise<Page> {
  const page = await document.getPage(index + 1);
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const items = await itemsOf(page, budget);
  page.cleanup();
  return { index, ...piecesOf(items, { transform, width, height }) };
}

async function metadataOf(document: PDFDocumentProxy): Promise<Pick<PdfText, 'info' | 'xmp'>> {
  try {
    const { info, metadata } = await document.getMetadata();
    const xmp = metadata as { get(name: string): unknown } | null;
    return { info: info as Record<string, unknown>, xmp: (name) => xmp?.get(name) ?? null };
  } catch {
    return { info: {}, xmp: () => null };
  }
}

/**
 * The text of a PDF, page by page. Rejects with an error of pdf.js's (`PasswordException`, `InvalidPDFException`, …)
 * where the file cannot be opened. A page that cannot be read is left out.
 */
export async function readPdfText(bytes: Uint8Array): Promise<PdfText> {
  const missingTables = new Set<string>();
  const task = getDocument({
    // A copy: pdf.js takes the buffer away from its owner, and `slice` of a Node buffer makes none.
    data: new Uint8Array(bytes),
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1024,
    enableXfa: false,
    stopAtErrors: false,
    CMapReaderFactory: tableCollector(missingTables),
  });
  try {
    const document = await task.promise;
    const budget: Budget = { items: MOST_ITEMS_IN_ALL, characters: MOST_CHARACTERS, cut: false };
    const pages: Page[] = [];
    const brokenPages: number[] = [];
    for (let index = 0; index < Math.min(document.numPages, MOST_PAGES) && !budget.cut; index++) {
      try {
        pages.push(await pageOf(document, index, budget));
      } catch {
        brokenPages.push(index + 1);
      }
    }
    return {
      pages,
      pageCount: document.numPages,
      brokenPages,
      missingTables,
      cut: budget.cut || document.numPages > MOST_PAGES,
      ...(await metadataOf(document)),
    };
  } finally {
    await task.destroy();
  }
}
