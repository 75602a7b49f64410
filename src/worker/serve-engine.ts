import type { CheckedDraft, Engine } from '../core/engine.ts';
import { speak } from './language.ts';
import { SentDrafts, type PackedDraft } from './sent-drafts.ts';
import type { Method, Port, Request, Response } from './protocol.ts';

type Call = (...args: readonly unknown[]) => Promise<unknown>;

/** Quotations in one message: some 300 KB with their passages, which the receiver takes in within 2 or 3 ms. */
const PART = 64;

/** Milliseconds without a call after which the engine tidies. */
const REST = 1_000;

interface Running {
  readonly controller: AbortController;
  /** Called when the receiver has taken the last part in. */
  more: () => void;
}

/**
 * Answers a port's calls with an engine. Runs in the worker. Calls run side by side, interleaved where the engine
 * pauses; an abort ends the call it names with an `AbortError`. A long draft is handed over part by part, each when it
 * is asked for.
 */
export function serveEngine(port: Port<Response, Request>, engine: Engine): void {
  const running = new Map<number, Running>();
  const sent = new SentDrafts();
  /** Drafts are handed over one after another: each may refer to the one before. */
  let handing: Promise<unknown> = Promise.resolve();
  let tidying = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Tidies once nobody has asked for anything for a while; a call ends it. */
  function rest(): void {
    clearTimeout(timer);
    if (running.size > 0) return;
    timer = setTimeout(() => {
      tidying = new AbortController();
      // What it cannot do changes no answer.
      engine.tidy(tidying.signal).catch(() => undefined);
    }, REST);
  }

  async function handOver(id: number, draft: CheckedDraft, call: Running): Promise<void> {
    call.controller.signal.throwIfAborted();
    const items = sent.itemsOf(draft);
    let from = 0;
    for (; items.length - from > PART; from += PART) {
      const taken = new Promise<void>((resolve) => (call.more = resolve));
      port.post({ kind: 'part', id, quotations: sent.pack(items.slice(from, from + PART)) });
      await taken;
      call.controller.signal.throwIfAborted();
    }
    const packed: PackedDraft = { ...draft, quotations: sent.pack(items.slice(from)) };
    sent.sent(draft);
    port.post({ kind: 'draft', id, draft: packed });
  }

  function inTurn(work: () => Promise<void>): Promise<void> {
    const done = handing.then(work, work);
    handing = done.catch(() => undefined);
    return done;
  }

  async function run(id: number, method: Method, args: readonly unknown[]): Promise<void> {
    const call: Running = { controller: new AbortController(), more: () => undefined };
    running.set(id, call);
    try {
      const answer = engine[method].bind(engine) as Call;
      const value = await answer(...args, call.controller.signal);
      if (method !== 'checkDraft') port.post({ kind: 'result', id, value });
      else await inTurn(() => handOver(id, value as CheckedDraft, call));
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      port.post({ kind: 'error', id, name, message });
    } finally {
      running.delete(id);
      rest();
    }
  }

  port.listen((request) => {
    if (request.kind === 'call') {
      tidying.abort();
      clearTimeout(timer);
      void run(request.id, request.method, request.args);
      return;
    }
    if (request.kind === 'language') speak(request.bundle);
    if (request.kind === 'reader' || request.kind === 'language') return;
    const call = running.get(request.id);
    if (request.kind === 'abort') call?.controller.abort();
    call?.more();
  });
  port.post({ kind: 'ready' });
}
