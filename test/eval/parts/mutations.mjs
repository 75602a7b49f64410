/** Part `mutations`: right quotations made differently right, made wrong, and given to the wrong person. */
import { ask } from '../lib/cli.mjs';
import { located, readRows } from '../lib/data.mjs';
import { draftOf, judged, told, WAYS } from '../lib/drafts.mjs';
import { atLeast, atMost, refused, share } from '../lib/figures.mjs';
import { generator, pick } from '../lib/random.mjs';
import { drawQuotations } from '../mutate/drawn.mjs';
import { HARMLESS } from '../mutate/harmless.mjs';
import { MEANING } from '../mutate/meaning.mjs';

const CORPORA = ['polnear-dev', 'polnear-train'];
const COUNTS = { harmless: 2000, meaning: 2000, given: 1000 };
/** Share of drafts that name the wrong speaker, for the precision that a newsroom would see. */
const BASE_RATE = 0.1;

/**
 * @param {import('../run.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Figure[]>}
 */
export async function mutations(options) {
  const rows = CORPORA.flatMap((corpus) => readRows(located(options.data, 'eval', `${corpus}.jsonl`)));
  const random = generator(options.seed);
  const pool = drawQuotations(rows, random);
  const limited = (count) => (options.limit ? Math.min(options.limit, count) : count);
  const trials = [
    ...harmlessTrials(pool, random, limited(COUNTS.harmless)),
    ...meaningTrials(pool, random, limited(COUNTS.meaning)),
    ...speakerTrials(pool, random, limited(COUNTS.given)),
  ];
  const answers = await ask(options.command, 'verify', trials.map(lineOf));
  for (const trial of trials) trial.got = judged(answers.get(trial.id), trial.draft);
  const of = (set) => trials.filter((trial) => trial.set === set);
  return [
    ...refused('mutations', answers),
    ...harmlessFigures(of('harmless'), options.errors),
    ...meaningFigures(of('meaning'), options.errors),
    ...speakerFigures(of('wrong speaker'), of('right speaker'), options.errors),
  ];
}

function lineOf({ id, article, draft }) {
  return {
    id,
    sources: [{ name: 'article.txt', text: article }],
    draft: { name: 'draft.txt', text: draft.text },
  };
}

/**
 * As many trials of every kind as of the next, as far as the quotations offer room for it; the common kinds fill up.
 * Each kind goes through the quotations in order, so that a quotation is used again only under another kind.
 */
function spread(kinds, pool, count, make) {
  const names = Object.keys(kinds);
  const next = Object.fromEntries(names.map((name) => [name, 0]));
  const trials = [];
  let live = names;
  while (trials.length < count && live.length > 0) {
    live = live.filter((name) => {
      while (next[name] < pool.length) {
        const trial = make(name, pool[next[name]++]);
        if (trial) return trials.push({ ...trial, kind: name });
      }
      return false;
    });
  }
  return trials.slice(0, count).map((trial, index) => ({ ...trial, id: `${trial.set} ${index}` }));
}

function harmlessTrials(pool, random, count) {
  return spread(HARMLESS, pool, count, (kind, drawn) => {
    const changed = HARMLESS[kind](drawn, random);
    return changed && { ...changed, set: 'harmless', was: drawn.words };
  });
}

function meaningTrials(pool, random, count) {
  return spread(MEANING, pool, count, (kind, drawn) => {
    const wrong = MEANING[kind](drawn, random);
    if (!wrong || drawn.article.includes(wrong.words)) return null;
    const draft = draftOf(wrong.words, drawn.speaker, pick(random, WAYS));
    return { article: drawn.article, draft, codes: wrong.codes, set: 'meaning', was: drawn.words };
  });
}

function speakerTrials(pool, random, count) {
  const shared = pool.filter((drawn) => drawn.others.length > 0 && wordsOnce(drawn));
  const trial = (set, drawn, who) => ({
    article: drawn.article,
    draft: draftOf(drawn.words, who, pick(random, WAYS)),
    set,
    was: `${drawn.words} (${drawn.speaker})`,
    kind: set,
  });
  const wrong = shared
    .slice(0, count)
    .map((drawn) => trial('wrong speaker', drawn, pick(random, drawn.others)));
  const right = shared.slice(-count).map((drawn) => trial('right speaker', drawn, drawn.speaker));
  return [...wrong, ...right].map((each, index) => ({ ...each, id: `${each.set} ${index}` }));
}

/** Words that an article prints twice may have two speakers. */
const wordsOnce = ({ article, words }) => article.indexOf(words) === article.lastIndexOf(words);

function wrongOnes(trials, show) {
  const seen = {};
  // A few of every kind, not many of the first.
  const each = Math.max(1, Math.ceil(show / Math.max(1, new Set(trials.map((trial) => trial.kind)).size)));
  return trials
    .filter((trial) => show > 0 && (seen[trial.kind] = (seen[trial.kind] ?? 0) + 1) <= each)
    .map(
      ({ kind, got, draft, was }) => `${kind}: ${told(got)}\n  draft  ${draft.text.trim()}\n  source ${was}`,
    );
}

function counted(name, trials, isWrong, target, show, byKind) {
  const wrong = trials.filter(isWrong);
  const figures = [share('mutations', name, wrong.length, trials.length, target, wrongOnes(wrong, show))];
  if (!byKind) return figures;
  for (const kind of new Set(trials.map((trial) => trial.kind))) {
    const of = trials.filter((trial) => trial.kind === kind);
    figures.push(share('mutations', `  ${name}: ${kind}`, of.filter(isWrong).length, of.length));
  }
  return figures;
}

function harmlessFigures(trials, show) {
  return [
    ...counted('harmless: false alarms', trials, ({ got }) => got.bad, atMost(0.2), show, true),
    ...counted('harmless: false alarms about the words', trials, isAboutWords, null, 0, false),
    ...counted('harmless: verified', trials, ({ got }) => got.verified, null, 0, false),
    ...counted('harmless: any warning', trials, ({ got }) => got.loud.length > 0, null, show, false),
    ...counted('harmless: not taken for a quotation', trials, ({ got }) => !got.found, null, show, false),
  ];
}

/** An alarm that has nothing to do with who spoke: that is measured by itself. */
const isAboutWords = ({ got }) => got.bad && got.verdicts.some((verdict) => verdict !== 'misattributed');

function meaningFigures(trials, show) {
  const isNamed = ({ got, codes }) => got.codes.some((code) => codes.includes(code));
  const misnamed = trials.filter((trial) => !isNamed(trial) && !trial.got.verified);
  const named = counted('meaning changed: right code', trials, isNamed, atLeast(90), 0, true);
  named[0].errors = wrongOnes(misnamed, show);
  return [
    ...counted('meaning changed: verified', trials, ({ got }) => got.verified, atMost(0.5), show, true),
    ...named,
  ];
}

function speakerFigures(wrong, right, show) {
  const isFlagged = ({ got }) => got.errors.includes('speaker/wrong');
  const isAccused = (trial) => isFlagged(trial) || trial.got.verdicts.includes('misattributed');
  const hits = wrong.filter(isFlagged).length / Math.max(1, wrong.length);
  const alarms = right.filter(isAccused).length / Math.max(1, right.length);
  const precision = (BASE_RATE * hits) / (BASE_RATE * hits + (1 - BASE_RATE) * alarms);
  const figure = share('mutations', 'wrong speaker: precision, one in ten wrong', 0, 0, atLeast(98));
  if (hits + alarms > 0)
    Object.assign(figure, { value: 100 * precision, shown: `${(100 * precision).toFixed(1)} %` });
  const recall = counted('wrong speaker: recall', wrong, isFlagged, atLeast(55), 0, false);
  recall[0].errors = wrongOnes(
    wrong.filter((trial) => !isFlagged(trial)),
    show,
  );
  return [
    figure,
    ...recall,
    ...counted('right speaker: called wrong', right, isAccused, null, show, false),
    ...counted('right speaker: not verified', right, ({ got }) => !got.verified, null, show, false),
  ];
}
