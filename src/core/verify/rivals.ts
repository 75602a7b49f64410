/** Other sources of the same words: rival wordings, prepared remarks, corrections, another occasion. */
import * as l10n from '@vscode/l10n';
import type { Speaker } from '../model.ts';
import { compareSpeakers } from '../quotations/names.ts';
import { isComplete, type Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';

/** Where a source says that its text was written before it was spoken. */
const HEAD = 300;
const PREPARED =
  /\b(?:as prepared(?: for delivery)?|prepared (?:remarks|text|for delivery)|embargoed until delivery)\b/i;

/** Share of the words, and of those that carry meaning, from which two wordings are of one saying. */
const RIVAL_SHARE = 0.5;

/** Another source that has the same saying by the same speaker in other words, or null. */
export function rivalWording({ input, reading, readings }: RuleContext): Reading | null {
  if (!isComplete(reading)) return null;
  const speaker = reading.passage.speaker ?? input.quotation.speaker;
  // Where a source has both wordings, it does not disagree with the other.
  const agreeing = new Set(readings.filter(isComplete).map(({ source }) => source.path));
  const rival = readings.find((other) => {
    if (agreeing.has(other.source.path) || other.passage.role === 'question') return false;
    if (other.agreeing < 3 || other.agreeing < RIVAL_SHARE * other.words) return false;
    if (other.agreeingContent < RIVAL_SHARE * other.contentWords) return false;
    const theirs = other.passage.speaker;
    if (speaker === null) return false;
    if (theirs === null) return isLabelled(other, speaker);
    return ['same', 'compatible'].includes(compareSpeakers(speaker, theirs));
  });
  return rival ?? null;
}

/** True if a speaker's name and a colon stand right before a passage: "Transcript. CRANE: We will …". */
function isLabelled({ article, passage }: Reading, speaker: Speaker): boolean {
  const label = /([\p{L}’'-]+):\s*["“]?$/u.exec(
    article.slice(Math.max(0, passage.start - 40), passage.start),
  )?.[1];
  return label !== undefined && label.toLowerCase() === speaker.name.toLowerCase().split(/\s+/).at(-1);
}

/** What to say where the only source of the exact words is a text from before the speech, and a transcript differs. */
export function preparedDoubt(context: RuleContext): string | null {
  const { reading } = context;
  const rival = rivalWording(context);
  if (!rival || !isPrepared(reading) || isPrepared(rival)) return null;
  const spelled = rival.passage.text.replace(/\s+/g, ' ');
  return l10n.t(
    'The words are those of the prepared text ({0}); as delivered ({1}): “{2}”.',
    reading.source.path,
    rival.source.path,
    spelled,
  );
}

function isPrepared({ source, article }: Reading): boolean {
  return PREPARED.test(`${source.title ?? ''}\n${article.slice(0, HEAD)}`);
}
