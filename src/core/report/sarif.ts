/**
 * The report as a log in SARIF 2.1.0 (OASIS), which code hosts and CI show at the lines: one result a finding, the
 * passages as related locations, the fixes as fixes, and what could not be read as notifications.
 */
import type {
  Artifact,
  Fix as SarifFix,
  Invocation,
  Location,
  Log,
  Notification,
  ReportingDescriptor,
  Result,
  Suppression,
} from 'sarif';
import type { CheckedQuotation, PassageView, UnreadableSource } from '../engine.ts';
import type { Finding, Fix, Severity } from '../model.ts';
import { lineStartsOf } from '../text/lines.ts';
import { DEFAULT_SEVERITY, FINDING_CODES, type FindingCode } from '../verify/codes.ts';
import { coverageOf } from './coverage.ts';
import type { DecisionView as Decision } from '../decisions/decisions.ts';
import { totalOf, type ReportedDraft, type VerifyReport } from './report.ts';
import { HOME, helpAddress, ruleTexts } from './rule-texts.ts';
import { locationOf, regionIn, regionOf, ROOT_ID } from './sarif-places.ts';
import { passageSpeaker, placeParts } from './wording.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
/** Passages that a result leads to. */
const MOST_RELATED = 5;

/** Plain text for a message: SARIF takes braces for places to fill in, and `[…](…)` for links. */
function messageText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[{}]/g, '$&$&')
    .replaceAll('](', '] (');
}

/** "wording/negation" → "WordingNegation". */
function ruleName(code: string): string {
  return code.replace(/(?:^|\W)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function ruleOf(code: FindingCode): ReportingDescriptor {
  return {
    id: code,
    name: ruleName(code),
    shortDescription: { text: ruleTexts()[code] },
    helpUri: helpAddress(code),
    defaultConfiguration: { level: LEVELS[DEFAULT_SEVERITY[code]] },
  };
}

/** The files of a run, each once: its number is what locations name it by. */
class Artifacts {
  readonly list: Artifact[] = [];
  private readonly numbers = new Map<string, number>();

  add(path: string, rest: Omit<Artifact, 'location'> = {}): number {
    const known = this.numbers.get(path);
    if (known !== undefined) return known;
    const number = this.list.length;
    this.numbers.set(path, number);
    this.list.push({ location: locationOf(path, number), ...rest });
    return number;
  }

  locate(path: string) {
    return locationOf(path, this.add(path));
  }
}

function addFiles(artifacts: Artifacts, { drafts, sources }: VerifyReport): void {
  for (const { path } of drafts) artifacts.add(path, { roles: ['analysisTarget'] });
  for (const { file, hash, title, outlet, published, warnings } of sources.list) {
    artifacts.add(file, {
      ...(hash === null ? {} : { hashes: { 'sha-256': hash } }),
      properties: { title, outlet, published, warnings },
    });
  }
}

function relatedLocation(passage: PassageView, id: number, artifacts: Artifacts): Location {
  const { file, opens, range } = passage;
  const words = `“${passage.text}” — ${passageSpeaker(passage)}, ${placeParts(passage).join(', ')}`;
  return {
    id,
    // Offsets in a reader view are none in the file.
    physicalLocation: {
      artifactLocation: artifacts.locate(file),
      ...(opens === 'file' ? { region: regionOf(range, passage) } : {}),
    },
    message: { text: messageText(words) },
  };
}

function fixOf(
  { title, edits }: Fix,
  path: string,
  lineStarts: readonly number[],
  artifacts: Artifacts,
): SarifFix {
  const replacements = edits.map(({ start, end, newText }) => ({
    deletedRegion: regionIn(lineStarts, { start, end }),
    insertedContent: { text: newText },
  }));
  return {
    description: { text: messageText(title) },
    artifactChanges: [{ artifactLocation: artifacts.locate(path), replacements }],
  };
}

/** What is marked as checked is not silenced: viewers hide only what is accepted. */
function suppressionOf({ kind, reason, by, date }: Decision): Suppression {
  const words = [kind, reason, by, date].filter((part) => part !== null && part !== '');
  const status = kind === 'ignored' ? 'accepted' : 'underReview';
  return { kind: 'external', status, justification: words.join('; ') };
}

/** Both texts, for those who see nothing but the message. */
function bothTexts(finding: Finding, quotation: CheckedQuotation | null): string {
  const message = messageText(finding.message);
  const [passage] = quotation?.passages ?? [];
  if (!quotation || !passage) return message;
  const [draft, source] = [quotation.text, passage.text].map(messageText);
  return `${message} In the draft: “${draft ?? ''}”. In [the source](1): “${source ?? ''}”.`;
}

function resultOf(
  draft: ReportedDraft,
  lineStarts: readonly number[],
  artifacts: Artifacts,
  finding: Finding,
  quotation: CheckedQuotation | null,
): Result {
  const passages = quotation?.passages.slice(0, MOST_RELATED) ?? [];
  const decision = quotation?.decision;
  const fixes = finding.fixes.filter(({ edits }) => edits.length > 0);
  return {
    ruleId: finding.code,
    ruleIndex: FINDING_CODES.indexOf(finding.code as FindingCode),
    level: LEVELS[finding.severity],
    message: { text: bothTexts(finding, quotation) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifacts.locate(draft.path),
          region: regionIn(lineStarts, finding),
        },
      },
    ],
    ...(passages.length > 0
      ? { relatedLocations: passages.map((passage, at) => relatedLocation(passage, at + 1, artifacts)) }
      : {}),
    ...(fixes.length > 0 ? { fixes: fixes.map((fix) => fixOf(fix, draft.path, lineStarts, artifacts)) } : {}),
    ...(decision ? { suppressions: [suppressionOf(decision)] } : {}),
  };
}

function resultsOf(report: VerifyReport, artifacts: Artifacts): Result[] {
  return report.drafts.flatMap((draft) => {
    const lineStarts = lineStartsOf(draft.content);
    const result = (finding: Finding, quotation: CheckedQuotation | null) =>
      resultOf(draft, lineStarts, artifacts, finding, quotation);
    return [
      ...draft.quotations.flatMap((quotation) =>
        [...quotation.findings, ...(quotation.decision?.silences ?? [])].map((finding) =>
          result(finding, quotation),
        ),
      ),
      ...draft.findings.map((finding) => result(finding, null)),
    ];
  });
}

function notRead(level: 'warning' | 'error', artifacts: Artifacts) {
  return ({ path, reason }: UnreadableSource): Notification => ({
    level,
    message: { text: messageText(`Not read: ${path}: ${reason}`) },
    locations: [{ physicalLocation: { artifactLocation: artifacts.locate(path) } }],
  });
}

function invocationOf(report: VerifyReport, artifacts: Artifacts): Invocation {
  const { sources, unreadDrafts = [] } = report;
  const { nothing, caveats } = coverageOf(report);
  const told: Notification[] = caveats.map((caveat) => ({
    level: nothing ? 'error' : 'warning',
    message: { text: messageText(caveat) },
  }));
  return {
    executionSuccessful: sources.list.length > 0 && unreadDrafts.length === 0,
    endTimeUtc: report.made,
    toolConfigurationNotifications: [...told, ...sources.unreadable.map(notRead('warning', artifacts))],
    toolExecutionNotifications: unreadDrafts.map(notRead('error', artifacts)),
  };
}

/** The report as a SARIF log, ending in a line break. Columns count UTF-16 units, as editors and JavaScript do. */
export function sarifReport(report: VerifyReport): string {
  const artifacts = new Artifacts();
  addFiles(artifacts, report);
  const results = resultsOf(report, artifacts);
  const invocations = [invocationOf(report, artifacts)];
  const coverage = coverageOf(report);
  const log: Log = {
    version: '2.1.0',
    $schema: SCHEMA,
    runs: [
      {
        tool: {
          driver: {
            name: 'Verbatim',
            version: report.version,
            semanticVersion: report.version,
            informationUri: HOME,
            rules: FINDING_CODES.map(ruleOf),
          },
        },
        ...(report.language === undefined ? {} : { language: report.language }),
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT_ID]: { description: { text: 'The folder that Verbatim was run in.' } } },
        invocations,
        artifacts: artifacts.list,
        results,
        properties: { coverage: { line: coverage.line, ...totalOf(report.drafts) } },
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
