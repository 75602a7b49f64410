import assert from 'node:assert/strict';
import fc from 'fast-check';
import { csvReport } from '../../../src/core/report/csv.ts';
import { HOSTILE, hostileReport, quotation, report, verified } from './sample.ts';

/** The records of a text by RFC 4180, read to the letter: fails where it is none. */
function parse(text: string): string[][] {
  assert.ok(text.endsWith('\r\n'));
  const records: string[][] = [[]];
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  while (cells.lastIndex < text.length) {
    const match = cells.exec(text);
    assert.ok(match, 'no cell');
    records.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') records.push([]);
  }
  records.pop();
  return records;
}

const column = (records: readonly string[][], name: string) => {
  const at = records[0]?.indexOf(name) ?? -1;
  return records.slice(1).map((record) => record[at]);
};

describe('the report as CSV', () => {
  it('has one line a quotation, with both texts, and a header', () => {
    const records = parse(csvReport(report([quotation(), verified()])));
    assert.equal(records.length, 3);
    assert.deepEqual(column(records, 'line'), ['5', '5']);
    assert.deepEqual(column(records, 'column'), ['2', '2']);
    assert.deepEqual(column(records, 'quotation'), ['The quay is shut.', 'The quay is shut.']);
    assert.deepEqual(column(records, 'source text'), ['The quay is not shut.', 'The quay is not shut.']);
    assert.deepEqual(column(records, 'verdict'), ['altered', 'verified']);
    assert.deepEqual(column(records, 'findings'), ['error wording/negation', '']);
  });

  it('has as many cells in each line', () => {
    const records = parse(csvReport(report([quotation()])));
    assert.ok(records.every(({ length }) => length === records[0]?.length));
  });

  it('has a line for what belongs to no quotation, and for a draft without one', () => {
    const finding = {
      code: 'marks/unbalanced',
      severity: 'warning',
      message: 'No partner.',
      start: 11,
      end: 12,
      fixes: [],
    } as const;
    const records = parse(csvReport(report([], {}, { findings: [finding] })));
    assert.deepEqual(column(records, 'findings'), ['warning marks/unbalanced', '']);
    assert.deepEqual(column(records, 'line'), ['3', '']);
    assert.deepEqual(column(records, 'reason'), ['', 'no quotation was found']);
  });

  it('never comes without a line that says what was covered', () => {
    const records = parse(csvReport(report([], { drafts: [] })));
    assert.match(column(records, 'coverage')[0] ?? '', /Nothing was checked/);
  });

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    ' =1',
    '\n@x',
    '＝1',
    '\u200B=1',
    "=cmd|' /C calc'!A0",
  ];
  for (const text of formulas) {
    it(`does not let a spreadsheet work out ${JSON.stringify(text)}`, () => {
      for (const record of parse(csvReport(hostileReport(text))).slice(1)) {
        assert.ok(record.includes(`'${text}`));
        for (const cell of record) assert.doesNotMatch(cell, /^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
      }
    });
  }

  it('leaves what is no formula as it is', () => {
    for (const text of ['3 = 3', "it's", 'a-b', '1-2', '“–5”']) {
      const records = parse(csvReport(report([verified({ text })])));
      assert.deepEqual(column(records, 'quotation'), [text]);
    }
  });

  it('gives back any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const records = parse(csvReport(report([verified({ text: `x${text}` })])));
        assert.deepEqual(column(records, 'quotation'), [`x${text.replace(/\0/g, '')}`]);
      }),
    );
    for (const text of HOSTILE) assert.equal(parse(csvReport(hostileReport(text))).length, 2);
  });
});
