import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { CheckedDraft, CheckedQuotation, Engine } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { sha256 } from '../../../src/worker/sha256.ts';

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8');
const ARTICLE = 'seeds/000_857ee7422a5b84ec.txt';
const style = { style: 'ap' } as const;

const TRAM = `Published: 2026-02-02
Outlet: The Ardmoor Ledger

"The tram will not run on Sundays," said Greta Holm, who heads the works. "We asked for money twice, and twice we were refused."

The council meets again in June.
`;

async function engineWith(...sources: [string, string][]): Promise<Engine> {
  const engine = createLocalEngine();
  await engine.putSources(sources.map(([path, content]) => ({ path, content })));
  return engine;
}

function one(draft: CheckedDraft, part: string): CheckedQuotation {
  const found = draft.quotations.find((quotation) => quotation.text.includes(part));
  assert.ok(found, `no quotation with “${part}”: ${draft.quotations.map((q) => q.text).join(' | ')}`);
  return found;
}

describe('the engine', () => {
  it("checks the sample draft on the user's article", async () => {
    const engine = await engineWith([ARTICLE, read(ARTICLE)]);
    const draft = await engine.checkDraft({ name: 'draft.md', text: read('test/sample/draft.md') }, style);
    const expected: [string, string, string | null][] = [
      ["He's made it clear", 'verified', 'Tom Homan'],
      ['We’ll see down the road', 'verified', 'Tom Homan'],
      ['We had an agreement', 'verified', 'Homan'],
      ["We're asking any NYPD", 'altered', 'Homan'],
      ["We're hoping the mayor", 'misattributed', 'Homan'],
      ['Our communication at', 'verified', 'Noem'],
      ['I know he and the president', 'stitched', 'Noem'],
      ['We will send twice', 'not-found', 'Noem'],
      ['refusing to cooperate', 'misattributed', 'Homan'],
      ['know [their] rights', 'verified', 'Mamdani'],
    ];
    for (const [part, verdict, speaker] of expected) {
      const quotation = one(draft, part);
      assert.equal(quotation.verdict, verdict, part);
      assert.ok(
        quotation.speaker?.name.includes(speaker ?? ''),
        `${part}: ${String(quotation.speaker?.name)}`,
      );
    }
    assert.deepEqual(draft.summary, {
      quotations: 10,
      verified: 5,
      contradicted: 4,
      unchecked: 1,
      skipped: 1,
    });
    assert.equal(draft.skipped[0]?.reason, 'title');
  });

  it('gives offsets and ranges of the file, marks excluded', async () => {
    const engine = await engineWith([ARTICLE, read(ARTICLE)]);
    const text = read('test/sample/draft.md');
    const draft = await engine.checkDraft({ name: 'draft.md', text }, style);
    const lines = text.split('\n');
    for (const quotation of draft.quotations) {
      assert.equal(text.slice(quotation.start, quotation.end), quotation.text);
      const { start, end } = quotation.range;
      assert.equal(lines[start.line]?.slice(start.character, end.character), quotation.text);
      for (const passage of quotation.passages) {
        assert.equal(read(ARTICLE).slice(passage.start, passage.end), passage.text);
        assert.equal(passage.marked.map((piece) => piece.text).join(''), passage.text);
      }
    }
  });

  it('sees through emphasis and links, and counts CRLF as the file has it', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const text =
      '# Trams\r\n\r\nGreta Holm said "the tram will **not** run on [Sundays](https://example.org)."\r\n\r\n"We asked for money *thrice*," Holm said.\r\n';
    const draft = await engine.checkDraft({ name: 'a.md', text }, style);
    const first = one(draft, 'the tram');
    assert.equal(first.text, 'the tram will **not** run on [Sundays](https://example.org).');
    assert.equal(first.verdict, 'verified');
    assert.equal(text.slice(first.start, first.end), first.text);
    const second = one(draft, 'thrice');
    assert.equal(second.verdict, 'altered');
    assert.equal(second.range.start.line, 4);
    assert.ok(
      second.edits.some((edit) => edit.draft === 'thrice' && text.slice(edit.start, edit.end) === 'thrice'),
    );
  });

  it('does not call a sentence verified that says the opposite', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const text = '"The tram will run on Sundays," said Greta Holm.';
    const quotation = one(await engine.checkDraft({ name: 'a.txt', text }, style), 'tram');
    assert.equal(quotation.verdict, 'altered');
    assert.ok(quotation.findings.some((finding) => finding.code === 'wording/negation'));
  });

  it('says that nothing was checked when there is no source', async () => {
    const engine = createLocalEngine();
    const text = '"The tram will run on Sundays," said Greta Holm.';
    const draft = await engine.checkDraft({ name: 'a.txt', text }, style);
    assert.equal(one(draft, 'tram').verdict, 'unchecked');
    assert.notEqual(one(draft, 'tram').reason, null);
    assert.equal(draft.summary.verified, 0);
  });

  it('answers from what it holds now: put, changed, removed', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const draft = { name: 'a.txt', text: '"The tram will not run on Sundays," said Greta Holm.' };
    const verdict = async () => one(await engine.checkDraft(draft, style), 'tram').verdict;
    assert.equal(await verdict(), 'verified');
    await engine.putSources([{ path: 'sources/tram.txt', content: TRAM.replace('Sundays', 'Mondays') }]);
    assert.equal(await verdict(), 'altered');
    await engine.removeSources(['sources/tram.txt', 'sources/unknown.txt']);
    assert.equal(await verdict(), 'unchecked');
    assert.equal((await engine.status()).articles, 0);
  });

  it('reads what it can and lists what it cannot', async () => {
    const engine = createLocalEngine();
    const result = await engine.putSources([
      { path: 'sources/binary.txt', content: new Uint8Array([0, 1, 2, 255, 0, 0, 7, 0, 3, 0, 0, 0]) },
      { path: 'sources/tram.txt', content: new TextEncoder().encode(TRAM) },
      { path: 'sources/empty.txt', content: new Uint8Array() },
    ]);
    assert.deepEqual(
      result.read.map((source) => source.path),
      ['sources/tram.txt'],
    );
    assert.deepEqual(
      result.unreadable.map((source) => source.path),
      ['sources/binary.txt', 'sources/empty.txt'],
    );
    for (const { reason } of result.unreadable) assert.notEqual(reason, '');
    assert.equal((await engine.status()).unreadable.length, 2);
  });

  it('takes the style a draft asks for, and keeps the verdict when a severity is off', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const text = '---\nverbatim: {style: strict}\n---\n\n"The tram will run on Sundays," said Greta Holm.';
    const draft = await engine.checkDraft(
      { name: 'a.md', text },
      { style: 'ap', severity: { 'wording/negation': 'off' } },
    );
    assert.equal(draft.style, 'strict');
    const quotation = one(draft, 'tram');
    assert.equal(quotation.verdict, 'altered');
    assert.ok(!quotation.findings.some((finding) => finding.code === 'wording/negation'));
  });

  it('lists what it holds, with the hash of each file', async () => {
    const bytes = new TextEncoder().encode(TRAM);
    const engine = createLocalEngine({ digest: sha256 });
    const { read: articles } = await engine.putSources([{ path: 'tram.txt', content: bytes }]);
    const listed = await engine.listSources();
    assert.deepEqual(listed, articles);
    const { hash, outlet, published } = listed[0] ?? {};
    assert.equal(hash, createHash('sha256').update(bytes).digest('hex'));
    assert.deepEqual([outlet, published], ['The Ardmoor Ledger', '2026-02-02']);
    await engine.removeSources(['tram.txt']);
    assert.deepEqual(await engine.listSources(), []);
  });

  it('has no hash for a text, nor where nothing works it out, and reads all the same', async () => {
    const digests = [sha256, undefined, () => Promise.reject(new Error('no cryptography'))];
    for (const [digest, content] of [
      [digests[0], TRAM],
      [digests[1], new TextEncoder().encode(TRAM)],
      [digests[2], new TextEncoder().encode(TRAM)],
    ] as const) {
      const engine = createLocalEngine(digest ? { digest } : {});
      await engine.putSources([{ path: 'tram.txt', content }]);
      assert.deepEqual(
        (await engine.listSources()).map(({ hash }) => hash),
        [null],
      );
    }
  });

  it('stops when it is told to', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const text = Array.from(
      { length: 60 },
      (_, n) => `"We asked for money ${n} times," said Greta Holm.`,
    ).join('\n\n');
    const aborted = AbortSignal.abort();
    await assert.rejects(engine.checkDraft({ name: 'a.txt', text }, style, aborted), { name: 'AbortError' });
    const put = await engine.putSources([{ path: 'x.txt', content: TRAM }], aborted);
    assert.deepEqual(put, { read: [], unreadable: [], left: ['x.txt'] });

    const controller = new AbortController();
    let pauses = 0;
    const pausing = createLocalEngine({
      pause: () => {
        if (++pauses === 3) controller.abort();
        return Promise.resolve();
      },
    });
    await assert.rejects(pausing.checkDraft({ name: 'a.txt', text }, style, controller.signal), {
      name: 'AbortError',
    });
    assert.equal(pauses, 3);
  });

  it('gives the same answer a second time, from memory, and after a shift', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const text = '"We asked for money three times, and twice we were refused," said Greta Holm.';
    const first = one(await engine.checkDraft({ name: 'a.txt', text }, style), 'money');
    const again = one(await engine.checkDraft({ name: 'a.txt', text }, style), 'money');
    assert.deepEqual(again, first);
    const moved = one(await engine.checkDraft({ name: 'a.txt', text: `A line.\n\n${text}` }, style), 'money');
    assert.deepEqual(
      moved.edits.map((edit) => ({ ...edit, start: edit.start - 9, end: edit.end - 9 })),
      first.edits,
    );
  });

  it('finds words in the sources, and none that are not there', async () => {
    const engine = await engineWith(['sources/tram.txt', TRAM]);
    const hits = await engine.search('twice we were refused', 5);
    assert.equal(hits[0]?.source, 'sources/tram.txt');
    assert.equal(
      TRAM.slice(hits[0].start, hits[0].end).toLowerCase().includes('twice we were refused'),
      true,
    );
    assert.equal(hits[0].speaker?.name, 'Greta Holm');
    assert.deepEqual(await engine.search('nobody ever wrote these words here', 5), []);
  });
});
