import * as vscode from 'vscode';
import type { CheckedQuotation } from '../../core/engine.ts';
import { decisionLabel, speakerLabel, summaryLabel, verdictLabel } from '../labels.ts';
import {
  countsOf,
  groupsOf,
  isOpen,
  standingOf,
  type Filter,
  type Grouping,
  type QuotationGroup,
  type VerdictKey,
} from '../quotation-tree.ts';
import type { StoredCheck } from '../services/findings-store.ts';
import type { QuotationTarget } from '../services/quotation-target.ts';
import type { Feature, Services } from '../services/services.ts';
import { OPEN_PASSAGE, targetOf } from './open-passage.ts';

export const REVEAL_QUOTATION = 'verbatim.revealQuotation';
const VIEW = 'verbatim.quotations';
/** Checks that follow each other are shown together, in milliseconds. */
const GATHER = 100;
const LABEL = 100;
/** Under which names the workspace remembers how the view is set. */
const MEMORY = { grouping: 'quotations.grouping', filter: 'quotations.filter' } as const;

/** The colours of our own that stand for what a quotation amounts to. */
export const STANDING_COLORS = {
  verified: 'verbatim.verified',
  contradicted: 'verbatim.contradicted',
  unchecked: 'verbatim.unchecked',
  ignored: 'disabledForeground',
} as const;

type Node =
  | { readonly kind: 'draft'; readonly uri: vscode.Uri; readonly check: StoredCheck | undefined }
  | { readonly kind: 'group'; readonly check: StoredCheck; readonly group: QuotationGroup }
  // Menus hand the node to the command: it says which quotation is meant.
  | ({
      readonly kind: 'quotation';
      readonly check: StoredCheck;
      readonly quotation: CheckedQuotation;
    } & QuotationTarget);

function draftItem(uri: vscode.Uri, check: StoredCheck | undefined): vscode.TreeItem {
  const item = new vscode.TreeItem(uri, vscode.TreeItemCollapsibleState.Expanded);
  item.id = uri.toString();
  item.label = vscode.workspace.asRelativePath(uri);
  item.contextValue = 'draft';
  // What can be unfolded would have the picture of a folder.
  item.iconPath = vscode.ThemeIcon.File;
  item.description = check ? summaryLabel(check.draft.summary) : vscode.l10n.t('not checked yet');
  item.tooltip = `${item.label}\n${item.description}`;
  item.accessibilityInformation = { label: `${item.label}, ${item.description}` };
  if (!check || check.draft.quotations.length === 0) {
    item.collapsibleState = vscode.TreeItemCollapsibleState.None;
    // What was shown without children stays closed when it gets some: another item is opened as it asks.
    item.id += '#empty';
    item.command = { command: 'vscode.open', title: vscode.l10n.t('Open'), arguments: [uri] };
  }
  return item;
}

/** A heading needs the verdict without what is true of one quotation only. */
function groupLabel({ key, quotations }: QuotationGroup, grouping: Grouping): string {
  if (grouping === 'speaker') return key === '' ? vscode.l10n.t('Nobody named') : key;
  const [first] = quotations;
  const verdict = key as VerdictKey;
  if (verdict === 'ignored') return vscode.l10n.t('Ignored');
  return first ? verdictLabel({ ...first, verdict, match: null, reason: null }).text : key;
}

function groupItem(check: StoredCheck, group: QuotationGroup, grouping: Grouping): vscode.TreeItem {
  const item = new vscode.TreeItem(groupLabel(group, grouping), vscode.TreeItemCollapsibleState.Expanded);
  item.id = `${check.uri.toString()}#${grouping}/${group.key}`;
  item.description = String(group.quotations.length);
  item.contextValue = 'group';
  return item;
}

/** What the menus know a quotation by. */
function contextOf({ passages, decision }: CheckedQuotation): string {
  return ['quotation', ...(passages.length > 0 ? ['found'] : []), ...(decision ? ['decided'] : [])].join('.');
}

function quotationItem(check: StoredCheck, quotation: CheckedQuotation): vscode.TreeItem {
  const text = quotation.text.replace(/\s+/gu, ' ');
  const verdict = verdictLabel(quotation);
  const standing = standingOf(quotation);
  const decision = quotation.decision ? [decisionLabel(quotation.decision)] : [];
  const item = new vscode.TreeItem(text.length > LABEL ? `${text.slice(0, LABEL)}…` : text);
  const speaker = speakerLabel(quotation.speaker);
  item.id = `${check.uri.toString()}#${quotation.start}`;
  item.description = [...decision, verdict.text].join(' · ');
  item.iconPath = new vscode.ThemeIcon(
    standing === 'ignored' ? 'eye-closed' : verdict.icon,
    new vscode.ThemeColor(STANDING_COLORS[standing]),
  );
  const messages = quotation.findings.map(({ message }) => message);
  item.tooltip = [...decision, verdict.text, speaker, ...messages].join('\n');
  const words = text.replace(/[.,]$/, '');
  item.accessibilityInformation = { label: [...decision, verdict.text, words, speaker].join('. ') };
  item.contextValue = contextOf(quotation);
  item.command = {
    command: REVEAL_QUOTATION,
    title: vscode.l10n.t('Show in the draft'),
    arguments: [check.uri, quotation.start, quotation.end],
  };
  return item;
}

class QuotationTree implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly services: Services) {}

  get grouping(): Grouping {
    return this.services.memory.get<Grouping>(MEMORY.grouping, 'order');
  }

  get filter(): Filter {
    return this.services.memory.get<Filter>(MEMORY.filter, 'all');
  }

  async choose(what: 'grouping' | 'filter', value: string): Promise<void> {
    await this.services.memory.update(MEMORY[what], value);
    await this.tellContext();
    this.refresh();
  }

  /** Tells the menus what is chosen. */
  async tellContext(): Promise<void> {
    await vscode.commands.executeCommand('setContext', 'verbatim.quotations.grouping', this.grouping);
    await vscode.commands.executeCommand('setContext', 'verbatim.quotations.filter', this.filter);
  }

  refresh(): void {
    this.changed.fire(undefined);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    if (node.kind === 'draft') return draftItem(node.uri, node.check);
    if (node.kind === 'group') return groupItem(node.check, node.group, this.grouping);
    return quotationItem(node.check, node.quotation);
  }

  getChildren(node?: Node): Node[] {
    return this.services.meter.measure('list quotations', () => {
      if (!node) return this.drafts();
      if (node.kind === 'quotation') return [];
      if (node.kind === 'group') return this.quotations(node.check, node.group);
      const { check } = node;
      if (!check) return [];
      const groups = groupsOf(check.draft, this.grouping, this.filter);
      const [only] = groups;
      if (this.grouping === 'order') return only ? this.quotations(check, only) : [];
      return groups.map((group) => ({ kind: 'group', check, group }));
    });
  }

  private quotations(check: StoredCheck, { quotations }: QuotationGroup): Node[] {
    const uri = check.uri.toString();
    return quotations.map((quotation) => ({
      kind: 'quotation',
      check,
      quotation,
      uri,
      start: quotation.start,
    }));
  }

  /** Drafts that are checked, and those that are open and wait for it. */
  private drafts(): Node[] {
    const { store, checker } = this.services;
    const nodes: Extract<Node, { kind: 'draft' }>[] = store.all
      .filter(({ draft }) => this.filter === 'all' || draft.quotations.some(isOpen))
      .map((check) => ({ kind: 'draft', uri: check.uri, check }));
    for (const document of vscode.workspace.textDocuments) {
      if (checker.isDraft(document) && !store.get(document.uri))
        nodes.push({ kind: 'draft', uri: document.uri, check: undefined });
    }
    return nodes.sort((a, b) => a.uri.toString().localeCompare(b.uri.toString()));
  }

  dispose(): void {
    this.changed.dispose();
  }
}

function showCounts(view: vscode.TreeView<Node>, { store }: Services): void {
  const drafts = store.all.map(({ draft }) => draft);
  const { all, open } = countsOf(drafts);
  view.description = all === 0 ? '' : vscode.l10n.t('{0} of {1} to look at', open, all);
  const contradicted = drafts.reduce((sum, { summary }) => sum + summary.contradicted, 0);
  view.badge =
    contradicted === 0
      ? undefined
      : { value: contradicted, tooltip: vscode.l10n.t('{0} quotations contradicted', contradicted) };
}

/** Selects a quotation in its draft. */
export async function revealQuotation(uri: vscode.Uri, start: number, end: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const selection = new vscode.Range(document.positionAt(start), document.positionAt(end));
  const editor = await vscode.window.showTextDocument(document, { selection });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** The view *Quotations*: draft by draft, in groups, with what is known of each. Reads the store; checks nothing. */
export const registerQuotationsView: Feature = (services) => {
  const { store } = services;
  const tree = new QuotationTree(services);
  const view = vscode.window.createTreeView<Node>(VIEW, { treeDataProvider: tree, showCollapseAll: true });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const refresh = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      tree.refresh();
      showCounts(view, services);
    }, GATHER);
  };
  const choosing = (
    [
      ['verbatim.quotations.groupByOrder', 'grouping', 'order'],
      ['verbatim.quotations.groupByVerdict', 'grouping', 'verdict'],
      ['verbatim.quotations.groupBySpeaker', 'grouping', 'speaker'],
      ['verbatim.quotations.showAll', 'filter', 'all'],
      ['verbatim.quotations.showOpen', 'filter', 'open'],
    ] as const
  ).map(([name, what, value]) => vscode.commands.registerCommand(name, () => tree.choose(what, value)));
  void tree.tellContext();
  return vscode.Disposable.from(
    tree,
    view,
    ...choosing,
    vscode.commands.registerCommand('verbatim.quotations.openSource', async (node: Node | undefined) => {
      const passage = node?.kind === 'quotation' ? node.quotation.passages[0] : undefined;
      if (passage) await vscode.commands.executeCommand(OPEN_PASSAGE, targetOf(passage));
    }),
    vscode.commands.registerCommand(REVEAL_QUOTATION, revealQuotation),
    store.onDidChange(refresh),
    vscode.workspace.onDidOpenTextDocument(refresh),
    vscode.workspace.onDidCloseTextDocument(refresh),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
  );
};
