/** What the two entries share. */
import * as vscode from 'vscode';
import type { VerbatimApi } from './editor/api.ts';
import { registerAddSourceFiles } from './editor/features/add-source-files.ts';
import { registerAddSourceFromUrl } from './editor/features/add-source-from-url.ts';
import { registerChooseStyle } from './editor/features/choose-style.ts';
import { registerCompleteQuotes } from './editor/features/complete-quotes.ts';
import { registerContexts } from './editor/features/contexts.ts';
import { registerDecorations } from './editor/features/decorations.ts';
import { registerCompare } from './editor/features/compare.ts';
import { registerCopyCitation } from './editor/features/copy-citation.ts';
import { registerDecide } from './editor/features/decide.ts';
import { registerDefinitions } from './editor/features/definitions.ts';
import { registerDiagnostics } from './editor/features/diagnostics.ts';
import { registerExportReport } from './editor/features/export-report.ts';
import { registerHover } from './editor/features/hover.ts';
import { registerInsertQuote } from './editor/features/insert-quote.ts';
import { registerNavigation } from './editor/features/navigation.ts';
import { registerLanguageModelTools } from './editor/features/language-model-tools.ts';
import { registerOpenPassage } from './editor/features/open-passage.ts';
import { registerPasteQuote } from './editor/features/paste-quote.ts';
import { registerQuotationsView } from './editor/features/quotations-view.ts';
import { registerReaderView } from './editor/features/reader-view.ts';
import { registerReadingProgress } from './editor/features/reading-progress.ts';
import { registerRebuildIndex } from './editor/features/rebuild-index.ts';
import { registerQuickFixes } from './editor/features/quick-fixes.ts';
import { registerReferences } from './editor/features/references.ts';
import { registerShowLog } from './editor/features/show-log.ts';
import { registerSourcesView } from './editor/features/sources-view.ts';
import { registerStartAgain } from './editor/features/start-again.ts';
import { registerStatus } from './editor/features/status.ts';
import { registerVerifyAllDrafts } from './editor/features/verify-all-drafts.ts';
import { registerVerifyQuotes } from './editor/features/verify-quotes.ts';
import { registerWalkthrough } from './editor/features/walkthrough.ts';
import { setExtensionFolder } from './editor/finding-pages.ts';
import { DraftChecker } from './editor/services/checker.ts';
import { DecisionsService } from './editor/services/decisions.ts';
import { FindingsStore } from './editor/services/findings-store.ts';
import { HostWorkMeter } from './editor/services/host-work.ts';
import { Log } from './editor/services/log.ts';
import type { Feature, FetchPage } from './editor/services/services.ts';
import { SourcesService } from './editor/services/sources.ts';
import { ToldLanguage } from './editor/services/told-language.ts';
import { Typing } from './editor/services/typing.ts';
import { statusText } from './editor/status-text.ts';
import { EngineClient, type StartedWorker } from './worker/engine-client.ts';
import { speak } from './worker/language.ts';
import { sha256 } from './worker/sha256.ts';

const FEATURES: readonly Feature[] = [
  registerAddSourceFiles,
  registerAddSourceFromUrl,
  registerChooseStyle,
  registerCompleteQuotes,
  registerContexts,
  registerDecorations,
  registerCompare,
  registerCopyCitation,
  registerDecide,
  registerDefinitions,
  registerDiagnostics,
  registerExportReport,
  registerHover,
  registerInsertQuote,
  registerNavigation,
  registerLanguageModelTools,
  registerOpenPassage,
  registerPasteQuote,
  registerQuotationsView,
  registerReaderView,
  registerReadingProgress,
  registerRebuildIndex,
  registerQuickFixes,
  registerReferences,
  registerShowLog,
  registerSourcesView,
  registerStartAgain,
  registerStatus,
  registerVerifyAllDrafts,
  registerVerifyQuotes,
  registerWalkthrough,
];

/** What the two extension hosts do each in their own way. */
export interface Host {
  /** Starts the engine's worker. */
  readonly start: () => Promise<StartedWorker>;
  /** Lets other messages in, for where no worker can be started. */
  readonly pause: () => Promise<void>;
  readonly fetchPage: FetchPage;
}

/** Starts Verbatim in an extension host. */
export function activateVerbatim(
  context: vscode.ExtensionContext,
  { start, pause, fetchPage }: Host,
): VerbatimApi {
  speak(vscode.l10n.bundle ?? null);
  const log = new Log();
  setExtensionFolder(context.extensionUri);
  const engine: EngineClient = new EngineClient({
    start,
    inline: async () => {
      // Loaded only where no worker can be: it is nearly all of the code, and takes the thread for as long as that takes.
      const { createLocalEngine } = await import('./core/local-engine.ts');
      return createLocalEngine({ pause, digest: sha256 });
    },
    restore: (fresh) => sources.restore(fresh),
    news: (news, detail) => {
      if (news === 'started') log.info('The checker runs in a worker.');
      else if (news === 'stopped') {
        log.error(`The worker stopped for the second time: ${detail}`);
        sources.fail(detail);
      } else if (news === 'restarted') log.warn('The worker stopped and was started again.');
      else log.warn(`The checker runs without a worker: ${detail}`);
    },
  });
  const meter = new HostWorkMeter();
  const decisions = new DecisionsService(context.workspaceState, context.globalState, log);
  const store = new FindingsStore(decisions);
  const sources: SourcesService = new SourcesService(engine, log, new ToldLanguage(context.workspaceState));
  const checker = new DraftChecker(engine, sources, store, meter, log);
  const typing = new Typing();
  const memory = context.workspaceState;
  const services = {
    engine,
    sources,
    store,
    decisions,
    checker,
    meter,
    typing,
    log,
    memory,
    fetchPage,
  };
  context.subscriptions.push(
    log,
    decisions,
    store,
    sources,
    checker,
    typing,
    ...FEATURES.map((register) => register(services)),
    {
      dispose: () => {
        engine.dispose();
      },
    },
  );
  return {
    engine,
    checked: (uri) => store.get(vscode.Uri.parse(uri))?.draft,
    whenIdle: async () => {
      do {
        await sources.settled();
        await decisions.settled();
        await checker.settled();
      } while (sources.state.reading);
    },
    status: () => statusText(sources.state),
    hostWork: () => meter.report(),
  };
}
