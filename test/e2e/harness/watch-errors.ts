import type { BrowserContext, ConsoleMessage, Page, Worker } from 'playwright-core';

/** Collects what goes wrong inside the extension. A violation of the CSP is a console error of its page. */
export function watchErrors(context: BrowserContext, extensionId: string) {
  const panels = new Set<Page>();
  const inWorker: string[] = [];
  const watchWorker = (worker: Worker) => {
    if (!worker.url().includes(extensionId)) return;
    worker.on('console', (message) => inWorker.push(...asError('worker', message)));
  };
  context.serviceWorkers().forEach(watchWorker);
  context.on('serviceworker', watchWorker);
  return {
    watchPanel(panel: Page) {
      panels.add(panel);
    },
    /** The panel keeps its own record, so what it said before it was attached to counts too. */
    async all(): Promise<string[]> {
      const found = [...inWorker];
      for (const panel of panels) {
        if (panel.isClosed()) continue;
        for (const message of await panel.consoleMessages()) found.push(...asError('panel', message));
        for (const error of await panel.pageErrors()) found.push(`panel: ${error.message}`);
      }
      return found;
    },
  };
}

function asError(where: string, message: ConsoleMessage): string[] {
  return message.type() === 'error' ? [`${where}: ${message.text()}`] : [];
}
