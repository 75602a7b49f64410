import * as vscode from 'vscode';
import { findText } from '../../core/assistant/find-answer.ts';
import { draftField, fieldsOf, InputError, wordsField } from '../../core/assistant/input.ts';
import { FIND_QUOTE, VERIFY_QUOTES } from '../../core/assistant/tools.ts';
import { verifyText } from '../../core/assistant/verify-answer.ts';
import { reportOf } from '../services/report-data.ts';
import { draftName } from '../draft-languages.ts';
import type { Feature, Services } from '../services/services.ts';
import { checkOptions, languageSetting } from '../services/settings.ts';
import { pathInside } from '../services/source-files.ts';

interface Draft {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly document: vscode.TextDocument | null;
}

/** A signal that follows a token. */
function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => {
    controller.abort();
  });
  return controller.signal;
}

/** The addresses that a path may mean: absolute, in a folder, or with the folder's name before it. None lies outside. */
function candidates(path: string): vscode.Uri[] {
  const clean = path.replaceAll('\\', '/');
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) => {
    const named = clean.startsWith(`${folder.name}/`) ? [clean.slice(folder.name.length + 1)] : [];
    const absolute = folder.uri.with({ path: clean.startsWith('/') ? clean : `/${clean}` });
    const uris = [absolute, ...[...named, clean].map((inner) => vscode.Uri.joinPath(folder.uri, inner))];
    return uris.filter((uri) => pathInside(folder, uri) !== null && !uri.path.split('/').includes('..'));
  });
}

async function openDraft(path: string): Promise<vscode.TextDocument> {
  for (const uri of candidates(path)) {
    const isFile = await vscode.workspace.fs.stat(uri).then(
      ({ type }) => (type & vscode.FileType.File) !== 0,
      () => false,
    );
    if (isFile) return vscode.workspace.openTextDocument(uri);
  }
  throw new InputError(vscode.l10n.t('There is no file {0} in the folders that are open.', path));
}

/** The draft that is meant: a text, a file, or what is in the active editor. */
async function draftOf(input: unknown): Promise<Draft> {
  const given = draftField(fieldsOf(input, Object.keys(VERIFY_QUOTES.inputSchema.properties)));
  if (given && 'text' in given) {
    const folder = vscode.workspace.workspaceFolders?.[0];
    const uri = folder ? vscode.Uri.joinPath(folder.uri, 'draft.md') : vscode.Uri.parse('untitled:draft.md');
    return { uri, text: given.text, document: null };
  }
  const document = given ? await openDraft(given.path) : vscode.window.activeTextEditor?.document;
  if (!document)
    throw new InputError(
      vscode.l10n.t('Give the draft as “text”, name its “path”, or open it in the editor.'),
    );
  return { uri: document.uri, text: document.getText(), document };
}

async function checked(services: Services, draft: Draft, signal: AbortSignal) {
  const { engine, store } = services;
  const { uri, text, document } = draft;
  const stored = store.get(uri);
  if (document && stored?.version === document.version) return stored.draft;
  const language = languageSetting(uri);
  const input = { name: document ? draftName(document.languageId, uri.path) : 'draft.md', text };
  return engine.checkDraft(
    language === undefined ? input : { ...input, language },
    checkOptions(uri),
    signal,
  );
}

async function verify(services: Services, input: unknown, signal: AbortSignal): Promise<string> {
  const draft = await draftOf(input);
  if (draft.document && services.sources.isSource(draft.uri))
    throw new InputError(
      vscode.l10n.t('{0} is a source, not a draft.', vscode.workspace.asRelativePath(draft.uri)),
    );
  await services.sources.settled();
  signal.throwIfAborted();
  const found = await checked(services, draft, signal);
  return verifyText(await reportOf(services, found, draft.text, draft.uri));
}

async function find({ engine, sources }: Services, input: unknown, signal: AbortSignal): Promise<string> {
  const { words, limit } = wordsField(fieldsOf(input, Object.keys(FIND_QUOTE.inputSchema.properties)));
  await sources.settled();
  const hits = await engine.search(words, limit, signal);
  return findText(words, hits, (await engine.listSources()).length);
}

type Work = (services: Services, input: unknown, signal: AbortSignal) => Promise<string>;

function toolOf(services: Services, work: Work, message: string): vscode.LanguageModelTool<unknown> {
  return {
    prepareInvocation: () => ({ invocationMessage: message }),
    invoke: async ({ input }, token) => {
      const text = await work(services, input, signalOf(token));
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(text)]);
    },
  };
}

/** The editors that are built on VS Code do not all have language models. */
function hasLanguageModelTools(): boolean {
  const { lm } = vscode as { readonly lm?: Partial<typeof vscode.lm> };
  return typeof lm?.registerTool === 'function';
}

/** The tools for writing assistants in the editor. They read, and change nothing. */
export const registerLanguageModelTools: Feature = (services) => {
  if (!hasLanguageModelTools()) return new vscode.Disposable(() => undefined);
  return vscode.Disposable.from(
    vscode.lm.registerTool(
      'verbatim_verify_quotes',
      toolOf(services, verify, vscode.l10n.t('Verifying quotes against the sources')),
    ),
    vscode.lm.registerTool(
      'verbatim_find_quote',
      toolOf(services, find, vscode.l10n.t('Looking for the words in the sources')),
    ),
  );
};
