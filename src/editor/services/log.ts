import * as vscode from 'vscode';
import { logLine, type LogLevel } from '../log-lines.ts';
import { logLevel } from './settings.ts';

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
    const line = logLine(level, text, logLevel(), new Date());
    if (line !== null) this.channel.appendLine(line);
  }

  dispose(): void {
    this.channel.dispose();
  }
}
