/**
 * What the characters of symbol fonts mean. Office documents give them by their code in the font, 0x20 to 0xFF, or at
 * U+F000 above it. Table of Symbol: Adobe's symbol encoding, as in the Unicode Consortium's mapping file.
 */

/** From 0x20; a space where the font has nothing that can be read. */
const SYMBOL_LOW =
  ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_ αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼ ';
/** From 0xA0. */
const SYMBOL_HIGH =
  '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…   ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑         〉∫               ';
/** Of Wingdings and its like only what stands for something in a sentence. */
const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4c: '☹',
  0x6c: '•',
  0x6e: '•',
  0x9f: '•',
  0xa7: '•',
  0xdf: '←',
  0xe0: '→',
  0xe8: '→',
  0xfb: '✗',
  0xfc: '✓',
};

/** Whether a font of this name shows other characters than its codes say. */
export function isSymbolFont(font: string): boolean {
  return /^(?:symbol|wingdings|webdings|zapf ?dingbats)/i.test(font);
}

/** The character that code 0x20 to 0xFF (or the same above U+F000) of a symbol font shows; empty where it is a picture. */
export function symbolOf(font: string, code: number): string {
  const at = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  if (at > 0xff) return String.fromCodePoint(Math.min(at, 0x10ffff));
  if (!/^symbol/i.test(font)) return WINGDINGS[at] ?? '';
  const shown = at >= 0xa0 ? SYMBOL_HIGH[at - 0xa0] : SYMBOL_LOW[at - 0x20];
  return shown === undefined || (shown === ' ' && at !== 0x20) ? '' : shown;
}

/** A text set in a symbol font. */
export function symbolText(font: string, text: string): string {
  return Array.from(text, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return code < 0x20 ? character : symbolOf(font, code);
  }).join('');
}
