/**
 * Mail (RFC 5322, MIME): a press release as it was sent. Of what is attached only mails are read, each as an article of its
 * own; nothing is fetched.
 */
import * as l10n from '@vscode/l10n';
import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { stampIn } from '../dates.ts';
import { MAX_SOURCE_BYTES, tooLarge } from '../decode.ts';
import { fragmentBlocks } from '../html/fragment.ts';
import { areNames, emptyMetadata, type Metadata } from '../metadata.ts';
import type { Reader, Reading, TextBlock } from '../reader.ts';
import { isSmallPrint, mailText, type InnerHead } from './email-text.ts';
import { articleText } from './text.ts';

/** Nested parts of real mails are four or five deep. */
const LIMITS = { maxNestingDepth: 40, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 3 } as const;
/** Where the plain part has less than this share of the other one's words, it only points to it. */
const POOR_TEXT = 0.4;

const PREFIX = /^(?:(?:re|fwd?|aw|wg|tr|rv|sv|vs|antw|i|ответ)\s?:\s*|\[(?:ext(?:ernal)?|extern)\]:?\s*)+/i;
const FORWARD = /^(?:\[[^\]]{1,20}\]\s*)?(?:fwd?|wg|tr|rv|i)\s?:/i;
const ORGANISATION =
  /\b(?:press|media|news|newsroom|office|team|communications?|authority|ministry|department|council|city|county|university|institute|agency|bureau|group|inc|ltd|llc|gmbh|ag|corp|company|foundation|union|party|association|service|services|police|presse|pressestelle|prensa|desk|info|relations|verband|amt|stadt|ministerium|no-?reply)\b/i;

/** Who sent it: a person is the author, an organisation the outlet; "Ida Lund, Harbour Authority" is both. */
function takeSender(metadata: Metadata, name: string): void {
  const plain = name.replace(/<[^>]*>|["']/g, '').trim();
  const both = /^(.+?)(?:\s+[|·–—-]\s+|,\s+|\s+via\s+|\s+\()([^()]+)\)?$/.exec(plain);
  const [person = '', organisation] = both ? [both[1], both[2]] : [plain];
  // "Lund, Ida": the surname first.
  const turned = both && plain.includes(',') && !/\s/.test(person) && /^\p{Lu}\S+$/u.test(organisation ?? '');
  const full = turned ? `${organisation ?? ''} ${person}` : person;
  const isPerson = areNames([full]) && /\s/.test(full) && !ORGANISATION.test(full);
  if (isPerson) metadata.authors.push(full);
  else if (/\p{L}/u.test(full) && !full.includes('@') && ORGANISATION.test(full)) metadata.outlet ??= full;
  if (organisation !== undefined && !turned) metadata.outlet ??= organisation.trim();
}

const nameOf = (address: Address | undefined) => address?.name ?? '';

/** C1 controls in decoded text are Windows-1252's marks, which some platforms read as Latin-1. */
function withoutC1(text: string): string {
  const marks = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
  return text.replace(/[\x80-\x9f]/g, (character) => marks[character.charCodeAt(0) - 0x80] ?? character);
}

function takeHead(metadata: Metadata, mail: Email, inner: InnerHead | null): void {
  const header = (key: string) => mail.headers.find((each) => each.key === key)?.value ?? '';
  metadata.title = (inner?.subject ?? mail.subject ?? '').replace(PREFIX, '').trim() || null;
  metadata.published = stampIn(inner?.date ?? header('date'));
  takeSender(metadata, withoutC1(inner?.from ?? nameOf(mail.from)));
  metadata.outlet ??= header('organization').trim() || null;
  metadata.language =
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?/.exec(header('content-language').trim())?.[0] ?? null;
}

interface Body {
  readonly blocks: readonly TextBlock[];
  readonly inner: InnerHead | null;
  readonly found: Metadata;
}

/** The plain text's parts; what the sender wrote is read as any plain text, with its header and its turns. */
function plainBody(text: string, forwards: boolean): Body {
  const { parts, forwarded } = mailText(text, forwards);
  const found = emptyMetadata();
  const blocks = parts.flatMap(({ kind, text: words }, index): TextBlock[] => {
    const { metadata, prose } = articleText(words);
    if (index === 0 || kind === 'own') Object.assign(found, mergedMetadata(found, metadata));
    return prose.blocks.map(({ start, end, kind: own, turn }) => ({
      kind: kind === 'quoted' ? 'blockquote' : own,
      text: prose.text.slice(start, end),
      ...(turn && kind === 'own' ? { turn } : {}),
    }));
  });
  return { blocks, inner: forwarded, found };
}

/** What the first one says, and what the second one adds. */
function mergedMetadata(first: Metadata, second: Metadata): Metadata {
  return {
    title: first.title ?? second.title,
    outlet: first.outlet ?? second.outlet,
    published: first.published ?? second.published,
    modified: first.modified ?? second.modified,
    url: first.url ?? second.url,
    language: first.language ?? second.language,
    authors: first.authors.length > 0 ? first.authors : second.authors,
    contributors: first.contributors.length > 0 ? first.contributors : second.contributors,
  };
}

function bodyOf(mail: Email, forwards: boolean): Body {
  const text = withoutC1(mail.text ?? '');
  const html = withoutC1(mail.html ?? '');
  const plain = plainBody(text, forwards);
  if (html === '') return plain;
  const blocks = fragmentBlocks(html);
  const length = (list: readonly TextBlock[]) => list.reduce((sum, block) => sum + block.text.length, 0);
  return length(plain.blocks) < length(blocks) * POOR_TEXT ? { ...plain, blocks } : plain;
}

const isMail = ({ mimeType }: Attachment) => mimeType === 'message/rfc822';

function attachmentsWarning(mail: Email): string[] {
  const names = mail.attachments
    .filter((one) => one.related !== true && one.disposition !== 'inline' && !isMail(one))
    .map(({ filename, mimeType }) => filename ?? mimeType);
  if (names.length === 0) return [];
  const shown = names.slice(0, 3).join(', ') + (names.length > 3 ? ', …' : '');
  return [
    l10n.t(
      'Its attachments were not read ({0}); save them as files of their own if they hold quotations.',
      shown,
    ),
  ];
}

/** Mails in mails that are read, and how deep they may lie. */
const MOST_INNER = 50;
const DEEPEST = 3;

/** The readings of a mail and of the mails attached to it, those without text left out. */
async function readingsOf(bytes: Uint8Array | ArrayBuffer, depth: number): Promise<Reading[]> {
  const mail = await PostalMime.parse(bytes, LIMITS);
  const { blocks, inner, found } = bodyOf(mail, FORWARD.test(mail.subject ?? ''));
  const kept = blocks.filter(({ text }) => !isSmallPrint(text));
  const metadata = emptyMetadata();
  takeHead(metadata, mail, inner);
  const merged = mergedMetadata(metadata, found);
  const own: Reading = {
    format: 'email',
    ...merged,
    body: { blocks: kept },
    warnings: attachmentsWarning(mail),
  };
  const readings = kept.length > 0 ? [own] : [];
  if (depth === DEEPEST) return readings;
  for (const attachment of mail.attachments.filter(isMail).slice(0, MOST_INNER)) {
    const { content } = attachment;
    const text = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    readings.push(...(await readingsOf(text, depth + 1)));
  }
  return readings;
}

/** Reads a mail. */
export const readEmail: Reader = async ({ content }) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  if (bytes.length > MAX_SOURCE_BYTES) return { reason: tooLarge(bytes.length) };
  const readings = await readingsOf(bytes, 0);
  if (readings.length > 0) return readings;
  const { attachments } = await PostalMime.parse(bytes, LIMITS);
  return {
    reason: attachments.length > 0 ? l10n.t('no text in it, only attachments') : l10n.t('no text in it'),
  };
};
