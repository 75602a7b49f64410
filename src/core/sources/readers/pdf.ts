/** PDF: text taken off the pages with pdf.js and put in reading order. */
import * as l10n from '@vscode/l10n';
import { MAX_SOURCE_BYTES, tooLarge } from '../decode.ts';
import type { Reader, Refusal, TextBlock } from '../reader.ts';
import { conditionOf } from './pdf/damage.ts';
import { MOST_PAGES, readPdfText, type PdfText } from './pdf/document.ts';
import { blocksOf } from './pdf/layout.ts';
import { weightOf } from './pdf/pieces.ts';
import { propertiesOf } from './pdf/properties.ts';
import { pictureCount } from './pdf/pictures.ts';

function scanned(): Refusal {
  return { reason: l10n.t('no text in it: scanned pages; run text recognition (OCR) first') };
}

function untellable(): Refusal {
  return {
    reason: l10n.t('text layer damaged: its characters cannot be told; run text recognition (OCR) first'),
  };
}

function refusalOf(error: unknown): Refusal {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { reason: l10n.t('encrypted: it opens only with a password') };
  return { reason: l10n.t('damaged: this PDF cannot be opened') };
}

/** Fewer letters than these a page, beside pictures as large as pages, are a stamp on a scan. */
const STAMP = 40;

/** Whether the file is pictures of pages with at most a stamp or a running head in text. */
function isScan(pdf: PdfText, bytes: Uint8Array, letters: number): boolean {
  if (letters === 0) return true;
  return letters < STAMP * pdf.pageCount && pictureCount(bytes, pdf.pageCount) >= pdf.pageCount * 0.5;
}

const list = (pages: readonly number[]) => `${pages.slice(0, 20).join(', ')}${pages.length > 20 ? ' …' : ''}`;

function warningsOf(pdf: PdfText, isDamaged: boolean): string[] {
  const warnings: string[] = [];
  const empty = pdf.pages.filter(({ pieces }) => pieces.length === 0).map(({ index }) => index + 1);
  if (isDamaged)
    warnings.push(
      l10n.t(
        'The text layer is damaged: words may lack letters or spaces. Compare quotations with the printed page.',
      ),
    );
  if (pdf.missingTables.size > 0)
    warnings.push(l10n.t('Some text is set in fonts without a table of characters and could not be read.'));
  if (empty.length > 0)
    warnings.push(l10n.t('Without text, and not read (pictures?): page {0}.', list(empty)));
  if (pdf.brokenPages.length > 0)
    warnings.push(l10n.t('Damaged, and not read: page {0}.', list(pdf.brokenPages)));
  if (pdf.cut)
    warnings.push(
      l10n.t(
        'Only the beginning was read: the limit is {0} pages and some 20 million characters.',
        MOST_PAGES,
      ),
    );
  return warnings;
}

/** Reads a PDF. Nothing in it is run or fetched. */
export const readPdf: Reader = async ({ content }) => {
  if (typeof content === 'string') return { reason: 'a PDF must be read from its bytes, not as text' };
  if (content.length > MAX_SOURCE_BYTES) return { reason: tooLarge(content.length) };
  let pdf: PdfText;
  try {
    pdf = await readPdfText(content);
  } catch (error) {
    return refusalOf(error);
  }
  if (pdf.pages.length === 0 && pdf.brokenPages.length > 0)
    return { reason: l10n.t('damaged: none of its pages can be read') };
  const sized = blocksOf(pdf.pages);
  const blocks = sized.map(({ kind, text }): TextBlock => ({ kind, text }));
  const text = blocks.map((block) => block.text).join('\n');
  const letters = weightOf(text.replace(/[^\p{L}\s]/gu, ''));
  const stored = pdf.pages.map(({ pieces }) => pieces.map((piece) => piece.text).join(' ')).join(' ');
  const condition = conditionOf(stored, text);
  if (condition === 'unreadable') return untellable();
  if (isScan(pdf, content, letters)) return pdf.missingTables.size > 0 ? untellable() : scanned();
  const isDamaged = condition === 'damaged' || pdf.missingTables.size > 0;
  return [
    {
      format: 'pdf',
      ...propertiesOf(pdf, sized),
      body: { blocks },
      warnings: warningsOf(pdf, isDamaged),
      ...(isDamaged ? { damaged: true as const } : {}),
    },
  ];
};
