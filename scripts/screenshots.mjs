/**
 * `npm run screenshots [theme…]`: the pictures of the README, taken of the real editor with the sample draft open. Light
 * pictures of everything, and a dark one of the editor. Other themes (`dark`, `hc`, `hc-light`) are taken into `dist/` to be
 * looked at: is everything readable, and told apart without its colour?
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../test/host/lib/window.mjs';
import { clickOn, hoverOver, openFile, openWorkbench, runCommand } from '../test/ui/workbench.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const SHOWN = path.join(ROOT, 'media', 'screenshots');
const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};
/** What the README shows, and as what. */
const KEPT = {
  light: { hover: 'editor.png' },
  dark: { hover: 'editor-dark.png' },
};
const VIEWPORT = { width: 1180, height: 720 };
/** The editor without the explorer beside it, in CSS pixels. */
const EDITOR = { x: 348, y: 0, width: VIEWPORT.width - 348, height: 460 };

/** What a picture of a draft does not need. */
const plainWindow = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineNumbers': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  'explorer.autoReveal': false,
  'verbatim.decorations': 'all',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

/** Every picture of a window: how it comes about, and what of the window it shows (all where there is no `clip`). */
const PICTURES = {
  hover: {
    async show(page) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'seeds' }).click();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lido-reopens.md' }).waitFor();
      await openFile(page, 'draft.md');
      await page.locator('.editor-instance .squiggly-error').first().waitFor();
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'draft.md' }).hover();
      await hoverOver(page, 'asking any NYPD', 'Open source');
    },
  },
  fixes: {
    clip: EDITOR,
    async show(page) {
      await page.mouse.move(2, 2);
      await page.locator('.monaco-hover:visible').waitFor({ state: 'hidden' });
      await clickOn(page, "We're asking");
      await runCommand(page, 'Quick Fix...');
      await page.locator('.action-widget .monaco-list-row').first().waitFor();
    },
  },
  suggestions: {
    clip: { ...EDITOR, height: 640 },
    async show(page) {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+End');
      await page.keyboard.type('\n\nHoman told the programme: "We');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    },
  },
  views: {
    async show(page) {
      await page.keyboard.press('Escape');
      await runCommand(page, 'File: Revert File');
      await runCommand(page, 'Verbatim: Verify All Drafts');
      await page.locator('.pane-body .monaco-list-row', { hasText: 'Altered' }).first().waitFor();
    },
  },
  compare: {
    async show(page) {
      await clickOn(page, 'asking any NYPD');
      await runCommand(page, 'Verbatim: Compare with Source');
      await page
        .locator('.monaco-diff-editor .char-insert, .monaco-diff-editor .char-delete')
        .first()
        .waitFor();
    },
  },
  walkthrough: {
    async show(page) {
      await page.keyboard.press('Escape');
      await runCommand(page, 'Verbatim: Open Walkthrough');
      await page.locator('.getting-started-step, .getting-started .step-title').first().waitFor();
    },
  },
};

function placeOf(theme, picture) {
  const kept = KEPT[theme]?.[picture] ?? (theme === 'light' ? `${picture}.png` : null);
  const folder = kept === null ? path.join(ROOT, 'dist', 'screenshots') : SHOWN;
  mkdirSync(folder, { recursive: true });
  return path.join(folder, kept ?? `${picture}-${theme}.png`);
}

async function takeWindow(theme) {
  const { page, close } = await openWorkbench({
    settings: { ...plainWindow, 'workbench.colorTheme': THEMES[theme] },
    viewport: VIEWPORT,
    deviceScaleFactor: 1.25,
  });
  try {
    for (const [name, { show, clip }] of Object.entries(PICTURES)) {
      await show(page);
      const file = placeOf(theme, name);
      await page.screenshot({ path: file, ...(clip ? { clip } : {}) });
      console.log(path.relative(ROOT, file));
    }
  } finally {
    await close();
  }
}

/** The report in a browser's window, as somebody opens it. */
async function takeReport(theme) {
  const args = ['dist/cli.js', 'verify', 'test/sample/draft.md', '--fail-on', 'never', '--format', 'html'];
  const html = execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const browser = await openBrowser();
  try {
    const colorScheme = theme === 'dark' ? 'dark' : 'light';
    const page = await browser.newPage({ viewport: { width: 1000, height: 760 }, colorScheme });
    await page.setContent(html);
    const file = placeOf(theme, 'report');
    await page.screenshot({ path: file });
    console.log(path.relative(ROOT, file));
  } finally {
    await browser.close();
  }
}

const asked = process.argv.slice(2);
const unknown = asked.filter((theme) => !(theme in THEMES));
if (unknown.length > 0) throw new Error(`no theme ${unknown.join()}: ${Object.keys(THEMES).join(', ')}`);
for (const theme of asked.length > 0 ? asked : ['light', 'dark']) {
  await takeWindow(theme);
  await takeReport(theme);
}
