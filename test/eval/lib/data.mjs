/** Where the evaluation's data lies, and reading it. The data is never copied into the project. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

/** The folder that holds `eval/`, `cases/` and `sample/` where nothing else is asked for: beside the project. */
export const defaultData = path.join(project, '..', 'shared');

/** The part of the data that a run needs is not there. */
export class MissingData extends Error {}

/**
 * The path of a file or folder of the data.
 * @param {string} root
 * @param {...string} names
 * @returns {string}
 * @throws {MissingData}
 */
export function located(root, ...names) {
  const found = path.join(root, ...names);
  if (existsSync(found)) return found;
  throw new MissingData(path.relative(project, path.join(root, names[0])).split(path.sep).join('/'));
}

/**
 * The rows of a file with one JSON object a line.
 * @param {string} file
 * @returns {any[]}
 */
export function readRows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}
