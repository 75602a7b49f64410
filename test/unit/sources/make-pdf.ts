/** Makes small PDFs for the tests: plain PDF syntax, text where the test puts it. */
import { createHash } from 'node:crypto';

export type FontName = 'sans' | 'bold' | 'serif' | 'mono' | 'unicode';

/** Words at a place: points from the left and from the top of the page; `y` is the baseline. */
export interface Text {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size?: number;
  readonly font?: FontName;
  /** Counter-clockwise, in degrees. */
  readonly angle?: number;
  /** Extra space behind each letter. */
  readonly spacing?: number;
  /** 3 is invisible. */
  readonly render?: number;
  readonly artifact?: boolean;
}

export interface PageOptions {
  readonly texts: readonly Text[];
  readonly width?: number;
  readonly height?: number;
  readonly rotate?: number;
  /** A picture of so many dots (square), drawn over the page. */
  readonly picture?: number;
}

export interface PdfOptions {
  readonly pages: readonly PageOptions[];
  readonly info?: Readonly<Record<string, string>>;
  readonly language?: string;
  /** RC4 of 40 bits: the passwords that the reader and the owner need. */
  readonly passwords?: { readonly user: string; readonly owner: string };
  /** Leaves out the table that says which characters the `unicode` font's codes are. */
  readonly withoutToUnicode?: boolean;
}

const FONTS: Readonly<Record<Exclude<FontName, 'unicode'>, string>> = {
  sans: 'Helvetica',
  bold: 'Helvetica-Bold',
  serif: 'Times-Roman',
  mono: 'Courier',
};

const latin1 = (text: string) => Buffer.from(text, 'latin1');
/** The characters that WinAnsi has beside Latin-1. */
const WIN_ANSI: Readonly<Record<string, number>> = {
  '€': 128,
  '…': 133,
  '†': 134,
  '‡': 135,
  '‘': 145,
  '’': 146,
  '“': 147,
  '”': 148,
  '•': 149,
  '–': 150,
  '—': 151,
};

function winAnsi(text: string): string {
  const bytes = Array.from(text).map((character) => WIN_ANSI[character] ?? character.charCodeAt(0));
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const hex4 = (value: number) => value.toString(16).padStart(4, '0');

/** Gives each character used in the `unicode` font a code of its own. */
class Codes {
  readonly codes = new Map<string, number>();
  encode(text: string): string {
    return Array.from(text)
      .map((character) => hex4(this.codeOf(character)))
      .join('');
  }
  private codeOf(character: string): number {
    const known = this.codes.get(character);
    if (known !== undefined) return known;
    this.codes.set(character, this.codes.size + 1);
    return this.codes.size;
  }
  toUnicode(): string {
    const utf16 = (text: string) =>
      Array.from(text)
        .flatMap((c) => Array.from({ length: c.length }, (_, i) => hex4(c.charCodeAt(i))))
        .join('');
    const lines = [...this.codes].map(([character, code]) => `<${hex4(code)}> <${utf16(character)}>`);
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /T def
1 begincodespacerange <0000> <ffff> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar endcmap end end`;
  }
}

function paint(text: Text, height: number, codes: Codes): string {
  const { x, y, size = 10, font = 'sans', angle = 0, spacing = 0, render = 0, artifact } = text;
  const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)];
  const hex = font === 'unicode' ? codes.encode(text.text) : winAnsi(text.text);
  const matrix = [cos, sin, -sin, cos, x, height - y].map((value) => value.toFixed(4)).join(' ');
  const shown = `BT /${font} ${size} Tf ${spacing} Tc ${render} Tr ${matrix} Tm <${hex}> Tj ET`;
  return artifact ? `/Artifact BMC ${shown} EMC` : shown;
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const state = Array.from({ length: 256 }, (_, index) => index);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255;
    swap(i, j);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) & 255;
      j = (j + (state[i] ?? 0)) & 255;
      swap(i, j);
      return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0);
    }),
  );
}

const md5 = (...parts: Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();
const PADDING = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex');
const padded = (password: string) => Buffer.concat([latin1(password), PADDING]).subarray(0, 32);
const ID = Buffer.from('0123456789abcdef0123456789abcdef', 'hex');

/** The standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
function encryption(passwords: { user: string; owner: string }) {
  const owner = rc4(md5(padded(passwords.owner)).subarray(0, 5), padded(passwords.user));
  const permissions = -4;
  const flags = Buffer.alloc(4);
  flags.writeInt32LE(permissions);
  const key = md5(padded(passwords.user), owner, flags, ID).subarray(0, 5);
  const dictionary = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, PADDING).toString('hex')}> /P ${permissions} >>`;
  const seal = (number: number, data: Buffer) =>
    rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), data);
  return { dictionary, seal };
}

/** A string of a PDF, as UTF-16 in hexadecimal digits. */
const stringOf = (text: string) => {
  const units = Array.from({ length: text.length }, (_, index) => hex4(text.charCodeAt(index)));
  return Buffer.from(`feff${units.join('')}`, 'hex');
};

/** A PDF with these pages, as bytes. */
export function makePdf({
  pages,
  info = {},
  language,
  passwords,
  withoutToUnicode = false,
}: PdfOptions): Uint8Array {
  const codes = new Codes();
  const seals = passwords ? encryption(passwords) : null;
  const bodies: Buffer[] = [];
  const seal = (number: number, data: Buffer) => (seals ? seals.seal(number, data) : data);
  const add = (body: string | Buffer) => bodies.push(Buffer.isBuffer(body) ? body : latin1(body));
  const reserve = () => bodies.push(Buffer.alloc(0));
  const set = (number: number, body: string) => (bodies[number - 1] = latin1(body));
  const stream = (text: string, head = '') => {
    const number = bodies.length + 1;
    const data = seal(number, latin1(text));
    return add(
      Buffer.concat([latin1(`<< ${head} /Length ${data.length} >>\nstream\n`), data, latin1('\nendstream')]),
    );
  };
  const catalog = reserve();
  const tree = reserve();
  const fonts = Object.entries(FONTS).map(
    ([name, base]) =>
      [name, add(`<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`)] as const,
  );
  const unicode = reserve();
  const resources = [...fonts, ['unicode', unicode] as const]
    .map(([name, ref]) => `/${name} ${ref} 0 R`)
    .join(' ');
  const kids = pages.map(({ texts, width = 595, height = 842, rotate = 0, picture }) => {
    const image =
      picture === undefined
        ? null
        : stream(
            '\0'.repeat(16),
            `/Type /XObject /Subtype /Image /Width ${picture} /Height ${picture} /BitsPerComponent 1 /ColorSpace /DeviceGray`,
          );
    const content = stream(
      `${image === null ? '' : `q ${width} 0 0 ${height} 0 0 cm /Im Do Q\n`}${texts.map((text) => paint(text, height, codes)).join('\n')}`,
    );
    const pictures = image === null ? '' : `/XObject << /Im ${image} 0 R >>`;
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << ${resources} >> ${pictures} >> >>`,
    );
  });
  const table = stream(codes.toUnicode());
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Plain /Flags 4 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Plain /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 500 /FontDescriptor ${descriptor} 0 R >>`,
  );
  set(
    unicode,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Plain /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] ${withoutToUnicode ? '' : `/ToUnicode ${table} 0 R`} >>`,
  );
  set(tree, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`);
  set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} 0 R ${language === undefined ? '' : `/Lang <${seal(catalog, latin1(language)).toString('hex')}>`} >>`,
  );
  const properties = bodies.length + 1;
  add(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} <${seal(properties, stringOf(value)).toString('hex')}>`)
      .join(' ')} >>`,
  );
  return written(
    bodies,
    `/Root ${catalog} 0 R /Info ${properties} 0 R${seals ? ` /Encrypt ${seals.dictionary}` : ''} /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>]`,
  );
}

function written(bodies: readonly Buffer[], trailer: string): Uint8Array {
  const parts = [latin1('%PDF-1.4\n')];
  let length = parts[0]?.length ?? 0;
  const offsets = bodies.map((body, index) => {
    const part = Buffer.concat([latin1(`${index + 1} 0 obj\n`), body, latin1('\nendobj\n')]);
    parts.push(part);
    length += part.length;
    return length - part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    latin1(
      `xref\n0 ${bodies.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${bodies.length + 1} ${trailer} >>\nstartxref\n${length}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(parts));
}

/** Lines one below the other. */
export function lines(
  x: number,
  y: number,
  texts: readonly string[],
  more: Partial<Text> & { leading?: number } = {},
): Text[] {
  const { leading = 14, ...style } = more;
  return texts.map((text, index) => ({ x, y: y + index * leading, text, ...style }));
}
