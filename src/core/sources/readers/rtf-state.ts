/** The state of an RTF reader: what a group inherits and gives back at its end; tables of fonts and styles. */
import type { BlockKind } from '../../model.ts';
import type { ParagraphProperties, Story, Target } from './rtf-story.ts';

export interface RtfState {
  /** Where text goes; null where it is left out. */
  target: Target | null;
  /** The story that the group is part of. */
  story: Story;
  /** Nothing below is read, whatever it says. */
  locked: boolean;
  /** Called with the end of the group. */
  close: (() => void) | null;
  /** Fallback characters after each character by number. */
  fallback: number;
  /** Negative: the file's default. */
  font: number;
  hidden: boolean;
  deleted: boolean;
  struck: boolean;
  raised: boolean;
  style: number;
  outline: number;
  listed: boolean;
  inTable: boolean;
}

const BODY_LEVEL = 9;

/** What `\plain` puts back. */
export function plainText(state: RtfState): void {
  state.hidden = state.deleted = state.struck = state.raised = false;
  state.font = -1;
}

/** What `\pard` puts back. */
export function plainParagraph(state: RtfState): void {
  state.style = 0;
  state.outline = BODY_LEVEL;
  state.listed = state.inTable = false;
}

/** The state at the head of a file. */
export function initialState(story: Story): RtfState {
  return {
    target: story,
    story,
    locked: false,
    close: null,
    fallback: 1,
    font: -1,
    hidden: false,
    deleted: false,
    struck: false,
    raised: false,
    style: 0,
    outline: BODY_LEVEL,
    listed: false,
    inTable: false,
  };
}

/** A style of the style sheet. */
export interface RtfStyle {
  name: string;
  outline: number;
}

const KINDS: readonly (readonly [RegExp, BlockKind])[] = [
  [/^pull ?-?quote/i, 'pull-quote'],
  [/^(?:intense )?(?:quotes?|quotations?|block ?(?:text|quote)|zitat|citation|cita)\b/i, 'blockquote'],
  [/^(?:caption|legend|illustration|beschriftung|légende)\b/i, 'caption'],
  [/^(?:heading|title|subtitle|überschrift|titel|titre)\b/i, 'heading'],
];

/** What the paragraph is that ends in this state. */
export function paragraphOf(state: RtfState, styles: ReadonlyMap<number, RtfStyle>): ParagraphProperties {
  const style = styles.get(state.style);
  const name = style?.name ?? '';
  const named = KINDS.find(([pattern]) => pattern.test(name))?.[1];
  const isHeading = Math.min(state.outline, style?.outline ?? BODY_LEVEL) < BODY_LEVEL;
  const kind = named ?? (isHeading ? 'heading' : state.listed ? 'list-item' : 'paragraph');
  const isMade = /^(?:toc \d|toc heading|index \d|table of figures)/i.test(name);
  return { kind: isMade ? null : kind, inTable: state.inTable, isTitle: /^title$/i.test(name) };
}

const isOn = (value: number | null) => value !== 0;

/** Takes a control word that changes how what follows it in its group is read; others mean nothing here. */
export function setProperty(state: RtfState, word: string, value: number | null): void {
  switch (word) {
    case 'uc':
      state.fallback = Math.min(Math.max(0, value ?? 1), 8);
      break;
    case 'plain':
      plainText(state);
      break;
    case 'v':
      state.hidden = isOn(value);
      break;
    case 'deleted':
    case 'mvf':
      state.deleted = isOn(value);
      break;
    case 'strike':
    case 'striked':
      state.struck = isOn(value);
      break;
    case 'super':
      state.raised = isOn(value);
      break;
    case 'nosupersub':
      state.raised = false;
      break;
    case 'pard':
      plainParagraph(state);
      break;
    case 's':
      state.style = value ?? 0;
      break;
    case 'outlinelevel':
      state.outline = value ?? 9;
      break;
    case 'ls':
      state.listed = (value ?? 0) > 0;
      break;
    case 'intbl':
      state.inTable = isOn(value);
      break;
    default:
  }
}
