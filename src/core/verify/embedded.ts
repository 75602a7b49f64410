/** A third person's words inside a speech: "My father used to say, ‘Never sell the mill.’" */
import { compareSpeakers } from '../quotations/names.ts';
import type { Statement } from '../quotations/statements.ts';
import { wordsIn } from './context/surroundings.ts';
import type { Known } from './context/turn.ts';
import { contextWordsFor } from './context/words.ts';
import { isComplete, type Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';
import { ownSentence, REPEATS } from './guards.ts';

/** How far a tag may stand from the words, in UTF-16 units. */
const REACH = 90;
/** Share of the words that must agree before it is asked whose they are. */
const LIKE_ENOUGH = 0.8;
/** Words of a tag behind its subject and before its verb ("my father *always used to* say"). */
const BETWEEN =
  /^(?:used|to|would|always|once|often|also|just|even|still|had|has|have|then|later|likes?|liked|kept|keeps|never)$/;
/** Those who tell what they themselves said, and nobody in particular. */
const SELF = /^(?:i|we|myself|i['’](?:d|ve|m)|we['’](?:d|ve|re)|you)$/;
/** What says that somebody is only imagined to speak ("if somebody comes and says"). */
const IMAGINED = /\b(?:if|suppose|imagine|somebody|someone|anybody|anyone|everybody|everyone|nobody)\b/iu;
/** Words before the subject of a clause. */
const OPENER =
  /^(?:so|if|when|and|but|then|because|well|like|that|suppose|imagine|the|an?|my|our|this|some)$/;
const NOBODY = /^(?:they|people|saying|one|some|joke|song|story|ads?|it)$/;
/** What only looks like a subject ("*that* said", "having said *that*"). */
const NO_SUBJECT = /^(?:that|this|what|which|having|enough|easier)$/;
/** Openers of a clause that says when or why, and not what somebody said ("*when* the judge asked, we sold"). */
const CIRCUMSTANCE =
  /^(?:(?:and|but|so|then|well)\s+)*(?:when|whenever|after|before|once|until|if|since|because|while|where|though|although|as|like|what|whatever|no matter|despite|the more)\b/iu;
/** "As my father *used to* say": what somebody says again and again is quoted. */
const HABIT = /^(?:as|like)\b.*\b(?:used to|always|often|would|liked? to|likes to)\b/iu;
/** Verbs that tell of many other things than saying. */
const LOOSE = /\b(?:goes|went|put|puts)$/iu;
/** A mark that opens words inside a speech. */
const INNER_MARK = /["“„‘‚'«‹「『]$/u;
/** Openers of a third person's words without a verb of saying. */
const IN_WORDS_OF =
  /\b(?:in the words of|to quote|quoting|borrowing from)\s+([^.!?;:,"“”‘’]{3,40})[,:]?\s*["“‘'«]?$/iu;
const BEHIND_WORDS_OF = /^[,.]?["”’'»]?,?\s*(?:in the words of|to quote|quoting)\s+([^.!?;:,"“”‘’]{3,40})/iu;
const ACCORDING = /\baccording to\b/u;

/** The speech that the words stand in, all of it, and that its own speaker did not begin with them. */
function outerOf({ statements, passage }: Reading, ours: RuleContext['input']['quotation']['speaker']) {
  return statements.find(
    (statement: Statement) =>
      statement.role === 'speech' &&
      statement.start <= passage.start &&
      passage.end <= statement.end + 1 &&
      statement.end - statement.start > passage.end - passage.start &&
      ours !== null &&
      (statement.speaker === null ||
        ['same', 'compatible'].includes(compareSpeakers(ours, statement.speaker))),
  );
}

/** The subject and verb of a tag, if it is a third person's: "my father used to say". */
function thirdPerson(tag: string, sayingVerbs: ReadonlySet<string>): string | null {
  const words = tag
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/[^\p{L}’'-]/gu, ''));
  const says = words.findIndex((word) => sayingVerbs.has(word) || word === 'put' || word === 'puts');
  if (says < 1 || says < words.length - 4) return null;
  let subject = says - 1;
  while (subject >= 0 && (BETWEEN.test(words[subject] ?? '') || /.ly$/.test(words[subject] ?? ''))) subject--;
  // "somebody walks in and says": the subject of both verbs opens the clause.
  const who = words[subject] === 'and' ? words.find((word) => !OPENER.test(word)) : words[subject];
  if (who === undefined || SELF.test(who) || NO_SUBJECT.test(who)) return null;
  return (words[0] === 'as' || words[0] === 'like') && NOBODY.test(who) ? null : who;
}

/** The same for a language without a grammar of its own here: the speaker is not in it, and somebody else may be. */
function thirdPersonBy(tag: string, { lexicon, words: { selves, selfTags } }: Known): string | null {
  const words = wordsIn(tag, lexicon);
  const says = words.findIndex((word) => lexicon.sayingVerbs.has(word));
  if (says < 0 || words.some((word) => selves.has(word) || selfTags.has(word))) return null;
  const others = words.filter(
    (word, at) => at !== says && !lexicon.functionWords.has(word) && word.length > 2,
  );
  return others.at(-1) ?? null;
}

interface Tag {
  /** The tag as the source has it. */
  readonly text: string;
  /** The noun or pronoun that names the third person. */
  readonly who: string;
}

/** The words of a source that introduce the quoted ones as a third person's. */
export interface Embedding {
  readonly lead: string;
  /** Nobody said the words: the speaker imagined somebody saying them. */
  readonly imagined: boolean;
}

/** A clause before the words, and what stands between the two. */
const LEAD =
  /(?:^|[.!?;,—–]\s*|\b(?:and|but|when|then|because|so)\s+)([^.!?;:,"“”„‘‚«»—–]{3,60})([:,]\s*["“„‘‚'«‹「『]?)$/iu;

function leadTag(before: string, known: Known): Tag | null {
  const words = IN_WORDS_OF.exec(before);
  if (words) return { text: words[0].trim(), who: lastOf(words[1] ?? '') };
  const [, lead = '', border = ''] = LEAD.exec(before) ?? [];
  // A comma alone may close a clause of any kind.
  const introduces = border.startsWith(':') || INNER_MARK.test(border);
  const clause = lead.trim();
  if (!introduces && (known.lexicon.language !== 'en' || LOOSE.test(clause))) return null;
  if (!introduces && CIRCUMSTANCE.test(clause) && !HABIT.test(clause)) return null;
  return tagOf(clause, known);
}

function tailTag(after: string, marked: boolean, known: Known): Tag | null {
  const words = BEHIND_WORDS_OF.exec(after);
  if (words) return { text: words[0].replace(/^\W+/u, ''), who: lastOf(words[1] ?? '') };
  // Without inner marks only "as" tells that the tag is about the words before it.
  const pattern = marked
    ? /^[,.!?]?["”’'»›」』]\s*,?\s*((?:as\s+)?[^.!?;:,"“”‘’]{3,60})/iu
    : /^[,]?\s*[—–-]?\s*(as\s+[^.!?;:,"“”‘’]{3,60})/iu;
  return tagOf(pattern.exec(after)?.[1]?.trim(), known);
}

function tagOf(text: string | undefined, known: Known): Tag | null {
  if (text === undefined || text === '') return null;
  const { lexicon } = known;
  const who = lexicon.language === 'en' ? thirdPerson(text, lexicon.sayingVerbs) : thirdPersonBy(text, known);
  return who === null ? null : { text, who };
}

const lastOf = (text: string): string => text.trim().toLowerCase().split(/\s+/).at(-1) ?? '';

/**
 * The source's words that introduce the quoted ones as a third person's, where the draft gives them to the one who
 * repeated them; null where they are the speaker's own, or the draft tells whose they are.
 */
export function embeddedSpeaker(context: RuleContext): Embedding | null {
  const { reading, input } = context;
  const ours = input.quotation.speaker;
  if (!ours || ours.unnamed) return null;
  if (reading.agreeing < LIKE_ENOUGH * reading.words || isSaidPlainly(context)) return null;
  const tag = ownTag(reading, context);
  return tag && { lead: tag.text, imagined: IMAGINED.test(tag.text) };
}

function ownTag(reading: Reading, context: RuleContext): Tag | null {
  const { lexicon } = context;
  const known: Known = { lexicon, words: contextWordsFor(lexicon.language) };
  const outer = outerOf(reading, context.input.quotation.speaker);
  if (!outer) return null;
  const { article, passage } = reading;
  const before = article.slice(Math.max(outer.start, passage.start - REACH), passage.start);
  const after = article.slice(passage.end, Math.min(outer.end, passage.end + REACH));
  const marked = INNER_MARK.test(before);
  const tag = leadTag(before, known) ?? tailTag(closed(after, passage.text), marked, known);
  if (!tag) return null;
  const own = ownSentence(context).toLowerCase();
  return REPEATS.test(own) || namesThird(own, tag, known) ? null : tag;
}

/** True if the draft's sentence names the third person itself, or tells of two who speak ("he told her: …, Fenn said"). */
function namesThird(own: string, { who }: Tag, { lexicon }: Known): boolean {
  if (who.length > 3 && own.includes(who)) return true;
  const tags = wordsIn(own, lexicon).filter((word) => lexicon.sayingVerbs.has(word)).length;
  return tags + Number(ACCORDING.test(own)) > 1;
}

/** What follows the words, with the mark before the closing one if the passage holds it. */
const closed = (after: string, text: string): string => `${/[,.!?]$/.exec(text)?.[0] ?? ''}${after}`;

/** True if the draft's speaker says the words elsewhere as their own. */
function isSaidPlainly(context: RuleContext): boolean {
  const { readings, reading } = context;
  return readings.some(
    (other) =>
      other !== reading &&
      isComplete(other) &&
      other.passage.role === 'speech' &&
      (other.speakers === 'same' || other.speakers === 'compatible') &&
      ownTag(other, context) === null,
  );
}
