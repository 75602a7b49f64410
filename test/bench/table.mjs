/** The value below which a share of the numbers lies, to be shown; empty where there are none. */
export function quantile(numbers, share) {
  if (numbers.length === 0) return '';
  const sorted = [...numbers].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return value < 10 ? value.toFixed(2) : value.toFixed(0);
}

/** Rows with the same keys as a Markdown table. */
export function table(rows) {
  if (rows.length === 0) return '';
  const heads = Object.keys(rows[0]);
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    line(heads.map(() => '---')),
    ...rows.map((row) => line(heads.map((head) => row[head]))),
  ].join('\n');
}
