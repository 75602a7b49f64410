/** Finds the messages that the sources hand to `l10n.t`, by parsing them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export interface L10nCall {
  /** `src/core/views.ts:12`. */
  readonly place: string;
  /** The message, which is its key in the bundles; null where it is none that can be known without running the code. */
  readonly message: string | null;
  /** How many values are given to be filled in. */
  readonly values: number;
  /** Whether it is called while the module is loaded, before a thread can have been told its language. */
  readonly atLoad: boolean;
}

function isInFunction(node: ts.Node): boolean {
  for (let outer = node.parent as ts.Node | undefined; outer; outer = outer.parent)
    if (ts.isFunctionLike(outer)) return true;
  return false;
}

/** `l10n.t(…)`, whether `l10n` is `vscode.l10n` or the library's. */
function isL10nCall(node: ts.Node): node is ts.CallExpression {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return false;
  const { name, expression } = node.expression;
  if (name.text !== 't') return false;
  return ts.isPropertyAccessExpression(expression)
    ? expression.name.text === 'l10n'
    : ts.isIdentifier(expression) && expression.text === 'l10n';
}

/** All calls in a text of TypeScript. */
export function l10nCallsIn(name: string, code: string): L10nCall[] {
  const source = ts.createSourceFile(name, code, ts.ScriptTarget.Latest, true);
  const calls: L10nCall[] = [];
  const visit = (node: ts.Node) => {
    if (isL10nCall(node)) {
      const [message, ...values] = node.arguments;
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
      calls.push({
        place: `${name}:${line}`,
        message: message && ts.isStringLiteralLike(message) ? message.text : null,
        values: values.length,
        atLoad: !isInFunction(node),
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

/** All calls in the files of a folder. */
export function l10nCallsUnder(root: string, folder: string): L10nCall[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => {
      const file = path.join(folder, name).replaceAll(path.sep, '/');
      return l10nCallsIn(file, readFileSync(path.join(root, file), 'utf8'));
    });
}

/** The places in a message where values go: `{0}`, `{1}` …, each once, sorted. */
export function slotsOf(message: string): string[] {
  return [...new Set(message.match(/\{\d+\}/g) ?? [])].sort();
}
