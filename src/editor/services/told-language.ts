import * as vscode from 'vscode';

const KEY = 'verbatim.language';

/** The language that Verbatim speaks here, as a tag: the editor's, if there is a bundle for it. */
export function spokenLanguage(): string {
  return vscode.l10n.bundle ? vscode.env.language : 'en';
}

/** Remembers in which language the sources of a workspace were read: their warnings are kept with the index. */
export class ToldLanguage {
  constructor(private readonly memory: vscode.Memento) {}

  /** Whether it was another one than now. */
  get isOther(): boolean {
    return this.memory.get<string>(KEY, 'en') !== spokenLanguage();
  }

  /** Notes that all have been read in the language spoken now. */
  async keep(): Promise<void> {
    if (this.isOther) await this.memory.update(KEY, spokenLanguage());
  }
}
