/**
 * From the core's own data (clean offsets) to what the engine hands out (file offsets; see `engine.ts`).
 * Nothing is decided here.
 */
import type {
  ArticleView,
  CheckedQuotation,
  DraftSummary,
  FoundQuotation,
  MarkedText,
  PassageView,
  ReadSource,
  QuotableSentence,
  SkippedView,
  SpeakerView,
} from './engine.ts';
import type {
  Article,
  Edit,
  Finding,
  OffsetMap,
  Passage,
  Prose,
  Quotation,
  Skipped,
  Speaker,
} from './model.ts';
import type { SaidSentence } from './passages/said.ts';
import type { Fingerprint } from './decisions/fingerprint.ts';
import type { DraftFormat } from './sources/drafts/draft-formats.ts';
import { writtenIn, type WrittenMarks } from './sources/drafts/written.ts';
import { rangeOf } from './text/lines.ts';
import { spanToFile, toFile } from './text/offset-map.ts';
import type { Check } from './verify/check.ts';

/** How much of a passage's block is shown on either side of it, in UTF-16 units. */
const CONTEXT = 160;

/** A draft's text and what is needed to speak of its file. */
export interface Located {
  readonly prose: Prose;
  readonly lineStarts: readonly number[];
  readonly format: DraftFormat;
}

export function speakerView(speaker: Speaker | null, map: OffsetMap): SpeakerView | null {
  if (!speaker) return null;
  const candidates = speaker.candidates.map((candidate) => candidate.name);
  return {
    name: speaker.name,
    ...(speaker.unnamed ? { unnamed: true as const } : {}),
    mention: speaker.mention,
    mentionStart: toFile(map, speaker.mentionStart),
    confidence: speaker.confidence,
    via: speaker.via,
    kind: speaker.kind,
    ...(speaker.joint.length > 0 ? { joint: speaker.joint } : {}),
    ...(candidates.length > 1 ? { candidates } : {}),
  };
}

/** `content`: the file that `prose` was read from; the words are given as they stand in it. */
export function foundQuotationView(quotation: Quotation, prose: Prose, content: string): FoundQuotation {
  const { cue } = quotation;
  const span = spanToFile(prose.map, quotation);
  return {
    ...span,
    text: content.slice(span.start, span.end),
    speaker: speakerView(quotation.speaker, prose.map),
    cue: cue && { text: cue.text, start: toFile(prose.map, cue.start) },
    continues: quotation.continues,
  };
}

export function skippedView(skipped: Skipped, prose: Prose, content: string): SkippedView {
  const span = spanToFile(prose.map, skipped);
  return { ...span, text: content.slice(span.start, span.end), reason: skipped.reason };
}

/** `written` turns the text of a fix into how the draft writes it. */
export function findingView(
  finding: Finding,
  map: OffsetMap,
  written: (text: string) => string = (text) => text,
): Finding {
  return {
    ...finding,
    ...spanToFile(map, finding),
    fixes: finding.fixes.map((fix) => ({
      ...fix,
      edits: fix.edits.map((edit) => ({ ...spanToFile(map, edit), newText: written(edit.newText) })),
    })),
  };
}

function editView(edit: Edit, map: OffsetMap): Edit {
  return { ...edit, ...spanToFile(map, edit) };
}

/** The passage's text cut where agreement with the quotation begins and ends. */
function markedText(passage: Passage): MarkedText[] {
  const { alignment, text, start } = passage;
  const differs = new Set<number>();
  for (const step of alignment.steps) {
    if (step.kind === 'equal') continue;
    for (let word = step.source[0]; word < step.source[1]; word++) differs.add(word);
  }
  const pieces: MarkedText[] = [];
  let at = 0;
  const push = (to: number, mark: boolean) => {
    const end = Math.min(text.length, to);
    if (end <= at) return;
    const last = pieces.at(-1);
    const piece = text.slice(at, end);
    if (last?.differs === mark) pieces[pieces.length - 1] = { text: last.text + piece, differs: mark };
    else pieces.push({ text: piece, differs: mark });
    at = end;
  };
  for (const [index, word] of alignment.sourceWords.entries()) {
    if (!differs.has(index) || word.start < start) continue;
    // Spaces between two differing words belong to the difference; other gaps do not.
    push(word.start - start, differs.has(index - 1) && at > 0);
    push(word.end - start, true);
  }
  push(text.length, false);
  return pieces;
}

export function passageView(passage: Passage, article: Article): PassageView {
  const { prose, lineStarts } = article;
  const span = spanToFile(prose.map, passage);
  const range = rangeOf(lineStarts, span);
  const block = prose.blocks.find(
    (candidate) => candidate.start <= passage.start && passage.start < candidate.end,
  );
  const last = prose.blocks.find(
    (candidate) => candidate.start < passage.end && passage.end <= candidate.end,
  );
  const { speaker } = passage;
  return {
    source: passage.path,
    file: article.file,
    opens: article.opens,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    url: article.url,
    ...span,
    line: range.start.line,
    range,
    text: passage.text,
    role: passage.role,
    speaker: speaker && {
      name: speaker.name,
      confidence: speaker.confidence,
      ...(speaker.unnamed ? { unnamed: true as const } : {}),
    },
    similarity: passage.similarity,
    ...(block?.time === undefined ? {} : { time: block.time }),
    marked: markedText(passage),
    before: prose.text.slice(Math.max(block?.start ?? passage.start, passage.start - CONTEXT), passage.start),
    after: prose.text.slice(passage.end, Math.min(last?.end ?? passage.end, passage.end + CONTEXT)),
  };
}

export function quotableView({ article, start, end, speaker }: SaidSentence): QuotableSentence {
  const { path, file, opens, title, outlet, published, prose } = article;
  return {
    source: path,
    file,
    opens,
    title,
    outlet,
    published,
    ...spanToFile(prose.map, { start, end }),
    text: prose.text.slice(start, end).replace(/\s+/gu, ' '),
    speaker: speaker && {
      name: speaker.name,
      confidence: speaker.confidence,
      ...(speaker.unnamed ? { unnamed: true as const } : {}),
    },
  };
}

/** How far a mark may stand from the words: French sets a space between. */
const MARK_NEAR = 3;

/** How the file writes the marks of a quotation; null where one is missing. */
function marksIn(content: string, { start, end, open, close }: Quotation, prose: Prose): WrittenMarks | null {
  const from = Math.max(0, start - MARK_NEAR);
  const before = prose.text.slice(from, start).lastIndexOf(open);
  const behind = prose.text.slice(end, end + MARK_NEAR).indexOf(close);
  if (open === '' || close === '' || before < 0 || behind < 0) return null;
  const inFile = (at: number, length: number) => {
    const span = spanToFile(prose.map, { start: at, end: at + length });
    return content.slice(span.start, span.end);
  };
  return {
    open,
    close,
    writtenOpen: inFile(from + before, open.length),
    writtenClose: inFile(end + behind, close.length),
  };
}

export function checkedQuotationView(
  quotation: Quotation,
  check: Check,
  passages: readonly PassageView[],
  fingerprint: Fingerprint,
  draft: Located,
  content: string,
  language: string,
): CheckedQuotation {
  const { map } = draft.prose;
  const span = spanToFile(map, quotation);
  const marks = marksIn(content, quotation, draft.prose);
  const written = (text: string) => writtenIn(draft.format, text, marks);
  return {
    ...span,
    range: rangeOf(draft.lineStarts, span),
    text: content.slice(span.start, span.end),
    language,
    speaker: speakerView(quotation.speaker, map),
    verdict: check.verdict,
    match: check.match,
    reason: check.reason,
    edits: check.edits.map((edit) => editView(edit, map)),
    findings: check.findings.map((finding) => findingView(finding, map, written)),
    passages,
    fingerprint,
  };
}

/** Counts for the summary line. */
export function summaryOf(quotations: readonly CheckedQuotation[], skipped: number): DraftSummary {
  let verified = 0;
  let unchecked = 0;
  for (const { verdict } of quotations) {
    if (verdict === 'verified') verified++;
    else if (verdict === 'not-found' || verdict === 'ambiguous' || verdict === 'unchecked') unchecked++;
  }
  const contradicted = quotations.length - verified - unchecked;
  return { quotations: quotations.length, verified, contradicted, unchecked, skipped };
}

/** What the shells list of an article. */
export function readSourceView(article: Article): ReadSource {
  const { path, file, title, outlet, published, hash = null, warnings } = article;
  return { path, file, title, outlet, published, hash, warnings };
}

export function articleView(article: Article): ArticleView {
  const turns = article.prose.blocks.flatMap(({ turn, time, start, end }) =>
    turn === undefined && time === undefined
      ? []
      : [{ speaker: turn?.label ?? null, start, end, ...(time === undefined ? {} : { time }) }],
  );
  return {
    path: article.path,
    format: article.format,
    title: article.title,
    outlet: article.outlet,
    published: article.published,
    modified: article.modified,
    authors: article.authors,
    contributors: article.contributors,
    url: article.url,
    language: article.language,
    text: article.prose.text,
    warnings: article.warnings,
    ...(turns.length > 0 ? { turns } : {}),
  };
}
