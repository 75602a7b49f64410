/** What a person sees and does: one window for all, one act after another. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'mocha';
import { hoverOver, openFile, openWorkbench, PATIENCE, runCommand } from './workbench.mjs';

describe('a person with the sample draft', function () {
  this.timeout(2 * PATIENCE);
  let window;
  before(async () => {
    window = await openWorkbench();
  });
  after(() => window?.close());

  it('opens the draft and sees wavy lines under what is wrong', async () => {
    const { page } = window;
    await openFile(page, 'draft.md');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await page.locator('.editor-instance .squiggly-warning').first().waitFor();
  });

  it('rests the pointer on an altered quotation and reads both wordings', async () => {
    const hover = await hoverOver(window.page, 'any NYPD', 'Open source');
    const text = await hover.innerText();
    assert.match(text, /Altered/);
    assert.match(text, /Tom Homan/);
    assert.match(text, /not/);
    assert.match(text, /Fox News/);
    assert.match(text, /Open source/);
  });

  it('rests the pointer on a quotation that holds and reads who said it where', async () => {
    const hover = await hoverOver(window.page, 'made it clear', 'Open source');
    const text = await hover.innerText();
    assert.match(text, /Verified/);
    assert.match(text, /Tom Homan/);
    assert.match(text, /2026-01-13/);
  });

  it('follows the link to the place in the source', async () => {
    const { page } = window;
    const hover = await hoverOver(page, 'any NYPD', 'Open source');
    await hover.getByRole('link', { name: 'Open source' }).first().click();
    await page.locator('.tab.active[aria-label^="000_857ee7422a5b84ec.txt"]').waitFor();
    await page.locator('.editor-instance .selected-text').first().waitFor();
  });

  it('runs Verify Quotes from the palette: Problems in front, and a summary', async () => {
    const { page } = window;
    await runCommand(page, 'View: Close All Editors');
    await openFile(page, 'draft.md');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await runCommand(page, 'Verbatim: Verify Quotes');
    const problems = page.locator('.markers-panel .monaco-list-row', { hasText: 'Verbatim' });
    await problems.filter({ hasText: 'wording/negation' }).waitFor();
    assert.equal(await problems.count(), 5);
    await page.locator('.markers-panel :focus').first().waitFor();
    // Under the test driver VS Code keeps messages in its centre: open that.
    await page.locator('#status\\.notifications').click();
    const message = page.locator('.notifications-center .notification-list-item-message');
    await message
      .filter({ hasText: '10 quotations: 5 verified, 4 contradicted, 1 not checked' })
      .first()
      .waitFor();
    await page.keyboard.press('Escape');
  });

  it('sees in the status bar’s language menu how many sources there are', async () => {
    const { page } = window;
    await page.locator('#status\\.languageStatus').click();
    await page
      .locator('.hover-language-status', { hasText: /\d sources/ })
      .first()
      .waitFor();
  });
});
