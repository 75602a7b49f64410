import assert from 'node:assert/strict';
import type { StyleName } from '../../../src/core/verify/styles.ts';
import { checkLast } from './support.ts';

/** Differences of form, which most examples have besides the one they are about. */
const FORM = new Set<string>(['case', 'punctuation']);

async function check(said: string, printed: string, style: StyleName = 'ap') {
  const checked = await checkLast(`Orla Fenn: ${said}`, `Orla Fenn said: “${printed}”`, style);
  const edits = checked.edits.filter((edit) => !FORM.has(edit.class));
  return { ...checked, edits, codes: checked.findings.map(({ code }) => code) };
}

describe('a short quotation', () => {
  const verdict = async (said: string, printed: string) => (await check(said, printed)).verdict;

  it('is found with its sum, its date and its accents written otherwise', async () => {
    assert.equal(await verdict('I’ll pay 20 pounds for the lot.', 'I’ll pay £20 for the lot.'), 'verified');
    assert.equal(await verdict('We open on May 12, 2026.', 'We open on 12 May 2026.'), 'verified');
    assert.equal(await verdict('We met at the Café Nuñez.', 'We met at the Cafe Nunez.'), 'verified');
    assert.equal(await verdict('The hall is at 30 degrees.', 'The hall is at 30°.'), 'verified');
  });

  it('is not verified with another one', async () => {
    for (const [said, printed] of [
      ['I’ll pay 20 pounds for the lot.', 'I’ll pay £25 for the lot.'],
      ['I’ll pay 20 pounds for the lot.', 'I’ll pay $20 for the lot.'],
      ['We open on May 12, 2026.', 'We open on 21 May 2026.'],
      ['We met at the Café Nuñez.', 'We met at the Cafe Nunes.'],
      ['The hall is at 30 degrees.', 'The hall is at 30%.'],
    ] as const)
      assert.notEqual(await verdict(said, printed), 'verified', printed);
  });
});

describe('an edit at an end of the quotation', () => {
  const edited = async (said: string, printed: string) => {
    const { edits } = await check(said, printed);
    return edits.map(({ kind, draft, source }) => [kind, draft, source]);
  };

  it('stands for the last words of the source’s sentence', async () => {
    assert.deepEqual(
      await edited('They are going to pay for it. We told them so.', 'They are going to pay for the wall.'),
      [['replace', 'the wall', 'it']],
    );
  });

  it('stands for nothing in the next sentence', async () => {
    assert.deepEqual(
      await edited('The mill burned down that night. You saw it.', 'The mill burned down that night, right?'),
      [['insert', 'right', '']],
    );
  });

  it('keeps what is added for an addition where the source’s sentence ends', async () => {
    assert.deepEqual(
      await edited(
        'The mill burned down that night. You saw it.',
        'The mill burned down that night out of spite.',
      ),
      [['insert', 'out of spite', '']],
    );
  });

  it('is cut where a part of it says the same', async () => {
    assert.deepEqual(
      await edited(
        'He never came back, and we will see if he does.',
        'He never came back. We’ll see if he does.',
      ),
      [
        ['delete', '', 'and'],
        ['replace', 'We’ll', 'we will'],
      ],
    );
  });
});

describe('what a class is allowed', () => {
  const verdict = async (said: string, printed: string, style: StyleName) =>
    (await check(said, printed, style)).verdict;

  it('is the style’s to say: round brackets', async () => {
    const pair = [
      'He sold the cows and a very old barn.',
      '(Nils Rask) sold the cows and a very old barn.',
    ] as const;
    for (const style of ['ap', 'reuters'] as const) assert.equal(await verdict(...pair, style), 'verified');
    for (const style of ['guardian', 'chicago', 'bluebook', 'strict'] as const)
      assert.equal(await verdict(...pair, style), 'altered');
  });

  it('is the style’s to say: dialect respelled', async () => {
    const pair = ['We’re gonna mend the roof by May.', 'We’re going to mend the roof by May.'] as const;
    assert.equal(await verdict(...pair, 'guardian'), 'verified');
    for (const style of ['ap', 'reuters', 'chicago', 'strict'] as const)
      assert.equal(await verdict(...pair, style), 'altered');
  });

  it('lets no filler go that may mean something, nor one that is put in', async () => {
    for (const style of ['reuters', 'guardian'] as const) {
      assert.equal(
        await verdict('He is, like, the best man for it.', 'He is the best man for it.', style),
        'verified',
      );
      assert.equal(await verdict('He is the right man for it.', 'He is the man for it.', style), 'altered');
      assert.equal(
        await verdict('We are now closed until May.', 'We are closed until May.', style),
        'altered',
      );
      assert.equal(
        await verdict('I do not really know the man.', 'I do not know the man.', style),
        'altered',
      );
      assert.equal(
        await verdict('He is the best man for it.', 'He is, you know, the best man for it.', style),
        'altered',
      );
    }
  });

  it('no other class softens what is reported', async () => {
    const codes = async (said: string, printed: string) => (await check(said, printed)).codes;
    assert.deepEqual(await codes('The barn has be old for years.', 'The barn has been old for years.'), [
      'wording/changed',
    ]);
    assert.deepEqual(await codes('We walked home form the mill.', 'We walked home from the mill.'), [
      'wording/changed',
    ]);
    assert.deepEqual(await codes('I think that the barn is old.', 'I think the barn is old.'), [
      'wording/omitted',
    ]);
  });
});
