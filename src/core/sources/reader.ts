/** What the readers of all formats have in common: what they take, and what they give. */
import * as l10n from '@vscode/l10n';
import type { BlockKind, Prose, Turn } from '../model.ts';
import { composed } from '../text/offset-map.ts';
import { decodeText, type DecodedText } from './decode.ts';
import type { SourceFormat } from './formats.ts';
import type { Metadata } from './metadata.ts';
import { repairMojibake } from './mojibake.ts';

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

/** A file's text as a reader takes it, and how it lies in the file. */
export interface SourceText extends Pick<DecodedText, 'text' | 'warnings'> {
  /** The body of a reading of `text` that opens as the file itself. `prose` maps into `text`. */
  readonly inFile: (prose: Prose) => { readonly prose: Prose; readonly text: string };
}

/** The decoded text of a file that is text; letters that were saved in a wrong encoding are put right. */
export function textOf({ content }: ReaderInput): SourceText | Refusal {
  const decoded =
    typeof content === 'string' ? { text: content, warnings: [] as readonly string[] } : decodeText(content);
  if ('reason' in decoded) return decoded;
  const { text, warnings } = decoded;
  const repair = repairMojibake(text);
  if (!repair) return { text, warnings, inFile: (prose) => ({ prose, text }) };
  const { places, example, map } = repair;
  const warning =
    places === 1
      ? l10n.t(
          'The file was once saved in a wrong encoding: 1 place was put right ("{0}" for "{1}" and the like).',
          example[0],
          example[1],
        )
      : l10n.t(
          'The file was once saved in a wrong encoding: {0} places were put right ("{1}" for "{2}" and the like).',
          places,
          example[0],
          example[1],
        );
  return {
    text: repair.text,
    warnings: [...warnings, warning],
    inFile: (prose) => ({ prose: { ...prose, map: composed(prose.map, map) }, text }),
  };
}
