import assert from 'node:assert/strict';
import fc from 'fast-check';
import { spanToFile } from '../../../src/core/text/offset-map.ts';
import { articleOf, blocksOf } from './read.ts';

describe('plain text with pages', () => {
  it('has no line numbers, and its turns over several lines', async () => {
    const text =
      ' 1  Q. Good morning, Mr. Brandt. Were you at the quay on\n 2     Monday night?\n 3  A. I was at the quay until ten, and then I went\n 4     home because it rained.\n 5  Q. Who else was there?\n 6  A. Nobody that I saw.\n\f\n Page 2\n\n 1  Q. Nothing further, thank you, and good day to you\n 2     all.\n';
    const article = await articleOf('hearing.txt', text);
    assert.deepEqual(blocksOf(article), [
      'paragraph Q: Good morning, Mr. Brandt. Were you at the quay on/Monday night?',
      'paragraph A: I was at the quay until ten, and then I went/home because it rained.',
      'paragraph Q: Who else was there?',
      'paragraph A: Nobody that I saw.',
      'paragraph Q: Nothing further, thank you, and good day to you/all.',
    ]);
    const at = article.prose.text.indexOf('home');
    const span = spanToFile(article.prose.map, { start: at, end: at + 4 });
    assert.equal(text.slice(span.start, span.end), 'home');
  });

  it('has no page number between numbered lines', async () => {
    const article = await articleOf(
      'hearing.txt',
      '1 THE COURT: We are on the record in the matter of the\n2 quay. Mr. Lund.\n3 MR. LUND: Thank you. We will not call another\n4 witness.\n5 THE COURT: Very well.\n\n12\n\n6 MR. LUND: Nothing more.\n',
    );
    assert.doesNotMatch(article.prose.text, /\d/);
    assert.equal(article.prose.blocks.length, 4);
  });

  it('has no numbers of pages that can be nothing else, and sentences over them', async () => {
    for (const page of ['- 2 -', '– 12 –', 'Page 2', 'Page 2 of 9', 'Seite 2/9']) {
      const article = await articleOf(
        'report.txt',
        `The board said that the quay\n\n${page}\n\nwould stay shut.\n`,
      );
      assert.equal(article.prose.text, 'The board said that the quay\nwould stay shut.', page);
    }
    for (const line of ['2', '- 2', 'Page 2 tells why', '2 of 9 members spoke'])
      assert.match(
        (await articleOf('report.txt', `The quay is shut.\n\n${line}\n\nIt was so.`)).prose.text,
        new RegExp(line),
      );
  });

  it('has no margins of replies', async () => {
    const text =
      'I saw this:\n\n> The board said that the quay\n> would stay shut.\n>\n> > Nobody asked us.\n\nSo it is.\n';
    const article = await articleOf('mail.txt', text);
    assert.deepEqual(blocksOf(article), [
      'paragraph: I saw this:',
      'paragraph: The board said that the quay/would stay shut.',
      'paragraph: Nobody asked us.',
      'paragraph: So it is.',
    ]);
    const at = article.prose.text.indexOf('would');
    const span = spanToFile(article.prose.map, { start: at, end: at + 5 });
    assert.equal(text.slice(span.start, span.end), 'would');
    assert.match((await articleOf('sums.txt', 'The sum is > 5, and 7 > 6.')).prose.text, /> 5, and 7 > 6/);
  });

  it('has no running heads, and sentences over a page’s end', async () => {
    const page = (number: number, words: string) =>
      `HARBOUR BOARD, 4 March 2026, page ${number}\n\n${words}\n\f\n`;
    const article = await articleOf(
      'minutes.txt',
      page(1, 'The board said that the quay') + page(2, 'would stay shut.') + page(3, 'Nobody objected.'),
    );
    assert.match(article.prose.text, /said that the quay\nwould stay shut\./);
    assert.doesNotMatch(article.prose.text, /page [23]/);
  });

  it('keeps numbers that are words, lists, and what is said on every page', async () => {
    for (const text of [
      '1. The quay is open.\n2. The pier is shut.\n3. The dam holds.\n4. The bridge waits.\n5. The mill burns.',
      '2026 was a bad year.\n2027 will be better.\n1999 was worse.\n1998 too.\n12 people left.',
      '40 people came.\n3 left.\n17 stayed.\n5 spoke.\n9 slept.\n30 ate.',
      'We wait.\n\f\nWe wait.\n\f\nWe wait.\n\f\nWe wait.',
    ]) {
      const article = await articleOf('a.txt', text);
      assert.equal(article.prose.text.replace(/\s+/g, ' '), text.replace(/\s+/g, ' '));
    }
  });

  it('leads back to the file whatever the lines are', async () => {
    const line = fc.constantFrom(
      '1 One',
      '2 Two',
      '3',
      '\f',
      '',
      'HEAD 1',
      'HEAD 2',
      '4 four.',
      'and so',
      '- 2 -',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 40 }), async (lines) => {
        const text = `${lines.join('\n')}\nThe end.`;
        const { prose } = await articleOf('a.txt', text);
        for (const match of prose.text.matchAll(/\S+/g)) {
          const span = spanToFile(prose.map, { start: match.index, end: match.index + match[0].length });
          assert.equal(text.slice(span.start, span.end), match[0]);
        }
      }),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('releases and wire stories', () => {
  it('have no lines of use and no slugs in their text', async () => {
    const article = await articleOf(
      'wire.txt',
      'BC-ARDMOOR-QUAY/ 1st Ld-Writethru, 400\nEds: Adds quote.\nEMBARGOED UNTIL 00:01 GMT WEDNESDAY 4 MARCH 2026\n\nFOR IMMEDIATE RELEASE\n\nArdmoor, March 4, 2026 (AFP) - The quay is open.\n\n“It took a year,” said Cleo Brandt.\n\n-30-\n\nENDS\n',
    );
    assert.equal(article.prose.text, 'The quay is open.\n\n“It took a year,” said Cleo Brandt.');
    assert.equal(article.outlet, 'AFP');
  });

  it('keep sentences about embargoes, releases and ends', async () => {
    const text = [
      'The embargo ended on Monday, and the press release said so.',
      'Embargoed goods were found in “three” ships, the police said.',
      'The press release was withdrawn.',
      'Well-Known-Quay is a place.',
      'It ends here.',
    ].join('\n\n');
    assert.equal((await articleOf('a.txt', text)).prose.text, text);
  });
});
