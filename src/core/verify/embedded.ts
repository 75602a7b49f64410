/** A third person's words inside a speech: "My father used to say, ‘Never sell the mill.’" */
import { compareSpeakers } from '../quotations/names.ts';
import type { Statement } from '../quotations/statements.ts';
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
const NOBODY = /^(?:they|people|saying|one|some|joke|song|ads?|it)$/;
/** Openers of a third person's words without a verb of saying. */
const IN_WORDS_OF =
  /\b(?:in the words of|to quote|quoting|borrowing from)\s+([^.!?;:,"“”‘’]{3,40})[,:]?\s*["“‘'«]?$/iu;
const BEHIND_WORDS_OF = /^[,.]?["”’'»]?,?\s*(?:in the words of|to quote|quoting)\s+([^.!?;:,"“”‘’]{3,40})/iu;
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
  return who === undefined || SELF.test(who) || (words[0] === 'as' && NOBODY.test(who)) ? null : who;
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

function leadTag(before: string, sayingVerbs: ReadonlySet<string>): Tag | null {
  const words = IN_WORDS_OF.exec(before);
  if (words) return { text: words[0].trim(), who: lastOf(words[1] ?? '') };
  const lead =
    /(?:^|[.!?;,—–]\s*|\b(?:and|but|when|then|because|so)\s+)([^.!?;:,"“”‘—–]{3,60})[:,]\s*["“‘'«]?$/iu.exec(
      before,
    )?.[1];
  return tagOf(lead, sayingVerbs);
}

function tailTag(after: string, marked: boolean, sayingVerbs: ReadonlySet<string>): Tag | null {
  const words = BEHIND_WORDS_OF.exec(after);
  if (words) return { text: words[0].replace(/^\W+/u, ''), who: lastOf(words[1] ?? '') };
  // Without inner marks only "as" tells that the tag is about the words before it.
  const pattern = marked
    ? /^[,.!?]?["”’'»]\s*((?:as\s+)?[^.!?;:,"“”‘’]{3,60})/iu
    : /^[,]?\s*[—–-]?\s*(as\s+[^.!?;:,"“”‘’]{3,60})/iu;
  return tagOf(pattern.exec(after)?.[1], sayingVerbs);
}

function tagOf(text: string | undefined, sayingVerbs: ReadonlySet<string>): Tag | null {
  if (text === undefined) return null;
  const who = thirdPerson(text.trim(), sayingVerbs);
  return who === null ? null : { text: text.trim(), who };
}

const lastOf = (text: string): string => text.trim().toLowerCase().split(/\s+/).at(-1) ?? '';

/**
 * The source's words that introduce the quoted ones as a third person's, where the draft gives them to the one who
 * repeated them; null where they are the speaker's own, or the draft tells whose they are.
 */
export function embeddedSpeaker(context: RuleContext): Embedding | null {
  const { reading, lexicon, input } = context;
  const ours = input.quotation.speaker;
  if (!ours || ours.unnamed) return null;
  if (reading.agreeing < LIKE_ENOUGH * reading.words || isSaidPlainly(context)) return null;
  const tag = ownTag(reading, context, lexicon.sayingVerbs);
  return tag && { lead: tag.text, imagined: IMAGINED.test(tag.text) };
}

function ownTag(reading: Reading, context: RuleContext, sayingVerbs: ReadonlySet<string>): Tag | null {
  const outer = outerOf(reading, context.input.quotation.speaker);
  if (!outer) return null;
  const { article, passage } = reading;
  const before = article.slice(Math.max(outer.start, passage.start - REACH), passage.start);
  const after = article.slice(passage.end, Math.min(outer.end, passage.end + REACH));
  const marked = /["“‘'«]$/.test(before);
  const tag = leadTag(before, sayingVerbs) ?? tailTag(closed(after, passage.text), marked, sayingVerbs);
  if (!tag) return null;
  // The draft may name the third person itself.
  const own = ownSentence(context).toLowerCase();
  return REPEATS.test(own) || (tag.who.length > 3 && own.includes(tag.who)) ? null : tag;
}

/** What follows the words, with the mark before the closing one if the passage holds it. */
const closed = (after: string, text: string): string => `${/[,.!?]$/.exec(text)?.[0] ?? ''}${after}`;

/** True if the draft's speaker says the words elsewhere as their own. */
function isSaidPlainly(context: RuleContext): boolean {
  const { readings, reading, lexicon } = context;
  return readings.some(
    (other) =>
      other !== reading &&
      isComplete(other) &&
      other.passage.role === 'speech' &&
      (other.speakers === 'same' || other.speakers === 'compatible') &&
      ownTag(other, context, lexicon.sayingVerbs) === null,
  );
}
