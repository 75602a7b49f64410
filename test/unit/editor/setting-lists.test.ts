import assert from 'node:assert/strict';
import { mergedList, withEntry } from '../../../src/editor/setting-lists.ts';

const defaultValue = ['seeds/**', 'sources/**'];

describe('lists in settings', () => {
  it('are the default where no scope has any', () => {
    assert.deepEqual(mergedList({ defaultValue }), defaultValue);
    assert.deepEqual(mergedList({}), []);
  });

  it('add up over user, workspace and folder, the nearest first, each entry once', () => {
    const inspected = {
      defaultValue,
      globalValue: ['wire/**', 'desk/**'],
      workspaceValue: ['desk/**'],
      workspaceFolderValue: ['tapes/**'],
    };
    assert.deepEqual(mergedList(inspected), ['tapes/**', 'desk/**', 'wire/**']);
  });

  it('are empty where a scope says so and no other has any', () => {
    assert.deepEqual(mergedList({ defaultValue, globalValue: [] }), []);
  });

  it('do not change what VS Code handed out', () => {
    const list = mergedList({ defaultValue });
    list.push('more/**');
    assert.deepEqual(defaultValue, ['seeds/**', 'sources/**']);
  });

  it('keep the default when the first entry is added', () => {
    assert.deepEqual(withEntry({ defaultValue }, 'workspaceValue', 'tapes/**'), [
      ...defaultValue,
      'tapes/**',
    ]);
  });

  it('repeat nothing that another scope has when an entry is added', () => {
    const inspected = { defaultValue, globalValue: ['wire/**'] };
    assert.deepEqual(withEntry(inspected, 'workspaceFolderValue', 'tapes/**'), ['tapes/**']);
  });

  it('take an entry once', () => {
    const inspected = { defaultValue, workspaceValue: ['tapes/**'] };
    assert.deepEqual(withEntry(inspected, 'workspaceValue', 'tapes/**'), ['tapes/**']);
  });

  it('have all that they had and the entry, whatever the scopes have', () => {
    for (const globalValue of [undefined, ['a']])
      for (const workspaceValue of [undefined, [], ['b']]) {
        const inspected = {
          defaultValue,
          ...(globalValue ? { globalValue } : {}),
          ...(workspaceValue ? { workspaceValue } : {}),
        };
        const after = mergedList({
          ...inspected,
          workspaceValue: withEntry(inspected, 'workspaceValue', 'x'),
        });
        assert.deepEqual(after.sort(), [...mergedList(inspected), 'x'].sort());
      }
  });
});
