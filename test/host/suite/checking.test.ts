import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import {
  codeOf,
  codes,
  fileIn,
  findings,
  hoverAt,
  openDraft,
  plain,
  rangeOf,
  replaceWords,
  revertAll,
  untilCodes,
  verbatim,
  writeText,
} from './support.ts';

if (runName !== 'restricted') {
  describe('checking a draft', () => {
    after(revertAll);

    it('finds in the sample draft what is wrong with it, at the words, and nothing else', async () => {
      const document = await openDraft(fileIn('sample', 'draft.md'));
      const wrong = [
        ["We're asking any NYPD to be immigration officers", 'wording/negation'],
        ["We're hoping the mayor will work with us", 'speaker/wrong'],
        ['I know he and the president', 'stitch/unmarked'],
        ['We will send twice as many officers by summer', 'source/not-found'],
        ['refusing to cooperate with federal immigration authorities', 'speaker/reporter'],
      ] as const;
      const found = findings(document.uri);
      assert.deepEqual(
        found.map(codeOf),
        wrong.map(([, code]) => code),
      );
      wrong.forEach(([words], index) => {
        const { line } = rangeOf(document, words).start;
        assert.equal(found[index]?.range.start.line, line, words);
        assert.equal(found[index].range.end.line, line, words);
      });
    });

    it('tells errors from warnings, links each code to its page and names the place in the source', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const found = findings(document.uri);
      assert.deepEqual(found.map(codeOf), ['wording/number', 'speaker/wrong', 'source/not-found']);
      const { Error: error, Warning: warning } = vscode.DiagnosticSeverity;
      assert.deepEqual(
        found.map(({ severity }) => severity),
        [error, error, warning],
      );
      const [number, speaker] = found;
      assert.ok(number);
      assert.ok(number.range.intersection(rangeOf(document, 'Three of the four bearings are cracked')));
      assert.ok(typeof number.code === 'object');
      assert.match(number.code.target.path, /findings\.md$/);
      assert.match(speaker?.message ?? '', /Lennart Quist/);
      const place = speaker?.relatedInformation?.[0];
      assert.match(place?.location.uri.path ?? '', /desk\/seeds\/swing-bridge\.md$/);
      const source = await vscode.workspace.openTextDocument(place?.location.uri ?? document.uri);
      assert.match(source.getText(place?.location.range), /^Nobody asked the south quay/);
    });

    it('shows the verdict, the speaker and the source when the pointer rests on a quotation', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const right = plain(await hoverAt(document.uri, rangeOf(document, 'going to open').start));
      assert.match(right, /Verified/);
      assert.match(right, /Tilde Aronsen/);
      assert.match(right, /The Ostvik Courier/);
      assert.match(right, /2026-02-11/);
      const wrong = plain(await hoverAt(document.uri, rangeOf(document, 'Three of the four').start));
      assert.match(wrong, /Altered/);
      assert.match(wrong, /~~Three~~/);
      assert.match(wrong, /\*\*Two\*\*/);
      assert.match(wrong, /command:verbatim\.[a-zA-Z]+/);
    });

    it('names who else may have spoken where a pronoun leaves it open, and nobody where it does not', async () => {
      const words = 'We are not going to open the bridge to heavy lorries this year';
      const open = `Tilde Aronsen met Runa Falk on the quay.\n\n"${words}," she said.\n`;
      const clear = `Tilde Aronsen was on the quay.\n\n"${words}," she said.\n`;
      for (const [content, other] of [
        [open, true],
        [clear, false],
      ] as const) {
        const document = await openDraft(
          await vscode.workspace.openTextDocument({ language: 'markdown', content }),
        );
        const hover = plain(await hoverAt(document.uri, rangeOf(document, 'going to open').start));
        assert.match(hover, /Given to [^\n]*“she”/);
        assert.equal(/it may also be (?:Tilde Aronsen|Runa Falk)/.test(hover), other, hover);
      }
    });

    it('says what a person is to decide where the words alone do not tell', async () => {
      const added = fileIn('desk', 'seeds/lock-keys.txt');
      await writeText(
        added,
        'Keys\n\nTilde Aronsen: The abbot was ill, so the gardener took the keys. He lost them in the lake.\n',
      );
      try {
        const content = '“[The abbot] lost them in the lake,” Tilde Aronsen said.\n';
        const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
        await openDraft(document);
        await untilCodes(document.uri, ['bracket/substitution']);
        const hover = plain(await hoverAt(document.uri, rangeOf(document, 'lost them').start));
        assert.match(hover, /Ambiguous: [^\n]*gardener/);
      } finally {
        await vscode.workspace.fs.delete(added);
        await (await verbatim()).whenIdle();
      }
    });

    it('shows nothing where there is no quotation', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      assert.equal(await hoverAt(document.uri, rangeOf(document, 'The bridge stays shut').start), '');
    });

    it('does not check the sources themselves', async () => {
      const document = await openDraft(fileIn('desk', 'seeds/swing-bridge.md'));
      assert.deepEqual(codes(document.uri), []);
      assert.equal((await verbatim()).checked(document.uri.toString()), undefined);
    });

    it('sums up with Verify Quotes', async () => {
      await openDraft(fileIn('desk', 'draft.md'));
      const summary = await vscode.commands.executeCommand<string>('verbatim.verifyQuotes');
      assert.equal(summary, '5 quotations: 2 verified, 2 contradicted, 1 not checked');
    });

    it('follows an edit that makes a finding, and one that unmakes it', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const before = codes(document.uri);
      await replaceWords(document, 'We are not going to open', 'We are going to open');
      await untilCodes(document.uri, ['wording/negation', ...before]);
      const [made] = findings(document.uri);
      assert.equal(made?.range.start.line, rangeOf(document, 'We are going to open').start.line);
      await replaceWords(document, 'We are going to open', 'We are not going to open');
      await untilCodes(document.uri, before);
    });

    it('moves its findings along when lines are put in before them', async () => {
      const document = await openDraft(fileIn('desk', 'draft.md'));
      const before = findings(document.uri).map(({ range }) => range.start.line);
      await replaceWords(document, 'The bridge stays shut.', 'A line.\n\nThe bridge stays shut.');
      await (await verbatim()).whenIdle();
      assert.deepEqual(
        findings(document.uri).map(({ range }) => range.start.line),
        before.map((line) => line + 2),
      );
    });
  });
}
