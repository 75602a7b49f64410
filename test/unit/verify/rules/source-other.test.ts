import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../../src/core/local-engine.ts';
import { readArticles } from '../../../../src/core/sources/article.ts';
import { READERS } from '../../../../src/core/sources/readers/index.ts';
import { describeRule } from '../support.ts';

describeRule(
  'source/other',
  [
    {
      why: 'told to another paper',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Courier.',
      verdict: 'verified',
    },
    {
      why: 'told to another paper with a word in common',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Harbour Star this week.',
      verdict: 'verified',
    },
    {
      why: 'another outlet than the article is from',
      source:
        'Title: The mill\nOutlet: Harbour Star\nPublished: 2026-03-04\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said in Monday’s Herald.',
      verdict: 'verified',
    },
    {
      why: 'an interview with another',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: 'In an interview with the Courier, Orla Fenn said: “The mill was sold for a song.”',
      verdict: 'verified',
    },
    {
      why: 'reported by another',
      source: 'Title: The mill\nOutlet: Valley Star\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said, as the Courier reported.',
      verdict: 'verified',
    },
    {
      why: 'the same outlet, another month',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Valley Star in June.',
      verdict: 'verified',
    },
    {
      why: 'a date after the source came out',
      source:
        'Title: The mill\nOutlet: Valley Star\nPublished: 2026-01-13\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said on March 3, 2026.',
      verdict: 'verified',
    },
    {
      why: 'the same paper, another day',
      source:
        'Title: The mill\nOutlet: Herald\nPublished: 2026-03-05\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said in Monday’s Herald.',
      verdict: 'verified',
    },
    {
      why: 'a letter, where the source has a speech',
      source: '“The mill was sold for a song,” Orla Fenn said in a speech.',
      draft: '“The mill was sold for a song,” Orla Fenn wrote in a letter.',
      verdict: 'verified',
    },
  ],
  [
    {
      why: 'the same paper',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Star.',
      verdict: 'verified',
    },
    {
      why: 'the same paper, the same month',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      verdict: 'verified',
    },
    {
      why: 'no paper is named',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn said.',
      verdict: 'verified',
    },
    {
      why: 'an alias with Daily and .com',
      source: 'Title: The mill\nOutlet: The Daily Courier\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn told Courier.com.',
      verdict: 'verified',
    },
    {
      why: 'an abbreviation',
      source: 'Title: The mill\nOutlet: Associated Press\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn told the AP.',
      verdict: 'verified',
    },
    {
      why: 'a programme of the outlet',
      source: 'Title: The mill\nOutlet: NBC News\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said on NBC’s morning show.',
      verdict: 'verified',
    },
    {
      why: 'reporters',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told reporters.',
      verdict: 'verified',
    },
    {
      why: 'a body that is no outlet',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Senate.',
      verdict: 'verified',
    },
    {
      why: 'a person',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn told Tove Rask.',
      verdict: 'verified',
    },
    {
      why: 'a source that names none',
      source: '“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Courier.',
      verdict: 'verified',
    },
    {
      why: 'another source of the words is from there',
      source: {
        'a.txt': '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
        'courier.txt': 'Title: The mill\nOutlet: Courier\n\n“The mill was sold for a song,” Orla Fenn said.',
      },
      draft: '“The mill was sold for a song,” Orla Fenn said in the Courier.',
      verdict: 'verified',
    },
    {
      why: 'the article tells of it elsewhere',
      source:
        'In March Orla Fenn sat down with the Courier for an hour.\n\n“The mill was sold for a song,” she said. It was her first talk with the Valley Star’s rival.',
      draft: '“The mill was sold for a song,” Orla Fenn told the Courier.',
      verdict: 'verified',
    },
    {
      why: 'the day before the paper came out',
      source:
        'Title: The mill\nOutlet: Herald\nPublished: 2026-03-03\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said in Monday’s Herald.',
      verdict: 'verified',
    },
    {
      why: 'a date before the source came out',
      source:
        'Title: The mill\nOutlet: Valley Star\nPublished: 2026-01-13\n\n“The mill was sold for a song,” Orla Fenn said.',
      draft: '“The mill was sold for a song,” Orla Fenn said on January 12, 2026.',
      verdict: 'verified',
    },
    {
      why: 'an outlet in another sentence',
      source: '“The mill was sold for a song,” Orla Fenn told the Valley Star in March.',
      draft: '“The mill was sold for a song,” Orla Fenn said. The Courier burned down in June.',
      verdict: 'verified',
    },
  ],
);

/** The findings of a Markdown draft against a source with an address. */
async function check(url: string, draft: string) {
  const engine = createLocalEngine();
  const content = `---\ntitle: The mill\noutlet: Valley Star\nurl: ${url}\n---\n\n“The mill was sold for a song,” Orla Fenn said.`;
  await engine.putSources([{ path: 'mill.md', content }]);
  const [checked] = (await engine.checkDraft({ name: 'draft.md', text: draft }, { style: 'ap' })).quotations;
  assert.equal(checked?.verdict, 'verified');
  return checked.findings.map(({ code, message }) => `${code}: ${message}`);
}

const OWN = 'https://valleystar.example/2026/mill';

describe('source/other and links', () => {
  it('speaks: the tag links to another paper', async () => {
    const found = await check(
      OWN,
      '“The mill was sold for a song,” Orla Fenn [said](https://courier.example/mill).',
    );
    assert.equal(found.length, 1);
    assert.match(found[0] ?? '', /source\/other.*courier\.example.*valleystar\.example/);
  });

  it('speaks: the tag links to another article of the paper', async () => {
    const found = await check(
      OWN,
      '“The mill was sold for a song,” Orla Fenn [said](https://valleystar.example/2026/bridge).',
    );
    assert.equal(found.length, 1);
  });

  it('speaks: the address stands below the text', async () => {
    const found = await check(
      OWN,
      '“The mill was sold for a song,” Orla Fenn [said][Star].\n\nMore to come.\n\n[star]: https://courier.example/mill',
    );
    assert.match(found.join(), /source\/other.*courier\.example/);
  });

  for (const [why, draft] of [
    ['the same article, below the text', `Orla Fenn [said][1].\n\n[1]: ${OWN}`],
    ['a label without an address', 'Orla Fenn [said][2].\n\n[1]: https://courier.example/mill'],
    ['the same article', 'Orla Fenn [said](https://www.valleystar.example/2026/mill/?ref=home#top).'],
    ['the paper’s front page', 'Orla Fenn [said](https://valleystar.example/).'],
    ['a link about somebody', '[Orla Fenn](https://people.example/fenn) said.'],
    ['a video', 'Orla Fenn [said](https://www.youtube.com/watch?v=1).'],
    ['a link in another paragraph', 'Orla Fenn said.\n\nRead [the article](https://courier.example/mill).'],
    ['no link', 'Orla Fenn said.'],
  ] as const) {
    it(`is silent: ${why}`, async () => {
      assert.deepEqual(await check(OWN, `“The mill was sold for a song,” ${draft}`), []);
    });
  }
});

describe('source/other for a manuscript', () => {
  const draft = '“The mill was sold for a song,” Orla Fenn said on March 3, 2026.';
  const codesOf = async (path: string, content: string) => {
    const engine = createLocalEngine({ read: (input) => readArticles(input, READERS) });
    await engine.putSources([{ path, content }]);
    const { quotations } = await engine.checkDraft({ name: 'draft.txt', text: draft }, { style: 'ap' });
    assert.equal(quotations[0]?.verdict, 'verified');
    return quotations.flatMap(({ findings }) => findings.map(({ code }) => code));
  };

  it('speaks: a date after the article came out', async () => {
    const text = 'Title: The mill\nPublished: 2026-01-13\n\n“The mill was sold for a song,” Orla Fenn said.';
    assert.deepEqual(await codesOf('talk.txt', text), ['source/other']);
  });

  it('is silent: a date after the file was made', async () => {
    const text = String.raw`{\rtf1{\info{\creatim\yr2026\mo1\dy13}}\u8220?The mill was sold for a song,\u8221? Orla Fenn said.}`;
    assert.deepEqual(await codesOf('talk.rtf', text), []);
  });
});
