/** As much of `node:assert/strict` as the tests use, for the host that has no Node. Put in its place by the bundler. */

function fail(message: string | undefined, fallback: string): never {
  throw new Error(message ?? fallback);
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) fail(message, `${String(value)} is not truthy`);
}

function equal(actual: unknown, expected: unknown, message?: string): void {
  if (!Object.is(actual, expected)) fail(message, `${String(actual)} is not ${String(expected)}`);
}

/** As JSON, the keys of objects in an order of their own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** By JSON: for plain data only. */
function deepEqual(actual: unknown, expected: unknown, message?: string): void {
  const [a, b] = [canonical(actual), canonical(expected)];
  if (a !== b) fail(message, `${a}\nis not\n${b}`);
}

function match(text: string, pattern: RegExp, message?: string): void {
  if (!pattern.test(text)) fail(message, `${JSON.stringify(text)} does not match ${String(pattern)}`);
}

function doesNotMatch(text: string, pattern: RegExp, message?: string): void {
  if (pattern.test(text)) fail(message, `${JSON.stringify(text)} matches ${String(pattern)}`);
}

function notEqual(actual: unknown, unexpected: unknown, message?: string): void {
  if (Object.is(actual, unexpected)) fail(message, `${String(actual)} is what it must not be`);
}

async function rejects(work: Promise<unknown> | (() => Promise<unknown>), message?: string): Promise<void> {
  const isRejected = await (typeof work === 'function' ? work() : work).then(
    () => false,
    () => true,
  );
  if (!isRejected) fail(message, 'the promise was not rejected');
}

export default { ok, equal, notEqual, deepEqual, match, doesNotMatch, rejects };
