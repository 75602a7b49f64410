/**
 * How sure an answer is. Tier 1: an explicit "Q, Name said" with no other subject about; 2: explicit but indirect (a
 * pronoun with a lead, a carried speaker, a farther verb); 3: a guess; 4: nobody named. The figures are the shares of
 * right answers measured on annotated news, see docs/quality.md.
 */
import { rootOf, type Attribution } from './attribution.ts';
import type { CueShape, NameMention } from './document.ts';
import type { LinkPlace } from './link.ts';

export type Tier = 1 | 2 | 3 | 4;

const BESIDE: Readonly<Partial<Record<LinkPlace, readonly CueShape[]>>> = {
  'right-adjacent': ['adjacent', 'inverted', 'apposition', 'inverted-simple'],
  'left-adjacent': ['adjacent', 'apposition', 'inverted'],
  'left-colon': ['adjacent', 'apposition'],
  left: ['apposition'],
};
const FARTHER: Readonly<Partial<Record<LinkPlace, readonly CueShape[]>>> = {
  left: ['adjacent', 'apposition', 'participle', 'according', 'coordinate'],
  right: ['adjacent', 'apposition'],
  'left-adjacent': ['according', 'participle'],
  'left-across': ['adjacent', 'apposition'],
  'right-adjacent': ['according'],
};
/** Grammatical distance of reporting words from which an answer is a guess. */
const FAR = 6;
/** A lead of the pronoun's antecedent from which it is held for sure. */
const SURE_MARGIN = 3;

function matches(table: typeof BESIDE, { link }: Attribution): boolean {
  if (!link?.cue?.strong) return false;
  return table[link.place]?.includes(link.cue.shape) === true;
}

function isExplicit(attribution: Attribution): boolean {
  const { place } = attribution;
  return (
    matches(BESIDE, attribution) || place === 'colon-name' || place === 'dash' || place === 'credit-line'
  );
}

/** The sentence that carries the attribution names no other person and has no other subject that speaks. */
function hasCleanFrame({ sentence, entity }: Attribution): boolean {
  const others = sentence.names.some((name) => name.entity?.kind === 'person' && name.entity !== entity);
  if (others) return false;
  return sentence.cues.every((cue) => cue.subject.type === 'name' && cue.subject.name.entity === entity);
}

function isCertain(root: Attribution): boolean {
  const { entity, subject, link, stretch } = root;
  if (!entity || subject?.type !== 'name' || !isExplicit(root)) return false;
  const wellNamed = entity.name.includes(' ') || subject.name.title !== '' || entity.mentions.length >= 3;
  const uncontested = (link?.lead ?? 9) >= 1 && link?.otherLeft !== true && link?.objectLike !== true;
  return wellNamed && uncontested && stretch.words >= 3 && (link?.wordsBeforeColon ?? 0) <= 4;
}

/** How much more often than all namesakes together somebody must be named to be meant by the bare surname. */
const DOMINANT = 3;

function isDominant({ entity, namesakes }: NameMention): boolean {
  if (!entity) return false;
  const others = namesakes.filter((other) => other !== entity);
  const named = others.reduce((sum, other) => sum + other.mentions.length, 0);
  return entity.mentions.length >= named * DOMINANT;
}

/** The tier of an answer. */
export function tierOf(attribution: Attribution): Tier {
  const { entity, subject, resolved, resolution, stretch } = attribution;
  if (!subject || !entity || (entity.kind !== 'person' && subject.type !== 'name')) return 4;
  const root = rootOf(attribution);
  if (attribution.weak || root.weak || stretch.bounds === 'unclosed') return 3;
  // A surname that two people bear, and a name that is the object of something else, are guesses at best.
  if (subject.type === 'name' && subject.name.ambiguous && !isDominant(subject.name)) return 3;
  // An open mark may be a slip, and the paragraph behind it somebody else's.
  if (attribution.place === 'following-quotation' && attribution.from) return 3;
  if (root.link?.objectLike === true || (root.link?.distance ?? 0) > FAR) return 3;
  if (subject.type === 'name' && !subject.name.ambiguous && entity.kind === 'person' && !subject.joint)
    if (isCertain(root)) {
      if (root === attribution) return 1;
      if (attribution.place === 'next-sentence' && attribution.alone && hasCleanFrame(root)) return 1;
      if (attribution.place === 'open-paragraph' || attribution.place === 'same-sentence') return 2;
    }
  const lead = root.link?.lead ?? 9;
  if (resolved === 'name' && lead >= 1)
    if (matches(FARTHER, root) || root.place === 'colon-paragraph') return 2;
  if (resolved === 'pronoun' && (resolution?.margin ?? 0) >= SURE_MARGIN && isExplicit(root)) return 2;
  return resolved === 'name' && isExplicit(root) ? 2 : 3;
}

/** Links beyond tier 1 that were right as often, with a name and nothing that competes. */
const CLEAN: typeof BESIDE = {
  ...BESIDE,
  left: ['adjacent', 'apposition', 'participle'],
  right: ['adjacent', 'apposition'],
};
const NEAR: ReadonlySet<Attribution['place']> = new Set(['next-sentence', 'same-sentence', 'open-paragraph']);
/** A pronoun's lead from which its answers were right as often. */
const CLEAN_MARGIN = 4;

function isClean(attribution: Attribution, root: Attribution): boolean {
  const { entity, resolution, resolved, stretch, subject } = attribution;
  if (entity?.kind !== 'person' || stretch.bounds === 'unclosed' || stretch.words < 3) return false;
  if (root !== attribution && !(NEAR.has(attribution.place) && attribution.alone)) return false;
  if (root.link?.otherLeft === true || root.link?.objectLike === true || (root.link?.lead ?? 9) < 1)
    return false;
  if (resolved === 'pronoun') return matches(BESIDE, root) && (resolution?.margin ?? 0) >= CLEAN_MARGIN;
  if (resolved !== 'name' || subject?.type !== 'name' || subject.joint) return false;
  return !subject.name.ambiguous && (matches(CLEAN, root) || isExplicit(root));
}

/** The share of right answers of the kind. */
export function confidenceOf(attribution: Attribution, tier: Tier): number {
  if (tier === 1) return 0.99;
  if (tier === 2) return isClean(attribution, rootOf(attribution)) ? 0.95 : 0.85;
  if (attribution.resolved === 'pronoun' && attribution.resolution?.margin === 0) return 0.45;
  if (tier === 3) return attribution.weak ? 0.55 : 0.7;
  return attribution.entity ? 0.6 : 0.3;
}
