import * as l10n from '@vscode/l10n';

/** A page as it was fetched. */
export interface FetchedPage {
  /** The address it was found at in the end, after redirects. */
  readonly url: string;
  /** The media type as the server names it, in lower case, with its parameters; empty where it names none. */
  readonly type: string;
  /** Text is in UTF-8 where the server names its encoding. */
  readonly bytes: Uint8Array;
}

export interface FetchOptions {
  /** Whether hosts of private networks may be asked. */
  readonly allowPrivate: boolean;
  readonly signal?: AbortSignal;
}

/** What went wrong with fetching a page; the message is a full sentence for a person. */
export class FetchFailure extends Error {
  override readonly name = 'FetchFailure';
}

/** The largest page that is fetched, in bytes as unpacked: a long PDF of scanned pages. */
export const LARGEST_PAGE = 25 * 1024 * 1024;
/** Time for a page with all its redirects, in milliseconds. */
export const PAGE_TIME = 30_000;
export const MOST_REDIRECTS = 5;

const NAMED_ENCODING = /^(?:text\/|application\/xhtml).*;\s*charset\s*=\s*["']?([\w.:-]{2,40})/;

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/**
 * The bytes of a text in UTF-8, where its server names another encoding: that goes before what the page says of itself
 * (HTML standard, encoding sniffing). Bytes that are UTF-8 all the same, or whose encoding nobody knows, are left alone.
 */
export function inUtf8(bytes: Uint8Array, type: string): Uint8Array {
  const named = NAMED_ENCODING.exec(type)?.[1];
  if (named === undefined || (!named.startsWith('iso-2022') && isUtf8(bytes))) return bytes;
  try {
    return new TextEncoder().encode(new TextDecoder(named).decode(bytes));
  } catch {
    return bytes;
  }
}

/** Extensions by media type, for pages whose content does not tell. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/^(?:text\/html|application\/xhtml\+xml)\b/, '.html'],
  [/^application\/pdf\b/, '.pdf'],
  [/^text\/markdown\b/, '.md'],
  [/^text\/vtt\b/, '.vtt'],
  [/^(?:application\/x-subrip|text\/srt)\b/, '.srt'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?json\b/, '.json'],
  [/^(?:application|text)\/(?:[\w.-]+\+)?xml\b/, '.xml'],
];

/** A name for a page by which its format can be told. */
export function pageName({ url, type }: FetchedPage): string {
  const extension = EXTENSIONS.find(([pattern]) => pattern.test(type))?.[1];
  const path = new URL(url).pathname;
  return extension !== undefined && !path.toLowerCase().endsWith(extension)
    ? `${url}#page${extension}`
    : path;
}

/** All that is sent besides the address: no cookies, no referrer, no language. */
export const REQUEST_HEADERS = {
  accept: 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8',
  'user-agent': 'Verbatim (fetches one page when its user asks)',
} as const;

export const tooLargePage = (url: string) =>
  l10n.t('{0} is larger than {1} MB and was not fetched.', url, LARGEST_PAGE / 1024 / 1024);
