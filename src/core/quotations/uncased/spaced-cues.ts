import type { Cue, Sentence, Subject } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
/** TODO */
export function spacedCues(_s: Sentence, _l: Lexicon): Cue[] {
  return [];
}
/** TODO */
export function spacedSubject(_s: Sentence, _l: Lexicon): Subject | null {
  return null;
}
