/** Grouping the names of a text into people and bodies, and telling whether a person is he or she. */
import { inText, type Entity, type Gender, type NameMention, type Sentence } from './document.ts';
import { isKnownGiven, isSpeechVerb } from './name-mentions.ts';
import type { Lexicon } from './lexicon/compile.ts';

const key = (word: string): string => word.replace(/[.’']/g, '').toLowerCase();

function isPersonal(mention: NameMention): boolean {
  if (mention.kind === 'person') return true;
  if (mention.kind !== 'unknown') return false;
  return mention.evidence || (mention.words >= 2 && mention.words <= 4);
}

/** Whether two given names can be one: equal, an initial of the other, or a nickname of it. */
export function givenNamesAgree(a: string, b: string, lexicon: Lexicon): boolean {
  const [x, y] = [key(a), key(b)];
  if (x === y) return true;
  const initials = lexicon.traits.script === 'cased' && (x.length === 1 || y.length === 1);
  if (initials && x.startsWith(y.charAt(0))) return true;
  const [longX, longY] = [lexicon.nicknames.get(x) ?? x, lexicon.nicknames.get(y) ?? y];
  return longX === longY;
}

function push<K, V>(map: Map<K, V[]>, at: K, value: V): void {
  const list = map.get(at);
  if (list) list.push(value);
  else map.set(at, [value]);
}

class EntityBuilder {
  readonly entities: Entity[] = [];
  private readonly bySurname = new Map<string, Entity[]>();
  private readonly byGiven = new Map<string, Entity[]>();
  private readonly organisations = new Map<string, Entity>();

  constructor(private readonly lexicon: Lexicon) {}

  create(mention: NameMention, kind: Entity['kind'], single: boolean): Entity {
    const entity: Entity = {
      id: this.entities.length,
      name: mention.text,
      surname: mention.surname,
      givens: new Set(),
      kind,
      gender: 'unknown',
      mentions: [],
      fullMentions: 0,
      supported: false,
      single,
    };
    this.entities.push(entity);
    return entity;
  }

  /** What is kept for a name; an inflected one has what is kept for its nominative. */
  private known(map: ReadonlyMap<string, Entity[]>, name: string, mention: NameMention): Entity[] {
    const exact = map.get(key(name));
    if (exact) return exact;
    const found = this.lexicon.nominatives(name).find((form) => map.has(key(form)));
    if (found === undefined) return [];
    mention.oblique = true;
    return map.get(key(found)) ?? [];
  }

  /** The words that a person can go by without the given name. */
  private surnamesOf(mention: NameMention): string[] {
    const { traits, names, nominatives } = this.lexicon;
    if (mention.oblique) return [mention.surname, ...nominatives(mention.surname)].map(key);
    if (!traits.twoSurnames || mention.words < 3) return [key(mention.surname)];
    const [, ...others] = mention.text.split(' ');
    return others.filter((word) => !names.particles.has(word)).map(key);
  }

  addFullName(mention: NameMention): void {
    const surnames = this.surnamesOf(mention);
    const given = key(mention.given);
    const forms = [given, ...(mention.oblique ? this.lexicon.nominatives(mention.given).map(key) : [])];
    const namesakes = mention.oblique
      ? this.known(this.bySurname, mention.surname, mention)
      : surnames.flatMap((surname) => this.bySurname.get(surname) ?? []);
    let entity = namesakes.find((known) =>
      [...known.givens].some((other) => forms.some((form) => givenNamesAgree(other, form, this.lexicon))),
    );
    entity ??= this.create(mention, 'person', false);
    for (const surname of surnames)
      if (this.bySurname.get(surname)?.includes(entity) !== true) push(this.bySurname, surname, entity);
    if (mention.text.length > entity.name.length && mention.words <= 4 && !mention.oblique)
      entity.name = mention.text;
    if (!entity.givens.has(given)) push(this.byGiven, given, entity);
    entity.givens.add(given);
    entity.fullMentions++;
    mention.entity = entity;
  }

  addShortName(mention: NameMention, genderOf: (entity: Entity) => Gender): void {
    const { lexicon } = this;
    const name = key(mention.surname);
    let namesakes = this.known(this.bySurname, mention.surname, mention);
    if (mention.kind === 'people' && namesakes.length > 0 && lexicon.names.ambiguousPeoples.has(mention.text))
      mention.kind = 'unknown';
    if (namesakes.length > 0) {
      const titled: Gender = lexicon.titles.male.has(mention.title)
        ? 'male'
        : lexicon.titles.female.has(mention.title)
          ? 'female'
          : 'unknown';
      const fitting =
        namesakes.length < 2
          ? []
          : namesakes.filter(
              (entity) => titled === 'unknown' || [titled, 'unknown'].includes(genderOf(entity)),
            );
      if (fitting.length > 0) namesakes = fitting;
      mention.ambiguous = namesakes.length > 1;
      if (mention.ambiguous) mention.namesakes = namesakes;
      mention.entity =
        namedBeside(namesakes, mention) ?? lastToSpeak(namesakes, mention, lexicon) ?? mostNamed(namesakes);
      return;
    }
    const byGiven = this.known(this.byGiven, mention.text, mention);
    if (byGiven.length > 0 && mention.kind !== 'place') {
      mention.entity = mostNamed(byGiven);
      mention.ambiguous = byGiven.length > 1;
    } else if (mention.kind === 'person' || (mention.kind === 'unknown' && mention.text.length > 2)) {
      mention.entity = this.create(mention, 'person', true);
      push(this.bySurname, name, mention.entity);
    }
  }

  addOther(mention: NameMention): void {
    const name = key(mention.text);
    let entity = this.organisations.get(name);
    if (!entity) {
      entity = this.create(mention, 'organisation', mention.words === 1);
      this.organisations.set(name, entity);
    }
    mention.entity = entity;
  }
}

/** Of people with one surname, the only one whom the same paragraph has named in full before a bare mention. */
function namedBeside(namesakes: readonly Entity[], { sentence: { place } }: NameMention): Entity | null {
  if (namesakes.length < 2) return null;
  const beside = namesakes.filter(({ mentions }) =>
    mentions.some((mention) => mention.words > 1 && mention.sentence.place === place),
  );
  return beside.length === 1 ? (beside[0] ?? null) : null;
}

/** Sentences back within which a speaker named in full is meant by the bare surname. */
const SPOKE_WITHIN = 8;

/** `Ida Roe said`, `"…," said Ida Roe`: a name beside a verb of saying, as its subject. */
function isSpeaking({ sentence: { tokens }, outer, last }: NameMention, lexicon: Lexicon): boolean {
  if (isSpeechVerb(lexicon, tokens[last])) return true;
  const behind = tokens[outer - 2];
  return isSpeechVerb(lexicon, tokens[outer - 1]) && (behind?.kind === 'quotation' || behind?.text === ',');
}

/** Of people with one surname, the one who spoke last before a bare mention of it; null where none did. */
function lastToSpeak(
  namesakes: readonly Entity[],
  { sentence }: NameMention,
  lexicon: Lexicon,
): Entity | null {
  let last: NameMention | null = null;
  if (namesakes.length < 2) return null;
  for (const entity of namesakes) {
    const spoke = entity.mentions.findLast((mention) => isSpeaking(mention, lexicon));
    if (!spoke || sentence.index - spoke.sentence.index > SPOKE_WITHIN) continue;
    if (!last || inText(spoke.sentence, spoke.start) > inText(last.sentence, last.start)) last = spoke;
  }
  return last?.entity ?? null;
}

/** A bare surname goes to the one most often named in full. */
function mostNamed(entities: readonly Entity[]): Entity | null {
  let best: Entity | null = null;
  for (const entity of entities) if (!best || entity.fullMentions > best.fullMentions) best = entity;
  return best;
}

/** The given name that tells gender: names without capitals need not start with it. */
function givenOf(entity: Entity, { traits }: Lexicon): string {
  const full = traits.script === 'cased' ? undefined : entity.mentions.find(({ words }) => words > 1);
  return full?.given ?? entity.name.split(' ')[0] ?? '';
}

/** By title, given name, or the noun before the name ("spokeswoman Ana Cruz"). */
function genderFromName(entity: Entity, lexicon: Lexicon): Gender {
  let male = 0;
  let female = 0;
  for (const { title } of entity.mentions) {
    if (lexicon.titles.male.has(title)) male++;
    if (lexicon.titles.female.has(title)) female++;
  }
  if (male + female > 0) return female > male ? 'female' : 'male';
  const given = givenOf(entity, lexicon);
  for (const form of [given, ...lexicon.nominatives(given)]) {
    if (lexicon.names.male.has(form)) return 'male';
    if (lexicon.names.female.has(form)) return 'female';
  }
  for (const mention of entity.mentions) {
    const role = mention.sentence.tokens[mention.outer - 1]?.lower ?? '';
    if (lexicon.roles.female.has(role)) return 'female';
    if (lexicon.roles.male.has(role)) return 'male';
  }
  return 'unknown';
}

const PRONOUN_REACH = 25;

/** By the pronouns that follow where nobody else is named in the sentence. */
function genderFromPronouns(entity: Entity, sentences: readonly Sentence[], lexicon: Lexicon): Gender {
  let male = 0;
  let female = 0;
  const count = (word: string | undefined): void => {
    if (word === undefined) return;
    if (lexicon.pronouns.male.has(word)) male++;
    else if (lexicon.pronouns.female.has(word)) female++;
  };
  for (const mention of entity.mentions) {
    const { sentence } = mention;
    const others = sentence.names.some(
      (other) => other.entity && other.entity !== entity && other.entity.kind === 'person',
    );
    if (others) continue;
    for (const token of sentence.tokens.slice(mention.last, mention.last + PRONOUN_REACH)) count(token.lower);
    const next = sentences[sentence.index + 1];
    if (next?.place === sentence.place) count(next.tokens[0]?.lower);
  }
  if (male > female * 2) return 'male';
  return female > male * 2 ? 'female' : 'unknown';
}

function isSupported(entity: Entity, lexicon: Lexicon): boolean {
  if (entity.kind !== 'person') return false;
  return entity.mentions.some((mention) => {
    if (mention.kind === 'person' || mention.evidence) return true;
    if (mention.title !== '' && !lexicon.titles.weak.has(mention.title)) return true;
    const { tokens } = mention.sentence;
    const before = tokens[mention.outer - 1]?.lower ?? '';
    if (lexicon.roles.all.has(before) && !lexicon.roles.bodies.has(before)) return true;
    const after = tokens[mention.last + 1]?.lower ?? '';
    return tokens[mention.last]?.text === ',' && lexicon.roles.appositive.has(after);
  });
}

/** Entities of all names in the sentences; sets `NameMention.entity`. Near linear in the names. */
export function buildEntities(sentences: readonly Sentence[], lexicon: Lexicon): readonly Entity[] {
  const builder = new EntityBuilder(lexicon);
  const names = sentences.flatMap((sentence) => sentence.names);
  const full = names.filter((name) => isPersonal(name) && name.words >= 2);
  for (const name of full) if (!name.oblique) builder.addFullName(name);
  for (const name of full) if (name.oblique) builder.addFullName(name);
  const genderOf = (entity: Entity): Gender => genderFromName(entity, lexicon);
  for (const name of names) {
    if (!name.entity && name.words === 1) builder.addShortName(name, genderOf);
    if (!name.entity && name.kind !== 'role') builder.addOther(name);
    name.entity?.mentions.push(name);
  }
  for (const entity of builder.entities) {
    entity.supported = isSupported(entity, lexicon);
    entity.gender = entity.kind === 'organisation' ? 'none' : genderFromName(entity, lexicon);
  }
  for (const entity of builder.entities)
    if (entity.gender === 'unknown') entity.gender = genderFromPronouns(entity, sentences, lexicon);
  return builder.entities;
}

/** Whether a name's first word is a given name of the lists. */
export function hasKnownGiven(mention: NameMention, lexicon: Lexicon): boolean {
  return mention.words >= 2 && isKnownGiven(mention.given, lexicon);
}
