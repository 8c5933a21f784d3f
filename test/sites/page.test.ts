import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFromPage, checkLetter } from '@/lib/app/check-reading';
import type { DraftEvent, Letter, PageReading } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/contract';
import { generic } from '@/lib/sites/generic';
import { gmail } from '@/lib/sites/gmail';
import { startPage } from '@/lib/sites/page';
import { roundcube } from '@/lib/sites/roundcube';
import { fixture, globalsOf, now, open } from './open-page';

/** The browser around a page script: what was sent and written, and what the extension tells it. */
function browser(document: Document) {
  const sent: PageReading[] = [];
  const letters: Letter[] = [];
  const listeners = new Set<(message: unknown) => void>();
  const runtime = {
    id: 'extension' as string | undefined,
    sendMessage: vi.fn(async (message: { reading: PageReading }) => {
      if (!runtime.id) throw new Error('Extension context invalidated.');
      sent.push(structuredClone(message.reading));
    }),
    onMessage: {
      addListener: (listener: (message: unknown) => void) => listeners.add(listener),
      removeListener: (listener: (message: unknown) => void) => listeners.delete(listener),
    },
  };
  const set = async (items: Record<string, Letter>) => {
    for (const [key, letter] of Object.entries(items)) {
      expect(key).toBe(`letter:${letter.handle}`);
      letters.push(letter);
    }
  };
  vi.stubGlobal('chrome', { runtime, storage: { local: { set } } });
  for (const [name, value] of Object.entries(globalsOf(document))) vi.stubGlobal(name, value);
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => setTimeout(then, 16));
  vi.stubGlobal('requestIdleCallback', (then: () => void) => setTimeout(then, 1));
  const tell = (message: unknown) => {
    for (const listener of listeners) listener(message);
  };
  return { sent, letters, listeners, runtime, tell, wait: (ms: number) => vi.advanceTimersByTimeAsync(ms) };
}

/** A site of the test's own, whose answers can be set. */
function plainSite(answers: { identity?: () => string; broken?: () => boolean } = {}) {
  const reads: number[] = [];
  const site: Site = {
    id: 'plain',
    identity: () => answers.identity?.() ?? 'one',
    read(document) {
      reads.push(Date.now());
      const state = answers.broken?.() ? 'broken' : 'ok';
      return {
        view: 'other',
        account: { is: 'absent' },
        conversation: { is: 'absent' },
        subject: { is: 'found', value: document.body.textContent ?? '', rung: 1 },
        people: [],
        messages: [],
        drafts: [],
        health: { state, missing: [], report: '' },
      };
    },
  };
  return { site, reads };
}

const blank = () => {
  const document = open(fixture('generic/other'));
  document.body.innerHTML = '<p>Page</p>';
  return document;
};

let stopAll = () => {};
beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(now);
});
afterEach(() => {
  stopAll();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});
const start = (document: Document, site: Site) => {
  const around = browser(document);
  stopAll = () => around.tell({ type: 'stop' });
  startPage(site);
  return around;
};

describe('a page script', () => {
  it.each([
    ['gmail/conversation', gmail],
    ['gmail/list', gmail],
    ['roundcube/compose-plain', roundcube],
    ['generic/conversation', generic],
  ])('sends what the extension accepts: %s', async (file, site) => {
    const { sent, wait } = start(open(fixture(file)), site);
    await wait(1500);
    expect(sent).toHaveLength(1);
    expect(checkFromPage({ type: 'reading', reading: sent[0] }).reading.site).toBe(site.id);
    expect(sent[0]).toMatchObject({ readAt: expect.any(Number), cut: 0 });
  });

  it('waits until two looks at the page agree', async () => {
    let record = 'a';
    const { site, reads } = plainSite({ identity: () => record });
    const { sent, wait } = start(blank(), site);
    await wait(200);
    record = 'b';
    await wait(200);
    expect(reads).toEqual([]);
    await wait(700);
    expect(sent).toHaveLength(1);
  });

  it('drops a reading during which another record was opened', async () => {
    let record = 0;
    const { site, reads } = plainSite({ identity: () => `${record}` });
    const read = site.read;
    site.read = (document) => {
      const reading = read(document);
      if (reads.length === 1) record += 1;
      return reading;
    };
    const { sent, wait } = start(blank(), site);
    await wait(3000);
    expect([reads.length, sent.length]).toEqual([2, 1]);
  });

  it('started twice is one; the second start has it read again', async () => {
    const { site, reads } = plainSite();
    const { sent, listeners, wait } = start(blank(), site);
    await wait(1000);
    startPage(site);
    expect(listeners.size).toBe(1);
    await wait(1000);
    expect([reads.length, sent.length]).toEqual([2, 2]);
  });

  it('gives way to the script of another site', async () => {
    const first = plainSite();
    const { listeners, wait } = start(blank(), first.site);
    await wait(1000);
    startPage({ ...plainSite().site, id: 'other' });
    await wait(1000);
    expect(listeners.size).toBe(1);
    document.body.append('more');
    await wait(3000);
    expect(first.reads).toHaveLength(1);
  });

  it('stops when told to, and can be started again', async () => {
    const { site, reads } = plainSite();
    const { tell, listeners, wait, sent } = start(blank(), site);
    await wait(1000);
    tell({ type: 'stop' });
    expect(listeners.size).toBe(0);
    document.body.append('more');
    window.dispatchEvent(new window.Event('hashchange'));
    await wait(5000);
    expect(reads).toHaveLength(1);
    startPage(site);
    await wait(1000);
    expect(sent).toHaveLength(2);
  });

  it('ends quietly when its extension is gone, and a new one takes its place', async () => {
    const { site, reads } = plainSite();
    const { runtime, wait, sent } = start(blank(), site);
    await wait(1000);
    runtime.id = undefined;
    document.body.append('more');
    await wait(3000);
    document.body.append('and more');
    await wait(3000);
    expect(reads).toHaveLength(1);
    runtime.id = 'extension';
    startPage(site);
    await wait(1000);
    expect(sent).toHaveLength(2);
  });
});

describe('watching', () => {
  it('only marks: a thousand changes make one more reading, at most one a second', async () => {
    const { site, reads } = plainSite();
    const { wait } = start(blank(), site);
    await wait(1000);
    for (let change = 0; change < 1000; change++) {
      document.body.append(`${change}`);
      await wait(4);
    }
    await wait(2000);
    expect(reads.length).toBeGreaterThan(2);
    expect(reads.length).toBeLessThanOrEqual(7);
  });

  it('sends nothing twice, unless asked', async () => {
    const { site, reads } = plainSite();
    const { sent, tell, wait } = start(blank(), site);
    await wait(1000);
    document.body.className = 'changed';
    await wait(2000);
    expect([reads.length, sent.length]).toEqual([2, 1]);
    tell({ type: 'read-now' });
    await wait(1000);
    expect([reads.length, sent.length]).toEqual([3, 2]);
  });

  it('reads nothing while the page is hidden, and catches up when it is shown', async () => {
    const { site, reads } = plainSite();
    const document = blank();
    let hidden = true;
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    const { wait } = start(document, site);
    await wait(5000);
    expect(reads).toEqual([]);
    hidden = false;
    document.dispatchEvent(new (document.defaultView as typeof globalThis & Window).Event('visibilitychange'));
    await wait(1500);
    expect(reads).toHaveLength(1);
  });

  it('notices typing, a new hash and a frame that has loaded', async () => {
    const { site, reads } = plainSite();
    const { wait } = start(blank(), site);
    await wait(2000);
    const frame = document.createElement('iframe');
    document.body.append(frame);
    await wait(3000);
    const base = reads.length;
    document.body.dispatchEvent(new window.Event('input', { bubbles: true }));
    await wait(2000);
    window.dispatchEvent(new window.Event('hashchange'));
    await wait(2000);
    frame.dispatchEvent(new window.Event('load'));
    await wait(2000);
    expect(reads.length - base).toBe(3);
  });

  it('looks into the frames that the site reads', async () => {
    const one = fixture('roundcube/compose-html');
    const document = open({ ...one, frames: { composebody_ifr: 'roundcube/compose-html-frame-2026-11.html' } });
    const { sent, wait } = start(document, roundcube);
    await wait(1500);
    const inner = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentDocument;
    inner?.body.prepend('PS: thank you.');
    await wait(2500);
    expect(sent.map(({ drafts }) => drafts[0]?.text.startsWith('PS'))).toEqual([false, true]);
  });
});

describe('a page that is not recognised', () => {
  it('is reported the second time, two seconds later', async () => {
    const { site } = plainSite({ broken: () => true });
    const { sent, wait } = start(blank(), site);
    await wait(1900);
    expect(sent).toEqual([]);
    await wait(1500);
    expect(sent).toMatchObject([{ health: { state: 'broken' } }]);
  });

  it('is not reported when it was only loading', async () => {
    let broken = true;
    const { site } = plainSite({ broken: () => broken });
    const { sent, wait } = start(blank(), site);
    await wait(1000);
    broken = false;
    await wait(3000);
    expect(sent).toMatchObject([{ health: { state: 'ok' } }]);
  });

  it('is reported by tags and counts when reading it fails', async () => {
    const site = { ...plainSite().site, read: () => JSON.parse('no') };
    const { sent, wait } = start(blank(), site);
    await wait(5000);
    expect(sent).toMatchObject([{ health: { state: 'broken', report: 'body\n  p' } }]);
  });
});

describe('letters', () => {
  const withDraft = async () => {
    const happening: { tell: (event: DraftEvent, root: Element | null) => void } = { tell: () => {} };
    const site: Site = { ...generic, watchDrafts: (_, happened) => Object.assign(happening, { tell: happened }) };
    const around = start(open(fixture('generic/conversation')), site);
    await around.wait(1500);
    const form = document.querySelector('form') as Element;
    const leave = () => window.dispatchEvent(new window.Event('pagehide'));
    return {
      ...around,
      form,
      leave,
      happened: (event: DraftEvent, root: Element | null) => happening.tell(event, root),
    };
  };

  it('hold handle, time and event, and nothing of the draft', async () => {
    const { sent, letters, happened, form } = await withDraft();
    happened('sent', form);
    expect(letters).toEqual([{ handle: sent[0]?.drafts[0]?.handle, at: Date.now(), event: 'sent' }]);
    expect(checkLetter(letters[0])).toEqual(letters[0]);
  });

  it('tell of every draft left with the page, but not of one that went out', async () => {
    const left = await withDraft();
    left.leave();
    expect(left.letters.map(({ event }) => event)).toEqual(['left']);
    stopAll();
    const sent = await withDraft();
    sent.happened('sent', sent.form);
    sent.leave();
    expect(sent.letters.map(({ event }) => event)).toEqual(['sent']);
  });

  it('go to the draft that has just gone when the site names none, and follow it back', async () => {
    const { sent, letters, happened, form } = await withDraft();
    form.remove();
    happened('sent', null);
    happened('undone', null);
    const handle = sent[0]?.drafts[0]?.handle;
    expect(letters.map((letter) => [letter.handle, letter.event])).toEqual([
      [handle, 'sent'],
      [handle, 'undone'],
    ]);
  });

  it('are not written on a guess: no draft gone, or two', async () => {
    const { letters, happened, form, wait } = await withDraft();
    happened('sent', null);
    form.after(form.cloneNode(true));
    await wait(2500);
    for (const one of document.querySelectorAll('form')) one.remove();
    happened('sent', null);
    expect(letters).toEqual([]);
  });

  it('keep to one handle while the draft is open', async () => {
    const { sent, form, wait } = await withDraft();
    form.querySelector('input[name="subject"]')?.setAttribute('value', 'Re: changed');
    document.body.append('change');
    await wait(2500);
    expect(sent).toHaveLength(2);
    expect(sent[1]?.drafts[0]?.handle).toBe(sent[0]?.drafts[0]?.handle);
  });
});
