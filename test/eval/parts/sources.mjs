/** Part `sources`: saved news pages against their text and metadata as people (and Readability's tests) wrote them down. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { ask, run, ToolFailure } from '../lib/cli.mjs';
import { located } from '../lib/data.mjs';
import { atLeast, number, share } from '../lib/figures.mjs';
import { compared, means } from '../lib/shingles.mjs';

const BATCH = 20;
/** Shorter quotations occur by chance. */
const SHORTEST = 12;

/**
 * What `verbatim read` says of files, by path; a file that could not be read is missing.
 * @param {readonly string[]} command
 * @param {readonly string[]} files
 */
async function read(command, files) {
  const articles = new Map();
  for (let at = 0; at < files.length; at += BATCH) {
    const batch = files.slice(at, at + BATCH);
    const { stdout, stderr } = await run([...command, 'read', ...batch, '--format', 'json']);
    if (stdout.trim() === '') throw new ToolFailure(stderr.slice(0, 600));
    for (const article of JSON.parse(stdout)) articles.set(path.resolve(article.path), article);
  }
  return articles;
}

async function bodies({ command, data, limit, errors }) {
  const folder = located(data, 'eval', 'pages', 'aeb');
  const truth = JSON.parse(readFileSync(path.join(folder, 'ground-truth.json'), 'utf8'));
  const ids = Object.keys(truth).slice(0, limit || undefined);
  const file = (id) => path.resolve(folder, `${id}.html`);
  const articles = await read(command, ids.map(file));
  const rows = ids.map((id) => ({
    url: truth[id].url,
    ...compared(truth[id].articleBody, articles.get(file(id))?.text ?? ''),
  }));
  const { precision, recall, f1 } = means(rows);
  const worst = rows
    .map((row) => ({ ...row, least: Math.min(row.precision ?? 0, row.recall ?? 0) }))
    .sort((a, b) => a.least - b.least)
    .slice(0, errors)
    .map((row) => `${row.least.toFixed(3)} precision ${row.precision} recall ${row.recall} ${row.url}`);
  const rounded = (value) => Number(value.toFixed(4));
  return [
    {
      ...number('sources', `pages: body, F1 (${rows.length} pages)`, rounded(f1), atLeast(0.96)),
      errors: worst,
    },
    number('sources', 'pages: body, precision', rounded(precision)),
    number('sources', 'pages: body, recall', rounded(recall)),
  ];
}

const fold = (text) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const tight = (text) => fold(text).replaceAll(' ', '');

/** The expected title may bear the site's name behind the headline. */
const titleHolds = (expected, got) => {
  const [want, have] = [fold(expected), fold(got)];
  return have !== '' && (want === have || (want.startsWith(have) && have.length * 2 >= want.length));
};

/** Every name found stands in the expected byline; an expected byline that is the outlet's name is no author. */
const bylineHolds = (expected, { authors, outlet }) =>
  authors.length > 0
    ? authors.every((name) => fold(expected).includes(fold(name)))
    : fold(outlet) === fold(expected);

const dateHolds = (expected, got) =>
  expected &&
  got !== null &&
  expected.replace(' ', 'T').slice(0, 16) === got.slice(0, Math.min(16, expected.length));

async function readability({ command, data, limit, errors }) {
  const folder = located(data, 'eval', 'pages', 'readability');
  const names = readdirSync(folder)
    .filter((name) => existsSync(path.join(folder, name, 'source.html')))
    .slice(0, limit || undefined);
  const file = (name) => path.resolve(folder, name, 'source.html');
  const articles = await read(command, names.map(file));
  const facts = [];
  for (const name of names) {
    const expected = JSON.parse(readFileSync(path.join(folder, name, 'expected-metadata.json'), 'utf8'));
    const got = articles.get(file(name));
    const judge = (field, want, holds, shown) => {
      if (!want) return;
      facts.push({
        field,
        right: got !== undefined && holds,
        told: `${name}: ${field} ${shown} for ${want}`,
      });
    };
    judge('title', expected.title, titleHolds(expected.title, got?.title), got?.title);
    judge('byline', expected.byline, got && bylineHolds(expected.byline, got), got?.authors.join(', '));
    judge(
      'date',
      expected.publishedTime,
      got && dateHolds(expected.publishedTime, got.published),
      got?.published,
    );
  }
  const told = (name, of, target) => {
    const wrong = of.filter(({ right }) => !right);
    const shown = wrong.slice(0, errors).map((fact) => fact.told);
    return share('sources', name, of.length - wrong.length, of.length, target, shown);
  };
  const texts = names.map((name) => ({
    id: name,
    text: readFileSync(path.join(folder, name, 'expected.txt'), 'utf8'),
  }));
  const answers = await ask(
    command,
    'quotes',
    texts.map(({ id, text }) => ({ id, name: `${id}.txt`, text })),
  );
  const quotations = texts.flatMap(({ id, text }) =>
    answers.get(id).quotations.map(({ start, end }) => ({ id, words: text.slice(start, end) })),
  );
  const kept = quotations
    .filter(({ words }) => tight(words).length >= SHORTEST)
    .map(({ id, words }) => ({
      right: tight(articles.get(file(id))?.text).includes(tight(words)),
      told: `${id}: ${words.slice(0, 200)}`,
    }));
  return [
    told('metadata: title, byline and date', facts, atLeast(95)),
    ...['title', 'byline', 'date'].map((field) =>
      told(
        `… ${field}`,
        facts.filter((fact) => fact.field === field),
        null,
      ),
    ),
    told('pages: quotations kept', kept, atLeast(99)),
  ];
}

/**
 * @param {import('../run.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Figure[]>}
 */
export async function sources(options) {
  return [...(await bodies(options)), ...(await readability(options))];
}
