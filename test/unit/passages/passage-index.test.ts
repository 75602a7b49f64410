import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Article, Block, Passage, Speaker } from '../../../src/core/model.ts';
import { PassageIndex } from '../../../src/core/passages/passage-index.ts';
import type { Statement } from '../../../src/core/quotations/statements.ts';

function article(path: string, ...paragraphs: string[]): Article {
  const blocks: Block[] = [];
  let start = 0;
  for (const paragraph of paragraphs) {
    blocks.push({ kind: 'paragraph', start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  const text = paragraphs.join('\n\n');
  const prose = { text, blocks, map: [0, 0, text.length], language: 'en' };
  const meta = { title: null, outlet: null, published: null, modified: null, authors: [], contributors: [] };
  const place = { path, file: path, format: 'text', opens: 'file', url: null, lineStarts: [0] } as const;
  return { ...place, ...meta, language: 'en', prose, warnings: [] };
}

function speaker(name: string): Speaker {
  return {
    name,
    unnamed: false,
    kind: 'person',
    aliases: [],
    joint: [],
    mention: name,
    mentionStart: 0,
    via: 'name',
    confidence: 0.9,
    tier: 1,
    margin: null,
    candidates: [],
    evidence: [],
  };
}

/** A statement over the first occurrence of `words` in an article. */
function statement(
  source: Article,
  words: string,
  who: string,
  role: Statement['role'] = 'speech',
): Statement {
  const start = source.prose.text.indexOf(words);
  assert.ok(start >= 0, words);
  return { start, end: start + words.length, role, speaker: speaker(who), quotation: null };
}

function search(index: PassageIndex, text: string, limit?: number): Passage[] {
  return index.search({ text, span: { start: 0, end: text.length } }, limit === undefined ? {} : { limit });
}

const texts = (passages: readonly Passage[]) => passages.map((passage) => passage.text);

const FERRY =
  'Mayor Odile Tamsin opened the new slip on Monday. “The ferry will sail again before the first frost, and not a day later,” she said. “We owe it to the island.”';
const BAKERY =
  'Elif Toran bakes at night. “We baked until six, as we do whenever the fair comes to Brask, and then the shelves were full,” she said. The council had promised flour and money.';
const COUNCIL =
  'The council met in Brask. Treasurer Abel Norrby said the harbour fund held 4,200 crowns. “I would rather sell the town hall clock than touch the harbour fund,” he told the meeting.';

function town(): PassageIndex {
  const index = new PassageIndex();
  for (const [path, text] of [
    ['ferry.txt', FERRY],
    ['bakery.txt', BAKERY],
    ['council.txt', COUNCIL],
  ] as const) {
    index.put(article(path, text), []);
  }
  return index;
}

describe('passage index: what is there', () => {
  it('finds the words with the punctuation that closes them', () => {
    const [passage, ...rest] = search(
      town(),
      'The ferry will sail again before the first frost, and not a day later.',
    );
    assert.equal(passage?.path, 'ferry.txt');
    assert.equal(passage.text, 'The ferry will sail again before the first frost, and not a day later,');
    assert.equal(FERRY.slice(passage.start, passage.end), passage.text);
    assert.equal(passage.alignment.cost, 0);
    assert.ok(passage.similarity > 0.95);
    assert.deepEqual(rest, []);
  });

  it('finds a piece of a sentence, whatever its case and typography', () => {
    assert.deepEqual(texts(search(town(), 'Sell the Town-Hall clock')), ['sell the town hall clock']);
    assert.deepEqual(texts(search(town(), 'SAIL AGAIN BEFORE THE FIRST FROST')), [
      'sail again before the first frost',
    ]);
  });

  it('finds a quotation with words changed, dropped and added', () => {
    for (const quotation of [
      'The ferry will not sail again before the first frost',
      'The ferry may sail again before a first frost, and never a day later',
      'I would sooner sell the clock than touch our harbour funds',
      'We baked until seven and then the shelves were quite full,',
    ]) {
      assert.equal(search(town(), quotation).length, 1, quotation);
    }
  });

  it('finds a quotation of which four words in nine are other words', () => {
    const [passage] = search(town(), 'I might rather pawn the old hall clock than lose the harbour money');
    assert.equal(passage?.path, 'council.txt');
  });

  it('finds a few words with their numbers in figures, and no other numbers', () => {
    const index = new PassageIndex();
    index.put(article('a.txt', 'A hundred and twenty thousand people came, and the fifth boat sank.'));
    const found = (text: string) =>
      index.search({ text, span: { start: 0, end: text.length } }).map((passage) => passage.text);
    assert.match(found('120,000 people came')[0] ?? '', /thousand people came$/);
    assert.deepEqual(found('the 5th boat sank'), ['the fifth boat sank']);
    index.put(article('b.txt', '90,000 people left, and the 8th boat was sold.'));
    assert.deepEqual(found('70,000 people waved'), []);
    assert.deepEqual(found('the 7th cat slept'), []);
  });

  it('finds small words of which two are contracted', () => {
    const index = new PassageIndex();
    index.put(article('a.txt', 'Nobody asked. They’ve got to let us through.'));
    const text = 'They have got to let us through';
    const [passage] = index.search({ text, span: { start: 0, end: text.length } });
    assert.equal(passage?.text, 'They’ve got to let us through');
  });

  it('finds small words with a stammer between them, and not scattered ones', () => {
    const index = new PassageIndex();
    index.put(article('a.txt', 'I mean, look, the dam was -- was old, okay? It was as he did it so.'));
    const found = (text: string) =>
      index.search({ text, span: { start: 0, end: text.length } }).map((passage) => passage.text);
    assert.deepEqual(found('The dam was old'), ['the dam was -- was old']);
    assert.deepEqual(found('It was he so'), []);
    assert.deepEqual(found('It was so'), []);
  });

  it('finds one or two words', () => {
    assert.deepEqual(texts(search(town(), 'flour.')), ['flour']);
    assert.deepEqual(texts(search(town(), '“not a day”')), ['not a day']);
    assert.deepEqual(texts(search(town(), '[the] island')), ['the island']);
  });

  it('finds a quotation cut at a mark, near and far', () => {
    assert.equal(search(town(), 'We baked until six … and then the shelves were full').length, 1);
    const filler = 'Nothing else was said of it for a while. '.repeat(60);
    const index = new PassageIndex();
    index.put(
      article(
        'far.txt',
        `“Our lamps are older than the lighthouse. ${filler}Nobody ever paid us for the oil,” he said.`,
      ),
      [],
    );
    const [passage] = search(
      index,
      'Our lamps are older than the lighthouse … Nobody ever paid us for the oil',
    );
    assert.ok(passage && passage.alignment.cost < 1);
    assert.deepEqual(
      passage.alignment.steps.map((step) => step.kind),
      ['equal', 'gap', 'equal'],
    );
  });

  it('finds what runs over a border of paragraphs, and prefers what does not', () => {
    const index = new PassageIndex();
    index.put(article('a.txt', 'He said the bells rang', 'all night and then stopped.'), []);
    assert.equal(search(index, 'the bells rang all night').length, 1);
    index.put(article('b.txt', 'He said the bells rang all night and then stopped.'), []);
    assert.deepEqual(
      search(index, 'the bells rang all night').map((passage) => passage.path),
      ['b.txt', 'a.txt'],
    );
  });

  it('gives every place that is equally good, in every article and within one', () => {
    const index = town();
    index.put(
      article('echo.txt', 'Tamsin again: “We owe it to the island.” And later: “We owe it to the island!”'),
      [],
    );
    const found = search(index, 'We owe it to the island,');
    assert.equal(found.length, 3);
    assert.ok(found.every((passage) => passage.alignment.cost === 0));
    assert.equal(search(index, 'We owe it to the island,', 2).length, 2);
  });

  it('puts the closest wording first', () => {
    const index = town();
    index.put(
      article('a-first.txt', '“The ferry shall sail once more before the first frost, and not a day later.”'),
      [],
    );
    const found = search(index, 'The ferry will sail again before the first frost, and not a day later');
    assert.equal(found[0]?.path, 'ferry.txt');
    assert.equal(found[0].alignment.cost, 0);
  });

  it('gives the parts of a stitched quotation, each aligned with all of it', () => {
    const found = search(
      town(),
      'The ferry will sail again before the first frost. I would rather sell the town hall clock.',
    );
    assert.deepEqual(found.map((passage) => passage.path).sort(), ['council.txt', 'ferry.txt']);
    for (const passage of found) {
      assert.ok(passage.alignment.steps.some((step) => step.kind === 'insert'));
      assert.equal(passage.alignment.draftWords.length, 17);
    }
  });

  it('finds words in scripts without spaces, and in drafts without commas', () => {
    const index = new PassageIndex();
    index.put(article('bridge.txt', '記者会見で市長は橋は来年の春に完成すると述べた。'), []);
    assert.deepEqual(texts(search(index, '橋は、来年の春に完成する')), ['橋は来年の春に完成する']);
  });

  it('finds a quotation of many hundred words with changes in it', () => {
    const words = Array.from({ length: 900 }, (_, at) => `w${(at * 7919) % 997}`);
    const index = new PassageIndex();
    index.put(article('speech.txt', `Before it. ${words.join(' ')}. After it.`), []);
    const quotation = words.map((word, at) => (at % 50 === 20 ? 'zebra' : word)).join(' ');
    const [passage] = search(index, quotation);
    assert.equal(passage?.text, words.join(' '));
    const changed = passage.alignment.steps.filter((step) => step.kind !== 'equal');
    assert.equal(changed.length, 18);
    assert.ok(changed.every((step) => step.kind === 'replace'));
  });

  it('holds offsets behind emoji', () => {
    const index = new PassageIndex();
    const text = '😀🚢 Mika Aho: The server is back, sorry all 🙏';
    index.put(article('post.txt', text), []);
    const [passage] = search(index, 'The server is back, sorry all 🙏');
    assert.equal(passage && text.slice(passage.start, passage.end), 'The server is back, sorry all 🙏');
  });
});

describe('passage index: silence', () => {
  it('gives nothing for words that stand nowhere', () => {
    for (const quotation of [
      'This outage is a wake-up call for the whole industry',
      'Our hospital was never meant to close its doors',
      'Nonsense',
      'not now',
      'It was all that we could do for them at the time',
    ]) {
      assert.deepEqual(search(town(), quotation), [], quotation);
    }
  });

  it('gives nothing for common words in a row that prove nothing', () => {
    for (const quotation of [
      'and then the council left for the summer, which nobody there had expected of it',
      'it to the bishop',
      'The council had no opinion about whales',
      'a rout',
      'they will and they will not',
    ]) {
      assert.deepEqual(search(town(), quotation), [], quotation);
    }
  });

  it('gives nothing for a word or two that stand everywhere', () => {
    const index = new PassageIndex();
    for (let number = 0; number < 20; number++)
      index.put(article(`${number}.txt`, `It was the mayor of town ${number}.`), []);
    assert.deepEqual(search(index, 'the'), []);
    assert.deepEqual(search(index, 'it was'), []);
    assert.equal(search(index, 'town 7').length, 1);
  });

  it('gives the few places in speech of a word that stands everywhere', () => {
    const index = new PassageIndex();
    for (let number = 0; number < 20; number++)
      index.put(article(`${number}.txt`, `It was a mess in town ${number}.`), []);
    const spoken = article('spoken.txt', '“A mess,” said Abel Norrby.');
    index.put(spoken, [statement(spoken, 'A mess', 'Abel Norrby')]);
    assert.deepEqual(
      search(index, 'a mess').map((passage) => passage.speaker?.name),
      ['Abel Norrby'],
    );
  });

  it('keeps the spoken ones of more equals than it may give', () => {
    const index = new PassageIndex();
    for (let number = 0; number < 40; number++)
      index.put(article(`${number}.txt`, `We do not know, they wrote in ${number}.`), []);
    const spoken = article('spoken.txt', '“We do not know,” said Abel Norrby.');
    index.put(spoken, [statement(spoken, 'We do not know,', 'Abel Norrby')]);
    const found = search(index, 'We do not know', 3);
    assert.deepEqual(
      found.map((passage) => passage.role),
      ['speech', 'prose', 'prose'],
    );
  });

  it('gives nothing for nothing', () => {
    assert.deepEqual(search(town(), ''), []);
    assert.deepEqual(search(town(), ' … '), []);
    assert.deepEqual(search(town(), '[the ferry]'), []);
    assert.deepEqual(search(new PassageIndex(), 'The ferry will sail'), []);
    assert.deepEqual(search(town(), 'The ferry will sail', 0), []);
  });

  it('does not take a part of a word for it', () => {
    assert.deepEqual(search(town(), 'fund held 4,20'), []);
    assert.deepEqual(search(town(), 'rout'), []);
    assert.deepEqual(search(town(), 'council' + 'man'), []);
  });
});

describe('passage index: who says it there', () => {
  const source = article(
    'interview.txt',
    'Reporter: Will the clock be sold this year? Abel Norrby: “Odile told me ‘the clock stays where it is’ and I agree.” The clock stands in the hall.',
  );
  const index = new PassageIndex();
  index.put(source, [
    statement(source, 'Will the clock be sold this year?', 'Reporter', 'question'),
    statement(source, 'Odile told me ‘the clock stays where it is’ and I agree.', 'Abel Norrby'),
    statement(source, 'the clock stays where it is', 'Odile'),
  ]);
  const who = (quotation: string) =>
    search(index, quotation).map(({ role, speaker: by }) => [role, by?.name ?? null]);

  it('tells speech, question and prose apart', () => {
    assert.deepEqual(who('Will the clock be sold'), [['question', 'Reporter']]);
    assert.deepEqual(who('and I agree'), [['speech', 'Abel Norrby']]);
    assert.deepEqual(who('The clock stands in the hall'), [['prose', null]]);
  });

  it('takes the inner of two speakers for the inner words, the outer for the whole', () => {
    assert.deepEqual(who('the clock stays where it is'), [['speech', 'Odile']]);
    assert.deepEqual(who('Odile told me the clock stays where it is and I agree'), [
      ['speech', 'Abel Norrby'],
    ]);
  });

  it('joins pieces of speech around their tag, and no speech to prose it only touches', () => {
    const split = article(
      'split.txt',
      '“The tide,” said Dag Lund, “took the whole pier.” He went home and slept until noon the next day.',
    );
    const other = new PassageIndex();
    other.put(split, [
      statement(split, 'The tide', 'Dag Lund'),
      statement(split, 'took the whole pier.', 'Dag Lund'),
    ]);
    assert.equal(search(other, 'The tide took the whole pier')[0]?.speaker?.name, 'Dag Lund');
    assert.equal(search(other, 'whole pier. He went home and slept until noon')[0]?.role, 'prose');
  });
});

describe('passage index: keeping articles', () => {
  it('replaces and forgets', () => {
    const index = town();
    assert.equal(index.size, 3);
    const changed = article('ferry.txt', 'The boat is scrap.');
    index.put(changed, []);
    assert.equal(index.size, 3);
    assert.deepEqual(index.get('ferry.txt')?.article, changed);
    assert.deepEqual(search(index, 'The ferry will sail again'), []);
    assert.equal(search(index, 'The boat is scrap').length, 1);
    index.remove('ferry.txt');
    index.remove('unknown.txt');
    assert.equal(index.size, 2);
    assert.equal(index.get('ferry.txt'), undefined);
    assert.deepEqual(search(index, 'The boat is scrap'), []);
  });

  it('answers the same after any order of adds, changes and removals', () => {
    const all = [FERRY, BAKERY, COUNCIL, `${FERRY} ${COUNCIL}`];
    const quotations = [
      'We owe it to the island',
      'the harbour fund',
      'the shelves were very full',
      'will sail again. I would rather sell the town hall clock',
    ];
    const answers = (index: PassageIndex) => quotations.map((quotation) => search(index, quotation));
    const fresh = new PassageIndex();
    for (const [number, text] of all.entries()) fresh.put(article(`${number}`, text), []);
    const expected = answers(fresh);
    const action = fc.record({ number: fc.nat(3), text: fc.nat(3), remove: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(action, { maxLength: 10 }),
        fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }),
        (actions, order) => {
          const index = new PassageIndex();
          for (const { number, text, remove } of actions) {
            if (remove) index.remove(`${number}`);
            else index.put(article(`${number}`, all[text] ?? ''), []);
          }
          for (const number of order) index.put(article(`${number}`, all[number] ?? ''), []);
          assert.deepEqual(answers(index), expected);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('survives any text as source and as quotation', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        (a, b) => {
          const index = new PassageIndex();
          index.put(article('a', a), []);
          index.put(article('b', b, a), []);
          for (const passage of search(index, `${b} ${a}`)) {
            const text = index.get(passage.path)?.article.prose.text ?? '';
            assert.equal(text.slice(passage.start, passage.end), passage.text);
            assert.ok(passage.end > passage.start);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds every quotation of the seed article where it stands', () => {
    const text = readFileSync(new URL('../../../seeds/000_857ee7422a5b84ec.txt', import.meta.url), 'utf8');
    const index = town();
    index.put(article('seed.txt', ...text.split(/\n\s*\n/)), []);
    const seed = index.get('seed.txt')?.article.prose.text ?? '';
    const quotations = [...seed.matchAll(/["“]([^"“”]{20,}?)["”]/g)];
    assert.ok(quotations.length >= 4);
    for (const match of quotations) {
      const [passage] = search(index, match[1] ?? '');
      assert.equal(passage?.start, match.index + 1);
      assert.equal(passage.alignment.cost, 0);
    }
  });
});
