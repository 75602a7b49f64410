/** Code pages of RTF: its fonts name a character set, its head a code page; bytes are read by one of them. */
import { windows1252 } from '../guess-encoding.ts';

/** Code pages by the character set of a font (`\\fcharset`). */
const CODE_PAGES: Readonly<Record<number, number>> = {
  0: 1252,
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
};

/** Labels of the WHATWG encoding standard that do not follow from the number. */
const LABELS: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20866: 'koi8-r',
  21866: 'koi8-u',
  54936: 'gb18030',
  65001: 'utf-8',
};

/** The upper halves of DOS code pages, which the encoding standard has not. */
const DOS: Readonly<Record<number, string>> = {
  437: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0',
  850: 'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
};
const UTF_8 = 65001;
const DOUBLE_BYTE = new Set([932, 936, 949, 950, 54936]);

/** The code page of a font's character set; `standard` is the file's own. UTF-8 files are that in all fonts. */
export function codePageOf(charset: number | undefined, standard: number): number {
  if (charset === undefined || standard === UTF_8) return standard;
  return CODE_PAGES[charset] ?? standard;
}

/** Whether these bytes end in the first half of a character of two bytes. */
export function endsHalf(bytes: readonly number[], codePage: number): boolean {
  if (!DOUBLE_BYTE.has(codePage)) return false;
  let at = 0;
  for (; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const isSingle = byte <= 0x80 || byte === 0xff || (codePage === 932 && byte >= 0xa1 && byte <= 0xdf);
    if (!isSingle) at++;
  }
  return at > bytes.length;
}

function labelOf(codePage: number): string {
  if (codePage >= 28591 && codePage <= 28606) return `iso-8859-${codePage - 28590}`;
  return LABELS[codePage] ?? `windows-${codePage}`;
}

const UPPER_BYTES = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
const upperHalves = new Map<number, string>();

/** What the bytes from 128 on mean in a code page of one byte a character; an unknown one is taken for Windows-1252. */
function upperHalf(codePage: number): string {
  const known = DOS[codePage] ?? upperHalves.get(codePage);
  if (known !== undefined) return known;
  let decoded = windows1252(UPPER_BYTES);
  try {
    if (codePage !== 1252) decoded = new TextDecoder(labelOf(codePage)).decode(UPPER_BYTES);
  } catch {
    // The decoder does not know it.
  }
  upperHalves.set(codePage, decoded);
  return decoded;
}

/** The text of bytes in a code page. */
export function decodeCodePage(bytes: readonly number[], codePage: number): string {
  if (DOUBLE_BYTE.has(codePage) || codePage === UTF_8)
    return new TextDecoder(labelOf(codePage)).decode(Uint8Array.from(bytes));
  const upper = upperHalf(codePage);
  return bytes.map((byte) => (byte < 128 ? String.fromCharCode(byte) : (upper[byte - 128] ?? ''))).join('');
}
