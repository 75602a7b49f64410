/** Reporting verbs with their subjects. */
import type { Token } from '../text/tokens.ts';
import type { Cue, CueShape, Sentence, Subject } from './document.ts';
import type { Lexicon, VerbForm } from './lexicon/compile.ts';
import { isAdverb } from './name-mentions.ts';
import { DASH, nameSubject, phraseEndingAt, phraseStartingAt, nominalSubject } from './noun-phrases.ts';
import { clauseSubject, subjectBeforeApposition } from './subjects.ts';

interface Found {
  readonly subject: Subject;
  readonly shape: CueShape;
}

const found = (subject: Subject | null, shape: CueShape): Found | null =>
  subject ? { subject, shape } : null;

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
  let before = at - 1;
  for (
    let token = tokens[before];
    token && isAdverb(token, lexicon) && !nameAt[before];
    token = tokens[before]
  )
    before--;
  let left = at - 1;
  for (let token = tokens[left]; token; token = tokens[left]) {
    if (
      !isAdverb(token, lexicon) &&
      !(token.kind === 'mark' && (token.text === ',' || DASH.test(token.text)))
    )
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
    doubtful: verb.base || (lexicon.endings.pluralEnding(lower) && verb.finite),
    behindQuotation:
      tokens[left]?.kind === 'quotation' && !(previous?.kind === 'word' && !isAdverb(previous, lexicon)),
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
      return found(phraseStartingAt(sentence, right + 1, lexicon), 'agent');
    if (token?.kind === 'mark') break;
  }
  if (!lexicon.grammar.quoted.has(tokens[at]?.lower ?? '')) return null;
  return found(phraseEndingAt(sentence, before, lexicon), 'quoted');
}

/** "Park saying", "with Park saying", "…, calling it", "in a statement saying". */
function participle(site: VerbSite): Found | null {
  const { sentence, at, before, lexicon, auxiliaries } = site;
  const { tokens, nameAt } = sentence;
  const { passiveAuxiliaries, prepositions, determiners, withLike, participleOpeners, possession } =
    lexicon.grammar;
  const token = tokens[before];
  if (
    token &&
    auxiliaries.some((word) => passiveAuxiliaries.has(word) && !lexicon.verbs.get(word)?.participle)
  ) {
    const subject = phraseEndingAt(sentence, before, lexicon);
    if (subject) return found(subject, 'progressive');
  }
  if (token?.kind === 'word') {
    if (prepositions.has(token.lower) || participleOpeners.has(token.lower))
      return found(clauseSubject(sentence, before, lexicon), 'participle');
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
      return found(nameSubject(name), 'absolute');
  }
  return found(clauseSubject(sentence, at - 1, lexicon), 'participle');
}

/** `"Q," said Ana Cruz`. */
function inverted(site: VerbSite): Found | null {
  const { sentence, at, verb, lexicon } = site;
  const next = sentence.tokens[at + 1];
  if (!site.behindQuotation || !next || next.kind === 'mark' || !verb.finite) return null;
  const subject = phraseStartingAt(sentence, at + 1, lexicon);
  if (
    lexicon.pronouns.object.has(next.lower) ||
    (next.kind === 'word' && lexicon.grammar.prepositions.has(next.lower))
  )
    return null;
  return found(subject, 'inverted');
}

function invertedAfterComma(site: VerbSite): Found | null {
  const { sentence, at, verb, lexicon } = site;
  const { tokens, nameAt } = sentence;
  const name = nameAt[at + 1];
  if (!name || !verb.strong || !verb.finite || lexicon.addressing.has(verb.lemma)) return null;
  const subject = phraseStartingAt(sentence, at + 1, lexicon);
  if (subject?.type === 'name') {
    const after = tokens[subject.name.last];
    if (!after || /^[.,]$/.test(after.text)) return found(subject, 'inverted-simple');
  }
  if (!/^['’]s$/.test(tokens[name.last]?.text ?? '')) return null;
  const owned = phraseStartingAt(sentence, name.last + 1, lexicon);
  return owned?.type === 'name' ? found(owned, 'inverted-simple') : null;
}

function behindMark(site: VerbSite, mark: Token): Found | null {
  const { sentence, at, before, lexicon } = site;
  const { tokens } = sentence;
  if (mark.text === ',') {
    const simple = invertedAfterComma(site);
    if (simple) return simple;
    const subject = subjectBeforeApposition(sentence, before, lexicon);
    if (subject) return found(subject, 'apposition');
    if (site.behindQuotation) {
      const right = phraseStartingAt(sentence, at + 1, lexicon);
      if (right) return found(right, 'inverted');
    }
    return found(clauseSubject(sentence, before, lexicon), 'coordinate');
  }
  if (/^[)\]]$/.test(mark.text)) {
    let left = before;
    while (left >= 0 && !/^[([]$/.test(tokens[left]?.text ?? '')) left--;
    return left > 0 ? found(phraseEndingAt(sentence, left - 1, lexicon), 'adjacent') : null;
  }
  if (!DASH.test(mark.text)) return null;
  let left = before - 1;
  while (left >= 0 && !DASH.test(tokens[left]?.text ?? '')) left--;
  if (left > 0) return found(phraseEndingAt(sentence, left - 1, lexicon), 'apposition');
  return found(clauseSubject(sentence, before, lexicon), 'coordinate');
}

function behindPlainWord(site: VerbSite, token: Token): Found | null {
  const { sentence, before, verb, lexicon, doubtful, auxiliaries } = site;
  const { roles, grammar } = lexicon;
  const modal = auxiliaries.some((word) => grammar.modalAuxiliaries.has(word));
  const baseOnly = verb.base && !verb.finite;
  const plural = token.lower.length > 3 && lexicon.endings.pluralEnding(token.lower);
  if (baseOnly && verb.strong && !modal && plural)
    if (!phraseEndingAt(sentence, before, lexicon))
      return found(nominalSubject(sentence, before, before, lexicon), 'adjacent');
  const speaks = roles.plural.has(token.lower) || roles.all.has(token.lower) || plural;
  if (doubtful && !speaks) return null;
  const subject = phraseEndingAt(sentence, before, lexicon);
  if (subject?.type === 'nominal' && lexicon.naming.has(verb.lemma) && !roles.all.has(subject.noun))
    return null;
  if (subject) return found(subject, 'adjacent');
  return verb.strong && !doubtful ? found(clauseSubject(sentence, before, lexicon), 'coordinate') : null;
}

function behindWord(site: VerbSite, token: Token): Found | null {
  const { sentence, before, verb, lexicon, doubtful, auxiliaries } = site;
  const { grammar, pronouns } = lexicon;
  const baseOnly = verb.base && !verb.finite;
  if (sentence.nameAt[before] || pronouns.subject.has(token.lower)) {
    const subject = phraseEndingAt(sentence, before, lexicon);
    const noun = doubtful && !verb.strong && baseOnly && subject?.type === 'name' && auxiliaries.length === 0;
    return noun ? null : found(subject, 'adjacent');
  }
  if (pronouns.relative.has(token.lower)) {
    const left = sentence.tokens[before - 1]?.text === ',' ? before - 2 : before - 1;
    return found(phraseEndingAt(sentence, left, lexicon), 'relative');
  }
  if (grammar.coordinators.has(token.lower)) {
    if (doubtful && baseOnly && auxiliaries.length === 0) return null;
    return found(clauseSubject(sentence, before, lexicon), 'coordinate');
  }
  if (grammar.infinitiveMarkers.has(token.lower))
    return verb.strong ? found(clauseSubject(sentence, before, lexicon), 'infinitive') : null;
  if (grammar.determiners.has(token.lower)) return null;
  if (grammar.prepositions.has(token.lower)) {
    const clear = !doubtful && verb.strong && verb.finite;
    return clear ? found(clauseSubject(sentence, before, lexicon), 'coordinate') : null;
  }
  return token.capital ? null : behindPlainWord(site, token);
}

function subjectOfVerb(sentence: Sentence, at: number, verb: VerbForm, lexicon: Lexicon): Found | null {
  const site = siteOf(sentence, at, verb, lexicon);
  if (lacksPlural(site)) return null;
  const isPassive = site.auxiliaries.some((word) => lexicon.grammar.passiveAuxiliaries.has(word));
  if (isPassive && !verb.participle) return passive(site);
  if (verb.participle && !verb.base) return participle(site);
  const behind = inverted(site);
  if (behind) return behind;
  const token = sentence.tokens[site.before];
  if (!token) {
    const opens = at === 0 && verb.strong && sentence.nameAt[at + 1];
    return opens ? found(phraseStartingAt(sentence, at + 1, lexicon), 'inverted-first') : null;
  }
  if (token.kind === 'quotation') return null;
  return token.kind === 'mark' ? behindMark(site, token) : behindWord(site, token);
}

/** "according to Ana Cruz" at token `at`; the number of its words, or 0. */
function accordingAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const phrase = lexicon.accordingTo.find((words) =>
    words.every((word, index) => tokens[at + index]?.lower === word),
  );
  return phrase?.length ?? 0;
}

/** The cues of a sentence, in order. */
export function findCues(sentence: Sentence, lexicon: Lexicon): Cue[] {
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
    const verb = lexicon.verbs.get(token.lower);
    if (!verb || (nameAt[at] && token.capital && at > 0)) continue;
    const result = subjectOfVerb(sentence, at, verb, lexicon);
    if (result) cues.push({ first: at, last: at, lemma: verb.lemma, strong: verb.strong, ...result });
  }
  return cues;
}
