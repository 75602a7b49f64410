/** The decisions of the working folder. */
import { readFile } from 'node:fs/promises';
import { DecisionIndex } from '../core/decisions/decisions.ts';
import { DECISIONS_FILE, DecisionsFileError, parseDecisions } from '../core/decisions/decisions-file.ts';
import { fileReason } from './files.ts';
import { complain } from './output.ts';

/**
 * Reads `.verbatim/decisions.json`. A file that cannot be read, or is broken, is told on standard error, and no decision
 * of it counts: what was ignored is reported again.
 */
export async function loadDecisions(): Promise<DecisionIndex> {
  try {
    return new DecisionIndex(parseDecisions(await readFile(DECISIONS_FILE, 'utf8')));
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const reason = error instanceof DecisionsFileError ? error.message : fileReason(error);
    if (!isMissing) complain(`No decision counts: ${DECISIONS_FILE} cannot be read: ${reason}`);
    return new DecisionIndex([]);
  }
}
