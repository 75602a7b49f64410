/** What the extension does on the extension host's thread, by the host's own profiler. In the node host only. */
import { Session, type Profiler } from 'node:inspector/promises';

/** Time between two looks at the stack, in microseconds. */
const INTERVAL = 200;

/** A stretch of time in which every look found the extension on the stack. */
export interface Stretch {
  /** From its first look to its end on the clock: what other processes took of the machine is in it. */
  readonly ms: number;
  /** As many looks as found it, times the time between two: nearer to what it took of the processor. */
  readonly busyMs: number;
  /** The outermost function of the extension, with its file. */
  readonly from: string;
}

/** Ends the profile and gives the longest stretches, the longest first. */
export type StopWatching = () => Promise<readonly Stretch[]>;

/** For each node of a profile: the outermost frame of files under `root`; null where there is none. */
function outermost({ nodes }: Profiler.Profile, root: string): Map<number, string | null> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<number, string | null>();
  const visit = (id: number, above: string | null) => {
    const node = byId.get(id);
    if (!node) return;
    const { url, functionName, lineNumber, columnNumber } = node.callFrame;
    const name = functionName === '' ? '(unnamed)' : functionName;
    const own = url.includes(root)
      ? `${name} ${url.slice(url.lastIndexOf('/') + 1)}:${lineNumber + 1}:${columnNumber + 1}`
      : null;
    found.set(id, above ?? own);
    for (const child of node.children ?? []) visit(child, above ?? own);
  };
  const [first] = nodes;
  if (first) visit(first.id, null);
  return found;
}

function stretchesOf(profile: Profiler.Profile, root: string): Stretch[] {
  const frames = outermost(profile, root);
  const collector = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === '(garbage collector)')
      .map(({ id }) => id),
  );
  const { samples = [], timeDeltas = [] } = profile;
  const stretches: { ms: number; busyMs: number; readonly from: string }[] = [];
  let isGoingOn = false;
  for (const [at, id] of samples.entries()) {
    const from = frames.get(id) ?? null;
    if (from !== null && !isGoingOn) stretches.push({ ms: 0, busyMs: 0, from });
    isGoingOn = from !== null || (isGoingOn && collector.has(id));
    const current = stretches.at(-1);
    if (!isGoingOn || !current) continue;
    current.ms += (timeDeltas[at + 1] ?? 0) / 1000;
    current.busyMs += INTERVAL / 1000;
  }
  return stretches.sort((a, b) => b.busyMs - a.busyMs);
}

/**
 * Watches this thread until stopped. `root`: the folder of the extension's code. Two pieces of work that follow each other with
 * nothing between them count as one: what is told is never too little.
 */
export async function watchThread(root: string): Promise<StopWatching> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
  await session.post('Profiler.start');
  return async () => {
    const { profile } = await session.post('Profiler.stop');
    session.disconnect();
    return stretchesOf(profile, root);
  };
}
