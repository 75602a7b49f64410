import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { FIND_ANSWER, VERIFY_ANSWER } from '../../../src/core/assistant/answer-schemas.ts';
import { findAnswer, findText } from '../../../src/core/assistant/find-answer.ts';
import { draftField, fieldsOf, InputError, wordsField } from '../../../src/core/assistant/input.ts';
import { FIND_QUOTE, VERIFY_QUOTES } from '../../../src/core/assistant/tools.ts';
import { verifyAnswer, verifyText } from '../../../src/core/assistant/verify-answer.ts';
import { fileText, reportName } from '../../../src/editor/report-names.ts';
import { hostileReport, HOSTILE, passage, quotation, report, unchecked, verified } from '../report/sample.ts';

interface Manifest {
  contributes: { languageModelTools: { name: string; modelDescription: string; inputSchema: object }[] };
}
const manifest = JSON.parse(
  readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'),
) as Manifest;

describe('the tools for assistants', () => {
  it('are in the manifest as they are in the core', () => {
    assert.deepEqual(
      manifest.contributes.languageModelTools.map(({ name, modelDescription, inputSchema }) => [
        name,
        modelDescription,
        inputSchema,
      ]),
      [VERIFY_QUOTES, FIND_QUOTE].map(({ name, description, inputSchema }) => [
        name,
        description,
        inputSchema,
      ]),
    );
  });

  it('answer with coverage first, and both texts of each quotation', () => {
    const input = report([quotation(), verified()]);
    assert.match(verifyText(input), /^2 quotations: 1 verified, 1 contradicted; 1 source read\n/);
    assert.match(
      verifyText(input),
      /Line 5: altered\n {2}draft: {2}The quay is shut\. — nobody named\n {2}source: The quay is \{not\} shut\. — Nora Brandt\n/,
    );
    const { quotations } = verifyAnswer(input);
    assert.deepEqual(
      quotations.map(({ answer }) => answer),
      ['contradicted', 'verified'],
    );
    assert.deepEqual(quotations[0]?.findings[0]?.fixes, ['Use the wording of the source']);
  });

  it('answer as their schemas say, and in no other way', () => {
    const ajv = new Ajv({ strict: true, allowUnionTypes: true });
    const [verify, find] = [ajv.compile(VERIFY_ANSWER), ajv.compile(FIND_ANSWER)];
    const broken = [{ path: 'seeds/x.pdf', reason: 'encrypted' }];
    const skipped = [{ start: 0, end: 8, text: 'The Quay', reason: 'title' as const }];
    const inputs = [
      report([quotation(), verified(), unchecked()]),
      report([]),
      report([unchecked()], { sources: { list: [], unreadable: broken, lookedIn: ['seeds'] } }),
      ...HOSTILE.map(hostileReport),
    ];
    for (const input of inputs) assert.ok(verify(verifyAnswer(input)), JSON.stringify(verify.errors));
    const [draft] = report([quotation()]).drafts;
    assert.ok(draft);
    const listed = { ...report([]), drafts: [{ ...draft, skipped }] };
    assert.ok(verify(verifyAnswer(listed)), JSON.stringify(verify.errors));
    const hit = { ...passage, before: '', after: '' };
    for (const hits of [[], [hit]]) assert.ok(find(findAnswer('x', hits, 1)), JSON.stringify(find.errors));

    const answer = verifyAnswer(report([quotation()]));
    assert.equal(verify({ ...answer, more: 1 }), false);
    assert.equal(verify({ ...answer, summary: { ...answer.summary, verified: -1 } }), false);
    const odd = answer.quotations.map((each) => ({ ...each, verdict: 'plausible' }));
    assert.equal(verify({ ...answer, quotations: odd }), false);
    assert.equal(find({ ...findAnswer('x', [hit], 1), words: null }), false);
  });

  it('never look clean where nothing was checked', () => {
    const none = { list: [], unreadable: [], lookedIn: ['seeds'] };
    assert.match(
      verifyText(report([unchecked()], { sources: none })),
      /^.*0 sources read\nNothing was checked/,
    );
    assert.equal(verifyAnswer(report([])).coverage.nothing, true);
    assert.match(findText('x', [], 0), /Nothing was searched/);
  });

  it('give each text on one line of its own', () => {
    for (const text of HOSTILE) {
      const lines = verifyText(hostileReport(text)).split('\n');
      assert.equal(lines.filter((line) => line.startsWith('Line ')).length, 1);
      // eslint-disable-next-line no-control-regex
      assert.doesNotMatch(lines.join(''), /[\u0000-\u001f\u202e]/);
    }
  });

  it('tell the same words from nearly the same', () => {
    const same = (words: string) => findAnswer(words, [passage], 1).places[0]?.same;
    for (const words of ['The quay is not shut.', 'the quay is not shut', 'The  quay is not shut!'])
      assert.equal(same(words), true, words);
    for (const words of [
      'The quay is shut.',
      'The quay is not',
      'The quay is now shut',
      'not the quay is shut',
    ])
      assert.equal(same(words), false, words);
    assert.equal(findAnswer('!', [{ ...passage, text: '?' }], 1).places[0]?.same, false);
  });
});

describe('what assistants hand in', () => {
  it('is taken where it is right', () => {
    assert.deepEqual(draftField({ text: '' }), { text: '' });
    assert.deepEqual(draftField({ path: 'a.md' }), { path: 'a.md' });
    assert.equal(draftField({}), null);
    assert.deepEqual(wordsField({ words: ' a b ' }), { words: 'a b', limit: 5 });
    assert.deepEqual(fieldsOf({ a: 1 }, ['a']), { a: 1 });
  });

  it('is refused in words where it is wrong', () => {
    const wrong: (() => unknown)[] = [
      () => fieldsOf(null, []),
      () => fieldsOf([], []),
      () => fieldsOf({ b: 1 }, ['a']),
      () => draftField({ text: 'a', path: 'b' }),
      () => draftField({ path: ' ' }),
      () => draftField({ text: 1 }),
      () => wordsField({ words: ' ' }),
      () => wordsField({ words: 'a', limit: 1.5 }),
      () => wordsField({ words: 'a', limit: 21 }),
      () => wordsField({ words: 'a', limit: '3' }),
    ];
    for (const act of wrong) assert.throws(act, InputError);
  });
});

describe('the names of reports', () => {
  it('are the draft’s, with what they are', () => {
    assert.equal(reportName('/a/draft.md', 'html'), 'draft.report.html');
    assert.equal(reportName('Untitled-1', 'markdown'), 'Untitled-1.report.md');
    assert.equal(reportName('/a.b/.hidden', 'csv'), '.hidden.report.csv');
    assert.equal(reportName('', 'json'), 'draft.report.json');
  });

  it('only CSV begins with a byte order mark', () => {
    assert.equal(fileText('a', 'csv'), '\uFEFFa');
    assert.equal(fileText('a', 'json'), 'a');
  });
});
