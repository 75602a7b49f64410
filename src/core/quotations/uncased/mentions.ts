/** From tokens that were marked as names to mentions of people and bodies. */
import type { Token } from '../../text/tokens.ts';
import type { NameMention, Sentence } from '../document.ts';
import type { Lexicon } from '../lexicon/compile.ts';
import { phraseFrom } from './phrases.ts';
import { opensName } from './spaced-tokens.ts';

/** Runs of tokens that belong to one name. */
export function* runsOf(tokens: readonly Token[], lexicon: Lexicon): Generator<readonly [number, number]> {
  const alone = (token: Token | undefined): boolean =>
    token !== undefined && lexicon.names.organisations.has(token.text);
  const opens = (token: Token | undefined): boolean =>
    lexicon.traits.script === 'caseless' && opensName(token?.lower ?? '', lexicon);
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]?.capital !== true) continue;
    let to = at + 1;
    if (!alone(tokens[at]))
      while (tokens[to]?.capital === true && !alone(tokens[to]) && !opens(tokens[to])) to++;
    yield [at, to];
    at = to - 1;
  }
}

/** The parts of a name; `titles` stand behind it. */
export interface Parts {
  readonly proper: readonly Token[];
  readonly family: Token | undefined;
  readonly given: Token | undefined;
  readonly titles: readonly Token[];
}

/** What a name consists of. */
export function partsOf(run: readonly Token[], lexicon: Lexicon): Parts {
  const isTitle = ({ lower }: Token, at: number): boolean =>
    at > 0 &&
    (lexicon.titles.suffixes.has(lower) || lexicon.titles.all.has(lower) || lexicon.titles.weak.has(lower));
  const from = run.findIndex(isTitle);
  const proper = from < 0 ? run : run.slice(0, from);
  const familyFirst = lexicon.traits.script === 'unspaced' && !/[·•‧・＝= ]$/u.test(proper[0]?.text ?? '');
  const [first, last] = [proper[0], proper.at(-1)];
  return {
    proper,
    family: familyFirst ? first : last,
    given: familyFirst ? last : first,
    titles: from < 0 ? [] : run.slice(from),
  };
}

/** The tokens of one name as it is written. */
export function textOf(parts: readonly Token[]): string {
  return parts
    .map((part, at) => (at > 0 && (parts[at - 1]?.end ?? 0) < part.start ? ' ' : '') + part.text)
    .join('');
}

function toMention(sentence: Sentence, from: number, to: number, lexicon: Lexicon): NameMention | null {
  const run = sentence.tokens.slice(from, to);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return null;
  const { proper, family, given, titles } = partsOf(run, lexicon);
  const organisation = lexicon.names.organisations.has(first.text);
  const single = proper.length === 1;
  return {
    start: first.start,
    end: last.end,
    first: from,
    outer: from,
    last: to,
    title: titles[0]?.lower ?? '',
    kind: organisation ? 'organisation' : 'person',
    // A family name alone is called with its title.
    text: textOf(single ? run : proper),
    given: given?.text ?? '',
    surname: family?.text ?? '',
    words: proper.length,
    sentence,
    entity: null,
    ambiguous: false,
    namesakes: [],
    evidence: true,
    oblique: false,
  };
}

/** Finds the names of a sentence and fills `names` and `nameAt`. */
export function findUncasedNames(sentence: Sentence, lexicon: Lexicon): void {
  for (const [from, to] of runsOf(sentence.tokens, lexicon)) {
    const mention = toMention(sentence, from, to, lexicon);
    if (!mention) continue;
    sentence.names.push(mention);
    for (let at = from; at < to; at++) sentence.nameAt[at] = mention;
  }
  for (const mention of sentence.names)
    if (mention.kind === 'person') mention.outer = phraseFrom(sentence, mention.first, lexicon);
}
