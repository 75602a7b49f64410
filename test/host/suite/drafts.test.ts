import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { runName } from './runner.ts';
import { codes, fileIn, findings, openDraft, revertAll, untilCodes, verbatim, writeText } from './support.ts';

const WRONG = 'We are going to open the bridge to heavy lorries this year,';
const DRAFTS: Readonly<Record<string, string>> = {
  'notes.tex': `% \`\`No such words were spoken,'' said nobody.\n\`\`${WRONG}'' said Tilde Aronsen.\n`,
  'notes.adoc': `// "No such words were spoken," said nobody.\n"\`${WRONG}\`" said Tilde Aronsen.\n`,
  'notes.rst': `.. "No such words were spoken," said nobody.\n\n"${WRONG}" said Tilde Aronsen.\n`,
  'notes.org': `# "No such words were spoken," said nobody.\n"${WRONG}" said Tilde Aronsen.\n`,
  'notes.mdx': `{/* "No such words were spoken," said nobody. */}\n\n"${WRONG}" said Tilde Aronsen.\n`,
  'notes.html': `<p title="no such words were spoken">&ldquo;${WRONG}&rdquo; said Tilde Aronsen.</p>\n`,
};

if (runName !== 'restricted') {
  describe('drafts in other languages', () => {
    after(async () => {
      await revertAll();
      for (const name of Object.keys(DRAFTS)) await vscode.workspace.fs.delete(fileIn('desk', name));
      await (await verbatim()).whenIdle();
    });

    it('are checked at their places, whether or not an extension knows the language, and silent elsewhere', async () => {
      for (const [name, text] of Object.entries(DRAFTS)) {
        const uri = fileIn('desk', name);
        await writeText(uri, text);
        const document = await openDraft(uri);
        assert.deepEqual(codes(uri), ['wording/negation'], `${name} (${document.languageId})`);
        const [finding] = findings(uri);
        assert.ok(finding);
        assert.equal(document.offsetAt(finding.range.start) > text.indexOf(WRONG), true);
        const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
          'vscode.executeCodeActionProvider',
          uri,
          finding.range,
        );
        const fix = actions.find(({ isPreferred, edit }) => isPreferred === true && edit);
        assert.ok(fix?.edit, `${name}: no fix`);
        assert.ok(await vscode.workspace.applyEdit(fix.edit));
        await untilCodes(uri, []);
        assert.equal(document.getText(), text.replace('are going', 'are not going'));
      }
    });

    it('are among all drafts', async () => {
      const label = await vscode.commands.executeCommand<string>('verbatim.verifyAllDrafts');
      const count = Number(/^(\d+) drafts/.exec(label)?.[1] ?? 0);
      assert.ok(count >= Object.keys(DRAFTS).length, label);
    });
  });
}
