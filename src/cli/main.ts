#!/usr/bin/env node
/** The command line's entry: arguments in, exit status out. See `docs/cli.md`. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { DEFAULT_STYLE, STYLE_NAMES } from '../core/verify/styles.ts';
import { fetchSources, type FetchOptions } from './commands/fetch.ts';
import { quotes, type QuotesOptions } from './commands/quotes.ts';
import { read, type ReadOptions } from './commands/read.ts';
import { search, type SearchOptions } from './commands/search.ts';
import { verify, type VerifyOptions } from './commands/verify.ts';
import { EXIT, Interrupted, UsageError } from './exit.ts';
import { setReaderScript } from './inputs.ts';
import type { ServerOptions } from './mcp/tools.ts';

const FORMATS = ['text', 'json'];
const REPORT_FORMATS = ['text', 'json', 'sarif', 'markdown', 'html', 'csv'];

const formatOption = (formats = FORMATS) =>
  new Option('--format <format>', formats.join(', ')).default('text').argParser((value: string) => {
    if (formats.includes(value)) return value;
    throw new InvalidArgumentError(`Use one of: ${formats.join(', ')}.`);
  });
const outputOption = () => new Option('--output <file>', 'write the result to a file');
const languageOption = () =>
  new Option('--language <tag>', 'the language of texts that declare none (default: found from the text)');
const styleOption = () =>
  new Option('--style <style>', 'the house style').choices(STYLE_NAMES).default(DEFAULT_STYLE);
const minWordsOption = () =>
  new Option('--min-words <number>', 'leave quotations of fewer words unchecked')
    .default(1)
    .argParser((value: string) => {
      if (/^[1-9]\d{0,3}$/.test(value)) return Number(value);
      throw new InvalidArgumentError('Use a whole number from 1 on.');
    });
const jsonlOption = () =>
  new Option('--jsonl', 'read one JSON object a line from standard input, answer one a line');
const sourcesOption = () =>
  new Option('--sources <path...>', 'files and folders to check against (default: ./seeds and ./sources)');

function program(signal: AbortSignal, finish: (status: number) => void): Command {
  const root = new Command('verbatim')
    .description('Checks the quotations of a draft against its sources: the words, and who said them.')
    .version(VERBATIM_VERSION)
    .option('--no-color', 'never use colours (also: NO_COLOR in the environment)')
    .addHelpText(
      'after',
      '\nExit status: 0 nothing found, 1 findings, 2 nothing could be checked, 130 interrupted.',
    )
    .hook('preAction', (command) => {
      if (command.opts<{ color: boolean }>().color) return;
      process.env['NO_COLOR'] = '1';
      delete process.env['FORCE_COLOR'];
    });
  root
    .command('verify')
    .description('check the quotations of drafts')
    .argument('[draft...]', 'Markdown or plain-text files')
    .addOption(sourcesOption())
    .addOption(styleOption())
    .addOption(formatOption(REPORT_FORMATS))
    .addOption(outputOption())
    .addOption(
      new Option('--fail-on <severity>', 'the least that makes the exit status 1')
        .choices(['error', 'warning', 'never'])
        .default('error'),
    )
    .addOption(languageOption())
    .addOption(minWordsOption())
    .option('--no-decisions', 'report also what .verbatim/decisions.json says to ignore')
    .addOption(jsonlOption())
    .action(async (drafts: string[], options: VerifyOptions) => {
      finish(await verify(drafts, options, signal));
    });
  root
    .command('quotes')
    .description('the quotations in a text, and who said each')
    .argument('[file...]')
    .addOption(formatOption())
    .addOption(outputOption())
    .addOption(languageOption())
    .addOption(jsonlOption())
    .action(async (files: string[], options: QuotesOptions) => {
      finish(await quotes(files, options, signal));
    });
  root
    .command('read')
    .description('a source as Verbatim understands it')
    .argument('[file...]')
    .addOption(formatOption())
    .addOption(outputOption())
    .action(async (files: string[], options: ReadOptions) => {
      finish(await read(files, options, signal));
    });
  root
    .command('search')
    .description('where words stand in the sources, or nearly')
    .argument('<words...>')
    .addOption(sourcesOption())
    .addOption(formatOption())
    .addOption(outputOption())
    .action(async (words: string[], options: SearchOptions) => {
      finish(await search(words.join(' '), options, signal));
    });
  root
    .command('fetch')
    .description('fetch pages from the web and save what they say as sources, in Markdown')
    .argument('<url...>')
    .option('--into <folder>', 'the folder to save into (default: ./seeds or ./sources)')
    .option('--allow-private', 'also fetch from hosts of private networks')
    .action(async (addresses: string[], options: FetchOptions) => {
      finish(await fetchSources(addresses, options, signal));
    });
  root
    .command('mcp')
    .description('serve writing assistants over the Model Context Protocol, on standard input and output')
    .addOption(sourcesOption())
    .addOption(styleOption())
    .action(async (options: ServerOptions) => {
      const { serveMcp } = await import('./mcp/serve.ts');
      await serveMcp(options, signal);
      finish(EXIT.ok);
    });
  return root;
}

/** Commander ends with 1 for wrong usage; here 1 means findings. `--help` and `--version` end with 0. */
function statusOf(error: unknown, signal: AbortSignal): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.failure;
  if (signal.aborted) {
    process.stderr.write(`verbatim: stopped${error instanceof Interrupted ? ` ${error.message}` : ''}\n`);
    return EXIT.interrupted;
  }
  if (error instanceof UsageError) process.stderr.write(`verbatim: ${error.message}\n`);
  else
    process.stderr.write(
      `verbatim: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
  return EXIT.failure;
}

async function main(): Promise<void> {
  setReaderScript(new URL('./reader.js', import.meta.url));
  const controller = new AbortController();
  process.once('SIGINT', () => {
    controller.abort();
  });
  // A reader that has seen enough ("| head") is no error, and the exit status still tells what was found.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  const root = program(controller.signal, (status) => {
    process.exitCode = status;
  });
  for (const command of [root, ...root.commands]) command.exitOverride();
  try {
    await root.parseAsync();
  } catch (error) {
    process.exitCode = statusOf(error, controller.signal);
  }
}

await main();
