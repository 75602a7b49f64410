import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import type { VerifyAnswer } from '../../../src/core/assistant/verify-answer.ts';
import type { FindAnswer } from '../../../src/core/assistant/find-answer.ts';
import { CLI, folderOf, ROOT, runProgram } from './run.ts';

const SOURCE =
  'Title: Quay closed\nPublished: 2026-03-04\n\n"The quay will not open before Easter," said Mayor Nora Brandt.\n';
const WRONG = '"The quay will open before Easter," Nora Brandt said.\n';
const GOOD = '"The quay will not open before Easter," Nora Brandt said.\n';

interface Answer<Data> {
  readonly isError: boolean;
  readonly text: string;
  readonly data: Data;
}

/** Asks a server in a child process, as an assistant's own client does. */
async function withServer<T>(
  files: Readonly<Record<string, string>>,
  act: (
    call: <Data>(name: string, input: Record<string, unknown>) => Promise<Answer<Data>>,
    folder: string,
    client: Client,
  ) => Promise<T>,
  args: (folder: string) => string[] = () => [],
  at = '.',
): Promise<T> {
  const { folder, remove } = await folderOf(files);
  const client = new Client({ name: 'test', version: '1.0.0' });
  try {
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [CLI, 'mcp', ...args(folder)],
        cwd: path.join(folder, at),
      }),
    );
    const call = async <Data>(name: string, input: Record<string, unknown>): Promise<Answer<Data>> => {
      const { content, structuredContent, isError } = await client.callTool({ name, arguments: input });
      const [first] = content as { readonly type: string; readonly text: string }[];
      return { isError: isError === true, text: first?.text ?? '', data: structuredContent as Data };
    };
    return await act(call, folder, client);
  } finally {
    await client.close();
    await remove();
  }
}

describe('the server for writing assistants', function () {
  this.timeout(120_000);
  before(async () => {
    const built = await runProgram(process.execPath, ['esbuild.mjs'], { cwd: ROOT });
    assert.equal(built.status, 0, built.err);
  });

  it('offers two tools that change nothing', async () => {
    await withServer({}, async (_, __, client) => {
      const { tools } = await client.listTools();
      assert.deepEqual(
        tools.map(({ name }) => name),
        ['verbatim_verify_quotes', 'verbatim_find_quote'],
      );
      for (const { annotations, description, inputSchema, outputSchema } of tools) {
        assert.equal(annotations?.readOnlyHint, true);
        assert.ok((description ?? '').length > 100);
        assert.ok('sources' in (inputSchema.properties ?? {}));
        assert.equal(outputSchema?.type, 'object');
      }
      assert.equal(client.getServerVersion()?.name, 'verbatim');
    });
  });

  it('verifies a text, with both texts as data and in words', async () => {
    await withServer({ 'seeds/a.txt': SOURCE }, async (call) => {
      const { isError, text, data } = await call<VerifyAnswer>('verbatim_verify_quotes', { text: WRONG });
      assert.equal(isError, false);
      assert.match(text, /^1 quotation: 0 verified, 1 contradicted; 1 source read$/m);
      assert.match(text, /draft: {2}The quay will open before Easter, — Nora Brandt/);
      assert.match(text, /source: The quay will \{not\} open before Easter,? — Nora Brandt/);
      const [quotation] = data.quotations;
      assert.deepEqual(
        [quotation?.answer, quotation?.verdict, quotation?.line, quotation?.findings[0]?.code],
        ['contradicted', 'altered', 1, 'wording/negation'],
      );
      assert.match(quotation?.passages[0]?.text ?? '', /will not open/);
      assert.deepEqual([quotation?.passages[0]?.source, quotation?.passages[0]?.line], ['seeds/a.txt', 4]);
      assert.equal(data.coverage.whole, true);
    });
  });

  it('answers as it says it does, and names in words what it cannot do', async () => {
    const files = { 'seeds/quay.txt': SOURCE, 'seeds/scan.pdf': '%PDF-1.4\n', 'good.md': GOOD };
    const draft = `${WRONG}\n${GOOD}\n"Nobody has said this anywhere at all," said a clerk.\n\n*"The Quay"* is a book.\n\n"Open`;
    await withServer(files, async (call, _, client) => {
      // The client of the protocol holds every answer against the schema of its tool, once it has listed them.
      const { tools } = await client.listTools();
      const ajv = new Ajv({ strict: true, allowUnionTypes: true });
      const holds = new Map(tools.map(({ name, outputSchema }) => [name, ajv.compile(outputSchema ?? {})]));
      const calls = [
        ['verbatim_verify_quotes', { text: draft }],
        ['verbatim_verify_quotes', { text: '' }],
        ['verbatim_verify_quotes', { path: 'good.md', sources: ['good.md'] }],
        ['verbatim_find_quote', { words: 'will open before Easter' }],
        ['verbatim_find_quote', { words: 'zebra crossings' }],
      ] as const;
      for (const [name, input] of calls) {
        const { data, isError } = await call<unknown>(name, input);
        assert.equal(isError, false);
        assert.ok(holds.get(name)?.(data), JSON.stringify(holds.get(name)?.errors));
      }
      assert.equal(holds.get('verbatim_verify_quotes')?.({ quotations: [] }), false);
      assert.equal(holds.get('verbatim_find_quote')?.({ words: 'x', sources: 1, places: [{}] }), false);
      assert.equal((await call('verbatim_find_quote', { words: '' })).isError, true);
    });
  });

  it('verifies a file, and sees what changes on disk between two calls', async () => {
    await withServer({ 'seeds/a.txt': SOURCE, 'd.md': GOOD }, async (call, folder) => {
      const verdict = async () => {
        const { data } = await call<VerifyAnswer>('verbatim_verify_quotes', { path: 'd.md' });
        return data.quotations[0]?.verdict;
      };
      assert.equal(await verdict(), 'verified');
      await writeFile(path.join(folder, 'seeds/a.txt'), SOURCE.replace('will not open', 'may never open'));
      assert.equal(await verdict(), 'altered');
      await writeFile(path.join(folder, 'seeds/b.txt'), SOURCE);
      assert.equal(await verdict(), 'verified');
    });
  });

  it('takes no draft for a source of itself', async () => {
    await withServer({ 'seeds/a.txt': 'Nothing in here but a line.\n', 'seeds/d.md': GOOD }, async (call) => {
      const { data } = await call<VerifyAnswer>('verbatim_verify_quotes', { path: 'seeds/d.md' });
      assert.equal(data.sources.read, 1);
      assert.notEqual(data.quotations[0]?.verdict, 'verified');
    });
  });

  it('does not look clean where nothing could be checked', async () => {
    await withServer({}, async (call) => {
      const { text, data } = await call<VerifyAnswer>('verbatim_verify_quotes', { text: GOOD });
      assert.match(text, /Nothing was checked: no source could be read \(looked in \.\/seeds, \.\/sources\)/);
      assert.equal(data.coverage.nothing, true);
      const found = await call<FindAnswer>('verbatim_find_quote', { words: 'the quay' });
      assert.match(found.text, /Nothing was searched/);
    });
    await withServer({ 'seeds/a.txt': SOURCE, 'seeds/x.pdf': '%PDF-1.4 no more' }, async (call) => {
      const { text, data } = await call<VerifyAnswer>('verbatim_verify_quotes', { text: 'No quotation.' });
      assert.match(text, /Nothing was checked: no quotation was found/);
      assert.match(text, /seeds\/x\.pdf/);
      assert.equal(data.sources.unreadable.length, 1);
    });
  });

  it('finds words, and says whether they are the same', async () => {
    await withServer({ 'seeds/a.txt': SOURCE }, async (call) => {
      const find = (words: string) => call<FindAnswer>('verbatim_find_quote', { words });
      const same = await find('the quay will not open before Easter');
      assert.equal(same.data.places[0]?.same, true);
      assert.match(same.text, /^The same words, said by: Nora Brandt$/m);
      for (const words of ['The quay will open before Easter', 'The quay will not ever open before Easter']) {
        const { data, text } = await find(words);
        assert.equal(data.places[0]?.same, false);
        assert.match(text, /^NOT the same words/m);
        assert.ok(text.includes(`asked:  ${words}`));
      }
      const { data, text } = await find('zebras whistle underneath granite umbrellas');
      assert.deepEqual(data.places, []);
      assert.match(text, /does not mean that nobody said it/);
    });
  });

  it('reads nothing outside its folders, nor through links', async () => {
    const files = {
      'work/seeds/a.txt': SOURCE,
      'work/d.md': GOOD,
      'secret/s.txt': SOURCE,
      'named/n.txt': SOURCE,
    };
    const act = async (
      call: <D>(n: string, i: Record<string, unknown>) => Promise<Answer<D>>,
      folder: string,
    ) => {
      const inside = path.join(folder, 'work');
      await symlink(path.join(folder, 'secret'), path.join(inside, 'seeds/link'));
      await symlink(path.join(folder, 'secret/s.txt'), path.join(inside, 'link.txt'));
      const refused: Record<string, unknown>[] = [
        { path: '../secret/s.txt' },
        { path: path.join(folder, 'secret/s.txt') },
        { path: path.join(folder, 'secret/none.txt') },
        { path: 'link.txt' },
        { path: 'd.md', sources: ['../secret'] },
        { path: 'd.md', sources: ['seeds/link'] },
        { path: 'd.md', sources: ['..'] },
      ];
      for (const input of refused) {
        const { isError, text } = await call('verbatim_verify_quotes', input);
        assert.ok(isError, JSON.stringify(input));
        assert.match(text, /is outside the working folder and the folders named with --sources\./);
      }
      const { data } = await call<VerifyAnswer>('verbatim_verify_quotes', {
        path: 'd.md',
        sources: ['seeds'],
      });
      assert.equal(data.sources.read, 1);
      assert.match(data.sources.unreadable[0]?.reason ?? '', /outside the folders named/);
      const named = await call<VerifyAnswer>('verbatim_verify_quotes', { path: 'd.md' });
      assert.deepEqual([named.data.sources.read, named.data.quotations[0]?.verdict], [1, 'verified']);
      assert.match(named.data.quotations[0]?.passages[0]?.source ?? '', /named\/n\.txt$/);
    };
    await withServer(files, act, (folder) => ['--sources', path.join(folder, 'named')], 'work');
  });

  it('says what is wrong with an input', async () => {
    await withServer({ 'seeds/a.txt': SOURCE }, async (call) => {
      const wrong: [string, Record<string, unknown>, RegExp][] = [
        ['verbatim_verify_quotes', {}, /“text” or name its “path”/],
        ['verbatim_verify_quotes', { text: 'x', path: 'd.md' }, /not both/],
        ['verbatim_verify_quotes', { text: 7 }, /“text” must be a text/],
        ['verbatim_verify_quotes', { text: 'x', style: 'mine' }, /no style “mine”\. Known are: ap/],
        ['verbatim_verify_quotes', { text: 'x', sources: 'seeds' }, /must be a list/],
        ['verbatim_verify_quotes', { text: 'x', file: 'd.md' }, /no input “file”\. Known are: text, path/],
        ['verbatim_verify_quotes', { path: 'none.md' }, /none\.md: no such file/],
        ['verbatim_verify_quotes', { path: 'seeds' }, /Cannot read the draft seeds: a folder/],
        ['verbatim_find_quote', {}, /“words”/],
        ['verbatim_find_quote', { words: 'x', limit: 0 }, /from 1 to 20/],
        ['verbatim_other', {}, /no tool “verbatim_other”/],
      ];
      for (const [name, input, message] of wrong) {
        const { isError, text } = await call(name, input);
        assert.ok(isError, JSON.stringify(input));
        assert.match(text, message);
      }
      const { isError } = await call('verbatim_verify_quotes', { text: GOOD });
      assert.equal(isError, false);
    });
  });

  it('answers calls that come at once, each with its own', async () => {
    await withServer({ 'seeds/a.txt': SOURCE }, async (call) => {
      const answers = await Promise.all(
        [GOOD, WRONG, GOOD].map((text) => call<VerifyAnswer>('verbatim_verify_quotes', { text })),
      );
      assert.deepEqual(
        answers.map(({ data }) => data.quotations[0]?.verdict),
        ['verified', 'altered', 'verified'],
      );
    });
  });

  it('ends with its client, and writes nothing but messages', async () => {
    const { folder, remove } = await folderOf({});
    const hello = {
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } },
    };
    const run = await runProgram(process.execPath, [CLI, 'mcp'], {
      cwd: folder,
      input: `${JSON.stringify(hello)}\nnot json\n`,
      limit: 20_000,
    });
    await remove();
    assert.equal(run.status, 0, run.err);
    for (const line of run.out.trim().split('\n'))
      assert.equal((JSON.parse(line) as typeof hello).jsonrpc, '2.0');
  });
});
