/** Encoders for tests, made by turning the platform's decoders round. */

const tables = new Map<string, Map<string, readonly number[]>>();

function tableOf(encoding: string): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (bytes: readonly number[]): void => {
    let text: string;
    try {
      text = decoder.decode(Uint8Array.from(bytes));
    } catch {
      return;
    }
    if (Array.from(text).length === 1 && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) add([byte]);
  if (/^(?:shift_jis|euc-|gb|big5)/.test(encoding)) {
    for (let lead = 0x81; lead < 0xff; lead++)
      for (let trail = 0x40; trail < 0xff; trail++) add([lead, trail]);
  }
  // The platform of some Node versions reads the C1 range of Windows-1252 as Latin-1.
  if (encoding === 'windows-1252')
    for (const [at, letter] of Array.from('€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ').entries())
      table.set(letter, [0x80 + at]);
  tables.set(encoding, table);
  return table;
}

/** The bytes of a text in an encoding of the WHATWG standard; null where it has a character that the encoding lacks. */
export function encode(text: string, encoding: string): Uint8Array | null {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const letter of text) {
    const found = table.get(letter);
    if (!found) return null;
    bytes.push(...found);
  }
  return Uint8Array.from(bytes);
}
