/**
 * What the two tools answer, as JSON Schemas: a client of the Model Context Protocol checks answers by them. The types
 * are in `verify-answer.ts` and `find-answer.ts`; tests hold real answers of every kind against these.
 */
import type { PassageRole, Severity, SkipReason, Verdict } from '../model.ts';

/** A JSON Schema of an object that has these fields and no others. */
export interface AnswerSchema {
  readonly [field: string]: unknown;
  readonly type: 'object';
  readonly properties: Readonly<Record<string, object>>;
  readonly required: string[];
  readonly additionalProperties: false;
}

/** The keys of a record, so that the compiler tells where one of a union is missing. */
const keys = <T extends string>(all: Readonly<Record<T, true>>): T[] => Object.keys(all) as T[];

const VERDICTS = keys<Verdict>({
  verified: true,
  altered: true,
  misattributed: true,
  'out-of-context': true,
  stitched: true,
  'not-found': true,
  ambiguous: true,
  unchecked: true,
});
const SEVERITIES = keys<Severity>({ error: true, warning: true, information: true, hint: true });
const ROLES = keys<PassageRole>({ speech: true, question: true, prose: true });
const SKIPS = keys<SkipReason>({
  title: true,
  nickname: true,
  scare: true,
  term: true,
  motto: true,
  sign: true,
  headline: true,
  search: true,
  code: true,
  measure: true,
});

const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const FLAG = { type: 'boolean' };
const COUNT = { type: 'integer', minimum: 0 };
const LINE = { type: 'integer', minimum: 1 };
const one = (of: readonly string[]) => ({ type: 'string', enum: of });
const list = (items: object) => ({ type: 'array', items });

/** `optional` fields may be missing. */
function object(
  properties: Readonly<Record<string, object>>,
  optional: readonly string[] = [],
): AnswerSchema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const FINDING = { code: TEXT, severity: one(SEVERITIES), message: TEXT };
const PASSAGE = {
  text: TEXT,
  speaker: TEXT_OR_NULL,
  role: one(ROLES),
  source: TEXT,
  line: { ...LINE, type: ['integer', 'null'] },
  title: TEXT_OR_NULL,
  outlet: TEXT_OR_NULL,
  published: TEXT_OR_NULL,
};
const QUOTATION = {
  text: TEXT,
  line: LINE,
  speaker: TEXT_OR_NULL,
  answer: one(['verified', 'contradicted', 'unchecked']),
  verdict: one(VERDICTS),
  reason: TEXT_OR_NULL,
  findings: list(object({ ...FINDING, fixes: list(TEXT) })),
  passages: list(object(PASSAGE)),
};
const SUMMARY = {
  quotations: COUNT,
  verified: COUNT,
  contradicted: COUNT,
  unchecked: COUNT,
  ignored: COUNT,
  skipped: COUNT,
};

/** The answer of `verbatim_verify_quotes`. */
export const VERIFY_ANSWER = object({
  coverage: object({ line: TEXT, whole: FLAG, nothing: FLAG, caveats: list(TEXT) }),
  summary: object(SUMMARY, ['ignored']),
  sources: object({ read: COUNT, unreadable: list(object({ path: TEXT, reason: TEXT })) }),
  quotations: list(object(QUOTATION)),
  skipped: list(object({ text: TEXT, reason: one(SKIPS) })),
  findings: list(object(FINDING)),
});

/** The answer of `verbatim_find_quote`. */
export const FIND_ANSWER = object({
  words: TEXT,
  sources: COUNT,
  places: list(object({ ...PASSAGE, same: FLAG, before: TEXT, after: TEXT })),
});
