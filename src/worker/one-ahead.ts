/**
 * The values of an asynchronous sequence, each of them awaited while the one before it is worked on: files are read while
 * those read before are entered. One value more than is worked on is held. Where the consumer leaves off, so does the
 * sequence, once what it was making is made; an error of that last value is nobody's any more.
 */
export async function* oneAhead<Value>(values: AsyncIterable<Value>): AsyncGenerator<Value, void> {
  const iterator = values[Symbol.asyncIterator]();
  let next = iterator.next();
  try {
    for (let result = await next; !result.done; result = await next) {
      next = iterator.next();
      // Whoever leaves off in the middle does not hear of it.
      next.catch(() => undefined);
      yield result.value;
    }
  } finally {
    await next.catch(() => undefined);
    await iterator.return?.();
  }
}
