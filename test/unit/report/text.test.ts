import assert from 'node:assert/strict';
import type { CheckedDraft, CheckedQuotation, PassageView } from '../../../src/core/engine.ts';
import { jsonReport, type VerifyReport } from '../../../src/core/report/json.ts';
import { countFindings, plain, summaryLine, textReport } from '../../../src/core/report/text.ts';

const range = { start: { line: 4, character: 1 }, end: { line: 4, character: 20 } };

const passage: PassageView = {
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
  range,
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

function quotation(change: Partial<CheckedQuotation> = {}): CheckedQuotation {
  return {
    start: 100,
    end: 117,
    range,
    text: 'The quay is shut.',
    language: 'en',
    speaker: null,
    verdict: 'altered',
    match: null,
    reason: null,
    edits: [{ kind: 'delete', class: 'negation', draft: '', source: 'not', start: 112, end: 112 }],
    findings: [
      {
        code: 'wording/negation',
        severity: 'error',
        message: 'A negation differs.',
        start: 112,
        end: 112,
        fixes: [],
      },
    ],
    passages: [passage],
    fingerprint: { quotation: '', restsOn: [], alsoIn: [] },
    ...change,
  };
}

function report(quotations: readonly CheckedQuotation[], change: Partial<VerifyReport> = {}): VerifyReport {
  const verified = quotations.filter(({ verdict }) => verdict === 'verified').length;
  const contradicted = quotations.filter(({ verdict }) => verdict === 'altered').length;
  const unchecked = quotations.length - verified - contradicted;
  const draft: CheckedDraft = {
    path: 'draft.md',
    style: 'ap',
    language: 'en',
    summary: { quotations: quotations.length, verified, contradicted, unchecked, skipped: 0 },
    quotations,
    skipped: [],
    findings: [],
  };
  return { style: 'ap', articles: 1, unreadable: [], drafts: [draft], ...change };
}

describe('the report as text', () => {
  it('puts the two texts one above the other, the difference marked without colour', () => {
    const text = textReport(report([quotation()]), plain);
    assert.match(text, /draft\.md:5:2 {2}altered/);
    assert.match(text, /error wording\/negation: A negation differs\./);
    assert.match(
      text,
      /draft {3}The quay is shut\. {2}— nobody named\n {4}source {2}The quay is \{not\} shut\. {2}— Nora Brandt/,
    );
    assert.match(text, /The Harbour Post, 2026-03-04, seeds\/quay\.txt:9/);
    assert.match(text, /1 error, 0 warnings; 1 source read; style ap/);
  });

  it('marks the words of the draft, in order, where one occurs twice', () => {
    const edits = [
      { kind: 'replace', class: 'wording', draft: 'shut', source: 'open', start: 112, end: 116 },
    ] as const;
    const text = textReport(report([quotation({ edits })]), plain);
    assert.match(text, /The quay is \{shut\}\./);
  });

  it('paints when it is given paint', () => {
    const text = textReport(report([quotation()]), (style, words) => `<${style}>${words}</${style}>`);
    assert.match(text, /<green>\{not\}<\/green>/);
  });

  it('passes over what is verified', () => {
    const text = textReport(
      report([quotation({ verdict: 'verified', match: 'exact', edits: [], findings: [] })]),
      plain,
    );
    assert.doesNotMatch(text, /The quay/);
    assert.match(text, /1 quotation: 1 verified/);
    assert.doesNotMatch(text, /Nothing was checked|could be checked/);
  });

  it('does not look clean where nothing was checked', () => {
    assert.match(textReport(report([]), plain), /Nothing was checked: no quotation was found/);
    const unchecked = quotation({
      verdict: 'unchecked',
      reason: 'no source',
      findings: [],
      edits: [],
      passages: [],
    });
    const text = textReport(report([unchecked]), plain);
    assert.match(text, /not checked \(no source\)/);
    assert.match(text, /No quotation could be checked/);
  });

  it('lets no source steer the terminal', () => {
    const evil = { ...passage, marked: [{ text: '\u001b[2Jgone\u202e', differs: false }] };
    assert.match(textReport(report([quotation({ passages: [evil] })]), plain), /source {2}\[2Jgone {2}—/);
  });

  it('counts', () => {
    assert.equal(countFindings(report([quotation(), quotation()]).drafts, ['error']), 2);
    assert.equal(countFindings(report([quotation()]).drafts, ['warning', 'information']), 0);
    assert.equal(
      summaryLine({ quotations: 7, verified: 5, contradicted: 1, unchecked: 1, skipped: 2 }),
      '7 quotations: 5 verified, 1 contradicted, 1 not checked',
    );
    assert.equal(
      summaryLine({ quotations: 0, verified: 0, contradicted: 0, unchecked: 0, skipped: 2 }),
      'no quotations',
    );
    assert.equal(
      summaryLine({ quotations: 3, verified: 1, contradicted: 0, unchecked: 0, ignored: 2, skipped: 0 }),
      '3 quotations: 1 verified, 2 ignored',
    );
  });
});

describe('the report as JSON', () => {
  it('keeps the contract', () => {
    const unreadable = [{ path: 'x.pdf', reason: 'encrypted' }];
    const text = jsonReport(report([quotation()], { unreadable }));
    const parsed = JSON.parse(text) as Record<string, unknown> & { drafts: CheckedDraft[] };
    assert.deepEqual(Object.keys(parsed), ['version', 'style', 'sources', 'drafts']);
    assert.equal(parsed['version'], 1);
    assert.deepEqual(parsed['sources'], { articles: 1, unreadable });
    assert.deepEqual(parsed.drafts[0]?.quotations[0], JSON.parse(JSON.stringify(quotation())));
    assert.ok(text.endsWith('}\n'));
  });
});
