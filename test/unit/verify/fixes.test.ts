import assert from 'node:assert/strict';
import type { CheckedQuotation } from '../../../src/core/engine.ts';
import { checkLast } from './support.ts';

function applied(draft: string, fix: CheckedQuotation['findings'][number]['fixes'][number]): string {
  let text = draft;
  for (const { start, end, newText } of [...fix.edits].sort((a, b) => b.start - a.start))
    text = text.slice(0, start) + newText + text.slice(end);
  return text;
}

async function preferred(source: string, draft: string): Promise<string[]> {
  const { findings } = await checkLast(source, draft);
  return findings.flatMap(({ fixes }) =>
    fixes.filter((fix) => fix.preferred).map((fix) => applied(draft, fix)),
  );
}

async function titles(source: string, draft: string): Promise<string[]> {
  return (await checkLast(source, draft)).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
}

describe('fixes', () => {
  it('put omitted words back with the marks that the source has around them', async () => {
    const source = 'Orla Fenn: We will, and I say this clearly, never sell the pier to them.';
    assert.deepEqual(await preferred(source, '“We will … sell the pier to them,” Orla Fenn said.'), [
      '“We will, and I say this clearly, never sell the pier to them,” Orla Fenn said.',
    ]);
  });

  it('put a word of Japanese in to its end', async () => {
    const source = '「この冬に橋を売るつもりはありません」と田中花子さんは述べた。';
    const draft = '「この冬に橋を売るつもりはあります」と田中花子さんは述べた。';
    assert.deepEqual(await preferred(source, draft), [source]);
  });

  it('offer nothing that leaves a change of meaning in the text', async () => {
    const source = 'Orla Fenn: We will not sell the pier to them before 2031.';
    for (const draft of [
      '“We will sell the pier to them before 2031,” Orla Fenn said.',
      '“We will not sell the pier to them before 2013,” Orla Fenn said.',
    ])
      assert.deepEqual(
        (await titles(source, draft)).filter((title) => !title.startsWith('Use the source’s wording')),
        [],
      );
  });

  it('offer an ellipsis, brackets and plain prose where the meaning stays', async () => {
    const source = 'Orla Fenn: We will sell the old pier to them in the spring.';
    const omitted = await titles(source, '“We will sell the pier to them in the spring,” Orla Fenn said.');
    assert.ok(omitted.includes('Mark the omission with an ellipsis'));
    const added = await titles(
      source,
      '“We will sell the old pier to them gladly in the spring,” Orla Fenn said.',
    );
    assert.ok(added.includes('Drop the quotation marks'));
  });
});

/** The draft after the fix whose title begins so; null where none is offered. */
async function byTitle(source: string, draft: string, title: string): Promise<string | null> {
  const { findings } = await checkLast(source, draft);
  const fix = findings.flatMap(({ fixes }) => fixes).find((each) => each.title.startsWith(title));
  return fix ? applied(draft, fix) : null;
}

describe('fixes where the source’s words run out of what is said', () => {
  const article = [
    '"We will not shut the tannery before the spring, and the mill stays open," Hetty Crane said on Friday. "Nobody asked us about the towpath."',
    '„Wir schließen die Gerberei nicht vor dem Frühling, und die Mühle bleibt offen“, sagte Hetty Crane am Freitag. „Niemand hat uns nach dem Treidelpfad gefragt.“',
    '«\u00a0Nous ne fermerons pas la tannerie avant le printemps, et le moulin reste ouvert\u00a0», a dit Hetty Crane. «\u00a0Personne ne nous a parlé du chemin.\u00a0»',
  ] as const;

  it('never put the article’s own words between the marks', async () => {
    const drafts = [
      '"We will not shut the tannery before the spring nobody asked us about the towpath," Hetty Crane said.',
      '„Wir schließen die Gerberei nicht vor dem Frühling niemand hat uns nach dem Treidelpfad gefragt“, sagte Hetty Crane.',
      '«\u00a0Nous ne fermerons pas la tannerie avant le printemps personne ne nous a parlé du chemin\u00a0», a dit Hetty Crane.',
    ];
    for (const [index, draft] of drafts.entries()) {
      const source = article[index] ?? '';
      assert.ok((await checkLast(source, draft)).findings.length > 0, draft);
      assert.deepEqual(await preferred(source, draft), [], draft);
      assert.equal(await byTitle(source, draft, 'Use the source’s wording'), null);
    }
  });

  it('offer to mark the omission, or to make two quotations of it', async () => {
    const draft =
      '"We will not shut the tannery before the spring nobody asked us about the towpath," Hetty Crane said.';
    assert.equal(
      await byTitle(article[0], draft, 'Split into two quotations'),
      '"We will not shut the tannery before the spring" "nobody asked us about the towpath," Hetty Crane said.',
    );
    assert.match(
      (await byTitle(article[0], draft, 'Mark the omission')) ?? '',
      /the spring \.\.\. nobody asked/,
    );
  });

  it('take marks inside of what is said for no end of it', async () => {
    const source =
      'Hetty Crane: The ministers here have said "wait and see" twice to us and to our children.';
    assert.deepEqual(
      await preferred(source, '“The ministers here have to us and to our children,” Hetty Crane said.'),
      ['“The ministers here have said ‘wait and see’ twice to us and to our children,” Hetty Crane said.'],
    );
  });
});

describe('fixes in the marks of the draft', () => {
  const french = 'Hetty Crane : Nous ne fermerons pas la vieille tannerie avant le printemps prochain.';
  const changed =
    'Elle a parlé. «\u00a0Nous ne fermerons pas la tannerie avant le printemps prochain\u00a0», a dit Hetty Crane.';

  it('take French marks away with the spaces that belong to them', async () => {
    assert.equal(
      await byTitle(french, changed, 'Drop the quotation marks'),
      'Elle a parlé. Nous ne fermerons pas la tannerie avant le printemps prochain, a dit Hetty Crane.',
    );
  });

  it('leave the space outside of marks that have none inside', async () => {
    const source = 'Hetty Crane: We will not shut the old tannery before the coming spring.';
    assert.equal(
      await byTitle(
        source,
        'She was clear: “We will not shut the tannery before the coming spring” is what Hetty Crane said.',
        'Drop the quotation marks',
      ),
      'She was clear: We will not shut the tannery before the coming spring is what Hetty Crane said.',
    );
  });

  it('set the inner marks of the language and of the outer mark', async () => {
    const german =
      'Hetty Crane: Die Minister haben uns immer "erst mal abwarten" gesagt und drei Jahre nichts getan.';
    for (const [open, close, inner] of [
      ['„', '“', '‚erst mal abwarten‘'],
      ['»', '«', '›erst mal abwarten‹'],
    ] as const) {
      const draft = `${open}Die Minister haben uns und drei Jahre nichts getan${close}, sagte Hetty Crane. Das war’s.`;
      assert.deepEqual(await preferred(german, draft), [
        draft.replace('haben uns', `haben uns immer ${inner} gesagt`),
      ]);
    }
  });

  it('leave apostrophes what they are', async () => {
    const source = "Hetty Crane: We didn't sell the workers' cottages, and they're not for sale this year.";
    assert.deepEqual(
      await preferred(
        source,
        '“We sold the workers’ cottages, and they’re not for sale this year,” Hetty Crane said.',
      ),
      ['“We didn’t sell the workers’ cottages, and they’re not for sale this year,” Hetty Crane said.'],
    );
  });
});
