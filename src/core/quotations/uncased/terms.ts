/** What stands in marks and is no speech, where marks also set off titles, terms and names of things: Chinese, Japanese. */
import type { SkipReason } from '../../model.ts';
import type { Token } from '../../text/tokens.ts';
import type { Attribution } from '../attribution.ts';
import type { Analysis } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { isWord } from './phrases.ts';
import { closesSpeech } from './verb-final.ts';

/** Words up to which a stretch that no verb reports is a term. */
const LONGEST_TERM = 7;
/** Words up to which one that its sentence runs on from is a term, though a verb of speech stands before it. */
const LONGEST_WOVEN = 3;
/** Tokens on either side of the marks that may tell what stands in them. */
const REACH = 3;
const TITLE_MARKS = /^[『《〈]/u;
const ASIDE = ['motto', 'sign', 'headline', 'search'] as const;

/** What the words around a stretch say that it is. */
function toldAround(tokens: readonly Token[], at: number, lexicon: Lexicon): SkipReason | null {
  const { unspoken, works, naming } = lexicon;
  const behind = tokens.slice(at + 1, at + 1 + REACH);
  const near = tokens.slice(Math.max(0, at - REACH), at).concat(behind);
  const [next] = behind;
  if (isWord(next) && works.names.has(next.lower)) return 'title';
  for (const reason of ASIDE) if (near.some(({ lower }) => unspoken[reason].has(lower))) return reason;
  if (unspoken.scare.has(tokens[at - 1]?.lower ?? '')) return 'scare';
  if (unspoken.term.has(tokens[at - 1]?.lower ?? '')) return 'term';
  if (behind.some(({ lower }) => unspoken.term.has(lower))) return 'term';
  if (closesSpeech(next, lexicon) && naming.has(behind[1]?.lower ?? '')) return 'term';
  return null;
}

/** What a stretch is, if it is no speech; null if it may be. `direct`: reporting words stand beside it. */
export function uncasedTerm(attribution: Attribution, { lexicon }: Analysis): SkipReason | null {
  const { sentence, token, stretch, link, direct, alone } = attribution;
  if (lexicon.traits.script === 'cased' || alone) return null;
  const { tokens } = sentence;
  const [before, next] = [tokens[token - 1], tokens[token + 1]];
  const { words } = stretch;
  if (lexicon.traits.script === 'caseless') {
    if (!direct && isWord(before) && lexicon.works.cues.has(before.lower)) return 'title';
    if (link?.cue || words > LONGEST_TERM) return null;
    return toldAround(tokens, token, lexicon) ?? (isWord(before) && words <= LONGEST_WOVEN ? 'term' : null);
  }
  const own = tokens[token];
  const closed = /[.!?,]/.test(own?.finish ?? '') || next?.kind !== 'word';
  const woven = !closed && !(before?.kind === 'mark' && before.text === ':');
  const reported = direct && !woven;
  if (!reported && TITLE_MARKS.test(stretch.open)) return 'title';
  if (!reported && isWord(before) && lexicon.works.cues.has(before.lower)) return 'title';
  if (words <= LONGEST_TERM) {
    const told = toldAround(tokens, token, lexicon);
    const sure = reported && closesSpeech(next, lexicon) && link?.cue?.strong === true;
    if (told && !sure) return told;
  }
  if (woven && words <= LONGEST_WOVEN) return words <= 2 ? 'scare' : 'term';
  const cue = link?.cue;
  if (!cue && words <= LONGEST_TERM && (woven || (isWord(before) && !closesSpeech(next, lexicon))))
    return 'term';
  // "批评“形式主义”": of these verbs the object is a thing.
  const object = cue && lexicon.listening.has(cue.lemma) && cue.last === token - 1;
  return object && words <= LONGEST_WOVEN ? 'term' : null;
}
