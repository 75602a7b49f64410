import { EXIT, UsageError } from '../exit.ts';
import { createEngine, readDraftFile } from '../inputs.ts';
import { runJsonl } from '../jsonl.ts';
import { painter, write } from '../output.ts';
import type { FoundQuotations } from '../../core/engine.ts';
import { DEFAULT_STYLE } from '../../core/verify/styles.ts';
import type { Paint } from '../../core/report/text.ts';

export interface QuotesOptions {
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly language?: string;
  readonly jsonl?: boolean;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '');

function asText(found: FoundQuotations, paint: Paint): string {
  const lines = [paint('bold', found.path)];
  for (const { text, speaker } of found.quotations) {
    const sure = speaker && speaker.confidence < 0.5 ? ' (a guess)' : '';
    lines.push(
      `  ${oneLine(text)}  ${paint('cyan', `— ${speaker ? oneLine(speaker.name) : 'nobody named'}${sure}`)}`,
    );
  }
  for (const { text, reason } of found.skipped)
    lines.push(paint('dim', `  ${oneLine(text)}  (no speech: ${reason})`));
  for (const finding of found.findings)
    lines.push(`  ${paint('yellow', finding.severity)} ${finding.message}`);
  const { length } = found.quotations;
  lines.push(`  ${length} ${length === 1 ? 'quotation' : 'quotations'}, ${found.skipped.length} skipped`, '');
  return lines.join('\n');
}

/** `verbatim quotes`: the quotations of texts, and who said each. Returns the exit status. */
export async function quotes(
  files: readonly string[],
  options: QuotesOptions,
  signal: AbortSignal,
): Promise<number> {
  if (options.jsonl) {
    await runJsonl('quotes', DEFAULT_STYLE, signal);
    return EXIT.ok;
  }
  if (files.length === 0) throw new UsageError('Name at least one file.');
  const engine = createEngine();
  const found: FoundQuotations[] = [];
  for (const file of files) {
    const draft = await readDraftFile(file, options.language);
    if ('reason' in draft) throw new UsageError(`Cannot read the draft ${draft.path}: ${draft.reason}.`);
    found.push(await engine.findQuotations(draft, signal));
  }
  const paint = painter(options.output !== undefined);
  const text =
    options.format === 'json'
      ? `${JSON.stringify(found, null, 2)}\n`
      : `${found.map((one) => asText(one, paint)).join('\n')}\n`;
  await write(text, options.output);
  return EXIT.ok;
}
