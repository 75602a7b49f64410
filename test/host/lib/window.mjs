/** Opens a VS Code window of a running server in a headless browser. */
import path from 'node:path';
import { URLSearchParams } from 'node:url';
import { chromium } from '../node_modules/playwright-core/index.mjs';
import { installBrowser } from '../install.mjs';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the browser; `close()` ends it. */
export function openBrowser() {
  return chromium.launch({ executablePath: installBrowser(), headless: true, args: flags });
}

/**
 * Opens a window.
 * - `workspace`: absolute path of a folder or a `.code-workspace`; none opens an empty window.
 * - `extension`: absolute path of the extension under development. `tests`: of the module whose `run()` is called.
 * - `web`: the extension runs in the web-worker extension host (by the settings: see `server.mjs`).
 * - `onLog(type, text)`: what the window and its extension hosts write to their consoles.
 * Gives the `page`, and `exit`: a promise of the tests' exit code (never settled where there are no tests).
 */
export async function openWindow(
  browser,
  { port, workspace, extension, tests, web = false, onLog, ...options },
) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${path.resolve(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (extension) payload.push(['extensionDevelopmentPath', remote(extension)]);
  if (tests) payload.push(['extensionTestsPath', remote(tests)]);

  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const page = await context.newPage();
  const exit = new Promise((resolve, reject) => {
    page.on('crash', () => reject(new Error('The window crashed.')));
    void page.exposeFunction('codeAutomationExit', (code) => resolve(code));
  });
  // Nobody may be waiting for it.
  exit.catch(() => undefined);
  // The node host's console comes through the automation hook, the web-worker host's through the browser's alone.
  if (web) page.on('console', (message) => onLog?.(message.type(), message.text()));
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    if (!web || type === 'error') onLog?.(type, args.map(String).join(' '));
  });

  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (workspace)
    query.set(workspace.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(workspace));
  else query.set('ew', 'true');
  await page.goto(`http://127.0.0.1:${port}/?${query.toString()}`);
  return { page, exit };
}
