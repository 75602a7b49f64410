/** Fetching one page with the browser's client. Addresses behind names are the browser's to look up and to keep apart. */
import * as l10n from '@vscode/l10n';
import { checkedUrl, RefusedAddress } from './addresses.ts';
import {
  FetchFailure,
  inUtf8,
  LARGEST_PAGE,
  PAGE_TIME,
  REQUEST_HEADERS,
  tooLargePage,
  type FetchedPage,
  type FetchOptions,
} from './page.ts';

async function bodyOf(response: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let read = await reader?.read(); read && !read.done; read = await reader?.read()) {
    size += read.value.length;
    if (size > LARGEST_PAGE) {
      await reader?.cancel();
      throw new FetchFailure(tooLargePage(response.url));
    }
    parts.push(read.value);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

/** As `fetchPage` of `node-fetch-page.ts`; a page whose server does not let browsers read it fails. */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const url = checkedUrl(address, options.allowPrivate);
  const timeout = AbortSignal.timeout(PAGE_TIME);
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout;
  try {
    const response = await fetch(url, {
      headers: { accept: REQUEST_HEADERS.accept },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    });
    if (!response.ok)
      throw new FetchFailure(l10n.t('{0} answered with status {1}.', url.href, response.status));
    checkedUrl(response.url, options.allowPrivate);
    const type = response.headers.get('content-type')?.toLowerCase() ?? '';
    return { url: response.url, type, bytes: inUtf8(await bodyOf(response), type) };
  } catch (error) {
    if (error instanceof RefusedAddress || error instanceof FetchFailure) throw error;
    options.signal?.throwIfAborted();
    if (timeout.aborted)
      throw new FetchFailure(l10n.t('{0} took longer than {1} seconds.', address, PAGE_TIME / 1000));
    throw new FetchFailure(
      l10n.t(
        '{0} cannot be fetched. Its server may not let browsers read it; the desktop editor and the command line can.',
        address,
      ),
    );
  }
}
