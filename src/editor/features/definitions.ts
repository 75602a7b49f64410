import * as vscode from 'vscode';
import { editorRange, rangeIn } from '../services/quotation-target.ts';
import type { Feature } from '../services/services.ts';
import { forDraftLanguages } from '../services/settings.ts';
import { documentOf } from '../services/source-places.ts';

/** *Go to Definition* and *Peek* lead from a quotation to its passages. Reads the store; checks nothing. */
export const registerDefinitions: Feature = ({ store, sources }) =>
  forDraftLanguages((selector) =>
    vscode.languages.registerDefinitionProvider(selector, {
      provideDefinition(document, position): vscode.LocationLink[] {
        if (store.get(document.uri)?.version !== document.version) return [];
        const quotation = store.quotationAt(document.uri, document.offsetAt(position));
        if (!quotation) return [];
        const originSelectionRange = rangeIn(document, quotation);
        return quotation.passages.flatMap((passage) => {
          const targetUri = documentOf(passage, sources);
          if (!targetUri) return [];
          return { originSelectionRange, targetUri, targetRange: editorRange(passage.range) };
        });
      },
    }),
  );
