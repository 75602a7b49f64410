/** Character references of HTML, Markdown and WebVTT (`&eacute;`, `&#233;`, `&#xE9;`). */
import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const REFERENCE = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([\da-zA-Z]{1,31}));/y;

/** The character reference at an offset of a text, decoded; null where there is none. Length in UTF-16 units. */
export function referenceAt(
  text: string,
  at: number,
): { readonly value: string; readonly length: number } | null {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(text);
  if (!match) return null;
  const [whole, decimal, hexadecimal, name] = match;
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? null : { value, length: whole.length };
  }
  const code = decimal !== undefined ? parseInt(decimal, 10) : parseInt(hexadecimal ?? '', 16);
  const valid = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return { value: valid ? String.fromCodePoint(code) : '\ufffd', length: whole.length };
}

/** A text with its character references decoded. One pass. */
export function decodeReferences(text: string): string {
  let plain = '';
  let from = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
    const reference = at < from ? null : referenceAt(text, at);
    if (!reference) continue;
    plain += text.slice(from, at) + reference.value;
    from = at + reference.length;
  }
  return plain + text.slice(from);
}
