import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { isInstalled, runName } from './runner.ts';
import { verbatim } from './support.ts';

describe('the host', () => {
  it('is the one that this run is about', async () => {
    await verbatim();
    const isNode = 'process' in globalThis && typeof process.versions.node === 'string';
    assert.equal(isNode, runName !== 'web');
    const extension = vscode.extensions.getExtension('verbatim.verbatim');
    assert.equal(extension?.extensionUri.scheme, runName === 'web' ? 'vscode-remote' : 'file');
  });

  it('has the extension as it is to be tested: installed, or from its folder', () => {
    const extension = vscode.extensions.getExtension('verbatim.verbatim');
    const { path } = extension?.extensionUri ?? {};
    assert.equal(/\/extensions\/verbatim\.verbatim-\d+\.\d+\.\d+[^/]*$/.test(path ?? ''), isInstalled, path);
  });
});
