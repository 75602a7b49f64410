/** The lines of a draft whose format is told by how its lines begin, and the paragraphs that are made of them. */
import type { BlockKind, Prose, Span } from '../../model.ts';
import { FlowingText } from './flowing-text.ts';
import { appendInline, type InlineRules } from './inline.ts';

/** A line, without its end. */
export interface DraftLine extends Span {
  readonly text: string;
  /** How many white-space characters stand before its first word. */
  readonly indent: number;
}

/** The lines of a text, blank ones included. */
export function draftLines(text: string): DraftLine[] {
  const lines: DraftLine[] = [];
  for (let start = 0; start <= text.length;) {
    const next = text.indexOf('\n', start);
    const end = next < 0 ? text.length : next;
    const line = text.slice(start, end).replace(/\r$/, '');
    const indent = line.length - line.trimStart().length;
    lines.push({ start, end: start + line.length, text: line, indent });
    start = end + 1;
  }
  return lines;
}

/** Gathers lines into the blocks of a prose. */
export class DraftWriter {
  private readonly flow = new FlowingText();
  private open: Span | null = null;
  private kind: BlockKind = 'paragraph';

  constructor(
    private readonly file: string,
    private readonly rules: InlineRules,
  ) {}

  /** Adds a line (or what of it stands behind its mark) to the paragraph that is open, or opens one. */
  add({ start, end }: Span, kind: BlockKind = 'paragraph'): void {
    if (this.open === null) this.kind = kind;
    this.open = { start: this.open?.start ?? start, end };
  }

  /** The kind of the paragraph that is open; null while none is. */
  get openKind(): BlockKind | null {
    return this.open && this.kind;
  }

  /** True while a paragraph is open. */
  get isOpen(): boolean {
    return this.open !== null;
  }

  /** Ends the paragraph that is open. */
  end(): void {
    const { open } = this;
    this.open = null;
    if (!open) return;
    appendInline(this.flow, this.file, open, this.rules);
    this.flow.end(this.kind);
  }

  /** A block of its own. */
  block(span: Span, kind: BlockKind): void {
    this.end();
    this.add(span, kind);
    this.end();
  }

  /** All that was added, as prose. */
  finish(language: string | null): Prose {
    this.end();
    return { ...this.flow.builder.finish(), language };
  }
}
