/** What the two entries share. */
import * as vscode from 'vscode';
import { createLocalEngine } from './core/local-engine.ts';
import type { VerbatimApi } from './editor/api.ts';
import { registerAddSourceFromUrl } from './editor/features/add-source-from-url.ts';
import { registerDiagnostics } from './editor/features/diagnostics.ts';
import { registerExportReport } from './editor/features/export-report.ts';
import { registerHover } from './editor/features/hover.ts';
import { registerLanguageModelTools } from './editor/features/language-model-tools.ts';
import { registerOpenPassage } from './editor/features/open-passage.ts';
import { registerReaderView } from './editor/features/reader-view.ts';
import { registerShowLog } from './editor/features/show-log.ts';
import { registerStartAgain } from './editor/features/start-again.ts';
import { registerStatus } from './editor/features/status.ts';
import { registerVerifyQuotes } from './editor/features/verify-quotes.ts';
import { setExtensionFolder } from './editor/finding-pages.ts';
import { DraftChecker } from './editor/services/checker.ts';
import { FindingsStore } from './editor/services/findings-store.ts';
import { HostWorkMeter } from './editor/services/host-work.ts';
import type { Feature, FetchPage } from './editor/services/services.ts';
import { SourcesService } from './editor/services/sources.ts';
import { statusText } from './editor/status-text.ts';
import { EngineClient, type StartedWorker } from './worker/engine-client.ts';
import { sha256 } from './worker/sha256.ts';

const FEATURES: readonly Feature[] = [
  registerAddSourceFromUrl,
  registerDiagnostics,
  registerExportReport,
  registerHover,
  registerLanguageModelTools,
  registerOpenPassage,
  registerReaderView,
  registerShowLog,
  registerStartAgain,
  registerStatus,
  registerVerifyQuotes,
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
  const log = vscode.window.createOutputChannel('Verbatim', { log: true });
  setExtensionFolder(context.extensionUri);
  const engine: EngineClient = new EngineClient({
    start,
    inline: () => createLocalEngine({ pause, digest: sha256 }),
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
  const store = new FindingsStore();
  const sources: SourcesService = new SourcesService(engine, log);
  const checker = new DraftChecker(engine, sources, store, meter, log);
  const services = { engine, sources, store, checker, meter, log, fetchPage };
  context.subscriptions.push(
    log,
    store,
    sources,
    checker,
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
        await checker.settled();
      } while (sources.state.reading);
    },
    status: () => statusText(sources.state),
    hostWork: () => meter.report(),
  };
}
