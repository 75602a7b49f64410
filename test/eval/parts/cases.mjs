/** Part `cases`: the collections of small hard cases, scored by their own scorer. */
import { run, ToolFailure } from '../lib/cli.mjs';
import { located } from '../lib/data.mjs';
import { atLeast, atMost, number, share } from '../lib/figures.mjs';

/**
 * @param {import('../run.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Figure[]>}
 */
export async function cases(options) {
  const scorer = located(options.data, 'cases', 'score.mjs');
  const hard = located(options.data, 'cases');
  const all = await score(scorer, hard, '', options);
  const figures = [
    passed('all cases', all, atLeast(92), all.failures.slice(0, options.errors)),
    passed('match', await score(scorer, hard, 'match', options), atLeast(95)),
    number('cases', 'false alarms', all.falseAlarms, atMost(0)),
    number('cases', 'errors called verified', all.missed, atMost(0)),
  ];
  for (const family of ['find', 'attr']) {
    const part = await score(scorer, hard, family, options);
    figures.push(
      passed(family, part, null),
      share('cases', `${family}: quotations found`, part.quotes - part.unfound, part.quotes, atLeast(94)),
      number('cases', `${family}: taken for a quotation`, part.taken, atMost(0)),
      share('cases', `${family}: speakers right`, part.speakers[0], part.speakers[1], atLeast(92)),
    );
  }
  figures.push(passed('extr', await score(scorer, hard, 'extr', options), null));
  const sample = await score(scorer, located(options.data, 'sample'), '', options);
  figures.push(passed('sample', sample, atLeast(100), sample.failures.slice(0, options.errors)));
  return figures;
}

const passed = (name, { cases: [right, of] }, target, errors = []) =>
  share('cases', `${name}: passed`, right, of, target, errors);

async function score(scorer, folder, only, { command }) {
  const { stdout, stderr, status } = await run([
    ...[process.execPath, scorer, folder, '--min', '0'],
    ...(only ? ['--only', only] : []),
    ...['--', ...command],
  ]);
  const pair = (pattern) => (pattern.exec(stdout) ?? [0, 0, 0]).slice(1, 3).map(Number);
  if (status !== 0 || !/^cases \d/m.test(stdout)) {
    throw new ToolFailure(`score: exit ${status}: ${stderr.slice(0, 600)}`);
  }
  const [falseAlarms, missed] = pair(/false alarms (\d+), errors called verified (\d+)/);
  return {
    cases: pair(/^cases (\d+)\/(\d+)/m),
    speakers: pair(/speakers (\d+)\/(\d+)/),
    quotes: pair(/verdicts (\d+)\/(\d+)/)[1],
    unfound: stdout.match(/not found as a quotation:/g)?.length ?? 0,
    taken: stdout.match(/taken for a quotation:/g)?.length ?? 0,
    falseAlarms,
    missed,
    failures: stdout.split(/\n(?=\S)/).filter((block) => /^\S+ \(/.test(block)),
  };
}
