import assert from 'node:assert/strict';
import { DEFAULT_SEVERITY, docAnchor, FINDING_CODES, isFindingCode } from '../../../src/core/verify/codes.ts';
import { isStyleName, permits, severityOf, STYLE_NAMES } from '../../../src/core/verify/styles.ts';
import { checkLast } from './support.ts';

describe('house styles', () => {
  it('puts the user’s severity before the style’s, and the style’s before the code’s', () => {
    assert.equal(severityOf('wording/cleaned', 'ap'), 'warning');
    assert.equal(severityOf('wording/cleaned', 'strict'), 'error');
    assert.equal(severityOf('wording/cleaned', 'strict', { 'wording/cleaned': 'off' }), 'off');
  });

  it('no style softens a change of meaning', () => {
    for (const style of STYLE_NAMES) {
      for (const code of ['wording/negation', 'wording/number', 'wording/name', 'speaker/wrong'] as const) {
        assert.equal(severityOf(code, style), 'error');
      }
    }
  });

  it('strict permits nothing, guardian the tidying of speech', () => {
    assert.ok(!permits('strict', 'first-case') && !permits('bluebook', 'first-case'));
    assert.ok(permits('guardian', 'filler') && !permits('ap', 'filler'));
  });

  it('tells its names and codes', () => {
    assert.ok(isStyleName('reuters') && !isStyleName('tabloid'));
    assert.ok(isFindingCode('speaker/wrong') && !isFindingCode('toString'));
    assert.equal(docAnchor('speaker/wrong'), 'speaker-wrong');
    assert.equal(FINDING_CODES.length, Object.keys(DEFAULT_SEVERITY).length);
  });

  const source = 'Orla Fenn: In short, the harvest was ruined by the hail.';
  for (const style of STYLE_NAMES) {
    const verdict = style === 'bluebook' || style === 'strict' ? 'altered' : 'verified';
    it(`${style}: an unmarked capital at the start is ${verdict}`, async () => {
      const checked = await checkLast(source, '“The harvest was ruined by the hail,” Orla Fenn said.', style);
      assert.equal(checked.verdict, verdict);
    });
    it(`${style}: glyphs and the comma before the mark are nothing`, async () => {
      const checked = await checkLast(source, '“the harvest was ruined by the hail,” Orla Fenn said.', style);
      assert.equal(checked.verdict, 'verified');
    });
  }
});
