import * as vscode from 'vscode';
import type { Feature, Services } from '../services/services.ts';
import { addToList, sourceGlobs } from '../services/settings.ts';
import { pathInside } from '../services/source-files.ts';
import type { SourceFile } from '../services/source-list.ts';
import { documentOf } from '../services/source-places.ts';
import { globOf, quotedBy, sourceGroups, type SourceGroup, type SourceGrouping } from '../source-tree.ts';
import type { StoppedReading } from '../services/sources.ts';
import { leftText, statusText } from '../status-text.ts';

const VIEW = 'verbatim.sources';
/** Changes that follow each other are shown together, in milliseconds. */
const GATHER = 150;
/** Under which name the workspace remembers how the view is set. */
const MEMORY = 'sources.grouping';

/** A folder that could not be looked into is unreadable as well, and has no file. */
interface Listed extends Omit<SourceFile, 'uri'> {
  readonly uri: vscode.Uri | undefined;
}

type Node =
  | { readonly kind: 'group'; readonly group: SourceGroup<Listed> }
  | { readonly kind: 'source'; readonly source: Listed };

function groupItem({ kind, key, sources }: SourceGroup<Listed>): vscode.TreeItem {
  const { l10n } = vscode;
  const nothing = kind === 'outlet' ? l10n.t('No outlet named') : l10n.t('In the folder itself');
  const named = key === '' ? nothing : key;
  const label =
    kind === 'left'
      ? l10n.t('Not read: reading was stopped')
      : kind === 'unreadable'
        ? l10n.t('Not readable')
        : named;
  const item = new vscode.TreeItem(label, vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${kind}/${key}`;
  item.description = String(sources.length);
  if (kind === 'left') {
    item.iconPath = new vscode.ThemeIcon('debug-pause');
    item.contextValue = 'left';
  }
  if (kind === 'unreadable')
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
  return item;
}

function quotedLabel(count: number): string {
  if (count === 0) return vscode.l10n.t('quoted by no draft that is checked');
  return count === 1 ? vscode.l10n.t('quoted by 1 draft') : vscode.l10n.t('quoted by {0} drafts', count);
}

/** What the menus know an item by. */
function contextOf({ uri, reason, isLeft }: Pick<Listed, 'uri' | 'reason' | 'isLeft'>): string {
  if (uri === undefined) return 'folder';
  if (isLeft) return 'source.left';
  return reason === null ? 'source.read' : 'source.unreadable';
}

function sourceItem({ uri, name, reason, isLeft, articles }: Listed, drafts: number): vscode.TreeItem {
  const { l10n } = vscode;
  const base = name.slice(name.lastIndexOf('/') + 1);
  const [first] = articles;
  const item = new vscode.TreeItem(base);
  item.id = `source/${name}`;
  const warnings = articles.flatMap((article) => article.warnings);
  const isWaiting = reason === null && !isLeft && articles.length === 0;
  const facts = [
    first?.published?.slice(0, 10),
    first?.outlet,
    articles.length > 1 ? l10n.t('{0} articles', articles.length) : null,
    isWaiting ? l10n.t('being read') : null,
    isLeft ? l10n.t('not read') : null,
    warnings.length === 0 ? null : l10n.t('{0} warnings', warnings.length),
    drafts > 0 ? quotedLabel(drafts) : null,
  ].filter((fact): fact is string => typeof fact === 'string');
  item.description = reason ?? facts.join(' · ');
  item.tooltip = [
    name,
    first?.title,
    reason === null ? null : l10n.t('Not readable: {0}', reason),
    ...facts.filter((fact) => fact !== quotedLabel(drafts)),
    quotedLabel(drafts),
    ...warnings,
  ]
    .filter((line) => typeof line === 'string')
    .join('\n');
  const state = isLeft ? l10n.t('not read') : reason === null ? l10n.t('read') : l10n.t('not readable');
  item.accessibilityInformation = { label: `${base}, ${state}, ${item.description}` };
  const icon = reason !== null ? 'error' : isWaiting ? 'sync' : warnings.length > 0 ? 'warning' : 'file-text';
  item.iconPath = new vscode.ThemeIcon(
    icon,
    reason === null ? undefined : new vscode.ThemeColor('list.errorForeground'),
  );
  item.contextValue = contextOf({ uri, reason, isLeft });
  if (uri && reason === null)
    item.command = {
      command: 'verbatim.sources.open',
      title: l10n.t('Open Source'),
      arguments: [{ kind: 'source', source: { uri, name, reason, isLeft, articles } }],
    };
  return item;
}

class SourceTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private counts: ReadonlyMap<string, number> = new Map();

  constructor(private readonly services: Services) {}

  get grouping(): SourceGrouping {
    return this.services.memory.get<SourceGrouping>(MEMORY, 'folder');
  }

  async choose(grouping: SourceGrouping): Promise<void> {
    await this.services.memory.update(MEMORY, grouping);
    await this.tellContext();
    this.refresh();
  }

  /** Tells the menus what is chosen. */
  async tellContext(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'verbatim.sources.grouping', this.grouping);
  }

  refresh(): void {
    const { store, meter } = this.services;
    meter.measure('count the drafts of sources', () => {
      this.counts = quotedBy(store.all.map(({ draft }) => draft));
    });
    this.changed.fire(undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return node.kind === 'group'
      ? groupItem(node.group)
      : sourceItem(node.source, this.counts.get(node.source.name) ?? 0);
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === 'source') return [];
    if (node) return node.group.sources.map((source) => ({ kind: 'source', source }));
    const { sources } = this.services;
    return this.services.meter.measure('list sources', () => {
      const files: Listed[] = [...sources.files];
      const known = new Set(files.map(({ name }) => name));
      for (const { path, reason } of sources.state.unreadable) {
        if (!known.has(path)) files.push({ uri: undefined, name: path, reason, isLeft: false, articles: [] });
      }
      return sourceGroups(files, this.grouping).map((group) => ({ kind: 'group', group }));
    });
  }

  dispose(): void {
    this.changed.dispose();
  }
}

/** Opens a source: its file, or its reader view where no editor shows the file as text. */
async function openSource({ sources, engine }: Services, { uri, name, articles }: Listed): Promise<void> {
  if (!uri) return;
  const [first] = articles;
  const isReader = first !== undefined && (await engine.readerView(first.path)) !== null;
  const shown = isReader ? documentOf({ source: first.path, file: name, opens: 'reader' }, sources) : uri;
  await vscode.commands.executeCommand('vscode.open', shown ?? uri);
}

/** Adds a file to the globs that are left out. The file itself stays. */
async function removeSource({ uri }: Listed): Promise<void> {
  const folder = uri && vscode.workspace.getWorkspaceFolder(uri);
  const path = folder && pathInside(folder, uri);
  if (!folder || path == null) return;
  const glob = globOf(path);
  if (!sourceGlobs(folder).exclude.includes(glob)) await addToList('exclude', folder, glob);
}

/** What the view says above its list where reading was stopped. */
function stoppedMessage(stopped: StoppedReading): string {
  return vscode.l10n.t(
    'Reading was stopped: {0}. “Continue Reading Sources” above goes on.',
    leftText(stopped),
  );
}

/** The view *Sources*: what drafts are checked against, and what could not be read and why. */
export const registerSourcesView: Feature = (services) => {
  const { sources, store } = services;
  const tree = new SourceTree(services);
  const view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const { state } = sources;
      view.description = statusText(state).text;
      view.message = state.stopped && !state.reading ? stoppedMessage(state.stopped) : '';
      const broken = state.unreadable.length;
      view.badge =
        broken === 0
          ? undefined
          : { value: broken, tooltip: vscode.l10n.t('{0} sources are not readable', broken) };
      tree.refresh();
    }, GATHER);
  };
  const on = (name: string, work: (source: Listed) => unknown) =>
    vscode.commands.registerCommand(name, async (node: Node | undefined) => {
      if (node?.kind === 'source') await work(node.source);
    });
  void tree.tellContext();
  refresh();
  return vscode.Disposable.from(
    tree,
    view,
    on('verbatim.sources.open', (source) => openSource(services, source)),
    on(
      'verbatim.sources.reveal',
      ({ uri }) => uri && vscode.commands.executeCommand('revealInExplorer', uri),
    ),
    on('verbatim.sources.retry', ({ uri }) => {
      if (uri) sources.retry(uri);
      else sources.rebuild();
    }),
    on('verbatim.sources.remove', removeSource),
    vscode.commands.registerCommand('verbatim.sources.groupByFolder', () => tree.choose('folder')),
    vscode.commands.registerCommand('verbatim.sources.groupByOutlet', () => tree.choose('outlet')),
    sources.onDidChange(refresh),
    store.onDidChange(refresh),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
};
