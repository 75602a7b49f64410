/** The speaker as it is handed out: name, aliases, how it was found and how sure it is. */
import type { Span, Speaker, SpeakerVia, Turn } from '../model.ts';
import { rootOf, type Attribution } from './attribution.ts';
import { inText, spanInText, type Analysis, type Entity, type Subject } from './document.ts';
import { entityOf } from './resolve.ts';
import type { Lexicon } from './lexicon/compile.ts';
import { confidenceOf, tierOf } from './tiers.ts';

const NOBODY = { joint: [], margin: null, candidates: [], evidence: [] } as const;

/** Kept by entity: one who speaks often is named often too. */
const aliases = new WeakMap<Entity, readonly string[]>();

function aliasesOf(entity: Entity): string[] {
  let known = aliases.get(entity);
  if (!known) {
    known = [...new Set(entity.mentions.map(({ text }) => text))].filter((text) => text !== entity.name);
    aliases.set(entity, known);
  }
  return [...known];
}

function viaOf(attribution: Attribution, subject: Subject): SpeakerVia {
  if (attribution.from) return 'carried';
  return subject.type;
}

function evidenceOf(attribution: Attribution): Span[] {
  const root = rootOf(attribution);
  const cue = root.link?.cue;
  const tokens = cue ? root.sentence.tokens.slice(cue.first, cue.last + 1) : [];
  const spans: Span[] = [];
  const [first] = tokens;
  const last = tokens.at(-1);
  if (first && last) spans.push(spanInText(root.sentence, { start: first.start, end: last.end }));
  const antecedent = attribution.resolution?.evidence;
  if (antecedent) spans.push(antecedent);
  return spans.sort((a, b) => a.start - b.start);
}

/**
 * Whether a description tells who or what is meant: "the Vermont senator", "their lawyer", a document. "A spokesman for
 * the mayor" and "officials" could be anybody.
 */
function isIdentified(subject: Subject, lexicon: Lexicon): boolean {
  if (subject.type !== 'nominal') return false;
  if (lexicon.isDocument(subject.noun)) return true;
  if (lexicon.endings.pluralEnding(subject.noun) || lexicon.roles.plural.has(subject.noun)) return false;
  const { tokens, names } = subject.sentence;
  // A paper by its name: `schreibt die „Hafenpost“`.
  if (tokens[subject.token]?.kind === 'quotation') return true;
  const first = tokens.find((token) => token.start === subject.start);
  if (first && lexicon.grammar.definite.has(first.lower)) return true;
  // "im Gutachten": the article is part of the preposition.
  const { definite, prepositions } = lexicon.grammar;
  const before = tokens[tokens.findIndex((token) => token === first) - 1]?.lower ?? '';
  if (lexicon.traits.capitalNouns && definite.has(before) && prepositions.has(before)) return true;
  if (lexicon.traits.capitalNouns && isBareName(subject, first === tokens[subject.token], lexicon))
    return true;
  if (lexicon.roleOfDefinite(subject.noun) !== '') return true;
  const owner = names.find((name) => name.start >= subject.start && name.end <= subject.end);
  return owner?.start === subject.start;
}

/**
 * Where every noun has a capital: "laut Polizei", "Renn nennt": a body that needs no article, and what has none though it
 * is no mass and no plural, which is a name.
 */
function isBareName(
  { noun, sentence, start, token }: Subject & { type: 'nominal' },
  alone: boolean,
  lexicon: Lexicon,
): boolean {
  // "Berliner Polizei"
  const before = sentence.tokens[token - 1];
  const ofPlace = before?.start === start && /^\p{Lu}\p{Ll}+er$/u.test(before.text);
  if (lexicon.isBody(noun) && (alone || ofPlace)) return true;
  if (!alone || !/^\p{Lu}/u.test(sentence.tokens[token]?.text ?? '')) return false;
  if (sentence.tokens[token]?.capital === true) return true;
  if (lexicon.roles.all.has(noun) || lexicon.endings.nounEndings(noun) || noun.endsWith('en')) return false;
  const verb = sentence.cues.find(({ subject }) => subject.type === 'nominal' && subject.token === token);
  const form = sentence.tokens[verb?.first ?? -1]?.lower ?? 'n';
  return !form.endsWith('n') && verb?.shape !== 'according';
}

function wordsOf({ sentence, start, end }: Subject): string {
  return sentence.place.text.slice(start, end);
}

const OPENING = /["„“«»‚‘]/u;
const CLOSING = /["“”«»‘’]/u;

/** Somebody without a name: the words that describe them. */
function describedSpeaker(attribution: Attribution, subject: Subject, { lexicon }: Analysis): Speaker | null {
  if (subject.type === 'pronoun') return null;
  const { text } = subject.sentence.place;
  const inner = text.slice(subject.start, subject.end);
  // "die Zeitschrift „Deich“": the mark that closes the name is part of the phrase.
  const open = OPENING.exec(inner)?.index ?? 0;
  const closes = CLOSING.test(text.charAt(subject.end)) && !CLOSING.test(inner.slice(open + 1));
  const words = open > 0 && closes ? text.slice(subject.start, subject.end + 1) : inner;
  return {
    ...NOBODY,
    name: words,
    unnamed: !isIdentified(subject, lexicon),
    kind: 'unknown',
    aliases: [],
    mention: words,
    mentionStart: inText(subject.sentence, subject.start),
    via: viaOf(attribution, subject),
    confidence: attribution.weak ? 0.4 : 0.6,
    tier: 4,
    evidence: evidenceOf(attribution),
  };
}

/** The speaker of a quotation; null where nobody could be made out. */
export function speakerOf(attribution: Attribution, analysis: Analysis): Speaker | null {
  const { subject, entity, resolution } = attribution;
  if (!subject) return null;
  if (!entity) return describedSpeaker(attribution, subject, analysis);
  const tier = tierOf(attribution);
  const joint = subject.type === 'name' ? subject.joint?.entity : null;
  return {
    name: entity.name,
    unnamed: false,
    kind: entity.kind,
    aliases: aliasesOf(entity),
    joint: joint ? [joint.name] : [],
    mention: wordsOf(subject),
    mentionStart: inText(subject.sentence, subject.start),
    via: viaOf(attribution, subject),
    confidence: confidenceOf(attribution, tier),
    tier,
    margin: resolution && resolution.margin < 9 ? resolution.margin : null,
    candidates: (resolution?.candidates ?? []).map((candidate) => ({
      name: candidate.entity.name,
      score: candidate.score,
    })),
    evidence: evidenceOf(attribution),
  };
}

/** The speaker of unmarked speech: explicit lead-ins only, so a name is certain. */
export function speakerOfSubject(subject: Subject): Speaker | null {
  const entity = entityOf(subject);
  const mention = wordsOf(subject);
  if (!entity && subject.type === 'pronoun') return null;
  const byName = subject.type === 'name' && entity !== null;
  return {
    ...NOBODY,
    name: entity?.name ?? mention,
    unnamed: entity === null,
    kind: entity?.kind ?? 'unknown',
    aliases: entity ? aliasesOf(entity) : [],
    mention,
    mentionStart: inText(subject.sentence, subject.start),
    via: subject.type,
    confidence: byName ? 0.95 : 0.6,
    tier: byName ? (subject.name.ambiguous ? 3 : 1) : entity ? 3 : 4,
    evidence: [spanInText(subject.sentence, subject)],
  };
}

const plainLabel = (label: string): string =>
  label
    .replace(/\s*[([].*$/u, '')
    .trim()
    .replace(/\p{Lu}{2,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());

/** The speaker of a turn, from its label ("JANE ORTIZ", "ORTIZ"); the full name where the text has it. */
export function speakerOfTurn(turn: Turn, at: number, { entities }: Analysis): Speaker {
  const label = /\p{Ll}/u.test(turn.label) ? turn.label : plainLabel(turn.label);
  const words = label.split(' ');
  const full = entities.find(
    (entity) =>
      entity.kind === 'person' &&
      !entity.single &&
      words.length === 1 &&
      entity.surname.toLowerCase() === label.toLowerCase(),
  );
  const named = turn.role === 'speaker' && /^\p{Lu}/u.test(label) && !/^(?:A|Answer)$/.test(label);
  return {
    ...NOBODY,
    name: full?.name ?? label,
    unnamed: !named,
    kind: named ? 'person' : 'unknown',
    aliases: full ? [label] : [],
    mention: turn.label,
    mentionStart: at,
    via: 'turn',
    confidence: named ? 0.98 : 0.6,
    tier: named ? 1 : 4,
  };
}
