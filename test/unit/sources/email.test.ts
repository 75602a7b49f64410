import assert from 'node:assert/strict';
import { MAIL, plainMail } from './make-news.ts';
import { fuzz } from './mutate.ts';
import { articleOf, articlesOf, blocksOf, reasonOf } from './read.ts';

const html = (body: string) =>
  plainMail('News', body).replace('\n\n', '\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n');

describe('mail', () => {
  it('reads a release: subject, sender, date as sent, the words in their encoding', async () => {
    const article = await articleOf('release.eml', MAIL);
    assert.equal(article.format, 'email');
    assert.equal(article.title, 'Quay reopens – at last');
    assert.deepEqual(article.authors, ['Zoë Lund']);
    assert.equal(article.outlet, 'Harbour Authority');
    assert.equal(article.published, '2026-03-04T23:30:00-05:00');
    assert.deepEqual(blocksOf(article), [
      'paragraph: “We’re opening the quay on Monday,” said Cleo Brandt, the harbour master. “It took a year.”',
    ]);
    assert.match(article.warnings.join(), /attachments were not read \(plan\.pdf\)/);
  });

  it('keeps what is quoted apart from what the sender wrote', async () => {
    const article = await articleOf(
      'reply.eml',
      plainMail(
        'Re: The leak',
        'We did not know.\n\nOn Thu, Mar 5, 2026 at 9:00 AM Ida Lund wrote:\n> Did you know about the leak?\n>\n> It was on Monday.',
        '"Cleo Brandt, Harbour Authority" <c@harbour.example>',
      ),
    );
    assert.equal(article.title, 'The leak');
    assert.deepEqual(article.authors, ['Cleo Brandt']);
    assert.equal(article.outlet, 'Harbour Authority');
    assert.deepEqual(blocksOf(article), [
      'paragraph: We did not know.',
      'paragraph: On Thu, Mar 5, 2026 at 9:00 AM Ida Lund wrote:',
      'blockquote: Did you know about the leak?',
      'blockquote: It was on Monday.',
    ]);
  });

  it('takes a forwarded mail for what it forwards', async () => {
    const article = await articleOf(
      'forward.eml',
      plainMail(
        'Fwd: Quay',
        '---------- Forwarded message ---------\nFrom: Harbour Authority Press Office <p@harbour.example>\nDate: Wed, Mar 4, 2026 at 9:00 AM\nSubject: Quay reopens\nTo: <bo@post.example>\n\nThe quay is open.\n\n“It took a year,” said Cleo Brandt.',
      ),
    );
    assert.equal(article.title, 'Quay reopens');
    assert.equal(article.outlet, 'Harbour Authority Press Office');
    assert.equal(article.published, '2026-03-04');
    assert.deepEqual(article.authors, []);
    assert.equal(blocksOf(article).at(-1), 'paragraph: “It took a year,” said Cleo Brandt.');
    assert.doesNotMatch(article.prose.text, /Subject:/);
  });

  const HEAD =
    'From: Harbour Press Office <p@h.example>\nSent: Wednesday, March 4, 2026 9:00 AM\nTo: bo@post.example';

  it('takes a forwarded mail without a line that says so, as Outlook sends it', async () => {
    const body = `As agreed.\n\n${HEAD}\nSubject: Quay reopens\n\nThe quay is open.`;
    const article = await articleOf('forward.eml', plainMail('FW: Quay', body));
    assert.deepEqual([article.title, article.published], ['Quay reopens', '2026-03-04']);
    assert.deepEqual(blocksOf(article), ['paragraph: As agreed.', 'paragraph: The quay is open.']);
    const reply = await articleOf('reply.eml', plainMail('RE: Quay', body));
    assert.deepEqual(blocksOf(reply), ['paragraph: As agreed.', 'blockquote: The quay is open.']);
  });

  it('takes no lines of a text for the head of a mail', async () => {
    for (const body of [
      'From: Ardmoor\nTo: Vareth\n\nThe quay is open.',
      'The ferry goes\nFrom: Ardmoor\nDate: March 4, 2026\nSubject: to weather\n\nThe quay is open.',
    ]) {
      const { prose, published } = await articleOf('a.eml', plainMail('FW: Quay', body));
      assert.match(prose.text, /Ardmoor/);
      assert.notEqual(published, '2026-03-04');
    }
  });

  const attached = (type: string, part: string, edge = 'b') =>
    plainMail('FW: Quay', '').replace(
      /\n\n[^]*$/,
      `\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=${edge}\n\n--${edge}\nContent-Type: text/plain\n\nSee below.\n\n--${edge}\nContent-Type: ${type}\nContent-Disposition: attachment; filename=r.eml\n\n${part}\n--${edge}--\n`,
    );

  it('reads the mails attached to it, each as an article', async () => {
    const inner = plainMail(
      'Quay reopens',
      '“It took a year,” said Cleo Brandt.',
      'Harbour Office <h@h.example>',
    );
    const [own, release, ...others] = await articlesOf('a.eml', attached('message/rfc822', inner));
    assert.deepEqual([own?.prose.text, own?.warnings, others], ['See below.', [], []]);
    assert.deepEqual(
      [release?.path, release?.title, release?.outlet, release?.prose.text],
      ['a.eml#2', 'Quay reopens', 'Harbour Office', '“It took a year,” said Cleo Brandt.'],
    );
    const [alone, ...none] = await articlesOf('a.eml', attached('application/pdf', '%PDF'));
    assert.match(alone?.warnings.join() ?? '', /attachments were not read \(r\.eml\)/);
    assert.deepEqual(none, []);
  });

  it('does not follow mails in mails without end', async () => {
    let mail = plainMail('Quay', 'The quay is open.');
    for (let depth = 0; depth < 30; depth++) mail = attached('message/rfc822', mail, `edge${String(depth)}`);
    assert.equal((await articlesOf('a.eml', mail)).length, 4);
  });

  it('leaves out signatures and small print', async () => {
    const article = await articleOf(
      'a.eml',
      plainMail(
        'Quay',
        'The quay is open.\n\nThis e-mail is confidential and intended only for the person it is sent to.\n\nFor more information, please contact Zoë Lund at 555-010-2030.\n\n-- \nBo Ek\nDesk',
      ),
    );
    assert.equal(article.prose.text, 'The quay is open.');
  });

  it('leaves in what only sounds like small print', async () => {
    const words = [
      '“The message was confidential and intended only for the board,” Cleo Brandt said.',
      'The minister said the letter was privileged.',
      'Contact with the crew was lost on Monday, and nobody knows why it was lost. It came back.',
      'In 2026 the harbour took in 1 200 345 passengers and the city was pleased.',
    ];
    const article = await articleOf('a.eml', plainMail('Quay', words.join('\n\n')));
    for (const sentence of words) assert.ok(article.prose.text.includes(sentence), sentence);
  });

  it('reads HTML where there is no other text: quotes, breaks, what is hidden left out', async () => {
    const article = await articleOf(
      'a.eml',
      html(
        '<table><tr><td><div style="display:none">Preview</div><h1>Quay reopens</h1><p>It <q>took a year</q>, said&#32;Cleo Brandt.<br>All of it.</p><script>no()</script><blockquote>We waited.</blockquote></td></tr></table><p>Unsubscribe here</p>',
      ),
    );
    assert.deepEqual(blocksOf(article), [
      'heading: Quay reopens',
      'paragraph: It “took a year”, said Cleo Brandt./All of it.',
      'blockquote: We waited.',
    ]);
  });

  it('reads HTML as saved pages are read: struck words, marks of notes, tables that lay out', async () => {
    const article = await articleOf(
      'a.eml',
      html(
        '<span class="visually-hidden">Skip</span><table><tr><td>We waited for the <del>bus</del> ferry<sup>[1]</sup>.</td><td>Quay 4</td></tr></table>',
      ),
    );
    assert.deepEqual(blocksOf(article), ['paragraph: We waited for the ferry.', 'table-cell: Quay 4']);
  });

  it('says what holds no text', async () => {
    assert.equal(await reasonOf('a.eml', plainMail('Quay', '')), 'no text in it');
  });

  it('ends on mutated files and on hostile HTML', async () => {
    await fuzz(
      [
        ['a.eml', MAIL],
        ['b.eml', plainMail('Fwd: x', '-----Original Message-----\nFrom: a\nSubject: b\n\n> c\n-- \nd')],
        ['c.eml', html('<p>One<q>two</q></p><li>three</blockquote>')],
      ],
      [
        '--m',
        '--a--',
        '=?utf-8?b?',
        '\r\n\r\n',
        '>',
        '=3D',
        '<q>',
        '<script>',
        'Content-Type: message/rfc822\r\n',
      ],
    );
    for (const body of [
      '<'.repeat(200_000),
      '<a "'.repeat(50_000),
      '<div>'.repeat(50_000),
      '<script>'.repeat(50_000),
    ])
      await articleOf('a.eml', html(`<p>The quay is open.</p>${body}`));
  }).timeout(60_000);
});
