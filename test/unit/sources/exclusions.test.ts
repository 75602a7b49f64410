import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../src/core/local-engine.ts';

const SOURCE = 'Notes.\n\n“The weir is old and the gate is rusty,” said Inga Holm, who keeps the weir.';
const TRUE = '“The weir is old and the gate is rusty,” said Inga Holm.';
const FALSE = '“The weir is new and the gate is painted,” said Inga Holm.';

async function reasons(draft: string, name = 'draft.md'): Promise<(string | null)[]> {
  const engine = createLocalEngine();
  await engine.putSources([{ path: 'notes.txt', content: SOURCE }]);
  const { quotations } = await engine.checkDraft({ name, text: draft }, { style: 'ap' });
  return quotations.map(({ verdict, reason, findings }) => {
    if (verdict !== 'unchecked') return null;
    assert.deepEqual(findings, []);
    return reason;
  });
}

const BY_COMMENT = 'excluded by a comment in the draft';

describe('what a draft excludes', () => {
  it('is the paragraph below a comment on a line of its own', async () => {
    for (const name of ['draft.md', 'draft.txt']) {
      const draft = `${TRUE}\n\n<!-- verbatim-ignore -->\n\n${FALSE} ${FALSE}\n\n${TRUE}`;
      assert.deepEqual(await reasons(draft, name), [null, BY_COMMENT, BY_COMMENT, null], name);
      assert.deepEqual(await reasons(`<!-- verbatim-ignore -->\n${FALSE}\n\n${TRUE}`, name), [
        BY_COMMENT,
        null,
      ]);
    }
  });

  it('is the next quotation behind a comment inside a line', async () => {
    const draft = `${TRUE} <!-- verbatim-ignore: read to her by phone --> ${FALSE} ${TRUE}`;
    assert.deepEqual(await reasons(draft), [null, 'excluded: read to her by phone', null]);
  });

  it('is all between two comments, or to the end', async () => {
    const off = '<!-- verbatim-disable -->';
    assert.deepEqual(await reasons(`${off}\n\n${FALSE}\n\n${FALSE}\n\n<!-- verbatim-enable -->\n\n${TRUE}`), [
      BY_COMMENT,
      BY_COMMENT,
      null,
    ]);
    assert.deepEqual(await reasons(`${TRUE}\n\n${off}\n\n${FALSE}\n`), [null, BY_COMMENT]);
  });

  it('is nothing where no comment says so', async () => {
    for (const draft of [
      `<!-- verbatim is a checker; ignore -->\n\n${TRUE}`,
      `<!-- verbatim-ignored -->\n\n${TRUE}`,
      `\`<!-- verbatim-disable -->\` turns it off.\n\n${TRUE}`,
      `\`\`\`html\n<!-- verbatim-disable -->\n\`\`\`\n\n${TRUE}`,
      `${TRUE}\n\n<!-- verbatim-ignore -->\n`,
      `verbatim-ignore\n\n${TRUE}`,
    ])
      assert.deepEqual(await reasons(draft), [null], draft);
  });

  it('stays in the lists and counts as not checked', async () => {
    const engine = createLocalEngine();
    await engine.putSources([{ path: 'notes.txt', content: SOURCE }]);
    const text = `<!-- verbatim-ignore -->\n${FALSE}\n\n${TRUE}`;
    const { summary } = await engine.checkDraft({ name: 'draft.md', text }, { style: 'ap' });
    assert.deepEqual(summary, { quotations: 2, verified: 1, contradicted: 0, unchecked: 1, skipped: 0 });
  });
});
