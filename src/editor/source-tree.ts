/** The source files in groups, as the view *Sources* shows them. Knows no editor. */

/** What the view needs of a source file. */
export interface ListedSource {
  readonly name: string;
  readonly reason: string | null;
  /** True where it was not come to, since reading was stopped. */
  readonly isLeft: boolean;
  readonly articles: readonly {
    readonly title: string | null;
    readonly outlet: string | null;
    readonly published: string | null;
    readonly warnings: readonly string[];
  }[];
}

export type SourceGrouping = 'folder' | 'outlet';

/** Sources under a heading. Those that are `left` and `unreadable` ones form groups of their own, which come first. */
export interface SourceGroup<T extends ListedSource> {
  readonly kind: 'left' | 'unreadable' | SourceGrouping;
  /** The folder's path or the outlet; empty for none. */
  readonly key: string;
  readonly sources: readonly T[];
}

function keyOf({ name, articles }: ListedSource, grouping: SourceGrouping): string {
  if (grouping === 'folder') return name.slice(0, Math.max(0, name.lastIndexOf('/')));
  const outlets = new Set(articles.map(({ outlet }) => outlet ?? ''));
  return outlets.size === 1 ? ([...outlets][0] ?? '') : '';
}

/** Sources in groups: those not come to and unreadable ones first, then by folder or outlet; those without one come last. */
export function sourceGroups<T extends ListedSource>(
  sources: readonly T[],
  grouping: SourceGrouping,
): SourceGroup<T>[] {
  const byName = [...sources].sort((a, b) => a.name.localeCompare(b.name));
  const own = [
    { kind: 'left' as const, key: '', sources: byName.filter(({ isLeft }) => isLeft) },
    { kind: 'unreadable' as const, key: '', sources: byName.filter(({ reason }) => reason !== null) },
  ];
  const groups = new Map<string, T[]>();
  for (const source of byName) {
    if (source.reason !== null || source.isLeft) continue;
    const key = keyOf(source, grouping);
    const group = groups.get(key);
    if (group) group.push(source);
    else groups.set(key, [source]);
  }
  const readable = [...groups]
    .map(([key, list]) => ({ kind: grouping, key, sources: list }))
    .sort((a, b) => Number(a.key === '') - Number(b.key === '') || a.key.localeCompare(b.key));
  return [...own.filter(({ sources: some }) => some.length > 0), ...readable];
}

/** How many drafts rest on each source file, by the file's name. */
export function quotedBy(
  drafts: readonly {
    readonly quotations: readonly {
      readonly verdict: string;
      readonly passages: readonly { readonly file: string }[];
    }[];
  }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { quotations } of drafts) {
    const files = new Set(
      quotations
        .filter(({ verdict }) => verdict !== 'not-found' && verdict !== 'unchecked')
        .flatMap(({ passages }) => passages.map(({ file }) => file)),
    );
    for (const file of files) counts.set(file, (counts.get(file) ?? 0) + 1);
  }
  return counts;
}

/**
 * A glob for a path inside a folder. What has a meaning in globs is given as `?`, any one character: the editor's own
 * globs know no escapes, and its file watchers read this as well.
 */
export function globOf(path: string): string {
  return path.replace(/[\\*?[\]{}()!|"]/g, '?');
}
