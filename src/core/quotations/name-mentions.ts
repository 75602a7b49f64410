/** Finding names: runs of capitalised words, typed by titles, lists and shape. No list of people is needed. */
import type { Token } from '../text/tokens.ts';
import type { NameKind, NameMention, Sentence } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import type { Words } from './shared-words.ts';

/** What the whole text tells about its capitals. */
export interface CapitalUse {
  /** Words seen with a capital inside a sentence. */
  readonly capitalInside: Words;
  /** Words seen in lower case. */
  readonly lower: Words;
  /** Family names with a particle, seen inside a sentence, lower case ("van den berg"). */
  readonly withParticle: Words;
}

const DASH = /^(?:—|–|--|-)$/;
const bare = (word: string): string => word.replaceAll('.', '');

function isTitle(lexicon: Lexicon, lower: string): boolean {
  return lexicon.titles.all.has(bare(lower));
}

/** Words for "son of", "daughter of" and "of" that stand in names alone ("Abdul *bin* Salman"). */
const PATRONYMIC = /^(?:bin|ibn|bint|ben|ould|ní|nic|ap|af)$/u;
/** Tokens of what stands in brackets inside a name: "Rosa (née Hume) Doyle". */
const LONGEST_ASIDE = 4;
const LONGEST_NICKNAME = 3;

/** Behind a nickname in marks, or a bracket, between a given name and what goes on with it; -1 where there is none. */
function behindAside(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const token = tokens[at];
  if (!token || !behindGiven(tokens[at - 1], lexicon)) return -1;
  let to = -1;
  // What ends in a mark is said, and no nickname.
  if (token.kind === 'quotation' && token.words <= LONGEST_NICKNAME && token.finish === '') to = at + 1;
  else if (token.text === '(')
    to =
      tokens.findIndex((other, index) => index > at && index <= at + LONGEST_ASIDE && other.text === ')') + 1;
  const next = tokens[to];
  return to > at && next?.kind === 'word' && next.capital && !isTitle(lexicon, next.lower) ? to : -1;
}

/** The tokens of a name that are its words. */
function nameTokens(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(({ text }) => text === '(');
  const close = tokens.findIndex(({ text }) => text === ')');
  return tokens.filter(({ kind }, at) => kind !== 'quotation' && (open < 0 || at < open || at > close));
}

/** Behind the last token of the capitalised run that starts at `from`. */
function runEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let to = from + 1;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    const next = tokens[to + 1];
    if (!token) break;
    if (token.kind === 'word' && token.capital && !startsAnew(tokens, from, to, lexicon)) continue;
    const behind = behindAside(tokens, to, lexicon);
    if (behind > to) {
      to = behind;
      continue;
    }
    const isPatronymic = PATRONYMIC.test(token.text) && !lexicon.grammar.functionWords.has(token.lower);
    if (isPatronymic && next?.kind === 'word' && next.capital) continue;
    const particle =
      lexicon.names.particles.has(token.lower) && mayTakeParticle(tokens[to - 1], token, lexicon);
    // "Jonas Brandt von der IG Hafen"
    const body = tokens[to + (next?.capital === true ? 1 : 2)]?.text ?? '';
    if (particle && lexicon.traits.capitalNouns && isBody(body, lexicon)) break;
    const joins = particle || token.text === '&';
    // "el PP de Ana Cruz": a given name behind the particle begins a name of its own.
    const isGiven = (word: Token | undefined): boolean =>
      word !== undefined && isKnownGiven(word.text, lexicon);
    const opensWithRole =
      from === to - 1 && isSentenceInitial(tokens, from) && isPersonalRole(tokens[from], lexicon);
    const begins = opensWithRole || (isGiven(next) && !isGiven(tokens[from]) && !isGiven(tokens[to - 1]));
    if (joins && next?.kind === 'word' && next.capital && !(particle && begins)) continue;
    // "van den Berg"
    const isChain = particle && next !== undefined && lexicon.names.particles.has(next.lower);
    const isFree = lexicon.traits.particleBehindGiven !== true && lexicon.traits.capitalNouns !== true;
    const mayChain = isFree || behindGiven(tokens[to - 1], lexicon);
    if (isChain && mayChain && tokens[to + 2]?.capital === true) continue;
    // "van ’t Hof"
    const isShort = /^['’‘]$/u.test(next?.text ?? '') && tokens[to + 2]?.lower === 't';
    if (particle && isShort && tokens[to + 3]?.capital === true) {
      to += 2;
      continue;
    }
    break;
  }
  return to;
}

/** "Fuentes del Ministerio": a noun for people has a capital at the start of any sentence. */
function isPersonalRole(word: Token | undefined, { roles }: Lexicon): boolean {
  return word !== undefined && roles.all.has(word.lower) && !roles.bodies.has(word.lower);
}

/** Whether a word is a given name ("Jan-Willem"), an initial, or a particle itself. */
function behindGiven(word: Token | undefined, lexicon: Lexicon): boolean {
  if (!word) return false;
  if (/^(?:\p{Lu}\.)+$/u.test(word.text) || lexicon.names.particles.has(word.lower)) return true;
  return isKnownGiven(word.text.split('-')[0] ?? '', lexicon);
}

function isBody(word: string, { names }: Lexicon): boolean {
  return names.organisations.has(word) || /^\p{Lu}{2,}/u.test(word);
}

function mayTakeParticle(word: Token | undefined, particle: Token, lexicon: Lexicon): boolean {
  const { traits, grammar } = lexicon;
  if (traits.particleBehindGiven !== true || behindGiven(word, lexicon)) return true;
  const { lower } = particle;
  return traits.capitalNouns === true && !grammar.prepositions.has(lower) && !grammar.determiners.has(lower);
}

/** Particles at `at` with the family name behind them, lower case ("van den berg"); empty where there is none. */
export function surnameWithParticle(tokens: readonly Token[], at: number, lexicon: Lexicon): string {
  let to = at;
  while (lexicon.names.particles.has(tokens[to]?.lower ?? '') && to - at < 3) to++;
  if (to === at || tokens[to]?.capital !== true) return '';
  return tokens
    .slice(at, to + 1)
    .map((token) => token.lower)
    .join(' ');
}

function isSentenceInitial(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return at === 0 || (before?.kind === 'mark' && (/^[:([]$/.test(before.text) || DASH.test(before.text)));
}

/** Whether a token is a verb of saying in a form that has a subject. */
export function isSpeechVerb(lexicon: Lexicon, token: Token | undefined): boolean {
  const verb = token && lexicon.verbs.get(token.lower);
  return verb !== undefined && verb.strong && (verb.finite || verb.past);
}

/** Whether what follows a lone capitalised word at the start of a sentence shows it to be a name. */
function isSupportedName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const [next, second] = [tokens[at + 1], tokens[at + 2]];
  if (!next) return false;
  if (/^['’]s$/.test(next.text) || isSpeechVerb(lexicon, next)) return true;
  if (isAdverb(next, lexicon) && isSpeechVerb(lexicon, second)) return true;
  return next.text === ',' && opensAside(second, lexicon);
}

/** Behind a name and a comma: an age, or a relative pronoun. */
function opensAside(token: Token | undefined, lexicon: Lexicon): boolean {
  return token !== undefined && (/^\d\d$/.test(token.text) || lexicon.pronouns.relative.has(token.lower));
}

/** An adverb or auxiliary that may stand between subject and verb. */
export function isAdverb(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  if (lexicon.grammar.adverbs.has(token.lower)) return true;
  return !token.capital && token.lower.length > 4 && lexicon.endings.adverbEnding(token.lower);
}

/** An unstressed pronoun between subject and verb ("Ortiz l'a dit", "Ortiz gli risponde"). */
export function isClitic(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const lower = tokens[at]?.lower ?? '';
  const { pronouns, grammar } = lexicon;
  if (!lexicon.traits.freeInversion || pronouns.relative.has(lower)) return false;
  if (pronouns.object.has(lower)) return true;
  const next = tokens[at + 1]?.lower ?? '';
  if (!grammar.definite.has(lower)) return false;
  // "la acusó", but not "la denuncia".
  const noun = lexicon.reportingNouns.has(next) || lexicon.roles.all.has(next);
  return grammar.finiteAuxiliaries.has(next) || (!noun && lexicon.verbs.get(next)?.finite === true);
}

function isPlainWordAtStart(
  tokens: readonly Token[],
  at: number,
  isRunStart: boolean,
  use: CapitalUse,
  lexicon: Lexicon,
): boolean {
  const token = tokens[at];
  if (!token || use.capitalInside.has(token.text) || isKnownGiven(token.text, lexicon)) return false;
  if (isTitle(lexicon, token.lower) || /^[A-Z]{2,}/.test(token.text)) return false;
  // Where nouns have capitals, what kept its own was told to be a name.
  if (lexicon.traits.capitalNouns) return use.lower.has(token.lower) || lexicon.verbs.has(token.lower);
  const supported = isRunStart && isSupportedName(tokens, at, lexicon);
  return !supported || use.lower.has(token.lower) || lexicon.verbs.has(token.lower);
}

/** Whether a word is a given name of the lists. */
export function isKnownGiven(word: string, lexicon: Lexicon): boolean {
  const { male, female, neutral } = lexicon.names;
  if (male.has(word) || female.has(word) || neutral.has(word)) return true;
  // "Hans-Jürgen"
  return (
    lexicon.traits.capitalNouns === true &&
    word.includes('-') &&
    word.split('-').every((part) => male.has(part) || female.has(part))
  );
}

/** Where names are inflected, an addressee or a place runs into the name of who spoke ("powiedział PAP Jan Bielik"). */
function startsAnew(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  if (!lexicon.namesInflect) return false;
  const [first, here] = [tokens[from]?.text ?? '', tokens[at]?.text ?? ''];
  const { organisations, places } = lexicon.names;
  if (isKnownGiven(first, lexicon)) return organisations.has(here) && /^\p{Lu}{2,}/u.test(here);
  // "Spotkanie Jana Bielika": a noun at the head of a sentence is no part of the name behind it.
  if (at === from + 1 && isSentenceInitial(tokens, from) && !organisations.has(first))
    return isKnownGiven(here, lexicon) || isOblique(here, lexicon);
  if (!isKnownGiven(here, lexicon)) return false;
  // "szef Portu Gdynia Jan Bielik"
  const { appositive } = lexicon.roles;
  if (appositive.has(tokens[from]?.lower ?? '') || appositive.has(tokens[from - 1]?.lower ?? '')) return true;
  return organisations.has(first) || places.has(first) || isOblique(first, lexicon);
}

/** Whether a word is a given name of the lists in another case than the nominative. */
function isOblique(word: string, lexicon: Lexicon): boolean {
  return (
    !isKnownGiven(word, lexicon) && lexicon.nominatives(word).some((name) => isKnownGiven(name, lexicon))
  );
}

interface Chunk {
  first: number;
  readonly last: number;
  outer: number;
  /** "Secretary of State Jane Roe": where the name begins behind the office. */
  officeEnd: number;
}

/** Whether a function word is the particle of a name: within a sentence, or where the text has the name elsewhere. */
function isParticle(tokens: readonly Token[], at: number, use: CapitalUse, lexicon: Lexicon): boolean {
  const surname = surnameWithParticle(tokens, at, lexicon);
  return surname !== '' && (!isSentenceInitial(tokens, at) || use.withParticle.has(surname));
}

function trimmedStart(
  tokens: readonly Token[],
  from: number,
  to: number,
  use: CapitalUse,
  lexicon: Lexicon,
): number {
  let first = from;
  while (first < to) {
    const lower = tokens[first]?.lower ?? '';
    if (!lexicon.grammar.functionWords.has(lower) || isParticle(tokens, first, use, lexicon)) break;
    // Acronyms can be words too ("OM").
    if (lexicon.names.organisations.has(tokens[first]?.text ?? '')) break;
    // Months are names too when another capital follows ("June Ortiz").
    if (lexicon.names.alsoWords.has(lower) && first + 1 < to) break;
    first++;
  }
  return first;
}

/** "Secretary of State" before a name: joins the two chunks, the office being no part of the name. */
function joinOffice(
  tokens: readonly Token[],
  chunk: Chunk,
  previous: Chunk | undefined,
  lexicon: Lexicon,
): boolean {
  const { first, last } = chunk;
  const before = tokens[first - 1]?.lower ?? '';
  const { possession, definite } = lexicon.grammar;
  const linked =
    possession.has(before) || (definite.has(before) && possession.has(tokens[first - 2]?.lower ?? ''));
  if (!previous || !linked || previous.last < first - 3 || last - first < 2) return false;
  const { ofOffice, office, officeTail } = lexicon.titles;
  if (!ofOffice.has(tokens[previous.last - 1]?.lower ?? '')) return false;
  if (!office.has(tokens[first]?.lower ?? '')) return false;
  let head = first + 1;
  while (head < last - 1 && officeTail.has(tokens[head]?.lower ?? '')) head++;
  chunk.outer = previous.outer;
  chunk.officeEnd = head;
  return true;
}

/** "le maire de Vareth Jean Morel": where the person begins behind a place or body that a preposition ties to a noun. */
function personBehindPlace(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  const { traits, grammar, names } = lexicon;
  if (!traits.freeInversion || traits.capitalNouns || last - first < 3) return first;
  const before = tokens[first - (grammar.definite.has(tokens[first - 1]?.lower ?? '') ? 2 : 1)]?.lower ?? '';
  if (!grammar.prepositions.has(before) && !grammar.nounPrepositions.has(before)) return first;
  for (let at = first; at < last - 1; at++) {
    const word = tokens[at]?.text ?? '';
    if (isTitle(lexicon, word.toLowerCase())) return first;
    if (isKnownGiven(word, lexicon) && !names.places.has(word)) return at;
  }
  return first;
}

function chunksOf(tokens: readonly Token[], use: CapitalUse, lexicon: Lexicon): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || !token.capital) continue;
    const last = runEnd(tokens, at, lexicon);
    let first = trimmedStart(tokens, at, last, use, lexicon);
    const person = personBehindPlace(tokens, first, last, lexicon);
    if (person > first) {
      chunks.push({ first, last: person, outer: first, officeEnd: -1 });
      first = person;
    }
    const initial = isSentenceInitial(tokens, at);
    const lone = first < last && last - first === 1;
    if (initial && lone && isPlainWordAtStart(tokens, first, first === at, use, lexicon)) {
      at = last - 1;
      continue;
    }
    while (first < last - 1 && first === 0 && opensWithVerb(tokens[first], lexicon)) first++;
    if (first < last) {
      const chunk = { first, last, outer: first, officeEnd: -1 };
      if (joinOffice(tokens, chunk, chunks.at(-1), lexicon)) chunks.pop();
      chunks.push(chunk);
    }
    at = last - 1;
  }
  return chunks;
}

function opensWithVerb(token: Token | undefined, lexicon: Lexicon): boolean {
  if (!token || isKnownGiven(token.text, lexicon)) return false;
  const verb = lexicon.verbs.get(token.lower);
  return verb?.strong === true || (lexicon.traits.freeInversion === true && verb?.finite === true);
}

function isCapitalisedFunction(word: string, { grammar, names }: Lexicon): boolean {
  const lower = word.toLowerCase();
  if (word.length < 2 || !grammar.functionWords.has(lower)) return false;
  return !names.particles.has(lower) && !names.alsoWords.has(lower);
}

function kindOf(words: readonly string[], title: string, lexicon: Lexicon): NameKind {
  const { names, titles } = lexicon;
  const [firstWord = ''] = words;
  const lastWord = words.at(-1) ?? '';
  const single = words.length === 1;
  if (titles.alone.has(lastWord.toLowerCase()) && (single || lastWord.endsWith('.'))) return 'role';
  if (title !== '' && !titles.weak.has(title) && !/^[A-Z]{2,}$/.test(firstWord)) return 'person';
  if (words.some((word) => names.organisations.has(word))) return 'organisation';
  // "Ida Black": behind a given name it is a surname.
  const surname = !single && names.ambiguousPeoples.has(lastWord) && isKnownGiven(firstWord, lexicon);
  if (!surname && (names.peoples.has(lastWord) || lexicon.endings.people(lastWord))) return 'people';
  // Headlines write every word with a capital: "Ortiz Says On Camera".
  if (words.slice(1).some((word) => isCapitalisedFunction(word, lexicon))) return 'organisation';
  if (single)
    return names.places.has(firstWord) ? 'place' : /^[A-Z]{2,}$/.test(firstWord) ? 'organisation' : 'unknown';
  if (words.every((word) => names.places.has(word) || names.placePrefixes.has(word))) return 'place';
  if (names.placePrefixes.has(firstWord) && words.length === 2) return 'place';
  return isKnownGiven(firstWord, lexicon) ? 'person' : 'unknown';
}

/** "Spokesman Lee Park" at the head of a sentence, and what has a capital for its first part ("EU-envoy Lee Park"). */
function isRoleBeforeName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  if (!token || isKnownGiven(token.text, lexicon)) return false;
  const parts = token.text.split('-');
  const last = parts.at(-1) ?? '';
  if (parts.length > 1) {
    const role = last.toLowerCase();
    const compound = /^\p{Ll}/u.test(last) || /^[\p{Lu}\d]{2,}$/u.test(parts[0] ?? '');
    return compound && (lexicon.roles.all.has(role) || lexicon.titles.all.has(role));
  }
  return isSentenceInitial(tokens, at) && lexicon.roles.all.has(token.lower);
}

/** Particles with a capital that begin a family name ("Van den Berg"). */
function leadingParticles(
  words: readonly string[],
  { names, grammar }: Lexicon,
  isGiven: (word: string) => boolean,
): number {
  let count = 0;
  for (const word of words.slice(0, -1)) {
    const lower = word.toLowerCase();
    if (!names.particles.has(lower) || (isGiven(word) && !grammar.functionWords.has(lower))) break;
    count++;
  }
  return count;
}

/** "Projektleiter Jonas Brandt": the given name behind what may be a noun. */
function behindNouns(tokens: readonly Token[], first: number, last: number, lexicon: Lexicon): number {
  for (let at = first; at < last - 1; at++) if (isKnownGiven(tokens[at]?.text ?? '', lexicon)) return at;
  return first;
}

function toMention(sentence: Sentence, chunk: Chunk, lexicon: Lexicon): NameMention | null {
  const { tokens } = sentence;
  const { last } = chunk;
  let first = chunk.officeEnd >= 0 ? chunk.officeEnd : chunk.first;
  let title = chunk.officeEnd >= 0 ? 'sec' : '';
  for (let at = first; at < last - 1; at++) {
    const word = bare(tokens[at]?.lower ?? '');
    if (isCapitalisedFunction(tokens[at + 1]?.text ?? '', lexicon)) continue;
    // "Fiscalía General del Estado" names no general.
    const ofBody =
      lexicon.names.particles.has(tokens[at + 1]?.lower ?? '') &&
      tokens.slice(first, at).some((before) => lexicon.names.organisations.has(before.text));
    if ((lexicon.titles.all.has(word) && !ofBody) || isRoleBeforeName(tokens, at, lexicon))
      [title, first] = [word, at + 1];
  }
  if (last - first >= 2 && lexicon.names.parties.has(tokens[first]?.text ?? ''))
    if (isKnownGiven(tokens[first + 1]?.text ?? '', lexicon)) first++;
  if (lexicon.traits.capitalNouns && title === '') first = behindNouns(tokens, first, last, lexicon);
  const [from, to] = [tokens[first], tokens[last - 1]];
  if (!from || !to) return null;
  const words = nameTokens(tokens.slice(first, last)).map((token) => token.text);
  const kind = kindOf(words, title, lexicon);
  const before = tokens[chunk.outer - 1]?.lower ?? '';
  // "the film, A Different Tide": what a work is called.
  const noun = (before === ',' ? tokens[chunk.outer - 2]?.lower : before) ?? '';
  const proper = words.filter((word) => !lexicon.titles.suffixes.has(word.toLowerCase()));
  // "глава Роскосмоса Иван Бельский": what the person behind it is head of.
  const besideName = lexicon.namesInflect && last - first === 1 && tokens[last]?.capital === true;
  const isOffice = besideName && !isOblique(words[0] ?? '', lexicon);
  return {
    start: from.start,
    end: to.end,
    first,
    outer: chunk.outer,
    last,
    title,
    // "de gemeente Vareth": what a body is called.
    kind:
      kind === 'unknown' && (isOffice || lexicon.roles.bodies.has(before) || lexicon.works.names.has(noun))
        ? 'organisation'
        : kind,
    text: words.join(' ').replace(/(['’]) /g, '$1'),
    given: words[0] ?? '',
    surname: proper.at(-1) ?? words.at(-1) ?? '',
    words: words.length - leadingParticles(words, lexicon, (word) => isKnownGiven(word, lexicon)),
    sentence,
    entity: null,
    ambiguous: false,
    namesakes: [],
    evidence: false,
    oblique: isOblique(words[0] ?? '', lexicon),
  };
}

/** Whether a phrase like "laut" ends before token `end`. */
function endsAccording(tokens: readonly Token[], end: number, { accordingTo }: Lexicon): boolean {
  return accordingTo.some((phrase) =>
    phrase.every((word, at) => tokens[end - phrase.length + at]?.lower === word),
  );
}

/** `„…“, sagte Brandt`, "gestern sagte Jonas Brandt", "Projektleiter Jonas Brandt", "Jonas Brandt, Leiter des …". */
function isTagged(tokens: readonly Token[], { outer, last, words }: NameMention, lexicon: Lexicon): boolean {
  const [before, farther] = [tokens[outer - 1], tokens[outer - 2]];
  const verb = isSpeechVerb(lexicon, before) || lexicon.grammar.tagWords.has(before?.lower ?? '');
  if (verb && (words >= 2 || farther?.kind === 'quotation' || farther?.text === ',')) return true;
  if (words < 2) return false;
  // "der Hafenminister, Olav Renn,"
  const role = farther?.kind === 'word' && lexicon.roles.all.has(farther.lower);
  if (role && before?.text === ',' && tokens[last]?.text === ',') return true;
  if (lexicon.grammar.accordingAfter.has(tokens[last]?.lower ?? '')) return true;
  const end = lexicon.grammar.originators.has(before?.lower ?? '') ? outer - 1 : outer;
  if (endsAccording(tokens, end, lexicon)) return true;
  const noun = before?.kind === 'word' && !before.capital && /^\p{Lu}/u.test(before.text) && outer > 1;
  return noun || (tokens[last]?.text === ',' && lexicon.roles.all.has(tokens[last + 1]?.lower ?? ''));
}

/** Finds the names of a sentence and fills `names` and `nameAt`. */
export function findNames(sentence: Sentence, use: CapitalUse, lexicon: Lexicon): void {
  for (const chunk of chunksOf(sentence.tokens, use, lexicon)) {
    const mention = toMention(sentence, chunk, lexicon);
    if (!mention) continue;
    const { tokens } = sentence;
    const [next, second] = [tokens[mention.last], tokens[mention.last + 1]];
    mention.evidence =
      isSpeechVerb(lexicon, next) ||
      (next?.text === ',' && opensAside(second, lexicon)) ||
      (lexicon.traits.capitalNouns === true && isTagged(tokens, mention, lexicon));
    sentence.names.push(mention);
    for (let at = mention.first; at < mention.last; at++) sentence.nameAt[at] = mention;
  }
}
