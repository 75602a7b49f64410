/**
 * `npm run screenshots`: pictures of the sample draft in a real VS Code, as a person sees it after *Verify Quotes* with
 * the pointer on a quotation. Writes `media/screenshots/editor.png` (light) and `editor-dark.png`.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { installBrowser, installHost } from '../test/host/install.mjs';
import { startServer, writeSettings } from '../test/host/lib/server.mjs';
import { openBrowser, openWindow } from '../test/host/lib/window.mjs';
import { makeWorkspace } from '../test/host/lib/workspace.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PICTURES = path.join(ROOT, 'media/screenshots');
const THEMES = { 'editor.png': 'Default Light Modern', 'editor-dark.png': 'Default Dark Modern' };
/** A window on a busy machine takes its time. */
const PATIENCE = { timeout: 120_000 };

/** Chooses an entry of the quick input by what is typed into it. */
async function choose(page, shortcut, text) {
  await page.keyboard.press(shortcut);
  await page
    .locator('.quick-input-widget input')
    .first()
    .waitFor({ state: 'visible', ...PATIENCE });
  await page.keyboard.type(text);
  await page
    .locator('.quick-input-list .monaco-list-row')
    .first()
    .waitFor({ state: 'visible', ...PATIENCE });
  await page.keyboard.press('Enter');
}

async function takePicture(browser, port, workspace, file) {
  const { page } = await openWindow(browser, {
    port,
    workspace: workspace.sample,
    extension: ROOT.replace(/\/$/, ''),
  });
  await page.locator('.monaco-workbench').waitFor({ state: 'visible', ...PATIENCE });
  await page
    .locator('.explorer-folders-view .monaco-list-row')
    .first()
    .waitFor({ state: 'visible', ...PATIENCE });
  await choose(page, 'Control+P', 'draft.md');
  await page
    .locator('.squiggly-error')
    .first()
    .waitFor({ state: 'attached', ...PATIENCE });
  await choose(page, 'F1', 'Verbatim: Verify Quotes');
  await page
    .locator('.markers-panel .monaco-list-row')
    .first()
    .waitFor({ state: 'visible', ...PATIENCE });
  const line = page.locator('.view-line', { hasText: 'immigration' }).first();
  await line.click({ position: { x: 120, y: 8 } });
  await page.keyboard.press('Control+K');
  await page.keyboard.press('Control+I');
  await page
    .locator('.monaco-hover', { hasText: 'Altered' })
    .first()
    .waitFor({ state: 'visible', ...PATIENCE });
  await page.screenshot({ path: path.join(PICTURES, file) });
  await page.context().close();
}

installHost();
installBrowser();
mkdirSync(PICTURES, { recursive: true });
for (const [file, theme] of Object.entries(THEMES)) {
  const workspace = makeWorkspace();
  writeSettings({
    dataDir: workspace.state,
    settings: {
      'workbench.colorTheme': theme,
      'editor.wordWrap': 'on',
      'workbench.secondarySideBar.defaultVisibility': 'hidden',
    },
  });
  const server = await startServer({ dataDir: workspace.state });
  const browser = await openBrowser();
  try {
    await takePicture(browser, server.port, workspace, file);
    console.log(`media/screenshots/${file}`);
  } finally {
    await browser.close();
    await server.stop();
    workspace.remove();
  }
}
