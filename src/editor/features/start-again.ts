import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';

/** Offered by the status item once the checker has stopped; there is nothing to start while it runs. */
export const START_AGAIN = 'verbatim.startAgain';

/** Starts a checker that has stopped anew, and reads all sources for it. */
export const registerStartAgain: Feature = ({ engine, sources }) =>
  vscode.commands.registerCommand(START_AGAIN, async () => {
    engine.restart();
    sources.rebuild();
    await sources.settled();
  });
