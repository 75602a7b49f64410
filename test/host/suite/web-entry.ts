/** The tests in the web-worker extension host, by mocha's build for browsers. */
import 'mocha/mocha.js';
import { conclude } from './runner.ts';

declare const mocha: BrowserMocha;

export async function run(): Promise<void> {
  mocha.setup({ ui: 'bdd', timeout: 120_000, reporter: 'base' });
  await import('./all.ts');
  await conclude(mocha.run());
}
