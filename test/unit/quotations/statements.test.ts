import assert from 'node:assert/strict';
import type { Prose } from '../../../src/core/model.ts';
import { findQuotations } from '../../../src/core/quotations/find-quotations.ts';
import { statementsOf } from '../../../src/core/quotations/statements.ts';
import { proseOf } from './helpers.ts';

const said = (prose: Prose): [string, string, string | undefined][] =>
  statementsOf(prose, findQuotations(prose, 'en')).map(({ start, end, role, speaker }) => [
    prose.text.slice(start, end),
    role,
    speaker?.name,
  ]);

describe('statements', () => {
  it('takes speech without marks behind a lead-in', () => {
    assert.deepEqual(
      said(
        proseOf('Ida Brandt told the radio: The quay is old. We knew.\nHarbour master Jon Falk: It holds.'),
      ),
      [
        ['The quay is old. We knew.', 'speech', 'Ida Brandt'],
        ['It holds.', 'speech', 'Jon Falk'],
      ],
    );
    assert.deepEqual(said(proseOf('Ida Brandt, drummer: I never left.')), [
      ['I never left.', 'speech', 'Ida Brandt'],
    ]);
  });

  it('takes questions and answers', () => {
    assert.deepEqual(said(proseOf('Q: Will you go?\nA: No.')), [
      ['Will you go?', 'question', undefined],
      ['No.', 'speech', undefined],
    ]);
  });

  it('takes whole turns of a transcript', () => {
    const text = 'Will you go?\nNo. Never.';
    const prose: Prose = {
      ...proseOf(text),
      blocks: [
        { kind: 'paragraph', start: 0, end: 12, turn: { label: 'REPORTER', role: 'interviewer' } },
        { kind: 'paragraph', start: 13, end: text.length, turn: { label: 'IDA BRANDT', role: 'speaker' } },
      ],
    };
    assert.deepEqual(said(prose), [
      ['Will you go?', 'question', 'Reporter'],
      ['No. Never.', 'speech', 'Ida Brandt'],
    ]);
  });

  it('lists quotations with their index', () => {
    const prose = proseOf('“The quay is old,” said Ida Brandt.');
    const [statement] = statementsOf(prose, findQuotations(prose, 'en'));
    assert.equal(statement?.quotation, 0);
  });

  it('leaves the article’s own words alone', () => {
    for (const text of [
      'Ida Brandt said the quay was old.',
      'There is one problem: The money is gone.',
      'The ferry sails at 10:30 and 11:15 daily.',
      'Three quays are shut: North, South and Old.',
      'Note: Bring a coat.',
      'According to Ida Brandt the quay is old.',
    ])
      assert.deepEqual(said(proseOf(text)), [], text);
  });
});
