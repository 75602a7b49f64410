/**
 * The language that a thread's messages are in. Each thread has its own: the extension tells its worker, and that tells
 * the one that reads files. Where nobody tells, as on the command line, it is English.
 */
import * as l10n from '@vscode/l10n';

/** Messages of one language by their English. */
export type Bundle = Readonly<Record<string, string>>;

let spoken: Bundle | null = null;

/** Makes this thread speak the language of a bundle, from the next message on; null leaves it as it is. */
export function speak(bundle: Bundle | null): void {
  if (bundle === null) return;
  spoken = bundle;
  l10n.config({ contents: { ...bundle } });
}

/** The bundle of the language that this thread speaks; null for English. */
export function spokenBundle(): Bundle | null {
  return spoken;
}
