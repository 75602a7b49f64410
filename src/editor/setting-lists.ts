/** Lists in settings add up over the scopes, where VS Code by itself lets the nearest scope hide the others. */

/** What is set of a list, by scope, as `WorkspaceConfiguration.inspect` tells it. */
export interface InspectedList {
  readonly defaultValue?: readonly string[];
  readonly globalValue?: readonly string[];
  readonly workspaceValue?: readonly string[];
  readonly workspaceFolderValue?: readonly string[];
}

/** A scope that a setting can be written to. */
export type ListScope = 'workspaceValue' | 'workspaceFolderValue';

/** The nearest first: where new sources are kept is what the first pattern says. */
const SCOPES = ['workspaceFolderValue', 'workspaceValue', 'globalValue'] as const;

/** The list that counts: what all scopes have, each entry once, the nearest scope's first; the default where none has any. */
export function mergedList(inspected: InspectedList): string[] {
  const set = SCOPES.flatMap((scope) => inspected[scope] ?? []);
  const isSet = SCOPES.some((scope) => inspected[scope] !== undefined);
  return isSet ? [...new Set(set)] : [...(inspected.defaultValue ?? [])];
}

/** What to write into a scope so that the list has one entry more and none less. */
export function withEntry(inspected: InspectedList, scope: ListScope, entry: string): string[] {
  const isSet = SCOPES.some((each) => inspected[each] !== undefined);
  const own = inspected[scope] ?? (isSet ? [] : (inspected.defaultValue ?? []));
  return own.includes(entry) ? [...own] : [...own, entry];
}
