import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyDecisions, DecisionIndex, type Decision } from '../../../src/core/decisions/decisions.ts';
import {
  DecisionsFileError,
  formatDecisions,
  parseDecisions,
  withDecision,
  withoutDecision,
} from '../../../src/core/decisions/decisions-file.ts';
import { checked, decisionOn, DRAFT, quotationWith, SOURCE } from './support.ts';

const HERONS = 'before the herons have left';

describe('applying decisions', () => {
  it('takes the findings from an ignored quotation, and counts and lists it', async () => {
    const draft = await checked();
    const quotation = quotationWith(draft, HERONS);
    assert.ok(quotation.findings.length > 0);
    const decided = applyDecisions(draft, new DecisionIndex([decisionOn(quotation)]));
    const ignored = quotationWith(decided, HERONS);
    assert.deepEqual(ignored.findings, []);
    assert.equal(ignored.verdict, 'altered');
    assert.deepEqual(ignored.decision, {
      kind: 'ignored',
      by: 'Ines',
      date: '2026-05-01',
      reason: 'heard on the tape',
      silences: quotation.findings,
    });
    assert.deepEqual(draft.summary, {
      quotations: 2,
      verified: 1,
      contradicted: 1,
      unchecked: 0,
      skipped: 0,
    });
    assert.deepEqual(decided.summary, { ...draft.summary, contradicted: 0, ignored: 1 });
    assert.deepEqual(decided.quotations[1], draft.quotations[1]);
  });

  it('shows who checked a quotation, and leaves its findings and counts', async () => {
    const draft = await checked();
    const quotation = quotationWith(draft, HERONS);
    const decided = applyDecisions(draft, new DecisionIndex([decisionOn(quotation, 'checked')]));
    const marked = quotationWith(decided, HERONS);
    assert.equal(marked.decision?.kind, 'checked');
    assert.deepEqual(marked.findings, quotation.findings);
    assert.equal(decided.summary, draft.summary);
  });

  it('changes nothing where no decision holds', async () => {
    const draft = await checked();
    const decision = decisionOn(quotationWith(draft, HERONS));
    const edited = await checked(DRAFT.replace('will be drained', 'will be emptied'));
    assert.equal(applyDecisions(edited, new DecisionIndex([decision])), edited);
    assert.equal(applyDecisions(draft, new DecisionIndex([])), draft);
  });

  it('moves each verdict out of the count that it was in', async () => {
    const draft = await checked(`${DRAFT}\n"The swans will never come back to us," Ada Lind said.\n`);
    for (const quotation of draft.quotations) {
      const { summary } = applyDecisions(draft, new DecisionIndex([decisionOn(quotation)]));
      assert.equal(summary.verified + summary.contradicted + summary.unchecked, 2);
      assert.equal(summary.ignored, 1);
    }
    const all = applyDecisions(draft, new DecisionIndex(draft.quotations.map((each) => decisionOn(each))));
    assert.deepEqual(all.summary, {
      quotations: 3,
      verified: 0,
      contradicted: 0,
      unchecked: 0,
      ignored: 3,
      skipped: 0,
    });
  });

  it('lets an older decision hold again when its source comes back', async () => {
    const draft = await checked();
    const changed = await checked(DRAFT, { 'pond.txt': SOURCE.replace('have left', 'are gone') });
    const first = decisionOn(quotationWith(draft, HERONS));
    const second = { ...decisionOn(quotationWith(changed, HERONS), 'checked'), date: '2026-05-09' };
    const index = new DecisionIndex([first, second]);
    assert.equal(quotationWith(applyDecisions(draft, index), HERONS).decision?.kind, 'ignored');
    assert.equal(quotationWith(applyDecisions(changed, index), HERONS).decision?.kind, 'checked');
  });
});

const text = fc.string({ unit: 'grapheme', maxLength: 12 });
const prints = fc.array(fc.stringMatching(/^[0-9a-f]{4}-[0-9a-f]{4}$/), { maxLength: 3 });
const decision: fc.Arbitrary<Decision> = fc.record({
  kind: fc.constantFrom('ignored', 'checked'),
  by: fc.option(text),
  date: fc.constantFrom('2026-01-02', '2026-03-04'),
  reason: text,
  text,
  speaker: fc.option(text),
  draft: fc.option(text),
  fingerprint: fc.record({
    quotation: fc.stringMatching(/^[0-9a-f]{2}$/),
    restsOn: prints,
    alsoIn: prints,
  }),
});

describe('the file of decisions', () => {
  it('gives back what was put into it, in an order that does not depend on the hand', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), (decisions) => {
        const file = formatDecisions(decisions);
        assert.equal(formatDecisions([...decisions].reverse()), file);
        assert.equal(formatDecisions(parseDecisions(file)), file);
        assert.equal(parseDecisions(file).length, decisions.length);
      }),
    );
  });

  it('grows by whole lines, and leaves the others as they are', () => {
    const base = {
      by: null,
      date: '2026-01-02',
      reason: 'r',
      speaker: null,
      draft: 'a.md',
      kind: 'ignored',
    } as const;
    const made = ['alder', 'birch', 'cedar'].map((word) => ({
      ...base,
      text: word,
      fingerprint: { quotation: word, restsOn: [], alsoIn: [] },
    }));
    const lines = (decisions: readonly Decision[]) => formatDecisions(decisions).split('\n');
    const two = lines(made.filter(({ text: word }) => word !== 'birch'));
    const three = lines(made);
    const added = three.length - two.length;
    const at = three.findIndex((line) => line.includes('birch')) - 2;
    assert.deepEqual([...three.slice(0, at), ...three.slice(at + added)], two);
  });

  it('holds one decision on one quotation', () => {
    fc.assert(
      fc.property(fc.array(decision, { maxLength: 6 }), decision, (decisions, one) => {
        const more = withDecision(decisions, one);
        const { quotation } = one.fingerprint;
        assert.deepEqual(
          more.filter(({ fingerprint }) => fingerprint.quotation === quotation),
          [one],
        );
        assert.deepEqual(withoutDecision(more, quotation), withoutDecision(decisions, quotation));
      }),
    );
  });

  it('may be empty, and may begin with a byte order mark', () => {
    assert.deepEqual(parseDecisions(''), []);
    assert.deepEqual(parseDecisions('\uFEFF{ "version": 1, "decisions": [] }'), []);
  });

  const good = '{"decision":"ignored","quotation":"q","date":"d","reason":"r","fingerprint":"f"}';
  it('may leave out what is not known', () => {
    const [one] = parseDecisions(`{"version":1,"decisions":[${good}]}`);
    assert.deepEqual(one?.fingerprint, { quotation: 'f', restsOn: [], alsoIn: [] });
    assert.equal(one.by, null);
  });

  it('keeps fields that others have added, and changes nothing by them', () => {
    const content = `{"version":1,"decisions":[${good.replace('{', '{"ticket":"D-41","seen":["Ines"],')}]}`;
    const [one] = parseDecisions(content);
    assert.ok(one);
    assert.deepEqual(one.others, { ticket: 'D-41', seen: ['Ines'] });
    const added = { ...one, text: 'z', fingerprint: { ...one.fingerprint, quotation: 'g' } };
    const [kept] = parseDecisions(formatDecisions(withDecision([one], added)));
    assert.deepEqual(kept, one);
    assert.equal('others' in (parseDecisions(`{"version":1,"decisions":[${good}]}`)[0] ?? {}), false);
  });

  it('says in which line it is to be mended', () => {
    const lineOf = (content: string) => {
      try {
        parseDecisions(content);
      } catch (error) {
        return error instanceof DecisionsFileError ? error.line : null;
      }
      return null;
    };
    const text = `{\n  "version": 1,\n  "decisions": [\n    ${good}\n  ]\n}\n`;
    assert.equal(lineOf(text), null);
    assert.equal(lineOf(text.replace('    {', '<<<<<<< HEAD\n    {')), 3);
    assert.equal(lineOf(text.replace('"version": 1,', '"version": 1')), 2);
    assert.equal(lineOf(text.replace(/\n/g, '\r\n').replace('    {', '<<<<<<< HEAD\r\n    {')), 3);
    // What somebody writes is no conflict, however it looks.
    assert.equal(lineOf(text.replace('"reason":"r"', '"reason":"<<<<<<< see"')), null);
  });

  for (const [what, content, why] of [
    ['cut short', '{ "version": 1, "decisions": [', /not JSON/],
    ['left in a conflict', '<<<<<<< ours\n{}\n', /merge conflict in line 1/],
    ['a list', '[]', /no list "decisions"/],
    ['of a later version', '{ "version": 2, "decisions": [] }', /version 2/],
    [
      'without a reason',
      `{"version":1,"decisions":[${good.replace('"reason":"r",', '')}]}`,
      /decision 1 lacks.*reason/,
    ],
    ['of another kind', `{"version":1,"decisions":[${good.replace('ignored', 'forgotten')}]}`, /forgotten/],
    ['with a number for a name', `{"version":1,"decisions":[${good.replace('{', '{"by":3,')}]}`, /"by"/],
    [
      'with prints that are none',
      `{"version":1,"decisions":[${good.replace('{', '{"restsOn":[3],')}]}`,
      /restsOn/,
    ],
    ['with a word for a decision', '{"version":1,"decisions":["x"]}', /decision 1 is not an object/],
  ] as const) {
    it(`is refused when it is ${what}`, () => {
      assert.throws(
        () => parseDecisions(content),
        (error) => error instanceof DecisionsFileError && why.test(error.message),
      );
    });
  }
});
