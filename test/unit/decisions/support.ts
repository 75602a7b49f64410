/** Drafts and sources whose quotations are decided on, through the engine as the shells use it. */
import assert from 'node:assert/strict';
import type { CheckedDraft, CheckedQuotation } from '../../../src/core/engine.ts';
import type { Decision, DecisionKind } from '../../../src/core/decisions/decisions.ts';
import { createLocalEngine } from '../../../src/core/local-engine.ts';

export const SOURCE = `Title: The mill pond
Published: 2026-04-02

The village met on Tuesday evening in the old school, and the hall was full.

"The pond will not be drained before the herons have left," Ada Lind told the meeting. "We counted eleven nests in May."

The miller disagreed. "Every spring the cellar floods and nobody pays for it," Otto Berg said.
`;
export const DRAFT = `The pond is safe for now.

There was news at the meeting. "The pond will be drained before the herons have left," Ada Lind said on Tuesday. The hall was full.

Berg was angry. "Every spring the cellar floods and nobody pays for it," he said.
`;

/** Checks a draft against sources by name. */
export async function checked(
  draft = DRAFT,
  sources: Readonly<Record<string, string>> = { 'pond.txt': SOURCE },
): Promise<CheckedDraft> {
  const engine = createLocalEngine();
  await engine.putSources(Object.entries(sources).map(([path, content]) => ({ path, content })));
  return engine.checkDraft({ name: 'draft.md', text: draft }, { style: 'ap' });
}

/** The quotation that holds these words. */
export function quotationWith({ quotations }: CheckedDraft, words: string): CheckedQuotation {
  const found = quotations.find(({ text }) => text.includes(words));
  assert.ok(found, `no quotation with “${words}”`);
  return found;
}

/** A decision on a quotation. */
export function decisionOn(quotation: CheckedQuotation, kind: DecisionKind = 'ignored'): Decision {
  return {
    kind,
    by: 'Ines',
    date: '2026-05-01',
    reason: 'heard on the tape',
    text: quotation.text,
    speaker: quotation.speaker?.name ?? null,
    draft: 'draft.md',
    fingerprint: quotation.fingerprint,
  };
}
