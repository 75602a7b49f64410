import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import type { Log, Region } from 'sarif';
import { ruleTexts } from '../../../src/core/report/rule-texts.ts';
import { addressOf } from '../../../src/core/report/sarif-places.ts';
import { sarifReport } from '../../../src/core/report/sarif.ts';
import type { VerifyReport } from '../../../src/core/report/report.ts';
import { FINDING_CODES } from '../../../src/core/verify/codes.ts';
import {
  CONTENT,
  HOSTILE,
  hostileReport,
  passage,
  quotation,
  report,
  source,
  unchecked,
  verified,
} from './sample.ts';

/** The schema that OASIS publishes, as a package of Microsoft's carries it. */
const schemaFile = createRequire(import.meta.url).resolve('@microsoft/jest-sarif');
const schema = JSON.parse(
  readFileSync(schemaFile.replace(/index\.js$/, 'schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
) as object;
const ajv = new Draft04({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats(ajv);
const isValid = ajv.compile(schema);

function logOf(input: VerifyReport): Log['runs'][0] {
  const log = JSON.parse(sarifReport(input)) as Log;
  assert.ok(isValid(log), JSON.stringify(isValid.errors, null, 1));
  const [run] = log.runs;
  assert.ok(run);
  return run;
}

/** The stretch of a text that a region means, by its lines and columns; checks that its offsets mean the same. */
function stretch(text: string, region: Region | undefined): string {
  assert.ok(region);
  const lines = text.split(/(?<=\n)/);
  const offset = (line = 1, column = 1) => lines.slice(0, line - 1).join('').length + column - 1;
  const from = offset(region.startLine, region.startColumn);
  const to = offset(region.endLine, region.endColumn);
  assert.deepEqual([region.charOffset, region.charLength], [from, to - from]);
  return text.slice(from, to);
}

describe('the report as SARIF', () => {
  it('is valid by the schema, and the schema is able to say no', () => {
    logOf(report([quotation(), verified(), unchecked()]));
    logOf(report([]));
    assert.ok(!isValid({ version: '2.1.0', runs: [{}] }));
    assert.ok(!isValid({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x', helpUri: 1 } } }] }));
  });

  it('has a rule for every code, each with its page and a text', () => {
    const { rules = [] } = logOf(report([])).tool.driver;
    assert.deepEqual(
      rules.map(({ id }) => id),
      [...FINDING_CODES],
    );
    const pages = readFileSync(new URL('../../../docs/findings.md', import.meta.url), 'utf8');
    for (const { helpUri, shortDescription } of rules) {
      const anchor = /#(.*)$/.exec(helpUri ?? '')?.[1] ?? '';
      assert.ok(pages.includes(`<a id="${anchor}"></a>`), helpUri);
      assert.match(shortDescription?.text ?? '', /^[A-Z].*\.$/);
    }
    assert.equal(Object.keys(ruleTexts()).length, FINDING_CODES.length);
  });

  it('places a finding by lines and columns from one, in UTF-16 units', () => {
    const run = logOf(report([quotation()]));
    assert.equal(run.columnKind, 'utf16CodeUnits');
    const [result] = run.results ?? [];
    assert.deepEqual([result?.ruleId, result?.level], ['wording/negation', 'error']);
    assert.equal(run.tool.driver.rules?.[result?.ruleIndex ?? -1]?.id, 'wording/negation');
    const [location] = result?.locations ?? [];
    assert.equal(stretch(CONTENT, location?.physicalLocation?.region), '');
    assert.equal(location?.physicalLocation?.region?.startLine, 5);

    const content = '“👩🏽 said”\n\n"The quay 👩🏽 is shut."\n';
    const start = content.indexOf('is shut');
    const finding = { ...quotation().findings[0], start, end: start + 7 } as ReturnType<
      typeof quotation
    >['findings'][0];
    const wide = logOf(report([quotation({ findings: [finding] })], {}, { content } as never));
    assert.equal(stretch(content, wide.results?.[0]?.locations?.[0]?.physicalLocation?.region), 'is shut');
  });

  it('leads to the passages, with both texts in words', () => {
    const [result] = logOf(report([quotation()])).results ?? [];
    assert.equal(
      result?.message.text,
      'A negation differs. In the draft: “The quay is shut.”. In [the source](1): “The quay is not shut.”.',
    );
    const [related] = result.relatedLocations ?? [];
    assert.equal(related?.id, 1);
    assert.equal(related.physicalLocation?.artifactLocation?.uri, 'seeds/quay.txt');
    assert.equal(related.physicalLocation.region?.startLine, 9);
    assert.match(related.message?.text ?? '', /Nora Brandt, The Harbour Post, 2026-03-04/);
  });

  it('gives no region in a file whose lines nobody sees', () => {
    const reader = { ...passage, opens: 'reader' as const };
    const [result] = logOf(report([quotation({ passages: [reader] })])).results ?? [];
    assert.equal(result?.relatedLocations?.[0]?.physicalLocation?.region, undefined);
  });

  it('brings the fixes', () => {
    const [result] = logOf(report([quotation()])).results ?? [];
    const [change] = result?.fixes?.[0]?.artifactChanges ?? [];
    assert.equal(result?.fixes?.[0]?.description?.text, 'Use the wording of the source');
    assert.equal(change?.replacements[0]?.insertedContent?.text, 'not ');
    assert.equal(stretch(CONTENT, change.replacements[0].deletedRegion), '');
  });

  it('lists drafts and sources, with hashes and relative addresses', () => {
    const run = logOf(report([quotation()]));
    assert.deepEqual(
      run.artifacts?.map(({ location }) => [location?.uri, location?.uriBaseId]),
      [
        ['draft.md', '%SRCROOT%'],
        ['seeds/quay.txt', '%SRCROOT%'],
      ],
    );
    assert.ok(run.originalUriBaseIds?.['%SRCROOT%']);
    assert.deepEqual(run.artifacts[1]?.hashes, { 'sha-256': 'ab'.repeat(32) });
    const unhashed = { list: [{ ...source, hash: null }], unreadable: [], lookedIn: [] };
    assert.equal(logOf(report([], { sources: unhashed })).artifacts?.[1]?.hashes, undefined);
  });

  it('lists a file with two articles once', () => {
    const list = [source, { ...source, path: 'seeds/quay.txt#2' }];
    const run = logOf(report([quotation()], { sources: { list, unreadable: [], lookedIn: [] } }));
    assert.equal(run.artifacts?.length, 2);
  });

  it('tells of sources and drafts that could not be read, and of a run that checked nothing', () => {
    const unreadable = [{ path: 'a b.pdf', reason: 'encrypted' }];
    const [partly] =
      logOf(report([verified()], { sources: { list: [source], unreadable, lookedIn: [] } })).invocations ??
      [];
    assert.equal(partly?.executionSuccessful, true);
    const told = partly.toolConfigurationNotifications ?? [];
    assert.ok(told.some(({ message }) => message.text === 'Not read: a b.pdf: encrypted'));
    assert.equal(told.at(-1)?.locations?.[0]?.physicalLocation?.artifactLocation?.uri, 'a%20b.pdf');

    const [nothing] =
      logOf(report([unchecked()], { sources: { list: [], unreadable, lookedIn: [] } })).invocations ?? [];
    assert.equal(nothing?.executionSuccessful, false);
    assert.equal(nothing.toolConfigurationNotifications?.[0]?.level, 'error');

    const unreadDrafts = [{ path: 'b.md', reason: 'no such file' }];
    const [half] = logOf(report([verified()], { unreadDrafts })).invocations ?? [];
    assert.equal(half?.executionSuccessful, false);
    assert.equal(half.toolExecutionNotifications?.length, 1);

    const [whole] = logOf(report([verified()])).invocations ?? [];
    assert.equal(whole?.executionSuccessful, true);
    assert.deepEqual(whole.toolConfigurationNotifications, []);
  });

  it('marks what people ignore as suppressed, and what they have checked as under review', () => {
    const by = { reason: 'A slogan.', by: 'N. Falk', date: '2026-03-05' };
    const { findings: silences } = quotation();
    const ignored = quotation({ decision: { kind: 'ignored', ...by, silences }, findings: [] });
    const checked = quotation({ decision: { kind: 'checked', ...by } });
    const results = logOf(report([ignored, checked])).results ?? [];
    assert.equal(results.length, 2 * silences.length);
    const justified = (kind: string) => `${kind}; A slogan.; N. Falk; 2026-03-05`;
    assert.deepEqual(results[0]?.suppressions, [
      { kind: 'external', status: 'accepted', justification: justified('ignored') },
    ]);
    assert.deepEqual(results.at(-1)?.suppressions, [
      { kind: 'external', status: 'underReview', justification: justified('checked') },
    ]);
  });

  for (const text of HOSTILE) {
    it(`takes ${JSON.stringify(text)} for text`, () => {
      const run = logOf(hostileReport(text));
      for (const { message } of run.results ?? []) {
        const links = [...(message.text ?? '').matchAll(/\]\(([^)]*)\)/g)].map(([, to]) => to);
        assert.deepEqual(links, ['1']);
        assert.doesNotMatch((message.text ?? '').replace(/\{\{|\}\}/g, ''), /[{}]/);
      }
    });
  }

  it('is valid whatever the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
        logOf(hostileReport(`x${text}`));
      }),
      { numRuns: 50 },
    );
  });
});

describe('addresses', () => {
  const expected: [string, string][] = [
    ['seeds/a b.txt', 'seeds/a%20b.txt'],
    ['ü/#?%.md', '%C3%BC/%23%3F%25.md'],
    ['a:b.md', 'a%3Ab.md'],
    ['../x.md', '../x.md'],
    ['/home/n/x y.md', 'file:///home/n/x%20y.md'],
    ['C:\\n\\x.md', 'file:///C:/n/x.md'],
    ['vscode-vfs://github/o/r/a%20b.md', 'vscode-vfs://github/o/r/a%20b.md'],
    ['\ud800.md', '%EF%BF%BD.md'],
  ];
  for (const [path, address] of expected) {
    it(`${JSON.stringify(path)} is ${address}`, () => {
      assert.equal(addressOf(path), address);
    });
  }
});
