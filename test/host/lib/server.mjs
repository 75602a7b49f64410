/** Starts and stops VS Code's server on a free port of this machine. */
import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { serverNode, serverRoot } from '../install.mjs';

/** What keeps a window quiet: nothing pops up that a test did not ask for. */
const quiet = {
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.ignoreRecommendations': true,
  'git.enabled': false,
};

/**
 * Writes the user settings of a server's windows. `web`: the absolute path of an extension whose web build is to run,
 * in the web-worker extension host, though the window has a node host too.
 */
export function writeSettings({ dataDir, web, settings = {} }) {
  const all = { ...quiet, ...settings };
  if (web) {
    const { publisher, name } = JSON.parse(readFileSync(path.join(web, 'package.json'), 'utf8'));
    all['remote.extensionKind'] = { [`${publisher}.${name}`]: ['web'] };
  }
  const folder = path.join(dataDir, 'data', 'User');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(all, null, 2));
}

const main = path.join(serverRoot, 'out', 'server-main.js');

/** Installs a package into a server that is to be started with this `dataDir`. Throws with what the server printed. */
export function installExtension({ dataDir, vsix }) {
  const flags = [`--server-data-dir=${dataDir}`, '--accept-server-license-terms', '--disable-telemetry'];
  execFileSync(serverNode(), [main, ...flags, `--install-extension=${vsix}`], {
    cwd: serverRoot,
    stdio: 'pipe',
  });
}

/**
 * Makes a display language known that no language pack is installed for: VS Code's own texts stay English, extensions
 * speak it.
 */
function writeLanguage(dataDir, locale) {
  const folder = path.join(dataDir, 'data');
  const translations = path.join(folder, `${locale}.json`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(translations, JSON.stringify({ contents: {} }));
  // The server looks for the extension that a language comes from, and knows of no others where there is none.
  const extensions = [{ extensionIdentifier: { id: `test.${locale}` }, version: '0.0.0' }];
  const pack = { hash: 'none', label: locale, extensions, translations: { vscode: translations } };
  writeFileSync(path.join(folder, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/**
 * `dataDir`: where the server keeps its state (made if absent). `restricted`: workspaces are not trusted.
 * `locale`: the display language, English if none.
 * Gives the server's `port` and `stop()`, which resolves when the server and its extension hosts have ended.
 * Rejects where the server ends before it listens, with what it printed.
 */
export async function startServer({ dataDir, restricted = false, locale }) {
  mkdirSync(dataDir, { recursive: true });
  const flags = [
    '--host=127.0.0.1',
    '--port=0',
    '--without-connection-token',
    '--accept-server-license-terms',
    `--server-data-dir=${dataDir}`,
    '--disable-telemetry',
    // Without it the page ignores what `window.mjs` asks for, and says nothing.
    '--enable-smoke-test-driver',
  ];
  if (locale) {
    writeLanguage(dataDir, locale);
    flags.push(`--locale=${locale}`);
  }
  if (!restricted) flags.push('--disable-workspace-trust');
  const child = spawn(serverNode(), [main, ...flags], {
    cwd: serverRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that its extension hosts end with it.
    detached: process.platform !== 'win32',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const printed = [];
  const port = await new Promise((resolve, reject) => {
    const listen = (line) => {
      printed.push(line);
      const match = /listening on (\d+)/.exec(line);
      if (match) resolve(Number(match[1]));
    };
    createInterface({ input: child.stdout }).on('line', listen);
    createInterface({ input: child.stderr }).on('line', listen);
    child.once('error', reject);
    void ended.then((code) => {
      reject(new Error(`VS Code's server ended (${code}) before it listened:\n${printed.join('\n')}`));
    });
  });
  const kill = (signal) => {
    try {
      process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
    } catch {
      // Nothing of the group is left.
    }
  };
  process.once('exit', () => kill('SIGKILL'));
  return {
    port,
    stop: async () => {
      kill('SIGTERM');
      const late = setTimeout(() => kill('SIGKILL'), 5000);
      await ended;
      late.unref();
      kill('SIGKILL');
    },
  };
}
