/** Reporting verbs with their subjects. */
import type { Token } from '../text/tokens.ts';
import { conveyedSpeech, isLink, type Conveyed } from './conveyed.ts';
import type { Cue, CueShape, NameMention, Sentence, Subject } from './document.ts';
import type { Lexicon, VerbForm } from './lexicon/compile.ts';
import { isAdverb, isClitic } from './name-mentions.ts';
import {
  DASH,
  DROPPED,
  isOwner,
  isPrepositionAt,
  nameSubject,
  phraseEndingAt,
  phraseStartingAt,
  nominalSubject,
  POSSESSIVE,
  pronounSubject,
} from './noun-phrases.ts';
import { clauseSubject, subjectBeforeApposition } from './subjects.ts';
import { findVerbSecondCues } from './verb-second-cues.ts';

interface Found {
  readonly subject: Subject;
  readonly shape: CueShape;
  /** The token of a verb that only passes these words on. */
  readonly conveyedBy?: number;
}

const foundSubject = (subject: Subject | null, shape: CueShape): Found | null =>
  subject ? { subject, shape } : null;

const foundConveyed = ({ subject, verb }: Conveyed): Found => ({
  subject,
  shape: 'progressive',
  conveyedBy: verb,
});

/** One reporting verb in its sentence, with what stands around it. */
interface VerbSite {
  readonly sentence: Sentence;
  readonly at: number;
  readonly verb: VerbForm;
  readonly lexicon: Lexicon;
  /** The token before the verb and its auxiliaries and adverbs; -1 where there is none. */
  readonly before: number;
  readonly auxiliaries: readonly string[];
  /** The form may be a noun or a plural verb. */
  readonly doubtful: boolean;
  readonly behindQuotation: boolean;
}

function siteOf(sentence: Sentence, at: number, verb: VerbForm, lexicon: Lexicon): VerbSite {
  const { tokens, nameAt } = sentence;
  const lower = tokens[at]?.lower ?? '';
  const isOfVerb = (token: Token, index: number): boolean =>
    isAdverb(token, lexicon) || isClitic(tokens, index, lexicon);
  let before = at - 1;
  for (
    let token = tokens[before];
    token && isOfVerb(token, before) && !nameAt[before];
    token = tokens[before]
  )
    before--;
  let left = at - 1;
  for (let token = tokens[left]; token; token = tokens[left]) {
    if (!isOfVerb(token, left) && !(token.kind === 'mark' && (token.text === ',' || DASH.test(token.text))))
      break;
    left--;
  }
  const previous = tokens[at - 1];
  return {
    sentence,
    at,
    verb,
    lexicon,
    before,
    auxiliaries: tokens.slice(before + 1, at).map((token) => token.lower),
    doubtful:
      verb.base ||
      ((lexicon.endings.pluralEnding(lower) || lexicon.reportingNouns.has(lower)) && verb.finite),
    behindQuotation:
      tokens[left]?.kind === 'quotation' && !(previous?.kind === 'word' && !isOfVerb(previous, at - 1)),
  };
}

/** A base form ("argue", "call") is a verb only behind a plural, a modal or "to". */
function lacksPlural(site: VerbSite): boolean {
  const { sentence, before, verb, lexicon, auxiliaries } = site;
  if (!verb.base || verb.finite || before < 0) return false;
  if (auxiliaries.some((word) => lexicon.grammar.modalAuxiliaries.has(word))) return false;
  const token = sentence.tokens[before];
  const name = sentence.nameAt[before];
  if (!token) return false;
  if (name)
    return !(
      (lexicon.endings.pluralEnding(name.surname) && name.kind !== 'person') ||
      lexicon.grammar.joiners.has(sentence.tokens[name.outer - 1]?.lower ?? '')
    );
  if (lexicon.grammar.pluralSubjects.has(token.lower)) return false;
  return !(lexicon.endings.pluralEnding(token.lower) && token.text.length > 3);
}

function passive(site: VerbSite): Found | null {
  const { sentence, at, before, lexicon } = site;
  const { tokens } = sentence;
  for (let right = at + 1; right < Math.min(tokens.length, at + 8); right++) {
    const token = tokens[right];
    if (token?.kind === 'quotation') continue;
    if (token && lexicon.grammar.agent.has(token.lower))
      return foundSubject(phraseStartingAt(sentence, right + 1, lexicon), 'agent');
    if (token?.kind === 'mark') break;
  }
  if (!lexicon.grammar.quoted.has(tokens[at]?.lower ?? '')) return null;
  return foundSubject(phraseEndingAt(sentence, before, lexicon), 'quoted');
}

/** "Park saying", "with Park saying", "…, calling it", "in a statement saying". */
function participle(site: VerbSite): Found | null {
  const { sentence, at, verb: form, before, lexicon, auxiliaries } = site;
  const { tokens, nameAt } = sentence;
  const { passiveAuxiliaries, prepositions, determiners, withLike, participleOpeners, possession } =
    lexicon.grammar;
  const token = tokens[before];
  // "Park's warning": a noun.
  if (POSSESSIVE.test(tokens[at - 1]?.text ?? '')) return null;
  const conveyed = conveyedSpeech(sentence, before, form, lexicon);
  if (conveyed) return foundConveyed(conveyed);
  if (
    token &&
    auxiliaries.some((word) => passiveAuxiliaries.has(word) && !lexicon.verbs.get(word)?.participle)
  ) {
    const subject = phraseEndingAt(sentence, before, lexicon);
    if (subject) return foundSubject(subject, 'progressive');
  }
  if (token?.kind === 'word') {
    if (prepositions.has(token.lower) || participleOpeners.has(token.lower))
      return foundSubject(clauseSubject(sentence, before, lexicon), 'participle');
    if (determiners.has(token.lower)) return null;
  }
  const name = nameAt[before];
  if (name && before === at - 1) {
    let left = name.outer - 1;
    for (let role = tokens[left]; role?.kind === 'word' && !role.capital; role = tokens[left]) {
      if (!lexicon.roles.all.has(role.lower)) break;
      left--;
    }
    const word = tokens[left]?.lower ?? '';
    const verb = lexicon.verbs.get(word);
    if (possession.has(word) || withLike.has(word) || (verb?.finite === true && left >= 0))
      return foundSubject(nameSubject(name), 'absolute');
  }
  const reporting = reportingBefore(site);
  if (reporting) return { subject: reporting, shape: 'participle' };
  return foundSubject(clauseSubject(sentence, at - 1, lexicon), 'participle');
}

/** Tokens between a reporting verb and a participle that goes on from it ("Ortiz told the radio, adding …"). */
const GOES_ON_WITHIN = 8;

/** The subject of the reporting verb that a participle goes on from; null where none stands before it. */
function reportingBefore({ sentence, at, lexicon }: VerbSite): Subject | null {
  const { tokens, nameAt } = sentence;
  if (tokens[at - 1]?.text !== ',') return null;
  for (let left = at - 2; left >= 0 && at - left <= GOES_ON_WITHIN; left--) {
    const token = tokens[left];
    if (token?.kind !== 'word') {
      if (token?.kind === 'quotation') return null;
      continue;
    }
    const verb = lexicon.verbs.get(token.lower);
    if (!verb?.finite || !verb.strong || nameAt[left]) continue;
    return subjectOfVerb(sentence, left, verb, lexicon)?.subject ?? null;
  }
  return null;
}

/** "a déclaré à la presse Ana Cruz": the subject behind whom it was said to, or where; null where none begins there. */
function behindAddressee({ sentence, at, lexicon }: VerbSite): Subject | null {
  const { tokens, nameAt } = sentence;
  const { determiners, prepositions } = lexicon.grammar;
  const is = (index: number, words: Pick<ReadonlySet<string>, 'has'>): boolean =>
    words.has(tokens[index]?.lower ?? '');
  let next = at + 1;
  for (let phrases = 0; phrases < 2 && is(next, prepositions); phrases++) {
    next++;
    while (is(next, determiners) || is(next, prepositions)) next++;
    next = nameAt[next]?.last ?? next + 1;
    for (let token = tokens[next]; token && isAdverb(token, lexicon) && !nameAt[next]; token = tokens[next])
      next++;
  }
  const role = is(next, determiners) && (is(next + 1, lexicon.roles.all) || is(next + 2, lexicon.roles.all));
  const name = tokens[next]?.kind === 'word' ? (nameAt[next] ?? null) : null;
  return role || name?.entity?.kind === 'person' ? phraseStartingAt(sentence, next, lexicon) : null;
}

/** `"Q," said Ana Cruz`. */
function inverted(site: VerbSite): Found | null {
  const { sentence, at, verb, lexicon } = site;
  const next = sentence.tokens[at + 1];
  if (!site.behindQuotation || !next || next.kind === 'mark' || !verb.finite) return null;
  const subject = phraseStartingAt(sentence, at + 1, lexicon);
  if (lexicon.pronouns.object.has(next.lower)) return null;
  if (next.kind === 'word' && lexicon.grammar.prepositions.has(next.lower))
    return lexicon.traits.freeInversion ? foundSubject(behindAddressee(site), 'inverted') : null;
  return foundSubject(subject, 'inverted');
}

function invertedAfterComma(site: VerbSite): Found | null {
  const { sentence, at, verb, lexicon } = site;
  const { tokens, nameAt } = sentence;
  const name = nameAt[at + 1];
  if (!name || !verb.strong || !verb.finite || lexicon.addressing.has(verb.lemma)) return null;
  const subject = phraseStartingAt(sentence, at + 1, lexicon);
  if (subject?.type === 'name') {
    const after = tokens[subject.name.last];
    if (!after || /^[.,]$/.test(after.text)) return foundSubject(subject, 'inverted-simple');
  }
  if (!/^['’]s$/.test(tokens[name.last]?.text ?? '')) return null;
  const owned = phraseStartingAt(sentence, name.last + 1, lexicon);
  return owned?.type === 'name' ? foundSubject(owned, 'inverted-simple') : null;
}

/** The token before the brackets that close at token `at`; -1 where none do. */
function beforeBracket({ tokens }: Sentence, at: number): number {
  if (!/^[)\]]$/.test(tokens[at]?.text ?? '')) return -1;
  let left = at;
  while (left >= 0 && !/^[([]$/.test(tokens[left]?.text ?? '')) left--;
  return left - 1;
}

function behindMark(site: VerbSite, mark: Token): Found | null {
  const { sentence, at, before, lexicon } = site;
  const { tokens } = sentence;
  if (mark.text === ',') {
    const bracketed = lexicon.traits.freeInversion ? beforeBracket(sentence, before - 1) : -1;
    if (bracketed >= 0) {
      const subject = phraseEndingAt(sentence, bracketed, lexicon);
      if (subject?.type === 'name') return foundSubject(subject, 'apposition');
    }
    const simple = invertedAfterComma(site);
    if (simple) return simple;
    const subject = subjectBeforeApposition(sentence, before, lexicon);
    if (subject) return foundSubject(subject, 'apposition');
    if (site.behindQuotation) {
      const right = phraseStartingAt(sentence, at + 1, lexicon);
      if (right) return foundSubject(right, 'inverted');
    }
    return foundSubject(clauseSubject(sentence, before, lexicon), 'coordinate');
  }
  if (/^[)\]]$/.test(mark.text))
    return foundSubject(phraseEndingAt(sentence, beforeBracket(sentence, before), lexicon), 'adjacent');
  if (!DASH.test(mark.text)) return null;
  let left = before - 1;
  while (left >= 0 && !DASH.test(tokens[left]?.text ?? '')) left--;
  if (left > 0) return foundSubject(phraseEndingAt(sentence, left - 1, lexicon), 'apposition');
  return foundSubject(clauseSubject(sentence, before, lexicon), 'coordinate');
}

function behindPlainWord(site: VerbSite, token: Token): Found | null {
  const { sentence, before, verb, lexicon, doubtful, auxiliaries } = site;
  const { roles, grammar } = lexicon;
  const modal = auxiliaries.some((word) => grammar.modalAuxiliaries.has(word));
  const baseOnly = verb.base && !verb.finite;
  const plural = token.lower.length > 3 && lexicon.endings.pluralEnding(token.lower);
  if (baseOnly && verb.strong && !modal && plural)
    if (!phraseEndingAt(sentence, before, lexicon))
      return foundSubject(nominalSubject(sentence, before, before, lexicon), 'adjacent');
  const speaks = roles.plural.has(token.lower) || roles.all.has(token.lower) || plural;
  if (doubtful && !speaks) return null;
  const subject = phraseEndingAt(sentence, before, lexicon);
  if (subject?.type === 'nominal' && lexicon.naming.has(verb.lemma) && !roles.all.has(subject.noun))
    return null;
  if (subject) return foundSubject(subject, 'adjacent');
  return verb.strong && !doubtful
    ? foundSubject(clauseSubject(sentence, before, lexicon), 'coordinate')
    : null;
}

function behindWord(site: VerbSite, token: Token): Found | null {
  const { sentence, before, verb, lexicon, doubtful, auxiliaries } = site;
  const { grammar, pronouns } = lexicon;
  const baseOnly = verb.base && !verb.finite;
  if (sentence.nameAt[before] || pronouns.subject.has(token.lower)) {
    const subject = phraseEndingAt(sentence, before, lexicon);
    const noun = doubtful && !verb.strong && baseOnly && subject?.type === 'name' && auxiliaries.length === 0;
    return noun ? null : foundSubject(subject, 'adjacent');
  }
  if (pronouns.relative.has(token.lower)) {
    const left = sentence.tokens[before - 1]?.text === ',' ? before - 2 : before - 1;
    return foundSubject(phraseEndingAt(sentence, left, lexicon), 'relative');
  }
  if (grammar.coordinators.has(token.lower)) {
    if (doubtful && baseOnly && auxiliaries.length === 0) return null;
    return foundSubject(clauseSubject(sentence, before, lexicon), 'coordinate');
  }
  if (grammar.infinitiveMarkers.has(token.lower))
    return verb.strong ? foundSubject(clauseSubject(sentence, before, lexicon), 'infinitive') : null;
  if (grammar.determiners.has(token.lower)) return null;
  if (grammar.prepositions.has(token.lower)) {
    const clear = !doubtful && verb.strong && verb.finite;
    return clear ? foundSubject(clauseSubject(sentence, before, lexicon), 'coordinate') : null;
  }
  const role = before === 0 && lexicon.roles.all.has(token.lower);
  return token.capital && !role ? null : behindPlainWord(site, token);
}

/** Whether a noun phrase that ends at token `at` is the object of a preposition, and so nobody's subject. */
function isPrepositional(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { tokens, nameAt } = sentence;
  const { roles } = lexicon;
  const { determiners, possession, prepositions } = lexicon.grammar;
  let left = (nameAt[at]?.outer ?? at) - 1;
  for (let steps = 0; left >= 0 && steps < 4; steps++, left--) {
    const token = tokens[left];
    if (token?.kind !== 'word') return false;
    if (prepositions.has(token.lower)) {
      // "la jefa de obra Ana Cruz": the works are hers, the name is not theirs.
      const owned = possession.has(token.lower) && roles.all.has(tokens[left - 1]?.lower ?? '');
      return !(nameAt[at] && owned && !roles.all.has(tokens[left + 1]?.lower ?? ''));
    }
    if (token.capital || lexicon.verbs.has(token.lower)) return false;
    if (determiners.has(token.lower)) {
      const before = tokens[left - 1];
      return before?.kind === 'word' && prepositions.has(before.lower);
    }
  }
  return false;
}

/**
 * Where the subject begins behind an adjunct ("dijo a la prensa el alcalde", "aseguró en rueda de prensa Ortiz"); -1
 * where that is not clear, as in "en el estadio Ortiz".
 */
function behindAdjunct({ tokens, nameAt }: Sentence, from: number, lexicon: Lexicon): number {
  const { determiners, prepositions, phraseBreaks } = lexicon.grammar;
  let determined = false;
  for (let at = from; at - from < 8; at++) {
    const [before, token] = [tokens[at - 1]?.lower ?? '', tokens[at]];
    if (token?.kind !== 'word' || phraseBreaks.has(token.lower)) return -1;
    const inside = at === from || prepositions.has(before);
    const opens = at === from || prepositions.has(token.lower);
    const name = nameAt[at];
    if (determiners.has(token.lower) && !inside && !opens) return at;
    if (opens || determiners.has(token.lower)) determined = determiners.has(token.lower);
    else if (name && inside) at = name.last - 1;
    else if (isAdverb(token, lexicon)) determined = false;
    else if (name) return determined && !lexicon.roles.plural.has(before) ? -1 : at;
  }
  return -1;
}

/** "powiedział w rozmowie z PAP Jan Bielik": where names are inflected, the first nominative behind when and where. */
function nominativeBehind(sentence: Sentence, from: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt } = sentence;
  const { prepositions } = lexicon.grammar;
  for (let at = from + 1; at < Math.min(tokens.length, from + 12); at++) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return null;
    const name = nameAt[at];
    const before = tokens[(name?.outer ?? at) - 1]?.lower ?? '';
    const free = !prepositions.has(before);
    const role = lexicon.roles.appositive.has(name ? before : token.lower);
    if (name) {
      const known = name.words >= 2 ? name.kind === 'person' : (name.entity?.fullMentions ?? 0) > 0;
      if ((role || known) && free && !name.oblique) return nameSubject(name);
      at = name.last - 1;
    } else if (role && free && !lexicon.roles.bodies.has(token.lower) && !nameAt[at + 1] && !nameAt[at + 2])
      return nominalSubject(sentence, at, at, lexicon, at);
  }
  return null;
}

/** The subject right behind the verb, where it begins at once: "Gestern sagte Ortiz", "como explicó Ortiz". */
function subjectBehind({ sentence, at, lexicon }: VerbSite): Subject | null {
  const { tokens, nameAt } = sentence;
  let next = at + 1;
  for (let token = tokens[next]; token && isAdverb(token, lexicon) && !nameAt[next]; token = tokens[next])
    next++;
  const apart =
    tokens[next]?.kind === 'quotation' || lexicon.grammar.prepositions.has(tokens[next]?.lower ?? '');
  if (lexicon.namesInflect && apart) return nominativeBehind(sentence, next, lexicon);
  if (isPrepositionAt(sentence, next, lexicon)) next = behindAdjunct(sentence, next, lexicon);
  const token = tokens[next];
  if (token?.kind !== 'word') return null;
  const pronoun = lexicon.pronouns.subject.has(token.lower);
  if (lexicon.pronouns.object.has(token.lower) && !pronoun) return null;
  const subject = phraseStartingAt(sentence, next, lexicon);
  if (subject?.type === 'name' && subject.name.oblique) return null;
  if (subject?.type !== 'nominal') return subject;
  return lexicon.roles.all.has(subject.noun) || lexicon.pronouns.indefinite.has(subject.noun)
    ? subject
    : null;
}

/** Languages whose subject may stand on either side of its verb. */
function inFreeOrder(site: VerbSite, found: Found | null): Found | null {
  const { sentence, before, verb, lexicon } = site;
  if (!verb.finite || found?.shape === 'agent') return found;
  const guess = found === null || found.shape === 'coordinate';
  const prepositional = !guess && isPrepositional(sentence, found.subject.token, lexicon);
  const described = found?.subject.type === 'nominal' && found.shape === 'adjacent';
  if (!guess && !prepositional && !described) return found;
  // Elsewhere a person behind a verb like "criticised" is its object.
  const behind = verb.strong || site.behindQuotation ? subjectBehind(site) : null;
  if (behind && (!described || prepositional || behind.type !== 'nominal'))
    return { subject: behind, shape: 'inverted' };
  if (!prepositional) return found;
  return verb.strong ? foundSubject(clauseSubject(sentence, before, lexicon), 'coordinate') : null;
}

/** A verb without a subject of its own beside a quotation, where the language leaves the subject out. */
function dropped({ sentence, at, verb, auxiliaries, behindQuotation, lexicon }: VerbSite): Found | null {
  if (!verb.strong || !verb.finite) return null;
  const lower = sentence.tokens[at]?.lower ?? '';
  const next = sentence.tokens[at + 1];
  const beside = behindQuotation || next?.kind === 'quotation' || next?.text === ':';
  // "gli ha detto": whom the pronoun stands for was spoken to, and is the one whom the subject would be taken for.
  if (auxiliaries.some((word) => lexicon.grammar.definite.has(word))) return null;
  const agreed = [lower, ...auxiliaries].map((form) => lexicon.agreesWith(form)).find(Boolean);
  return beside ? foundSubject(pronounSubject(sentence, at, agreed ?? DROPPED), 'adjacent') : null;
}

function subjectOfVerb(sentence: Sentence, at: number, verb: VerbForm, lexicon: Lexicon): Found | null {
  const site = siteOf(sentence, at, verb, lexicon);
  const { freeInversion, dropsSubject } = lexicon.traits;
  if (verb.past && !verb.finite) {
    const { finiteAuxiliaries, passiveAuxiliaries } = lexicon.grammar;
    if (lexicon.addressing.has(verb.lemma) && at === 0) return null;
    const { tokens } = sentence;
    // "a-t-elle dit": the subject behind the auxiliary.
    const enclitic = lexicon.pronouns.subject.has(tokens[site.before]?.lower ?? '');
    const ahead = enclitic ? tokens.slice(Math.max(0, site.before - 2), site.before) : [];
    // "a dit", "s'est plainte"; "est accusée" is a passive.
    const has = [...site.auxiliaries, ...ahead.map(({ lower }) => lower)].some(
      (word) =>
        (finiteAuxiliaries.has(word) && !passiveAuxiliaries.has(word)) || lexicon.pronouns.object.has(word),
    );
    return has ? subjectOfVerb(sentence, at, { ...verb, finite: true }, lexicon) : passive(site);
  }
  let found = subjectInOrder(site);
  if (freeInversion) found = inFreeOrder(site, found);
  if (lexicon.namesInflect && found?.subject.type === 'name')
    found = behindOwner(site, found, found.subject.name);
  if (found && disagrees(found.subject, sentence.tokens[at]?.lower ?? '', lexicon)) found = null;
  return found ?? (dropsSubject ? dropped(site) : null);
}

/** "Rzecznik Jana Bielika powiedział": who stands before a name in the genitive; null where nobody does. */
function behindOwner({ sentence, at, lexicon }: VerbSite, found: Found, name: NameMention): Found | null {
  if (name.first > at) return name.oblique ? null : found;
  let head = name.outer;
  for (let left = head - 1; name.outer - left < 4; left--) {
    const token = sentence.tokens[left];
    if (token?.kind !== 'word' || lexicon.verbs.has(token.lower)) break;
    if (isOwner(name, token, lexicon)) head = left;
  }
  if (head === name.outer) return name.oblique ? null : found;
  return foundSubject(nominalSubject(sentence, head, name.last - 1, lexicon), 'adjacent');
}

/** "Jan Bielik … powiedziała" */
function disagrees(subject: Subject, form: string, { agreesWith, pronouns }: Lexicon): boolean {
  if (subject.type !== 'name') return false;
  const [pronoun = '', gender] = [agreesWith(form), subject.name.entity?.gender];
  return (
    (gender === 'male' && pronouns.female.has(pronoun)) || (gender === 'female' && pronouns.male.has(pronoun))
  );
}

function subjectInOrder(site: VerbSite): Found | null {
  const { sentence, at, verb, lexicon } = site;
  if (verb.base && !isLink(sentence.tokens[site.before], lexicon)) {
    // "heard Park say"
    const conveyed = conveyedSpeech(sentence, site.before, verb, lexicon);
    if (conveyed) return foundConveyed(conveyed);
  }
  if (lacksPlural(site)) return null;
  const { auxiliaries } = site;
  // "s'est félicité", "si è lamentata": with an object of its own the verb is reflexive.
  const isPassive =
    auxiliaries.some((word) => lexicon.grammar.passiveAuxiliaries.has(word)) &&
    !auxiliaries.some((word) => lexicon.pronouns.object.has(word));
  if (isPassive && !verb.participle) return passive(site);
  if (verb.participle && !verb.base) return participle(site);
  const behind = inverted(site);
  if (behind) return behind;
  const token = sentence.tokens[site.before];
  if (!token) {
    const opens = at === 0 && verb.strong && sentence.nameAt[at + 1];
    return opens ? foundSubject(phraseStartingAt(sentence, at + 1, lexicon), 'inverted-first') : null;
  }
  if (token.kind === 'quotation') return null;
  return token.kind === 'mark' ? behindMark(site, token) : behindWord(site, token);
}

/** A word that stands for "said" directly behind a quotation: `„…“, so Ana Cruz`. */
function tagCue(sentence: Sentence, at: number, lexicon: Lexicon): Cue | null {
  const { tokens } = sentence;
  const token = tokens[at];
  if (!token || !lexicon.grammar.tagWords.has(token.lower)) return null;
  const before = tokens[at - 1]?.text === ',' ? tokens[at - 2] : tokens[at - 1];
  if (before?.kind !== 'quotation') return null;
  const subject = phraseStartingAt(sentence, at + 1, lexicon);
  return subject && { first: at, last: at, lemma: token.lower, strong: true, subject, shape: 'inverted' };
}

/** "according to Ana Cruz" at token `at`; the number of its words, or 0. */
function accordingAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const isAt = (words: readonly string[]): boolean =>
    words.every((word, index) => tokens[at + index]?.lower === word);
  const phrase = lexicon.accordingTo.find((words) => isAt(words));
  if (!phrase && at === 0) {
    const opening = lexicon.accordingTo.find(([first, ...words]) => first === '^' && isAt(words));
    if (opening) return opening.length - 1;
  }
  // "il secondo governo": an adjective.
  if (phrase?.length === 1 && lexicon.grammar.determiners.has(tokens[at - 1]?.lower ?? '')) return 0;
  return phrase?.length ?? 0;
}

/** Tokens between whom a verb quotes and the colon: ", a farmer", "as follows". */
const LONGEST_APPOSITION = 7;

/** "Ortiz quoted Park, a farmer: “…”": the object of the verb, where its words follow a colon; else null. */
function quotedSpeaker(
  sentence: Sentence,
  at: number,
  { lemma }: VerbForm,
  lexicon: Lexicon,
): Subject | null {
  if (!lexicon.quoting.has(lemma)) return null;
  const { tokens } = sentence;
  const quoted = phraseStartingAt(sentence, at + 1, lexicon);
  if (!quoted || quoted.type === 'pronoun') return null;
  const from = quoted.type === 'name' ? quoted.name.last : quoted.token + 1;
  for (let next = from; next <= from + LONGEST_APPOSITION; next++) {
    const token = tokens[next];
    if (!token || token.kind === 'quotation') return null;
    if (token.text === ':') return tokens[next + 1]?.kind === 'quotation' ? quoted : null;
  }
  return null;
}

/** The cues of a sentence, in order. */
export function findCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
  if (lexicon.subordinators.size > 0) return findVerbSecondCues(sentence, lexicon);
  const { tokens, nameAt } = sentence;
  const cues: Cue[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    const according = accordingAt(tokens, at, lexicon);
    if (according > 0) {
      const subject = phraseStartingAt(sentence, at + according, lexicon);
      const last = at + according - 1;
      if (subject)
        cues.push({ first: at, last, lemma: 'according', strong: true, subject, shape: 'according' });
      continue;
    }
    if (lexicon.grammar.accordingAfter.has(token.lower)) {
      const subject = phraseEndingAt(sentence, at - 1, lexicon);
      if (subject)
        cues.push({ first: at, last: at, lemma: 'according', strong: true, subject, shape: 'according' });
      continue;
    }
    const tag = tagCue(sentence, at, lexicon);
    if (tag) {
      cues.push(tag);
      continue;
    }
    const verb = lexicon.verbs.get(token.lower);
    if (!verb || (nameAt[at] && token.capital && at > 0)) continue;
    const result = subjectOfVerb(sentence, at, verb, lexicon);
    if (!result) continue;
    const quoted = quotedSpeaker(sentence, at, verb, lexicon);
    if (quoted) {
      cues.push({ first: at, last: at, lemma: verb.lemma, strong: true, subject: quoted, shape: 'quoted' });
      continue;
    }
    const { subject, shape, conveyedBy } = result;
    // What passes words on reports none of its own.
    if (conveyedBy !== undefined && cues.at(-1)?.first === conveyedBy) cues.pop();
    cues.push({ first: at, last: at, lemma: verb.lemma, strong: verb.strong, subject, shape });
  }
  return cues;
}
