/**
 * Speech that no pair of marks holds by itself: behind a dash at the head of a paragraph, and on either side of reporting
 * words that stand inside the marks ("« Nous fermons, a dit Ortiz, il le faut. »").
 */
import type { Block, Span } from '../model.ts';
import { tokensBetween, type Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isAdverb } from './name-mentions.ts';
import type { Place } from './places.ts';

const DASH = /^(?:—|–|―|-|--)$/;
const DASHED = /\s[—–―-]|[—–―]\s/u;
const STOP = /^[.!?…]$/;
/** A dash that opens speech behind a sentence of the story. */
const STORY_DASH = /[.!?…]\s+[—–-]\s+\p{Lu}/u;
const LEADING_DASH = /^(?:[—–―]\s?|-\s)(?=["“«„¿¡…\p{L}\p{N}])/u;
/** Words that may stand before the verb of a tag: auxiliaries, object pronouns. */
const BEFORE_VERB = 3;
/** A tag longer than this is a clause of what is said. */
const LONGEST_TAG = 24;

/** Whether reporting words with their subject behind them begin at token `at`. */
function tagBegins(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { pronouns, grammar, titles, roles, verbs } = lexicon;
  let verb = at;
  for (let token = tokens[verb]; token && verb - at < BEFORE_VERB; token = tokens[verb]) {
    if (token.capital || verbs.get(token.lower)?.finite) break;
    // "a-t-elle dit": the subject stands between the auxiliary and its participle.
    const subject = verb > at && pronouns.subject.has(token.lower);
    if (subject && verbs.get(tokens[verb + 1]?.lower ?? '')?.past) return true;
    if (!isAdverb(token, lexicon) && !pronouns.object.has(token.lower) && token.lower !== "'") break;
    verb++;
  }
  const [said, next] = [tokens[verb], tokens[verb + 1]];
  const form = said?.capital === false ? verbs.get(said.lower) : undefined;
  if (!form?.finite && !(form?.past && verb > at)) return false;
  // "– Nie wiem – mówi w środę Ortiz": where the subject may be left out, a dash and the verb are enough.
  if (form.strong && lexicon.traits.dropsSubject && DASH.test(tokens[at - 1]?.text ?? '')) return true;
  if (next?.kind !== 'word')
    return lexicon.traits.dropsSubject === true && /^(?:[.:]|—|–)$/.test(next?.text ?? '.');
  const length = tokens
    .slice(verb, verb + LONGEST_TAG)
    .findIndex(({ text }) => text === ',' || STOP.test(text) || DASH.test(text));
  if (length < 0 && tokens.length - verb > LONGEST_TAG) return false;
  return (
    next.capital ||
    pronouns.subject.has(next.lower) ||
    grammar.determiners.has(next.lower) ||
    titles.all.has(next.lower.replaceAll('.', '')) ||
    roles.all.has(next.lower)
  );
}

/** What an age is counted in (", 54 ans"). */
const YEARS = /^(?:ans|años|anni|anos|lat|roku|лет|год|года|jaar|år|jahre)$/;

/** Words of a role may have so many before them ("a former"). */
const BEFORE_ROLE = 4;

/** Whether what a comma opens at token `at` describes who speaks (", the mayor of Vareth", ", 54", ", who …"). */
function isAside(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const { pronouns, grammar, roles, verbs } = lexicon;
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || pronouns.subject.has(first.lower)) return false;
  if (pronouns.relative.has(first.lower) && !grammar.determiners.has(first.lower)) return true;
  if (/^\d+$/.test(first.text) && (!second || second.kind === 'mark' || YEARS.test(second.lower)))
    return true;
  // ", till TT.": to whom it was said.
  const outlet =
    second && (/^\p{Lu}{2,}$/u.test(second.text) || lexicon.names.organisations.has(second.text));
  if (outlet && grammar.prepositions.has(first.lower) && STOP.test(tokens[at + 2]?.text ?? '.')) return true;
  const length = tokens.slice(at).findIndex(({ text }) => text === ',' || STOP.test(text) || DASH.test(text));
  const clause = tokens.slice(at, length < 0 ? undefined : at + length);
  const isClause = clause.some(
    ({ lower }) => grammar.finiteAuxiliaries.has(lower) || verbs.get(lower)?.finite === true,
  );
  return !isClause && clause.slice(0, BEFORE_ROLE).some(({ lower }) => roles.all.has(lower));
}

interface Walk {
  readonly speech: readonly Span[];
  readonly tags: number;
}

/** Parts what is said from the tags. `stops`: behind a tag that ends in a full stop nobody speaks any more. */
function walk(
  tokens: readonly Token[],
  from: number,
  inside: boolean,
  lexicon: Lexicon,
  begins: 'speech' | 'story' = 'speech',
): Walk {
  const { dashDialogue, tagInsideMarks } = lexicon.traits;
  // Where only dashes set tags off inside the marks, commas there hold what somebody else said.
  const mark = inside && !tagInsideMarks ? /^(?!)/ : /^[,?!…]$/;
  const speech: Span[] = [];
  let tags = 0;
  let start = tokens[from]?.start ?? -1;
  // `story`: what is told between a tag and the next dash that opens speech.
  let state: 'speech' | 'story' | 'dash tag' | 'comma tag' | 'telling' = begins;
  let tagAt = 0;
  const resume = (at: number): void => {
    let next = at + 1;
    while (tokens[next]?.kind === 'mark' && !/^[¿¡([]$/.test(tokens[next]?.text ?? '')) next++;
    start = tokens[next]?.start ?? -1;
    state = 'speech';
  };
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token) break;
    if (state === 'speech') {
      const dash = (dashDialogue ?? (inside && tagInsideMarks)) === true && DASH.test(token.text);
      if (start < 0 || token.start <= start || !(dash || mark.test(token.text))) continue;
      const next = !dash && DASH.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
      if (!tagBegins(tokens, next, lexicon)) continue;
      speech.push({ start, end: dash ? (tokens[at - 1]?.end ?? token.start) : token.end });
      tags++;
      tagAt = next;
      state = dash || next === at + 2 ? 'dash tag' : 'comma tag';
    } else if (state === 'dash tag' && at > tagAt && DASH.test(token.text)) resume(at);
    else if (state === 'dash tag' && !inside && STOP.test(token.text)) {
      if (!DASH.test(tokens[at + 1]?.text ?? '')) state = 'story';
    } else if (state === 'story' && DASH.test(token.text)) {
      const before = tokens[at - 1];
      if (before && (STOP.test(before.text) || before.end === token.start)) resume(at);
    } else if (state === 'comma tag' && at > tagAt) {
      if (token.text === ',' && isAside(tokens, at + 1, lexicon)) continue;
      if (token.text === ',' || (STOP.test(token.text) && inside)) resume(at);
      else if (STOP.test(token.text)) state = 'telling';
    }
  }
  const end = tokens.at(-1)?.end ?? 0;
  if (state === 'speech' && start >= 0 && end > start) speech.push({ start, end });
  return { speech, tags };
}

/** The pieces of what is said inside a pair of marks, `span` without them; one piece where no tag interrupts it. */
export function piecesOf(text: string, span: Span, lexicon: Lexicon): readonly Span[] {
  const { dashDialogue, tagInsideMarks } = lexicon.traits;
  const dashed = dashDialogue && DASHED.test(text.slice(span.start, span.end));
  if (!tagInsideMarks && !dashed) return [span];
  const { speech, tags } = walk(tokensBetween(text, span.start, span.end, lexicon), 0, true, lexicon);
  return tags === 0 ? [span] : speech;
}

/** Behind the tag the story may go on and quote in marks: speech ends before the sentence that leads in to them. */
function beforeMarks(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const colon = words.search(/:\s*["“„«]/u);
  if (colon < 0) return { start, end };
  const stop = Math.max(...['. ', '! ', '? '].map((mark) => words.lastIndexOf(mark, colon)));
  return { start, end: stop > 0 ? start + stop + 1 : end };
}

/** Dash paragraphs without reporting words are speech where at least one in so many has some; else they are a list. */
const TAGGED_SHARE = 4;

/** What a paragraph has of dialogue: whether a dash opens it, and what would be said there. */
export interface DashSpeech extends Walk {
  /** Counts among the paragraphs of dialogue; one that only may hold some counts if it has reporting words. */
  readonly dashed: boolean;
  readonly hyphen: boolean;
}

/** The dialogue of one block, if its text turns out to have dialogue; null where it has none for sure. */
export function dashSpeechOf(
  text: string,
  block: Pick<Block, 'kind' | 'turn'>,
  lexicon: Lexicon,
): DashSpeech | null {
  if (!lexicon.traits.dashDialogue || block.kind === 'heading' || block.turn) return null;
  const dash = LEADING_DASH.exec(text.slice(0, 3))?.[0];
  if (dash === undefined) {
    if (!STORY_DASH.test(text) || /["“”«»„]/.test(text)) return null;
    const found = walk(tokensBetween(text, 0, text.length, lexicon), 0, false, lexicon, 'story');
    return { ...found, dashed: found.tags > 0, hyphen: true };
  }
  const hyphen = dash.startsWith('-');
  // Speech in marks behind a dash is the marks' business.
  if (/["“«„]/.test(text[dash.length] ?? '')) return { speech: [], tags: 0, dashed: true, hyphen: true };
  const found = walk(tokensBetween(text, dash.length, text.length, lexicon), 0, false, lexicon);
  return { ...found, dashed: true, hyphen };
}

/** Whether paragraphs that a dash opens are speech: a text whose dashes never come with reporting words has lists. */
export function isDialogue(blocks: readonly (DashSpeech | null)[]): boolean {
  let dashed = 0;
  let tagged = 0;
  for (const block of blocks) {
    if (block?.dashed === true) dashed++;
    if (block && block.tags > 0) tagged++;
  }
  return tagged > 0 && tagged * TAGGED_SHARE >= dashed;
}

/** The speech of a block of dialogue. */
export function spansOf(text: string, { speech, tags, hyphen }: DashSpeech): readonly Span[] {
  const ends = /[.!?…»”"]$/u.test(text.trimEnd());
  return tags > 0 || (ends && !hyphen) ? speech.map((span) => beforeMarks(text, span)) : [];
}

/** A credit under a block quote: "— Ida Brandt, harbour master". */
const CREDIT = /^(?:[—–―]|--?)\s?\p{Lu}.{0,120}$/u;

/**
 * Block quotes without marks that are somebody's words: a paragraph that ends in a colon leads in, or a credit follows.
 * Others may be notes or asides.
 */
export function spokenQuotes(places: readonly Place[]): ReadonlySet<Place> {
  const textOf = (index: number): string => places[index]?.text.trim() ?? '';
  const isQuote = (index: number): boolean => places[index]?.block.kind === 'blockquote';
  const spoken = new Set<Place>();
  for (let from = 0; from < places.length; from++) {
    if (!isQuote(from)) continue;
    let to = from;
    while (isQuote(to)) to++;
    const inside = to - 1 > from && CREDIT.test(textOf(to - 1));
    const introduced = textOf(from - 1).endsWith(':') || inside || CREDIT.test(textOf(to));
    for (const [at, place] of places.slice(from, inside ? to - 1 : to).entries())
      if (introduced && !/^["“«„‘'*[]/u.test(textOf(from + at))) spoken.add(place);
    from = to;
  }
  return spoken;
}
