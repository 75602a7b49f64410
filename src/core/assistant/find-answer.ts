/** The answer of `verbatim_find_quote`: the words asked for and each place with its own words. */
import type { SearchHit } from '../engine.ts';
import { oneLine, passageSpeaker, placeParts } from '../report/wording.ts';
import { wordsOf } from '../text/words.ts';
import { braced } from './braces.ts';
import { passageAnswer, type AnswerPassage } from './verify-answer.ts';

/** A place in the sources. */
export interface FoundPlace extends AnswerPassage {
  /** True where its words are those asked for, glyphs and spaces aside. */
  readonly same: boolean;
  /** What stands around it. */
  readonly before: string;
  readonly after: string;
}

/** The answer as data. */
export interface FindAnswer {
  readonly words: string;
  readonly sources: number;
  readonly places: readonly FoundPlace[];
}

/** Whether two texts have the same words in the same order; glyphs, spaces, case and punctuation aside. */
function sameWords(one: string, other: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.length > 0 && a.length === b.length && a.every(({ folded }, at) => folded === b[at]?.folded);
}

/** The answer as data. `sources`: how many articles were searched. */
export function findAnswer(words: string, hits: readonly SearchHit[], sources: number): FindAnswer {
  const places = hits.map((hit) => ({
    ...passageAnswer(hit),
    same: sameWords(words, hit.text),
    before: hit.before,
    after: hit.after,
  }));
  return { words, sources, places };
}

function hitLines(words: string, hit: SearchHit): string[] {
  const text = `${oneLine(hit.before)}«${braced(hit.marked)}»${oneLine(hit.after)}`;
  const same = sameWords(words, hit.text);
  return [
    '',
    `${same ? 'The same words' : 'NOT the same words'}, said by: ${oneLine(passageSpeaker(hit))}`,
    `  asked:  ${oneLine(words)}`,
    `  source: ${text}`,
    `          ${placeParts(hit).map(oneLine).join(', ')}`,
  ];
}

/** The answer as text. */
export function findText(words: string, hits: readonly SearchHit[], sources: number): string {
  const searched = `${sources} ${sources === 1 ? 'source' : 'sources'}`;
  if (sources === 0) return 'Nothing was searched: no source could be read.';
  if (hits.length === 0)
    return `Nothing like it stands in the ${searched} read. That does not mean that nobody said it.`;
  const places = `${hits.length} ${hits.length === 1 ? 'place' : 'places'}`;
  return [`${places} in ${searched}.`, ...hits.flatMap((hit) => hitLines(words, hit))].join('\n');
}
