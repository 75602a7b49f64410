import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { CheckedDraft } from '../../../src/core/engine.ts';
import type { Finding, Fix } from '../../../src/core/model.ts';
import { fixAllEdits } from '../../../src/editor/fix-all.ts';
import { checked, decisionOn, DRAFT } from '../decisions/support.ts';
import { applyDecisions, DecisionIndex } from '../../../src/core/decisions/decisions.ts';

function draftWith(fixes: readonly Fix[]): CheckedDraft {
  const findings = fixes.map((fix): Finding => {
    const starts = fix.edits.map(({ start }) => start);
    return {
      code: 'wording/changed',
      severity: 'error',
      message: '',
      start: Math.min(...starts),
      end: 99,
      fixes: [fix],
    };
  });
  const summary = { quotations: 0, verified: 0, contradicted: 0, unchecked: 0, skipped: 0 };
  return { path: 'a.md', style: 'ap', language: 'en', summary, quotations: [], skipped: [], findings };
}

function apply(text: string, edits: Fix['edits']): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, newText }) => result.slice(0, start) + newText + result.slice(end), text);
}

const edit = fc
  .tuple(fc.nat(30), fc.nat(4))
  .map(([start, length]) => ({ start, end: start + length, newText: `<${start}>` }));
const fix: fc.Arbitrary<Fix> = fc.record({
  title: fc.constant(''),
  preferred: fc.boolean(),
  edits: fc
    .uniqueArray(edit, { minLength: 1, maxLength: 2, selector: ({ start }) => start >> 3 })
    .map((edits) =>
      edits.map((each) => ({ ...each, end: Math.min(each.end, ((each.start >> 3) + 1) << 3) })),
    ),
});

describe('fixing all', () => {
  it('sets a draft right, and finds nothing to do after that', async () => {
    const draft = `${DRAFT}\nHe said it again: "Every summer the cellar floods and nobody pays for it," Otto Berg said.\n`;
    const before = await checked(draft);
    const text = apply(draft, fixAllEdits(before));
    assert.match(text, /pond will not be drained/);
    assert.match(text, /again: "Every spring the cellar/);
    const after = await checked(text);
    assert.equal(after.summary.verified, 3);
    assert.deepEqual(fixAllEdits(after), []);
  });

  it('leaves alone what is verified and what is ignored', async () => {
    const right = DRAFT.replace('will be drained', 'will not be drained');
    assert.deepEqual(fixAllEdits(await checked(right)), []);
    const draft = await checked();
    const ignored = applyDecisions(
      draft,
      new DecisionIndex(draft.quotations.map((each) => decisionOn(each))),
    );
    assert.deepEqual(fixAllEdits(ignored), []);
  });

  it('never takes two changes of one place, nor half a fix', () => {
    fc.assert(
      fc.property(fc.array(fix, { maxLength: 8 }), (fixes) => {
        const edits = fixAllEdits(draftWith(fixes));
        for (const [index, one] of edits.entries()) {
          const next = edits[index + 1];
          if (next) assert.ok(one.end <= next.start && one.start < next.start);
        }
        const preferred = fixes.filter((each) => each.preferred);
        const whole = preferred.filter((each) => each.edits.every((one) => edits.includes(one)));
        assert.equal(
          whole.reduce((sum, each) => sum + each.edits.length, 0),
          edits.length,
        );
        assert.equal(edits.length > 0, preferred.length > 0);
      }),
    );
  });

  it('takes everything where nothing collides', () => {
    const fixes = [3, 9, 15].map((start) => ({
      title: '',
      preferred: true,
      edits: [{ start, end: start + 2, newText: 'x' }],
    }));
    assert.equal(fixAllEdits(draftWith(fixes)).length, 3);
  });
});
