/** Which files a client of the server may name: those in the working folder and in the folders named at its start. */
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { InputError } from '../../core/assistant/input.ts';
import { fileReason, shown } from '../files.ts';

/** Folders (or files) by their real paths. */
export class Roots {
  private constructor(private readonly roots: readonly string[]) {}

  /** The roots that exist. */
  static async of(places: readonly string[]): Promise<Roots> {
    const found = await Promise.all(places.map((place) => realpath(place).catch(() => null)));
    return new Roots(found.filter((place) => place !== null));
  }

  /** Whether a real path lies in one of the roots. */
  holds(real: string): boolean {
    return this.roots.some((root) => {
      const relative = path.relative(root, real);
      return relative === '' || (!relative.startsWith('..') && !path.isAbsolute(relative));
    });
  }

  /** Whether a file lies in one of the roots, links resolved; false where it is not there. */
  async allows(file: string): Promise<boolean> {
    return realpath(file).then(
      (real) => this.holds(real),
      () => false,
    );
  }

  /** Throws `InputError` where a client may not name this file or folder, links resolved. */
  async check(file: string): Promise<void> {
    // Nothing is told of what lies outside, not even whether it is there.
    const outside = `${shown(file)} is outside the working folder and the folders named with --sources.`;
    const real = await realpath(file).catch(async (error: unknown) => {
      const folder = await realpath(path.dirname(path.resolve(file))).catch(() => null);
      throw new InputError(
        folder !== null && this.holds(folder) ? `${shown(file)}: ${fileReason(error)}.` : outside,
      );
    });
    if (!this.holds(real)) throw new InputError(outside);
  }
}
