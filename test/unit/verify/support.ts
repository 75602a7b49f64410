/** Checks small drafts against small sources through the real pipeline. */
import assert from 'node:assert/strict';
import type { CheckedDraft, CheckedQuotation } from '../../../src/core/engine.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';
import type { StyleName } from '../../../src/core/verify/styles.ts';

/** One example: sources (one text, or several by name), a draft, and what is expected of its last quotation. */
export interface Example {
  readonly why: string;
  readonly source: string | Readonly<Record<string, string>>;
  readonly draft: string;
  readonly verdict: string;
  readonly style?: StyleName;
}

export async function checkDraft(
  source: Example['source'],
  draft: string,
  style: StyleName = 'ap',
): Promise<CheckedDraft> {
  const engine = createLocalEngine();
  const sources = typeof source === 'string' ? { 'source.txt': source } : source;
  await engine.putSources(Object.entries(sources).map(([path, content]) => ({ path, content })));
  return engine.checkDraft({ name: 'draft.txt', text: draft }, { style });
}

/** The check of the draft's last quotation. */
export async function checkLast(
  source: Example['source'],
  draft: string,
  style: StyleName = 'ap',
): Promise<CheckedQuotation> {
  const checked = (await checkDraft(source, draft, style)).quotations.at(-1);
  if (!checked) throw new Error(`no quotation found in: ${draft}`);
  return checked;
}

function applied(draft: string, edits: readonly { start: number; end: number; newText: string }[]): string {
  let text = draft;
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    text = text.slice(0, edit.start) + edit.newText + text.slice(edit.end);
  }
  return text;
}

/** Examples in which a rule speaks and in which it stays silent; its preferred fixes must settle what it says. */
export function describeRule(code: string, hits: readonly Example[], silences: readonly Example[]): void {
  describe(code, () => {
    it('has at least as many silences as hits', () => {
      assert.ok(silences.length >= hits.length);
    });
    for (const { why, source, draft, verdict, style } of hits) {
      it(`speaks: ${why}`, async () => {
        const checked = await checkLast(source, draft, style);
        const finding = checked.findings.find((each) => each.code === code);
        assert.ok(
          finding,
          `no ${code} among ${JSON.stringify(checked.findings.map((each) => each.message))}`,
        );
        assert.equal(checked.verdict, verdict);
        assert.ok(finding.end > finding.start || draft === '');
        for (const fix of finding.fixes.filter((each) => each.preferred)) {
          const again = await checkLast(source, applied(draft, fix.edits), style);
          assert.ok(!again.findings.some((each) => each.code === code), `still there after: ${fix.title}`);
        }
      });
    }
    for (const { why, source, draft, verdict, style } of silences) {
      it(`is silent: ${why}`, async () => {
        const checked = await checkLast(source, draft, style);
        assert.deepEqual(
          checked.findings.filter((each) => each.code === code).map((each) => each.message),
          [],
        );
        assert.equal(checked.verdict, verdict);
      });
    }
  });
}
