/** What of a page is not its article by its own mark-up: hidden elements, navigation, sharing, comments, notices. */
import { isInline, SILENT } from './elements.ts';
import { attribute, classWords, elementsOf, type PageElement } from './tree.ts';

/** A text this long is a sentence rather than a label. */
const SENTENCE = 40;

/** How much running text lies under each element, UTF-16, links not counted: what is left out is weighed with it. */
export function proseWeights(root: PageElement): ReadonlyMap<PageElement, number> {
  const weights = new Map<PageElement, number>();
  /** Text that a block around the element has to judge, and text that was judged already. */
  const weigh = (element: PageElement): { readonly text: number; readonly prose: number } => {
    let text = 0;
    let prose = 0;
    for (const child of element.children) {
      if (typeof child === 'string') text += child.trim().length;
      else if (!SILENT.has(child.tag)) {
        const inner = weigh(child);
        prose += inner.prose;
        if (child.tag !== 'a') text += inner.text;
      }
    }
    if (isInline(element.tag)) {
      weights.set(element, prose + text);
      return { text, prose };
    }
    prose += text >= SENTENCE ? text : 0;
    weights.set(element, prose);
    return { text: 0, prose };
  };
  weigh(root);
  return weights;
}

const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
const HIDDEN_NAME =
  /^(?:sr-only|visually-?hidden|screen-?reader(?:-text|-only)?|screen_reader_text|element-invisible|assistive-text|a11y-hidden|u-hidden|is-hidden|hide|hidden|print-only|offscreen|off-screen)$/;

/** Whether an element is not shown. */
export function isHidden(element: PageElement): boolean {
  const { attributes } = element;
  if (attributes.has('hidden') && attribute(element, 'hidden') !== 'until-found') return true;
  if (attribute(element, 'aria-hidden') === 'true') return true;
  if (HIDDEN_STYLE.test(attribute(element, 'style'))) return true;
  return attribute(element, 'class')
    .split(/\s+/)
    .some((name) => HIDDEN_NAME.test(name.toLowerCase()));
}

const FURNITURE_TAGS = new Set(['nav', 'footer']);
const FURNITURE_ROLES =
  /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar|toolbar|tablist|complementary|form|status|tooltip)$/;

const words = (list: string) => new Set(list.split(/\s+/).filter((word) => word !== ''));
/** Words of class names that say what an element is, whatever else stands in the name. */
const FURNITURE_WORDS = words(`
  nav navbar navigation menu submenu breadcrumb breadcrumbs sidebar footer sitefooter
  share sharing shares sharebar sharethis addthis addtoany social socials sociallinks socialmedia follow
  newsletter newsletters signup subscribe subscription optin mailchimp
  promo promos promotion promoted promobox advert adverts advertisement advertising ad ads adslot adbox adunit sponsored
  sponsor outbrain taboola revcontent zergnet related relateds relatedlinks relatedposts recirc recirculation
  recommended recommendations recommend trending mostread mostpopular popular readmore readnext
  cookie cookies consent gdpr ccpa onetrust
  pagination pager tags taglist toolbar toolbox widget widgets tooltip modal popup popover lightbox
  copyright login signin register feedback rating ratings donate donation livefyre disqus viafoura spotim fbcomments
  comments commentlist commentarea commentform respond skiplink skiplinks dateline-share jetpack
  yarpp wpcf7 hovercard credit credits paywall gate regwall interstitial byline bylines timestamp
`);
/** Whole names (class or id) that say so. */
const FURNITURE_NAME =
  /^(?:(?:rollover|tooltip|hover|popover|dropdown)-?(?:block|content|card|box|body|menu|text)|(?:author|about)[-_]?(?:bio|box|info|card|author)|author-?(?:profile|description|biography)|about-the-author|bio|comment-?(?:s|section|list|area|respond|form|thread|wrap(?:per)?|container)|comments[-_].*|.*[-_]comments|disqus_thread|more-(?:stories|news|from|on|articles|posts)(?:-.*)?|most-(?:read|popular|viewed|shared)(?:-.*)?|you-may(?:-also)?-like|read-(?:more|next|also)(?:-.*)?|see-also(?:-.*)?|also-(?:read|on)(?:-.*)?|(?:next|prev|previous)-(?:post|article|story)(?:-.*)?|up-next|post-(?:meta|nav|navigation|tags|footer|categories|share)|entry-(?:meta|footer|tags|utility)|article-(?:meta|footer|tags|topics|share|tools|actions)|story-(?:tools|footer|share|meta)|meta|masthead|site-header|page-header-nav|cat-links|tag-links|topics|skip-to-content|call-to-action|cta|toc|table-of-contents|image-credit-hidden|jp-relatedposts|sd-sharing.*)$/;

/** Names inside which the words above say nothing: layouts, states, what has them. */
const STATE =
  /^(?:has|no|with|without|is|show|hide|js|not|single|post-type|category|tag|postid|theme)-|^(?:layout|grid|col|row|page|site|body|content|main|article)(?:-|_|__)?(?:with|has|wrap(?:per)?|container|body)?$/;

function isNamedFurniture(element: PageElement): boolean {
  const names = `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 1000).split(/\s+/);
  return names.some((name) => {
    if (name === '' || STATE.test(name.toLowerCase())) return false;
    if (FURNITURE_NAME.test(name.toLowerCase())) return true;
    return name
      .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-')
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .some((word) => FURNITURE_WORDS.has(word));
  });
}

const COMMENTS =
  /^(?:comments?-?(?:section|list|area|thread|wrap(?:per)?|container)|commentlist|comments|disqus_thread|user-?comments|reader-?comments|fb-?comments)$/;

/** Whether an element holds what readers wrote below an article, which may be more than the article. */
function isComments(element: PageElement): boolean {
  return (
    !isInline(element.tag) &&
    element.tag !== 'body' &&
    classWords(element).some((word) => COMMENTS.test(word))
  );
}

/** Whether an element says itself that it is no part of an article. */
export function isFurniture(element: PageElement): boolean {
  if (isInline(element.tag) && element.tag !== 'span') return false;
  if (FURNITURE_TAGS.has(element.tag)) return true;
  if (FURNITURE_ROLES.test(attribute(element, 'role'))) return true;
  return isNamedFurniture(element);
}

/** Whether an element says that the article, or its headline, is in it. */
export function isArticleBody(element: PageElement): boolean {
  if (/\barticleBody\b/i.test(attribute(element, 'itemprop'))) return true;
  if (element.tag === 'h1' || element.tag === 'main') return true;
  return classWords(element).some((word) => BODY_NAME.test(word));
}
const BODY_NAME =
  /^(?:(?:article|story|entry|post|news|content|page)[-_]{1,2}(?:body|content|text|copy)(?:[-_].*)?|articlebody|storybody|storytext|articletext)$/;

const POST =
  /^(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-xfbml-parse-ignore|bluesky-embed|mastodon-embed|reddit-card|text-post-media|telegram-post)$/;

/** Whether a post of a social network is set in an element: its text is a source's. */
function holdsPost(element: PageElement): boolean {
  for (const inner of elementsOf(element)) if (classWords(inner).some((word) => POST.test(word))) return true;
  return false;
}

/** Hidden things are left out up to this share of the running text: more means that a dialog hid the page itself. */
const HIDDEN_SHARE = 0.5;
/** A wrapper may bear any name; what holds this much of the running text is no furniture. */
const FURNITURE_SHARE = 0.4;

/**
 * Tells the elements to leave out before anything else is looked at. What holds too much of the page's running text,
 * or the headline or the declared body of an article, stays whatever it is called.
 */
export function furnitureOf(root: PageElement): (element: PageElement) => boolean {
  const weights = proseWeights(root);
  const total = Math.max(1, weights.get(root) ?? 0);
  const share = (element: PageElement) => (weights.get(element) ?? 0) / total;
  const holdsArticle = new Set<PageElement>();
  for (const element of elementsOf(root)) {
    if (!isArticleBody(element) || isHidden(element)) continue;
    for (let at: PageElement | null = element; at && !holdsArticle.has(at); at = at.parent)
      holdsArticle.add(at);
  }
  const known = new Map<PageElement, boolean>();
  return (element) => {
    let answer = known.get(element);
    if (answer === undefined) {
      answer =
        (isHidden(element) && share(element) < HIDDEN_SHARE) ||
        (isFurniture(element) &&
          !holdsArticle.has(element) &&
          !holdsPost(element) &&
          (share(element) < FURNITURE_SHARE || isComments(element)));
      known.set(element, answer);
    }
    return answer;
  };
}
