import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { find, speakers } from './helpers.ts';

const hit = (text: string, ...expected: (string | null)[]): void => {
  assert.deepEqual(speakers(text), expected, text);
};

describe('speakers: reporting words', () => {
  it('takes the subject of a verb beside the quotation', () => {
    hit('“We open in June,” said Ida Brandt, who took over from Jon Falk.', 'Ida Brandt');
    hit('“We open in June,” Ida Brandt, the harbour master, told Jon Falk.', 'Ida Brandt');
    hit('“We open in June,” the director of public works, Ida Brandt, said.', 'Ida Brandt');
    hit('“Will it hold?” Ida Brandt, the harbour master, asked.', 'Ida Brandt');
    hit('Ida Brandt said: “We open in June.”', 'Ida Brandt');
    hit('“I’ve had quieter years,” quipped Ida Brandt as the hall emptied.', 'Ida Brandt');
    hit('The quay, according to Ida Brandt, “was painted over twice.”', 'Ida Brandt');
  });

  it('takes a lead-in or a credit without a verb', () => {
    hit('Harbour master Ida Brandt: “We open in June.”', 'Ida Brandt');
    hit('“We open in June.” — Commissioner Ida Brandt', 'Ida Brandt');
    hit('“We open in June.”\n— Commissioner Ida Brandt', 'Ida Brandt');
    hit(
      'Jon Falk disagreed. “No,” he said.\n\n“We open in June.”\n\n— Ida Brandt (@ida.example) January 12, 2026 at 3:00 PM',
      'Jon Falk',
      'Ida Brandt',
    );
  });

  it('prefers the one quoted to the one who tells', () => {
    hit('Jon Falk recalled Judge Ida Brandt saying: “Bring me the original.”', 'Ida Brandt');
    hit('Jon Falk recalled Ida Brandt telling him: “Bring me the original.”', 'Ida Brandt');
    hit('“Bring me the original,” Jon Falk remembers Ida Brandt saying.', 'Ida Brandt');
    hit('“Bring me the original,” Jon Falk heard Ida Brandt say.', 'Ida Brandt');
    hit('Jon Falk remembers his mother saying, “Bring me the original.”', 'his mother');
    hit('Jon Falk heard someone shouting “bring me the original.”', '(someone)');
  });

  it('prefers whom a paper quotes to the paper', () => {
    hit('The Tarn Mail quoted Ida Brandt as saying: “Bring me the original.”', 'Ida Brandt');
    hit('“Bring me the original,” the Tarn Mail quoted Ida Brandt as saying.', 'Ida Brandt');
    hit(
      'Ida Brandt met Jon Falk at noon. The Tarn Mail quoted her as saying, “Bring me the original.”',
      'Ida Brandt',
    );
    hit('Jon Falk quoted the report as saying, “The original was burnt.”', 'the report');
    hit('Ida Brandt was quoted by the Tarn Mail as saying “bring me the original.”', 'Ida Brandt');
  });

  it('takes whom a verb quotes where the words follow a colon', () => {
    hit('Jon Falk quoted Ida Brandt: “Bring me the original.”', 'Ida Brandt');
    hit('Jon Falk quoted Ida Brandt, the harbour master: “Bring me the original.”', 'Ida Brandt');
    hit('Jon Falk cited Ida Brandt as follows: “Bring me the original.”', 'Ida Brandt');
    hit('Jon Falk quoted prices and said: “Bring me the original.”', 'Jon Falk');
    hit('Jon Falk quoted Ida Brandt and left. “I never said it,” Brandt told us.', 'Ida Brandt');
    hit('Jon Falk, who had quoted Ida Brandt, said: “Bring me the original.”', 'Jon Falk');
  });

  it('takes whose answer the words are', () => {
    hit('“Come at once” was Ida Brandt’s answer.', 'Ida Brandt');
    hit('“Come at once” was Brandt’s short answer to Jon Falk. Ida Brandt laughed.', 'Ida Brandt');
    hit('“Come at once,” came the reply from Ida Brandt.', 'Ida Brandt');
    hit('Ida Brandt nodded at Jon Falk. “Come at once” was her advice.', 'Ida Brandt');
    hit(
      'Jon Falk (“We need sand by noon”) met others. “Come at once” (Ida Brandt) was heard.',
      'Jon Falk',
      'Ida Brandt',
    );
    hit('“The Long Tide” was Ida Brandt’s first book.');
    hit('The so-called “quick answer” was the talk of the town.');
    hit('“Come at once,” said Jon Falk, and it was Ida Brandt’s answer too.', 'Jon Falk');
  });

  it('prefers whoever is blamed or thanked for saying it', () => {
    hit('Jon Falk accused Ida Brandt of saying “bring me the original and go.”', 'Ida Brandt');
    hit('Jon Falk thanked Ida Brandt for telling the board, “Bring me the original.”', 'Ida Brandt');
  });

  it('leaves the words to whoever says them, not to whom the verb before is about', () => {
    hit('Ida Brandt apologised to Jon Falk for saying “bring me the original and go.”', 'Ida Brandt');
    hit('Ida Brandt was criticised by Jon Falk for saying “bring me the original and go.”', 'Ida Brandt');
    hit('Ida Brandt praised Jon Falk for showing “what an original is worth.”', 'Ida Brandt');
    hit('Ida Brandt criticised Jon Falk, saying “he never brought me the original.”', 'Ida Brandt');
    hit('Ida Brandt has a habit of saying “bring me the original and go.”', 'Ida Brandt');
    hit('Ida Brandt asked the former secretary of the board to “bring me the original.”', 'Ida Brandt');
    hit('Ida Brandt recalled Jon Falk talking about “the original that nobody saw.”', 'Ida Brandt');
  });

  it('prefers whose claim it is to whoever speaks of it', () => {
    hit('Jon Falk mocked Ida Brandt’s claim that “the original was burnt in May.”', 'Ida Brandt');
    hit('Jon Falk cited Ida Brandt’s warning that “the original was burnt in May.”', 'Ida Brandt');
    hit('Jon Falk said that Ida Brandt’s letter “shows what the original was worth.”', 'Jon Falk');
    hit('Jon Falk called Ida Brandt’s claim “the worst of a bad lot of lies.”', 'Jon Falk');
    hit('Jon Falk dismissed Ida Brandt’s comments as “just a part of the show.”', 'Jon Falk');
    hit('Ida Brandt’s lawyer claimed that “the original was burnt in May.”', 'Ida Brandt’s lawyer');
    hit('Ida Brandt’s answer to Jon Falk’s claim sounded “like the original of all lies.”', 'Ida Brandt');
  });

  it('prefers who is said to have said it', () => {
    hit('Jon Falk says Ida Brandt told him that “the original was burnt in May.”', 'Ida Brandt');
    hit('Jon Falk told the inquiry he believed that “the original was burnt in May.”', 'Jon Falk');
  });

  it('takes a line that ends in a colon for what announces the next paragraph', () => {
    const lines = ['Ida Brandt, harbour master:', '“We open in June.”', 'Jon Falk (Greens):', '“We do not.”'];
    hit(lines.join('\n'), 'Ida Brandt', 'Jon Falk');
    hit('“We open in June.”\nIda Brandt, harbour master', 'Ida Brandt');
    hit('Jon Falk left.\nThe rules of Ida Brandt, harbour master:\n“We open in June.”', 'Jon Falk');
  });

  it('never takes a name inside the marks or an addressee', () => {
    hit('“Thank you, Jon Falk, for nothing,” said Ida Brandt.', 'Ida Brandt');
    hit('“The ferry is late,” Ida Brandt told Jon Falk.', 'Ida Brandt');
  });

  it('names nobody for an unnamed source, whoever is named beside it', () => {
    hit(
      '“The minister signed it unread,” one official said. Minister Ida Brandt would not comment.',
      '(one official)',
    );
    hit(
      '“It was never tested,” a spokesman for the ferry line said. Ida Brandt left.',
      '(a spokesman for the ferry line)',
    );
    hit('“It was never tested,” workers said. Ida Brandt left.', '(workers)');
    hit('Ida Brandt opened the pier.\n“We sail at dawn,” local pilots said.', '(local pilots)');
    hit('Ida Brandt opened the pier.\n“We sail at dawn,” said a baker from Vareth.', '(a baker from Vareth)');
  });

  it('takes the whole of what describes somebody', () => {
    hit('“We sail at dawn,” the 54-year-old pilot said.', 'the 54-year-old pilot');
    hit('“We sail at dawn,” said a 54-year-old pilot.', '(a 54-year-old pilot)');
    hit('“We sail at dawn” - the pilot said.', 'the pilot');
  });

  it('takes no other plural for a source', () => {
    hit('“We sail at dawn,” Ida Brandt always says.', 'Ida Brandt');
    hit('“We sail at dawn,” Jon Falk’s friend Ida Brandt insists.', 'Ida Brandt');
  });

  it('lets documents and offices speak for themselves', () => {
    hit(
      '“The valve was painted shut,” the inquiry report said. Its chair, Ida Brandt, spoke later.',
      'the inquiry report',
    );
  });
});

describe('speakers: carried over', () => {
  it('carries from sentence to sentence and over paragraphs', () => {
    hit(
      '“It broke,” Ida Brandt said. “Nobody came.”\n\n“We waited all night.”',
      'Ida Brandt',
      'Ida Brandt',
      'Ida Brandt',
    );
    hit('“Every year.” Ida Brandt shook her head. “Every single year.”', 'Ida Brandt', 'Ida Brandt');
    hit(
      'Ida Brandt has two boats.\n\n“I sail past that quay every day.”\n\nThe council meets tonight.',
      'Ida Brandt',
    );
  });

  it('links the pieces of a split quotation', () => {
    const { quotations } = find(
      '“The quay,” Ida Brandt said, “is old.” Jon Falk left. “I saw it,” Jon Falk said.',
    );
    assert.deepEqual(
      quotations.map(({ continues }) => continues),
      [null, 0, null],
    );
  });

  it('is never certain of a carried speaker in a sentence with other words', () => {
    const { quotations } = find(
      '“The dam cost 45 million,” Ida Brandt said. An older note had “the dam cost 40 million.”',
    );
    assert.ok((quotations[1]?.speaker?.confidence ?? 0) < 0.9);
  });

  it('names nobody where nobody is named', () => {
    hit('“I sail past that quay every day.”', null);
  });
});

describe('speakers: pronouns and offices', () => {
  it('resolves to the one who fits', () => {
    hit('Ida Brandt met Karl Lund on Monday. “I was told nothing,” she said.', 'Ida Brandt');
    hit('Ida Brandt met Karl Lund on Monday. “I was told nothing,” he said.', 'Karl Lund');
    hit('Harbour secretary Ida Brandt promised it. “All of it,” the secretary added.', 'Ida Brandt');
  });

  it('stays undecided between two evenly named', () => {
    hit('Helen Marsh met Susan Voss on Monday. “I was told nothing,” she said.', null);
  });

  it('does not give an office to the wrong person', () => {
    hit('Harbour secretary Ida Brandt promised it. “All of it,” the auditor added.', 'the auditor');
  });

  it('gives the fullest name, without the title', () => {
    hit('Mayor Ida Brandt spoke first. “We open in June,” Brandt said.', 'Ida Brandt');
  });
});

describe('the sample', () => {
  it('finds the seven quotations of the seed article', () => {
    const { quotations, skipped } = find(readFileSync('seeds/000_857ee7422a5b84ec.txt', 'utf8'));
    assert.deepEqual(
      quotations.map(({ speaker }) => speaker?.name),
      ['Tom Homan', 'Tom Homan', 'Tom Homan', 'Tom Homan', 'Kristi Noem', 'Kristi Noem', 'Zohran Mamdani'],
    );
    assert.deepEqual(
      skipped.map(({ text, reason }) => [text, reason]),
      [["America's Newsroom.", 'title']],
    );
  });

  it('finds those of the sample draft', () => {
    const names = speakers(readFileSync('test/sample/draft.md', 'utf8'));
    const homan = 'Tom Homan';
    const noem = 'Kristi Noem';
    assert.deepEqual(names, [homan, homan, homan, homan, homan, noem, noem, noem, homan, 'Mamdani']);
  });
});

describe('speakers: namesakes and what competes', () => {
  it('gives a bare surname to the namesake who spoke last', () => {
    hit(
      'Karl Brandt, who built the quay, is dead. Karl Brandt drew the crane too. “It opens in June,” Ida Brandt said on ' +
        'Monday. The hall was full. “Nobody can wait,” Brandt said.',
      'Ida Brandt',
      'Ida Brandt',
    );
  });

  it('is not sure of a surname that two people bear', () => {
    const { quotations } = find(
      'Ida Brandt met Karl Brandt at the quay, and Jon Falk drove. Later that week, “it opens in June,” Brandt said.',
    );
    assert.ok((quotations[0]?.speaker?.confidence ?? 1) < 0.8);
  });

  it('takes nobody from a headline that writes every word with a capital', () => {
    hit(
      'Harbour Chief On Brandt: No Delay\nBrandt spoke on Monday. “It opens in June,” Ida Brandt said.',
      'Ida Brandt',
    );
  });

  it('takes no place in an apposition, and no name that is the object of something', () => {
    hit('Ida Brandt, who lives near the state capital, Vareth, said “it opens in June.”', 'Ida Brandt');
    const { quotations } = find(
      'The crowd welcoming Ida Brandt announced “a new day for the whole harbour”.',
    );
    assert.ok((quotations[0]?.speaker?.confidence ?? 0) < 0.8);
  });

  it('takes nobody inside a clause about the subject for the subject', () => {
    hit('Ida Brandt, whose brother, Jon, drowned in the harbour, said: “It opens in June.”', 'Ida Brandt');
    hit('Ida Brandt, whose deputy, Lee Falk, was away, said “it opens in June.”', 'Ida Brandt');
    hit('Ida Brandt, who met her deputy, Lee Falk, on Monday, said “it opens in June.”', 'Ida Brandt');
    hit('Ida Brandt met Lee Falk, whose deputy, Mia Holt, said “it opens in June.”', 'Mia Holt');
  });

  it('goes on from the one who was reporting', () => {
    hit(
      'Falk cannot wait “for the tide,” Ida Brandt added, saying it should be “up to the harbour board to decide”.',
      'Ida Brandt',
      'Ida Brandt',
    );
    hit(
      'After the votes for Jon Falk in Vareth, Mia Holt in Oslund and Sven Dahl in Marby, the mood is good, Ida Brandt ' +
        'said, noting that donors feel “we have got to find a quay for this ship”.',
      'Ida Brandt',
    );
  });

  it('takes an addressee between the verb and the mark for no words of its own', () => {
    hit(
      'Ida Brandt wrote to Mia Holt, telling her, “you are the best pilot we ever had!” She replied that it was an honour.',
      'Ida Brandt',
    );
  });

  it('gives what is added to whoever was quoted last', () => {
    hit(
      '“We open in June,” Jon Falk said. The mason Karl Roth finished the wall, and Sven Dahl painted it. He added: “It ' +
        'will be a fine day.”',
      'Jon Falk',
      'Jon Falk',
    );
  });

  it('does not take what a quotation is about for who says it', () => {
    hit(
      '“It is late,” said economist Ida Brandt. The Bank “may sound bold but will wait until June.”',
      'Ida Brandt',
      'Ida Brandt',
    );
  });

  it('gives every paragraph of a quotation to whom its last one names', () => {
    const text = '“We waited for the ferry.\n“Nobody came to tell us.\n“We went home,” said Ida Brandt.';
    hit(text, 'Ida Brandt', 'Ida Brandt', 'Ida Brandt');
    hit(`Jon Falk left. ${text}`, 'Ida Brandt', 'Ida Brandt', 'Ida Brandt');
    assert.ok(
      find(text)
        .quotations.slice(0, -1)
        .every(({ speaker }) => (speaker?.tier ?? 0) > 2),
    );
  });

  it('gives no paragraph to whom only a later quotation names', () => {
    hit('“We waited for the ferry.”\n“Nobody came,” said Ida Brandt.', null, 'Ida Brandt');
    hit('“We waited,” said Jon Falk.\n“Nobody came,” said Ida Brandt.', 'Jon Falk', 'Ida Brandt');
    hit('“We waited for the ferry.\n“Nobody came.”\nIda Brandt left.', null, null);
  });
});

describe('speakers: how sure the answer is', () => {
  const tier = (text: string, at = 0): number => find(text).quotations[at]?.speaker?.tier ?? 0;

  it('is sure of who is named behind "according to"', () => {
    assert.ok(tier('According to Ida Brandt, “the quay was painted over twice.”') <= 2);
    assert.ok(tier('“The quay was painted over twice,” according to Ida Brandt.') <= 2);
  });

  it('is not sure of the object of a preposition, nor of an unnamed document', () => {
    assert.ok(tier('In a letter to Ida Brandt written in May “the quay was painted over twice.”') > 2);
    assert.ok(
      tier('“The quay was painted over twice,” according to a letter that Ida Brandt keeps in a drawer.') > 2,
    );
  });

  it('is sure of the subject of a participle beside the marks', () => {
    assert.ok(tier('Ida Brandt defended the plan, saying: “The quay was painted over twice.”') <= 2);
    assert.ok(tier('Ida Brandt shook her head. Then “the quay was painted over twice.”') > 2);
  });
});

describe('speakers: what follows the marks', () => {
  it('takes a colon behind a tag for the start of the next quotation', () => {
    hit(
      'After Jon Falk said that small harbours might do better at “less crowded hours,” Ida Brandt said: “I do not like that.”',
      'Jon Falk',
      'Ida Brandt',
    );
    hit('“I do not like that,” Ida Brandt said: “It is too late.”', 'Ida Brandt', 'Ida Brandt');
  });

  it('takes a tag behind a question that was led in for that of the next quotation', () => {
    const { quotations } = find(
      'Ida Brandt met Jon Falk in May. Brandt responds to Falk with, “Why now? It was late?” Falk then writes back, “Never mind.”',
    );
    const [first, second] = quotations.map(({ speaker }) => speaker);
    assert.ok(first?.name !== 'Jon Falk' || first.tier > 2);
    assert.equal(second?.name, 'Jon Falk');
    hit('“Why now?” Jon Falk asked, “and why here?”', 'Jon Falk', 'Jon Falk');
  });

  it('takes who signs the report for nobody who is quoted in it', () => {
    hit('Jon Falk insisted that his pier was “still the first in the country.” — Ida Brandt', 'Jon Falk');
    hit('“Still the first in the country.” — Ida Brandt', 'Ida Brandt');
  });
});

describe('speakers: relatives', () => {
  it('gives a bare surname to the one whom the paragraph names in full', () => {
    hit(
      'Ida Brandt runs the harbour. Ida Brandt won twice, and Ida Brandt will run again.\nKarl Brandt met voters at the ' +
        'gate. A man asked for a photograph, and Brandt said: “As long as no rule forbids it.”',
      'Karl Brandt',
    );
  });

  it('does not let a relative speak who is only told about', () => {
    hit(
      'Ida Brandt runs the harbour, and Ida Brandt won twice.\nA paper wrote about her father, Karl Brandt, who was born ' +
        'at sea.\n“I do not sit with people who attack my father,” Brandt said in July.',
      'Ida Brandt',
    );
  });

  it('takes a surname that is also a people for a name behind a given name', () => {
    hit('Jon Falk’s partner was Charlie Black.\n“He took on a hard task,” said Black.', 'Charlie Black');
    hit(
      'Charlie Falk spoke of the Dutch.\n“We took on a hard task,” Dutch officials said.',
      '(Dutch officials)',
    );
  });
});

describe('speakers: turns inside quotation marks', () => {
  const transcript =
    'Karl Brandt said the pier was only “a start.”\nPartial transcript as follows:\n"HOLT: Will the crane be there?\n' +
    '"BRANDT: It will not be there.\n"It was a joke, and no more than that.\n"HOLT: Was it really a joke?"';

  it('gives each its label, and what goes on in the next paragraph too', () => {
    hit(transcript, 'Karl Brandt', 'Holt', 'Karl Brandt', 'Karl Brandt', 'Holt');
  });

  it('takes a heading in capitals for no turn', () => {
    hit('“WARNING: The pier is closed until May,” Ida Brandt wrote.', 'Ida Brandt');
  });
});

describe('speakers: names of more than capitals', () => {
  it('keeps the small first part of a name', () => {
    hit('“We open in June,” said Mohammed al-Rashid.', 'Mohammed al-Rashid');
    hit('“We open in June,” Ida d’Orsay said.', 'Ida d’Orsay');
    hit('“We open in June,” said Abdul bin Salman, the harbour master.', 'Abdul bin Salman');
    hit('“We open in June,” Karim ould Ahmed told Jon Falk.', 'Karim ould Ahmed');
    hit('“We open in June,” said Joost van den Vondel.', 'Joost van den Vondel');
    hit('“We open in June,” said Rhys ap Gwyn.', 'Rhys ap Gwyn');
    hit('“We open in June,” said Pieter van ’t Hof.', 'Pieter van ’t Hof');
  });

  it('reads over a nickname in marks and a bracket', () => {
    hit('“We open in June,” said Daniel “Danny” Falk.', 'Daniel Falk');
    hit('Daniel “Danny” Falk said: “We open in June.”', 'Daniel Falk');
    hit('“We open in June,” Rosa (née Brandt) Falk said.', 'Rosa Falk');
  });

  it('takes no quotation and no other bracket into a name', () => {
    hit('“We open in June,” said Daniel. “We close in May.” Falk left.', 'Daniel', 'Daniel');
    hit('“We open in June,” Ida Brandt (Greens) said.', 'Ida Brandt');
    hit('“We open in June,” said Daniel. “Why not?” Falk asked.', 'Daniel', 'Falk');
    hit('Jon Falk told Daniel “we open in June, and we close in May.”', 'Jon Falk');
  });

  it('knows two who say it together, whatever stands behind', () => {
    const joint = (text: string) => find(text).quotations[0]?.speaker?.joint;
    assert.deepEqual(joint('“We open in June,” said Ida Brandt and Jon Falk in a statement.'), ['Jon Falk']);
    assert.deepEqual(joint('“We open in June,” said Ida Brandt and Jon Falk left.'), []);
  });
});
