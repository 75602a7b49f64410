/** What a person does while writing: one window, on a draft with one finding of each common kind. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import {
  actUntil,
  clickBehind,
  drawOver,
  focusQuotations,
  hoverOver,
  openFile,
  openFixes,
  openWorkbench,
  PATIENCE,
  picture,
  reloadWindow,
  runCommand,
  save,
  typeOver,
  untilWavy,
  WAIT,
} from './workbench.mjs';

const DELAY = 'Every delay is paid for by somebody, and this one is paid for by us,';
const REASON = 'read out to us from the log of the port office';
/** The rows of the view *Quotations*. */
const ROWS = '.pane:has([aria-label^="Quotations"]) .monaco-list-row';

/** The files in which the extension keeps what it has read, once there are some. */
async function keptArticles(state) {
  for (;;) {
    const files = readdirSync(state, { recursive: true }).map(String);
    const articles = files.filter((file) => /verbatim\.verbatim[\\/]index[\\/]articles/.test(file)).sort();
    if (articles.length > 0) return articles;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Presses a key in the view *Quotations*, and gives what is read out of the row that has the focus then, another than `before`. */
async function stepFrom(page, key, before) {
  const read = ([row, label]) => {
    const now = globalThis.document.querySelector(row)?.getAttribute('aria-label');
    return now && now !== label ? now : null;
  };
  let isBusy = false;
  const press = async () => {
    if (isBusy) await focusQuotations(page);
    isBusy = true;
    await page.keyboard.press(key);
  };
  const moved = () => page.waitForFunction(read, [`${ROWS}.focused`, before], { timeout: WAIT });
  return (await actUntil(press, moved)).jsonValue();
}

/** Saves the draft, and gives its last line. */
async function lastLine(page, draft) {
  const text = await save(page, draft, (written) => !written.endsWith('\n'));
  return text.split('\n').at(-1);
}

describe('a person at work on a draft', function () {
  this.timeout(2 * PATIENCE);
  let window;
  let draft;
  before(async () => {
    window = await openWorkbench({ folder: 'desk' });
    draft = path.join(window.folder, 'draft.md');
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });
  afterEach(async function () {
    const { state, title } = this.currentTest;
    if (state === 'failed') await picture(window.page, `failed ${title}`);
  });
  after(() => window?.close());

  it('sees one sign in the gutter for each contradicted quotation', async () => {
    const { page } = window;
    await openFile(page, 'draft.md');
    await untilWavy(page, 'Three');
    await untilWavy(page, 'Nobody asked');
    await untilWavy(page, 'The whole canal', { kind: 'warning' });
    await page.locator('.editor-instance .glyph-margin-widgets .cgmr').nth(1).waitFor();
    assert.equal(await page.locator('.editor-instance .glyph-margin-widgets .cgmr').count(), 2);
    await picture(page, 'opened');
  });

  it('types a wrong word, sees it underlined, reads why, and has it put right', async () => {
    const { page } = window;
    await openFile(page, 'draft.md');
    await typeOver(page, 'heavy', 'light');
    await untilWavy(page, 'light');
    const hover = await hoverOver(page, 'light', 'Open source');
    assert.match(await hover.innerText(), /Altered[^]*light[^]*heavy/);
    await picture(page, 'hover');
    await page.keyboard.press('Escape');
    await clickBehind(page, 'light');
    const menu = await openFixes(page);
    await picture(page, 'fixes');
    await menu.locator('.monaco-list-row.action', { hasText: 'heavy' }).first().click();
    await untilWavy(page, 'heavy', { isThere: false });
    await picture(page, 'fixed');
    const putRight = /to (?:the )?heavy lorries this year,"/;
    assert.match(await save(page, draft, (text) => putRight.test(text)), putRight);
  });

  it('puts in a quotation that is offered behind an opening mark', async () => {
    const { page } = window;
    await openFile(page, 'draft.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n"Every del');
    await page
      .locator('.suggest-widget.visible .monaco-list-row', { hasText: 'Every delay' })
      .first()
      .waitFor();
    await picture(page, 'suggestions');
    await page.keyboard.press('Enter');
    await page.locator('.suggest-widget.visible').waitFor({ state: 'hidden' });
    await picture(page, 'completed');
    assert.equal(await lastLine(page, draft), `"${DELAY}" Lennart Quist said.`);
  });

  it('pastes words of a source as a quotation', async () => {
    const { page } = window;
    await openFile(page, 'swing-bridge.md');
    await drawOver(page, DELAY);
    await page.keyboard.press('Control+C');
    await openFile(page, 'draft.md');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('\n\n');
    await page.keyboard.press('Control+V');
    // The plain text is in; what else it can be stands behind the button beside it.
    await page.locator('.post-edit-widget').click();
    const offered = page.locator('.action-widget .monaco-list-row', {
      hasText: 'Paste as quotation with attribution',
    });
    await offered.waitFor();
    await picture(page, 'pasting');
    await offered.click();
    await page
      .locator('.editor-instance .view-line', { hasText: `"${DELAY}"` })
      .nth(1)
      .waitFor();
    await picture(page, 'pasted');
    // The line is drawn piece by piece.
    const pasted = `"${DELAY}" Lennart Quist said.`;
    for (let tries = 0; tries < 50 && (await lastLine(page, draft)) !== pasted; tries++)
      await page.waitForTimeout(200);
    assert.equal(await lastLine(page, draft), pasted);
  });

  it('ignores a quotation, and it is still ignored when the window is loaded again', async () => {
    const { page, folder } = window;
    await openFile(page, 'draft.md');
    await clickBehind(page, 'Three');
    const menu = await openFixes(page);
    await menu.locator('.monaco-list-row.action', { hasText: 'Ignore this quotation' }).click();
    const box = page.locator('.quick-input-widget input');
    await box.waitFor();
    await picture(page, 'reason');
    await box.fill(REASON);
    await page.keyboard.press('Enter');
    await untilWavy(page, 'Three', { isThere: false });
    await untilWavy(page, 'Nobody asked');
    await picture(page, 'ignored');

    await focusQuotations(page);
    await runCommand(page, 'Verbatim: Group by Verdict');
    await page.locator(`${ROWS}[aria-level="3"]`, { hasText: 'Nobody asked' }).waitFor();
    const kept = await keptArticles(window.state);

    await reloadWindow(page);
    await openFile(page, 'draft.md');
    await untilWavy(page, 'Nobody asked');
    await untilWavy(page, 'Three', { isThere: false });
    const hover = await hoverOver(page, 'of the four bearings', 'Open source');
    assert.match(await hover.innerText(), new RegExp(`Ignored since .*${REASON}`));
    await picture(page, 'loaded-again');
    const { decisions } = JSON.parse(readFileSync(path.join(folder, '.verbatim', 'decisions.json'), 'utf8'));
    assert.deepEqual(
      decisions.map(({ decision, reason, draft: named }) => [decision, reason, named]),
      [['ignored', REASON, 'draft.md']],
    );
    await focusQuotations(page);
    await page.locator(ROWS, { hasText: 'Ignored since' }).waitFor();
    const groups = await page.locator(`${ROWS}[aria-level="2"] .label-name`).allInnerTexts();
    assert.deepEqual(
      groups.map((text) => text.trim()),
      ['Given to the wrong speaker', 'Not found in any source', 'Verified', 'Ignored'],
    );
    await picture(page, 'view');
    // Nothing was read again: the articles lie in the very file that was written before.
    assert.deepEqual(await keptArticles(window.state), kept);
  });

  it('sees the decision lapse when the source is changed on disk', async () => {
    const { page, folder } = window;
    const source = path.join(folder, 'seeds', 'swing-bridge.md');
    const text = readFileSync(source, 'utf8');
    writeFileSync(source, text.replace('"Two of\nthe four', '"Two of\nthe nine'));
    await untilWavy(page, 'Three');
    await page.locator(ROWS, { hasText: 'Ignored since' }).waitFor({ state: 'detached' });
    await picture(page, 'lapsed');
    writeFileSync(source, text);
    await untilWavy(page, 'Three', { isThere: false });
    await page.locator(ROWS, { hasText: 'Ignored since' }).waitFor();
  });

  it('walks through the quotations by keyboard', async () => {
    const { page } = window;
    const focused = page.locator(`${ROWS}.focused`);
    await focusQuotations(page);
    await runCommand(page, 'Verbatim: Group by Order');
    await page.locator(`${ROWS}[aria-level="2"]`, { hasText: 'We are not going' }).waitFor();
    await focusQuotations(page);
    await page.keyboard.press('Home');
    await page.locator(`${ROWS}.focused[aria-label^="draft.md"]`).waitFor();
    const heard = [await focused.getAttribute('aria-label')];
    for (let step = 1; step < 7; step++) {
      heard.push(await stepFrom(page, 'ArrowDown', heard.at(-1)));
    }
    assert.match(heard[0], /^draft\.md, \d quotations: .*, 1 ignored/);
    assert.match(heard[1], /^Verified\. We are not going .* this year\. Given to Tilde Aronsen/);
    assert.match(heard[3], new RegExp(`^Ignored since [-\\d]+: ${REASON}\\. Altered: .*Three of the four`));
    assert.match(heard[4], /^Given to the wrong speaker\. Nobody asked/);
    assert.match(heard[5], /^Not found in any source\. The whole canal/);
    assert.equal(await stepFrom(page, 'ArrowUp', heard[6]), heard[5]);
    assert.equal(await stepFrom(page, 'ArrowUp', heard[5]), heard[4]);
    await picture(page, 'walk');
    await page.keyboard.press('Enter');
    const caret = page.locator('#status\\.editor\\.selection');
    await caret.filter({ hasText: 'Ln 9, Col 82 (59 selected)' }).waitFor();
    await picture(page, 'walked');
    await page.keyboard.press('Control+F9');
    await caret.filter({ hasText: 'Ln 11, Col 78 (59 selected)' }).waitFor();
  });

  it('compares with the source by the menu of a row', async () => {
    const { page } = window;
    await focusQuotations(page);
    await page.keyboard.press('Home');
    const head = page.locator(`${ROWS}.focused[aria-label^="draft.md"]`);
    assert.match(
      await stepFrom(page, 'ArrowDown', await head.getAttribute('aria-label')),
      /We are not going/,
    );
    await page.keyboard.press('Shift+F10');
    const entry = (name) => page.locator('.monaco-menu .action-label', { hasText: name });
    for (const name of [
      'Open Source at the Passage',
      'Copy Citation',
      'Ignore This Quotation',
      'Mark as Checked',
    ])
      await entry(name).waitFor();
    assert.equal(await entry('Remove Decision').count(), 0);
    await picture(page, 'row-menu');
    await entry('Compare with Source').click();
    await page.locator('.tab.active', { hasText: 'Source: Tilde Aronsen' }).waitFor();
    await picture(page, 'row-compared');
  });
});
