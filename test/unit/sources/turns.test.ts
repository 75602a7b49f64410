import assert from 'node:assert/strict';
import { readArticles } from '../../../src/core/sources/article.ts';

async function turns(text: string, name = 'sources/t.txt'): Promise<[string | null, string][]> {
  const read = await readArticles({ path: name, content: text });
  assert.ok(!('reason' in read) && read[0]);
  const { prose } = read[0];
  return prose.blocks.map((block) => [
    block.turn ? `${block.turn.label}${block.turn.role === 'interviewer' ? '?' : ''}` : null,
    prose.text.slice(block.start, block.end),
  ]);
}

describe("speakers' turns", () => {
  it('knows labels in capitals, names, roles, and letters', async () => {
    assert.deepEqual(await turns('REPORTER: Will it run?\nMOREL: Not sure.'), [
      ['REPORTER?', 'Will it run?'],
      ['MOREL', 'Not sure.'],
    ]);
    assert.deepEqual(await turns('Ana Cruz: We go.\n\nBo Ek, harbour master: We stay.'), [
      ['Ana Cruz', 'We go.'],
      ['Bo Ek', 'We stay.'],
    ]);
    assert.deepEqual(await turns('Q: Why?\nA: Because.\n'), [
      ['Q?', 'Why?'],
      ['A', 'Because.'],
    ]);
    assert.deepEqual(await turns('Q.  Where were you?\nA.  At home.\n'), [
      ['Q?', 'Where were you?'],
      ['A', 'At home.'],
    ]);
    assert.deepEqual(await turns('Solène Marchal, maire : Non.\nYves Morel : Oui.'), [
      ['Solène Marchal', 'Non.'],
      ['Yves Morel', 'Oui.'],
    ]);
  });

  it('sees through remarks and clock times', async () => {
    assert.deepEqual(
      await turns('ANA CRUZ (voice-over): The quay.\n[00:12:40] BO EK: Yes.\nANA CRUZ 00:13: No.'),
      [
        ['ANA CRUZ', 'The quay.'],
        ['BO EK', 'Yes.'],
        ['ANA CRUZ', 'No.'],
      ],
    );
  });

  const SAID = ['We will not sell the mill.', 'Who pays for the gate?', 'The county pays.'] as const;
  const recorded = (labels: readonly string[], between: string): string =>
    SAID.map((said, at) => `${labels[at] ?? ''}${between}${said}`).join('\n\n');

  it('knows the turns that programs write down of a recording, with their times', async () => {
    const forms = [
      ['Ana Cruz  0:05', 'Bo Ek  0:25', 'Ana Cruz  0:31'],
      ['Ana Cruz (00:05):', 'Bo Ek (00:25):', 'Ana Cruz (00:31):'],
      ['[00:00:05] Ana Cruz', '[00:00:25] Bo Ek', '[00:00:31] Ana Cruz'],
      ['[Ana Cruz] 00:00:05', '[Bo Ek] 00:00:25', '[Ana Cruz] 00:00:31'],
      ['Ana Cruz - 00:00:05.120', 'Bo Ek - 00:00:25.000', 'Ana Cruz - 00:00:31.440'],
    ];
    const expected = [
      ['Ana Cruz', SAID[0]],
      ['Bo Ek', SAID[1]],
      ['Ana Cruz', SAID[2]],
    ];
    for (const labels of forms)
      for (const between of ['\n', '\r\n', '\n\n'])
        assert.deepEqual(await turns(recorded(labels, between)), expected, labels[0]);
    const inline = ['Ana Cruz [00:00:05]', 'Bo Ek [00:00:25]', 'Ana Cruz [00:00:31]'];
    assert.deepEqual(await turns(recorded(inline, ' ')), expected);
    assert.deepEqual(await turns(recorded(forms[0] ?? [], '\n'), 't.md'), expected);
    const read = await readArticles({ path: 't.txt', content: recorded(forms[0] ?? [], '\n') });
    assert.ok(!('reason' in read) && read[0]);
    assert.deepEqual(
      read[0].prose.blocks.map(({ time }) => time),
      [5, 25, 31],
    );
  });

  it('goes on with a turn of a recording over its paragraphs', async () => {
    const text = 'Ana Cruz  0:05\nOne.\n\nTwo.\n\nBo Ek  0:25\nThree.\n\nAna Cruz  1:00:31\nFour.';
    assert.deepEqual(await turns(text), [
      ['Ana Cruz', 'One.'],
      ['Ana Cruz', 'Two.'],
      ['Bo Ek', 'Three.'],
      ['Ana Cruz', 'Four.'],
    ]);
  });

  it('takes no agenda for a recording', async () => {
    for (const text of [
      'Opening Session 10:00\nAna Cruz speaks.\n\nPanel Talk 11:00\nBo Ek speaks.\n\nLast Words 12:00\nAll speak.',
      'Monday 10:00\nYoga.\n\nMonday 12:00\nSwimming.\n\nTuesday 10:00\nYoga.',
      'Ana Cruz 10:05\nShe came first.\n\nBo Ek 10:07\nHe came second.',
      'Ana Cruz won in 10:05 on Sunday.\n\nBo Ek came in at 10:07.\n\nAna Cruz will run again.',
      'Ana Cruz 3:2\nBo Ek 2:3\nAna Cruz 1:1',
    ])
      assert.ok(
        (await turns(text)).every(([label]) => label === null),
        text,
      );
  });

  it('takes labels and nothing else out of the text', async () => {
    const text = 'CHAIR: Order.\r\n\r\nANA CRUZ: Thank you: I am done.\r\n';
    const articles = await readArticles({ path: 't.txt', content: text });
    assert.ok(!('reason' in articles) && articles[0]);
    const [read] = articles;
    assert.equal(read.prose.text, 'Order.\n\nThank you: I am done.');
    const at = read.prose.text.indexOf('Thank');
    assert.equal(read.prose.map.includes(at), true);
  });

  it('lets a paragraph without a label belong to the turn before it, where turns are the rule', async () => {
    const text = 'ANA CRUZ: One.\n\nTwo.\n\nBO EK: Three.\n\n(Applause)\n\nANA CRUZ: Four.\n\nBO EK: Five.';
    assert.deepEqual(
      (await turns(text)).map(([label]) => label),
      ['ANA CRUZ', 'ANA CRUZ', 'BO EK', null, 'ANA CRUZ', 'BO EK'],
    );
  });

  it('claims no narration between two statements', async () => {
    const text = 'Ana Cruz: The port is ours.\n\nShe spoke for an hour.\n\nAna Cruz: I will not rest.';
    assert.deepEqual(
      (await turns(text)).map(([label]) => label),
      ['Ana Cruz', null, 'Ana Cruz'],
    );
  });

  it('begins turns at wrapped lines and at the soft line ends of Markdown', async () => {
    const wrapped =
      'HOST: Good evening to everybody who is listening to us tonight from the old town\n' +
      'hall, and welcome back. Is it true that the bridge will be closed for the summer,\n' +
      'BO EK: It is true, and nobody is sorrier than I am.\n';
    assert.deepEqual(
      (await turns(wrapped)).map(([label]) => label),
      ['HOST?', 'BO EK'],
    );
    assert.deepEqual(await turns('**HOST:** Is it?\n**BO EK:** It is.\n', 't.md'), [
      ['HOST?', 'Is it?'],
      ['BO EK', 'It is.'],
    ]);
  });

  it('takes an office in capitals off the label', async () => {
    assert.deepEqual(await turns('ANA CRUZ, HOST: Why keep it?\n\nBO EK: It is old.\n\nCRUZ: So are we.\n'), [
      ['ANA CRUZ', 'Why keep it?'],
      ['BO EK', 'It is old.'],
      ['CRUZ', 'So are we.'],
    ]);
  });

  it('takes a lone label for text', async () => {
    for (const text of ['Engineer Olav Renn: The bridge is safe.', 'HALE: No.', 'Note: bring a coat.'])
      assert.deepEqual(await turns(text), [[null, text]]);
  });

  it('takes labels of fields, lists and results for text', async () => {
    const texts = [
      'Serves: four people\nTime: an hour\nLevel: easy',
      'READ MORE: The quay is shut\nWATCH: How it began',
      'Ardmoor Town: 3\nPort City: 1',
      'The council met.\n\nNora Brandt: a woman of few words, they say.\n\nIt rained.\n\nBo Ek: the same.\n\nThen it stopped.',
      'Photo: Ida Lund\nCaption: The Quay',
    ];
    for (const text of texts)
      assert.ok(
        (await turns(text)).every(([label]) => label === null),
        text,
      );
  });

  const TALK = [
    ['Ana Cruz', 'We will not sell the mill.'],
    ['Bo Ek', 'Who pays for the gate?'],
    ['Ana Cruz', 'The county pays for it.'],
    ['Bo Ek', 'Since when has it paid?'],
    ['Ana Cruz', 'It has paid since spring.'],
  ] as const;
  type Layout = (name: string, said: string, at: number) => string;
  const told = (layout: Layout): string =>
    TALK.map(([name, said], at) => layout(name, said, at)).join('\n') + '\n';
  const capitals = (name: string) => (name.split(' ').at(-1) ?? '').toUpperCase();

  const layouts: readonly (readonly [string, Layout, string?])[] = [
    ['a chat with date and time', (name, said, at) => `[03.05.26, 10:1${at}:01] ${name}: ${said}`],
    ['a chat with a dash', (name, said, at) => `5/3/26, 10:1${at} AM - ${name}: ${said}`],
    ['a chat with names in angles', (name, said, at) => `10:1${at} <${name}> ${said}`],
    ['times from and to', (name, said, at) => `0:0${at} – 0:0${at + 1} ${name}: ${said}`],
    ['numbers', (name, said, at) => `(${at + 1}) ${name}: ${said}`],
    ['numbered speakers who are named', (name, said) => `Speaker ${name.length} (${name}): ${said}`],
    ['a dash', (name, said) => `${name} – ${said}`],
    ['a tab', (name, said) => `${name}\t${said}`],
    ['brackets', (name, said) => `[${name}] ${said}`],
    ['names with lines to themselves', (name, said) => `${name}\n${said}\n`],
    ['names and colons with lines to themselves', (name, said) => `${name}:\n${said}\n`],
    ['names and offices above', (name, said) => `${name} -- Harbour Office\n${said}\n`],
    ['posts', (name, said, at) => `${name} @${name.slice(-2)}_1 · May ${at + 1}\n${said}\n`],
    ['a time, a name, words', (name, said, at) => `00:0${at}:02\n${name}\n${said}\n`],
    ['cues of a meeting', (name, said, at) => `0:0:${at}.5 --> 0:0:${at}.9\n${name}\n${said}`],
    ['headings of Markdown', (name, said) => `### ${name}\n\n${said}\n`, 't.md'],
    ['bold lines of Markdown', (name, said) => `**${name}**\n\n${said}\n`, 't.md'],
  ];
  for (const [what, layout, name] of layouts)
    it(`knows the turns of ${what}`, async () => {
      const expected = TALK.map(([who, said]) => [who, said]);
      assert.deepEqual(await turns(told(layout), name), expected);
      assert.deepEqual(await turns(told(layout).replaceAll('\n', '\r\n'), name), expected);
    });

  it('knows the turns of a parliament’s record', async () => {
    const record: Layout = (name, said) => `Mr. ${capitals(name)}. ${said}`;
    assert.deepEqual(
      (await turns(told(record))).map(([label]) => label),
      TALK.map(([name]) => `Mr. ${capitals(name)}`),
    );
  });

  it('takes names above what is told of people, datelines and companies for text', async () => {
    const digest = ['LONDON', 'PARIS', 'LONDON', 'PARIS', 'LONDON'];
    for (const text of [
      'Ana Cruz\nShe has run the mill for ten years.\n\nBo Ek\nHe keeps the gate.\n\nUna Holm\nShe paints boats.\n\nIvo Renn\nHe sells them.',
      'What You Need\nTwo eggs and some flour.\n\nWhat You Do\nBeat them well for a while.\n\nHow To Serve\nWarm, with a spoon of jam.\n\nFor Later\nKeep it in a cool place.',
      'Ana Cruz\n12\nBo Ek\n9\nAna Cruz\n14\nBo Ek\n7\nAna Cruz\n3',
      digest
        .map((place, at) => `${place} - The council met for the ${at + 1}th time this year.`)
        .join('\n\n'),
      '<Ekberg Mills Ltd> has sold its gate.\n\n<Cruz Boats Plc> has bought it.\n\nNobody else made an offer.',
      'The mill – it is the last one – was sold.\n\nThe gate – it is old – stays.\n\nThe mill – so they say – pays for it.\n\nThe gate – nobody knows why – leaks.',
    ])
      assert.ok(
        (await turns(text)).every(([label]) => label === null),
        text,
      );
  });
});
