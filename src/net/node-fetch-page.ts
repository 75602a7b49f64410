/** Fetching one page with Node's own client, which lets every address be looked at before it is connected to. */
import * as l10n from '@vscode/l10n';
import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { checkedUrl, isPublicAddress, privateHost, RefusedAddress } from './addresses.ts';
import {
  FetchFailure,
  inUtf8,
  LARGEST_PAGE,
  MOST_REDIRECTS,
  PAGE_TIME,
  REQUEST_HEADERS,
  tooLargePage,
  type FetchedPage,
  type FetchOptions,
} from './page.ts';

/** Looks a name up for a connection; a private address among the answers is never connected to. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) {
      callback(error, [], 0);
      return;
    }
    if (!addresses.every(({ address }) => isPublicAddress(address))) {
      callback(new RefusedAddress(privateHost(hostname)), [], 0);
      return;
    }
    if (options.all) callback(null, addresses);
    else callback(null, addresses[0]?.address ?? '', addresses[0]?.family ?? 4);
  });
};

function ask(url: URL, allowPrivate: boolean, signal: AbortSignal): Promise<IncomingMessage> {
  const options: RequestOptions = {
    headers: { ...REQUEST_HEADERS, 'accept-encoding': 'gzip, deflate, br' },
    signal,
    // No connection is kept for a next request.
    agent: false,
    ...(allowPrivate ? {} : { lookup: publicLookup }),
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(url, options, resolve).on('error', reject).end();
  });
}

function unpacked(response: IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.toLowerCase() ?? 'identity';
  if (encoding === 'gzip' || encoding === 'x-gzip') return response.pipe(createGunzip());
  if (encoding === 'deflate') return response.pipe(createInflate());
  if (encoding === 'br') return response.pipe(createBrotliDecompress());
  return response;
}

async function bodyOf(response: IncomingMessage, url: URL): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let size = 0;
  const body = unpacked(response);
  // An aborted response ends what it is piped into only if it is told to.
  response.on('error', (error) => body.destroy(error));
  for await (const part of body as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > LARGEST_PAGE) {
      response.destroy();
      throw new FetchFailure(tooLargePage(url.href));
    }
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

async function follow(
  first: string,
  { allowPrivate }: FetchOptions,
  signal: AbortSignal,
): Promise<FetchedPage> {
  let url = checkedUrl(first, allowPrivate);
  for (let redirects = 0; ; redirects++) {
    const response = await ask(url, allowPrivate, signal);
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (redirects === MOST_REDIRECTS)
        throw new FetchFailure(l10n.t('{0} redirects more than {1} times.', first, MOST_REDIRECTS));
      url = checkedUrl(new URL(headers.location, url).href, allowPrivate);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw new FetchFailure(l10n.t('{0} answered with status {1}.', url.href, statusCode));
    }
    if (Number(headers['content-length'] ?? 0) > LARGEST_PAGE) {
      response.destroy();
      throw new FetchFailure(tooLargePage(url.href));
    }
    const type = headers['content-type']?.toLowerCase() ?? '';
    return { url: url.href, type, bytes: inUtf8(await bodyOf(response, url), type) };
  }
}

/**
 * Fetches a page. Sends the request and nothing else; follows few redirects, each checked as the first address is.
 * Rejects with `RefusedAddress` or `FetchFailure`, or with an `AbortError` once the signal aborts.
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const timeout = AbortSignal.timeout(PAGE_TIME);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    return await follow(address, options, signal);
  } catch (error) {
    if (error instanceof RefusedAddress || error instanceof FetchFailure) throw error;
    options.signal?.throwIfAborted();
    if (timeout.aborted)
      throw new FetchFailure(l10n.t('{0} took longer than {1} seconds.', address, PAGE_TIME / 1000));
    throw new FetchFailure(
      l10n.t('{0} cannot be fetched: {1}', address, error instanceof Error ? error.message : String(error)),
    );
  }
}
