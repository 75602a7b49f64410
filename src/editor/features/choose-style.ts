import * as vscode from 'vscode';
import { isStyleName, type StyleName } from '../../core/verify/styles.ts';
import type { Feature, Services } from '../services/services.ts';
import { checkOptions, folderTarget } from '../services/settings.ts';

/** How long the outcome stands in the status bar, in milliseconds. */
const SHOWN = 8_000;

interface StyleItem extends vscode.QuickPickItem {
  readonly style: StyleName;
}

type Place = 'draft' | 'settings';

function styleItems(now: string): StyleItem[] {
  const { l10n } = vscode;
  const texts: Readonly<Record<StyleName, string>> = {
    ap: l10n.t('Nothing between the marks may be altered.'),
    reuters: l10n.t('As AP, with its own severities.'),
    guardian: l10n.t('Fillers may go, grammar may be tidied.'),
    chicago: l10n.t('The first letter and the end mark may be fitted to the sentence.'),
    bluebook: l10n.t('Every change must be marked, also [T]he.'),
    strict: l10n.t('Every character counts.'),
  };
  return (Object.keys(texts) as StyleName[]).map((style) => ({
    label: style,
    detail: texts[style],
    ...(style === now ? { description: l10n.t('in use') } : {}),
    style,
  }));
}

/** The active draft, if it is one that can have front matter. */
function markdownDraft({ checker }: Services): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  return document?.languageId === 'markdown' && checker.isDraft(document) ? document : undefined;
}

async function askForPlace(declares: boolean): Promise<Place | undefined> {
  const { l10n } = vscode;
  const draft = {
    label: l10n.t('This draft'),
    detail: declares
      ? l10n.t('Its front matter asks for a style already, which goes before the settings.')
      : l10n.t('Written into its front matter.'),
    place: 'draft' as const,
  };
  const settings = {
    label: l10n.t('All drafts of this folder'),
    detail: l10n.t('Written into the settings of the workspace folder.'),
    place: 'settings' as const,
  };
  const title = l10n.t('Use this style for');
  const items = declares ? [draft, settings] : [settings, draft];
  return (await vscode.window.showQuickPick(items, { title }))?.place;
}

/** What reads and writes front matter, with its parser: loaded when it is wanted. */
const frontMatter = () => import('../front-matter-style.ts');

async function writeToDraft(document: vscode.TextDocument, style: StyleName): Promise<boolean> {
  const { withStyle } = await frontMatter();
  const change = withStyle(document.getText(), style);
  if (!change) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The front matter of this draft is not valid: correct it first.'),
    );
    return false;
  }
  const edit = new vscode.WorkspaceEdit();
  const range = new vscode.Range(document.positionAt(change.start), document.positionAt(change.end));
  edit.replace(document.uri, range, change.newText);
  return vscode.workspace.applyEdit(edit);
}

async function writeToSettings(style: StyleName): Promise<boolean> {
  const uri = vscode.window.activeTextEditor?.document.uri;
  const folders = vscode.workspace.workspaceFolders ?? [];
  const folder =
    (uri && vscode.workspace.getWorkspaceFolder(uri)) ??
    (folders.length > 1 ? await vscode.window.showWorkspaceFolderPick() : folders[0]);
  if (!folder && folders.length > 0) return false;
  await vscode.workspace
    .getConfiguration('verbatim', folder?.uri)
    .update('style', style, folder ? folderTarget() : vscode.ConfigurationTarget.Global);
  return true;
}

/** *Choose House Style*: what may differ unreported, for the draft or for its folder. */
export const registerChooseStyle: Feature = (services) =>
  vscode.commands.registerCommand('verbatim.chooseStyle', async (given: unknown, where: unknown) => {
    const document = markdownDraft(services);
    const declared = document ? (await frontMatter()).declaredStyle(document.getText()) : null;
    const uri = vscode.window.activeTextEditor?.document.uri;
    const now = declared ?? (uri ? checkOptions(uri).style : '');
    const picked =
      typeof given === 'string' && isStyleName(given)
        ? given
        : (
            await vscode.window.showQuickPick(styleItems(now), {
              title: vscode.l10n.t('Choose House Style'),
              matchOnDetail: true,
            })
          )?.style;
    if (!picked) return;
    const isPlace = where === 'draft' || where === 'settings';
    const place = !document ? 'settings' : isPlace ? where : await askForPlace(declared !== null);
    if (!place) return;
    const done =
      document && place === 'draft' ? await writeToDraft(document, picked) : await writeToSettings(picked);
    if (done) vscode.window.setStatusBarMessage(vscode.l10n.t('House style: {0}', picked), SHOWN);
  });
