import type { FromPage, Inserted, RunningPage, ToPage } from '@/lib/messages';
import type { DraftEvent, Letter } from '@/lib/model/reading';
import type { Site } from './contract';
import { keepDrafts } from './page-drafts';
import { type Inserter, inserterPlace } from './page-inserter';
import { startReader } from './page-reader';

const place = Symbol.for('attune.page');

/**
 * Starts reading the page with its site's adapter, until told to stop or until the extension is gone. A second start in
 * the same page asks the first to read again; one left behind by another site or by a reloaded extension is replaced.
 */
export function startPage(site: Site): void {
  const home = globalThis as { [place]?: RunningPage };
  const before = home[place];
  if (before?.site === site.id && before.alive()) {
    before.readNow();
    return;
  }
  before?.stop();
  home[place] = run(site, () => {
    delete home[place];
  });
}

function run(site: Site, gone: () => void): RunningPage {
  const stopping = new AbortController();
  const { signal } = stopping;
  const { origin } = document.location;
  // An extension that was reloaded or removed leaves its page scripts behind without an id.
  const alive = () => Boolean(chrome.runtime.id);
  const stop = () => stopping.abort();
  /** Whatever fails once the extension is gone ends this script; anything else is for the caller. */
  const attempt = async (act: () => Promise<unknown>): Promise<boolean> => {
    try {
      if (alive()) await act();
      if (alive()) return true;
    } catch {
      if (alive()) return false;
    }
    stop();
    return false;
  };

  const drafts = keepDrafts((letter: Letter) => {
    void attempt(() => chrome.storage.local.set({ [`letter:${letter.handle}:${letter.at}`]: letter }));
  }, site.guess?.());
  const deliver = (message: FromPage) => attempt(() => chrome.runtime.sendMessage(message));
  const reader = startReader({ site, document, drafts, deliver, alive, stop, signal });

  const told = (message: ToPage, _sender: unknown, answer: (inserted: Inserted | boolean) => void) => {
    if (message?.type === 'stop' && message.origin === origin) stop();
    const inserter = (globalThis as { [inserterPlace]?: Inserter })[inserterPlace];
    if (message?.type === 'show-words') answer(inserter?.showWords(site, drafts.find, message) ?? false);
    if (message?.type !== 'insert') return false;
    const inserting = inserter?.insertWords(site, drafts.find, message) ?? Promise.reject();
    void inserting.then(answer, () => answer({ is: 'not-inserted', why: 'refused' }));
    // The answer comes later.
    return true;
  };
  chrome.runtime.onMessage.addListener(told);
  window.addEventListener('pagehide', () => drafts.left(), { signal });
  const happened = (event: DraftEvent, root: Element | null) => {
    drafts.happened(event, root);
    // The worker has forgotten a draft that was sent: one that came back must be told anew.
    if (event === 'undone') reader.readNow();
  };
  site.watchDrafts?.(document, happened, signal);
  signal.addEventListener('abort', () => {
    if (alive()) chrome.runtime.onMessage.removeListener(told);
    gone();
  });
  reader.readNow();
  return { site: site.id, alive, readNow: reader.readNow, stop };
}
