/** What the commands work on: drafts as text, and an engine filled with sources. */
import { readFile } from 'node:fs/promises';
import { decodeText } from '../core/sources/decode.ts';
import type { DraftInput, Engine, ReadSource, SourceInput, UnreadableSource } from '../core/engine.ts';
import { createLocalEngine } from '../core/local-engine.ts';
import { isolatedReader } from '../worker/isolated-reader.ts';
import { oneAhead } from '../worker/one-ahead.ts';
import { putInTurn } from '../worker/put-in-turn.ts';
import { nodeSha256 } from '../worker/node-sha256.ts';
import { startNodeReader } from '../worker/start-node-reader.ts';
import { Interrupted, UsageError } from './exit.ts';
import {
  defaultSources,
  DEFAULT_SOURCES,
  fileReason,
  findSources,
  identity,
  readSourceFile,
  shown,
} from './files.ts';
import { terminalProgress } from './progress.ts';

/** Sources are read and handed over so many at a time, so that memory does not grow with the archive. */
const BATCH = 32;

let readerScript: string | URL = './reader.js';

/** Tells where the reader's script lies: only the entry knows, as the bundler moves what is shared. Called once, at start. */
export function setReaderScript(script: URL): void {
  readerScript = script;
}

/** One for all engines: each line of `--jsonl` has an engine of its own. */
const read = isolatedReader({ start: () => startNodeReader(readerScript) });

/** An engine whose long calls let signals in. */
export function createEngine(): Engine {
  return createLocalEngine({
    pause: () => new Promise((resolve) => setImmediate(resolve)),
    read,
    digest: nodeSha256,
  });
}

/**
 * Reads a draft, or says why it cannot be read. `language` is the one that the user named. An empty draft is a draft
 * without quotations.
 */
export async function readDraftFile(file: string, language?: string): Promise<DraftInput | UnreadableSource> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    return { path: shown(file), reason: fileReason(error) };
  }
  const decoded = decodeText(bytes);
  if ('reason' in decoded) {
    if (decoded.reason === 'empty') return { name: shown(file), text: '' };
    return { path: shown(file), reason: decoded.reason };
  }
  const draft = { name: shown(file), text: decoded.text };
  return language === undefined ? draft : { ...draft, language };
}

export interface LoadedSources {
  /** The articles read. */
  readonly list: readonly ReadSource[];
  readonly unreadable: readonly UnreadableSource[];
  /** The files and folders that were looked in. */
  readonly lookedIn: readonly string[];
}

/** The files and folders to look for sources in. */
export async function sourcePlaces(named: readonly string[] | undefined): Promise<readonly string[]> {
  return named && named.length > 0 ? named : defaultSources();
}

/** Reads files in order, a batch at a time; null for one of `own`. */
async function* inBatches(
  files: readonly string[],
  own: ReadonlySet<string>,
): AsyncGenerator<(SourceInput | UnreadableSource | null)[]> {
  for (let from = 0; from < files.length; from += BATCH) {
    const batch = files.slice(from, from + BATCH);
    yield await Promise.all(
      batch.map(async (file) => (own.has(await identity(file)) ? null : readSourceFile(file))),
    );
  }
}

/**
 * Reads all sources into the engine. `drafts` are left out, wherever they lie: a draft is no source of itself.
 * One unreadable source never stops the rest. Throws `Interrupted` once the signal aborts.
 */
export async function loadSources(
  engine: Engine,
  named: readonly string[] | undefined,
  drafts: readonly string[],
  signal?: AbortSignal,
): Promise<LoadedSources> {
  const lookedIn = await sourcePlaces(named);
  const found = await findSources(lookedIn);
  const own = new Set(await Promise.all(drafts.map(identity)));
  const unreadable = [...found.unreadable];
  const list: ReadSource[] = [];
  const progress = terminalProgress();
  const total = found.files.length;
  try {
    let done = 0;
    for await (const inputs of oneAhead(inBatches(found.files, own))) {
      for (const input of inputs) if (input && 'reason' in input) unreadable.push(input);
      const files = inputs.flatMap((input) => (input && 'content' in input ? [input] : []));
      done += inputs.length - files.length;
      for await (const result of putInTurn(engine, files, signal)) {
        list.push(...result.read);
        unreadable.push(...result.unreadable);
        done += result.done.length;
        if (signal?.aborted)
          throw new Interrupted(`after ${done} of ${total} source files; nothing was checked`);
        progress.tell(done, total);
      }
    }
  } finally {
    progress.end();
  }
  return {
    list,
    unreadable,
    lookedIn: lookedIn.length > 0 ? lookedIn.map(shown) : DEFAULT_SOURCES.map((name) => `./${name}`),
  };
}

/** Throws where no source could be read, naming the places that were looked in and what was wrong with each file. */
export function requireSources(loaded: LoadedSources): void {
  if (loaded.list.length > 0) return;
  const tried = loaded.unreadable.map(({ path, reason }) => `\n  ${path}: ${reason}`).join('');
  throw new UsageError(
    `No source could be read, so nothing was checked. Looked in: ${loaded.lookedIn.join(', ')}.${tried}\n` +
      'Put articles as .txt or .md into ./seeds or ./sources, or name files and folders with --sources.',
  );
}
