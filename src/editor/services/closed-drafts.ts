import * as vscode from 'vscode';
import type { CheckedDraft, CheckedQuotation, DraftInput, Engine, PassageView } from '../../core/engine.ts';
import { decodeText } from '../../core/sources/decode.ts';
import type { Log } from './log.ts';
import { draftFiles } from './draft-files.ts';
import { checkOptions, languageSetting } from './settings.ts';
import { readFiles, sizesOf, type Sized } from './source-reader.ts';

/** What is kept of a quotation of a draft that is not open: where it stands and what it rests on. */
export interface RestingQuotation {
  readonly range: CheckedQuotation['range'];
  readonly passages: readonly Pick<PassageView, 'source' | 'file' | 'opens' | 'start' | 'end'>[];
}

/** A draft that is not open, with its quotations. */
export interface ClosedDraft {
  readonly uri: vscode.Uri;
  readonly quotations: readonly RestingQuotation[];
}

interface Kept extends ClosedDraft {
  /** All that the check depended on. */
  readonly stamp: string;
}

function resting({ quotations }: CheckedDraft): RestingQuotation[] {
  return quotations
    .filter(({ passages }) => passages.length > 0)
    .map(({ range, passages }) => ({
      range,
      passages: passages.map(({ source, file, opens, start, end }) => ({ source, file, opens, start, end })),
    }));
}

/**
 * The drafts of the workspace that nobody has open, checked when somebody asks. A check is remembered while the file, its
 * settings and the sources stay as they are; nothing of it is shown as a finding.
 */
export class ClosedDrafts {
  private kept = new Map<string, Kept>();

  constructor(
    private readonly engine: Engine,
    private readonly log: Log,
  ) {}

  /** All drafts but those that `isLeftOut` names. Files that cannot be read are left out. Throws `AbortError`. */
  async all(isLeftOut: (uri: vscode.Uri) => boolean, signal: AbortSignal): Promise<readonly ClosedDraft[]> {
    const uris = (await draftFiles(signal)).filter((uri) => !isLeftOut(uri));
    const { version } = await this.engine.status();
    const sized = await sizesOf(uris, signal);
    const stamps = new Map(sized.map((file) => [file.uri.toString(), this.stampOf(file, version)]));
    const isKnown = ({ uri }: Sized) => {
      const key = uri.toString();
      return this.kept.get(key)?.stamp === stamps.get(key);
    };
    const known = sized.filter(isKnown).flatMap(({ uri }) => this.kept.get(uri.toString()) ?? []);
    const fresh = new Map(known.map((draft) => [draft.uri.toString(), draft]));
    const changed = sized.filter((file) => !isKnown(file)).map(({ uri }) => uri);
    for await (const files of readFiles(changed, signal)) {
      for (const file of files) {
        if (file.kind !== 'bytes') continue;
        const key = file.uri.toString();
        const quotations = await this.check(file.uri, file.content, signal);
        fresh.set(key, { uri: file.uri, quotations, stamp: stamps.get(key) ?? '' });
      }
    }
    signal.throwIfAborted();
    this.kept = fresh;
    return [...fresh.values()];
  }

  private stampOf({ uri, size, modified }: Sized, version: number): string {
    return JSON.stringify([size, modified, version, checkOptions(uri), languageSetting(uri)]);
  }

  private async check(uri: vscode.Uri, bytes: Uint8Array, signal: AbortSignal): Promise<RestingQuotation[]> {
    const decoded = decodeText(bytes);
    if ('reason' in decoded) return [];
    const language = languageSetting(uri);
    const input: DraftInput = {
      name: uri.path,
      text: decoded.text,
      ...(language === undefined ? {} : { language }),
    };
    try {
      return resting(await this.engine.checkDraft(input, checkOptions(uri), signal));
    } catch (error) {
      signal.throwIfAborted();
      this.log.warn(`${uri.toString()} was not checked: ${String(error)}`);
      return [];
    }
  }
}
