#!/usr/bin/env node
/**
 * Stands in for the VS Code executable: takes the arguments that `runTests` of `@vscode/test-electron` gives it, runs
 * the tests in VS Code's server with a headless browser as its window, and ends with the tests' exit code.
 * Its own: `--host-web` (the web build in the web-worker extension host), `--host-restricted` (no workspace trust),
 * `--host-locale=<tag>` (the display language), `--host-vsix=FILE` (a package that is installed first),
 * `--host-verbose` (everything the window logs).
 */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { installExtension, startServer, writeSettings } from './lib/server.mjs';
import { openBrowser, openWindow } from './lib/window.mjs';
import { MARK } from './lib/marks.mjs';

const args = process.argv.slice(2);
const has = (name) => args.includes(`--${name}`);
const value = (name) => args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3);

const given = value('user-data-dir');
const dataDir = given ?? mkdtempSync(path.join(os.tmpdir(), 'verbatim-host-'));
/** Longer than any suite takes on a busy machine: only a window that hangs meets it. */
const limitMs = Number(process.env.VERBATIM_HOST_LIMIT_MS ?? 12 * 60_000);

/** The window's last errors: told where the tests never spoke up. */
const errors = [];
let hasReported = false;

function onLog(type, text) {
  const at = text.indexOf(MARK);
  if (at >= 0) {
    hasReported = true;
    console.log(text.slice(at + MARK.length));
    return;
  }
  // The server's native modules are not built: it does without, and says so at length.
  if (type === 'error' && !/spdlog|native|\.node\b/.test(text)) errors.push(text.split('\n', 3).join('\n'));
  if (has('host-verbose')) console.log(`[${type}] ${text}`);
}

async function run() {
  const extension = value('extensionDevelopmentPath');
  writeSettings({ dataDir, web: has('host-web') ? extension : undefined });
  const vsix = value('host-vsix');
  if (vsix) installExtension({ dataDir, vsix });
  const server = await startServer({
    dataDir,
    restricted: has('host-restricted'),
    locale: value('host-locale'),
  });
  const browser = await openBrowser();
  let timer;
  try {
    const { exit } = await openWindow(browser, {
      port: server.port,
      workspace: args.find((arg) => !arg.startsWith('-')),
      extension,
      tests: value('extensionTestsPath'),
      web: has('host-web'),
      onLog,
    });
    const limit = new Promise((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`The tests did not end within ${limitMs / 1000} s.`)),
        limitMs,
      );
    });
    return await Promise.race([exit, limit]);
  } finally {
    timer?.unref();
    await browser.close();
    await server.stop();
    if (!given) rmSync(dataDir, { recursive: true, force: true });
  }
}

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

try {
  const code = await run();
  if (!hasReported) console.error(['The window logged:', ...errors.slice(-8)].join('\n'));
  process.exit(code === 0 ? 0 : 1);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
