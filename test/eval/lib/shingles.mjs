/** How much of a text is another's, by runs of four words: the measure of scrapinghub's article-extraction-benchmark. */

const LENGTH = 4;

/** The runs of four words of a text, and how often each occurs. */
function shingles(text) {
  const tokens = text.match(/[\p{L}\p{N}\p{M}_]+/gu) ?? [];
  const counts = new Map();
  if (tokens.length === 0) return counts;
  for (let at = 0; at < Math.max(1, tokens.length - LENGTH + 1); at++) {
    const run = tokens.slice(at, at + LENGTH).join(' ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return counts;
}

/**
 * Precision and recall of a prediction; null where there is nothing to count.
 * @param {string} truth
 * @param {string} predicted
 */
export function compared(truth, predicted) {
  const [a, b] = [shingles(truth), shingles(predicted)];
  let [right, extra, missed] = [0, 0, 0];
  for (const run of new Set([...a.keys(), ...b.keys()])) {
    const [want, got] = [a.get(run) ?? 0, b.get(run) ?? 0];
    right += Math.min(want, got);
    extra += Math.max(0, got - want);
    missed += Math.max(0, want - got);
  }
  return {
    precision: right + extra > 0 ? right / (right + extra) : null,
    recall: right + missed > 0 ? right / (right + missed) : null,
  };
}

/**
 * The means over documents, and F1 of the two means, as the benchmark has them.
 * @param {readonly {precision: number | null, recall: number | null}[]} rows
 */
export function means(rows) {
  const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const precision = mean(rows.flatMap((row) => row.precision ?? []));
  const recall = mean(rows.flatMap((row) => row.recall ?? []));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
