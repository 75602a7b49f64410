import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFile, symlink } from 'node:fs/promises';
import path from 'node:path';
import { CLI, folderOf, ROOT, runProgram, verbatim } from './run.ts';

const SOURCE =
  'Title: Quay closed\nPublished: 2026-03-04\n\n"The quay will not open before Easter," said Mayor Nora Brandt.\n\n' +
  '"We counted the boats twice," said Bo Ek, the harbour master.\n';
const GOOD = '"The quay will not open before Easter," Nora Brandt said.\n';
const WRONG = '"The quay will open before Easter," Nora Brandt said.\n';
const UNKNOWN = '"Nobody has ever asked the fishermen what they want," Nora Brandt said.\n';

interface Report {
  readonly version: number;
  readonly sources: {
    readonly articles: number;
    readonly list: readonly object[];
    readonly unreadable: readonly { path: string; reason: string }[];
  };
  readonly drafts: readonly {
    readonly path: string;
    readonly summary: Readonly<Record<string, number>>;
    readonly quotations: readonly {
      readonly start: number;
      readonly end: number;
      readonly text: string;
      readonly verdict: string;
      readonly passages: readonly { readonly source: string; readonly line: number; readonly text: string }[];
    }[];
  }[];
}

async function inFolder<T>(
  files: Readonly<Record<string, string | Uint8Array>>,
  act: (folder: string) => Promise<T>,
) {
  const { folder, remove } = await folderOf(files);
  try {
    return await act(folder);
  } finally {
    await remove();
  }
}

const verify = (files: Readonly<Record<string, string | Uint8Array>>, ...args: string[]) =>
  inFolder(files, (folder) => verbatim(folder, ['verify', ...args]));

const jsonOf = ({ out }: { readonly out: string }) => JSON.parse(out) as Report;

describe('the command line', function () {
  this.timeout(120_000);
  before(async () => {
    const built = await runProgram(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
    assert.equal(built.status, 0, built.err);
  });

  it('tells its version and its usage', async () => {
    const { version } = JSON.parse(await readFile(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    const told = await verbatim(ROOT, ['--version']);
    assert.deepEqual([told.status, told.out], [0, `${version}\n`]);
    for (const args of [['--help'], ['verify', '--help']]) {
      const help = await verbatim(ROOT, args);
      assert.equal(help.status, 0);
      assert.match(help.out, /Usage: verbatim/);
    }
  });

  it('leaves quotations of few words unchecked where it is asked to', async () => {
    await inFolder({ 'd.md': WRONG, 'sources/a.txt': SOURCE }, async (folder) => {
      const all = await verbatim(folder, ['verify', 'd.md']);
      assert.equal(all.status, 1);
      const few = await verbatim(folder, ['verify', 'd.md', '--min-words', '7']);
      assert.equal(few.status, 0);
      assert.match(few.out, /shorter than 7 words/);
      assert.equal((await verbatim(folder, ['verify', 'd.md', '--min-words', '6'])).status, 1);
    });
  });

  it('ends with 2 on wrong usage, and says what is right', async () => {
    const wrong: [string[], RegExp][] = [
      [['verify'], /Name at least one draft/],
      [['verify', 'd.md', '--style', 'mine'], /ap, reuters, guardian/],
      [['verify', 'd.md', '--format', 'xml'], /Use one of: text, json, sarif, markdown, html, csv/],
      [['quotes', 'd.md', '--format', 'csv'], /Use one of: text, json\./],
      [['verify', 'd.md', '--min-words', '0'], /whole number/],
      [['verify', 'd.md', '--fail-on', 'hint'], /error, warning, never/],
      [['quotes'], /at least one file/],
      [['read'], /at least one file/],
      [['search'], /words/],
      [['check'], /unknown command/],
    ];
    for (const [args, message] of wrong) {
      const run = await inFolder({ 'd.md': GOOD }, (folder) => verbatim(folder, args));
      assert.equal(run.status, 2, args.join(' '));
      assert.match(run.err, message);
      assert.equal(run.out, '');
    }
  });

  it('verifies a draft and ends with 0, or with 1 where a quotation is wrong', async () => {
    const good = await verify({ 'seeds/a.txt': SOURCE, 'd.md': GOOD }, 'd.md');
    assert.equal(good.status, 0, good.out + good.err);
    assert.match(good.out, /1 quotation: 1 verified/);
    const wrong = await verify({ 'seeds/a.txt': SOURCE, 'd.md': WRONG }, 'd.md');
    assert.equal(wrong.status, 1, wrong.out + wrong.err);
    assert.match(wrong.out, /draft {3}The quay will open/);
    assert.match(wrong.out, /source {2}The quay will \{not\} open/);
    assert.match(wrong.out, /2026-03-04, seeds\/a\.txt:4/);
    const never = await verify({ 'seeds/a.txt': SOURCE, 'd.md': WRONG }, 'd.md', '--fail-on', 'never');
    assert.equal(never.status, 0);
  });

  it('fails on warnings when asked to', async () => {
    const files = { 'sources/a.txt': SOURCE, 'd.md': UNKNOWN };
    assert.equal((await verify(files, 'd.md')).status, 0);
    assert.equal((await verify(files, 'd.md', '--fail-on', 'warning')).status, 1);
  });

  it('gives JSON with offsets into the file', async () => {
    const draft = `# Head\r\n\r\n${GOOD}`;
    const run = await verify({ 'sources/deep/er/a.md': SOURCE, 'd.md': draft }, 'd.md', '--format', 'json');
    const report = jsonOf(run);
    assert.equal(report.version, 1);
    const { list, ...sources } = report.sources;
    assert.deepEqual(sources, { articles: 1, unreadable: [] });
    assert.deepEqual(list, [
      {
        path: 'sources/deep/er/a.md',
        file: 'sources/deep/er/a.md',
        title: null,
        outlet: null,
        published: null,
        hash: createHash('sha256').update(SOURCE).digest('hex'),
        warnings: [],
      },
    ]);
    const [checked] = report.drafts;
    const [quotation] = checked?.quotations ?? [];
    assert.equal(checked?.path, 'd.md');
    assert.deepEqual(checked.summary, {
      quotations: 1,
      verified: 1,
      contradicted: 0,
      unchecked: 0,
      skipped: 0,
    });
    assert.equal(draft.slice(quotation?.start, quotation?.end), 'The quay will not open before Easter,');
    assert.equal(quotation?.passages[0]?.source, 'sources/deep/er/a.md');
  });

  it('writes to a file, and leaves standard output empty', async () => {
    await inFolder({ 'seeds/a.txt': SOURCE, 'd.md': GOOD }, async (folder) => {
      const run = await verbatim(folder, ['verify', 'd.md', '--format', 'json', '--output', 'r.json']);
      assert.deepEqual([run.status, run.out], [0, '']);
      assert.equal((JSON.parse(await readFile(path.join(folder, 'r.json'), 'utf8')) as Report).version, 1);
      const nowhere = await verbatim(folder, ['verify', 'd.md', '--output', 'no/such/r.json']);
      assert.equal(nowhere.status, 2);
      assert.match(nowhere.err, /Cannot write no\/such\/r\.json: no such file/);
    });
  });

  it('writes reports, with the status of the check', async () => {
    const files = { 'seeds/a.txt': SOURCE, 'seeds/x.txt': Uint8Array.from([0, 1, 0, 2]), 'd.md': WRONG };
    const expected: [string, RegExp][] = [
      ['markdown', /^### Line 1: altered$/m],
      ['html', /<h3 id="q1-1">.*Line 1: altered<\/h3>/],
      ['csv', /"d\.md",1,2,"The quay will open before Easter,","Nora Brandt","altered"/],
      ['sarif', /"ruleId": "wording\/negation"/],
    ];
    for (const [format, words] of expected) {
      const run = await verify(files, 'd.md', '--format', format);
      assert.equal(run.status, 1, run.err);
      assert.match(run.out, words);
      assert.match(run.out, /seeds\/x\.txt/);
    }
  });

  it('writes a report that says so where no source could be read, and ends with 2', async () => {
    for (const format of ['markdown', 'html', 'csv', 'sarif']) {
      await inFolder({ 'd.md': GOOD }, async (folder) => {
        const run = await verbatim(folder, ['verify', 'd.md', '--format', format, '--output', 'r']);
        assert.equal(run.status, 2);
        assert.match(run.err, /No source could be read/);
        assert.match(
          await readFile(path.join(folder, 'r'), 'utf8'),
          /Nothing was checked: no source could be read/,
        );
      });
    }
  });

  it('names drafts that cannot be read in the report', async () => {
    const run = await verify(
      { 'seeds/a.txt': SOURCE, 'd.md': GOOD },
      'd.md',
      'gone.md',
      '--format',
      'markdown',
    );
    assert.equal(run.status, 2);
    assert.match(run.err, /Cannot read the draft gone\.md: no such file/);
    assert.match(run.out, /1 draft not read: gone\.md \(no such file\)/);
  });

  it('takes no report for a source, nor for a draft with quotations', async () => {
    await inFolder({ 'seeds/a.txt': SOURCE, 'd.md': WRONG }, async (folder) => {
      const to = ['--format', 'markdown', '--output', 'seeds/r.md'];
      assert.equal((await verbatim(folder, ['verify', 'd.md', ...to])).status, 1);
      const again = await verbatim(folder, ['verify', 'd.md', '--format', 'json']);
      assert.equal(jsonOf(again).drafts[0]?.quotations[0]?.verdict, 'altered');
      assert.deepEqual(jsonOf(again).sources.unreadable, [
        { path: 'seeds/r.md', reason: 'a report of Verbatim, no source' },
      ]);
    });
  });

  it('ends with 2 where no source could be read, and says where it looked', async () => {
    const cases: [Record<string, string | Uint8Array>, string[], RegExp][] = [
      [{ 'd.md': GOOD }, [], /\.\/seeds, \.\/sources/],
      [{ 'd.md': GOOD, 'seeds/': '' }, [], /Looked in: seeds/],
      [{ 'd.md': GOOD }, ['--sources', 'archive'], /archive: no such file/],
      [
        { 'd.md': GOOD, 'seeds/x.txt': Uint8Array.from([0, 1, 0, 0, 2, 3]) },
        [],
        /seeds\/x\.txt: binary file, not text/,
      ],
      [{ 'd.md': GOOD, 'seeds/x.pdf': '%PDF-1.7 x' }, [], /seeds\/x\.pdf: .*PDF/],
    ];
    for (const [files, args, message] of cases) {
      const run = await verify(files, 'd.md', ...args);
      assert.equal(run.status, 2, message.source);
      assert.match(run.err, /No source could be read/);
      assert.match(run.err, message);
      assert.equal(run.out, '');
    }
  });

  it('names unreadable sources and goes on with the rest', async () => {
    await inFolder(
      {
        'seeds/a.txt': SOURCE,
        'seeds/bin.txt': Uint8Array.from([7, 0, 1]),
        'seeds/empty.txt': '',
        'seeds/p.html': '<html>',
        'd.md': GOOD,
      },
      async (folder) => {
        await symlink('deleted.txt', path.join(folder, 'seeds/gone.txt'));
        await symlink('..', path.join(folder, 'seeds/circle'));
        const run = await verbatim(folder, ['verify', 'd.md', '--format', 'json']);
        assert.equal(run.status, 0, run.err);
        const { articles, unreadable } = jsonOf(run).sources;
        assert.equal(articles, 1);
        const reasons = new Map(unreadable.map(({ path: file, reason }) => [file, reason]));
        assert.match(reasons.get('seeds/bin.txt') ?? '', /binary file/);
        assert.equal(reasons.get('seeds/empty.txt'), 'empty');
        assert.match(reasons.get('seeds/p.html') ?? '', /no text in it/);
        assert.equal(reasons.get('seeds/gone.txt'), 'no such file');
        for (const file of reasons.keys()) assert.ok(run.err.includes(file), file);
      },
    );
  });

  it('reads UTF-16, Windows-1252 and CRLF sources', async () => {
    const wide = Buffer.from(`\ufeff${SOURCE}`, 'utf16le');
    const windows = Buffer.from(
      SOURCE.replaceAll('"The', '\x93The').replaceAll('Easter,"', 'Easter,\x94'),
      'latin1',
    );
    for (const source of [wide, windows, SOURCE.replaceAll('\n', '\r\n')]) {
      const run = await verify({ 'seeds/a.txt': source, 'd.md': GOOD }, 'd.md', '--format', 'json');
      const [quotation] = jsonOf(run).drafts[0]?.quotations ?? [];
      assert.equal(quotation?.verdict, 'verified');
      assert.equal(quotation.passages[0]?.line, 3);
    }
  });

  it('reads a source of 20 MB', async function () {
    this.timeout(300_000);
    const filler = `${'The harbour lay still that day, and the council talked of nothing until noon. '.repeat(12)}\n\n`;
    const big = filler.repeat(Math.ceil((20 * 1024 * 1024) / filler.length)) + SOURCE;
    const args = ['verify', 'd.md', '--format', 'json'];
    const run = await inFolder({ 'seeds/big.txt': big, 'd.md': GOOD }, (folder) =>
      verbatim(folder, args, { limit: 280_000 }),
    );
    assert.equal(jsonOf(run).drafts[0]?.quotations[0]?.verdict, 'verified', run.err);
  });

  it('ends with 2 for a draft that cannot be read, and still checks the others', async () => {
    const files = { 'seeds/a.txt': SOURCE, 'd.md': GOOD, 'x.md': Uint8Array.from([0, 1, 2, 0]) };
    const run = await verify(files, 'd.md', 'x.md', 'none.md');
    assert.equal(run.status, 2);
    assert.match(run.err, /Cannot read the draft x\.md: binary file/);
    assert.match(run.err, /Cannot read the draft none\.md: no such file/);
    assert.match(run.out, /1 quotation: 1 verified/);
  });

  it('reports an unclosed mark', async () => {
    const run = await verify(
      { 'seeds/a.txt': SOURCE, 'd.md': '"The quay will not open before Easter, Nora Brandt said.\n' },
      'd.md',
    );
    assert.match(run.out, /marks\/unbalanced/);
  });

  it('does not look clean where nothing was checked', async () => {
    const run = await verify({ 'seeds/a.txt': SOURCE, 'd.md': 'Nobody spoke.\n' }, 'd.md');
    assert.match(run.out, /Nothing was checked: no quotation was found/);
    const empty = await verify({ 'seeds/a.txt': SOURCE, 'd.md': '' }, 'd.md');
    assert.match(empty.out, /Nothing was checked/);
  });

  it('takes no draft for its own source, and a folder for the drafts in it', async () => {
    const alone = await verify({ 'sources/d.md': GOOD }, 'sources/d.md');
    assert.equal(alone.status, 2);
    const files = {
      'sources/a.txt': SOURCE,
      'sources/d.md': UNKNOWN,
      'work/e.md': GOOD,
      'work/f.txt': GOOD,
      'work/g.png': 'x',
    };
    const unknown = await verify(files, 'sources/d.md', '--format', 'json');
    assert.equal(jsonOf(unknown).drafts[0]?.quotations[0]?.verdict, 'not-found');
    const all = await verify(files, '.', '--format', 'json');
    assert.deepEqual(
      jsonOf(all).drafts.map((draft) => draft.path),
      ['work/e.md', 'work/f.txt'],
    );
  });

  it('colours for those who want it, and never else', async () => {
    await inFolder({ 'seeds/a.txt': SOURCE, 'd.md': WRONG }, async (folder) => {
      // eslint-disable-next-line no-control-regex
      const colours = /\u001b\[/;
      assert.doesNotMatch((await verbatim(folder, ['verify', 'd.md'])).out, colours);
      assert.match((await verbatim(folder, ['verify', 'd.md'], { env: { FORCE_COLOR: '1' } })).out, colours);
      const off = await verbatim(folder, ['--no-color', 'verify', 'd.md'], { env: { FORCE_COLOR: '1' } });
      assert.doesNotMatch(off.out, colours);
    });
  });

  it('lists the quotations of a text', async () => {
    await inFolder({ 'a.txt': SOURCE }, async (folder) => {
      const text = await verbatim(folder, ['quotes', 'a.txt']);
      assert.match(text.out, /The quay will not open before Easter, {2}— Nora Brandt/);
      const [one] = JSON.parse((await verbatim(folder, ['quotes', 'a.txt', '--format', 'json'])).out) as {
        path: string;
        quotations: { start: number; end: number; speaker: { name: string } }[];
      }[];
      assert.equal(one?.path, 'a.txt');
      assert.deepEqual(
        one.quotations.map(({ speaker }) => speaker.name),
        ['Nora Brandt', 'Bo Ek'],
      );
      assert.equal(
        SOURCE.slice(one.quotations[1]?.start, one.quotations[1]?.end),
        'We counted the boats twice,',
      );
    });
  });

  it("reads the user's article", async () => {
    const run = await verbatim(ROOT, ['read', 'seeds/000_857ee7422a5b84ec.txt', '--format', 'json']);
    const [article] = JSON.parse(run.out) as Record<string, unknown>[];
    assert.equal(article?.['published'], '2026-01-13');
    assert.equal(article['outlet'], 'Fox News');
    assert.deepEqual(article['contributors'], ['Rachel Wolf', 'Bryan Llenas']);
    const none = await verbatim(ROOT, ['read', 'no-such-file.txt']);
    assert.equal(none.status, 2);
    assert.match(none.err, /no such file/);
  });

  it('searches the sources', async () => {
    await inFolder({ 'seeds/a.txt': SOURCE }, async (folder) => {
      const hit = await verbatim(folder, ['search', 'counted', 'the', 'boats', 'twice']);
      assert.equal(hit.status, 0);
      assert.match(hit.out, /seeds\/a\.txt:6/);
      const miss = await verbatim(folder, ['search', 'nobody', 'asked', 'the', 'fishermen', 'anything']);
      assert.match(miss.out, /Nothing like it in 1 source/);
    });
  });
});

describe('JSON lines', function () {
  this.timeout(60_000);
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  interface Answer {
    readonly id: unknown;
    readonly error?: string;
    readonly quotations?: readonly { readonly verdict?: string; readonly text: string }[];
    readonly unreadable?: readonly unknown[];
  }
  const answers = (out: string) =>
    out
      .trim()
      .split('\n')
      .map((one) => JSON.parse(one) as Answer);

  it('answers in order, each line on its own', async () => {
    const source = { name: 'a.txt', text: SOURCE };
    const draft = { name: 'd.md', text: GOOD };
    const input =
      line({ id: 'one', sources: [source], draft }) +
      '\n' +
      line({ id: 2, sources: [], draft }) +
      '{"id": "broken",\n' +
      line({ id: 'no draft', sources: [source] }) +
      line({ id: 'style', sources: [source], draft, style: 'mine' }) +
      line({
        id: 'path',
        sources: [
          { name: 'b.txt', path: 'folder/b.txt' },
          { name: 'c.txt', path: 'gone.txt' },
        ],
        draft,
      }) +
      line([1]);
    const run = await inFolder({ 'folder/b.txt': SOURCE }, (folder) =>
      verbatim(folder, ['verify', '--jsonl'], { input }),
    );
    assert.equal(run.status, 0, run.err);
    const [one, two, broken, noDraft, style, byPath, list, ...rest] = answers(run.out);
    assert.deepEqual(rest, []);
    assert.deepEqual([one?.id, one?.quotations?.[0]?.verdict], ['one', 'verified']);
    assert.deepEqual([two?.id, two?.quotations?.[0]?.verdict], [2, 'unchecked']);
    assert.ok(broken?.id === null && broken.error);
    assert.match(noDraft?.error ?? '', /draft/);
    assert.match(style?.error ?? '', /unknown style/);
    assert.deepEqual([byPath?.id, byPath?.quotations?.[0]?.verdict], ['path', 'verified']);
    assert.deepEqual(byPath?.unreadable, [{ path: 'c.txt', reason: 'no such file' }]);
    assert.match(list?.error ?? '', /not an object/);
  });

  it('finds quotations', async () => {
    const input =
      line({ id: 1, name: 'a.md', text: `${GOOD}\n\n${UNKNOWN}` }) + line({ id: 2, name: 'a.md' });
    const [one, two] = answers((await verbatim(ROOT, ['quotes', '--jsonl'], { input })).out);
    assert.equal(one?.quotations?.length, 2);
    assert.match(two?.error ?? '', /text/);
  });

  it('answers while the input is still open, and stops on an interrupt', async () => {
    const child = spawn(process.execPath, [CLI, 'quotes', '--jsonl'], { cwd: ROOT });
    child.stdin.write(line({ id: 1, name: 'a.md', text: GOOD }));
    const [first] = (await once(child.stdout, 'data')) as [Buffer];
    assert.equal(answers(first.toString())[0]?.id, 1);
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.kill('SIGINT');
    const [status] = (await once(child, 'close')) as [number | null];
    assert.equal(status, 130);
    assert.match(err, /stopped/);
  });

  it('is quiet when nobody reads on', async () => {
    const input = line({ id: 1, name: 'a.md', text: GOOD.repeat(50) }).repeat(400);
    const child = spawn(process.execPath, [CLI, 'quotes', '--jsonl'], { cwd: ROOT });
    let err = '';
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = (await once(child, 'close')) as [number | null];
    assert.equal(status, 0);
    assert.equal(err, '');
  });
});
