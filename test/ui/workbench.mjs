/** A VS Code window with the extension and the sample draft in it, for acting in as a person does. */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { startServer, writeSettings } from '../host/lib/server.mjs';
import { openBrowser, openWindow } from '../host/lib/window.mjs';
import { makeWorkspace, project } from '../host/lib/workspace.mjs';
import { installHost } from '../host/install.mjs';

/** Longer than a window takes to open on a slow machine; only a window that hangs meets it. In milliseconds. */
export const PATIENCE = 120_000;
/** How long one act is waited for before it is done once more. In milliseconds. */
export const WAIT = PATIENCE / 8;

const pictures = path.join(project, 'dist', 'test', 'ui');

/**
 * Opens a window on `folder`: `sample` (the sample draft with the seed articles) or `desk`, with `settings` of the user.
 * Everything else goes to the browser (`viewport`, `deviceScaleFactor`). Gives the Playwright `page`, the absolute path
 * of the folder that is open (`folder`) and of VS Code's own data (`state`), and `close()`.
 */
export async function openWorkbench({ folder = 'sample', settings = {}, ...options } = {}) {
  installHost();
  const workspace = makeWorkspace();
  writeSettings({ dataDir: workspace.state, settings });
  const server = await startServer({ dataDir: workspace.state });
  const browser = await openBrowser();
  const close = async () => {
    await browser.close();
    await server.stop();
    workspace.remove();
  };
  try {
    const { page } = await openWindow(browser, {
      port: server.port,
      workspace: workspace[folder],
      extension: process.env.VERBATIM_EXTENSION ?? path.resolve(project),
      ...options,
    });
    page.setDefaultTimeout(PATIENCE / 2);
    await untilReady(page);
    return { page, folder: workspace[folder], state: workspace.state, close };
  } catch (error) {
    await close();
    throw error;
  }
}

function untilReady(page) {
  return page.locator('.monaco-workbench .statusbar').waitFor();
}

/** Loads the window again by its command, which lets VS Code keep what it has to keep first. */
export async function reloadWindow(page) {
  const loaded = page.waitForEvent('load');
  await runCommand(page, 'Developer: Reload Window');
  await loaded;
  await untilReady(page);
}

/** Leaves a picture of the window in `dist/test/ui`, for whoever wants to see what the tests saw. */
export async function picture(page, name) {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
}

/** Opens a file by its name, as with Ctrl+P, and waits until its text is shown and has the keyboard. */
export async function openFile(page, name) {
  await runQuickly(page, 'Control+P', name, name);
  await page.locator(`.tab.active.selected[aria-label^="${name}"]`).first().waitFor();
  await page.locator('.editor-instance .monaco-editor.focused .view-line').first().waitFor();
}

/** Runs a command from the palette by its full name. */
export function runCommand(page, name) {
  return runQuickly(page, 'F1', name, name);
}

async function runQuickly(page, key, text, label) {
  await page.keyboard.press(key);
  const input = page.locator('.quick-input-widget input[type="text"]');
  await input.waitFor();
  // The palette is told apart from the list of files by what its field holds already.
  await input.fill(key === 'F1' ? `>${text}` : text);
  // The one that Enter takes: what was listed before the field was filled stands there for a moment.
  await page.locator('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
  await page.keyboard.press('Enter');
}

/**
 * Acts and waits for what should follow (`follows`, which rejects where it does not within `WAIT`), and gives it. A window
 * that is still busy may swallow the act: then once more, as a person would.
 */
export async function actUntil(act, follows) {
  for (let tries = 3; ; tries--) {
    await act();
    try {
      return await follows();
    } catch (error) {
      if (tries === 1) throw error;
    }
  }
}

/** Goes into the view *Quotations* by its command, so that its list has the keyboard. */
export function focusQuotations(page) {
  const focus = () => runCommand(page, 'Verbatim: Focus on Quotations View');
  return actUntil(focus, () => page.locator('.pane .monaco-list:focus').waitFor({ timeout: WAIT }));
}

/** Opens the menu of fixes at the caret, by Ctrl+., and gives it. */
export async function openFixes(page) {
  const menu = page.locator('.action-widget');
  const row = menu.locator('.monaco-list-row', { hasText: 'Ignore this quotation' });
  await actUntil(
    () => page.keyboard.press('Control+.'),
    () => row.waitFor({ timeout: WAIT }),
  );
  return menu;
}

/** Rests the pointer on the place where words stand in the open editor, and gives the hover that has `text` in it. */
export async function hoverOver(page, words, text) {
  const box = await boxOf(page, words);
  // The hover of an earlier place goes when the pointer is somewhere else.
  await page.mouse.move(2, 2);
  await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 4 });
  // What several providers say of a place comes one after another.
  const hover = page.locator('.monaco-hover:visible', { hasText: text }).first();
  await hover.waitFor();
  return hover;
}

/** Puts the caret into the first of these words in the open editor, by a click. */
export async function clickOn(page, words) {
  const box = await boxOf(page, words);
  await page.mouse.click(box.x + 3, box.y + box.height / 2);
}

/** Puts the caret behind the words of the open editor, by a click. */
export async function clickBehind(page, words) {
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.click(x + width, y + height / 2);
}

/** Selects a word of the open editor by mouse and keyboard and types another one over it. */
export async function typeOver(page, word, other) {
  await clickBehind(page, word);
  await page.keyboard.press('Control+Shift+ArrowLeft');
  await page.keyboard.type(other);
}

/** Selects words of the open editor that stand on one line, by drawing the mouse over them. */
export async function drawOver(page, words) {
  const { x, y, width, height } = await boxOf(page, words);
  await page.mouse.move(x, y + height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width, y + height / 2, { steps: 8 });
  await page.mouse.up();
}

/**
 * Saves the open editor, and gives the text of its file once `isThere` holds of it, or after a while as it is then. What
 * still has the keyboard may swallow the keys: then once more, as a person would.
 */
export async function save(page, file, isThere) {
  for (let tries = 0; ; tries++) {
    if (tries % 10 === 0) await page.keyboard.press('Control+S');
    const text = readFileSync(file, 'utf8');
    if (isThere(text) || tries === 100) return text;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Resolves once a wavy line (`error`, `warning`) runs under the words, or once none does where `isThere` is false. */
export async function untilWavy(page, words, { kind = 'error', isThere = true } = {}) {
  await page.waitForFunction(look, { words, kind, isThere });
}

/** Where words stand in the open editor, in CSS pixels; waits until they do. */
export async function boxOf(page, words) {
  const place = await page.waitForFunction(look, { words });
  return place.jsonValue();
}

/**
 * Runs in the page, where nothing of this file can be reached: the box of the words, null where they are not shown, or
 * where `isThere` asks for a wavy line of the `kind` under them, or for none, and it is otherwise.
 */
function look({ words, kind, isThere }) {
  const { document, NodeFilter } = globalThis;
  const find = (line) => {
    // The editor writes spaces as no-break spaces and cuts lines into spans.
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let text = '';
    const nodes = [];
    while (walker.nextNode()) {
      nodes.push({ node: walker.currentNode, start: text.length });
      text += walker.currentNode.data.replaceAll('\u00a0', ' ');
    }
    const at = text.indexOf(words);
    if (at < 0) return null;
    const locate = (offset) => {
      const found = nodes.findLast(({ start }) => start <= offset);
      return [found.node, offset - found.start];
    };
    const range = document.createRange();
    range.setStart(...locate(at));
    range.setEnd(...locate(at + words.length));
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x, y, width, height };
  };
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const box = find(line);
    if (!box) continue;
    if (isThere === undefined) return box;
    const isUnder = [...document.querySelectorAll(`.editor-instance .squiggly-${kind}`)].some((wave) => {
      const { left, right, top, bottom } = wave.getBoundingClientRect();
      return left < box.x + box.width && right > box.x && top < box.y + box.height && bottom > box.y;
    });
    return isUnder === isThere ? box : null;
  }
  return null;
}
