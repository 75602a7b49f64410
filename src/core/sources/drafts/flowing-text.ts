/** Blocks of running text in which white space folds, put together piece by piece. */
import type { BlockKind } from '../../model.ts';
import { ProseBuilder } from '../../text/prose-builder.ts';

/** White space that is held back until a word follows: what it reads as, and where it stands. */
interface Gap {
  readonly text: string;
  readonly at: number;
  readonly length: number;
}

/** Opens a block with the first word, and drops white space at its borders. Offsets are the file's. */
export class FlowingText {
  readonly builder = new ProseBuilder();
  private isOpen = false;
  private gap: Gap | null = null;

  private begin(): void {
    if (!this.isOpen) this.builder.open();
    else if (this.gap) {
      const { text, at, length } = this.gap;
      this.builder.stand(text, at, length);
    }
    this.isOpen = true;
    this.gap = null;
  }

  /** Words as they stand in the file. */
  words(text: string, at: number): void {
    if (text === '') return;
    this.begin();
    this.builder.copy(text, at);
  }

  /** Text that stands for `length` units of the file. */
  stand(text: string, at: number, length: number): void {
    if (text === '') return;
    this.begin();
    this.builder.stand(text, at, length);
  }

  /** A closing mark: white space before it belongs behind it. */
  closing(text: string, at: number, length: number): void {
    const { gap } = this;
    this.gap = null;
    this.stand(text, at, length);
    this.gap = gap;
  }

  /** White space; a line break (`\n`) in a run of it stays. */
  space(text: ' ' | '\n', at: number, length: number): void {
    if (this.isOpen && (this.gap === null || text === '\n')) this.gap = { text, at, length };
  }

  /** Ends the block that is open. */
  end(kind: BlockKind): void {
    if (this.isOpen) this.builder.close(kind);
    this.isOpen = false;
    this.gap = null;
  }
}
