import assert from 'node:assert/strict';
import fc from 'fast-check';
import { stillHolds, type Fingerprint } from '../../../src/core/decisions/fingerprint.ts';
import { checked, DRAFT, quotationWith, SOURCE } from './support.ts';

const HERONS = 'before the herons have left';

/** The draft or the source, changed; a change that changes nothing would test nothing. */
function change(text: string, from: string, to: string): string {
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `“${from}” is not there`);
  return changed;
}

async function holds(draft: string, sources: Readonly<Record<string, string>>): Promise<boolean> {
  const then = quotationWith(await checked(), HERONS).fingerprint;
  const { quotations } = await checked(draft, sources);
  return quotations.some(({ fingerprint }) => stillHolds(then, fingerprint));
}

const inDraft = (from: string, to: string) => () => holds(change(DRAFT, from, to), { 'pond.txt': SOURCE });
const inSource = (from: string, to: string) => () => holds(DRAFT, { 'pond.txt': change(SOURCE, from, to) });

const OTHER = `Title: A letter

"The pond will not be drained before the herons have left," Ada Lind wrote to this paper last week.
`;

describe('a decision on a quotation', () => {
  const survives: Record<string, () => Promise<boolean>> = {
    'when nothing changes': () => holds(DRAFT, { 'pond.txt': SOURCE }),
    'paragraphs put in above': inDraft('The pond is safe', 'A line.\n\nAnother one.\n\nThe pond is safe'),
    'other words of its paragraph': inDraft('The hall was full', 'The hall was crowded'),
    'another quotation changed': inDraft('Every spring the cellar', 'Each spring the cellar'),
    'curly marks for straight ones': inDraft(
      '"The pond will be drained before the herons have left,"',
      '“The pond will be drained before the herons have left,”',
    ),
    'another break of the lines': inDraft('drained before', 'drained\nbefore'),
    'emphasis around the words': inDraft('will be drained', 'will be *drained*'),
    'the speaker named in full elsewhere': inDraft('Berg was angry', 'Otto Berg was angry'),
    'the file of the source renamed': () => holds(DRAFT, { 'archive/2026.txt': SOURCE }),
    'other paragraphs of the source': inSource('Every spring the cellar', 'Each spring our cellar'),
    'a paragraph put in at the head of the source': inSource(
      'The village met',
      'It rained.\n\nThe village met',
    ),
    'another article without the words': () =>
      holds(DRAFT, { 'pond.txt': SOURCE, 'b.txt': 'Notes.\n\n"We shall see," said Mona Falk.\n' }),
    'another article that repeats the words': () => holds(DRAFT, { 'pond.txt': SOURCE, 'a.txt': OTHER }),
  };
  for (const [what, test] of Object.entries(survives)) {
    it(`survives ${what}`, async () => {
      assert.ok(await test());
    });
  }

  const lapses: Record<string, () => Promise<boolean>> = {
    'a word of the quotation is changed': inDraft('will be drained', 'will be emptied'),
    'a not is put in': inDraft('will be drained', 'will not be drained'),
    'a comma is put in': inDraft('be drained before', 'be drained, before'),
    'it becomes a question': inDraft('have left,"', 'have left?"'),
    'an ellipsis is put in': inDraft('be drained before', 'be drained … before'),
    'it is given to somebody else': inDraft('Ada Lind said', 'Otto Berg said'),
    'the words beside it change': inDraft('There was news at the meeting.', 'None of this was said.'),
    'a word of the passage changes': inSource('the herons have left', 'the herons have gone'),
    'the passage is given to somebody else': inSource('Ada Lind told', 'Mona Falk told'),
    'the words around the passage change': inSource('We counted eleven nests', 'We counted nine nests'),
    'a correction is put under the source': () =>
      holds(DRAFT, { 'pond.txt': `${SOURCE}\nCorrection: An earlier version misquoted Ms Lind.\n` }),
    'the source is gone': () => holds(DRAFT, { 'notes.txt': 'Notes.\n\n"We shall see," said Mona Falk.\n' }),
  };
  for (const [what, test] of Object.entries(lapses)) {
    it(`lapses when ${what}`, async () => {
      assert.ok(!(await test()));
    });
  }

  it('on words found nowhere lapses once a source has them', async () => {
    const notes = { 'notes.txt': 'Notes.\n\n"We shall see about that tomorrow," said Mona Falk.\n' };
    const then = quotationWith(await checked(DRAFT, notes), HERONS);
    assert.equal(then.verdict, 'not-found');
    const more = { ...notes, 'b.txt': 'More.\n\n"It is too early to say," said Mona Falk.\n' };
    const still = quotationWith(await checked(DRAFT, more), HERONS);
    assert.ok(stillHolds(then.fingerprint, still.fingerprint));
    const now = quotationWith(await checked(DRAFT, { ...notes, 'pond.txt': SOURCE }), HERONS);
    assert.ok(!stillHolds(then.fingerprint, now.fingerprint));
  });

  it('tells the same words apart by their neighbourhood', async () => {
    const twice = `${DRAFT}\nOn radio she was blunt: "The pond will be drained before the herons have left," Ada Lind went on.\n`;
    const { quotations } = await checked(twice);
    const prints = quotations.filter(({ text }) => text.includes(HERONS)).map((each) => each.fingerprint);
    assert.equal(prints.length, 2);
    assert.notEqual(prints[0]?.quotation, prints[1]?.quotation);
  });

  it('holds whatever paragraphs without quotation marks are put around', async () => {
    const then = quotationWith(await checked(), HERONS).fingerprint;
    const words = fc.array(fc.constantFrom('rain', 'fell', 'on', 'roofs', 'quietly', 'again'), {
      minLength: 1,
    });
    const paragraphs = fc.array(
      words.map((list) => `${list.join(' ')}.`),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(paragraphs, paragraphs, async (above, below) => {
        const draft = [...above, DRAFT.trim(), ...below].join('\n\n');
        const now = quotationWith(await checked(draft), HERONS).fingerprint;
        assert.ok(stillHolds(then, now));
      }),
      { numRuns: 25 },
    );
  });
});

describe('whether a fingerprint still holds', () => {
  const part = fc.constantFrom('a', 'b', 'c');
  const prints = fc.uniqueArray(
    fc.tuple(part, part).map(([said, where]) => `${said}-${where}`),
    { maxLength: 4 },
  );
  const fingerprint: fc.Arbitrary<Fingerprint> = fc
    .record({ quotation: part, all: prints, rests: fc.nat(2) })
    .map(({ quotation, all, rests }) => ({
      quotation,
      restsOn: all.slice(0, rests),
      alsoIn: all.slice(rests),
    }));

  it('it does for itself, and with more places of the same words', () => {
    fc.assert(
      fc.property(fingerprint, prints, (then, more) => {
        assert.ok(stillHolds(then, then));
        assert.ok(stillHolds(then, { ...then, alsoIn: [...then.alsoIn, ...more] }));
      }),
    );
  });

  it('it does not without what it rested on, nor for other words', () => {
    fc.assert(
      fc.property(fingerprint, (then) => {
        assert.ok(!stillHolds(then, { ...then, quotation: `${then.quotation}x` }));
        const [first] = then.restsOn;
        if (first === undefined) return;
        const restsOn = then.restsOn.map((each) => (each === first ? `${each}x` : each));
        assert.ok(!stillHolds(then, { ...then, restsOn }));
        assert.ok(!stillHolds(then, { ...then, restsOn: [] }));
      }),
    );
  });
});
