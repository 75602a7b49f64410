/** Other sources of the same words: rival wordings, prepared remarks, corrections, another occasion. */
import { compareSpeakers } from '../quotations/names.ts';
import { isComplete, type Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';

/** Where a source says that its text was written before it was spoken. */
const HEAD = 300;
const PREPARED =
  /\b(?:as prepared(?: for delivery)?|prepared (?:remarks|text|for delivery)|embargoed until delivery)\b/i;
const CORRECTION =
  /\b(?:correction|corrected|an earlier version|a previous version|misquoted|mistakenly|incorrectly|erroneously|withdrawn|retracted)\b/i;
const TOLD = /\btold (?:the )?((?:\p{Lu}[\p{L}’'&.-]*)(?:\s+\p{Lu}[\p{L}’'&.-]*){0,3})/u;

/** Another source that has the same saying by the same speaker in other words, or null. */
export function rivalWording({ input, reading, readings }: RuleContext): Reading | null {
  if (!isComplete(reading)) return null;
  const speaker = reading.passage.speaker ?? input.quotation.speaker;
  const rival = readings.find((other) => {
    if (other.source.path === reading.source.path || isComplete(other)) return false;
    if (other.agreeing < 3 || other.agreeing < 0.4 * other.words) return false;
    const theirs = other.passage.speaker;
    return (
      speaker !== null && theirs !== null && ['same', 'compatible'].includes(compareSpeakers(speaker, theirs))
    );
  });
  return rival ?? null;
}

/** What to say where the only source of the exact words is a text from before the speech, and a transcript differs. */
export function preparedDoubt(context: RuleContext): string | null {
  const { reading } = context;
  const rival = rivalWording(context);
  if (!rival || !isPrepared(reading) || isPrepared(rival)) return null;
  const spelled = rival.passage.text.replace(/\s+/g, ' ');
  return `The words are those of the prepared text (${reading.source.path}); as delivered (${rival.source.path}): “${spelled}”.`;
}

function isPrepared({ source, article }: Reading): boolean {
  return PREPARED.test(`${source.title ?? ''}\n${article.slice(0, HEAD)}`);
}

/** True if a passage stands in a notice of correction. */
export function isWithdrawn(reading: Reading): boolean {
  const { passage, article, source } = reading;
  const block = source.prose.blocks.find(({ start, end }) => start <= passage.start && passage.start < end);
  if (!block) return false;
  const before = article.slice(block.start, passage.start);
  const sentence = before.slice(Math.max(0, before.lastIndexOf('. ') + 1));
  return (
    CORRECTION.test(sentence) &&
    !/\b(?:in fact|now reads|should (?:read|have read|have said))\b/i.test(sentence)
  );
}

/** To whom the draft, and to whom the source, says the words were told, where these are two outlets; else null. */
export function otherOccasion({ input, reading }: RuleContext): { draft: string; source: string } | null {
  const { quotation, draft } = input;
  const ours = TOLD.exec(draft.text.slice(quotation.end, quotation.end + 120).split(/[.!?]\s/)[0] ?? '')?.[1];
  const { passage, article } = reading;
  const theirs = TOLD.exec(article.slice(passage.end, passage.end + 120).split(/[.!?]\s/)[0] ?? '')?.[1];
  if (ours === undefined || theirs === undefined) return null;
  const bare = (name: string) => name.replace(/[.’']+$/u, '');
  const words = (name: string) => bare(name).toLowerCase().split(/\s+/);
  if (words(ours).some((word) => words(theirs).includes(word))) return null;
  return { draft: bare(ours), source: bare(theirs) };
}
