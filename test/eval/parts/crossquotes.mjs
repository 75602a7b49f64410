/** Part `crossquotes`: one utterance printed by two papers. */
import { ask } from '../lib/cli.mjs';
import { located, readRows } from '../lib/data.mjs';
import { draftOf, innerMarks, judged, LED_IN, told } from '../lib/drafts.mjs';
import { atLeast, refused, share } from '../lib/figures.mjs';

/**
 * @param {import('../run.mjs').Options} options
 * @returns {Promise<import('../lib/figures.mjs').Figure[]>}
 */
export async function crossquotes(options) {
  const file = located(options.data, 'eval', 'polnear-crossquotes.jsonl');
  const rows = readRows(file)
    .slice(0, options.limit || undefined)
    .map((row, index) => ({ ...row, key: `${index} ${row.id}` }));
  const drafts = new Map(
    rows.map((row) => [row.key, draftOf(innerMarks(row.quote), speakerOf(row), LED_IN)]),
  );
  const answers = await ask(
    options.command,
    'verify',
    rows.map(({ key, sourceContext }) => ({
      id: key,
      sources: [{ name: 'article.txt', text: sourceContext }],
      draft: { name: 'draft.txt', text: drafts.get(key).text },
    })),
  );
  const got = rows.map((row) => ({ ...row, got: judged(answers.get(row.key), drafts.get(row.key)) }));
  const counted = (name, of, holds, target) => {
    const wrong = of.filter((row) => !holds(row));
    const errors = wrong
      .slice(0, options.errors)
      .map(
        (row) =>
          `${told(row.got)}\n  draft  ${drafts.get(row.key).text.trim()}\n  source ${row.sourceContext}`,
      );
    return share('crossquotes', name, of.length - wrong.length, of.length, target, errors);
  };
  const verified = ({ got }) => got.verified;
  const inQuotes = got.filter((row) => row.sourceInsideQuote);
  return [
    ...refused('crossquotes', answers),
    counted(
      'identical: verified',
      got.filter((row) => row.auto === 'identical'),
      verified,
      atLeast(100),
    ),
    counted(
      'identical, quoted in both: verified',
      inQuotes.filter((row) => row.auto === 'identical'),
      verified,
    ),
    counted(
      'same words: verified',
      got.filter((row) => row.auto === 'tokens-identical'),
      verified,
    ),
    counted(
      'altered: a passage found',
      got.filter((row) => row.auto === 'altered'),
      ({ got }) => got.passages.length > 0,
    ),
  ];
}

/**
 * Whoever the first paper names, in its own words. Its "she" stays "she": who that is was guessed by a program, and a
 * wrong guess would count against the tool that sees through it.
 */
function speakerOf({ speaker }) {
  return speaker.replace(/['’]s?$/, '');
}
