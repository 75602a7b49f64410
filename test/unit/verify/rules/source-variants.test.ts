import assert from 'node:assert/strict';
import { checkLast } from '../support.ts';

const DRAFT = '“We will plant a hundred oaks along the river this spring,” Orla Fenn said.';
const EXACT = 'ORLA FENN: We will plant a hundred oaks along the river this spring.';
const OTHERS = {
  'c.txt': 'TOVE RASK: The ferry sails at noon, and the harbour is full of herring.',
  'd.txt': 'TOVE RASK: We will sell the mill and pay for the bridge.',
};

async function check(sources: Record<string, string>, draft = DRAFT) {
  const checked = await checkLast({ ...sources, ...OTHERS }, draft);
  return { ...checked, codes: checked.findings.map(({ code }) => code) };
}

describe('source/variants', () => {
  it('speaks: another transcript has another word', async () => {
    const checked = await check({ 'a.txt': EXACT, 'b.txt': EXACT.replace('oaks', 'elms') });
    assert.deepEqual(checked.codes, ['source/variants']);
    assert.equal(checked.verdict, 'verified');
    assert.deepEqual(
      checked.passages.map(({ source }) => source),
      ['a.txt', 'b.txt'],
    );
    assert.match(checked.findings[0]?.message ?? '', /oaks.*elms/);
  });

  it('speaks: another transcript is shorter', async () => {
    const checked = await check({
      'a.txt': EXACT,
      'b.txt': 'ORLA FENN: We will plant oaks along the river.',
    });
    assert.deepEqual(checked.codes, ['source/variants']);
    assert.equal(checked.verdict, 'verified');
  });

  it('speaks: the words are those of a prepared text, and the transcript differs', async () => {
    const prepared = `Remarks as prepared for delivery.\n\n${EXACT}`;
    const checked = await check({ 'a.txt': prepared, 'b.txt': EXACT.replace('a hundred oaks', 'oaks') });
    assert.deepEqual(checked.codes, ['source/variants']);
    assert.equal(checked.verdict, 'ambiguous');
    assert.match(checked.reason ?? '', /prepared text/);
  });

  it('offers the other wording', async () => {
    const checked = await check({ 'a.txt': EXACT, 'b.txt': EXACT.replace('oaks', 'elms') });
    assert.match(checked.findings[0]?.fixes[0]?.title ?? '', /elms/);
    assert.equal(checked.findings[0]?.fixes[0]?.preferred, false);
  });

  it('is silent: both agree', async () => {
    assert.deepEqual((await check({ 'a.txt': EXACT, 'b.txt': EXACT })).codes, []);
  });

  it('is silent: the other is another person’s', async () => {
    const other = EXACT.replace('ORLA FENN', 'TOVE RASK').replace('oaks', 'elms');
    assert.deepEqual((await check({ 'a.txt': EXACT, 'b.txt': other })).codes, []);
  });

  it('is silent: the other source is about something else', async () => {
    assert.deepEqual(
      (await check({ 'a.txt': EXACT, 'b.txt': 'ORLA FENN: The ferry sails at noon.' })).codes,
      [],
    );
  });

  it('is silent: the same opening, another saying', async () => {
    const other = 'ORLA FENN: We will plant a flag on the old tower when the work is done.';
    assert.deepEqual((await check({ 'a.txt': EXACT, 'b.txt': other })).codes, []);
  });

  it('is silent: the other differs in typography alone', async () => {
    const other = 'ORLA FENN: We will plant a hundred oaks along the river this spring – yes.';
    assert.deepEqual((await check({ 'a.txt': EXACT, 'b.txt': other })).codes, []);
  });
});
