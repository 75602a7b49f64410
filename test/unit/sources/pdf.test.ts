import assert from 'node:assert/strict';
import type { Article } from '../../../src/core/model.ts';
import { readArticles } from '../../../src/core/sources/article.ts';
import { READERS } from '../../../src/core/sources/readers/index.ts';
import type { TextBlock } from '../../../src/core/sources/reader.ts';
import { conditionOf } from '../../../src/core/sources/readers/pdf/damage.ts';
import { composeAccents } from '../../../src/core/sources/readers/pdf/letters.ts';
import { isoOfPdfDate } from '../../../src/core/sources/readers/pdf/properties.ts';
import { isBackwards, turnedRound } from '../../../src/core/sources/readers/pdf/visual-order.ts';
import { readPdf } from '../../../src/core/sources/readers/pdf.ts';
import { lines, makePdf, type PageOptions, type PdfOptions, type Text } from './make-pdf.ts';

const one = (texts: readonly Text[], page: Partial<PageOptions> = {}): PdfOptions => ({
  pages: [{ texts, ...page }],
});

async function readingOf(options: PdfOptions) {
  const readings = await readPdf({ path: 'a.pdf', content: makePdf(options) });
  assert.ok(!('reason' in readings), JSON.stringify(readings));
  const [reading] = readings;
  assert.ok(reading && 'blocks' in reading.body);
  return { ...reading, blocks: reading.body.blocks };
}

const blocksOf = async (options: PdfOptions): Promise<readonly TextBlock[]> =>
  (await readingOf(options)).blocks;
const textsOf = async (options: PdfOptions) => (await blocksOf(options)).map(({ text }) => text);

async function articleOf(options: PdfOptions): Promise<Article> {
  const articles = await readArticles({ path: 'a.pdf', content: makePdf(options) }, READERS);
  assert.ok(!('reason' in articles) && articles[0]);
  return articles[0];
}

async function refusalOf(options: PdfOptions | Uint8Array): Promise<string> {
  const content = options instanceof Uint8Array ? options : makePdf(options);
  const read = await readPdf({ path: 'a.pdf', content });
  assert.ok('reason' in read, 'was read');
  return read.reason;
}

const BOATS = [
  'The board met at nine and heard about the boats that were',
  'lost in the storm last week near the old lighthouse rock,',
  'where no help could reach them until the evening tide had',
  'turned and the wind had dropped enough for a single boat.',
];
const STORY = BOATS.join(' ');
const LEFT = [
  'The council met on Monday night',
  'and heard the harbour master',
  'who had come with a long list of',
  'repairs. He spoke for an hour and',
];
const RIGHT = [
  'said the pier would not last the',
  'winter. Nobody in the room asked',
  'him a question about the money',
  'or the time it would take to do.',
];

describe('reading PDF: lines and words', () => {
  it('puts the words of a line together by their place', async () => {
    const words = [
      { x: 60, y: 80, text: 'Every' },
      { x: 120, y: 80, text: 'alone.' },
      { x: 91, y: 80, text: 'word' },
    ];
    assert.deepEqual(await textsOf(one(words)), ['Every word alone.']);
  });

  it('joins a word broken at a line’s end where the document has it whole', async () => {
    const text = lines(60, 80, [
      'The restoration of the roof began in March, but the resto-',
      'ration of the well-known tower began late. A well-',
      'known firm did the work.',
    ]);
    assert.deepEqual(await textsOf(one(text)), [
      'The restoration of the roof began in March, but the restoration of the well-known tower began late. A well-known firm did the work.',
    ]);
  });

  it('leaves open what nothing tells: the hyphen and the line break stay', async () => {
    const text = lines(60, 80, ['Nobody had expected such a long-', 'term plan from this council.']);
    assert.deepEqual(await textsOf(one(text)), [
      'Nobody had expected such a long-\nterm plan from this council.',
    ]);
  });

  it('keeps hyphens before names and figures', async () => {
    const text = lines(60, 80, [
      'The file of the case at Saint-',
      'Martin has the number 2026-',
      '0379 and is closed for now.',
    ]);
    assert.deepEqual(await textsOf(one(text)), [
      'The file of the case at Saint-Martin has the number 2026-0379 and is closed for now.',
    ]);
  });

  it('closes letters set apart, and leaves letters that are words', async () => {
    const text = [
      { x: 60, y: 80, text: 'THE HEARING WAS LATE', spacing: 5 },
      { x: 60, y: 120, text: 'Nobody was a w a r e of plan A B C here.' },
    ];
    assert.deepEqual(await textsOf(one(text)), [
      'THE HEARING WAS LATE',
      'Nobody was aware of plan A B C here.',
    ]);
  });

  it('takes ligatures apart', async () => {
    const text = [{ x: 60, y: 80, text: 'The ﬁrst oﬃcer ﬂed.', font: 'unicode' as const }];
    assert.deepEqual(await textsOf(one(text)), ['The first officer fled.']);
  });

  it('puts accents painted apart on their letters, and leaves those that stand for apostrophes', () => {
    assert.equal(composeAccents('Ageˆncia de Avia¸ca˜o, na¨ıve'), 'Agência de Aviação, naïve');
    for (const text of ['qu´il l`a dit', 'It´s late', 'a ˜ b', 'x¨'])
      assert.equal(composeAccents(text), text);
  });

  it('reads what is painted twice once, and what is said twice twice', async () => {
    const text = [
      { x: 60, y: 80, text: 'We will not pay.' },
      { x: 60.3, y: 80, text: 'We will not pay.' },
      { x: 60, y: 94, text: 'We will not pay.' },
    ];
    assert.equal((await textsOf(one(text))).join(' '), 'We will not pay. We will not pay.');
  });

  it('reads a layer of recognised text under a picture', async () => {
    assert.deepEqual(await textsOf(one(lines(60, 80, BOATS, { render: 3 }), { picture: 1200 })), [STORY]);
  });

  it('leaves watermarks out, and turns pages upright', async () => {
    const mark = { x: 200, y: 500, text: 'DRAFT COPY', size: 60, angle: 45 };
    assert.deepEqual(await textsOf(one([...lines(60, 80, BOATS), mark])), [STORY]);
    const onItsSide = lines(60, 80, BOATS).map((text) => ({
      ...text,
      x: text.y,
      y: 842 - text.x,
      angle: 90,
    }));
    assert.deepEqual(await textsOf(one(onItsSide)), [STORY]);
    assert.deepEqual(await textsOf(one(lines(60, 80, BOATS), { rotate: 90 })), [STORY]);
  });

  it('puts a large initial before its line', async () => {
    const text = [
      { x: 60, y: 104, text: 'W', size: 36, font: 'serif' as const },
      ...lines(98, 80, ['e have waited for the ferry since the', 'morning and nobody has told us why it']),
      ...lines(60, 108, ['will not come, said a man on the quay and', 'went home.']),
    ];
    assert.deepEqual(await textsOf(one(text)), [
      'We have waited for the ferry since the morning and nobody has told us why it will not come, said a man on the quay and went home.',
    ]);
  });

  it('takes note marks out, and leaves powers and ordinals', async () => {
    const text = [
      { x: 60, y: 80, text: 'The pier was closed' },
      { x: 148, y: 76, text: '3', size: 6 },
      { x: 152, y: 80, text: 'by the council, which paid 40 m' },
      { x: 290, y: 76, text: '2', size: 6 },
      { x: 297, y: 80, text: 'of planks, the 1' },
      { x: 363, y: 76, text: 'st', size: 6 },
      { x: 369, y: 80, text: 'in years.' },
      { x: 60, y: 700, text: '3', size: 5 },
      { x: 63, y: 703, text: 'Minutes of the works committee, 4 March.', size: 8 },
    ];
    assert.deepEqual(await textsOf(one(text)), [
      'The pier was closed by the council, which paid 40 m2 of planks, the 1st in years.',
      'Minutes of the works committee, 4 March.',
    ]);
  });

  it('puts notes behind the text that goes on on the next page', async () => {
    const pages = [
      {
        texts: [
          ...lines(60, 80, BOATS.slice(0, 2)),
          { x: 60, y: 700, text: '1 See the report of the pilots.', size: 7 },
        ],
      },
      { texts: lines(60, 80, BOATS.slice(2)) },
    ];
    assert.deepEqual(await textsOf({ pages }), [STORY, '1 See the report of the pilots.']);
  });
});

describe('reading PDF: pages and columns', () => {
  const head = {
    x: 60,
    y: 60,
    text: 'Harbour master warns of a hard winter ahead',
    size: 16,
    font: 'bold' as const,
  };

  it('reads columns one after the other, whatever was painted first', async () => {
    for (const shift of [0, 3.5]) {
      const text = [...lines(300, 100 + shift, RIGHT), head, ...lines(60, 100, LEFT)];
      assert.deepEqual(await blocksOf(one(text)), [
        { kind: 'heading', text: head.text },
        { kind: 'paragraph', text: [...LEFT, ...RIGHT].join(' ') },
      ]);
    }
  });

  it('reads three columns whose lines are not level', async () => {
    const column = (index: number) =>
      lines(50 + index * 170, 80 + index * 4, [
        `${index} men of the pier went`,
        'home to their houses in',
        'the rain and slept until',
        `the sun was up. Day ${index}.`,
      ]);
    const texts = await textsOf(one([...column(0), ...column(1), ...column(2)]));
    assert.match(texts.join(' '), /^0 men.*Day 0\. 1 men.*Day 1\. 2 men.*Day 2\.$/);
  });

  it('lets a heading over both columns part them', async () => {
    const second = { ...head, y: 170, text: 'Ferry company answers the harbour master' };
    const text = [
      head,
      ...lines(60, 90, LEFT),
      ...lines(300, 90, RIGHT),
      second,
      ...lines(60, 200, LEFT),
      ...lines(300, 200, RIGHT),
    ];
    assert.deepEqual(
      (await blocksOf(one(text))).map(({ kind }) => kind),
      ['heading', 'paragraph', 'heading', 'paragraph'],
    );
  });

  it('does not take a table, labels or a transcript for columns', async () => {
    const rows = [
      ...lines(60, 80, ['Boat', 'Sea Rose', 'Old Gull', 'Wanderer']),
      ...lines(200, 80, ['Owner', 'Ana Cruz', 'Bo Ek', 'Ida Lund']),
      ...lines(340, 80, ['Loss', '1,200', '340', '9,000']),
    ];
    assert.deepEqual(await textsOf(one(rows)), [
      'Boat Owner Loss',
      'Sea Rose Ana Cruz 1,200',
      'Old Gull Bo Ek 340',
      'Wanderer Ida Lund 9,000',
    ]);
  });

  it('joins a paragraph over a page’s end and around heads, feet and page numbers', async () => {
    const page = (index: number, texts: readonly string[]): PageOptions => ({
      texts: [
        { x: 60, y: 40, text: 'Minutes of the Harbour Board', size: 9, font: 'serif' },
        ...lines(60, 80, texts),
        { x: 290, y: 800, text: `- ${index} -` },
      ],
    });
    const pages = [page(7, BOATS.slice(0, 2)), page(8, BOATS.slice(2)), page(9, LEFT)];
    assert.deepEqual(await textsOf({ pages }), [STORY, LEFT.join(' ')]);
  });

  it('finds a head that stands on one page, by the sentence that runs on around it', async () => {
    const pages = [
      { texts: [...lines(60, 60, BOATS.slice(0, 2)), { x: 60, y: 88, text: '14' }] },
      { texts: lines(60, 60, ['Harbour Inquiry - Day 3', ...BOATS.slice(2)]) },
    ];
    assert.deepEqual(await textsOf({ pages }), [STORY]);
  });

  it('leaves a heading at a page’s top where a sentence has ended, and text that recurs by chance', async () => {
    const answer = ['Yes.', ...BOATS];
    const pages = [{ texts: lines(60, 60, BOATS) }, { texts: lines(60, 60, ['Harbour Inquiry', ...BOATS]) }];
    assert.equal((await textsOf({ pages })).join(' '), `${STORY} Harbour Inquiry ${STORY}`);
    const short = [0, 1].map((index) => ({ texts: lines(60, 60, index === 0 ? answer : ['Yes.', ...LEFT]) }));
    assert.equal((await textsOf({ pages: short })).join(' '), `Yes. ${STORY} Yes. ${LEFT.join(' ')}`);
  });

  it('keeps pages that are alike as wholes', async () => {
    const page = { texts: lines(60, 60, BOATS) };
    assert.equal((await textsOf({ pages: [page, page] })).join(' '), `${STORY} ${STORY}`);
  });

  it('leaves out what the file marks as no content, unless it marks everything so', async () => {
    const foot = { x: 60, y: 700, text: 'Printed at the mill', artifact: true };
    assert.deepEqual(await textsOf(one([...lines(60, 80, BOATS), foot])), [STORY]);
    assert.deepEqual(await textsOf(one(lines(60, 80, BOATS, { artifact: true }))), [STORY]);
  });

  it('begins paragraphs at indents and spaces, and knows quoted blocks and lists', async () => {
    const text = [
      ...lines(60, 80, BOATS),
      ...lines(90, 150, ['We will never leave this', 'harbour, not for all the', 'money in the capital.']),
      ...lines(60, 206, BOATS),
      ...lines(60, 276, ['• Bring a lamp.', '• Bring a rope.']),
    ];
    assert.deepEqual(await blocksOf(one(text)), [
      { kind: 'paragraph', text: STORY },
      { kind: 'blockquote', text: 'We will never leave this harbour, not for all the money in the capital.' },
      { kind: 'paragraph', text: STORY },
      { kind: 'list-item', text: 'Bring a lamp.' },
      { kind: 'list-item', text: 'Bring a rope.' },
    ]);
    const indented = [
      { x: 74, y: 80, text: 'The pilots met at nine and they heard about the boats' },
      ...lines(60, 94, ['lost in the storm last week near the old lighthouse rock.']),
      { x: 74, y: 108, text: 'The wind had dropped enough for a single boat to go' },
      ...lines(60, 122, ['and look for the men, which it did.']),
    ];
    assert.equal((await blocksOf(one(indented))).length, 2);
  });
});

describe('reading PDF: transcripts', () => {
  const SPEECH = [
    '     MS. HALE:  Did you see the boat?',
    'THE WITNESS:  Yes. I saw it',
    'on Monday.',
    '     MS. HALE:  Which boat?',
    'THE WITNESS:  The red one, and I',
  ];
  const numbers = (count: number, from = 1) =>
    lines(
      60,
      80,
      Array.from({ length: count }, (_, index) => String(from + index)),
      { font: 'mono', leading: 24 },
    );

  it('reads turns without the numbers of lines and pages', async () => {
    const pages = [
      {
        texts: [
          ...numbers(6),
          ...lines(120, 80, SPEECH, { font: 'mono', leading: 24 }),
          { x: 500, y: 40, text: '4', font: 'mono' as const },
        ],
      },
      {
        texts: [
          ...numbers(6),
          ...lines(120, 80, ['did not like it.', '     MS. HALE:  Who else was there?'], {
            font: 'mono',
            leading: 24,
          }),
          { x: 500, y: 40, text: '5', font: 'mono' as const },
        ],
      },
    ];
    const { prose } = await articleOf({ pages });
    assert.deepEqual(
      prose.blocks.map(({ start, end, turn }) => [turn?.label, prose.text.slice(start, end)]),
      [
        ['MS. HALE', 'Did you see the boat?'],
        ['THE WITNESS', 'Yes. I saw it on Monday.'],
        ['MS. HALE', 'Which boat?'],
        ['THE WITNESS', 'The red one, and I did not like it.'],
        ['MS. HALE', 'Who else was there?'],
      ],
    );
  });

  it('takes out numbers that are part of the line, and every fifth number in the margin', async () => {
    const within = lines(
      60,
      80,
      BOATS.map((text, index) => `${index + 12} ${text}`),
    );
    assert.deepEqual(await textsOf(one(within)), [STORY]);
    const long = [...BOATS, ...BOATS, ...BOATS, ...BOATS];
    const fifth = ['5', '10', '15'].map((text, index) => ({ x: 30, y: 80 + (index * 5 + 4) * 14, text }));
    assert.doesNotMatch((await textsOf(one([...lines(60, 80, long), ...fifth]))).join(' '), /\d/);
  });

  it('leaves lists, years and figures their numbers', async () => {
    for (const list of [
      ['1. Bring a coat to the pier.', '2. Bring a lamp and a rope.', '3. Leave the dog at home today.'],
      [
        'The rules are these and no others:',
        '1 coat',
        '2 lamps',
        '3 ropes',
        'and nothing more than that, he said.',
      ],
      ['In the first year there were', '40 men on the pier, and then', '30 of them left for the town.'],
    ])
      assert.equal((await textsOf(one(lines(60, 80, list)))).join(' '), list.join(' '));
  });

  it('keeps the letters of question and answer apart from the words', async () => {
    const letters = lines(60, 80, ['Q', 'A', 'Q', 'A'], { font: 'mono', leading: 20 });
    const words = [
      'Were you on the pier?',
      'I was, with my sister.',
      'Who saw you there?',
      'Nobody that I know of.',
    ];
    const { prose } = await articleOf(
      one([...letters, ...lines(110, 80, words, { font: 'mono', leading: 20 })]),
    );
    assert.deepEqual(
      prose.blocks.map(({ turn }) => turn?.label),
      ['Q', 'A', 'Q', 'A'],
    );
    assert.equal(prose.text, words.join('\n\n'));
  });
});

describe('reading PDF: right to left', () => {
  const SAID = 'דנה לביא אמרה: אנחנו לא משלמים היום';
  const visual = (text: string) => Array.from(text).reverse().join('');
  const read = (text: string) => textsOf(one([{ x: 60, y: 80, text, font: 'unicode' }]));

  it('reads Hebrew as it lies on the page, and Hebrew stored the wrong way round', async () => {
    assert.deepEqual(await read(visual(SAID)), [SAID]);
    assert.deepEqual(await read(SAID), [SAID]);
  });

  it('reads words of a line that are painted one by one', async () => {
    const words = SAID.split(' ').reverse();
    let x = 60;
    const texts = words.map((word): Text => {
      const text = { x, y: 80, text: visual(word), font: 'unicode' as const };
      x += word.length * 5 + 3;
      return text;
    });
    assert.deepEqual(await textsOf(one(texts)), [SAID]);
  });

  it('reads Arabic', async () => {
    const said = 'قالت المديرة إن المدرسة مغلقة اليوم';
    assert.deepEqual(await read(visual(said)), [said]);
  });

  it('knows backwards text by the letters that end words, and leaves figures and Latin words', () => {
    assert.equal(isBackwards([SAID]), false);
    assert.equal(isBackwards([visual(SAID)]), true);
    assert.equal(isBackwards(['the end', 'שלו']), false);
    assert.equal(turnedRound('(25 שקלים) AB'), 'AB (םילקש 25)');
  });
});

describe('reading PDF: what is said of the file', () => {
  it('takes title, authors, dates and language from the properties', async () => {
    const info = {
      Title: 'Minutes of the hall',
      Author: 'Ida Lund; Bo Ek',
      CreationDate: "D:20260304101500+01'00'",
      ModDate: 'D:20260305101500Z',
    };
    const { title, authors, published, modified, language } = await readingOf({
      ...one(lines(60, 80, BOATS)),
      info,
      language: 'en_gb',
    });
    assert.deepEqual(
      { title, authors, published, modified, language },
      {
        title: 'Minutes of the hall',
        authors: ['Ida Lund', 'Bo Ek'],
        published: '2026-03-04T10:15:00+01:00',
        modified: '2026-03-05T10:15:00Z',
        language: 'en-GB',
      },
    );
  });

  const made = { CreationDate: 'D:20260304101500Z', ModDate: 'D:20260305101500Z' };
  const datedBy = async (text: string, info: Readonly<Record<string, string>> = made) => {
    const head = { x: 60, y: 40, text, size: 9, font: 'bold' as const };
    const { published, modified } = await readingOf({ ...one([head, ...lines(60, 80, BOATS)]), info });
    return [published, modified];
  };

  it('takes the date that is printed rather than that of the file', async () => {
    assert.deepEqual(await datedBy('Tarn Gazette / Vol. 8 / Monday, March 2, 2026 / Notices'), [
      '2026-03-02',
      null,
    ]);
    assert.deepEqual(await datedBy('Released: 2 March 2026'), ['2026-03-02', null]);
    assert.deepEqual(await datedBy('Montag, den 2. März 2026', {}), ['2026-03-02', null]);
    assert.deepEqual(await datedBy('le 2 mars 2026', {}), ['2026-03-02', null]);
  });

  it('takes no date of something else', async () => {
    const ofFile = ['2026-03-04T10:15:00Z', '2026-03-05T10:15:00Z'];
    assert.deepEqual(await datedBy('Effective 1 May 2026'), ofFile);
    assert.deepEqual(await datedBy('The hall closes on 2 March 2026.'), ofFile);
    assert.deepEqual(await datedBy('Saturday, August 1, 2026'), ofFile);
    assert.deepEqual(await datedBy('Vol. 85, No. 12'), ofFile);
    assert.deepEqual(await datedBy('Effective 1 May 2026', {}), [null, null]);
  });

  it('believes no file names and accounts; the largest heading is the title then', async () => {
    const small = { x: 60, y: 24, text: 'FOR IMMEDIATE RELEASE', size: 10, font: 'bold' as const };
    const head = { x: 60, y: 50, text: 'Storm over the harbour', size: 18 };
    for (const Title of ['Microsoft Word - final2.doc', '10811.exe', 'minutes_v3', 'untitled', '']) {
      const { title, authors } = await readingOf({
        ...one([small, head, ...lines(60, 80, BOATS)]),
        info: { Title, Author: 'ilund' },
      });
      assert.deepEqual([title, authors], ['Storm over the harbour', []]);
    }
  });

  it('reads dates of the PDF kind and no others', () => {
    assert.equal(isoOfPdfDate('D:20260304'), '2026-03-04');
    assert.equal(isoOfPdfDate("D:20260304101500-05'30'"), '2026-03-04T10:15:00-05:30');
    assert.equal(isoOfPdfDate('D:20261504'), null);
    assert.equal(isoOfPdfDate('yesterday'), null);
  });

  it('reads a file that only its owner’s password protects', async () => {
    const { title, blocks } = await readingOf({
      ...one(lines(60, 80, BOATS)),
      passwords: { user: '', owner: 'x' },
      info: { Title: 'A sealed note' },
    });
    assert.deepEqual([title, blocks[0]?.text], ['A sealed note', STORY]);
  });

  it('refuses encrypted, broken and empty files with a reason', async () => {
    const text = one(lines(60, 80, BOATS));
    assert.match(await refusalOf({ ...text, passwords: { user: 'secret', owner: 'x' } }), /^encrypted/);
    assert.match(await refusalOf(makePdf(text).slice(0, 900)), /^damaged/);
    assert.match(await refusalOf(new Uint8Array([37, 80, 68, 70, 45, 49, 10, 0, 1])), /^damaged/);
    assert.match(
      await refusalOf({ pages: [{ texts: [] }] }),
      /^no text in it: scanned pages; run text recognition/,
    );
  });

  it('refuses a scan with a stamp, and reads a short text', async () => {
    const stamp = one([{ x: 400, y: 50, text: 'Received 4 March 2026' }], { picture: 1600 });
    assert.match(await refusalOf(stamp), /scanned/);
    assert.deepEqual(await textsOf(one([{ x: 60, y: 50, text: 'Nobody came.' }], { picture: 90 })), [
      'Nobody came.',
    ]);
  });

  it('names pages without text', async () => {
    const { warnings } = await readingOf({ pages: [{ texts: lines(60, 80, BOATS) }, { texts: [] }] });
    assert.match(warnings.join(' '), /page 2\b/);
    assert.deepEqual((await readingOf(one(lines(60, 80, BOATS)))).warnings, []);
  });

  it('takes a Node buffer, and leaves it whole', async () => {
    const content = Buffer.from(makePdf(one(lines(60, 80, BOATS))));
    const before = Buffer.from(content);
    assert.ok(!('reason' in (await readPdf({ path: 'a.pdf', content }))));
    assert.deepEqual(content, before);
  });

  it('prints nothing', async () => {
    const said: unknown[] = [];
    const usual = { ...console };
    const keep = (...words: unknown[]) => void said.push(words);
    Object.assign(console, { log: keep, warn: keep, error: keep, info: keep });
    try {
      await readPdf({ path: 'a.pdf', content: makePdf(one(lines(60, 80, BOATS))) });
      await readPdf({ path: 'a.pdf', content: makePdf(one(lines(60, 80, BOATS))).slice(0, 1500) });
    } finally {
      Object.assign(console, usual);
    }
    assert.deepEqual(said, []);
  });
});

describe('the condition of a text layer', () => {
  const of = (text: string) => conditionOf(text, text);

  it('is sound in ordinary text of several languages', () => {
    for (const text of [
      STORY,
      'Die Brücke ist seit Mittwoch gesperrt, sagte der Bürgermeister am Rand der Sitzung, z. B. wegen Rost.',
      'Le maire a dit qu’il n’y a pas d’argent pour le pont, et l’hiver arrive à grands pas sur la côte.',
      'El alcalde y la alcaldesa dijeron que no hay dinero ni tiempo para arreglar el puente e ir al mar.',
      'Starosta řekl, že most je zavřený a že v zimě se s ním nic nestane, protože mrzne.',
      'The vote was 4-3 at 10:30 a.m. on the 2nd; see www.harbour.example/a_b?c=d, § 12, pp. 3-9, and the NGO’s PDF.',
      'Мэр сказал, что моста не будет, и добавил, что денег нет.',
      '橋は安全だと市長は述べた。',
      'Yes.',
    ])
      assert.equal(of(text), 'sound', text);
  });

  it('is damaged where letters of ligatures or all spaces are lost, and the article says so', async () => {
    const lost = 'The rm found no pro t in the rst year, the o cer con rmed, and t the gures to the nal sum.';
    assert.equal(of(lost), 'damaged');
    assert.equal(of('Themayorsaidthatthebridgewouldbeclosedforthewholewinter.'), 'damaged');
    const article = await articleOf(one(lines(60, 80, [lost])));
    assert.equal(article.damaged, true);
    assert.match(article.warnings.join(' '), /text layer is damaged/);
    assert.equal((await articleOf(one(lines(60, 80, BOATS)))).damaged, undefined);
  });

  it('cannot be read where the font says not which characters it has', async () => {
    const text = 'We will not pay the bill today, said the owner of the mill.';
    const strange = one([
      {
        x: 60,
        y: 80,
        text: text.replace(/[a-z]/g, (letter) => String.fromCharCode(0xe000 + letter.charCodeAt(0))),
        font: 'unicode',
      },
    ]);
    assert.match(await refusalOf(strange), /^text layer damaged/);
    const unknown = { ...one([{ x: 60, y: 80, text, font: 'unicode' as const }]), withoutToUnicode: true };
    assert.match(await refusalOf(unknown), /^text layer damaged/);
  });
});
