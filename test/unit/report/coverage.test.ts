import assert from 'node:assert/strict';
import { coverageOf, summaryLine } from '../../../src/core/report/coverage.ts';
import { REPORT_WRITERS } from '../../../src/core/report/formats.ts';
import { plain, textReport } from '../../../src/core/report/text.ts';
import { quotation, report, source, unchecked, verified } from './sample.ts';

const none = { list: [], unreadable: [], lookedIn: ['seeds', 'sources'] };
const broken = {
  list: [source],
  unreadable: [{ path: 'x.pdf', reason: 'encrypted' }],
  lookedIn: ['seeds'],
};

describe('the coverage of a run', () => {
  it('is whole where every quotation has an answer', () => {
    const coverage = coverageOf(report([verified(), quotation()]));
    assert.deepEqual(coverage, {
      whole: true,
      nothing: false,
      line: '2 quotations: 1 verified, 1 contradicted; 1 source read',
      caveats: [],
    });
  });

  it('says that there was no source, and where it looked', () => {
    const { nothing, caveats } = coverageOf(report([unchecked()], { sources: none }));
    assert.equal(nothing, true);
    assert.deepEqual(caveats, ['Nothing was checked: no source could be read (looked in seeds, sources).']);
  });

  it('is nothing without sources even where a verdict says otherwise', () => {
    assert.equal(coverageOf(report([verified()], { sources: none })).nothing, true);
  });

  it('is not whole where reading was stopped, and says what is missing, in every report for people', () => {
    const stopped = { list: [source], unreadable: [], lookedIn: ['seeds'], stopped: '3 files were not read' };
    const given = report([verified()], { sources: stopped });
    const { whole, caveats } = coverageOf(given);
    assert.equal(whole, false);
    assert.deepEqual(caveats, ['Reading of sources was stopped: 3 files were not read.']);
    for (const format of ['markdown', 'html', 'csv', 'sarif'] as const)
      assert.match(REPORT_WRITERS[format](given), /3 files were not read/, format);
    assert.match(textReport(given, plain), /3 files were not read/);
  });

  it('says that there was no quotation, or no draft', () => {
    for (const empty of [report([]), report([], { drafts: [] })]) {
      const { nothing, whole, caveats } = coverageOf(empty);
      assert.deepEqual([nothing, whole], [true, false]);
      assert.deepEqual(caveats, ['Nothing was checked: no quotation was found.']);
    }
  });

  it('says that no quotation was found in one of several drafts', () => {
    const [full] = report([verified()]).drafts;
    const [empty] = report([], {}, { path: 'empty.md' }).drafts;
    assert.ok(full && empty);
    const { nothing, caveats } = coverageOf(report([], { drafts: [full, empty] }));
    assert.equal(nothing, false);
    assert.deepEqual(caveats, ['No quotation was found in empty.md.']);
  });

  it('tells some unchecked quotations from all of them', () => {
    assert.deepEqual(coverageOf(report([unchecked()])).caveats, [
      'No quotation could be checked against a source.',
    ]);
    assert.deepEqual(coverageOf(report([unchecked(), verified()])).caveats, [
      '1 quotation could not be checked: nothing is known for or against.',
    ]);
    assert.equal(coverageOf(report([unchecked(), verified()])).nothing, false);
  });

  it('names what could not be read', () => {
    const { caveats, line } = coverageOf(
      report([verified()], { sources: broken, unreadDrafts: [{ path: 'b.md', reason: 'no such file' }] }),
    );
    assert.deepEqual(caveats, [
      '1 source not read: x.pdf (encrypted).',
      '1 draft not read: b.md (no such file).',
    ]);
    assert.match(line, /1 source read, 1 not readable/);
  });

  it('counts in words', () => {
    assert.equal(
      summaryLine({ quotations: 7, verified: 5, contradicted: 1, unchecked: 1, skipped: 2 }),
      '7 quotations: 5 verified, 1 contradicted, 1 not checked',
    );
    assert.equal(
      summaryLine({ quotations: 3, verified: 1, contradicted: 0, unchecked: 0, ignored: 2, skipped: 0 }),
      '3 quotations: 1 verified, 2 ignored',
    );
    assert.equal(
      summaryLine({ quotations: 0, verified: 0, contradicted: 0, unchecked: 0, skipped: 2 }),
      'no quotations',
    );
  });

  for (const format of ['markdown', 'html', 'csv', 'sarif'] as const) {
    it(`stands in the report as ${format}`, () => {
      const write = REPORT_WRITERS[format];
      assert.match(
        write(report([unchecked()], { sources: none })),
        /Nothing was checked: no source could be read/,
      );
      assert.match(write(report([])), /Nothing was checked: no quotation was found/);
      const partly = write(report([verified()], { sources: broken }));
      assert.match(partly, /x\.pdf/);
      assert.match(partly, /encrypted/);
      assert.doesNotMatch(write(report([verified()])), /Nothing was|could not be|not read/i);
    });
  }

  it('stands in the report as text', () => {
    assert.match(
      textReport(report([unchecked()], { sources: none }), plain),
      /Nothing was checked: no source/,
    );
    assert.match(
      textReport(report([verified()], { sources: broken }), plain),
      /not read: x\.pdf \(encrypted\)/,
    );
  });
});
