/**
 * What people have decided on quotations, and what follows from it. Kept by the shells in `.verbatim/decisions.json`
 * (`decisions-file.ts`).
 */
import type { CheckedDraft, CheckedQuotation, DraftSummary } from '../engine.ts';
import type { Finding } from '../model.ts';
import { stillHolds, type Fingerprint } from './fingerprint.ts';

/** `ignored`: not to be reported; `checked`: a person has compared it. */
export type DecisionKind = 'ignored' | 'checked';

/** A decision on one quotation. */
export interface Decision {
  readonly kind: DecisionKind;
  /** Who decided; null where nobody said. */
  readonly by: string | null;
  /** The day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly reason: string;
  /** For people who read the file: the quotation, its speaker, the draft. Nothing is looked up by them. */
  readonly text: string;
  readonly speaker: string | null;
  readonly draft: string | null;
  readonly fingerprint: Fingerprint;
  /** Fields of the file that are none of ours: they stay there. */
  readonly others?: Readonly<Record<string, unknown>>;
}

/** What a checked quotation shows of a decision that holds. */
export interface DecisionView extends Pick<Decision, 'kind' | 'by' | 'date' | 'reason'> {
  /** Where the quotation is ignored, the findings that it would have. */
  readonly silences?: readonly Finding[];
}

/** Decisions by the print of their quotation: finding one costs the same however many there are. */
export class DecisionIndex {
  private readonly byQuotation = new Map<string, Decision[]>();

  constructor(decisions: Iterable<Decision>) {
    for (const decision of decisions) {
      const { quotation } = decision.fingerprint;
      const known = this.byQuotation.get(quotation);
      if (known) known.push(decision);
      else this.byQuotation.set(quotation, [decision]);
    }
  }

  get isEmpty(): boolean {
    return this.byQuotation.size === 0;
  }

  /** The decision that holds for a quotation: the last one made on it whose words and passages still stand. */
  find(fingerprint: Fingerprint): Decision | undefined {
    return this.byQuotation
      .get(fingerprint.quotation)
      ?.findLast((decision) => stillHolds(decision.fingerprint, fingerprint));
  }
}

function decided(quotation: CheckedQuotation, index: DecisionIndex): CheckedQuotation {
  const found = index.find(quotation.fingerprint);
  if (!found) return quotation;
  const { kind, by, date, reason } = found;
  const decision = { kind, by, date, reason };
  return kind === 'ignored'
    ? { ...quotation, decision: { ...decision, silences: quotation.findings }, findings: [] }
    : { ...quotation, decision };
}

/** Takes the ignored quotations out of the other counts, so that the numbers add up. */
function recounted(summary: DraftSummary, ignored: readonly CheckedQuotation[]): DraftSummary {
  let { verified, contradicted, unchecked } = summary;
  for (const { verdict } of ignored) {
    if (verdict === 'verified') verified--;
    else if (verdict === 'not-found' || verdict === 'ambiguous' || verdict === 'unchecked') unchecked--;
    else contradicted--;
  }
  return { ...summary, verified, contradicted, unchecked, ignored: ignored.length };
}

/** Whether a quotation is ignored by a decision. */
export const isIgnored = ({ decision }: Pick<CheckedQuotation, 'decision'>): boolean =>
  decision?.kind === 'ignored';

/**
 * A checked draft with the decisions that hold. An ignored quotation has no findings any more; it stays in the list with
 * its verdict, and counts under `ignored` alone. A checked one keeps its findings and shows who checked it. Gives the
 * draft itself where no decision holds. O(quotations).
 */
export function applyDecisions(draft: CheckedDraft, index: DecisionIndex): CheckedDraft {
  if (index.isEmpty) return draft;
  const quotations = draft.quotations.map((quotation) => decided(quotation, index));
  if (quotations.every((quotation, at) => quotation === draft.quotations[at])) return draft;
  const ignored = quotations.filter(isIgnored);
  const summary = ignored.length > 0 ? recounted(draft.summary, ignored) : draft.summary;
  return { ...draft, quotations, summary };
}
