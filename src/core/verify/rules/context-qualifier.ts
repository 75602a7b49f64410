import * as l10n from '@vscode/l10n';
import { canonical } from '../canonical.ts';
import { leftOutOf, type LeftOut } from '../context/index.ts';
import { quoteMore } from '../fixes.ts';
import { isComplete, type Reading } from '../reading.ts';
import type { RawFinding, Rule, RuleContext } from '../rule.ts';
import { gapsOf } from './ellipsis.ts';

/** The cut leaves out an adjoining word that turns or suspends the sense. */
export const contextQualifier: Rule = {
  code: 'context/qualifier',
  find(context): RawFinding[] {
    const { reading, seam, paraphrase, input } = context;
    if (seam || paraphrase) return [];
    const { start, end } = input.quotation;
    const found = (message: string, fixes: RawFinding['fixes']): RawFinding => ({
      code: 'context/qualifier',
      start,
      end,
      message,
      fixes,
      verdict: 'out-of-context',
    });
    const leftOut = leftOutOf(reading, input);
    if (leftOut && !isSaidElsewhere(context)) {
      return [found(messageOf(leftOut), quoteMore(leftOut, input))];
    }
    const pronoun = lostAntecedent(reading);
    if (pronoun === null) return [];
    return [
      found(l10n.t('The ellipsis leaves out the sentence that tells whom or what “{0}” means.', pronoun), []),
    ];
  },
};

function messageOf({ side, kind, words }: LeftOut): string {
  const flat = words.replace(/\s+/g, ' ');
  if (kind === 'question') return l10n.t('In the source these words are part of a question: “{0}”', flat);
  if (kind === 'view')
    return l10n.t(
      'The source has “{0}” before these words and rejects them; the draft does not say so.',
      flat,
    );
  return side === 'before'
    ? l10n.t('The source has “{0}” before these words, and the draft does not say so.', flat)
    : l10n.t('The source goes on: “{0} …”, and the draft does not say so.', flat);
}

/** True if the same speaker says the same words elsewhere without what was cut off here. */
function isSaidElsewhere({ reading, readings, input }: RuleContext): boolean {
  return readings.some(
    (other) =>
      other !== reading &&
      isComplete(other) &&
      other.passage.role === 'speech' &&
      other.speakers !== 'different' &&
      leftOutOf(other, input) === null,
  );
}

/** A pronoun that opens a piece behind an ellipsis which leaves out a whole sentence, or null. */
function lostAntecedent(reading: Reading): string | null {
  const { lexicon, article } = reading;
  for (const gap of gapsOf(reading)) {
    const sentences = gap.text.split(/[.!?]["”’]?\s+/);
    const before = article.slice(Math.max(0, gap.source.start - 4), gap.source.start);
    const after = article.slice(gap.source.end, gap.source.end + 40);
    const whole = /[.!?]["”’]?\s*$/.test(before) && /^[.!?]/.test(after);
    if (!whole) continue;
    const next = /^[.!?]["”’]?\s+([\p{L}’']+)/u.exec(after)?.[1] ?? '';
    const pronoun = canonical(next, lexicon, {})[0] ?? '';
    const opener = canonical(sentences[0] ?? '', lexicon, {})[0] ?? '';
    // A sentence that itself speaks of "they" does not introduce anybody.
    if (lexicon.thirdPerson.has(pronoun) && opener !== pronoun) return next;
  }
  return null;
}
