/**
 * The engine interface over a port. A thin typed protocol instead of proxied objects: calls carry a number, so that an
 * abort can name the one it means, and everything that crosses is plain data.
 */
import type { Engine } from '../core/engine.ts';

/** The methods that are called over the port; `dispose` is the port's own business. */
export const METHODS = [
  'putSources',
  'removeSources',
  'checkDraft',
  'findQuotations',
  'readSource',
  'search',
  'status',
] as const satisfies readonly Exclude<keyof Engine, 'dispose'>[];
export type Method = (typeof METHODS)[number];

export type Request =
  | { readonly kind: 'call'; readonly id: number; readonly method: Method; readonly args: readonly unknown[] }
  | { readonly kind: 'abort'; readonly id: number };

/** `ready` is sent once, when the worker can take calls. */
export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly name: string; readonly message: string };

/** Either end of a connection. Both node's `parentPort`/`Worker` and the web's `Worker`/`self` are dressed as this. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(listener: (message: In) => void): void;
}

/** True for the error an aborted call ends in. */
export function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}
