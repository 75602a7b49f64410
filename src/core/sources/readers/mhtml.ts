/**
 * MHTML (RFC 2557): a page saved with its pictures in one MIME message. Only the root part is read; which part that is
 * RFC 2387 says. The other parts (frames, pictures, styles) are not even decoded.
 */
import * as l10n from '@vscode/l10n';
import PostalMime from 'postal-mime';
import { partsOf, rootHeaders, type MimePart } from '../html/mime-parts.ts';
import type { Reader } from '../reader.ts';
import { readingOf } from './html.ts';

/** The decoded bytes of a part: transfer encodings are the library's business. */
async function contentOf(part: MimePart): Promise<Uint8Array> {
  const encoding = part.headers.get('content-transfer-encoding') ?? '8bit';
  // As an attachment its bytes come out as they are: the page itself declares its encoding too.
  const head = `Content-Type: application/octet-stream\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\n`;
  const message = new Uint8Array(head.length + part.body.length);
  message.set(Uint8Array.from(head, (letter) => letter.charCodeAt(0)));
  message.set(part.body, head.length);
  const { attachments } = await PostalMime.parse(message);
  const content = attachments[0]?.content;
  if (content === undefined || typeof content === 'string') return new Uint8Array();
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

const charsetOf = (type: string) => /charset\s*=\s*"?([\w.:-]+)/i.exec(type)?.[1] ?? null;

/** Reads a page saved as MHTML. */
export const readMhtml: Reader = async ({ content }) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const headers = rootHeaders(bytes);
  const parts = partsOf(bytes);
  const start = /\bstart\s*=\s*"?<?([^">;\s]+)/i.exec(headers.get('content-type') ?? '')?.[1];
  const isPage = ({ type }: MimePart) => /^(?:text\/html|application\/xhtml\+xml)\b/i.test(type);
  const root =
    parts.find(
      (part) => start !== undefined && part.headers.get('content-id')?.includes(start) && isPage(part),
    ) ?? parts.find(isPage);
  if (!root) return { reason: l10n.t('no page in it: none of its parts is HTML') };
  const page = await contentOf(root);
  const address = headers.get('snapshot-content-location') ?? root.headers.get('content-location') ?? null;
  const reading = readingOf(page, 'mhtml', charsetOf(root.type), address);
  return 'reason' in reading ? reading : [reading];
};
