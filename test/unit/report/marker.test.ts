import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import { htmlReport } from '../../../src/core/report/html.ts';
import { isReport } from '../../../src/core/report/marker.ts';
import { markdownReport } from '../../../src/core/report/markdown.ts';
import { quotation, report } from './sample.ts';

const written = report([quotation({ text: 'The “quay” is shut, and “nobody has told us why,” she said.' })]);
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a report among drafts and sources', () => {
  for (const [name, text] of [
    ['report.md', markdownReport(written)],
    ['report.html', htmlReport(written)],
  ] as const) {
    it(`${name} is known for one, as text and as bytes`, () => {
      for (const form of [text, `\uFEFF${text}`, bytes(text), text.replaceAll('\n', '\r\n')])
        assert.ok(isReport(form));
    });

    it(`${name} is never believed as a source`, async () => {
      const engine = createLocalEngine();
      const { read, unreadable } = await engine.putSources([{ path: name, content: bytes(text) }]);
      assert.deepEqual(read, []);
      assert.deepEqual(unreadable, [{ path: name, reason: 'a report of Verbatim, no source' }]);
    });

    it(`${name} is no draft with quotations`, async () => {
      const { quotations } = await createLocalEngine().checkDraft({ name, text }, { style: 'ap' });
      assert.deepEqual(quotations, []);
    });
  }

  it('takes nothing else for one', () => {
    const others = [
      '',
      '# On reports\n\nThe Verbatim quotation report says: generator: Verbatim quotation report',
      '---\ntitle: x\n---\ngenerator: Verbatim quotation report\n',
      '<!doctype html><html><head><meta name="generator" content="Another"></head>Verbatim quotation report',
      `---\ntitle: x\ngenerator: Verbatim quotation report\n---\n`,
    ];
    for (const other of others) assert.ok(!isReport(other));
    assert.ok(!isReport(Uint8Array.from([0, 255, 254])));
  });
});
