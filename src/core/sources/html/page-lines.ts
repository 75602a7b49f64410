/** Lines of a page that stand among its paragraphs and are none: offers, credits, dates, links to other stories. */
import type { PageBlock } from './block-writer.ts';

const SENTENCE_END = /[.!?…。！？؟۔।]["”’»」』)\]]*(?:\s|$)/u;
const ENDS = /[.!?…:;。！？؟۔।]["”’»」』)\]]*$/u;

/** The share of a block's text that is links. */
export function linkShare(block: PageBlock): number {
  return block.linked / Math.max(1, block.text.replace(/\s/g, '').length * 1.15);
}

/** Whether a block reads as running text: it has a sentence in it that is not a link's. */
export function isProse(block: PageBlock): boolean {
  if (block.kind === 'heading' || linkShare(block) > 0.6) return false;
  return (
    (block.text.length >= 25 && SENTENCE_END.test(block.text)) ||
    block.text.length >= 120 ||
    /[\u3040-\u30ff\u4e00-\u9fff].{12}/u.test(block.text)
  );
}

/** Whether a block ends like a sentence and quotes somebody: however short, and though it be a link, it is text. */
export function isSpoken(block: PageBlock): boolean {
  return /["“„«»「][^"“”„«»「」]{8,}["”“»«」]/u.test(block.text) && ENDS.test(block.text);
}

/** How much running text a block gives. */
export function proseLength(block: PageBlock): number {
  return isProse(block) ? Math.max(0, block.text.length - block.linked) : 0;
}

const RELATED =
  /^(?:[[(]?\s*)?(?:related(?: (?:stor(?:y|ies)|articles?|coverage|content|links?|posts?|topics?|news|reading))?|(?:read|see|watch|hear|learn|view|find)(?: (?:more|also|next|this|it))+(?: (?:on|about|at|from|in) [^:]{1,40})?|more(?: (?:on|about|from|in|news|stories|coverage|like this|to read)[^:.]{0,40})?|also (?:read|see|on)[^:]{0,20}|(?:don['’]t|do not) miss(?: (?:this|it))?|you (?:may|might|could)(?: also)? (?:also )?(?:like|enjoy|be interested in)(?: to read)?|recommended(?: (?:for you|reading|stories|articles))?|trending(?: now)?|editor['’]?s['’]? picks?|must[- ]reads?|popular(?: (?:now|stories))?|in case you missed it|top stories|latest (?:news|stories)|what to read next|up next|most (?:read|popular)|continue reading|keep reading|click here[^.]{0,40}|lire aussi|à lire(?: aussi)?|voir aussi|sur le même sujet|notre sélection|mehr zum thema|lesen sie (?:auch|dazu|hier)[^:]{0,30}|siehe auch|das könnte sie auch interessieren|auch interessant|lee también|le[ea] (?:más|además)|te puede interesar|ver también|más información|noticias relacionadas|leia (?:também|mais)|veja também|saiba mais|leggi anche|guarda anche|potrebbe interessarti|lees ook|zie ook|läs (?:också|även|mer)|les også|læs også|czytaj (?:też|także|więcej)|zobacz (?:też|także)|читайте также|смотрите также|по теме|関連記事|関連リンク|あわせて読みたい|相关阅读|相关新闻|延伸阅读|اقرأ أيضا|إقرأ أيضا|قد يهمك)(?=\s*(?:[:：|»>→\-–—]|$|…|\.{3}|[\])]))/iu;

const OFFER =
  /^(?:(?:\W{0,3})(?:(?:please )?(?:click|tap|follow|like|join|sign up|subscribe|register|download|get (?:the|our|your|all|breaking|more|daily|unlimited)|listen to|share this|send (?:us|your)|email (?:us|the)|contact (?:us|the (?:author|reporter|editor))|have (?:a|any) (?:tip|story|news|question|thoughts|comment)|got (?:a|any) (?:tip|story|news)|do you have (?:a |any )?(?:tip|story|news|information|question)|want (?:more|to (?:get|read|hear|know more|join))|support (?:our|independent|the)|become a|buy (?:it|now|tickets)|sponsored by|this (?:article|story|piece|post) (?:(?:was )?(?:originally|first) (?:appeared|published|ran)|may contain|contains affiliate|is sponsored)|we (?:may|might|could) (?:earn|receive) (?:a |an )?(?:affiliate )?commission|stay (?:up[- ]to[- ]date|informed|tuned|on top of)|check out our|visit our|never miss|thank you for (?:reading|subscribing)|all rights reserved|copyright \d|© ?\d|associated press material|this material may not be published))\b)/iu;
const OFFER_WORDS =
  /\b(?:newsletters?|inbox|subscri(?:be|bers?|ption)|sign(?:ed)? up|our app|the app|podcast|facebook|twitter|instagram|youtube|whatsapp|telegram|tiktok|linkedin|e-?mail|@\w+|affiliate|commission|unlimited access|breaking news|alerts?|updates?|free trial|click(?:ing)? here|tips?|rss|comments?|forums?|cookies?|copyright|rights reserved|archive)\b/iu;

const LABEL =
  /^(?:advert(?:isement|orial)?s?|anzeige|werbung|publicité|publicidad|pubblicità|reklama|реклама|広告|广告|إعلان|sponsored(?: content| links?)?|promoted|story continues.{0,40}|article continues.{0,40}|continue reading.{0,40}|share(?: this.{0,30})?|share on \w+|tweet|e-?mail|print|save|copy link|link copied!?|close|open|play|pause|next|previous|prev|loading\.{0,3}|show (?:more|less)|view (?:all|more|gallery|comments)|(?:\d+ )?comments?|leave a (?:comment|reply)|post a comment|join the conversation\.*|tell us what you think\.*|photos?|images?|video|caption|gallery|slideshow|credit|hide caption|toggle caption|enlarge(?: this)?(?: image)?|getty(?: images)?|reuters|ap|afp|tags?|topics|filed under|categories|category|popular|listen|listen to (?:this )?article|\d+ min(?:ute)?s?(?: read| ago)?|\d+ (?:hours?|days?) ago|read more|skip|skip to [\w ]{3,30}|back to top|top|home|menu|search|login|log in|sign in|register|subscribe|follow(?: us)?(?: on \w+)?|about the authors?|about us|author|\*|\||[-–—_•·.]{1,5})\s*[:.!…]?$/iu;

const CREDIT_ONLY =
  /^\(?(?:(?:photo(?:graph)?s?|image|picture|pic|foto|bild|credits?|photo credit|image credit|crédit(?: photo)?|file(?: photo)?)(?: (?:by|courtesy(?: of)?|via|credit))?\s*[:/|©]\s*[^.!?"“”]{2,90}|©\s*[^.!?"“”]{2,80}|[\p{Lu}][^.!?"“”:]{1,60}\s*\/\s*(?:AP|AFP|Reuters|Getty|EPA|Shutterstock|PA)[^.!?"“”]{0,40})\)?$/iu;

const PUBLISHED =
  /^(?:(?:first )?(?:published|posted|updated?|last (?:updated|modified)|created|modified|pub(?:lié|licado)|veröffentlicht|aktualisiert|stand|mis à jour|actualizado|aggiornato|source|sources?|quelle|fuente|provided by|by|von|par|por)\b)/iu;
const CLOCK = /\d{1,2}[:.h]\d{2}|\b\d{4}\b/;

/** Whether a line is furniture by its words alone. */
export function isFurnitureLine(block: PageBlock): boolean {
  const { text } = block;
  const line = text.replace(/\s+/g, ' ');
  if (LABEL.test(line) || CREDIT_ONLY.test(line)) return true;
  const links = linkShare(block);
  if (RELATED.test(line) && (links >= 0.3 || line.length <= 60 || !isProse(block))) return true;
  if (line.length <= 350 && OFFER.test(line) && OFFER_WORDS.test(line) && !/["“„«]/.test(line)) return true;
  if (
    line.length <= 130 &&
    PUBLISHED.test(line) &&
    CLOCK.test(line) &&
    !/\p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,} \p{Ll}{3,}/u.test(line)
  )
    return true;
  return links >= 0.8 && isLinkedHeadline(block);
}

/** A block that is all link is a way to another story where it does not end like a sentence, or shouts. */
function isLinkedHeadline({ text, kind }: PageBlock): boolean {
  if (/^https?:\/\/\S+$/.test(text)) return true;
  if (kind === 'table-cell' || kind === 'heading') return false;
  if (text === text.toUpperCase() && text !== text.toLowerCase()) return true;
  return !ENDS.test(text);
}
