import * as vscode from 'vscode';
import type { CheckedQuotation } from '../../core/engine.ts';
import { heldBack, type Mark } from '../held-back.ts';
import { standingOf, type Standing } from '../quotation-tree.ts';
import type { Feature } from '../services/services.ts';
import { decorationsSetting, type Decorations } from '../services/settings.ts';
import { STANDING_COLORS } from './quotations-view.ts';

/** Signs for the gutter: told apart by their shape. The gutter takes pictures and no theme colours. */
const SIGNS = {
  contradicted: '<path d="M4 4l8 8M12 4l-8 8"/>',
  verified: '<path d="M3 8.500l3.500 3.500L13 4.500"/>',
} as const;
const STROKES = {
  light: { contradicted: '#b3261e', verified: '#2e7d32' },
  dark: { contradicted: '#f2867d', verified: '#81c784' },
} as const;

type Marked = keyof typeof SIGNS;

function sign(standing: Marked, theme: keyof typeof STROKES): vscode.Uri {
  const stroke = STROKES[theme][standing];
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16" fill="none" stroke="${stroke}" stroke-width="2" stroke-linecap="round">${SIGNS[standing]}</svg>`;
  return vscode.Uri.parse(`data:image/svg+xml;utf8,${encodeURIComponent(svg)}`);
}

function typeFor(standing: Marked): vscode.TextEditorDecorationType {
  return vscode.window.createTextEditorDecorationType({
    overviewRulerColor: new vscode.ThemeColor(STANDING_COLORS[standing]),
    overviewRulerLane: vscode.OverviewRulerLane.Right,
    light: { gutterIconPath: sign(standing, 'light') },
    dark: { gutterIconPath: sign(standing, 'dark') },
    gutterIconSize: '70%',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
}

function isMarked(standing: Standing, wanted: Decorations): standing is Marked {
  if (standing === 'contradicted') return wanted !== 'none';
  return standing === 'verified' && wanted === 'all';
}

interface QuotationMark extends Mark {
  readonly standing: Marked;
  readonly quotation: CheckedQuotation;
}

/** The marks of a draft's quotations, as `verbatim.decorations` wants them. */
function marksOf(quotations: readonly CheckedQuotation[], wanted: Decorations): QuotationMark[] {
  return quotations.flatMap((quotation) => {
    const standing = standingOf(quotation);
    if (!isMarked(standing, wanted)) return [];
    const { start, end } = quotation;
    return [{ code: standing, at: start, start: start - 1, end: end + 1, standing, quotation }];
  });
}

/** Quiet marks in the gutter and the overview ruler: contradicted quotations, and verified ones where asked for. */
export const registerDecorations: Feature = ({ store, typing, meter }) => {
  const types = { contradicted: typeFor('contradicted'), verified: typeFor('verified') };
  const shown = new Map<string, readonly QuotationMark[]>();
  const show = (editor: vscode.TextEditor) => {
    const { document } = editor;
    const key = document.uri.toString();
    const check = store.get(document.uri);
    if (!check) shown.delete(key);
    // An older check's marks move with the text until the next one comes.
    else if (check.version !== document.version) return;
    meter.measure('mark quotations', () => {
      const all = marksOf(check?.draft.quotations ?? [], decorationsSetting(document.uri));
      const held = heldBack(all, typing.caretIn(document), shown.get(key) ?? []);
      const marks = all.filter((mark) => !held.has(mark));
      if (check) shown.set(key, marks);
      for (const standing of ['contradicted', 'verified'] as const) {
        const ranges = marks
          .filter((mark) => mark.standing === standing)
          // One sign a quotation, where it begins, over however many lines it goes.
          .map(({ quotation: { range } }) => {
            const { line, character } = range.start;
            return new vscode.Range(line, character, line, character + 1);
          });
        editor.setDecorations(types[standing], ranges);
      }
    });
  };
  const showAll = () => {
    for (const editor of vscode.window.visibleTextEditors) show(editor);
  };
  // In a turn of its own: the diagnostics of the same check are enough for one.
  const stale = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const showSoon = (uri: vscode.Uri) => {
    stale.add(uri.toString());
    timer ??= setTimeout(() => {
      timer = undefined;
      for (const editor of vscode.window.visibleTextEditors)
        if (stale.has(editor.document.uri.toString())) show(editor);
      stale.clear();
    }, 0);
  };
  showAll();
  return vscode.Disposable.from(
    types.contradicted,
    types.verified,
    store.onDidChange(showSoon),
    typing.onDidChange(showSoon),
    new vscode.Disposable(() => {
      clearTimeout(timer);
    }),
    vscode.window.onDidChangeVisibleTextEditors(() => {
      showAll();
    }),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('verbatim.decorations')) showAll();
    }),
  );
};
