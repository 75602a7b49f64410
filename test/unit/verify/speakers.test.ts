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
