/** The tests in the node extension host. */
import Mocha from 'mocha';
import { conclude, runName } from './runner.ts';

export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 120_000, reporter: 'base' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (runName === 'german') await import('./german.ts');
  else {
    // Before anything else has woken the extension.
    await import('./thread.test.ts');
    await import('./all.ts');
  }
  await conclude(mocha.run());
}
