import assert from 'node:assert/strict';
import { checkLast } from './support.ts';

const verdict = async (source: string, draft: string) => (await checkLast(source, draft)).verdict;

describe('holding one speaker against another', () => {
  const both = 'Orla Fennberg, drummer: I never left the band.\nOrla Fennborg, critic: The record is dull.';

  it('keeps two people apart whose names differ by a letter, where the article has both', async () => {
    assert.equal(await verdict(both, '“The record is dull,” drummer Orla Fennberg said.'), 'misattributed');
    assert.equal(await verdict(both, '“The record is dull,” critic Orla Fennborg said.'), 'verified');
  });

  it('keeps two people of one surname apart', async () => {
    const source = 'Nils Rask, farmer: I sold the field years ago.\nTove Rask, mayor: I have no comment.';
    assert.equal(
      await verdict(source, '“I sold the field years ago,” mayor Tove Rask said.'),
      'misattributed',
    );
    assert.equal(await verdict(source, '“I sold the field years ago,” Rask said.'), 'verified');
  });

  it('accuses nobody who may have changed the surname', async () => {
    const source = '“I sold the field years ago,” Tove Rask Holm said.';
    assert.equal(await verdict(source, '“I sold the field years ago,” Tove Brandt said.'), 'verified');
  });

  it('accuses nobody on an unsure answer', async () => {
    const source = '“I sold the field years ago,” Tove Rask said.';
    assert.equal(
      await verdict(source, 'Nils Holm met Ivo Brandt on Monday. “I sold the field years ago.”'),
      'verified',
    );
  });
});

describe('keeping an accusation back', () => {
  it('does not tell relatives apart by the surname', async () => {
    const source =
      'Nils Rask ran the mill. Nils Rask sold it, and Nils Rask left.\n\nHis wife, Tove Rask, stayed.\n\n“I never liked the mill,” Rask said.';
    assert.equal(await verdict(source, '“I never liked the mill,” Tove Rask said.'), 'verified');
    assert.equal(await verdict(source, '“I never liked the mill,” Nils Rask said.'), 'verified');
    assert.equal(await verdict(source, '“I never liked the mill,” Orla Fenn said.'), 'misattributed');
  });

  it('does not take a trade before a surname for another given name', async () => {
    const source = 'The pilot, Jonas Ek, was at the quay. “We are tired but not against it,” said Jonas Ek.';
    const words = '“We are tired but not against it,”';
    assert.equal(await verdict(source, `${words} said Harbourpilot Ek.`), 'verified');
    assert.equal(await verdict(source, `${words} said Jonas Ek.`), 'verified');
    assert.equal(await verdict(source, `${words} said Mary Ek.`), 'misattributed');
    assert.equal(await verdict(source, `${words} said Mary Brandt.`), 'misattributed');
  });

  it('does not hold who quotes somebody against the one who is quoted', async () => {
    const inner =
      '“Fenn’s people ‘were careless with every key of the mill.’ Unfit!” Tove Rask wrote, and Tove Rask meant it.';
    assert.equal(await verdict(inner, 'Nils Holm said: “careless with every key of the mill.”'), 'verified');
    const told = '“Never sell the mill to a stranger,” Tove Rask said, quoting Nils Holm.';
    assert.equal(await verdict(told, 'Nils Holm said: “Never sell the mill to a stranger.”'), 'verified');
    const plain = '“Never sell the mill to a stranger,” Tove Rask said, waving at Nils Holm.';
    assert.equal(
      await verdict(plain, 'Nils Holm said: “Never sell the mill to a stranger.”'),
      'misattributed',
    );
  });

  it('does not hold the author of an article against the one who speaks in it', async () => {
    const source =
      'By Nils Holm\n\n“Never sell the mill to a stranger,” Tove Rask said on Monday.\n\n“Why not?” said Orla Fenn.';
    const draft = (name: string): string => `According to ${name}, “never sell the mill to a stranger.”`;
    assert.equal(await verdict(source, draft('Nils Holm')), 'verified');
    assert.equal(await verdict(source, draft('Tove Rask')), 'verified');
    assert.equal(await verdict(source, draft('Orla Fenn')), 'misattributed');
  });

  it('takes an apostrophe for no inner mark', async () => {
    const source = '“It’s the millers’ own fault that the mill stood still,” Tove Rask said.';
    assert.equal(await verdict(source, '“that the mill stood still,” Nils Holm said.'), 'misattributed');
    assert.equal(await verdict(source, '“that the mill stood still,” Tove Rask said.'), 'verified');
  });

  it('takes a post embedded as mark-up for no prose of the article', async () => {
    const tagged = (element: string): string =>
      `“We saw it from the bridge,” Orla Fenn said.\n\n<${element}>Another dark night for the whole valley.</${element}>`;
    const draft = '“Another dark night for the whole valley,” Tove Rask said.';
    assert.equal(await verdict(tagged('tweet'), draft), 'verified');
    assert.equal(await verdict(tagged('p'), draft), 'misattributed');
  });
});

describe('looking behind a headline', () => {
  const source =
    'Mill chief: We do not pay the millers\n\n“We do not pay the millers,” Tove Rask said on Monday.\n\n“A shame,” Nils Holm said.';

  it('takes the speaker from the body', async () => {
    assert.equal(await verdict(source, 'Nils Holm said: “We do not pay the millers.”'), 'misattributed');
    assert.equal(await verdict(source, 'Tove Rask said: “We do not pay the millers.”'), 'verified');
  });
});

describe('imagined speech', () => {
  const imagined =
    '“So if somebody walks in and says, ‘I would like ten thousand nails,’ you might wonder,” Orla Fenn said.';

  it('is out of context, and nobody else’s', async () => {
    assert.equal(
      await verdict(imagined, '“I would like ten thousand nails,” Orla Fenn said.'),
      'out-of-context',
    );
    assert.equal(
      await verdict(
        imagined.replace('So if somebody walks in', 'So my brother walks in'),
        '“I would like ten thousand nails,” Orla Fenn said.',
      ),
      'misattributed',
    );
  });

  it('is told as such, or said with its tag', async () => {
    assert.equal(
      await verdict(imagined, 'Orla Fenn spoke of somebody who says: “I would like ten thousand nails.”'),
      'verified',
    );
    assert.equal(
      await verdict(
        imagined,
        'Orla Fenn said: “So if somebody walks in and says, ‘I would like ten thousand nails,’ you might wonder.”',
      ),
      'verified',
    );
  });
});
