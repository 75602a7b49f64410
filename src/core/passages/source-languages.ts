/** Whether any source is in a language: found out article by article, no further than it takes. */
import type { Sources } from './sources.ts';

/** Articles that are looked at before others may work. */
const TOGETHER = 16;

const primary = (language: string) => language.split('-')[0] ?? '';

export class SourceLanguages {
  /** For a language, the number of an article in it, or how far none was found. */
  private readonly known = new Map<string, { holder: number; searched: number }>();

  constructor(private readonly sources: Sources) {}

  /**
   * The language given, if a source is in it; a set of another one where none is, and an empty one where there are no
   * sources. The first article is the answer as a rule; only a draft in a language of its own has all of them looked at,
   * once.
   */
  async sharedWith(
    language: string,
    pause: () => Promise<void>,
    signal?: AbortSignal,
  ): Promise<ReadonlySet<string>> {
    const { archive } = this.sources;
    if (archive.size === 0) return new Set();
    const wanted = primary(language);
    let known = this.known.get(wanted);
    if (!known) this.known.set(wanted, (known = { holder: -1, searched: 0 }));
    if (known.holder >= 0 && archive.holds(known.holder)) return new Set([language]);
    if (known.holder >= 0) Object.assign(known, { holder: -1, searched: 0 });
    let looked = 0;
    for (;;) {
      const number = archive.numberFrom(known.searched);
      if (number < 0) break;
      known.searched = number + 1;
      if (primary(this.sources.languageOf(number)) === wanted) {
        known.holder = number;
        return new Set([language]);
      }
      if (++looked % TOGETHER === 0) {
        await pause();
        signal?.throwIfAborted();
      }
    }
    return new Set([NONE]);
  }
}

/** Undetermined (ISO 639-2). */
const NONE = 'und';
