/** A passage as it is cited. */
import type { PassageView } from '../core/engine.ts';

/** Characters that no reader sees and that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu;

const flat = (text: string) => text.replace(/\s+/gu, ' ').replace(UNSEEN, '').trim();

type Cited = Pick<
  PassageView,
  'text' | 'role' | 'speaker' | 'outlet' | 'title' | 'published' | 'url' | 'source'
>;

/**
 * The source's words, who said them, outlet, title, date and address, as far as they are known, on one line:
 * “Words.” — Ada Lind, The Mill Post, “The pond”, 2026-04-02, https://example.org/pond. The file where nothing else
 * names the source.
 */
export function citationOf(passage: Cited): string {
  const { outlet, title, published, url, source } = passage;
  const speaker = passage.role === 'prose' ? null : (passage.speaker?.name ?? null);
  const named = [outlet, title === null ? null : `“${flat(title)}”`];
  const place = named.every((part) => part === null) && url === null ? [source] : named;
  const facts = [speaker, ...place, published?.slice(0, 10) ?? null, url]
    .filter((part) => part !== null)
    .map(flat)
    .filter((part) => part !== '');
  return `“${flat(passage.text)}” — ${facts.join(', ')}`;
}
