import assert from 'node:assert/strict';
import { CheckMemo } from '../../../src/core/check-memo.ts';
import { DraftFacts } from '../../../src/core/draft-facts.ts';
import { DraftViews } from '../../../src/core/draft-views.ts';
import { QuotationFinder } from '../../../src/core/quotations/find-quotations.ts';
import { DraftReader } from '../../../src/core/sources/read-draft.ts';
import { lineStartsOf } from '../../../src/core/text/lines.ts';

/** Longer than what is looked at beside a quotation's paragraph. */
const BETWEEN =
  'The council met in the old hall, and the talk went on for longer than it had thought. '.repeat(3);
const NAMES = ['Ida Brandt', 'Jonas Falk', 'Lena Ortiz', 'Abel Norrby'];
const paragraph = (at: number) => {
  const name = NAMES[at % NAMES.length] ?? '';
  return `${BETWEEN}\n\n“The ferry number ${at} will sail before the frost,” said ${name}, who was there. “We owe it to all,” ${name.split(' ')[1] ?? ''} added.`;
};

/** A draft as the engine keeps it, and the work that one more reading of it made. */
class Draft {
  private readonly reader = new DraftReader();
  private readonly finder = new QuotationFinder();
  private readonly facts = new DraftFacts();
  private readonly views = new DraftViews();
  private readonly memo = new CheckMemo();

  constructor(public text: string) {}

  private counts() {
    const { blocks, sentences, cues } = this.finder.counts();
    const { parsed } = this.reader;
    return { parsed, blocks, sentences, cues, checks: this.memo.counts.made, views: this.views.made };
  }

  read(): { work: ReturnType<Draft['counts']>; quotations: number } {
    const before = this.counts();
    const prose = this.reader.read('d.md', this.text);
    const reading = this.finder.read(prose, 'en');
    this.facts.follow(reading.places);
    const check = this.memo.begin({
      prose,
      reading,
      facts: this.facts,
      shared: { source: () => undefined, style: 'ap', sourceCount: 3 },
    });
    const { language, places } = reading;
    const lineStarts = lineStartsOf(this.text);
    const located = { prose, lineStarts, format: 'markdown' as const };
    const shown = { ...located, content: this.text, language, places, version: 0 };
    const show = this.views.begin(shown, () => '');
    for (const found of reading.quotations)
      show(
        found,
        check({ found, excluded: null }, { passages: [], name: '' }, () => []),
      );
    const after = this.counts();
    const of = (name: keyof typeof after) => after[name] - before[name];
    return {
      work: {
        parsed: of('parsed'),
        blocks: of('blocks'),
        sentences: of('sentences'),
        cues: of('cues'),
        checks: of('checks'),
        views: of('views'),
      },
      quotations: reading.quotations.length,
    };
  }

  type(words: string): ReturnType<Draft['read']> {
    const at = this.text.indexOf(words) + 3;
    this.text = `${this.text.slice(0, at)}x${this.text.slice(at)}`;
    return this.read();
  }
}

describe('the work of a keystroke', () => {
  /** The work that a letter behind these words makes in drafts of 40 and of 160 paragraphs. */
  const workOf = (words: string) =>
    [40, 160].map((count) => {
      const draft = new Draft(Array.from({ length: count }, (_, at) => paragraph(at)).join('\n\n'));
      const first = draft.read();
      assert.equal(first.quotations, count * 2);
      assert.equal(first.work.checks, count * 2);
      return draft.type(words).work;
    });

  for (const [what, words] of [
    ['in a quotation', 'ferry number 7 will'],
    ['beside one', 'who was there'],
    ['between paragraphs of quotations', 'longer than it'],
  ] as const)
    it(`is that of one paragraph for a letter ${what}, however long the draft is`, () => {
      const [small, large] = workOf(words);
      assert.deepEqual(large, small);
      assert.deepEqual({ parsed: large?.parsed, blocks: large?.blocks }, { parsed: 1, blocks: 1 });
      assert.ok((large?.sentences ?? 99) <= 4, `${large?.sentences} sentences`);
      assert.ok((large?.cues ?? 99) <= 4, `${large?.cues} sentences looked at for reporting words`);
      assert.ok((large?.checks ?? 99) <= 2, `${large?.checks} checks`);
      assert.ok((large?.views ?? 99) <= 2, `${large?.views} views`);
    });
});
