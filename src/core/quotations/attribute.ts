/** Who said each quotation: links, carry-over, then pronouns in the order of the text. */
import { rootOf, type Attribution } from './attribution.ts';
import { Attributions, carryOver, fromPaper, fromReport, fromTakingUp, type Carried } from './carry-over.ts';
import { inText, type Analysis, type PronounSubject, type Sentence, type Subject } from './document.ts';
import { linkOf, type Link } from './link.ts';
import { resolveNominal, resolvePronoun } from './resolve.ts';
import { sentenceSubject } from './subjects.ts';
import type { Lexicon } from './lexicon/compile.ts';

/**
 * Whether a sentence without reporting words says by the mood of its verb that it tells what somebody said ("es drohe
 * „…“"). At the end of its clause the verb is that of a subordinate one, which the main clause may report.
 */
function isReported({ tokens }: Sentence, link: Link | null, { reportedMood }: Lexicon): boolean {
  if (link !== null && link.place !== 'colon-clause' && !(link.weak && link.place !== 'noun')) return false;
  return tokens.some(({ text, lower }, at) => {
    const begins = at === 0 || text === lower;
    return begins && reportedMood.has(lower) && (tokens[at + 1]?.kind ?? 'mark') !== 'mark';
  });
}

/** What a quotation without a speaker of its own takes over; what is reported goes on from who reported last. */
function carriedTo(
  attribution: Attribution,
  at: number,
  reported: boolean,
  made: Attributions,
  analysis: Analysis,
): Carried | null {
  const carried = carryOver(attribution, at, made, analysis);
  if (!reported || carried?.weak === false) return carried;
  const takesOver = carried !== null && carried.weak !== true && carried.subject.type !== 'pronoun';
  return takesOver ? carried : (fromReport(attribution.sentence.place.index, at, made, analysis) ?? carried);
}

function attributeOne(
  sentence: Sentence,
  token: number,
  at: number,
  made: Attributions,
  analysis: Analysis,
): void {
  const stretch = analysis.stretches[sentence.place.index]?.[sentence.tokens[token]?.quotation ?? -1];
  if (!stretch) return;
  const link = linkOf(sentence, token, analysis.lexicon);
  const attribution: Attribution = {
    stretch,
    sentence,
    token,
    link,
    subject: link?.subject ?? null,
    place: link?.place ?? null,
    direct: link?.direct ?? false,
    weak: link?.weak ?? false,
    from: null,
    alone: sentence.tokens.every((other) => other.kind !== 'word'),
    entity: null,
    resolution: null,
    resolved: null,
  };
  const open = !link || (link.weak && link.place !== 'noun');
  const takenUp =
    (link?.cue ? null : fromPaper(attribution, at, analysis)) ??
    (open ? fromTakingUp(attribution, at, analysis) : null);
  // What is reported by the mood alone was said by whoever spoke before.
  const reported = at > 0 && isReported(sentence, link, analysis.lexicon);
  if (takenUp) {
    attribution.subject = takenUp.subject;
    attribution.place = takenUp.place;
    attribution.weak = false;
  } else if (!link || reported) {
    const own = reported ? sentence.cues.findLast((cue) => cue.strong && cue.last < token) : undefined;
    const carried: Carried | null = own
      ? { subject: own.subject, place: 'paragraph-cue' }
      : carriedTo(attribution, at, reported, made, analysis);
    if (carried && !(reported && link !== null && carried.weak === true)) {
      attribution.subject = carried.subject;
      attribution.place = carried.place;
      attribution.from = carried.from ?? null;
      attribution.direct = carried.direct ?? false;
      attribution.weak = carried.weak ?? false;
    }
  }
  made.add(attribution);
}

/** Resolves a subject whose antecedent lies before it, and a quotation's own. */
class Resolver {
  /** Speakers of quotations before the place that is looked at, in order. */
  private readonly speakers: Attribution[] = [];

  constructor(
    private readonly analysis: Analysis,
    private readonly attributions: readonly Attribution[],
  ) {}

  private earlier({ sentence, start }: Subject): Attribution[] {
    const at = inText(sentence, start);
    return this.speakers
      .slice(-6)
      .filter((attribution) => inText(attribution.sentence, attribution.stretch.end) <= at)
      .slice(-2)
      .reverse();
  }

  private pronoun(subject: PronounSubject): void {
    subject.resolution ??= resolvePronoun(subject, this.earlier(subject), this.analysis);
  }

  private settle(attribution: Attribution): void {
    const { subject } = attribution;
    if (!subject || attribution.resolved) return;
    if (subject.type === 'name') {
      attribution.entity = subject.name.entity;
      attribution.resolved = 'name';
    } else {
      if (subject.type === 'pronoun') this.pronoun(subject);
      else subject.resolution ??= resolveNominal(subject, this.analysis);
      if (!subject.resolution) return;
      attribution.resolution = subject.resolution;
      attribution.entity = subject.resolution.entity;
      attribution.resolved = subject.type === 'pronoun' ? 'pronoun' : 'apposition';
    }
    if (attribution.entity?.kind === 'person') this.speakers.push(attribution);
  }

  run(): void {
    let next = 0;
    for (const sentence of this.analysis.sentences) {
      const main = sentenceSubject(sentence, this.analysis.lexicon);
      const subjects: (Subject | null)[] = sentence.cues.map((cue) => cue.subject);
      subjects.push(main);
      const pronouns = subjects.filter((subject) => subject?.type === 'pronoun');
      if (pronouns.length > 1) pronouns.sort((a, b) => a.start - b.start);
      for (const subject of pronouns) this.pronoun(subject);
      for (; this.attributions[next]?.sentence === sentence; next++) {
        const attribution = this.attributions[next];
        if (attribution) this.settle(attribution);
      }
    }
  }
}

/** The paragraphs of one quotation have one speaker, though only its last may say who that is. */
function tagEarlierParagraphs(list: readonly Attribution[]): void {
  let behind: Attribution | undefined;
  for (const attribution of [...list].reverse()) {
    const { stretch, subject, sentence } = attribution;
    const goesOn =
      behind?.stretch.reopens === true &&
      stretch.bounds === 'continued' &&
      behind.sentence.place.index === sentence.place.index + 1;
    const tagged =
      behind?.place === 'following-quotation' || (behind?.direct === true && behind.from === null);
    if (behind?.subject && goesOn && tagged && (!subject || rootOf(attribution).weak)) {
      attribution.link = null;
      attribution.subject = behind.subject;
      attribution.place = 'following-quotation';
      attribution.from = behind;
      attribution.direct = true;
      attribution.weak = false;
    }
    behind = attribution;
  }
}

/** An attribution for every stretch that is not inside another, in the order of the text. */
export function attributeAll(analysis: Analysis): readonly Attribution[] {
  const made = new Attributions();
  for (const sentences of analysis.byBlock)
    for (const [at, sentence] of sentences.entries())
      for (const token of sentence.quotations) attributeOne(sentence, token, at, made, analysis);
  tagEarlierParagraphs(made.list);
  new Resolver(analysis, made.list).run();
  return made.list;
}
