/** How reports put what the engine hands out: verdicts in words, places, and the draft's words that differ. */
import type { CheckedQuotation, MarkedText, PassageView, SpeakerView } from '../engine.ts';
import type { Edit, Verdict } from '../model.ts';
import { clockTime } from '../sources/reader-view.ts';

const VERDICTS: Readonly<Record<Verdict, string>> = {
  verified: 'verified',
  altered: 'altered',
  misattributed: 'wrong speaker',
  'out-of-context': 'out of context',
  stitched: 'stitched together',
  'not-found': 'not found',
  ambiguous: 'ambiguous',
  unchecked: 'not checked',
};

/** "verified", "wrong speaker", "not checked (no source …)". */
export function verdictText({ verdict, reason, match }: CheckedQuotation): string {
  const words = VERDICTS[verdict];
  if (reason !== null) return `${words} (${reason})`;
  return match === 'permitted' ? `${words} (with changes the style permits)` : words;
}

/** Which of the three answers a verdict is. */
export function answerOf(verdict: Verdict): 'verified' | 'contradicted' | 'unchecked' {
  if (verdict === 'verified') return 'verified';
  return verdict === 'not-found' || verdict === 'ambiguous' || verdict === 'unchecked'
    ? 'unchecked'
    : 'contradicted';
}

/** Who the draft says spoke. */
export function draftSpeaker(speaker: SpeakerView | null): string {
  if (!speaker) return 'nobody named';
  return speaker.confidence < 0.5 ? `${speaker.name} (a guess)` : speaker.name;
}

/** Who says it in the source. */
export function passageSpeaker({ role, speaker }: PassageView): string {
  if (role === 'prose') return "the article's own words";
  return speaker ? speaker.name : 'speaker not named';
}

/** What is known of where a passage stands, in order: outlet, date, title, file with line, time. */
export function placeParts(passage: PassageView): string[] {
  const line = passage.opens === 'file' ? `:${passage.line + 1}` : '';
  const time = passage.time === undefined ? null : clockTime(passage.time);
  return [passage.outlet, passage.published, passage.title, `${passage.source}${line}`, time].filter(
    (part) => part !== null,
  );
}

/** The quotation's text cut where its words differ from the source's; the texts join to `quotation.text`. */
export function markedDraft({ text, start, edits, findings }: CheckedQuotation): MarkedText[] {
  // A first letter that the style fits to the sentence is no difference to a reader.
  const isShown = ({ class: kind, start: from, end }: Edit) =>
    end > from && kind !== 'typography' && (kind !== 'case' || findings.length > 0);
  const pieces: MarkedText[] = [];
  let at = 0;
  const push = (to: number, differs: boolean) => {
    const end = Math.min(to, text.length);
    if (end <= at) return;
    pieces.push({ text: text.slice(at, end), differs });
    at = end;
  };
  for (const edit of edits.filter(isShown).sort((a, b) => a.start - b.start)) {
    push(edit.start - start, false);
    push(edit.end - start, true);
  }
  push(text.length, false);
  return pieces;
}

/** A text on one line, without what would steer a terminal or turn the direction of writing. */
export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '');
}
