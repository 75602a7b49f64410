import * as vscode from 'vscode';
import type { CheckedQuotation, PassageView } from '../../core/engine.ts';
import { markedDraft, passageSpeaker } from '../../core/report/wording.ts';
import { clockTime } from '../../core/sources/reader-view.ts';
import { decisionLabel, speakerLabel, verdictLabel } from '../labels.ts';
import { escapeMarkdown, markDifferences } from '../markdown.ts';
import { forDraftLanguages } from '../services/settings.ts';
import type { Feature } from '../services/services.ts';
import { commandLink, type QuotationTarget } from '../services/quotation-target.ts';
import { COMPARE } from './compare.ts';
import { COPY_CITATION } from './copy-citation.ts';
import { OPEN_PASSAGE, targetOf } from './open-passage.ts';

/** More places than these make a hover too long to read. */
const MOST_PASSAGES = 3;

function openLink(passage: PassageView): string {
  const { l10n } = vscode;
  return commandLink(
    l10n.t('Open source'),
    OPEN_PASSAGE,
    targetOf(passage),
    l10n.t('Open the source at this passage'),
  );
}

/** What can be done with a passage. */
function linksOf(passage: PassageView, target: QuotationTarget): string {
  const { l10n } = vscode;
  return [
    openLink(passage),
    commandLink(l10n.t('Compare'), COMPARE, target, l10n.t('Show the quotation beside this passage')),
    commandLink(
      l10n.t('Copy citation'),
      COPY_CITATION,
      target,
      l10n.t('Copy the passage with its speaker and source'),
    ),
  ].join(' · ');
}

function passageBlock(passage: PassageView, target: QuotationTarget): string {
  const time = passage.time === undefined ? null : clockTime(passage.time);
  const place = [passage.outlet, passage.published, passage.title, passage.source, time]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(' · ');
  const percent = Math.round(passage.similarity * 100);
  const words = `${escapeMarkdown(passage.before)}${markDifferences(passage.marked, '**')}${escapeMarkdown(passage.after)}`;
  return [
    `> ${words}`,
    `— ${escapeMarkdown(passageSpeaker(passage))}, ${place} · ${vscode.l10n.t('{0} % alike', percent)} · ${linksOf(passage, target)}`,
  ].join('\n\n');
}

/** The hover's Markdown. Only our own commands are trusted; all text is escaped. */
export function hoverText(quotation: CheckedQuotation, document: vscode.TextDocument): vscode.MarkdownString {
  const { icon, text } = verdictLabel(quotation);
  const parts = [`$(${icon}) **${escapeMarkdown(text)}**`, escapeMarkdown(speakerLabel(quotation.speaker))];
  if (quotation.decision) parts.push(`$(person) ${escapeMarkdown(decisionLabel(quotation.decision))}`);
  const marked = markedDraft(quotation);
  if (marked.some((piece) => piece.differs)) {
    parts.push(vscode.l10n.t('{0}: {1}', vscode.l10n.t('Draft'), markDifferences(marked, '~~')));
  }
  if (quotation.passages.length > 0) parts.push(vscode.l10n.t('{0}:', vscode.l10n.t('Source')));
  const place = { uri: document.uri.toString(), start: quotation.start };
  parts.push(
    ...quotation.passages
      .slice(0, MOST_PASSAGES)
      .map((passage, index) => passageBlock(passage, { ...place, passage: index })),
  );
  const more = quotation.passages.length - MOST_PASSAGES;
  if (more > 0) parts.push(vscode.l10n.t('… and {0} more places', more));
  const markdown = new vscode.MarkdownString(parts.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [OPEN_PASSAGE, COMPARE, COPY_CITATION] };
  markdown.supportHtml = false;
  return markdown;
}

/** Shows what is known of a quotation under the pointer. Reads the store; checks nothing. */
export const registerHover: Feature = ({ store, checker, meter }) =>
  forDraftLanguages((selector) =>
    vscode.languages.registerHoverProvider(selector, {
      provideHover(document, position) {
        if (!checker.isDraft(document)) return undefined;
        return meter.measure('hover', () => {
          const check = store.get(document.uri);
          if (check?.version !== document.version) return undefined;
          const quotation = store.quotationAt(document.uri, document.offsetAt(position));
          if (!quotation) return undefined;
          const range = new vscode.Range(
            document.positionAt(quotation.start),
            document.positionAt(quotation.end),
          );
          return new vscode.Hover(hoverText(quotation, document), range);
        });
      },
    }),
  );
