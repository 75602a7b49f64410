import assert from 'node:assert/strict';
import { checkDraft } from '../support.ts';

const SOURCE = 'ORLA FENN: The harvest was ruined by the hail, and the barn went with it.';

async function codesOf(draft: string): Promise<string[]> {
  const { quotations, findings } = await checkDraft(SOURCE, draft);
  return [...quotations.flatMap((quotation) => quotation.findings), ...findings]
    .map(({ code }) => code)
    .filter((code) => code === 'marks/unbalanced');
}

describe('marks/unbalanced', () => {
  for (const [why, draft] of [
    ['an opening mark without its partner', '“The harvest was ruined by the hail, Orla Fenn said.'],
    ['a straight one', '"The harvest was ruined by the hail, Orla Fenn said.'],
    ['a German one', '„Die Ernte ist hin, sagte Orla Fenn.'],
    ['a French one', '« La récolte est perdue, a dit Orla Fenn.'],
    ['a closing mark that nothing opened', 'The harvest was ruined by the hail,” Orla Fenn said.'],
  ] as const)
    it(`speaks: ${why}`, async () => {
      assert.deepEqual(await codesOf(draft), ['marks/unbalanced']);
    });

  for (const [why, draft] of [
    ['balanced marks', '“The harvest was ruined,” Orla Fenn said.'],
    [
      'a quotation that the next paragraph carries on',
      '“The harvest was ruined by the hail,” Orla Fenn said. “And the barn.\n\n“With it.”',
    ],
    ['inches and feet', 'The hail was 2" wide, and the barn 40\' long, Orla Fenn said.'],
    ['apostrophes', 'The farmers’ barn went in ’19, and ’twas the hail that did it.'],
    ['minutes and seconds', 'The hail fell for 12\' 30" on the barn, Orla Fenn said.'],
    ['German marks', '„Die Ernte ist hin“, sagte Orla Fenn.'],
    ['Swedish marks, alike at both ends', '”Skörden är förstörd”, sade Orla Fenn.'],
    ['marks inside marks', '“She said ‘the barn went with it’ and left,” Orla Fenn said.'],
  ] as const)
    it(`is silent: ${why}`, async () => {
      assert.deepEqual(await codesOf(draft), []);
    });
});
