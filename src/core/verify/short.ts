/** Quotations of a word or two: they stand anywhere by chance, and prove something only in their place. */
import * as l10n from '@vscode/l10n';
import { compareSpeakers } from '../quotations/names.ts';
import type { Reading } from './reading.ts';
import type { RuleContext } from './rule.ts';
import { statementAt } from './spoken.ts';

/** Words up to which a quotation is short. */
const SHORT = 2;
/** Words up to which a statement is an answer. */
const ANSWER = 4;

/** True if a passage is all of a short answer of the draft's speaker, and the quotation has other words. */
export function isAlteredAnswer({ words, speakers, passage, statements }: Reading): boolean {
  if (words > SHORT || (speakers !== 'same' && speakers !== 'compatible')) return false;
  const own = statementAt(statements, passage.start);
  if (!own || passage.alignment.sourceWords.length > ANSWER) return false;
  return passage.start - own.start <= 1 && own.end - passage.end <= 2;
}

/** Why a short quotation that stands in a source is not verified by it; null where it is, or is not short. */
export function tooShort({ reading, input, seam }: RuleContext): string | null {
  if (seam || reading.words > SHORT || reading.words === 0) return null;
  const { passage, statements, article } = reading;
  if (passage.role === 'prose') {
    return statements.length > 0 && input.quotation.speaker !== null
      ? l10n.t('too short: these words stand in the sources, but as nobody’s speech')
      : null;
  }
  const own = statementAt(statements, passage.start);
  const ours = input.quotation.speaker;
  const theirs = passage.speaker;
  if (ours && theirs && !ours.unnamed && !theirs.unnamed && compareSpeakers(ours, theirs) === 'different')
    return l10n.t('too short to tell whose they are: {0} says these words in {1}', theirs.name, passage.path);
  // Set off in the source as in the draft: the writer of the source quotes just this.
  if (own?.quotation != null && own.end - passage.end <= 2 && passage.start - own.start <= 1) return null;
  if (!isSentence(reading)) return null;
  const before = article.slice(Math.max(own?.start ?? 0, passage.start - 4), passage.start);
  const after = article.slice(passage.end, Math.min(own?.end ?? article.length, passage.end + 2));
  const opens = /(?:^|[.!?…:;,—–-]["”’]?\s*|["“‘]\s*)$/u.test(before) || before.trim() === '';
  const closes =
    /[.!?…,;]$/u.test(passage.text) || /^(?:["”’]|\s*[.!?…,;—–-])/u.test(after) || after.trim() === '';
  return opens && closes
    ? null
    : l10n.t('too short: in the source these words are a part of another sentence');
}

/** What stands behind a piece of a sentence that its tag interrupts: `,” Roe said, “but only …` */
const GOES_ON = /^["“”„«»‘’]{0,2}\s*[^.!?"“”„«»\n]{2,80}[,–—-]\s*["“„«»‘]\s*\p{Ll}/u;
/** How far the draft is read for it, in UTF-16 units. */
const TAG = 100;

/** True for a quotation that is set as a sentence of its own: “Sure.” */
function isSentence({ quotation, draft }: Reading): boolean {
  if (!/^\P{L}*\p{Lu}/u.test(quotation.text)) return false;
  if (/,\s*$/u.test(quotation.text) && GOES_ON.test(draft.text.slice(quotation.end, quotation.end + TAG)))
    return false;
  return /[.!?,]["”’]?\s*$/u.test(quotation.text);
}
