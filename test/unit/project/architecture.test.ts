import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const CORE = path.join(ROOT, 'src/core');

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join(folder, name));
}

/** Every module a file imports, statically or dynamically. */
function importsOf(code: string): string[] {
  const specifiers =
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\b(?:import|require)\s*\(\s*['"]([^'"]+)['"]/gm;
  return [...code.matchAll(specifiers)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

/** Code without comments and string contents, where a name is a use of it. */
function bare(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

const LIBRARIES = new Set([
  'string-similarity',
  'approx-string-match',
  'mdast-util-from-markdown',
  'mdast-util-gfm',
  'micromark-extension-gfm',
  'mdast-util-frontmatter',
  'micromark-extension-frontmatter',
  'decode-named-character-reference',
  'smol-toml',
  'yaml',
  'eld/extrasmall',
  'unpdf/pdfjs',
  'mdast',
  'fflate/browser',
  'mdast-util-to-markdown',
  'saxes',
  'htmlparser2',
  '@mozilla/readability',
  'linkedom/worker',
  'postal-mime',
  // Messages in the reader's language: it is told a bundle, and knows no file and no locale.
  '@vscode/l10n',
  // Types only.
  'sarif',
]);
const ELSEWHERE = ['worker', 'net', 'editor', 'cli'];
/** Rooms that the shells share. */
const SHARED = ['worker', 'net'];
/** The DOM needs no pattern: the compiler's libraries here know no `document` and no `window`. */
const EFFECTS =
  /\b(?:localStorage|navigator|fetch|XMLHttpRequest|WebSocket|setTimeout|setInterval|Date|performance|process|console|Buffer)\s*[.(]/;

describe('architecture', () => {
  const files = sourcesUnder(CORE);

  it('finds the core', () => {
    assert.ok(files.length > 10);
  });

  for (const file of files) {
    const name = path.relative(ROOT, file).replaceAll(path.sep, '/');

    it(`${name} imports only the core and the libraries it may use`, () => {
      for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
        if (!specifier.startsWith('.')) {
          assert.ok(LIBRARIES.has(specifier), `imports ${specifier}`);
          continue;
        }
        const target = path
          .relative(ROOT, path.resolve(path.dirname(file), specifier))
          .replaceAll(path.sep, '/');
        assert.ok(target.startsWith('src/core/'), `reaches out to ${target}`);
      }
    });

    it(`${name} knows no DOM, no clock, no network and no process`, () => {
      assert.doesNotMatch(bare(readFileSync(file, 'utf8')), EFFECTS);
    });
  }

  it('only src/editor and the entries know vscode', () => {
    for (const room of ['src/core', 'src/worker', 'src/net', 'src/cli']) {
      for (const file of sourcesUnder(path.join(ROOT, room))) {
        assert.ok(!importsOf(readFileSync(file, 'utf8')).includes('vscode'), path.relative(ROOT, file));
      }
    }
  });

  it('the shells do not lean on each other', () => {
    for (const room of ELSEWHERE) {
      const others = ELSEWHERE.filter(
        (other) => other !== room && !(SHARED.includes(other) && !SHARED.includes(room)),
      );
      for (const file of sourcesUnder(path.join(ROOT, 'src', room))) {
        for (const specifier of importsOf(readFileSync(file, 'utf8'))) {
          if (!specifier.startsWith('.')) continue;
          const target = path
            .relative(ROOT, path.resolve(path.dirname(file), specifier))
            .replaceAll(path.sep, '/');
          for (const other of others)
            assert.ok(!target.startsWith(`src/${other}/`), `${file} imports ${target}`);
        }
      }
    }
  });
});

describe('this guard', () => {
  it('sees static, dynamic and re-exported imports', () => {
    assert.deepEqual(
      importsOf("import a from 'node:fs';\nexport * from './b.ts';\nawait import('vscode'); require('os');"),
      ['node:fs', './b.ts', 'vscode', 'os'],
    );
  });

  it('may rely on the compiler for the DOM', () => {
    const { compilerOptions } = JSON.parse(readFileSync(path.join(ROOT, 'tsconfig.json'), 'utf8')) as {
      compilerOptions: { lib: string[] };
    };
    assert.deepEqual(compilerOptions.lib, ['ES2023', 'WebWorker']);
  });

  it('tells a use from a mention', () => {
    assert.match(bare('const now = Date.now();'), EFFECTS);
    assert.doesNotMatch(bare("/* Date.now() */ const s = 'Date.now()'; const document_ = 1;"), EFFECTS);
  });
});
