import assert from 'node:assert/strict';
import { borderGroups, turnsByBorder } from '../../../src/core/verify/borders.ts';
import { lexiconFor } from '../../../src/core/verify/lexicon/index.ts';

const words = (text: string) => text.split(' ');
const turns = (ours: string, theirs: string, language = 'en') => {
  const groups = borderGroups(words(ours), words(theirs));
  assert.ok(groups);
  return groups.some((group) => turnsByBorder(group, lexiconFor(language)));
};

describe('borders of words', () => {
  it('are grouped where they differ', () => {
    assert.deepEqual(borderGroups(words('in the har bour now'), words('inthe harbour now')), [
      { ours: ['in', 'the'], theirs: ['inthe'] },
      { ours: ['har', 'bour'], theirs: ['harbour'] },
    ]);
    assert.deepEqual(borderGroups(words('a bc'), words('ab c')), [
      { ours: ['a', 'bc'], theirs: ['ab', 'c'] },
    ]);
    assert.deepEqual(borderGroups(words('as it was'), words('as it was')), []);
    assert.equal(borderGroups(words('as it was'), words('as it is')), null);
    assert.equal(borderGroups(words('as it'), words('as it was')), null);
  });

  it('make another word of some', () => {
    assert.ok(turns('now here', 'nowhere'));
    assert.ok(turns('nowhere', 'now here'));
    assert.ok(turns('not able', 'notable'));
    assert.ok(turns('re-sign', 'resign'));
    assert.ok(turns('every day', 'everyday'));
    assert.ok(turns('si no', 'sino', 'es'));
  });

  it('and of most none', () => {
    assert.ok(!turns('will not', 'willnot'));
    assert.ok(!turns('n o', 'no'));
    assert.ok(!turns('n e v e r', 'never'));
    assert.ok(!turns('health care', 'healthcare'));
    assert.ok(!turns('well-known', 'well known'));
    assert.ok(!turns('the harbour', 'theharbour'));
    assert.ok(!turns('nicht mehr', 'nichtmehr', 'de'));
  });
});
