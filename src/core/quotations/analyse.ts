/** From a text to sentences with names, entities and cues. */
import type { Prose } from '../model.ts';
import { sentencesOf } from '../text/sentences.ts';
import { quotationToken, tokensBetween, type Token } from '../text/tokens.ts';
import { withoutNounCapitals } from './common-nouns.ts';
import { findCues } from './cues.ts';
import type { Analysis, Sentence } from './document.ts';
import { buildEntities } from './entities.ts';
import { withGenitives } from './genitives.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { findNames, surnameWithParticle, type CapitalUse } from './name-mentions.ts';
import type { MarkedText } from './scan.ts';
import { findUncasedCues, findUncasedNames, uncasedSentences } from './uncased.ts';

const CAPITAL_INSIDE = /(?<=[\p{Ll},] )\p{Lu}[\p{L}'’-]+/gu;

function tokensOfBlock(
  prose: Prose,
  block: number,
  stretches: readonly (readonly [number, MarkedText])[],
  lexicon: Lexicon,
): Token[] {
  const { text, blocks } = prose;
  const span = blocks[block];
  if (!span) return [];
  const tokens: Token[] = [];
  let from = span.start;
  for (const [id, stretch] of stretches) {
    tokens.push(...tokensBetween(text, from, stretch.outerStart, lexicon));
    tokens.push(quotationToken(text, stretch, id, stretch.words));
    from = stretch.outerEnd;
  }
  return tokens.concat(tokensBetween(text, from, span.end, lexicon));
}

function capitalUse(
  text: string,
  sentences: readonly Sentence[],
  stretches: readonly MarkedText[],
  lexicon: Lexicon,
): CapitalUse {
  const capitalInside = new Set<string>();
  const lower = new Set<string>();
  const withParticle = new Set<string>();
  for (const { tokens } of sentences)
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!token.capital) lower.add(token.lower);
      else if (at > 0) capitalInside.add(token.text);
      if (at > 0) withParticle.add(surnameWithParticle(tokens, at, lexicon));
    }
  for (const { start, end, parent } of stretches) {
    if (parent >= 0) continue;
    for (const match of text.slice(start, end).matchAll(CAPITAL_INSIDE)) capitalInside.add(match[0]);
  }
  return { capitalInside, lower, withParticle };
}

/** What the spelling of the language hides: which capitals are names, and where a name's genitive ends. */
function settledTokens(sentences: readonly (readonly Token[])[], lexicon: Lexicon) {
  const { capitalNouns, genitiveS } = lexicon.traits;
  const settled = capitalNouns ? withoutNounCapitals(sentences, lexicon) : sentences;
  return genitiveS ? withGenitives(settled, lexicon) : settled;
}

/** Where nouns have capitals too, a name that nothing supports is taken for a noun. */
function withoutUnsupported(sentences: readonly Sentence[]): void {
  for (const sentence of sentences) {
    sentence.names = sentence.names.filter(({ entity }) => entity?.kind !== 'person' || entity.supported);
    const kept = new Set(sentence.names);
    for (const [at, name] of sentence.nameAt.entries())
      if (name && !kept.has(name)) sentence.nameAt[at] = null;
  }
}

/** Analyses a text whose marks have been scanned. */
export function analyse(prose: Prose, stretches: readonly MarkedText[], lexicon: Lexicon): Analysis {
  const tops: [number, MarkedText][][] = prose.blocks.map(() => []);
  for (const [id, stretch] of stretches.entries())
    if (stretch.parent < 0) tops[stretch.block]?.push([id, stretch]);
  const sentences: Sentence[] = [];
  const rules = {
    isSpeechVerb: (word: string): boolean => lexicon.verbs.get(word)?.strong === true,
    ordinalStop: lexicon.traits.ordinalStop === true,
    isArticle: (word: string): boolean => lexicon.grammar.determiners.has(word),
    verbFirstTag: lexicon.subordinators.size > 0,
  };
  const uncased = lexicon.traits.script !== 'cased';
  const cut = uncased
    ? uncasedSentences(prose, tops, lexicon)
    : prose.blocks.map((_, block) =>
        sentencesOf(tokensOfBlock(prose, block, tops[block] ?? [], lexicon), rules),
      );
  const settled = settledTokens(cut.flat(), lexicon);
  let next = 0;
  const byBlock = cut.map((ofBlock, block) =>
    ofBlock.map((raw) => {
      const tokens = settled[next++] ?? raw;
      const nameAt = tokens.map(() => null);
      const sentence: Sentence = {
        index: sentences.length,
        block,
        tokens,
        names: [],
        nameAt,
        cues: [],
        subject: undefined,
      };
      sentences.push(sentence);
      return sentence;
    }),
  );
  const use = capitalUse(prose.text, sentences, stretches, lexicon);
  for (const sentence of sentences)
    if (uncased) findUncasedNames(sentence, lexicon);
    else findNames(sentence, use, lexicon);
  const entities = buildEntities(sentences, lexicon);
  if (lexicon.traits.capitalNouns) withoutUnsupported(sentences);
  for (const sentence of sentences) {
    sentence.cues = uncased ? findUncasedCues(sentence, lexicon) : findCues(sentence, lexicon);
    for (const { subject, strong } of sentence.cues)
      if (strong && subject.type === 'name' && subject.name.entity?.kind === 'person')
        subject.name.entity.supported ||= subject.name.words >= 2;
  }
  return { prose, lexicon, stretches, sentences, byBlock, entities };
}
