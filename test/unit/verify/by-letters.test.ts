import assert from 'node:assert/strict';
import { checkLast } from './support.ts';

const source = (words: string) =>
  `Minutes of the water board.\n\nInga Holm, who keeps the weir, spoke on Tuesday.\n\n“${words}” Holm said.\n\nThe board meets again in June.`;
const draft = (words: string) => `“${words}” said Inga Holm.`;
const verdictOf = async (printed: string, quoted: string) => {
  const { verdict, match, reason } = await checkLast(source(printed), draft(quoted));
  return [verdict, match ?? reason?.split(':')[0] ?? ''].join(' ').trim();
};

const QUOTED = 'The board will vote on the new weir before the winter,';

describe('second try by letters', () => {
  it('verifies where spaces alone are damaged, and says it is typography', async () => {
    for (const printed of [
      'T h e  b o a r d  w i l l  v o t e  o n  t h e  n e w  w e i r  b e f o r e  t h e  w i n t e r,',
      'T h e b o a r d will vote on the new weir before the winter,',
      'Theboardwillvoteonthenewweirbeforethewinter,',
      'The bo ard will vote on the new we ir bef ore the win ter,',
      'Theboard willvote onthe newweir beforethe winter,',
    ])
      assert.equal(await verdictOf(printed, QUOTED), 'verified typography', printed);
  });

  it('takes no sign for a letter that damage lost', async () => {
    const quoted = 'It was 5 degrees when the new weir broke in winter,';
    for (const printed of [quoted.replace('5', '-5'), quoted.replace('5', '−5'), quoted.replace('5', '>5')])
      assert.match(await verdictOf(printed, quoted), /^altered/, printed);
    assert.match(
      await verdictOf(quoted.replace(' degrees', '%'), quoted.replace(' degrees', '')),
      /^altered/,
    );
    assert.equal(
      await verdictOf(quoted.replace('5', '-5'), quoted.replace('5', '−5')),
      'verified typography',
    );
  });

  it('ends where a word does, clitics and all', async () => {
    const printed = 'Nobody on the board will ever vote for the keeper’s nephew,';
    const cut = 'Nobody on the board will ever vote for the keeper,';
    assert.match(await verdictOf(printed, cut), /^altered/);
    assert.match(
      await verdictOf('They know that the board’s against the weir,', 'They know that the board,'),
      /^altered/,
    );
    assert.equal(await verdictOf(printed, printed), 'verified exact');
    assert.match(await verdictOf(printed, 'Nobody on the board will ever vote,'), /^verified/);
  });

  it('looks at speakers and surroundings as it does anywhere', async () => {
    const printed = 'Theboardwillvoteonthenewweirbeforethewinter,';
    const checked = await checkLast(source(printed), `“${QUOTED}” said Tomas Reyk.`);
    assert.equal(checked.verdict, 'misattributed');
  });

  it('says nothing for or against where letters are damaged, and shows the scan', async () => {
    for (const printed of [
      'Tlie b0ard wi11 vote on tbe new weir before tlie w1nter,',
      'The board wi1l vote on the nevv weir bef0re the winler,',
      'The board wi\ufffd vote on the new weir be\ufffdore the wi\ufffdter,',
    ]) {
      const { verdict, reason, passages, findings } = await checkLast(source(printed), draft(QUOTED));
      assert.equal(verdict, 'unchecked', printed);
      assert.match(reason ?? '', /^text layer damaged/);
      assert.ok(reason?.includes(printed.slice(4, 12)), reason ?? '');
      assert.ok(passages[0]?.text.includes(printed.slice(4, 12)));
      assert.deepEqual(findings, []);
    }
    assert.equal(
      await verdictOf(
        'We con rm that the of ce is ef cient and the weir is ne,',
        'We confirm that the office is efficient and the weir is fine,',
      ),
      'unchecked text layer damaged',
    );
  });

  it('never verifies another meaning', async () => {
    for (const [printed, quoted] of [
      ['Theboardwillnotvoteonthenewweirbeforethewinter,', QUOTED],
      ['T h e b o a r d  w i l l  n o t  v o t e on the new weir before the winter,', QUOTED],
      ['We are now here to stay with the ferry,', 'We are nowhere to stay with the ferry,'],
      ['Wearenowheretostaywiththeferry,', 'We are now here to stay with the ferry,'],
      ['The keeper was not able to open the weir,', 'The keeper was notable to open the weir,'],
      ['We are unhappywiththenewweir by the tannery,', 'Happy with the new weir by the tannery,'],
      ['Nobodywillvoteonthenewweirbeforethewinter,', 'Body will vote on the new weir before the winter,'],
      ['Wewillnotpayforthenewweirbeforethewinter,', 'Pay for the new weir before the winter,'],
      ['W e a r e n o t p a y i n g f o r t h e w e i r,', 'Paying for the weir,'],
      ['Nowhere in the town is a weir so old,', 'Where in the town is a weir so old,'],
      ['W e  p a y  3 . 5  c r o w n s a day for the weir,', 'We pay 35 crowns a day for the weir,'],
    ] as const)
      assert.doesNotMatch(await verdictOf(printed, quoted), /^verified/, printed);
  });

  it('takes no print for damaged: a changed word stays one', async () => {
    for (const [printed, quoted] of [
      ['The modem in the hall is new and works well,', 'The modern in the hall is new and works well,'],
      ['Plan A B C D is dead and the weir stays shut,', 'Plan A B C D is dead and the weir stays open,'],
      [
        'The weir by the 1st bridge of the B2B park stays shut,',
        'The weir by the 1st bridge of the B2B park stays open,',
      ],
      [
        'The board will vote on the new weir before the winter,',
        'The board will vote on the old weir before the winter,',
      ],
    ] as const)
      assert.match(await verdictOf(printed, quoted), /^altered/, printed);
  });

  it('is not needed where another source has the words', async () => {
    const sources = {
      'scan.txt': source('Tlie b0ard wi11 vote on tbe new weir before tlie w1nter,'),
      'print.txt': source(QUOTED),
    };
    const { verdict, match } = await checkLast(sources, draft(QUOTED));
    assert.equal(`${verdict} ${String(match)}`, 'verified exact');
  });
});
