import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { CheckedDraft } from '../../../src/core/engine.ts';
import { DECISIONS_FILE, formatDecisions } from '../../../src/core/decisions/decisions-file.ts';
import { decisionOn } from '../decisions/support.ts';
import { folderOf, ROOT, runProgram, verbatim } from './run.ts';

const SOURCE = 'Dike news\n\n"The dike will not be raised before the autumn storms," said Lena Hvid.\n';
const DRAFT = 'It is late. "The dike will be raised before the autumn storms," Lena Hvid said.\n';

describe('decisions on the command line', function () {
  this.timeout(120_000);
  let folder = '';
  let remove = () => Promise.resolve();
  const keep = async (text: string) => {
    await mkdir(path.join(folder, path.dirname(DECISIONS_FILE)), { recursive: true });
    await writeFile(path.join(folder, DECISIONS_FILE), text);
  };
  const check = async (...args: string[]) => {
    const run = await verbatim(folder, ['verify', 'draft.md', '--format', 'json', ...args]);
    const { drafts } = JSON.parse(run.out) as { drafts: CheckedDraft[] };
    const [draft] = drafts;
    const [quotation] = draft?.quotations ?? [];
    assert.ok(draft && quotation);
    return { ...run, draft, quotation };
  };
  before(async () => {
    const built = await runProgram(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
    assert.equal(built.status, 0, built.err);
    ({ folder, remove } = await folderOf({ 'sources/dike.txt': SOURCE, 'draft.md': DRAFT }));
  });
  after(() => remove());

  it('let an ignored quotation pass, counted and listed, unless they are turned off', async () => {
    const bare = await check();
    assert.equal(bare.status, 1);
    assert.equal(bare.quotation.decision, undefined);
    assert.equal(bare.draft.summary.ignored, undefined);
    await keep(formatDecisions([decisionOn(bare.quotation)]));
    const ignored = await check();
    assert.equal(ignored.status, 0);
    assert.equal(ignored.quotation.verdict, 'altered');
    assert.deepEqual(ignored.quotation.findings, []);
    assert.equal(ignored.quotation.decision?.reason, 'heard on the tape');
    assert.equal(ignored.draft.summary.ignored, 1);
    assert.equal(ignored.draft.summary.contradicted, 0);
    const text = await verbatim(folder, ['verify', 'draft.md']);
    assert.match(
      text.out,
      /draft\.md:1:14 {2}ignored \(altered\)\n {4}ignored by Ines on 2026-05-01: heard on the tape/,
    );
    assert.match(text.out, /1 quotation: 0 verified, 1 ignored/);
    assert.match(text.out, /Every quotation is ignored by a decision/);
    const all = await check('--no-decisions');
    assert.equal(all.status, 1);
    assert.equal(all.quotation.decision, undefined);
  });

  it('show who has checked a quotation, and do not silence it', async () => {
    const { quotation } = await check('--no-decisions');
    await keep(formatDecisions([decisionOn(quotation, 'checked')]));
    const marked = await check();
    assert.equal(marked.status, 1);
    assert.equal(marked.quotation.decision?.by, 'Ines');
    const text = await verbatim(folder, ['verify', 'draft.md']);
    assert.match(text.out, /altered\n {4}checked by Ines on 2026-05-01: heard on the tape/);
  });

  it('stand in reports with their reason, and are gone from them where they are turned off', async () => {
    const { quotation } = await check('--no-decisions');
    for (const kind of ['ignored', 'checked'] as const) {
      await keep(formatDecisions([decisionOn(quotation, kind)]));
      for (const format of ['markdown', 'html', 'csv', 'sarif']) {
        const { out } = await verbatim(folder, ['verify', 'draft.md', '--format', format]);
        assert.match(out, /heard on the tape/, `${kind} ${format}`);
        const bare = await verbatim(folder, ['verify', 'draft.md', '--format', format, '--no-decisions']);
        assert.doesNotMatch(bare.out, /heard on the tape/, `${kind} ${format}`);
      }
    }
  });

  it('do not count where the file is broken, which is told', async () => {
    await keep('{ "version": 1, "decisions": [');
    const run = await check();
    assert.equal(run.status, 1);
    assert.match(run.err, /decisions\.json cannot be read: not JSON/);
  });
});
