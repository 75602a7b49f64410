import assert from 'node:assert/strict';
import { ignoreCommentFor } from '../../../src/editor/ignore-comment.ts';
import { checked, quotationWith } from '../decisions/support.ts';

const NOTE = 'excluded by a comment in the draft';
const A = '"The pond will be drained before the herons have left," Ada Lind said.';
const B = '"Every summer the cellar floods and nobody pays for it," Otto Berg said.';

/** The draft with the comment for the quotation put in, and which of its quotations are excluded then. */
async function commented(draft: string, words: string) {
  const before = await checked(draft);
  const comment = ignoreCommentFor(draft, quotationWith(before, words), before.quotations);
  if (!comment) return null;
  const text = draft.slice(0, comment.at) + comment.newText + draft.slice(comment.at);
  const after = await checked(text);
  assert.deepEqual(
    after.quotations.map((each) => each.text),
    before.quotations.map((each) => each.text),
    'the comment changes which quotations there are',
  );
  const excluded = after.quotations
    .filter(({ reason }) => reason === NOTE)
    .map((each) => each.text.slice(0, 9));
  return { text, excluded, excludes: comment.excludes };
}

describe('the comment that has a quotation ignored', () => {
  const one: Record<string, string> = {
    'behind words on its line': `She was firm. ${A} ${B}\n`,
    'behind another quotation': `${B} ${A}\n`,
    'in a list': `- She was firm: ${A}\n- ${B}\n`,
    'in a block quote': `> She was firm: ${A}\n> He too: ${B}\n`,
    'in guillemets with spaces': `She was firm: « The pond will be drained before the herons have left », Ada Lind said. ${B}\n`,
    'behind a bracket': `She was firm (${A}) and so was he: ${B}\n`,
    'with emphasis inside its marks': `She was firm: "*The pond* will be drained before the herons have left," Ada Lind said. ${B}\n`,
    'alone in its paragraph': `Words.\n\n${A}\n\n${B}\n`,
    'at the head of the draft': `${A}\n\n${B}\n`,
    'in a file with long line breaks': `Words.\r\n\r\n${A}\r\n\r\n${B}\r\n`,
    'at the head of a later line of its paragraph': `She was firm about that.\n${A}\n\n${B}\n`,
  };
  for (const [what, draft] of Object.entries(one)) {
    it(`excludes it, and nothing else, where it stands ${what}`, async () => {
      const result = await commented(draft, 'before the herons');
      assert.equal(result?.excluded.length, 1);
      assert.match(result.excluded[0] ?? '', /^The pond/);
      assert.equal(result.excludes, 'quotation');
    });
  }

  it('says so where the whole paragraph is excluded with it', async () => {
    const result = await commented(`${A} ${B}\n`, 'before the herons');
    assert.equal(result?.excludes, 'paragraph');
    assert.equal(result.excluded.length, 2);
  });

  it('is none where it would break a list, a quote or a heading', async () => {
    for (const draft of [`- ${A}\n- ${B}\n`, `> ${A}\n\n${B}\n`, `1. ${A}\n`, `# ${A}\n\n${B}\n`]) {
      assert.equal(await commented(draft, 'before the herons'), null, draft);
    }
  });
});
