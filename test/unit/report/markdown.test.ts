import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { markdownReport } from '../../../src/core/report/markdown.ts';
import { HOSTILE, hostileReport, quotation, report, source, unchecked, verified } from './sample.ts';

/** Without the pass that links bare addresses in what is text already: renderers differ in it. */
const mdast = gfmFromMarkdown().filter((extension) => extension.transforms === undefined);

/** What a Markdown text is made of: the kinds of its nodes in order, line breaks left out. */
function shapeOf(markdown: string): string[] {
  const kinds: string[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'text') return;
    if (node.type === 'html') assert.equal(node.value, '<br>');
    kinds.push(node.type);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(
    fromMarkdown(markdown, {
      extensions: [gfm(), frontmatter()],
      mdastExtensions: [mdast, frontmatterFromMarkdown()],
    }),
  );
  return kinds;
}

describe('the report as Markdown', () => {
  it('shows both texts side by side, differences bold and struck', () => {
    const { start } = quotation();
    const edits = [
      {
        kind: 'replace',
        class: 'wording',
        draft: 'shut',
        source: 'open',
        start: start + 12,
        end: start + 16,
      },
    ] as const;
    const text = markdownReport(report([quotation({ edits })]));
    assert.match(text, /^### Line 5: altered$/m);
    assert.match(
      text,
      /^\| Draft \| Source \|\n\| --- \| --- \|\n\| The quay is ~~shut~~\.<br>— nobody named \| The quay is \*\*not\*\* shut\./m,
    );
    assert.match(text, /The Harbour Post · 2026-03-04 · Quay closed · seeds\/quay\.txt:9 \|$/m);
    assert.match(text, /^- error \*\*wording\/negation\*\*: A negation differs\.$/m);
  });

  it('lists the sources with dates, warnings and hashes, and those not read', () => {
    const sources = {
      list: [{ ...source, warnings: ['Its encoding was guessed.'] }],
      unreadable: [{ path: 'x.pdf', reason: 'encrypted' }],
      lookedIn: [],
    };
    const text = markdownReport(report([verified()], { sources }));
    assert.ok(
      text.includes(
        `| seeds/quay.txt | Quay closed | The Harbour Post | 2026-03-04 | ${'ab'.repeat(32)} | Its`,
      ),
    );
    assert.match(text, /^\| x\.pdf \| encrypted \|$/m);
  });

  it('tells what people decided, and what is skipped', () => {
    const decision = { kind: 'ignored', reason: 'A slogan.', by: null, date: '2026-03-05' } as const;
    const skipped = [{ start: 0, end: 2, text: '1. Title', reason: 'title' as const }];
    const text = markdownReport(report([quotation({ decision })], {}, { skipped }));
    assert.match(text, /^- \*\*Ignored\*\*: A slogan\. \(2026-03-05\)$/m);
    assert.match(text, /^- “1\. Title” \(title\)$/m);
  });

  it('says “no passage” where there is none', () => {
    assert.match(markdownReport(report([unchecked()])), /\| no passage \|/);
  });

  // Marks are put around words only: a text without a word has none.
  const plainShape = shapeOf(markdownReport(hostileReport('plain words')));
  for (const text of HOSTILE) {
    it(`takes ${JSON.stringify(text)} for text`, () => {
      assert.deepEqual(shapeOf(markdownReport(hostileReport(text))), plainShape);
    });
  }

  it('takes any text for text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 30 }), (text) => {
        const shape = shapeOf(markdownReport(hostileReport(`word ${text} word`)));
        assert.deepEqual(shape, plainShape);
      }),
      { numRuns: 100 },
    );
  });

  it('ends in one line break', () => {
    assert.match(markdownReport(report([quotation()])), /[^\n]\n$/);
  });
});
