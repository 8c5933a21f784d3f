import { expect, vi } from 'vitest';
import type { Letter, PageReading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/contract';
import { startPage } from '@/lib/sites/page';
import { startInserting } from '@/lib/sites/page-insert';
import { globalsOf, now } from './open-page';

type Listener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => unknown;

/** The browser around a page script: what was sent and written, and what the extension tells it. */
function browser(document: Document) {
  const sent: PageReading[] = [];
  const letters: Letter[] = [];
  const listeners = new Set<Listener>();
  const runtime = {
    id: 'extension' as string | undefined,
    sendMessage: vi.fn(async (message: { reading: PageReading }) => {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      sent.push(structuredClone(message.reading));
    }),
    onMessage: {
      addListener: (listener: Listener) => listeners.add(listener),
      removeListener: (listener: Listener) => listeners.delete(listener),
    },
  };
  const set = async (items: Record<string, Letter>) => {
    for (const [key, letter] of Object.entries(items)) {
      expect(key).toBe(`letter:${letter.handle}:${letter.at}`);
      letters.push(letter);
    }
  };
  vi.stubGlobal('chrome', { runtime, storage: { local: { set } } });
  for (const [name, value] of Object.entries(globalsOf(document))) vi.stubGlobal(name, value);
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 1));
  const answers: unknown[] = [];
  const tell = (message: unknown) => {
    for (const listener of listeners) listener(message, {}, (answer) => answers.push(answer));
  };
  return { sent, letters, listeners, runtime, tell, answers, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

let stopAll = () => {};

/** The timers of a test are the test's own, from the fixtures' "now" on. */
export function setUp(): void {
  vi.useFakeTimers();
  vi.setSystemTime(now);
}

export function tearDown(): void {
  stopAll();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
}

/** Starts a site's page script in a document; whatever it was started in before has been left. */
export function start(document: Document, site: Site) {
  stopAll();
  const around = browser(document);
  stopAll = () => around.tell({ type: 'stop', origin: document.location.origin });
  startInserting();
  startPage(site);
  return around;
}
