/** Handing sources over to an engine, so few at a time that progress can be told and a stop is heard. */
import type { Engine, SourceInput, SourcesResult } from '../core/engine.ts';
import { isLight } from './isolated-reader.ts';

/** Texts are handed over so many at a time, and at most so many bytes or units. */
const TOGETHER = 32;
const TOGETHER_LENGTH = 2 * 1024 * 1024;

/** What became of a group of sources. */
export interface GroupResult extends SourcesResult {
  /** Paths of those that were read, or found not to be readable. */
  readonly done: readonly string[];
}

/** The files in groups, in their order: light texts together, every other file by itself, as it may take seconds. */
function groupsOf(inputs: readonly SourceInput[]): SourceInput[][] {
  const groups: SourceInput[][] = [];
  let room = 0;
  let length = 0;
  for (const input of inputs) {
    const alone = !isLight(input);
    if (alone || room === 0 || length < input.content.length) {
      groups.push([]);
      room = TOGETHER;
      length = TOGETHER_LENGTH;
    }
    groups.at(-1)?.push(input);
    room = alone ? 0 : room - 1;
    length -= input.content.length;
  }
  return groups;
}

/** Puts sources into an engine group by group, and gives what became of each. An abort is heard within a file. */
export async function* putInTurn(
  engine: Engine,
  inputs: readonly SourceInput[],
  signal?: AbortSignal,
): AsyncGenerator<GroupResult> {
  for (const group of groupsOf(inputs)) {
    const result = await engine.putSources(group, signal);
    const left = new Set(result.left);
    yield { ...result, done: group.map(({ path }) => path).filter((path) => !left.has(path)) };
  }
}
