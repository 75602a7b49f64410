import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import * as oniguruma from 'vscode-oniguruma';
import * as textmate from 'vscode-textmate';
import type { IGrammar } from 'vscode-textmate';

const require = createRequire(import.meta.url);
const INJECTION = new URL('../../../syntaxes/quotations.injection.tmLanguage.json', import.meta.url);

/** As much of a Markdown grammar as the injection leans on: paragraphs end at a blank line, code spans are raw. */
const MARKDOWN = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { name: 'markup.fenced_code.block.markdown', begin: '^```', end: '^```' },
    { name: 'markup.heading.markdown', match: '^#+ .*$' },
    {
      name: 'meta.paragraph.markdown',
      begin: '(^|\\G)(?=\\S)',
      while: '(^|\\G)(?=\\S)(?!```)',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: {
    inline: {
      patterns: [
        { name: 'markup.inline.raw.string.markdown', match: '`[^`]*`' },
        { name: 'markup.bold.markdown', match: '\\*\\*[^*]+\\*\\*' },
      ],
    },
  },
});

async function loadGrammar(): Promise<IGrammar> {
  const wasm = await readFile(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  const injection = await readFile(INJECTION, 'utf8');
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'text.html.markdown'
          ? textmate.parseRawGrammar(MARKDOWN, 'markdown.json')
          : textmate.parseRawGrammar(injection, 'injection.json'),
      ),
    getInjections: (scope) => (scope === 'text.html.markdown' ? ['markdown.quotations.injection'] : []),
  });
  const grammar = await registry.loadGrammar('text.html.markdown');
  assert.ok(grammar);
  return grammar;
}

/** The stretches of a text that the grammar scopes as a quotation, marks included, joined line by line. */
function quotationsIn(grammar: IGrammar, text: string): string[] {
  const found: string[] = [];
  let state = textmate.INITIAL;
  let open = '';
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const token of tokens) {
      const inside = token.scopes.some((scope) => scope.startsWith('meta.quotation'));
      const piece = line.slice(token.startIndex, token.endIndex);
      const ends = token.scopes.some((scope) => scope.startsWith('punctuation.definition.quotation.end'));
      if (inside) open += piece;
      if (open && (ends || !inside)) {
        found.push(open);
        open = '';
      }
    }
    if (open) open += ' ';
  }
  if (open) found.push(open);
  return found;
}

describe('the Markdown injection grammar', () => {
  let grammar: IGrammar;
  before(async () => {
    grammar = await loadGrammar();
  });

  const hits: [string, string, string[]][] = [
    ['straight marks', 'He said "we will wait" and left.', ['"we will wait"']],
    ['curly marks', 'She said “not ‘now’, later” twice.', ['“not ‘now’, later”']],
    ['low marks', 'Sie sagte „wir warten“ und ging.', ['„wir warten“']],
    ['guillemets', 'Il dit « on attend » puis part.', ['« on attend »']],
    ['corner brackets', '市長は「待つ」と述べた。', ['「待つ」']],
    ['a quotation over two lines', '"We will\nwait," he said.', ['"We will wait,"']],
    ['emphasis inside', 'It is "**not** over" yet.', ['"**not** over"']],
  ];
  for (const [name, text, expected] of hits) {
    it(`scopes ${name}`, () => {
      assert.deepEqual(quotationsIn(grammar, text), expected);
    });
  }

  const silent: [string, string][] = [
    ['a code span', 'Call `say("hello there")` first.'],
    ['a code block', '```\nsay "hello there"\n```'],
    ['inches', 'The board is 12" wide and 4" thick.'],
    ['an escaped mark', 'A lone \\" is nothing.'],
    ['an apostrophe', "The workers' rights came first."],
  ];
  for (const [name, text] of silent) {
    it(`leaves ${name} alone`, () => {
      assert.deepEqual(quotationsIn(grammar, text), []);
    });
  }

  it('never runs past the end of a paragraph', () => {
    const text = 'He said "we will wait and left.\n\nThe town "sleeps" now.';
    assert.equal(quotationsIn(grammar, text).at(-1), '"sleeps"');
  });
});
