/**
 * What the engine hands out of a draft's quotations, remembered while the draft is written. A quotation that was not
 * checked anew is shown by the same object, or where text before it came or went, by the same object moved.
 */
import type { Checked, Remembered } from './check-memo.ts';
import { fingerprintOf, quotationPrint } from './decisions/fingerprint.ts';
import type { CheckedQuotation } from './engine.ts';
import type { OffsetMap, Passage, Quotation, Span } from './model.ts';
import type { FoundQuotation, Place } from './quotations/find-quotations.ts';
import { movedQuotation } from './quotations/moved.ts';
import { movedEdit, movedFinding, movedView } from './moved-view.ts';
import { rangeOf } from './text/lines.ts';
import { toFile } from './text/offset-map.ts';
import { checkedQuotationView, type Located } from './views.ts';
import type { Check } from './verify/check.ts';

/** A draft as it is now, and its file. */
export interface ShownDraft extends Located {
  readonly content: string;
  readonly language: string;
  readonly places: readonly Place[];
  /** Changes with the sources: passages may have other prints then. */
  readonly version: number;
}

interface Shown {
  readonly view: CheckedQuotation;
  readonly result: Remembered;
  readonly language: string;
  readonly version: number;
  /** How the block lies in its file, and where it begins there. */
  readonly layout: string;
  readonly fileStart: number;
  /** All that the view points at stands in the quotation's own block. */
  readonly isWithin: boolean;
}

/** How each block lies in its file: the pieces of the map in it, counted from its start; empty for one whole piece. */
function layoutsOf(places: readonly Place[], map: OffsetMap): string[] {
  let at = 0;
  return places.map(({ start, text }) => {
    const end = start + text.length;
    while (at + 3 < map.length && (map[at] ?? 0) + (map[at + 2] ?? 0) <= start) at += 3;
    if ((map[at] ?? 0) <= start && (map[at] ?? 0) + (map[at + 2] ?? 0) >= end && (map[at + 5] ?? 1) > 0)
      return '';
    const origin = toFile(map, start);
    let layout = '';
    for (let piece = at; piece < map.length && (map[piece] ?? 0) <= end; piece += 3)
      layout += `${String((map[piece] ?? 0) - start)},${String((map[piece + 1] ?? 0) - origin)},${String(map[piece + 2])};`;
    return layout;
  });
}

/** A check, its offsets in the draft moved. */
function movedCheck(check: Check, by: number): Check {
  return {
    ...check,
    edits: check.edits.map((edit) => movedEdit(edit, by)),
    findings: check.findings.map((finding) => movedFinding(finding, by)),
  };
}

/** Whether all that a check points at in the draft stands in the quotation's own block. */
function isInBlock({ place }: FoundQuotation, { result: { check }, base }: Checked): boolean {
  const from = place.start - base;
  const to = from + place.text.length;
  // An empty place at the head of a block belongs to the text before it.
  const isIn = ({ start, end }: Span): boolean =>
    (start > from || (start === from && end > start)) && end <= to;
  const fixed = ({ findings }: Check): readonly Span[] =>
    findings.flatMap(({ fixes }) => fixes.flatMap(({ edits }) => edits));
  return [...check.edits, ...check.findings, ...fixed(check)].every(isIn);
}

/** The views of one draft's quotations. */
export class DraftViews {
  private readonly shown = new WeakMap<Quotation, Shown>();
  /** Views that were made, not counting those that were only moved. */
  made = 0;

  /** Makes ready to show the quotations of the draft as it is now. `printOf`: the print of a passage. */
  begin(draft: ShownDraft, printOf: (passage: Passage) => string) {
    const layouts = layoutsOf(draft.places, draft.prose.map);
    return (found: FoundQuotation, checked: Checked): CheckedQuotation => {
      const layout = layouts[found.place.index] ?? '';
      const fileStart = toFile(draft.prose.map, found.place.start);
      const known = this.shown.get(found.quotation);
      const moved = known && this.moved(known, found, checked, draft, layout, fileStart);
      const view = moved ?? this.make(found, checked, draft, printOf);
      if (view !== known?.view) {
        const isWithin = known && moved ? known.isWithin : isInBlock(found, checked);
        const { language, version } = draft;
        const { result } = checked;
        this.shown.set(found.quotation, { view, result, language, version, layout, fileStart, isWithin });
      }
      return view;
    };
  }

  private make(
    { place, quotation }: FoundQuotation,
    { result, base }: Checked,
    draft: ShownDraft,
    printOf: (passage: Passage) => string,
  ): CheckedQuotation {
    this.made++;
    const { text } = place;
    const own = { text, blocks: [{ ...place.block, start: 0, end: text.length }], map: [], language: null };
    const fingerprint = fingerprintOf(
      quotationPrint(quotation, own),
      result.check.verdict,
      result.check.passages.map(printOf),
    );
    return checkedQuotationView(
      movedQuotation(quotation, place.start, place.index),
      movedCheck(result.check, base),
      result.views,
      fingerprint,
      draft,
      draft.content,
      draft.language,
    );
  }

  /** The known view where it stands now; null where it has to be made anew. */
  private moved(
    known: Shown,
    { place, quotation }: FoundQuotation,
    { result }: Checked,
    { prose: { map }, content, language, lineStarts, version }: ShownDraft,
    layout: string,
    fileStart: number,
  ): CheckedQuotation | null {
    const { view } = known;
    if (known.result !== result || known.version !== version || known.language !== language) return null;
    if (!known.isWithin || known.layout !== layout) return null;
    const by = fileStart - known.fileStart;
    const { start, end } = view;
    if (content.slice(start + by, end + by) !== view.text) return null;
    const range = rangeOf(lineStarts, { start: start + by, end: end + by });
    const mentionStart = quotation.speaker ? toFile(map, place.start + quotation.speaker.mentionStart) : 0;
    return movedView(view, { by, range, mentionStart });
  }
}
