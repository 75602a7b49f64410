/** Invents a draft, its sources, and what happens to them, all from one seed. Knows no editor. */

const SPEAKERS = ['Tilde Aronsen', 'Lennart Quist', 'Maud Ekblom', 'Runa Dahl', 'Ines Roth', 'Odd Sunde'];
const VERBS = ['open', 'close', 'mend', 'paint', 'sell', 'move', 'widen', 'shorten', 'measure', 'guard'];
const WHICH = [
  'old',
  'new',
  'northern',
  'southern',
  'narrow',
  'wooden',
  'leaking',
  'empty',
  'crowded',
  'third',
];
const THINGS = [
  'lock',
  'quay',
  'bridge',
  'ferry',
  'shed',
  'crane',
  'lighthouse',
  'canal',
  'school',
  'market',
];
const TIMES = ['in the spring', 'before Friday', 'within two years', 'after the frost', 'by the end of June'];
const STARTS = ['We will', 'We will not', 'Nobody wants to', 'They have promised to', 'I was asked to'];

interface Saying {
  readonly words: string;
  readonly speaker: string;
}

/** A change of a text: what stands from `start` to `end` (UTF-16) becomes `text`. */
export interface RandomEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Everything random of one run. Two of the same seed that are asked the same say the same. */
export class RandomDesk {
  /** The sources as they are now, by name: a heading that no other version has, then who said what. */
  readonly sources = new Map<string, string>();
  private readonly said = new Map<string, readonly Saying[]>();
  private state: number;
  private made = 0;

  constructor(seed: number, sources: number) {
    this.state = seed >>> 0;
    for (let count = 0; count < sources; count++) this.write(`round-${++this.made}.txt`);
  }

  /** A whole number from 0 to below `limit` (mulberry32). */
  below(limit: number): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = this.state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  private saying(): Saying {
    const thing = `the ${this.pick(WHICH)} ${this.pick(THINGS)}`;
    const words = `${this.pick(STARTS)} ${this.pick(VERBS)} ${thing} ${this.pick(TIMES)}`;
    return { words, speaker: this.pick(SPEAKERS) };
  }

  private write(name: string): void {
    const said = Array.from({ length: 12 }, () => this.saying());
    const body = said.map(({ words, speaker }) => `"${words}," ${speaker} said.`).join('\n\n');
    this.said.set(name, said);
    this.sources.set(name, `Round ${++this.made} of the harbour\n\n${body}\n`);
  }

  /** A source that comes, changes or goes (`text` null). Some always stay. */
  nextSource(): { readonly name: string; readonly text: string | null } {
    const names = [...this.sources.keys()];
    const what = this.below(3);
    if (what === 0 && names.length > 4) {
      const name = this.pick(names);
      this.sources.delete(name);
      this.said.delete(name);
      return { name, text: null };
    }
    const name = what === 1 ? this.pick(names) : `round-${++this.made}.txt`;
    this.write(name);
    return { name, text: this.sources.get(name) ?? '' };
  }

  /** A paragraph with a quotation: of a source, mostly, and sometimes with another word or another speaker. */
  private paragraph(): string {
    const sayings = [...this.said.values()].flat();
    let { words, speaker } = this.below(8) === 0 ? this.saying() : this.pick(sayings);
    if (this.below(4) === 0) words = words.replace(/\b(?:the|will|to)\b/, this.pick(['the', 'may', 'this']));
    if (this.below(6) === 0) speaker = this.pick(SPEAKERS);
    const [open, close] = this.pick(['""', '“”']);
    return `${open}${words},${close} ${this.pick([speaker, speaker.split(' ')[1] ?? ''])} said.`;
  }

  /** A draft with so many quotations. */
  draft(quotations: number): string {
    return `${Array.from({ length: quotations }, () => this.paragraph()).join('\n\n')}\n`;
  }

  /** One to seven edits of one moment, in the order of the text, none touching another. */
  nextEdits(text: string): RandomEdit[] {
    const wanted = Array.from({ length: 1 + this.below(7) }, () => this.nextEdit(text));
    const edits: RandomEdit[] = [];
    for (const edit of wanted.sort((a, b) => a.start - b.start))
      if (edit.start > (edits.at(-1)?.end ?? -1)) edits.push(edit);
    return edits;
  }

  /** What somebody might do next to a text: type, delete, put in another word, take out, put in or move a paragraph. */
  private nextEdit(text: string): RandomEdit {
    const at = this.below(text.length + 1);
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const nextLine = text.indexOf('\n', at) + 1 || text.length;
    switch (this.below(8)) {
      case 0:
        return { start: at, end: Math.min(text.length, at + this.below(12)), text: '' };
      case 1:
        return { start: lineStart, end: nextLine, text: '' };
      case 2:
        return { start: lineStart, end: lineStart, text: `${this.paragraph()}\n\n` };
      case 3:
        return {
          start: lineStart,
          end: nextLine,
          text: `${text.slice(lineStart, nextLine)}\n${this.paragraph()}\n`,
        };
      case 4:
        return { start: at, end: at, text: this.pick(['"', '”', '“', "'", '\n', '\n\n', ' ', '. ', '—']) };
      case 5: {
        const rest = text.slice(at);
        const word = /[a-z]{3,}/.exec(rest);
        const start = at + (word?.index ?? 0);
        return { start, end: start + (word?.[0].length ?? 0), text: this.pick([...THINGS, ...VERBS, 'not']) };
      }
      default:
        return { start: at, end: at, text: this.pick(['a', 'e', 's', 'not ', 'x', ' he said', ',']) };
    }
  }
}
