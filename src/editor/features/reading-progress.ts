import * as vscode from 'vscode';
import type { Feature } from '../services/services.ts';
import type { SourcesService, SourcesState } from '../services/sources.ts';

/** Ends the reading of sources; there is nothing to end while none are read. */
export const STOP_READING = 'verbatim.stopReading';
/** Goes on with reading that was stopped. */
export const CONTINUE_READING = 'verbatim.continueReading';

/** Reading that takes longer than this shows its progress, in milliseconds. */
const PATIENCE = 1000;

/** Shows how far reading has come, with a way to stop it, until it ends. */
function show(sources: SourcesService): void {
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Reading sources'),
    cancellable: true,
  };
  void vscode.window.withProgress(options, (progress, token) => {
    token.onCancellationRequested(() => {
      sources.stop();
    });
    return new Promise<void>((resolve) => {
      let shown = 0;
      const tell = ({ reading, done, total }: SourcesState) => {
        if (!reading) {
          listener.dispose();
          resolve();
        } else if (total > 0) {
          const percent = (100 * done) / total;
          const message = vscode.l10n.t('{0} of {1} files', done, total);
          progress.report({ message, increment: Math.max(0, percent - shown) });
          shown = Math.max(shown, percent);
        }
      };
      const listener = sources.onDidChange(tell);
      tell(sources.state);
    });
  });
}

/** Progress of the reading of sources once it lasts, and the commands that stop it and go on with it. */
export const registerReadingProgress: Feature = ({ sources }) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let known = '';
  const follow = ({ reading, stopped }: SourcesState) => {
    const now = reading ? 'reading' : stopped ? 'stopped' : 'idle';
    if (now === known) return;
    known = now;
    void vscode.commands.executeCommand('setContext', 'verbatim.sources.reading', now);
    clearTimeout(timer);
    if (!reading) return;
    timer = setTimeout(() => {
      show(sources);
    }, PATIENCE);
  };
  follow(sources.state);
  return vscode.Disposable.from(
    sources.onDidChange(follow),
    vscode.commands.registerCommand(STOP_READING, () => {
      sources.stop();
    }),
    vscode.commands.registerCommand(CONTINUE_READING, async () => {
      if (sources.state.stopped === null) return;
      sources.rebuild();
      await sources.settled();
    }),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
};
