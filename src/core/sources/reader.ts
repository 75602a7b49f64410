/** What the readers of all formats have in common: what they take, and what they give. */
import type { BlockKind, Prose, Turn } from '../model.ts';
import { decodeText, type DecodedText } from './decode.ts';
import type { SourceFormat } from './formats.ts';
import type { Metadata } from './metadata.ts';

/** A source file: its bytes, or its text where a shell has that already. */
export interface ReaderInput {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** Why a file is not read: a short phrase for a list ("encrypted", "no text in it: scanned pages"). */
export interface Refusal {
  readonly reason: string;
}

/** A paragraph, heading, caption … as a reader found it. */
export interface TextBlock {
  readonly kind: BlockKind;
  /** What a person reads, white space as in running text; a line break inside a block is one `\n`. */
  readonly text: string;
  /** Where the format itself marks whose turn it is (a caption's `<v Name>`, a transcript's markup). */
  readonly turn?: Turn;
  /** Where the words begin in a recording, in seconds. */
  readonly time?: number;
}

/**
 * One article of a file. Its body is either `prose`, whose map leads into `text`, the decoded file, which is then what
 * opens in the editor; or `blocks`, for files that no editor shows as text: those open as a reader view.
 */
export interface Reading extends Metadata {
  readonly format: SourceFormat;
  readonly body: { readonly prose: Prose; readonly text: string } | { readonly blocks: readonly TextBlock[] };
  /** What a person should know about the reading (a guessed encoding, …), in full sentences. */
  readonly warnings: readonly string[];
  /** The text is known to lack letters or spaces, or to have wrong ones (a PDF's damaged text layer). */
  readonly damaged?: true;
}

/**
 * Reads one format. Most files hold one article, a feed or a package several. A reader may throw: that is reported as
 * the file's reason, and takes nothing else with it. Nothing in a file is executed or fetched.
 */
export type Reader = (input: ReaderInput) => Promise<readonly Reading[] | Refusal>;

/** The decoded text of a file that is text. */
export function textOf({ content }: ReaderInput): DecodedText | Refusal {
  return typeof content === 'string'
    ? { text: content, encoding: 'utf-8', warnings: [] }
    : decodeText(content);
}
