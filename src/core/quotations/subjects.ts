/** The grammatical subject of a clause, and the one that an apposition parts from its verb. */
import type { NameMention, Sentence, Subject } from './document.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { isAdverb } from './name-mentions.ts';
import { topicOfClause } from './verb-second.ts';
import { DASH, nameSubject, nominalSubject, phraseEndingAt, pronounSubject } from './noun-phrases.ts';

/** The name before a comma that can be what an apposition describes. */
function namedBeforeComma(sentence: Sentence, at: number, lexicon: Lexicon): NameMention | null {
  const name = sentence.nameAt[at];
  if (name?.entity?.kind !== 'person' || name.oblique) return null;
  const { tokens } = sentence;
  const object = lexicon.grammar.prepositions.has(tokens[name.outer - 1]?.lower ?? '');
  return object && !lexicon.roles.all.has(tokens[name.outer - 2]?.lower ?? '') ? null : name;
}

/** The person whose name, with what describes them, fills the stretch: ", Ana Cruz,", ", el socialista Ana Cruz,". */
function personWithin(sentence: Sentence, from: number, to: number, lexicon: Lexicon): NameMention | null {
  const { tokens, names } = sentence;
  const name = names.find((other) => other.last === to && other.outer >= from);
  if (name?.entity?.kind !== 'person') return null;
  // "the state capital, Vareth, said": one word that nothing shows to be a person may be a place.
  if (name.words < 2 && !name.entity.supported && name.entity.single) return null;
  const before = tokens.slice(from, name.outer);
  const describes = before.every(
    (token) =>
      token.kind === 'word' &&
      !token.capital &&
      !lexicon.verbs.has(token.lower) &&
      !lexicon.grammar.prepositions.has(token.lower),
  );
  return describes && before.length <= 3 ? name : null;
}

/**
 * Whom the clause is about that a comma before token `at` opens: "Ana Cruz, whose deputy, Lee Park, was away, said". Names
 * inside of it are not who spoke. Null where no such clause is open.
 */
function ownerOfClause(sentence: Sentence, at: number, lexicon: Lexicon): Subject | null {
  const { tokens } = sentence;
  for (let left = at; left > 0; left--) {
    const token = tokens[left];
    if (token?.kind === 'quotation' || /^[;:]$/.test(token?.text ?? '')) return null;
    if (token?.text !== ',' || !lexicon.pronouns.relative.has(tokens[left + 1]?.lower ?? '')) continue;
    const owner = namedBeforeComma(sentence, left - 1, lexicon);
    return owner && nameSubject(owner);
  }
  return null;
}

/** The subject before ", apposition ,": `comma` is the comma before the verb. */
export function subjectBeforeApposition(sentence: Sentence, comma: number, lexicon: Lexicon): Subject | null {
  const { tokens, nameAt, names } = sentence;
  let found: Subject | null = null;
  let right = comma;
  for (let at = comma - 1, steps = 0; at >= 0 && steps < 40; at--, steps++) {
    const token = tokens[at];
    if (!token) break;
    if (token.kind === 'quotation') {
      if (right === at + 1) return null;
      continue;
    }
    if (token.kind === 'mark' && /^[;:]$/.test(token.text)) break;
    if (token.text !== ',') continue;
    const left = at - 1;
    const name = nameAt[left];
    if (name && !found) {
      // "the mayor of Vareth, Ana Cruz, said"
      const person = personWithin(sentence, at + 1, right, lexicon);
      if (person && phraseEndingAt(sentence, left, lexicon)?.type === 'nominal') return nameSubject(person);
    }
    if (namedBeforeComma(sentence, left, lexicon)) {
      const subject = phraseEndingAt(sentence, left, lexicon);
      if (subject?.type === 'name') {
        // "Ana Cruz, Lee Park's deputy, said": of persons in a row the first is the subject.
        found = subject;
        right = at;
        at = subject.name.outer;
        continue;
      }
      if (subject?.type === 'nominal') found ??= subject;
    }
    if (found?.type === 'name') return ownerOfClause(sentence, at, lexicon) ?? found;
    const noun = tokens[left];
    if (!name && !found && noun?.kind === 'word') {
      // "the director of public works, Ana Cruz, said"
      const between = noun.capital ? null : personWithin(sentence, at + 1, right, lexicon);
      if (between) return nameSubject(between);
      if (lexicon.roles.all.has(noun.lower)) {
        const person = names.find((other) => other.outer === at + 1 && other.last <= right);
        if (person?.entity?.kind === 'person') return nameSubject(person);
        found = phraseEndingAt(sentence, left, lexicon) ?? nominalSubject(sentence, left, left, lexicon);
      } else if (lexicon.pronouns.subject.has(noun.lower)) found = pronounSubject(sentence, left);
    }
    right = at;
  }
  return found;
}

/** Behind the dateline ("VARETH, Ohio —"), or 0. */
function afterDateline(sentence: Sentence, to: number): number {
  const { tokens } = sentence;
  const dash = tokens.slice(0, Math.min(14, to)).findIndex((token) => DASH.test(token.text));
  if (dash < 1) return 0;
  const before = tokens.slice(0, dash);
  const place = before.every((token) => token.kind === 'mark' || token.capital || /^\d/.test(token.text));
  return place && before.some((token) => /^\p{Lu}{3,}$/u.test(token.text)) ? dash + 1 : 0;
}

function opensSubordinate(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[at];
  if (token?.kind !== 'word' || sentence.nameAt[at]) return false;
  const { prepositions, clauseOpeners } = lexicon.grammar;
  if (prepositions.has(token.lower) || clauseOpeners.has(token.lower)) return true;
  return lexicon.endings.participleEndings(token.lower);
}

/** Whether the main clause can start at `at`, behind a fronted one: a noun phrase with something verb-like soon after. */
function startsMainClause(sentence: Sentence, at: number, lexicon: Lexicon): boolean {
  const { tokens, nameAt } = sentence;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const name = nameAt[at];
  const nominal = lexicon.grammar.determiners.has(token.lower) || lexicon.roles.all.has(token.lower);
  if (!(name && name.kind !== 'place') && !lexicon.pronouns.subject.has(token.lower) && !nominal)
    return false;
  if (name && tokens[name.last]?.text === ',') {
    const after = tokens[name.last + 1];
    const person = name.kind === 'person' || name.entity?.kind === 'person';
    if (after && !lexicon.pronouns.relative.has(after.lower) && !person) return false;
  }
  const { finiteAuxiliaries } = lexicon.grammar;
  return tokens
    .slice(at + 1, at + 9)
    .some(
      (near) =>
        near.kind === 'word' &&
        (finiteAuxiliaries.has(near.lower) ||
          lexicon.verbs.get(near.lower)?.finite === true ||
          lexicon.endings.finiteEndings(near.lower)),
    );
}

/** Behind a fronted clause or phrase ("Asked about the bridge, …"), or `start` itself. */
function afterFronted(sentence: Sentence, start: number, to: number, lexicon: Lexicon): number {
  const { tokens, nameAt } = sentence;
  for (let at = start + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || (token.text !== ',' && !/^(?:—|–|--)$/.test(token.text))) continue;
    let next = at + 1;
    for (
      let word = tokens[next];
      word && next < to && isAdverb(word, lexicon) && !nameAt[next];
      word = tokens[next]
    )
      next++;
    if (startsMainClause(sentence, next, lexicon)) return next;
  }
  return start;
}

/** A name followed by a role noun: "the Ortiz campaign" is the campaign, "Ortiz spokesman Lee Park" is Park. */
function nounBehindName(
  sentence: Sentence,
  name: NameMention,
  to: number,
  lexicon: Lexicon,
): Subject | number | null {
  const { tokens, nameAt } = sentence;
  const next = tokens[name.last];
  if (next?.kind !== 'word' || next.capital || !lexicon.roles.all.has(next.lower)) return null;
  let at = name.last;
  let head = at;
  for (; at <= to && at - name.last < 4; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || nameAt[at] || lexicon.grammar.prepositions.has(token.lower)) break;
    if (lexicon.verbs.get(token.lower)?.finite === true) break;
    if (lexicon.roles.all.has(token.lower)) head = at;
  }
  if (nameAt[at] && at - 1 === head) return at;
  return nominalSubject(sentence, head, head, lexicon);
}

function roleSubject(sentence: Sentence, at: number, lexicon: Lexicon): Subject | number | null {
  const { tokens, nameAt } = sentence;
  const { determiners, prepositions } = lexicon.grammar;
  let left = at - 1;
  const isPlain = (index: number): boolean => {
    const token = tokens[index];
    return token?.kind === 'word' && !determiners.has(token.lower) && !prepositions.has(token.lower);
  };
  while (left >= 0 && isPlain(left) && at - left < 4) left--;
  const before = tokens[left - 1];
  if (prepositions.has(tokens[left]?.lower ?? '')) return null;
  if (left >= 0 && before?.kind === 'word' && prepositions.has(before.lower)) return null;
  let next = at + 1;
  for (
    let token = tokens[next];
    token?.kind === 'word' && !token.capital && next - at < 4;
    token = tokens[next]
  ) {
    if (!lexicon.roles.all.has(token.lower)) break;
    next++;
  }
  if (nameAt[next]) return next;
  return nominalSubject(sentence, next - 1, next - 1, lexicon);
}

/** Best guess of the subject of the clause that ends at token `to`. */
export function clauseSubject(sentence: Sentence, to: number, lexicon: Lexicon): Subject | null {
  // Without capitals it was found together with the names.
  if (lexicon.traits.script !== 'cased') return sentence.subject ?? null;
  if (lexicon.subordinators.size > 0) return topicOfClause(sentence, to, lexicon);
  const { tokens, nameAt } = sentence;
  let start = 0;
  for (let at = to; at >= 0; at--)
    if (tokens[at]?.kind === 'mark' && /^[;:]$/.test(tokens[at]?.text ?? '')) {
      start = at + 1;
      break;
    }
  if (start === 0) start = afterDateline(sentence, to);
  if (start < to && opensSubordinate(sentence, start, lexicon))
    start = afterFronted(sentence, start, to, lexicon);
  for (let at = start; at <= to; at++) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const name = nameAt[at];
    if (name) {
      const before = tokens[name.outer - 1];
      const object =
        name.oblique || (before?.kind === 'word' && lexicon.grammar.prepositions.has(before.lower));
      const owner = /^['’]s$/.test(tokens[name.last]?.text ?? '');
      if (!object && !owner && name.entity && name.kind !== 'place' && name.kind !== 'people') {
        const noun = nounBehindName(sentence, name, to, lexicon);
        if (noun === null) return nameSubject(name);
        if (typeof noun !== 'number') return noun;
        at = noun - 1;
      } else at = name.last - 1;
      continue;
    }
    if (lexicon.pronouns.subject.has(token.lower)) return pronounSubject(sentence, at);
    if (!token.capital && lexicon.roles.all.has(token.lower)) {
      const subject = roleSubject(sentence, at, lexicon);
      if (typeof subject === 'number') at = subject - 1;
      else if (subject) return subject;
    }
  }
  return null;
}

/** The subject of the whole sentence, found once. */
export function sentenceSubject(sentence: Sentence, lexicon: Lexicon): Subject | null {
  if (sentence.subject === undefined)
    sentence.subject = clauseSubject(sentence, sentence.tokens.length - 1, lexicon);
  return sentence.subject;
}
