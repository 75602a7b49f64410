import assert from 'node:assert/strict';
import type { CheckedDraft } from '../../../src/core/engine.ts';
import { jsonReport } from '../../../src/core/report/json.ts';
import { countFindings, plain, textReport } from '../../../src/core/report/text.ts';
import { passage, quotation, report, source, unchecked, verified } from './sample.ts';

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
    const { start } = quotation();
    const edits = [
      {
        kind: 'replace',
        class: 'wording',
        draft: 'shut',
        source: 'open',
        start: start + 12,
        end: start + 16,
      },
    ] as const;
    const text = textReport(report([quotation({ edits })]), plain);
    assert.match(text, /The quay is \{shut\}\./);
  });

  it('paints when it is given paint', () => {
    const text = textReport(report([quotation()]), (style, words) => `<${style}>${words}</${style}>`);
    assert.match(text, /<green>\{not\}<\/green>/);
  });

  it('passes over what is verified', () => {
    const text = textReport(report([verified()]), plain);
    assert.doesNotMatch(text, /The quay/);
    assert.match(text, /1 quotation: 1 verified/);
    assert.doesNotMatch(text, /Nothing was checked|could be checked/);
  });

  it('does not look clean where nothing was checked', () => {
    assert.match(textReport(report([]), plain), /Nothing was checked: no quotation was found/);
    const text = textReport(report([unchecked()]), plain);
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
  });
});

describe('the report as JSON', () => {
  it('keeps the contract', () => {
    const unreadable = [{ path: 'x.pdf', reason: 'encrypted' }];
    const sources = { list: [source], unreadable, lookedIn: ['seeds'] };
    const text = jsonReport(report([quotation()], { sources }));
    const parsed = JSON.parse(text) as Record<string, unknown> & { drafts: CheckedDraft[] };
    assert.deepEqual(Object.keys(parsed), ['version', 'style', 'sources', 'drafts']);
    assert.equal(parsed['version'], 1);
    assert.deepEqual(parsed['sources'], { articles: 1, unreadable, list: [source] });
    assert.deepEqual(Object.keys(parsed.drafts[0] ?? {}), [
      'path',
      'style',
      'language',
      'summary',
      'quotations',
      'skipped',
      'findings',
    ]);
    assert.deepEqual(parsed.drafts[0]?.quotations[0], JSON.parse(JSON.stringify(quotation())));
    assert.ok(text.endsWith('}\n'));
  });
});
