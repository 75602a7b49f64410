import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';

async function labels(text: string, path = 't.txt'): Promise<(string | null)[]> {
  const read = await readArticles({ path, content: text });
  assert.ok(!('reason' in read) && read[0]);
  return read[0].prose.blocks.map((block) => block.turn?.label ?? null);
}

const SPEECH = 'Thank you all for coming. I have waited for this day for years.\n\nWe open the gate today.';

describe('a speech or statement', () => {
  it('is its speaker’s where the heading says whose it is', async () => {
    for (const [heading, name] of [
      ['Remarks by Mayor Ana Cruz', 'Mayor Ana Cruz'],
      ['Remarks as delivered by Ana Cruz', 'Ana Cruz'],
      ['Speech of Ana Cruz at the opening of the gate', 'Ana Cruz'],
      ['STATEMENT BY ANA CRUZ', 'ANA CRUZ'],
      ['Statement from Ana Cruz, director of the mill', 'Ana Cruz'],
      ['Testimony of Ana van der Cruz before the council', 'Ana van der Cruz'],
      ['Rede von Ana Cruz im Rat', 'Ana Cruz'],
      ['Discours de Ana Cruz à l’ouverture', 'Ana Cruz'],
    ] as const)
      assert.deepEqual(await labels(`${heading}\n\n${SPEECH}\n`), [null, name, name], heading);
  });

  it('begins below its place', async () => {
    const text = `Remarks by Ana Cruz\n\nOn the old quay at noon\n\n${SPEECH}\n`;
    assert.deepEqual(await labels(text), [null, null, 'Ana Cruz', 'Ana Cruz']);
    assert.deepEqual(await labels(`# Statement by Ana Cruz\n\n${SPEECH}\n`, 't.md'), [
      null,
      'Ana Cruz',
      'Ana Cruz',
    ]);
  });

  it('is none in a report about one, without a name, and where nobody says I or we', async () => {
    const report =
      'The council heard it in silence. “I have waited for years,” Cruz said.\n\nIt rose at six.';
    for (const text of [
      `Statement by Ana Cruz draws fire\n\n${SPEECH}`,
      `Remarks by the mayor\n\n${SPEECH}`,
      `Ana Cruz opens the gate\n\n${SPEECH}`,
      `Speech by Ana Cruz on the gate\n\n${report}`,
      'Statement by Ana Cruz\n\nThe gate was opened at noon.\n\nNobody came to see it.',
      `The gate opened.\n\nIt is old.\n\nIt is high.\n\nRemarks by Ana Cruz\n\n${SPEECH}`,
    ])
      assert.ok(
        (await labels(text)).every((label) => label === null),
        text,
      );
  });
});
