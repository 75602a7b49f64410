/**
 * The report as one HTML file that needs nothing else: no script, no request, printable, readable without colour. Its
 * content security policy allows its own style sheet and nothing more.
 */
import * as l10n from '@vscode/l10n';
import type { CheckedQuotation, MarkedText, PassageView, ReadSource } from '../engine.ts';
import type { Finding } from '../model.ts';
import { coverageOf, summaryLine } from './coverage.ts';
import { escapeHtml as escape, paragraphs } from './html-text.ts';
import { REPORT_STYLE, REPORT_STYLE_HASH } from './html-style.ts';
import { REPORT_MARK } from './marker.ts';
import type { DecisionView as Decision } from '../decisions/decisions.ts';
import { type ReportedDraft, type VerifyReport } from './report.ts';
import {
  answerOf,
  decisionText,
  draftSpeaker,
  lineHeading,
  markedDraft,
  passageSpeaker,
  placeParts,
  severityText,
  skippedText,
  sourceHeads,
} from './wording.ts';

/** What shows the answer without colour, beside the words. */
const SIGNS = { verified: '✓', contradicted: '✗', unchecked: '?' } as const;

/** Stands for what comes into a sentence, where the words before and behind it are wanted apart. */
const SLOT = '\u0000';

/** Words before and after a mark, for those who hear the report: most screen readers pass over marks themselves. */
function spoken(mark: 'del' | 'ins'): [string, string] {
  // The words go in between: what is behind them differs with the language.
  const text =
    mark === 'del' ? l10n.t('[not in the source: {0}]', SLOT) : l10n.t('[in the source: {0}]', SLOT);
  const [before = '', after = ''] = text.split(SLOT);
  return [before, after];
}

function marked(pieces: readonly MarkedText[], mark: 'del' | 'ins'): string {
  const [before, after] = spoken(mark).map((words) => `<span class="unseen">${escape(words)}</span>`);
  return pieces
    .map(({ text, differs }) =>
      differs && text.trim() !== ''
        ? `<${mark}>${before ?? ''}${paragraphs(text)}${after ?? ''}</${mark}>`
        : paragraphs(text),
    )
    .join('');
}

function draftFigure(quotation: CheckedQuotation): string {
  const speaker = escape(draftSpeaker(quotation.speaker));
  return `<figure><figcaption>${escape(l10n.t('Draft'))} — <bdi>${speaker}</bdi></figcaption><blockquote dir="auto" lang="${escape(quotation.language)}">${marked(markedDraft(quotation), 'del')}</blockquote></figure>`;
}

function near(text: string): string {
  return text.trim() === '' ? '' : `<span class="near">${paragraphs(text)}</span>`;
}

function sourceFigure(passage: PassageView | undefined): string {
  const head = escape(l10n.t('Source'));
  if (!passage)
    return `<figure><figcaption>${head}</figcaption><p>${escape(l10n.t('No passage.'))}</p></figure>`;
  const speaker = escape(passageSpeaker(passage));
  const place = placeParts(passage).map((part) => `<bdi>${escape(part)}</bdi>`);
  const words = `${near(passage.before)}${marked(passage.marked, 'ins')}${near(passage.after)}`;
  return `<figure><figcaption>${head} — <bdi>${speaker}</bdi></figcaption><blockquote dir="auto">${words}</blockquote><p class="quiet">${place.join(' · ')}</p></figure>`;
}

function findingItem({ severity, code, message }: Finding): string {
  return `<li><strong>${escape(severityText(severity))}</strong> <code>${escape(code)}</code>: ${escape(message)}</li>`;
}

function decisionItem({ kind, reason, by, date }: Decision): string {
  const who = [by, date].filter((part) => part !== null && part !== '').map((part) => escape(part ?? ''));
  const signed = who.length > 0 ? ` (${who.join(', ')})` : '';
  return `<li><strong>${escape(decisionText(kind))}</strong>: ${escape(reason)}${signed}</li>`;
}

function list(items: readonly string[]): string {
  return items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
}

function quotationArticle(quotation: CheckedQuotation, id: string): string {
  const answer = answerOf(quotation.verdict);
  const [first, ...others] = quotation.passages;
  const { decision } = quotation;
  const also = others.map(
    (other) =>
      `<li>${escape(l10n.t('also in:'))} <bdi>${placeParts(other).map(escape).join(' · ')}</bdi></li>`,
  );
  const heading = `<h3 id="${id}"><span aria-hidden="true">${SIGNS[answer]}</span> ${escape(lineHeading(quotation))}</h3>`;
  return `<article class="${answer}" aria-labelledby="${id}">${heading}<div class="pair">${draftFigure(quotation)}${sourceFigure(first)}</div>${list([...quotation.findings.map(findingItem), ...(decision ? [decisionItem(decision)] : []), ...also])}</article>`;
}

const idOf = (draft: number, quotation: number) => `q${draft + 1}-${quotation + 1}`;

function draftSection(draft: ReportedDraft, index: number): string {
  const id = `d${index + 1}`;
  const skipped = draft.skipped.map(
    ({ text, reason }) => `<li><q dir="auto">${escape(text)}</q> (${escape(skippedText(reason))})</li>`,
  );
  return [
    `<section aria-labelledby="${id}"><h2 id="${id}"><bdi>${escape(draft.path)}</bdi></h2>`,
    `<p>${escape(l10n.t('{0}; style {1}', summaryLine(draft.summary), draft.style))}</p>`,
    list(draft.findings.map(findingItem)),
    ...draft.quotations.map((quotation, at) => quotationArticle(quotation, idOf(index, at))),
    skipped.length > 0
      ? `<h3>${escape(l10n.t('In quotation marks, and no speech'))}</h3>${list(skipped)}`
      : '',
    '</section>',
  ].join('\n');
}

/** Links to the quotations that are contradicted or not checked. */
function navigation({ drafts }: VerifyReport): string {
  const items = drafts.flatMap((draft, index) =>
    draft.quotations.flatMap((quotation, at) =>
      quotation.verdict === 'verified'
        ? []
        : [
            `<li><a href="#${idOf(index, at)}"><bdi>${escape(draft.path)}</bdi> · ${escape(lineHeading(quotation))}</a></li>`,
          ],
    ),
  );
  return items.length > 0
    ? `<nav aria-labelledby="look"><h2 id="look">${escape(l10n.t('To look at'))}</h2><ol>${items.join('')}</ol></nav>`
    : '';
}

function sourceRow({ path, title, outlet, published, hash, warnings }: ReadSource): string {
  const cells = [title, outlet, published].map((value) => `<td dir="auto">${escape(value ?? '')}</td>`);
  return `<tr><th scope="row" dir="auto">${escape(path)}</th>${cells.join('')}<td class="hash">${escape(hash ?? '')}</td><td>${escape(warnings.join(' '))}</td></tr>`;
}

function sourcesSection({ sources }: VerifyReport): string {
  const head = sourceHeads()
    .map((text) => `<th scope="col">${escape(text)}</th>`)
    .join('');
  const read =
    sources.list.length === 0
      ? `<p><strong>${escape(l10n.t('No source was read.'))}</strong></p>`
      : `<table><caption>${escape(l10n.t('Read'))}</caption><thead><tr>${head}</tr></thead><tbody>${sources.list.map(sourceRow).join('\n')}</tbody></table>`;
  const rows = sources.unreadable.map(
    ({ path, reason }) =>
      `<tr><th scope="row" dir="auto">${escape(path)}</th><td>${escape(reason)}</td></tr>`,
  );
  const unread =
    rows.length === 0
      ? ''
      : `<table><caption>${escape(l10n.t('Not read'))}</caption><thead><tr><th scope="col">${escape(l10n.t('File'))}</th><th scope="col">${escape(l10n.t('Why'))}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
  return `<section aria-labelledby="sources"><h2 id="sources">${escape(l10n.t('Sources'))}</h2>${read}${unread}</section>`;
}

function coverageSection(report: VerifyReport): string {
  const { line, caveats, whole, nothing } = coverageOf(report);
  const kind = nothing ? ' nothing' : whole ? '' : ' part';
  const sentences = caveats.map((caveat) => `<p><strong>${escape(caveat)}</strong></p>`);
  return `<section class="coverage${kind}" aria-label="${escape(l10n.t('Coverage'))}"><p>${escape(line)}</p>${sentences.join('')}</section>`;
}

/** The report as an HTML document. All text of drafts and sources is escaped. */
export function htmlReport(report: VerifyReport): string {
  const { made, version, style, language = 'en' } = report;
  const paths = report.drafts.map(({ path }) => path).join(', ');
  const title = `${l10n.t('Quotation report')}: ${paths}`;
  const policy = `default-src 'none'; style-src '${REPORT_STYLE_HASH}'; base-uri 'none'; form-action 'none'`;
  return [
    '<!doctype html>',
    `<html lang="${escape(language)}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<meta name="generator" content="${REPORT_MARK}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="referrer" content="no-referrer">',
    `<title>${escape(title)}</title>`,
    `<style>${REPORT_STYLE}</style>`,
    '</head>',
    '<body>',
    `<header><h1>${escape(l10n.t('Quotation report'))}</h1><p class="quiet">Verbatim ${escape(version)}, <time datetime="${escape(made)}">${escape(made)}</time>, ${escape(l10n.t('style {0}', style))}. <del>${escape(l10n.t('Struck'))}</del>: ${escape(l10n.t('words of the draft that the source does not have.'))} <ins>${escape(l10n.t('Bold'))}</ins>: ${escape(l10n.t('words of the source that the draft does not have.'))}</p></header>`,
    '<main>',
    coverageSection(report),
    navigation(report),
    ...report.drafts.map((draft, index) => draftSection(draft, index)),
    sourcesSection(report),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
