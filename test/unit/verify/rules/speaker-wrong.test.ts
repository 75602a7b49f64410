import assert from 'node:assert/strict';
import { checkLast, describeRule } from '../support.ts';

describeRule(
  'speaker/wrong',
  [
    {
      why: 'the source gives the words to another',
      source:
        '“The barn was full of smoke that night,” Orla Fenn said.\n\n“Nobody called the fire brigade until noon,” Tove Rask told the council. Orla Fenn left early, and Orla Fenn did not come back.',
      draft: '“Nobody called the fire brigade until noon,” Orla Fenn said.',
      verdict: 'misattributed',
    },
    {
      why: 'turns of a transcript',
      source:
        'ORLA FENN: The barn was full of smoke that night.\n\nTOVE RASK: Nobody called the fire brigade until noon.',
      draft: '“The barn was full of smoke that night,” Tove Rask said.',
      verdict: 'misattributed',
    },
  ],
  [
    {
      why: 'the right speaker',
      source:
        '“The barn was full of smoke that night,” Orla Fenn said.\n\n“Nobody called the fire brigade until noon,” Tove Rask told the council. Orla Fenn left early, and Orla Fenn did not come back.',
      draft: '“Nobody called the fire brigade until noon,” Tove Rask said.',
      verdict: 'verified',
    },
    {
      why: 'a surname alone',
      source:
        '“The barn was full of smoke that night,” Orla Fenn said.\n\n“Nobody called the fire brigade until noon,” Tove Rask told the council. Orla Fenn left early, and Orla Fenn did not come back.',
      draft: 'Tove Rask came to the meeting late. “Nobody called the fire brigade until noon,” Rask said.',
      verdict: 'verified',
    },
    {
      why: 'an unnamed speaker',
      source:
        '“The barn was full of smoke that night,” Orla Fenn said.\n\n“Nobody called the fire brigade until noon,” Tove Rask told the council. Orla Fenn left early, and Orla Fenn did not come back.',
      draft: '“Nobody called the fire brigade until noon,” a spokesman said.',
      verdict: 'verified',
    },
    {
      why: 'the source’s speaker is named in the same sentence',
      source:
        '“The barn was full of smoke that night,” Orla Fenn said.\n\n“Nobody called the fire brigade until noon,” Tove Rask told the council. Orla Fenn left early, and Orla Fenn did not come back.',
      draft:
        '“Nobody called the fire brigade until noon,” Orla Fenn said, repeating what Tove Rask had told her.',
      verdict: 'verified',
    },
    {
      why: 'nobody is named',
      source: '“Nobody called the fire brigade until noon,” Tove Rask said.',
      draft: 'The poster read: “Nobody called the fire brigade until noon.”',
      verdict: 'verified',
    },
    {
      why: 'an organisation whose spokesman the draft names',
      source: '“The barn was full of smoke that night,” the Mill Trust said in a statement.',
      draft: '“The barn was full of smoke that night,” said Tove Rask, a spokesman for the Mill Trust.',
      verdict: 'verified',
    },
    {
      why: 'an organisation in an article that knows the draft’s speaker',
      source:
        '“The barn was full of smoke that night,” the Mill Trust said in a statement, which Tove Rask had signed.',
      draft: '“The barn was full of smoke that night,” Tove Rask said.',
      verdict: 'verified',
    },
  ],
);

describe('speaker/wrong, of speakers that cannot be compared', () => {
  it('shows an organisation that the source has for the person in the draft, and accuses nobody', async () => {
    const { verdict, findings } = await checkLast(
      '“The barn was full of smoke that night,” the Mill Trust said in a statement.',
      '“The barn was full of smoke that night,” Tove Rask said.',
    );
    assert.equal(verdict, 'verified');
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['speaker/wrong', 'information']],
    );
    assert.match(findings[0]?.message ?? '', /Mill Trust.*Tove Rask/);
  });

  const panel =
    'MODERATOR: Our guest is Tove Rask. A reader writes: “Why was the weir left open that night?” What do you say?\n\n' +
    'TOVE RASK: The weir was left open because the chain had broken.';

  it('shows who read the words out, where the draft gives them to a guest', async () => {
    const { findings } = await checkLast(panel, '“Why was the weir left open that night?” Tove Rask asked.');
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['speaker/wrong', 'information']],
    );
  });

  it('is silent on the guest’s own words', async () => {
    const draft = '“The weir was left open because the chain had broken,” Tove Rask said.';
    assert.deepEqual((await checkLast(panel, draft)).findings, []);
  });

  const meeting =
    'Tove Rask and Orla Fenn came to the meeting.\n\n“The barn was full of smoke that night,” said a spokesman for the insurer, ' +
    'Veltrin. “Nobody had looked at the chain,” said the spokesman, Otto Brell.\n\n“It was a circus,” said one farmer, who asked ' +
    'not to be named.';

  it('accuses no name that may be a body’s: nothing says that it is a person’s', async () => {
    const said = async (who: string) =>
      (await checkLast(meeting, `“Nobody had looked at the chain,” ${who} said.`)).findings.map(
        ({ code, severity }) => `${code} ${severity}`,
      );
    assert.deepEqual(await said('Veltrin'), ['speaker/wrong information']);
    assert.deepEqual(await said('Otto Brell'), []);
    assert.deepEqual(await said('Brell'), []);
    for (const person of ['Tove Rask', 'Rask', 'Mr. Fenn'])
      assert.deepEqual(await said(person), ['speaker/wrong error'], person);
  });

  it('shows who asked not to be named, where the draft gives the words to somebody with a name', async () => {
    const { verdict, findings } = await checkLast(meeting, '“It was a circus,” Tove Rask said.');
    assert.equal(verdict, 'verified');
    assert.deepEqual(
      findings.map(({ code, severity }) => [code, severity]),
      [['speaker/wrong', 'information']],
    );
    assert.deepEqual((await checkLast(meeting, '“It was a circus,” a farmer said.')).findings, []);
  });

  it('accuses nobody where the source says that its speaker speaks for the draft’s, or goes by that name', async () => {
    const codes = async (source: string, draft: string) =>
      (await checkLast(source, draft)).findings.map(({ code, severity }) => `${code} ${severity}`);
    const quoted = '“Nobody had looked at the chain,” ';
    for (const source of [
      'said Otto Brell, reading from a letter by Tove Rask.',
      'said Otto Brell on behalf of Tove Rask.',
      'said Mrs. Brell, who was born Tove Rask.',
      'said Otto Brell and Tove Rask in a joint statement.',
    ])
      assert.deepEqual(await codes(quoted + source, `${quoted}Tove Rask said.`), [], source);
    for (const source of ['Otto Brell told Tove Rask.', 'said Mr. Otto Brell, who knows Tove Rask.'])
      assert.deepEqual(
        await codes(quoted + source, `${quoted}Tove Rask said.`),
        ['speaker/wrong error'],
        source,
      );
    const repeated = `${quoted}said Mr. Brell, quoting Mrs. Rask.`;
    assert.deepEqual(await codes(`${quoted}Tove Rask said.`, repeated), []);
  });
});
