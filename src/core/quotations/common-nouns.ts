/**
 * In languages that write every noun with a capital, a capital shows no name. What is a common noun is told by an article
 * before it, by lists and endings, and by the rest of the text; the tokens then have capitals as English would.
 */
import type { Token } from '../text/tokens.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isKnownGiven, surnameWithParticle } from './name-mentions.ts';

type Tokens = readonly Token[];

const PARTICIPLE = /^\p{Ll}{0,9}ge\p{Ll}+(?:t|en)$/u;
const PARTICIPLE_OF_VERB = /t$|en$/;
const ACRONYM = /^\p{Lu}{2,}/u;

/** An inflected adjective between article and noun ("die neue Brücke"), and no verb of saying ("das sagte Renn"). */
function isAdjective(token: Token, { verbs }: Lexicon): boolean {
  return /^\p{Ll}.*e[mnrs]?$/u.test(token.text) && verbs.get(token.lower)?.finite !== true;
}

function hasArticle(tokens: Tokens, at: number, lexicon: Lexicon): boolean {
  const { grammar } = lexicon;
  const before = tokens[at - 1];
  if (before?.kind !== 'word') return false;
  if (grammar.determiners.has(before.lower)) return true;
  const farther = tokens[at - 2];
  if (!isAdjective(before, lexicon) || farther?.kind !== 'word') return false;
  return grammar.determiners.has(farther.lower) || grammar.prepositions.has(farther.lower);
}

function isFunctionWord({ lower }: Token, { grammar }: Lexicon): boolean {
  return grammar.functionWords.has(lower) || grammar.adverbs.has(lower);
}

function isListed(token: Token, lexicon: Lexicon): boolean {
  const { lower } = token;
  const { grammar, works, roles } = lexicon;
  return (
    roles.all.has(lower) ||
    grammar.functionWords.has(lower) ||
    grammar.adverbs.has(lower) ||
    lexicon.reportingNouns.has(lower) ||
    works.cues.has(lower)
  );
}

class NounFinder {
  private readonly nouns = new Set<string>();
  private readonly surnames = new Set<string>();
  /** Family names with their particles, lower case ("von der aue"): the article in them makes no noun. */
  private readonly particled = new Set<string>();
  /** Words seen within a sentence without an article. */
  private readonly bare = new Set<string>();

  constructor(
    sentences: readonly Tokens[],
    private readonly lexicon: Lexicon,
  ) {
    for (const tokens of sentences)
      for (const [at, token] of tokens.entries())
        if (!token.capital) continue;
        else if (hasArticle(tokens, at, lexicon)) {
          if (!this.isProper(token)) this.nouns.add(token.text);
        } else if (at > 0) this.bare.add(token.text);
    for (const tokens of sentences) this.collectSurnames(tokens);
    for (const tokens of sentences) this.collectSpeaking(tokens);
  }

  /** In a list of names, or an acronym. */
  private isProper(token: Token): boolean {
    const { names, grammar } = this.lexicon;
    // "Anfang April"
    if (grammar.adverbs.has(token.lower)) return false;
    if (isKnownGiven(token.text, this.lexicon) || ACRONYM.test(token.text)) return !token.text.includes('-');
    if (names.organisations.has(token.text)) return !isListed(token, this.lexicon);
    return names.places.has(token.text);
  }

  /** Whether a capital may begin or end a name, as far as the word alone tells. */
  private mayBeName(token: Token | undefined): token is Token {
    if (token?.kind !== 'word' || !token.capital || ACRONYM.test(token.text)) return false;
    return !isListed(token, this.lexicon) && !this.nouns.has(token.text);
  }

  /** "Torwart Ilja Renn", "Ilja Renn, Torwart": two capitals beside a noun for a person are a name, whatever they are. */
  private collectBesideRole(tokens: Tokens, at: number): void {
    const [first, second, behind] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!this.mayBeName(first) || !this.mayBeName(second) || behind?.capital === true) return;
    const { roles } = this.lexicon;
    const aside = behind?.text === ',' && roles.all.has(tokens[at + 3]?.lower ?? '');
    if (roles.all.has(tokens[at - 1]?.lower ?? '') || aside) this.surnames.add(second.text);
  }

  private collectSurnames(tokens: Tokens): void {
    for (const [at, token] of tokens.entries()) {
      this.collectBesideRole(tokens, at);
      const given = isKnownGiven(token.text, this.lexicon) && token.capital;
      if (!given && !this.lexicon.titles.all.has(token.lower.replaceAll('.', ''))) continue;
      let next = at + 1;
      while (this.lexicon.names.particles.has(tokens[next]?.lower ?? '')) next++;
      // "Ida Koch" is called so, and no cook.
      const isOther = given ? isFunctionWord : isListed;
      for (let name = tokens[next]; name?.capital && !isOther(name, this.lexicon); name = tokens[next]) {
        if (!isKnownGiven(name.text, this.lexicon)) this.surnames.add(name.text);
        if (given && next > at + 2) this.particled.add(surnameWithParticle(tokens, at + 1, this.lexicon));
        next++;
      }
    }
  }

  /** "Renn sagte": who speaks once in the singular is somebody wherever the text has the word. */
  private collectSpeaking(tokens: Tokens): void {
    for (const [at, token] of tokens.entries()) {
      if (!this.mayBeName(token) || hasArticle(tokens, at, this.lexicon) || this.surnames.has(token.text))
        continue;
      const [before, next] = [tokens[at - 1], tokens[at + 1]];
      if (before?.capital === true || before?.text === '-' || next?.lower.endsWith('n') === true) continue;
      if (this.lexicon.endings.nounEndings(token.lower)) continue;
      if (this.speaks(next) && this.isNamed(tokens, at)) this.surnames.add(token.text);
      else if (at === 0 && this.hasSpoken(tokens)) this.surnames.add(token.text);
    }
  }

  private speaks(token: Token | undefined): boolean {
    const verb = token && this.lexicon.verbs.get(token.lower);
    return verb?.strong === true && !PARTICIPLE.test(token?.lower ?? '');
  }

  /** "Renn hatte das betont": an auxiliary behind the first word, and a participle of saying at the clause's end. */
  private hasSpoken(tokens: Tokens): boolean {
    const auxiliary = tokens[1]?.lower ?? '';
    if (!this.lexicon.grammar.finiteAuxiliaries.has(auxiliary) || !this.isSubjectOf(tokens, 1)) return false;
    const end = tokens.findIndex(({ kind, text }) => kind === 'quotation' || /^[,:;.!?]$/.test(text));
    const last = tokens[end - 1]?.lower ?? '';
    return PARTICIPLE_OF_VERB.test(last) && this.lexicon.verbs.get(last)?.strong === true;
  }

  /** Whether what stands before the verb at token `at` can be its subject: it is singular, and none stands behind it. */
  private isSubjectOf(tokens: Tokens, at: number): boolean {
    const { grammar, pronouns } = this.lexicon;
    const behind = tokens[at + 1];
    if (tokens[at]?.lower.endsWith('n') === true || behind?.capital === true) return false;
    const lower = behind?.lower ?? '';
    return !pronouns.subject.has(lower) && !pronouns.object.has(lower) && !grammar.determiners.has(lower);
  }

  /** Whether the neighbours of a lone capital say that it names somebody. */
  private isNamed(tokens: Tokens, at: number): boolean {
    const { grammar, roles, titles } = this.lexicon;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (before && (roles.all.has(before.lower) || titles.all.has(before.lower.replaceAll('.', ''))))
      return true;
    if (before && grammar.tagWords.has(before.lower)) return true;
    if (next && grammar.accordingAfter.has(next.lower)) return true;
    // "Besorgt äußerte sich …", "Kritik übte der Rat": behind the verb stands the subject.
    const opensObject = at === 0 && !this.bare.has(tokens[at]?.text ?? '');
    if (this.speaks(next)) return !opensObject || this.isSubjectOf(tokens, 1);
    const opens = at < 2 || tokens[at - 2]?.kind !== 'word';
    return this.speaks(before) && opens;
  }

  /** Whether the words before token `at` are the particles that its family name has elsewhere. */
  private isParticled(tokens: Tokens, at: number): boolean {
    let first = at;
    while (this.lexicon.names.particles.has(tokens[first - 1]?.lower ?? '')) first--;
    return this.particled.has(surnameWithParticle(tokens, first, this.lexicon));
  }

  isNoun(tokens: Tokens, at: number): boolean {
    const token = tokens[at];
    if (!token?.capital || this.isProper(token)) return false;
    const { lexicon } = this;
    const [before, next] = [tokens[at - 1], tokens[at + 1]];
    if (this.surnames.has(token.text) && (this.isParticled(tokens, at) || !hasArticle(tokens, at, lexicon)))
      return false;
    if (lexicon.titles.all.has(token.lower.replaceAll('.', '')))
      return !(next?.capital === true && !isListed(next, lexicon));
    if (isListed(token, lexicon) || this.nouns.has(token.text)) return true;
    if (before && (isKnownGiven(before.text, lexicon) || lexicon.roles.appositive.has(before.lower)))
      return /^\p{Ll}/u.test(before.text);
    if (lexicon.endings.nounEndings(token.lower)) return true;
    const pair = before?.capital === true && (at > 1 || !isListed(before, lexicon));
    const lone = !pair && next?.capital !== true;
    return lone && !this.isNamed(tokens, at);
  }
}

/** The tokens of a text's sentences, capitals of common nouns taken for lower case. */
export function withoutNounCapitals(sentences: readonly Tokens[], lexicon: Lexicon): readonly Tokens[] {
  const finder = new NounFinder(sentences, lexicon);
  return sentences.map((tokens) =>
    tokens.map((token, at) => (finder.isNoun(tokens, at) ? { ...token, capital: false } : token)),
  );
}
