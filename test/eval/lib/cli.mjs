/** Runs the command line as anyone else would: one process, one JSON object a line in, one a line out. */
import { spawn } from 'node:child_process';

/** The tool itself failed: it did not start, or left lines without an answer. */
export class ToolFailure extends Error {}

/**
 * Runs a command to its end.
 * @param {readonly string[]} command the program and its arguments
 * @param {string} [input] what it reads on standard input
 * @returns {Promise<{stdout: string, stderr: string, status: number | null}>}
 * @throws {ToolFailure} if it cannot be started
 */
export function run(command, input = '') {
  return new Promise((resolve, reject) => {
    const [program, ...rest] = command;
    const child = spawn(program, rest, { stdio: ['pipe', 'pipe', 'pipe'] });
    const parts = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk) => parts.stdout.push(chunk));
    child.stderr.on('data', (chunk) => parts.stderr.push(chunk));
    child.on('error', (error) => reject(new ToolFailure(error.message)));
    child.on('close', (status) => {
      const text = (chunks) => Buffer.concat(chunks).toString('utf8');
      resolve({ stdout: text(parts.stdout), stderr: text(parts.stderr), status });
    });
    // A tool that ends before it has read everything closes the pipe; its missing answers say so below.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/**
 * The tool's answers to rows, by id.
 * @param {readonly string[]} command how the tool is started
 * @param {'verify' | 'quotes'} verb
 * @param {readonly {id: string}[]} rows
 * @returns {Promise<Map<string, any>>} an answer that is an error holds `error` and no quotations
 * @throws {ToolFailure} if a row has no answer, or all answers are errors
 */
export async function ask(command, verb, rows) {
  const input = rows.map((row) => JSON.stringify(row) + '\n').join('');
  const { stdout, stderr, status } = await run([...command, verb, '--jsonl'], input);
  const answers = new Map();
  for (const line of stdout.split('\n')) {
    if (!line.trim()) continue;
    const answer = JSON.parse(line);
    answers.set(answer.id, answer);
  }
  const unanswered = rows.filter((row) => !answers.has(row.id)).length;
  if (unanswered > 0) {
    throw new ToolFailure(
      `${unanswered} of ${rows.length} lines unanswered, exit ${status}: ${stderr.slice(0, 600)}`,
    );
  }
  if (rows.length > 0 && [...answers.values()].every((answer) => answer.error !== undefined)) {
    throw new ToolFailure(`every line was answered with an error: ${answers.get(rows[0].id).error}`);
  }
  return answers;
}
