/**
 * The engine interface over a port. A thin typed protocol instead of proxied objects: calls carry a number, so that an
 * abort can name the one it means and the calls of a dead worker can be made again; all that crosses is plain data.
 */
import type { Engine } from '../core/engine.ts';
import type { Bundle } from './language.ts';
import type { PackedDraft, PackedItem } from './sent-drafts.ts';

/** The methods that are called over the port; `dispose` is the port's own business. */
export type Method = Exclude<keyof Engine, 'dispose'>;

/**
 * `language` says what messages are to be in, before the first call. `more` asks for the next part of a result that comes
 * in parts; `reader` brings the script that was asked for.
 */
export type Request =
  | { readonly kind: 'call'; readonly id: number; readonly method: Method; readonly args: readonly unknown[] }
  | { readonly kind: 'language'; readonly bundle: Bundle }
  | { readonly kind: 'abort'; readonly id: number }
  | { readonly kind: 'more'; readonly id: number }
  | { readonly kind: 'reader'; readonly script: string };

/**
 * `ready` is sent once, when the worker can take calls. `part` holds quotations of a checked draft that come before
 * those of the result: a message is turned into objects in one piece, and the receiving thread must not stand still.
 * `draft` is the result of `checkDraft`. `wants-reader` asks for the script that reads files other than text: on the web, a worker cannot fetch it itself.
 */
export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'wants-reader' }
  | { readonly kind: 'part'; readonly id: number; readonly quotations: readonly PackedItem[] }
  | { readonly kind: 'draft'; readonly id: number; readonly draft: PackedDraft }
  | { readonly kind: 'result'; readonly id: number; readonly value: unknown }
  | { readonly kind: 'error'; readonly id: number; readonly name: string; readonly message: string };

/** Either end of a connection. Both node's `parentPort`/`Worker` and the web's `Worker`/`self` are dressed as this. */
export interface Port<Out, In> {
  post(message: Out): void;
  listen(listener: (message: In) => void): void;
}

/** An error with a name by which the other side, or a caller, can know it. */
export function namedError(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}

/** The error an aborted call ends in. */
export function abortError(): Error {
  return namedError('AbortError', 'The operation was aborted.');
}
