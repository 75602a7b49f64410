/** The tests of a window whose display language is German: all else is tested in English. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fileIn, findings, hoverAt, openDraft, plain, rangeOf, untilCodes, verbatim } from './support.ts';

interface Contributions {
  readonly contributes: {
    readonly commands: readonly {
      readonly command: string;
      readonly title: string | { readonly value: string };
    }[];
  };
}

describe('a German window', () => {
  it('has German commands', () => {
    assert.equal(vscode.env.language, 'de');
    const manifest = vscode.extensions.getExtension('verbatim.verbatim')?.packageJSON as Contributions;
    const { commands } = manifest.contributes;
    const title = commands.find(({ command }) => command === 'verbatim.verifyQuotes')?.title;
    // Where a language is installed, the English title stands beside the translated one.
    assert.equal(typeof title === 'object' ? title.value : title, 'Zitate prüfen');
  });

  it('has German findings, made in the worker, at the same places', async () => {
    const { uri } = await openDraft(fileIn('desk', 'draft.md'));
    await untilCodes(uri, ['wording/number', 'speaker/wrong', 'source/not-found']);
    const [number, speaker, missing] = findings(uri).map(({ message }) => message);
    assert.match(
      number ?? '',
      /^Eine Zahl, Einheit oder ein Datum weicht ab: im Entwurf steht „.+“, in der Quelle „.+“\.$/,
    );
    assert.match(speaker ?? '', /^Die Quelle schreibt diese Worte .+ zu, der Entwurf /);
    assert.match(missing ?? '', /lesbaren? Quelle/);
  });

  it('has German hovers, and a German summary', async () => {
    const document = await openDraft(fileIn('desk', 'draft.md'));
    const place = rangeOf(document, 'Three of the four bearings').start;
    assert.match(
      plain(await hoverAt(document.uri, place)),
      /Verändert: Der Wortlaut weicht von der Quelle ab/,
    );
    const summary = await vscode.commands.executeCommand<string>('verbatim.verifyQuotes');
    assert.match(summary, /^5 Zitate: \d bestätigt, \d im Widerspruch/);
  });

  it('says in German which source cannot be read and why', async () => {
    const api = await verbatim();
    await api.whenIdle();
    assert.match(api.status().detail, /nicht lesbar: .*scan\.txt \(Binärdatei, kein Text/);
  });
});
