/** Checks sentences of one language through the real pipeline, the language being declared. */
import assert from 'node:assert/strict';
import { createLocalEngine } from '../../../../src/core/local-engine.ts';
import type { StyleName } from '../../../../src/core/verify/styles.ts';

/** How a draft quotes in a language: the text around the words, `%` standing for them. */
export interface Frame {
  readonly language: string;
  /** Who speaks in the source, before a colon. */
  readonly speaker: string;
  readonly draft: string;
}

/** What the source says, what the draft says, and the codes about wording that are expected. */
export type Pair = readonly [source: string, draft: string, ...codes: string[]];

async function codesOf(frame: Frame, source: string, draft: string, style: StyleName) {
  const engine = createLocalEngine();
  await engine.putSources([{ path: 'source.txt', content: `${frame.speaker}: ${source}` }]);
  const text = frame.draft.replace('%', () => draft);
  const checked = await engine.checkDraft({ name: 'draft.txt', text, language: frame.language }, { style });
  const quotation = checked.quotations.at(-1);
  if (!quotation) throw new Error(`no quotation found in: ${text}`);
  const codes = quotation.findings
    .map(({ code }) => code)
    .filter((code) => /^(?:wording|context|source)\//.test(code));
  return { codes, verdict: quotation.verdict };
}

/** Changes that must be called what they are, and differences of form that must pass. */
export function describeLanguage(
  frame: Frame,
  hits: readonly Pair[],
  silences: readonly Pair[],
  tidied: readonly Pair[] = [],
): void {
  describe(`the comparison in ${frame.language}`, () => {
    it('has at least as many silences as hits', () => {
      assert.ok(silences.length + tidied.length >= hits.length);
    });
    for (const [source, draft, ...expected] of hits) {
      it(`speaks: ${source} → ${draft}`, async () => {
        const { codes, verdict } = await codesOf(frame, source, draft, 'ap');
        assert.deepEqual([...new Set(codes)].sort(), [...expected].sort());
        assert.ok(verdict === 'altered' || verdict === 'out-of-context', verdict);
      });
    }
    for (const [source, draft] of silences) {
      it(`is silent: ${source} → ${draft}`, async () => {
        const { codes, verdict } = await codesOf(frame, source, draft, 'ap');
        assert.deepEqual([codes, verdict], [[], 'verified']);
      });
    }
    for (const [source, draft] of tidied) {
      it(`is silent where grammar may be tidied: ${source} → ${draft}`, async () => {
        const { codes, verdict } = await codesOf(frame, source, draft, 'guardian');
        assert.deepEqual([codes, verdict], [[], 'verified']);
      });
    }
  });
}
