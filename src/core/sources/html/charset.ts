/** The characters of a page: byte order mark, then what proves itself, then what is declared. */
import * as l10n from '@vscode/l10n';
import { decodeText, type DecodedText } from '../decode.ts';
import { windows1252 } from '../guess-encoding.ts';
import type { Refusal } from '../reader.ts';

/** Where a declaration must stand, and some more for pages with long comments before it (HTML standard: 1,024). */
const HEAD = 16_384;
const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{2,40})|^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w.:-]{2,40})/i;
/** What pages without a declaration were written in, by the language they declare. */
const BY_LANGUAGE: Readonly<Record<string, readonly string[]>> = {
  ja: ['shift_jis', 'euc-jp'],
  ko: ['euc-kr'],
  zh: ['gb18030', 'big5'],
  ru: ['windows-1251'],
  uk: ['windows-1251'],
  bg: ['windows-1251'],
  el: ['windows-1253'],
  he: ['windows-1255'],
  ar: ['windows-1256'],
  fa: ['windows-1256'],
  tr: ['windows-1254'],
  pl: ['windows-1250'],
  cs: ['windows-1250'],
  sk: ['windows-1250'],
  hu: ['windows-1250'],
  th: ['windows-874'],
};
const LATIN = /^(?:windows-1252|cp1252|x-cp1252|iso-?8859-?1|latin-?1|us-ascii|ascii|l1)$/i;
/** Decoded wrongly, a text of another encoding has this share of characters that cannot be. */
const MOST_BROKEN = 0.01;

function decodeWith(label: string, bytes: Uint8Array): string | null {
  if (LATIN.test(label)) return windows1252(bytes);
  try {
    const text = new TextDecoder(label).decode(bytes);
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    return broken <= text.length * MOST_BROKEN ? text : null;
  } catch {
    return null;
  }
}

/**
 * The text of a page's bytes. `transport` is the charset that a MIME header names. Bytes that are valid UTF-8 are UTF-8
 * whatever is declared: text in another encoding is not so by chance.
 */
export function decodePage(bytes: Uint8Array, transport: string | null = null): DecodedText | Refusal {
  const plain = decodeText(bytes);
  const head = windows1252(bytes.subarray(0, HEAD));
  const match = DECLARED.exec(head);
  const declared = transport ?? match?.[1] ?? match?.[2] ?? null;
  const isEscaped = /^(?:csiso2022jp|iso-2022-jp)/i.test(declared ?? '');
  if ('reason' in plain) return plain;
  if (plain.warnings.length === 0 && !isEscaped) return plain;
  if (declared !== null && !/^utf-?(?:8|16)/i.test(declared)) {
    const text = decodeWith(declared, bytes);
    if (text !== null) return { text, encoding: declared.toLowerCase(), warnings: [] };
  }
  const language = /<html[^>]{0,300}?\blang\s*=\s*["']?([a-z]{2})/i.exec(head)?.[1]?.toLowerCase() ?? '';
  for (const label of plain.encoding === 'windows-1252' ? (BY_LANGUAGE[language] ?? []) : []) {
    const text = decodeWith(label, bytes);
    if (text !== null)
      return {
        text,
        encoding: label,
        warnings: [l10n.t('The page does not name its encoding rightly; it was read as {0}.', label)],
      };
  }
  return plain;
}
