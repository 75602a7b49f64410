/** Figures with their targets, and the one table they are printed in. */

/**
 * @typedef {object} Figure
 * @property {string} part the part of the evaluation
 * @property {string} name what was measured
 * @property {number | null} value null where there was nothing to measure
 * @property {string} shown the value as a person reads it, with its counts
 * @property {{at: 'least' | 'most', value: number} | null} target null for a figure that is only told
 * @property {string[]} [errors] the first wrong ones, for debugging
 */

/**
 * A share in per cent.
 * @param {string} part
 * @param {string} name
 * @param {number} right
 * @param {number} of
 * @param {Figure['target']} [target] in per cent
 * @param {string[]} [errors]
 * @returns {Figure}
 */
export function share(part, name, right, of, target = null, errors = []) {
  const value = of === 0 ? null : (100 * right) / of;
  const shown = value === null ? 'none to measure' : `${value.toFixed(1)} % (${right}/${of})`;
  return { part, name, value, shown, target, errors };
}

/**
 * A plain number.
 * @param {string} part
 * @param {string} name
 * @param {number | null} value
 * @param {Figure['target']} [target]
 * @param {string} [unit] written after the number
 * @returns {Figure}
 */
export function number(part, name, value, target = null, unit = '') {
  return { part, name, value, shown: value === null ? 'none to measure' : `${value}${unit}`, target };
}

/**
 * How many lines the tool answered with an error: what it did not check must not pass for right.
 * @param {string} part
 * @param {ReadonlyMap<string, any>} answers
 * @returns {Figure[]} none where it answered all
 */
export function refused(part, answers) {
  const errors = [...answers.values()].filter((answer) => answer.error !== undefined);
  if (errors.length === 0) return [];
  const told = errors.slice(0, 5).map((answer) => `${answer.id}: ${answer.error}`);
  return [{ ...number(part, 'lines answered with an error', errors.length, atMost(0)), errors: told }];
}

/** @param {number} value @returns {Figure['target']} */
export const atLeast = (value) => ({ at: 'least', value });
/** @param {number} value @returns {Figure['target']} */
export const atMost = (value) => ({ at: 'most', value });

/**
 * Is the target reached? A figure without target or without value is not held against anybody.
 * @param {Figure} figure
 * @returns {boolean}
 */
export function isReached({ value, target }) {
  if (!target || value === null) return true;
  return target.at === 'least' ? value >= target.value : value <= target.value;
}

/** @param {Figure} figure @returns {string} */
function verdictOn(figure) {
  if (!figure.target || figure.value === null) return '';
  return isReached(figure) ? 'reached' : 'MISSED';
}

/**
 * The table, as lines.
 * @param {readonly Figure[]} figures
 * @returns {string}
 */
export function table(figures) {
  const rows = figures.map((figure) => [
    figure.part,
    figure.name,
    figure.shown,
    figure.target ? `${figure.target.at === 'least' ? '>=' : '<='} ${figure.target.value}` : '',
    verdictOn(figure),
  ]);
  const all = [['part', 'figure', 'measured', 'target', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column]))
      .join('  ')
      .trimEnd();
  return [
    line(all[0]),
    widths
      .map((width) => '-'.repeat(width))
      .join('  ')
      .trimEnd(),
    ...rows.map(line),
  ].join('\n');
}
