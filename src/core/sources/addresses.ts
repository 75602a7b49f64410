/** Addresses of articles, compared as a reader would: scheme, `www.`, tracking and a slash at the end do not count. */

/** Places where anybody's words are shown, and services that shorten or keep addresses: they name no outlet. */
const NEUTRAL =
  /(?:^|\.)(?:youtube\.com|youtu\.be|twitter\.com|x\.com|t\.co|facebook\.com|instagram\.com|tiktok\.com|bsky\.app|threads\.net|linkedin\.com|bit\.ly|archive\.(?:org|is|ph|today)|google\.com|wikipedia\.org|c-span\.org|apple\.com|spotify\.com)$/;

/** An address cut into what identifies it; null for what is no address of a page in the web. */
export function addressOf(url: string): { readonly host: string; readonly path: string } | null {
  const match = /^(?:https?:)?\/\/([^/?#:\s]+)(?::\d+)?([^?#\s]*)/i.exec(url.trim());
  if (!match) return null;
  const host = (match[1] ?? '').toLowerCase().replace(/^(?:www|m|mobile|amp|edition)\./, '');
  const path = (match[2] ?? '')
    .toLowerCase()
    .replace(/\/(?:amp|index\.html?)?\/*$/, '')
    .replace(/\.(?:html?|php|amp)$/, '');
  return { host, path };
}

/** True if two addresses may lead to the same article, or one of them names no outlet. */
export function mayBeSamePage(one: string, other: string): boolean {
  const [a, b] = [addressOf(one), addressOf(other)];
  if (!a || !b || NEUTRAL.test(a.host) || NEUTRAL.test(b.host)) return true;
  const related = a.host === b.host || a.host.endsWith(`.${b.host}`) || b.host.endsWith(`.${a.host}`);
  return related && (a.path === b.path || a.path === '' || b.path === '');
}

/** The part of an address's host that names an outlet: `courier` of `news.courier.example`; null for neutral places. */
export function outletOfAddress(url: string): string | null {
  const address = addressOf(url);
  if (!address || NEUTRAL.test(address.host)) return null;
  const labels = address.host.split('.');
  const top = /^(?:co|com|org|net|gov|ac)$/.test(labels.at(-2) ?? '') ? 3 : 2;
  return labels.at(-top) ?? null;
}

const BARE = /https?:\/\/[^\s<>"“”)\]]+/giu;

/** Addresses that stand in running text, in order. */
export function addressesIn(text: string): string[] {
  return [...text.matchAll(BARE)].map(([url]) => url.replace(/[.,;:!?]+$/u, ''));
}
