/** Notes (see `Notes`) as they are stored: files of them by the articles' numbers, written once. */
import type { Speaker } from '../model.ts';
import { fromUtf8, utf8 } from '../store/bytes.ts';
import { Container, ContainerWriter } from '../store/container.ts';
import type { StoredFile } from '../store/storage.ts';
import type { Notes } from './article-pack.ts';

const KIND = 'notes';

interface StoredNotes {
  readonly language: string;
  readonly speakers: readonly Speaker[];
  /** Start, end, role (0 speech, 1 a question), index of the speaker, of the quotation; -1 for null. */
  readonly statements: readonly number[];
}

function packed({ language, statements }: Notes): StoredNotes {
  const speakers = [...new Set(statements.flatMap(({ speaker }) => (speaker ? [speaker] : [])))];
  const indexOf = new Map(speakers.map((speaker, index) => [speaker, index]));
  const rows = statements.flatMap(({ start, end, role, speaker, quotation }) => [
    start,
    end,
    role === 'question' ? 1 : 0,
    speaker ? (indexOf.get(speaker) ?? -1) : -1,
    quotation ?? -1,
  ]);
  return { language, speakers, statements: rows };
}

function unpacked({ language, speakers, statements }: StoredNotes): Notes {
  const rows = [];
  for (let at = 0; at < statements.length; at += 5) {
    const [start = 0, end = 0, role = 0, speaker = -1, quotation = -1] = statements.slice(at, at + 5);
    rows.push({
      start,
      end,
      role: role === 1 ? ('question' as const) : ('speech' as const),
      speaker: speakers[speaker] ?? null,
      quotation: quotation < 0 ? null : quotation,
    });
  }
  return { language, statements: rows };
}

/** The pieces of a file of notes; numbers ascend. */
export function* packNotes(notes: Iterable<readonly [number, Notes]>): Generator<Uint8Array> {
  const writer = new ContainerWriter(KIND);
  const numbers: number[] = [];
  const places: number[] = [];
  writer.beginBlocks('notes');
  for (const [number, note] of notes) {
    const { from, to } = writer.block(utf8(JSON.stringify(packed(note))));
    numbers.push(number);
    places.push(from, to);
    if (writer.waiting > 1 << 20) yield writer.drain();
  }
  writer.numbers('numbers', Uint32Array.from(numbers));
  writer.numbers('places', Uint32Array.from(places));
  writer.end({});
  yield writer.drain();
}

/** A file of notes. */
export class NotesFile {
  readonly numbers: Uint32Array;
  private readonly places: Uint32Array;
  private readonly blocks: (from: number, to: number) => Uint8Array;

  private constructor(readonly container: Container) {
    this.numbers = container.numbers('numbers');
    this.places = container.numbers('places');
    this.blocks = container.blocks('notes');
  }

  /** Opens a file of notes. Throws `DamagedFile`. */
  static open(file: StoredFile): NotesFile {
    return new NotesFile(Container.open(file, KIND));
  }

  has(number: number): boolean {
    return this.indexOf(number) >= 0;
  }

  private indexOf(number: number): number {
    let low = 0;
    let high = this.numbers.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.numbers[middle] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    return this.numbers[low] === number ? low : -1;
  }

  /** The notes of an article; null where they are in another file, or damaged: they can be made again. */
  get(number: number): Notes | null {
    const index = this.indexOf(number);
    if (index < 0) return null;
    try {
      const bytes = this.blocks(this.places[2 * index] ?? 0, this.places[2 * index + 1] ?? 0);
      return unpacked(JSON.parse(fromUtf8(bytes)) as StoredNotes);
    } catch {
      return null;
    }
  }
}
