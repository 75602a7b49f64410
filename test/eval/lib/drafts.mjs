/** Drafts of one sentence around a quotation, and the tool's answer to that quotation. */

const BAD = new Set(['altered', 'misattributed', 'out-of-context', 'stitched', 'not-found']);

/**
 * @typedef {object} Draft
 * @property {string} text
 * @property {number} start where the quotation's words start, after the mark
 * @property {number} end
 */

const isClosed = (words) => /[.?!]['’]?$/.test(words);

const TEMPLATES = [
  (words, who) => [`“`, words, `${isClosed(words) ? '' : ','}” ${who} said.\n`],
  (words, who) => [`${who} said: “`, words, `${isClosed(words) ? '' : '.'}”\n`],
  (words, who) => [`According to ${who}, “`, words, `${isClosed(words) ? '' : '.'}”\n`],
  (words, who) => [`${who} said that “`, words, `${isClosed(words) ? '' : '.'}”\n`],
];
/** Ways to give a whole sentence to somebody. */
export const WAYS = [0, 1, 2];
/** A colon before the quotation. */
export const LED_IN = 1;
/** The quotation goes on with the draft's own sentence. */
export const WORKED_IN = 3;

/**
 * A draft that gives words to a speaker.
 * @param {string} words what stands between the marks; its last comma or full stop is the sentence's to set
 * @param {string} who
 * @param {number} [way] which of the ways to say it: one of `WAYS`, or `WORKED_IN`
 * @param {[string, string]} [marks]
 * @returns {Draft}
 */
export function draftOf(words, who, way = WAYS[0], marks = ['“', '”']) {
  const bare = words.trim().replace(/[.,;:–—\s-]+$/u, '');
  const [before, middle, after] = TEMPLATES[way](bare, who);
  const open = before.replace('“', marks[0]);
  return {
    text: open + middle + after.replace('”', marks[1]),
    start: open.length,
    end: open.length + middle.length,
  };
}

/**
 * Quotation marks inside a quotation, as an American draft sets them: single.
 * @param {string} words
 * @returns {string}
 */
export function innerMarks(words) {
  return words
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([])"/g, '$1‘')
    .replace(/"/g, '’');
}

/**
 * What the tool says of the words between two offsets: all its quotations that overlap them, taken together.
 * @param {any} answer
 * @param {Draft} draft
 * @returns {{found: boolean, verified: boolean, bad: boolean, verdicts: string[], codes: string[], loud: string[],
 *   edits: any[], passages: any[], match: string | null}} `loud`: the codes at warning or above
 */
export function judged(answer, draft) {
  const hits = (answer.quotations ?? []).filter((each) => each.start < draft.end && each.end > draft.start);
  const findings = hits.flatMap((hit) => hit.findings ?? []);
  return {
    found: hits.length > 0,
    verified: hits.length > 0 && hits.every((hit) => hit.verdict === 'verified'),
    bad: hits.some((hit) => BAD.has(hit.verdict)),
    verdicts: hits.map((hit) => hit.verdict),
    codes: findings.map((finding) => finding.code),
    loud: findings
      .filter((each) => each.severity === 'error' || each.severity === 'warning')
      .map((each) => each.code),
    errors: findings.filter((each) => each.severity === 'error').map((each) => each.code),
    edits: hits.flatMap((hit) => hit.edits ?? []),
    passages: hits.flatMap((hit) => hit.passages ?? []),
    match: hits[0]?.match ?? null,
  };
}

/**
 * The answer in a few words, for `--errors`.
 * @param {ReturnType<typeof judged>} judgement
 * @returns {string}
 */
export function told(judgement) {
  const edits = judgement.edits.map((edit) => `${edit.kind}:${edit.class}(${edit.draft}|${edit.source})`);
  return `${judgement.verdicts.join('+') || 'no quotation'} [${judgement.codes.join(' ')}] ${edits.join(' ')}`;
}
