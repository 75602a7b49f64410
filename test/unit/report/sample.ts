/** A report to write in every format: a draft of two quotations, its sources, and hostile words on request. */
import type { CheckedDraft, CheckedQuotation, PassageView, ReadSource } from '../../../src/core/engine.ts';
import type { VerifyReport } from '../../../src/core/report/report.ts';

const range = { start: { line: 4, character: 1 }, end: { line: 4, character: 18 } };

/** The draft's text; its quotation stands in the fifth line. */
export const CONTENT = '# Harbour\n\nA first paragraph.\n\n"The quay is shut." Brandt said.\n';
const START = CONTENT.indexOf('The quay');

export const passage: PassageView = {
  source: 'seeds/quay.txt',
  file: 'seeds/quay.txt',
  opens: 'file',
  title: 'Quay closed',
  outlet: 'The Harbour Post',
  published: '2026-03-04',
  url: null,
  start: 10,
  end: 31,
  line: 8,
  range: { start: { line: 8, character: 0 }, end: { line: 8, character: 21 } },
  text: 'The quay is not shut.',
  role: 'speech',
  speaker: { name: 'Nora Brandt', confidence: 0.9 },
  similarity: 0.9,
  marked: [
    { text: 'The quay is', differs: false },
    { text: ' not', differs: true },
    { text: ' shut.', differs: false },
  ],
  before: '',
  after: '',
};

export function quotation(change: Partial<CheckedQuotation> = {}): CheckedQuotation {
  return {
    start: START,
    end: START + 17,
    range,
    text: 'The quay is shut.',
    language: 'en',
    speaker: null,
    verdict: 'altered',
    match: null,
    reason: null,
    edits: [
      { kind: 'delete', class: 'negation', draft: '', source: 'not', start: START + 12, end: START + 12 },
    ],
    findings: [
      {
        code: 'wording/negation',
        severity: 'error',
        message: 'A negation differs.',
        start: START + 12,
        end: START + 12,
        fixes: [
          {
            title: 'Use the wording of the source',
            preferred: true,
            edits: [{ start: START + 12, end: START + 12, newText: 'not ' }],
          },
        ],
      },
    ],
    passages: [passage],
    fingerprint: { quotation: '', restsOn: [], alsoIn: [] },
    ...change,
  };
}

export const verified = (change: Partial<CheckedQuotation> = {}) =>
  quotation({ verdict: 'verified', match: 'exact', edits: [], findings: [], ...change });

export const unchecked = () =>
  quotation({ verdict: 'unchecked', reason: 'no source', findings: [], edits: [], passages: [] });

export const source: ReadSource = {
  path: 'seeds/quay.txt',
  file: 'seeds/quay.txt',
  title: 'Quay closed',
  outlet: 'The Harbour Post',
  published: '2026-03-04',
  hash: 'ab'.repeat(32),
  warnings: [],
};

/** A report with these quotations in one draft. */
export function report(
  quotations: readonly CheckedQuotation[],
  change: Partial<VerifyReport> = {},
  draftChange: Partial<CheckedDraft> = {},
): VerifyReport {
  const count = (...verdicts: string[]) =>
    quotations.filter(({ verdict }) => verdicts.includes(verdict)).length;
  const open = count('unchecked', 'not-found', 'ambiguous');
  const draft = {
    path: 'draft.md',
    style: 'ap' as const,
    language: 'en',
    summary: {
      quotations: quotations.length,
      verified: count('verified'),
      contradicted: quotations.length - count('verified') - open,
      unchecked: open,
      skipped: 0,
    },
    quotations,
    skipped: [],
    findings: [],
    content: CONTENT,
    ...draftChange,
  };
  return {
    style: 'ap',
    sources: { list: [source], unreadable: [], lookedIn: ['seeds'] },
    drafts: [draft],
    made: '2026-03-05T10:00:00.000Z',
    version: '0.1.0',
    ...change,
  };
}

/** A report in which every text that comes from outside is `text`. */
export function hostileReport(text: string): VerifyReport {
  const evil: PassageView = {
    ...passage,
    source: text,
    file: text,
    title: text,
    outlet: text,
    published: text,
    text,
    speaker: { name: text, confidence: 1 },
    marked: [
      { text, differs: false },
      { text, differs: true },
    ],
    before: text,
    after: text,
  };
  const hostile = quotation({
    text,
    language: text,
    reason: text,
    speaker: {
      name: text,
      mention: text,
      mentionStart: 0,
      confidence: 1,
      via: 'name',
      kind: 'person',
    },
    edits: [
      {
        kind: 'replace',
        class: 'wording',
        draft: text,
        source: text,
        start: START + 1,
        end: START + Math.max(2, text.length - 1),
      },
    ],
    findings: [
      {
        code: 'wording/changed',
        severity: 'error',
        message: text,
        start: START,
        end: START + 3,
        fixes: [{ title: text, preferred: true, edits: [{ start: START, end: START + 3, newText: text }] }],
      },
    ],
    passages: [evil, evil],
    decision: { kind: 'ignored', reason: text, by: text, date: text },
  });
  return report(
    [hostile],
    {
      sources: {
        list: [
          { ...source, path: text, file: text, title: text, outlet: text, published: text, warnings: [text] },
        ],
        unreadable: [{ path: text, reason: text }],
        lookedIn: [text],
      },
      unreadDrafts: [{ path: text, reason: text }],
    },
    { path: text, skipped: [{ start: 0, end: 3, text, reason: 'term' }] },
  );
}

/** Texts that would be more than text somewhere. */
export const HOSTILE = [
  '<script>alert(1)</script><img src=x onerror=alert(1)>',
  '"><style>*{display:none}</style>\' onload=alert(1) x="',
  '</blockquote></article></main><!-- gone',
  '[click](command:workbench.action.terminal.new) ![x](https://example.org/p.png)',
  '**bold** _it_ ~~struck~~ `code` | cell | <b>b</b> &lt; &amp; \\',
  'one\n\n# head\n- item\n| a | b |\n---\n```',
  '{0} {{1}} [text](1) [a](http://example.org)',
  '=HYPERLINK("http://example.org","x")',
  'a "quoted", cell\r\nnext',
  'a\u202Eb\u2066c\u0000d\u001b[2J\ud800e',
  '../..//%2e%2e/a b/ü #?.txt',
];
