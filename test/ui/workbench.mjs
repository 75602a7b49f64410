/** A VS Code window with the extension and the sample draft in it, for acting in as a person does. */
import path from 'node:path';
import { startServer, writeSettings } from '../host/lib/server.mjs';
import { openBrowser, openWindow } from '../host/lib/window.mjs';
import { makeWorkspace, project } from '../host/lib/workspace.mjs';
import { installHost } from '../host/install.mjs';

/** Longer than a window takes to open on a slow machine; only a window that hangs meets it. In milliseconds. */
export const PATIENCE = 120_000;

/**
 * Opens a window on `folder`: `sample` (the sample draft with the seed articles) or `desk`, with `settings` of the user.
 * Everything else goes to the browser (`viewport`, `deviceScaleFactor`). Gives the Playwright `page` and `close()`.
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
    page.setDefaultTimeout(PATIENCE);
    await page.locator('.monaco-workbench .statusbar').waitFor();
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Opens a file by its name, as with Ctrl+P, and waits until its text is shown. */
export async function openFile(page, name) {
  await runQuickly(page, 'Control+P', name, name);
  await page.locator(`.tab.active.selected[aria-label^="${name}"]`).first().waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
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
  await page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().waitFor();
  await page.keyboard.press('Enter');
}

/** Rests the pointer on the place where words stand in the open editor, and gives the hover that appears. */
export async function hoverOver(page, words) {
  const box = await boxOf(page, words);
  // The hover of an earlier place goes when the pointer is somewhere else.
  await page.mouse.move(2, 2);
  await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
  await page.mouse.move(box.x + Math.min(box.width / 2, 40), box.y + box.height / 2, { steps: 4 });
  const hover = page.locator('.monaco-hover:visible .hover-contents').first();
  await hover.waitFor();
  return hover;
}

/** Puts the caret into the first of these words in the open editor, by a click. */
export async function clickOn(page, words) {
  const box = await boxOf(page, words);
  await page.mouse.click(box.x + 3, box.y + box.height / 2);
}

/** Where the line that begins or holds these words stands on the screen, in CSS pixels. */
async function boxOf(page, words) {
  // The editor writes spaces as no-break spaces and cuts lines into spans.
  const place = await page.waitForFunction((wanted) => {
    for (const line of globalThis.document.querySelectorAll('.editor-instance .view-line')) {
      const walker = globalThis.document.createTreeWalker(line, 4);
      let text = '';
      const nodes = [];
      while (walker.nextNode()) {
        nodes.push({ node: walker.currentNode, start: text.length });
        text += walker.currentNode.data.replaceAll('\u00a0', ' ');
      }
      const at = text.indexOf(wanted);
      if (at < 0) continue;
      const locate = (offset) => {
        const found = nodes.findLast(({ start }) => start <= offset);
        return [found.node, offset - found.start];
      };
      const range = globalThis.document.createRange();
      range.setStart(...locate(at));
      range.setEnd(...locate(at + wanted.length));
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x, y, width, height };
    }
    return null;
  }, words);
  return place.jsonValue();
}
