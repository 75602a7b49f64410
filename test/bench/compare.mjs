/**
 * Times the comparison of one quotation with one passage: cutting both into words, aligning them, naming the
 * differences, weighing them. Prints medians in milliseconds by the clock, of pairs that were compared once before, and how
 * they grow with the passage. Processor time would count the threads that compile and collect beside the work.
 *
 *   npm run bench:compare
 */
import * as esbuild from 'esbuild';

/** The core's parts, bundled as the product is: a loader's wrappers around functions would be timed as well. */
async function core() {
  const { outputFiles } = await esbuild.build({
    stdin: {
      contents: `
        export { checkQuotation } from './src/core/verify/check.ts';
        export { alignQuery } from './src/core/passages/align.ts';
        export { comparable, passageOf, passageSpan } from './src/core/passages/passage.ts';
        export { queryOfText } from './src/core/passages/quotation-query.ts';
        export { findQuotations } from './src/core/quotations/find-quotations.ts';
        export { statementsOf } from './src/core/quotations/statements.ts';
        export { readArticles } from './src/core/sources/article.ts';
        export { readDraft } from './src/core/sources/read-draft.ts';
        export { wordsOf } from './src/core/text/words.ts';`,
      resolveDir: new URL('../..', import.meta.url).pathname,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['worker'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

const {
  alignQuery,
  checkQuotation,
  comparable,
  findQuotations,
  passageOf,
  passageSpan,
  queryOfText,
  readArticles,
  readDraft,
  statementsOf,
  wordsOf,
} = await core();

const PASSAGES = [100, 200, 400, 800, 1600, 3200, 6400];
const QUOTATIONS = [10, 20, 40, 80];
const WARM = 1000;
const TRIALS = 100;

const VOCABULARY = (
  'the the the of and to in a we they will not may is was for that it on with harbour council weir keeper mill river ' +
  'storm winter spring money plan bridge gate crane ferry school teacher vote meeting paper report water level ' +
  'thousand seven twenty old new broken painted closed opened raised lowered asked said thought repaired because ' +
  'although nobody everybody town village road station engine captain lantern bakery orchard'
).split(' ');

/** A small generator of Park and Miller's: the same texts in every run. */
function drawing(seed) {
  let state = seed;
  return (below) => (state = (state * 48271) % 2147483647) % below;
}

function sentenceOf(count, draw) {
  const words = Array.from({ length: count }, (_, at) => {
    const word = VOCABULARY[draw(VOCABULARY.length)];
    return at % 14 === 13 ? `${word},` : word;
  });
  return words.join(' ');
}

/** A quotation of `words` words out of a passage of `length`, with about `changes` words changed or left out. */
async function pairOf(length, words, changes, seed) {
  const draw = drawing(seed);
  const spoken = sentenceOf(length, draw).split(' ');
  const from = draw(length - words + 1);
  const quoted = spoken.slice(from, from + words);
  for (let change = 0; change < changes; change++) {
    const at = draw(quoted.length);
    if (change % 3 === 2) quoted.splice(at, 1);
    else quoted[at] = VOCABULARY[draw(VOCABULARY.length)];
  }
  const [article] = await readArticles({
    path: 'source.txt',
    content: `Minutes.\n\n“${spoken.join(' ')},” said Inga Holm.`,
  });
  const prose = readDraft('draft.txt', `“${quoted.join(' ')},” said Inga Holm.`);
  const set = findQuotations(prose, 'en');
  const statements = statementsOf(article.prose, findQuotations(article.prose, 'en'));
  return { article, statements, prose, set, quotation: set.quotations[0] };
}

function compare({ article, statements, prose, set, quotation }) {
  const { text } = article.prose;
  const query = queryOfText(prose.text, quotation);
  const { alignment } = alignQuery(query, wordsOf(text, statements[0]));
  const span = passageSpan(alignment, { text: prose.text, span: quotation }, text);
  const passage = passageOf(alignment, span, comparable(quotation.text), article, statements);
  return checkQuotation({
    quotation,
    draft: prose,
    set,
    passages: [passage],
    source: () => ({ article, statements }),
    style: 'ap',
    sourceCount: 1,
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

async function time(length, words, changes) {
  const pairs = [];
  for (let at = 0; at < TRIALS; at++) pairs.push(await pairOf(length, words, changes, 1 + at * 7919));
  for (const pair of pairs) compare(pair);
  return median(
    pairs.map((pair) => {
      const start = performance.now();
      compare(pair);
      return performance.now() - start;
    }),
  );
}

for (let run = 0; run < WARM; run++) compare(await pairOf(400, 40, run % 12, run + 1));
for (const changes of [0, 1, 3, 11]) {
  console.log(`\n${changes} differences; median of ${TRIALS} in ms`);
  console.log(
    `${'words'.padStart(8)}${PASSAGES.map((each) => String(each).padStart(9)).join('')}   growth 400 → 6400 (16 times)`,
  );
  for (const words of QUOTATIONS) {
    const times = [];
    for (const length of PASSAGES) times.push(await time(length, words, Math.min(changes, words >> 1)));
    const growth = (times[6] / times[2]).toFixed(1);
    console.log(
      `${String(words).padStart(8)}${times.map((each) => each.toFixed(3).padStart(9)).join('')}   × ${growth}`,
    );
  }
}
