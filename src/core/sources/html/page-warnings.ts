/** What a person should know of a page that was read: it may not be an article, or not all of one. */
import * as l10n from '@vscode/l10n';
import type { TextBlock } from '../reader.ts';
import type { Json, JsonObject } from './json-data.ts';
import { typesOf } from './json-data.ts';
import type { MetaValues } from './page-metadata.ts';
import { attribute, classWords, elementsOf, type PageElement } from './tree.ts';

export interface WarnedPage {
  readonly root: PageElement;
  readonly meta: MetaValues;
  readonly data: JsonObject;
  readonly objects: readonly JsonObject[];
  readonly title: string | null;
  readonly blocks: readonly TextBlock[];
  readonly isFromData: boolean;
  readonly isCut: boolean;
}

/** A shorter text on a page that is not free, or that has a wall in it, is its beginning. */
const STUB = 2500;
/** Fewer letters of running text are no article. */
const SHORT = 300;
const ERROR_TITLE =
  /^(?:(?:error\s*)?(?:40[0-9]|410|429|50[0-9])\b|(?:page |file |seite |página |page )?(?:not found|nicht gefunden|no encontrada|introuvable)|access denied|forbidden|just a moment|attention required|are you (?:a )?(?:robot|human)|security check|captcha|verify (?:that )?you are human|service unavailable|bad gateway|internal server error|site maintenance|page unavailable)|\b(?:404|page not found|seite nicht gefunden|página no encontrada|page introuvable)\b/iu;
const WALL =
  /(?:^|[-_])(?:paywall|regwall|meteredwall|premium-?wall|subscriber-?wall|piano-?offer|tp-container|barrier-page|gateway)(?:$|[-_])/;
const WALL_TEXT =
  /\b(?:subscribe (?:now )?to (?:continue|read|keep reading)|to (?:continue|keep) reading|continue reading (?:this article )?(?:with|by|for)|already a subscriber|this (?:article|content|story) is (?:exclusive|only available|reserved|for subscribers)|for subscribers only|(?:register|sign in|log in) to (?:continue|read)|weiterlesen mit|jetzt abonnieren|nur für abonnenten|réservé aux abonnés|il vous reste \d+|exclusivo para suscriptores|sólo para suscriptores|riservato agli abbonati)\b/iu;
const LISTING = /^(?:CollectionPage|SearchResultsPage|ItemList)$/;
const SENTENCE = /[.!?…。！？]["”’»」)]*(?:\s|$)/u;

const isNotFree = (value: Json | undefined) =>
  value === false || /^false$/i.test(typeof value === 'string' ? value : '');

function hasWall({ root, data, meta }: WarnedPage): boolean {
  if (isNotFree(data['isAccessibleForFree'])) return true;
  if (/locked|metered|premium/i.test(meta.get('article:content_tier')?.[0] ?? '')) return true;
  for (const element of elementsOf(root, ({ tag }) => tag !== 'script' && tag !== 'head')) {
    if (classWords(element).some((word) => WALL.test(word))) return true;
    for (const child of element.children)
      if (typeof child === 'string' && child.length < 400 && WALL_TEXT.test(child)) return true;
  }
  return false;
}

/** Pages that list others: they say so, or the text is many short items that link away. */
function isListing({ root, objects, blocks }: WarnedPage, prose: number): boolean {
  if (prose >= STUB) return false;
  if (objects.some((object) => typesOf(object).some((type) => LISTING.test(type))) && prose < SHORT * 3)
    return true;
  let cards = 0;
  for (const element of elementsOf(root)) {
    const isCard = element.tag === 'article' || /^h[2-4]$/.test(element.tag);
    if (!isCard) continue;
    for (const inner of elementsOf(element))
      if (inner.tag === 'a' && attribute(inner, 'href') !== '') {
        cards++;
        break;
      }
  }
  return cards >= 12 && prose < cards * 120 && blocks.filter(({ text }) => text.length > 250).length < 3;
}

/** The warnings of a page, in full sentences. */
export function pageWarnings(page: WarnedPage): string[] {
  const warnings: string[] = [];
  const prose = page.blocks
    .filter(({ kind, text }) => kind !== 'heading' && SENTENCE.test(text))
    .reduce((sum, { text }) => sum + text.length, 0);
  const isError = page.title !== null && ERROR_TITLE.test(page.title) && prose < STUB;
  if (isError)
    warnings.push(l10n.t('This looks like an error page and not like an article: “{0}”.', page.title));
  else if (isListing(page, prose))
    warnings.push(l10n.t('This looks like a page that lists articles, not like one of them.'));
  else if (prose < STUB && hasWall(page))
    warnings.push(
      l10n.t('Only the beginning of the article seems to be saved here: the page is behind a paywall.'),
    );
  if (page.isFromData)
    warnings.push(
      l10n.t('The page shows no article by itself; the text was taken from the data that it carries.'),
    );
  if (page.isCut)
    warnings.push(
      l10n.t(
        'The page is nested too deeply or has too many elements; what lies beyond the limit was left out.',
      ),
    );
  return warnings;
}
