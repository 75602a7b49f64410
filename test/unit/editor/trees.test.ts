import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import type { CheckedQuotation } from '../../../src/core/engine.ts';
import type { Verdict } from '../../../src/core/model.ts';
import { countsOf, groupsOf, isOpen, neighbour, standingOf } from '../../../src/editor/quotation-tree.ts';
import { globOf, quotedBy, sourceGroups } from '../../../src/editor/source-tree.ts';

function quotation(start: number, verdict: Verdict, speaker: string | null, findings = 0): CheckedQuotation {
  const made = {
    start,
    end: start + 5,
    text: `words ${start}`,
    verdict,
    speaker: speaker === null ? null : { name: speaker },
    findings: Array.from({ length: findings }, () => ({})),
    passages: [],
  };
  return made as unknown as CheckedQuotation;
}

function ignored(start: number, verdict: Verdict, speaker: string | null): CheckedQuotation {
  const decision = { kind: 'ignored' as const, by: null, date: '2026-02-11', reason: 'on tape' };
  return { ...quotation(start, verdict, speaker), decision };
}

const draft = {
  quotations: [
    quotation(0, 'verified', 'Voss'),
    quotation(10, 'altered', 'Kahn', 1),
    quotation(20, 'not-found', null, 1),
    quotation(30, 'verified', 'Kahn'),
    quotation(40, 'verified', 'Voss', 1),
  ],
};
const starts = (groups: ReturnType<typeof groupsOf>) =>
  groups.map(({ key, quotations }) => [key, ...quotations.map(({ start }) => start)]);

describe('the tree of quotations', () => {
  it('keeps the order of the text', () => {
    assert.deepEqual(starts(groupsOf(draft, 'order', 'all')), [['', 0, 10, 20, 30, 40]]);
  });

  it('groups by verdict, the worst first, and by speaker, nobody last', () => {
    assert.deepEqual(starts(groupsOf(draft, 'verdict', 'all')), [
      ['altered', 10],
      ['not-found', 20],
      ['verified', 0, 30, 40],
    ]);
    assert.deepEqual(starts(groupsOf(draft, 'speaker', 'all')), [
      ['Kahn', 10, 30],
      ['Voss', 0, 40],
      ['', 20],
    ]);
  });

  it('leaves out what is verified and has no finding, where asked', () => {
    assert.deepEqual(starts(groupsOf(draft, 'order', 'open')), [['', 10, 20, 40]]);
    assert.deepEqual(groupsOf({ quotations: [quotation(0, 'verified', null)] }, 'order', 'open'), []);
    assert.deepEqual(countsOf([draft, { quotations: [] }]), { all: 5, open: 3 });
    assert.equal(isOpen(quotation(0, 'unchecked', null)), true);
  });

  it('never takes what is not verified for verified', () => {
    const verdicts = ['altered', 'misattributed', 'out-of-context', 'stitched'] as const;
    for (const verdict of verdicts) assert.equal(standingOf({ verdict }), 'contradicted');
    for (const verdict of ['not-found', 'ambiguous', 'unchecked'] as const)
      assert.equal(standingOf({ verdict }), 'unchecked');
    assert.equal(standingOf({ verdict: 'verified' }), 'verified');
  });

  it('lists an ignored quotation last, and asks nobody to look at it', () => {
    const quotations = [ignored(0, 'altered', 'Voss'), ignored(10, 'not-found', null), ...draft.quotations];
    assert.deepEqual(countsOf([{ quotations }]), { all: 7, open: 3 });
    assert.deepEqual(starts(groupsOf({ quotations }, 'verdict', 'all')).at(-1), ['ignored', 0, 10]);
    assert.ok(!groupsOf({ quotations }, 'verdict', 'open').some(({ key }) => key === 'ignored'));
    assert.equal(standingOf(ignored(0, 'altered', null)), 'ignored');
  });

  it('has what a person marked as checked where it was', () => {
    const decision = { kind: 'checked' as const, by: 'Ines Roth', date: '2026-02-11', reason: 'by phone' };
    const checked = { ...quotation(0, 'altered', 'Voss', 1), decision };
    assert.equal(standingOf(checked), 'contradicted');
    assert.deepEqual(starts(groupsOf({ quotations: [checked] }, 'verdict', 'open')), [['altered', 0]]);
  });

  it('goes to the next and the previous one, and round', () => {
    const at = (offset: number, step: 1 | -1) => neighbour(draft.quotations, offset, step)?.start;
    assert.deepEqual([at(0, 1), at(12, 1), at(40, 1), at(99, 1)], [10, 20, 0, 0]);
    assert.deepEqual([at(45, -1), at(22, -1), at(3, -1), at(0, -1)], [30, 10, 40, 40]);
    assert.equal(neighbour([], 5, 1), null);
  });
});

const source = (name: string, outlet: string | null, reason: string | null = null) => ({
  name,
  reason,
  isLeft: false,
  articles: reason === null ? [{ title: null, outlet, published: null, warnings: [] }] : [],
});

describe('the tree of sources', () => {
  const sources = [
    source('sources/b.txt', 'Tide'),
    source('seeds/a.txt', null),
    source('sources/c.pdf', null, 'encrypted'),
    source('sources/a.txt', 'Echo'),
  ];
  const names = (grouping: 'folder' | 'outlet') =>
    sourceGroups(sources, grouping).map(({ kind, key, sources: list }) => [
      kind,
      key,
      ...list.map(({ name }) => name),
    ]);

  it('shows what cannot be read first', () => {
    assert.deepEqual(names('folder'), [
      ['unreadable', '', 'sources/c.pdf'],
      ['folder', 'seeds', 'seeds/a.txt'],
      ['folder', 'sources', 'sources/a.txt', 'sources/b.txt'],
    ]);
  });

  it('shows those not come to in a group of their own, and in no other', () => {
    const left = { ...source('seeds/late.txt', null), isLeft: true, articles: [] };
    assert.deepEqual(
      sourceGroups([...sources, left], 'folder').map(({ kind, sources: list }) => [kind, list.length]),
      [
        ['left', 1],
        ['unreadable', 1],
        ['folder', 1],
        ['folder', 2],
      ],
    );
  });

  it('groups by outlet, those without one last', () => {
    assert.deepEqual(names('outlet').slice(1), [
      ['outlet', 'Echo', 'sources/a.txt'],
      ['outlet', 'Tide', 'sources/b.txt'],
      ['outlet', '', 'seeds/a.txt'],
    ]);
  });

  it('counts a draft once for each source that it rests on', () => {
    const of = (verdict: string, ...files: string[]) => ({
      verdict,
      passages: files.map((file) => ({ file })),
    });
    const counts = quotedBy([
      { quotations: [of('verified', 'a', 'b'), of('altered', 'a')] },
      { quotations: [of('verified', 'a'), of('not-found', 'c')] },
    ]);
    assert.deepEqual(
      [...counts],
      [
        ['a', 2],
        ['b', 1],
      ],
    );
  });

  it('makes a glob that means a file, whatever its name, and no other', () => {
    for (const path of [
      'sources/a (1).txt',
      'sources/[x] {y}*.md',
      '!x "y".txt',
      'a+(b)|@.txt',
      'plain/näme.txt',
    ]) {
      const matches = picomatch(globOf(path), { dot: true });
      assert.ok(matches(path), `${globOf(path)} does not mean ${path}`);
      assert.ok(!matches('sources/other.txt'));
    }
    assert.ok(!picomatch(globOf('a/*.md'))('a/bc.md'));
  });
});
