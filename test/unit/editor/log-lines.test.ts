import assert from 'node:assert/strict';
import { logLine, type LogLevel } from '../../../src/editor/log-lines.ts';

const LEVELS = ['error', 'warning', 'info', 'debug'] as const;
const TIME = new Date(2026, 2, 4, 5, 6, 7, 8);

describe('the log', () => {
  it('stamps a line with the local time and its level', () => {
    assert.equal(logLine('warning', 'Not read', 'debug', TIME), '2026-03-04 05:06:07.008 [warning] Not read');
  });

  it('tells at each level what the levels before it tell, and nothing more', () => {
    const told = (wanted: LogLevel) => LEVELS.filter((level) => logLine(level, '', wanted, TIME) !== null);
    assert.deepEqual(told('off'), []);
    assert.deepEqual(told('error'), ['error']);
    assert.deepEqual(told('info'), ['error', 'warning', 'info']);
    assert.deepEqual(told('debug'), [...LEVELS]);
  });
});
