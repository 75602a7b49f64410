import assert from 'node:assert/strict';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Nodes } from 'mdast';
import fc from 'fast-check';
import { escapeMarkdown, markDifferences } from '../../../src/editor/markdown.ts';

/** Unseen: keeps the editor from taking a source's `$(name)` for an icon. */
const JOINER = '\u2060';

/** The editor's renderer links bare addresses while it cuts tokens, so an escape stops it; this one links afterwards. */
const mdast = gfmFromMarkdown().filter((extension) => extension.transforms === undefined);

/** What a reader sees of a Markdown text, and which kinds of nodes it is made of. */
function rendered(markdown: string): { text: string; kinds: Set<string> } {
  const kinds = new Set<string>();
  const visit = (node: Nodes): string => {
    kinds.add(node.type);
    if ('children' in node) return node.children.map((child) => visit(child)).join('');
    return 'value' in node ? node.value.replaceAll(JOINER, '') : '';
  };
  const tree = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [mdast] });
  return { text: visit(tree), kinds };
}

describe('text in a hover', () => {
  const hostile = [
    '[click](command:workbench.action.terminal.new)',
    '![x](https://example.org/pixel.png)',
    '<img src=x onerror=alert(1)> <b>bold</b>',
    '`code` and ``more``',
    '$(trash) $(check)',
    '# no heading, - no list, 1. no list, > no quotation',
    'https://example.org/path and www.example.org and someone@example.org',
    '**not bold** _nor this_ ~~nor this~~',
    '| a | b |',
    '&amp; &lt;script&gt; \\[x\\]',
  ];
  for (const text of hostile) {
    it(`shows ${text} as it is`, () => {
      const { text: shown, kinds } = rendered(`Source: ${escapeMarkdown(text)}`);
      assert.equal(shown, `Source: ${text}`);
      assert.deepEqual([...kinds].sort(), ['paragraph', 'root', 'text']);
    });
  }

  it('leaves no icon to be drawn, not even once Markdown has taken the escapes away', () => {
    const tree = fromMarkdown(escapeMarkdown('Source: $(pass) Verified, \\$(pass)'));
    assert.doesNotMatch(JSON.stringify(tree), /\$\(pass\)/);
  });

  it('keeps what turns the direction of a text out of the hover', () => {
    assert.equal(escapeMarkdown('a\u202Eb\u2066c\u2069'), 'abc');
  });

  it('shows any text as it is, white space folded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { text: shown, kinds } = rendered(`x${escapeMarkdown(text)}x`);
        assert.equal(
          shown,
          `x${text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\u2060]/gu, '')}x`,
        );
        assert.ok([...kinds].every((kind) => ['root', 'paragraph', 'text'].includes(kind)));
      }),
    );
  });
});

describe('differences in a hover', () => {
  it('are marked without white space inside the marks', () => {
    const pieces = [
      { text: 'We will', differs: false },
      { text: ' not ', differs: true },
      { text: 'go.', differs: false },
    ];
    assert.equal(markDifferences(pieces, '**'), 'We will **not** go\\.');
  });

  it('are marks to Markdown whatever stands beside the words', () => {
    const beside = ['"', '(', '…', '—', '-', 'x', ' ', '*', '~', '\\'];
    for (const [before, after] of beside.flatMap((a) => beside.map((b) => [a, b] as const))) {
      const pieces = [
        { text: `one${before}`, differs: false },
        { text: `${after}two${before}`, differs: true },
        { text: `${after}three`, differs: false },
      ];
      for (const [mark, kind] of [
        ['**', 'strong'],
        ['~~', 'delete'],
      ] as const) {
        const { text, kinds } = rendered(markDifferences(pieces, mark));
        assert.equal(text, `one${before}${after}two${before}${after}three`);
        assert.ok(kinds.has(kind), `${mark} beside ${before} and ${after}`);
      }
    }
  });

  it('are none where nothing differs', () => {
    assert.equal(markDifferences([{ text: 'As it was', differs: false }], '~~'), 'As it was');
    assert.equal(markDifferences([{ text: ' ', differs: true }], '~~'), ' ');
  });
});
