/**
 * `npm run screenshots`: the pictures of the README, taken of the real editor with the sample draft open, the pointer
 * on an altered quotation. Light and dark.
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hoverOver, openFile, openWorkbench } from '../test/ui/workbench.mjs';

const folder = fileURLToPath(new URL('../media/screenshots/', import.meta.url));
const themes = { 'editor.png': 'Default Light Modern', 'editor-dark.png': 'Default Dark Modern' };

/** What a picture of a draft does not need. */
const plainWindow = {
  'breadcrumbs.enabled': false,
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'editor.lineNumbers': 'off',
  'editor.occurrencesHighlight': 'off',
  'editor.renderLineHighlight': 'none',
  'explorer.autoReveal': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

mkdirSync(folder, { recursive: true });
for (const [file, theme] of Object.entries(themes)) {
  const { page, close } = await openWorkbench({
    settings: { ...plainWindow, 'workbench.colorTheme': theme },
    viewport: { width: 1180, height: 720 },
    deviceScaleFactor: 1.5,
  });
  try {
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'seeds' }).click();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'lido-reopens.md' }).waitFor();
    await openFile(page, 'draft.md');
    await page.locator('.editor-instance .squiggly-error').first().waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'draft.md' }).hover();
    await hoverOver(page, 'asking any NYPD', 'Open source');
    await page.screenshot({ path: folder + file });
    console.log(`media/screenshots/${file}`);
  } finally {
    await close();
  }
}
