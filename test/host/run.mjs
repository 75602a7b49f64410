/**
 * Runs the host tests: `node test/host/run.mjs node|web|desktop`. `node` is the node extension host, with the
 * workspace trusted, restricted, and in a window that speaks German; `web` the web-worker host; `desktop` the node host of a downloaded desktop
 * VS Code. `$VERBATIM_EXTENSION`: an unpacked extension, somewhere in the project, to test instead of the project
 * folder. `$VERBATIM_VSIX`: a package that `node` installs and tests instead of either. Ends with 1 where a test failed or a run could not be made, which it says.
 */
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import { buildTests } from './build.mjs';
import { installBrowser, installHost } from './install.mjs';
import { testsExtension } from './lib/packed.mjs';
import { servePage } from './lib/page.mjs';
import { makeWorkspace, project } from './lib/workspace.mjs';

const host = path.join(path.dirname(fileURLToPath(import.meta.url)), 'host.mjs');
const developed = process.env.VERBATIM_EXTENSION ?? project;
const vsix = process.env.VERBATIM_VSIX;

/** Runs one suite, on the installed package where one is named. True where its tests ran and passed. */
async function runSuite(name, { executable = host, launchArgs = [], installs } = {}) {
  const extension = installs ? testsExtension() : developed;
  const { bundle, results } = await buildTests(name, extension, installs !== undefined);
  rmSync(results, { force: true });
  const workspace = makeWorkspace();
  const endPage = await servePage(workspace.desk);
  console.log(`\nHost tests: ${name}`);
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: bundle,
      launchArgs: [
        name === 'restricted' ? workspace.desk : workspace.all,
        `--user-data-dir=${workspace.state}`,
        '--disable-extensions',
        ...launchArgs,
        ...(installs ? [`--host-vsix=${installs}`] : []),
      ],
    });
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
  } finally {
    endPage();
    workspace.remove();
  }
  if (!existsSync(results)) {
    console.log(`not run: host tests (${name}): the window ended without results`);
    return false;
  }
  const { passed, failed } = JSON.parse(readFileSync(results, 'utf8'));
  return failed === 0 && passed > 0;
}

async function main(kind) {
  if (kind === 'desktop') {
    let executable;
    try {
      executable = await downloadAndUnzipVSCode();
    } catch (error) {
      console.log(
        `not run: desktop VS Code could not be downloaded (${error instanceof Error ? error.message : error})`,
      );
      return false;
    }
    return runSuite('node', { executable });
  }
  try {
    installHost();
    installBrowser();
  } catch (error) {
    console.log(`not run: the test host could not be installed (${error.message})`);
    return false;
  }
  if (kind === 'web') return runSuite('web', { launchArgs: ['--host-web'] });
  const trusted = await runSuite('node', { installs: vsix });
  const restricted = await runSuite('restricted', { launchArgs: ['--host-restricted'], installs: vsix });
  const german = await runSuite('german', { launchArgs: ['--host-locale=de'], installs: vsix });
  return trusted && restricted && german;
}

const [kind = 'node'] = process.argv.slice(2);
if (!['node', 'web', 'desktop'].includes(kind)) {
  console.error('usage: node test/host/run.mjs node|web|desktop');
  process.exit(2);
}
process.exit((await main(kind)) ? 0 : 1);
