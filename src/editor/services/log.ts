import * as vscode from 'vscode';
import { logLevel, type LogLevel } from './settings.ts';

/** The more a level tells, the higher it ranks. */
const RANKS: Readonly<Record<LogLevel, number>> = { off: 0, error: 1, warning: 2, info: 3, debug: 4 };

/** A time as VS Code's own logs write it: `2024-05-01 10:00:00.000`, local. */
function stamp(time: Date): string {
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().replace('T', ' ').replace('Z', '');
}

/**
 * Verbatim's log, in English, as much of it as `verbatim.log.level` asks for. Not VS Code's log channel: the level of
 * that is set for a window by a command, and can be kept in no setting.
 */
export class Log implements vscode.Disposable {
  private readonly channel = vscode.window.createOutputChannel('Verbatim', 'log');

  error(text: string): void {
    this.write('error', text);
  }

  warn(text: string): void {
    this.write('warning', text);
  }

  info(text: string): void {
    this.write('info', text);
  }

  debug(text: string): void {
    this.write('debug', text);
  }

  /** Shows the log in the panel. */
  show(): void {
    this.channel.show();
  }

  private write(level: Exclude<LogLevel, 'off'>, text: string): void {
    if (RANKS[level] <= RANKS[logLevel()]) this.channel.appendLine(`${stamp(new Date())} [${level}] ${text}`);
  }

  dispose(): void {
    this.channel.dispose();
  }
}
