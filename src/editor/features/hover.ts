import * as vscode from 'vscode';
import type { CheckedQuotation, MarkedText, PassageView } from '../../core/engine.ts';
import { passageSpeakerLabel, sourceLabel, speakerLabel, verdictLabel } from '../labels.ts';
import { escapeMarkdown, markDifferences } from '../markdown.ts';
import { draftLanguages } from '../services/settings.ts';
import type { Feature } from '../services/services.ts';
import { OPEN_PASSAGE, type PassageTarget } from './open-passage.ts';

/** More places than these make a hover too long to read. */
const MOST_PASSAGES = 3;

/** The quotation cut at the words that the edits touch. */
function markedQuotation({ text, edits }: CheckedQuotation): MarkedText[] {
  const pieces: MarkedText[] = [];
  let at = 0;
  for (const edit of edits) {
    if (edit.draft === '' || edit.class === 'typography') continue;
    const found = text.indexOf(edit.draft, at);
    if (found < 0) continue;
    pieces.push({ text: text.slice(at, found), differs: false }, { text: edit.draft, differs: true });
    at = found + edit.draft.length;
  }
  pieces.push({ text: text.slice(at), differs: false });
  return pieces;
}

function openLink(passage: PassageView): string {
  const target: PassageTarget = { source: passage.source, start: passage.start, end: passage.end };
  const args = encodeURIComponent(JSON.stringify([target]));
  return `[${vscode.l10n.t('Open source')}](command:${OPEN_PASSAGE}?${args} "${vscode.l10n.t('Open the source at this passage')}")`;
}

function passageBlock(passage: PassageView): string {
  const place = [passage.outlet, passage.published, passage.title, sourceLabel(passage.source)]
    .filter((part) => part !== null)
    .map(escapeMarkdown)
    .join(' · ');
  const percent = Math.round(passage.similarity * 100);
  const words = `${escapeMarkdown(passage.before)}${markDifferences(passage.marked, '**')}${escapeMarkdown(passage.after)}`;
  return [
    `> ${words}`,
    `— ${escapeMarkdown(passageSpeakerLabel(passage))}, ${place} · ${vscode.l10n.t('{0} % alike', percent)} · ${openLink(passage)}`,
  ].join('\n\n');
}

/** The hover's Markdown. Only our own command is trusted; all text is escaped. */
export function hoverText(quotation: CheckedQuotation): vscode.MarkdownString {
  const { icon, text } = verdictLabel(quotation);
  const parts = [`$(${icon}) **${escapeMarkdown(text)}**`, escapeMarkdown(speakerLabel(quotation.speaker))];
  const marked = markedQuotation(quotation);
  if (marked.some((piece) => piece.differs)) {
    parts.push(`${vscode.l10n.t('Draft')}: ${markDifferences(marked, '~~')}`);
  }
  if (quotation.passages.length > 0) parts.push(`${vscode.l10n.t('Source')}:`);
  parts.push(...quotation.passages.slice(0, MOST_PASSAGES).map(passageBlock));
  const more = quotation.passages.length - MOST_PASSAGES;
  if (more > 0) parts.push(vscode.l10n.t('… and {0} more places', more));
  const markdown = new vscode.MarkdownString(parts.join('\n\n'), true);
  markdown.isTrusted = { enabledCommands: [OPEN_PASSAGE] };
  markdown.supportHtml = false;
  return markdown;
}

/** Shows what is known of a quotation under the pointer. Reads the store; checks nothing. */
export const registerHover: Feature = ({ store, checker, meter }) =>
  vscode.languages.registerHoverProvider(
    draftLanguages().map((language) => ({ language })),
    {
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
          return new vscode.Hover(hoverText(quotation), range);
        });
      },
    },
  );
