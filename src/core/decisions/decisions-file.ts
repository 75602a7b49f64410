/**
 * `.verbatim/decisions.json`: decisions as people read them and version control merges them. One decision is one block
 * of lines, each field a line; blocks are sorted by draft, then by words, so that two people's additions seldom meet.
 */
import * as l10n from '@vscode/l10n';
import type { Decision, DecisionKind } from './decisions.ts';

/** Where the decisions of a folder are kept, relative to it. */
export const DECISIONS_FILE = '.verbatim/decisions.json';

const VERSION = 1;

/** A file that holds no decisions as we write them; the message says why, in words for a person. */
export class DecisionsFileError extends Error {
  /** `line`: where the file is to be mended, from 0; its beginning where that is not known. */
  constructor(
    message: string,
    readonly line = 0,
  ) {
    super(message);
  }
}

/** What version control writes into a file that two people have changed. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?:\s|$)/m;
const OWN_FIELDS: ReadonlySet<string> = new Set([
  'decision',
  'quotation',
  'speaker',
  'draft',
  'by',
  'date',
  'reason',
  'fingerprint',
  'restsOn',
  'alsoIn',
]);

const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1;

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(fields: Fields, name: string, where: string): string {
  const value = fields[name];
  if (typeof value !== 'string')
    throw new DecisionsFileError(l10n.t('{0} lacks the text "{1}"', where, name));
  return value;
}

function optionalText(fields: Fields, name: string, where: string): string | null {
  return (fields[name] ?? null) === null ? null : textOf(fields, name, where);
}

function textsOf(fields: Fields, name: string, where: string): string[] {
  const value = fields[name] ?? [];
  if (!Array.isArray(value) || !value.every((each): each is string => typeof each === 'string')) {
    throw new DecisionsFileError(l10n.t('"{0}" of {1} is not a list of texts', name, where));
  }
  return value;
}

function kindOf(fields: Fields, where: string): DecisionKind {
  const kind = textOf(fields, 'decision', where);
  if (kind === 'ignored' || kind === 'checked') return kind;
  throw new DecisionsFileError(
    l10n.t('{0} is neither "ignored" nor "checked", but {1}', where, JSON.stringify(kind)),
  );
}

function decisionOf(value: unknown, number: number): Decision {
  const where = l10n.t('decision {0}', number);
  if (!isFields(value)) throw new DecisionsFileError(l10n.t('{0} is not an object', where));
  const others = Object.entries(value).filter(([name]) => !OWN_FIELDS.has(name));
  return {
    kind: kindOf(value, where),
    by: optionalText(value, 'by', where),
    date: textOf(value, 'date', where),
    reason: textOf(value, 'reason', where),
    text: textOf(value, 'quotation', where),
    speaker: optionalText(value, 'speaker', where),
    draft: optionalText(value, 'draft', where),
    fingerprint: {
      quotation: textOf(value, 'fingerprint', where),
      restsOn: textsOf(value, 'restsOn', where),
      alsoIn: textsOf(value, 'alsoIn', where),
    },
    ...(others.length > 0 ? { others: Object.fromEntries(others) } : {}),
  };
}

/** The value of a JSON text. Throws `DecisionsFileError`, with the line. */
function parsedJson(content: string): unknown {
  const conflict = CONFLICT.exec(content);
  if (conflict) {
    const line = lineAt(content, conflict.index);
    throw new DecisionsFileError(l10n.t('it has a merge conflict in line {0}', line + 1), line);
  }
  try {
    return JSON.parse(content);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Not every engine says where.
    const place = /position (\d+)/.exec(message)?.[1];
    const line = place === undefined ? 0 : lineAt(content, Number(place));
    throw new DecisionsFileError(l10n.t('not JSON: {0}', message), line);
  }
}

/** Reads the file's text. Throws `DecisionsFileError` where it is not JSON, or not of this shape; an empty one has none. */
export function parseDecisions(text: string): Decision[] {
  const content = text.replace(/^\uFEFF/, '');
  if (content.trim() === '') return [];
  const value = parsedJson(content);
  if (!isFields(value) || !Array.isArray(value['decisions'])) {
    throw new DecisionsFileError(l10n.t('it has no list "decisions"'));
  }
  if (value['version'] !== VERSION) {
    throw new DecisionsFileError(l10n.t('version {0} is not known', JSON.stringify(value['version'])));
  }
  return value['decisions'].map((each: unknown, index) => decisionOf(each, index + 1));
}

/** By code units: the same order on every machine. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function compareDecisions(a: Decision, b: Decision): number {
  return (
    order(a.draft ?? '', b.draft ?? '') ||
    order(a.text, b.text) ||
    order(a.fingerprint.quotation, b.fingerprint.quotation) ||
    order(a.date, b.date) ||
    order(JSON.stringify(a), JSON.stringify(b))
  );
}

/** The file's text for these decisions, ending in a line break. The same decisions give the same text in any order. */
export function formatDecisions(decisions: readonly Decision[]): string {
  const blocks = [...decisions].sort(compareDecisions).map((decision) => ({
    decision: decision.kind,
    quotation: decision.text,
    speaker: decision.speaker,
    draft: decision.draft,
    by: decision.by,
    date: decision.date,
    reason: decision.reason,
    fingerprint: decision.fingerprint.quotation,
    restsOn: decision.fingerprint.restsOn,
    alsoIn: decision.fingerprint.alsoIn,
    ...decision.others,
  }));
  return `${JSON.stringify({ version: VERSION, decisions: blocks }, null, 2)}\n`;
}

/** The decisions with one more; what was decided before on the same quotation, by its print, gives way. */
export function withDecision(decisions: readonly Decision[], decision: Decision): Decision[] {
  return [...withoutDecision(decisions, decision.fingerprint.quotation), decision];
}

/** The decisions without those on the quotation of this print. */
export function withoutDecision(decisions: readonly Decision[], quotation: string): Decision[] {
  return decisions.filter(({ fingerprint }) => fingerprint.quotation !== quotation);
}
