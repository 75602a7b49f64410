import assert from 'node:assert/strict';
import { articleView } from '../../../src/core/views.ts';
import { spanToFile } from '../../../src/core/text/offset-map.ts';
import { fuzz } from './mutate.ts';
import { articleOf, blocksOf, reasonOf } from './read.ts';

const clock = (seconds: number) =>
  `${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')},000`;

/** Cues of two seconds, one behind the other. */
const srt = (...cues: string[]) =>
  cues.map((words, at) => `${at + 1}\n${clock(at * 2)} --> ${clock(at * 2 + 2)}\n${words}\n`).join('\n');

const read = async (...cues: string[]) => blocksOf(await articleOf('talk.srt', srt(...cues)));

describe('captions: who speaks', () => {
  it('carries a label on until another speaks', async () => {
    assert.deepEqual(await read('BRANDT: We looked at it.', 'Twice.', 'LUND: Only\ntwice?', 'BRANDT: Yes.'), [
      'paragraph BRANDT: We looked at it./Twice.',
      'paragraph LUND: Only/twice?',
      'paragraph BRANDT: Yes.',
    ]);
  });

  it('knows names that recur, full names, roles, and labels in any brackets', async () => {
    assert.deepEqual(await read('Ida Lund: Good evening.', 'Bo: Hello.', 'Ida: Is it open?', 'Bo: It is.'), [
      'paragraph Ida Lund: Good evening.',
      'paragraph Bo: Hello.',
      'paragraph Ida: Is it open?',
      'paragraph Bo: It is.',
    ]);
    assert.deepEqual(
      await read('[IDA LUND] Good evening.', '(BO EK) Hello.', '<Юрий Лапин>: Да.', '【李红】不。'),
      [
        'paragraph IDA LUND: Good evening.',
        'paragraph BO EK: Hello.',
        'paragraph Юрий Лапин: Да.',
        'paragraph 李红: 不。',
      ],
    );
    assert.deepEqual(await read('SPEAKER_00: One.', 'SPEAKER_01: Two.', 'MAYOR LUND (on phone): Three.'), [
      'paragraph SPEAKER_00: One.',
      'paragraph SPEAKER_01: Two.',
      'paragraph MAYOR LUND: Three.',
    ]);
  });

  it('knows a label in the second line, and one broken over two', async () => {
    assert.deepEqual(
      await read(
        'Ida van der Lund: Is it?',
        'Yes, it\nBo Ek: is.',
        'Ida van der\nLund: Good.',
        'Bo Ek: Bye.',
      ),
      [
        'paragraph Ida van der Lund: Is it?/Yes, it',
        'paragraph Bo Ek: is.',
        'paragraph Ida van der Lund: Good.',
        'paragraph Bo Ek: Bye.',
      ],
    );
  });

  it('takes no words of a sentence for a label', async () => {
    for (const words of [
      'I have one plan: close it.',
      'Remember: it was Monday.',
      'He wrote\nStar Wars: A Story.',
      'The answer: no.',
      'at 10:30: nothing.',
      '[Harbour Bridge] is shut.',
      'Note: nobody came.',
    ]) {
      const blocks = await read('Good evening.', words, 'And now?');
      assert.deepEqual(blocks, [`paragraph: Good evening./${words.replace('\n', '/')}/And now?`]);
    }
  });

  it('begins a turn at a dash, and names nobody', async () => {
    assert.deepEqual(await read('LUND: Good evening.', '- It leaked.\n- I knew in June.', 'Nobody asked.'), [
      'paragraph LUND: Good evening.',
      'paragraph: It leaked.',
      'paragraph: I knew in June./Nobody asked.',
    ]);
    assert.deepEqual(await read('- Why?\n- BO EK: Because.'), [
      'paragraph: Why?',
      'paragraph BO EK: Because.',
    ]);
  });

  it('gives the question of two to the one who asks', async () => {
    assert.deepEqual(await read('HOST: Good evening.', '- Did you know?\n- I did.'), [
      'paragraph HOST: Good evening./Did you know?',
      'paragraph: I did.',
    ]);
  });

  it('takes a dash inside a sentence for none', async () => {
    assert.deepEqual(await read('He was there\n- I swear -\nin June.', '- and in May.'), [
      'paragraph: He was there/- I swear -/in June./- and in May.',
    ]);
  });

  it('begins a turn at >>', async () => {
    assert.deepEqual(await read('>> IDA LUND: Good evening.', '>>> Tonight: rain.', '>> And wind.'), [
      'paragraph IDA LUND: Good evening.',
      'paragraph: Tonight: rain.',
      'paragraph: And wind.',
    ]);
  });

  it('knows the voices of WebVTT, with and without an end', async () => {
    const article = await articleOf(
      'talk.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v.loud Ida Lund>We saw\n\n00:02.000 --> 00:03.000\n<v Ida Lund>it.</v>\n<v Bo Ek>Did <i>you</i>?</v>\n',
    );
    assert.deepEqual(blocksOf(article), ['paragraph Ida Lund: We saw/it.', 'paragraph Bo Ek: Did you?']);
  });
});

describe('captions: what is said', () => {
  it('is one text over many cues, tags and cue settings out', async () => {
    assert.deepEqual(
      await read(
        '{\\an8}<font color="#fff"><i>LUND: We bought the oven</font>',
        'with the <00:00:03.000><c.yellow>last</c></i> money',
        'we &amp; they had.',
      ),
      ['paragraph LUND: We bought the oven/with the last money/we & they had.'],
    );
  });

  it('has words said twice twice, and rolled-up lines once', async () => {
    assert.deepEqual(await read('LUND: Never again.', 'Never again.', 'I promise.'), [
      'paragraph LUND: Never again./Never again./I promise.',
    ]);
    assert.deepEqual(
      await read('We looked at every', 'We looked at every\nbill and two', 'bill and two\nwere lost.'),
      ['paragraph: We looked at every/bill and two/were lost.'],
    );
    assert.deepEqual(await read('We', 'We looked', 'We looked at', 'We looked at it.'), [
      'paragraph: We/looked/at/it.',
    ]);
    assert.deepEqual(await read('No. No.', 'No. No.', 'Not one.', 'Not one.', 'Ever.'), [
      'paragraph: No. No./No. No./Not one./Not one./Ever.',
    ]);
  });

  it('has the lines of a video site once', async () => {
    const article = await articleOf(
      'auto.vtt',
      'WEBVTT\nKind: captions\nLanguage: en\n\n00:00:00.160 --> 00:00:02.389 align:start position:0%\n \nhello<00:00:00.480><c> all</c>\n\n00:00:02.389 --> 00:00:02.399\nhello all\n \n\n00:00:02.399 --> 00:00:04.230\nhello all\ntoday<00:00:03.200><c> we</c>\n\n00:00:04.230 --> 00:00:04.240\ntoday we\n \n\n00:00:04.240 --> 00:00:06.000\ntoday we\nclose\n',
    );
    assert.deepEqual(blocksOf(article), ['paragraph: hello all/today we/close']);
    assert.equal(article.language, 'en');
  });

  it('has no descriptions of sounds, and lyrics apart', async () => {
    assert.deepEqual(
      await read(
        'LUND: I think [laughs] so. (applause)',
        '[soft\nmusic plays]',
        '♪ La la ♪',
        'We shall [inaudible] see.',
      ),
      ['paragraph LUND: I think so.', 'caption: ♪ La la ♪', 'paragraph LUND: We shall [inaudible] see.'],
    );
    assert.deepEqual(await read('[soft\nfestive voice] Well.', '(I never said it.)'), [
      'paragraph: Well./(I never said it.)',
    ]);
  });

  it('bridges the dots between two cues', async () => {
    assert.deepEqual(await read('We bought it ...', '... with the last money.', 'Well... no.'), [
      'paragraph: We bought it/with the last money./Well... no.',
    ]);
  });

  it('is cut into blocks with times at the ends of sentences, never within quotation marks', async () => {
    const cues = Array.from({ length: 40 }, (_, at) => `Sentence number ${at} goes on\nand ends here. Then`);
    const article = await articleOf('talk.srt', srt('LUND: Hello.', ...cues));
    const { blocks, text } = article.prose;
    assert.ok(blocks.length >= 5 && blocks.length <= 12, String(blocks.length));
    for (const [at, block] of blocks.entries()) {
      assert.equal(block.turn?.label, 'LUND');
      assert.ok(block.time !== undefined && block.time >= (blocks[at - 1]?.time ?? 0));
      if (at + 1 < blocks.length) assert.match(text.slice(block.start, block.end), /[.]$/);
    }
    const quoted = Array.from({ length: 20 }, (_, at) => `${at === 0 ? '“' : ''}Part ${at} ends here.`);
    const open = await articleOf('talk.srt', srt('LUND: He said:', ...quoted, 'It ended.”', 'So he said.'));
    assert.match(open.prose.text.slice(0, open.prose.blocks[0]?.end), /“Part 0.*It ended\.”/s);
  });

  it('lies where it stands in the file', async () => {
    const file = `\ufeff${srt('LUND: We <i>bought</i> it', 'on &quot;Monday&quot;.')}`.replace(/\n/g, '\r\n');
    const { prose } = await articleOf('talk.srt', file);
    const at = prose.text.indexOf('bought');
    const span = spanToFile(prose.map, { start: at, end: prose.text.indexOf('.') });
    assert.equal(
      file.slice(span.start, span.end).replace(/\s+/g, ' '),
      'bought</i> it 2 00:00:02,000 --> 00:00:04,000 on &quot;Monday&quot;',
    );
  });

  it('is told with speakers and times', async () => {
    const view = articleView(await articleOf('talk.srt', srt('LUND: We bought it.', '>> When?')));
    assert.deepEqual(view.turns, [
      { speaker: 'LUND', start: 0, end: 13, time: 0 },
      { speaker: null, start: 15, end: 20, time: 2 },
    ]);
  });
});

describe('captions: files as they are', () => {
  it('need no numbers, no blank lines and no whole times', async () => {
    const article = await articleOf(
      'bad.srt',
      '00:00:01 --> 00:00:02\nIn\n1945\n\n100:00:01,5 --> 100:00:03.000 X1:10\nit was.\n7\n-00:00:01,000 --> 00:00:03,000\nThen\n8\n00:0x:01,000 --> 00:00:03,000\nnot.\n',
    );
    assert.equal(article.prose.text.replace(/\s+/g, ' '), 'In 1945 it was. Then not.');
    assert.match(article.warnings.join(), /times of 1 of 4 captions/);
  });

  it('have notes, styles, regions and names of cues that are no words', async () => {
    const article = await articleOf(
      'talk.vtt',
      'WEBVTT - talk\nX-TIMESTAMP-MAP=LOCAL:00:00:00.000,MPEGTS:900000\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:a\n\nNOTE one\ntwo\n\nintro\n00:01.000 --> 00:02.000 line:0 align:start\nGood\n\nNOTE between\n\n2\n00:02.000 --> 00:03.000\nevening.\n',
    );
    assert.deepEqual(blocksOf(article), ['paragraph: Good/evening.']);
    assert.equal(article.prose.blocks[0]?.time, 1);
  });

  it('keep a year as the last word where the next number does not follow', async () => {
    const article = await articleOf(
      'a.srt',
      '1\n00:00:01,000 --> 00:00:02,000\nIt was\n1999\n2\n00:00:02,000 --> 00:00:03,000\nor so.',
    );
    assert.equal(article.prose.text, 'It was\n1999\nor so.');
  });

  it('without a line of times are none', async () => {
    assert.match(await reasonOf('a.srt', 'The quay was closed – 10:30.'), /no captions in it/);
    assert.match(await reasonOf('a.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n'), /no text/);
  });

  it('end when mutated, and when they are hostile', async () => {
    await fuzz(
      [
        ['a.srt', srt('- Why?\n- BO EK: Because.', '<i>One', 'two</i> [laughs]', '♪ la ♪', '... three')],
        [
          'b.vtt',
          'WEBVTT\n\nNOTE x\n\na\n00:01.000 --> 00:02.000\n<v Ida>One &amp;\n\n00:02.000 --> 00:03.000\n<c.x>One &amp;\ntwo</c>\n',
        ],
      ],
      [
        '<',
        '<v ',
        '-->',
        '00:00:01,000 --> 00:00:02,000\n',
        '\n\n',
        '- ',
        '>> ',
        '[',
        '♪',
        '{\\an8',
        '&',
        ': ',
      ],
      800,
    );
    for (const words of [
      '<'.repeat(100_000),
      '['.repeat(100_000),
      'A '.repeat(50_000),
      '{\\a'.repeat(50_000),
      '&a'.repeat(50_000),
    ])
      await articleOf('a.srt', srt(words, words));
    await articleOf('a.srt', srt(...Array.from({ length: 20_000 }, () => 'No.')));
  }).timeout(60_000);
});
