/**
 * The codes of everything Verbatim can report, with the severity a code has where no house style says otherwise.
 * Codes are stable: settings, suppressions and reports name them. Each has a section in `docs/findings.md`.
 */
import type { Severity } from '../model.ts';

/** Every code that a rule reports, by group, with its default severity. */
export const DEFAULT_SEVERITY = {
  'wording/changed': 'error',
  'wording/omitted': 'error',
  'wording/added': 'error',
  'wording/negation': 'error',
  'wording/number': 'error',
  'wording/name': 'error',
  'wording/modality': 'error',
  'wording/punctuation': 'warning',
  'wording/paraphrase': 'error',
  'wording/cleaned': 'warning',
  'ellipsis/order': 'error',
  'ellipsis/speakers': 'error',
  'ellipsis/gap': 'warning',
  'ellipsis/negation': 'warning',
  'bracket/substitution': 'information',
  'stitch/unmarked': 'error',
  'context/qualifier': 'warning',
  'speaker/wrong': 'error',
  'speaker/reporter': 'error',
  'speaker/interviewer': 'error',
  'speaker/embedded': 'warning',
  'speaker/name': 'warning',
  'source/not-found': 'warning',
  'source/other': 'warning',
  'source/variants': 'information',
  'source/withdrawn': 'warning',
  'marks/unbalanced': 'warning',
} as const satisfies Record<string, Severity>;

/** A code of a finding. */
export type FindingCode = keyof typeof DEFAULT_SEVERITY;

/** All codes, in the order of the documentation. */
export const FINDING_CODES = Object.keys(DEFAULT_SEVERITY) as readonly FindingCode[];

/** True for a code that Verbatim knows. */
export function isFindingCode(code: string): code is FindingCode {
  return Object.hasOwn(DEFAULT_SEVERITY, code);
}

/** The anchor of a code's section in `docs/findings.md`: `wording/negation` → `wording-negation`. */
export function docAnchor(code: string): string {
  return code.replaceAll('/', '-');
}
