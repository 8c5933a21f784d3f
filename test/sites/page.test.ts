import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkFromPage } from '@/lib/app/check-reading';
import type { Site, SiteDraft } from '@/lib/sites/contract';
import { generic } from '@/lib/sites/generic';
import { gmail } from '@/lib/sites/gmail';
import { startPage } from '@/lib/sites/page';
import { roundcube } from '@/lib/sites/roundcube';
import { fixture, open } from './open-page';
import { setUp, start, tearDown } from './page-browser';

beforeEach(setUp);
afterEach(tearDown);

/** A site of the test's own, whose answers can be set. */
function plainSite(answers: { identity?: () => string; broken?: () => boolean; drafts?: () => SiteDraft[] } = {}) {
  const reads: number[] = [];
  const site: Site = {
    id: 'plain',
    identity: () => answers.identity?.() ?? 'one',
    editor: () => null,
    *read(document) {
      reads.push(Date.now());
      yield;
      const state = answers.broken?.() ? 'broken' : 'ok';
      return {
        view: 'other',
        account: { is: 'absent' },
        conversation: { is: 'absent' },
        subject: { is: 'found', value: document.body.textContent ?? '', rung: 1 },
        people: [],
        messages: [],
        drafts: answers.drafts?.() ?? [],
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

  it('reads a page once it stands still, and what changed until then does not have it read again', async () => {
    const page = blank();
    const { site, reads } = plainSite();
    const { sent, wait } = start(page, site);
    for (let change = 0; change < 12; change++) {
      page.body.textContent = `Change ${change}`;
      await wait(50);
    }
    expect(reads).toEqual([]);
    await wait(5000);
    expect(reads).toHaveLength(1);
    expect(sent[0]?.subject).toMatchObject({ value: 'Change 11' });
  });

  it('reads a page that never stands still all the same', async () => {
    const page = blank();
    const { site, reads } = plainSite();
    const { wait } = start(page, site);
    for (let change = 0; change < 18; change++) {
      page.body.textContent = `Change ${change}`;
      await wait(50);
    }
    expect(reads).toHaveLength(1);
  });

  it('gives a view time to follow an address that changed before the first read', async () => {
    let [address, shown] = ['a', 'Anna'];
    const { site, reads } = plainSite({ identity: () => `${address} ${shown}` });
    site.record = () => shown;
    const { wait } = start(blank(), site);
    await wait(150);
    address = 'b';
    await wait(1500);
    expect(reads).toEqual([]);
    shown = 'Bo';
    await wait(1500);
    expect(reads).toHaveLength(1);
  });

  it('drops a reading during which another record was opened', async () => {
    let record = 0;
    const { site, reads } = plainSite({ identity: () => `${record}` });
    const read = site.read;
    site.read = function* (document) {
      const reading = yield* read(document);
      if (reads.length === 1) record += 1;
      return reading;
    };
    const { sent, wait } = start(blank(), site);
    await wait(3000);
    expect([reads.length, sent.length]).toEqual([2, 1]);
  });

  describe('that takes long to read', () => {
    /** Reads in ten steps, of which each takes so many milliseconds. */
    function slowSite(milliseconds: number, atStep: (step: number) => void = () => {}) {
      const made = plainSite();
      const { read } = made.site;
      let clock = 0;
      const frames: number[] = [];
      let step = 0;
      made.site.read = function* (document) {
        for (step = 1; step <= 10; step++) {
          clock += milliseconds;
          atStep(step);
          yield;
        }
        return yield* read(document);
      };
      const begin = (document: Document) => {
        const around = start(document, made.site);
        vi.spyOn(performance, 'now').mockImplementation(() => clock);
        vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
          frames.push(step);
          setTimeout(then, 16);
        });
        return around;
      };
      return { ...made, frames, begin };
    }

    it('lets the page have its turn before five milliseconds are over', async () => {
      const { begin, frames } = slowSite(2);
      const { sent, wait } = begin(blank());
      await wait(1500);
      expect(sent).toHaveLength(1);
      // The first is the one before the read; each slice has two steps.
      expect(frames).toEqual([0, 2, 4, 6, 8, 10]);
    });

    it('is read at a stretch where that takes no time', async () => {
      const { begin, frames } = slowSite(0);
      const { sent, wait } = begin(blank());
      await wait(1500);
      expect(sent).toHaveLength(1);
      expect(frames).toEqual([0]);
    });

    it('is read anew when another record was opened between two steps', async () => {
      let record = 'a';
      const slow = slowSite(5, (step) => {
        if (step === 3) record = 'b';
      });
      slow.site.identity = () => record;
      const { sent, wait } = slow.begin(blank());
      await wait(600);
      expect([slow.reads.length, sent.length]).toEqual([0, 0]);
      await wait(3000);
      expect([slow.reads.length, sent.length]).toEqual([1, 1]);
    });

    it('counts as not recognised when a step fails', async () => {
      const { begin } = slowSite(5, (step) => {
        if (step === 7) throw new Error('no such thing');
      });
      const { sent, wait } = begin(blank());
      await wait(8000);
      expect(sent).toMatchObject([{ health: { state: 'broken', missing: ['page'] } }]);
    });
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

  it('reads a new draft while it is typed, so that it is known before it is sent', async () => {
    const { site, reads } = plainSite();
    const { wait } = start(blank(), site);
    await wait(1500);
    for (let letter = 0; letter < 20; letter += 1) {
      document.body.dispatchEvent(new window.Event('input', { bubbles: true }));
      await wait(100);
    }
    expect(reads.length).toBeGreaterThan(1);
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
    tell({ type: 'stop', origin: document.location.origin });
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
  it('reads in a pause of the typing, and now and then while there is none', async () => {
    const page = blank();
    const draft = { to: [], cc: [], subject: '', text: '', reply: true, attachments: null, quoted: '' };
    const { site, reads } = plainSite({ drafts: () => [{ root: page.body, ...draft }] });
    const { wait } = start(page, site);
    await wait(1500);
    const type = async (letters: number) => {
      for (let letter = 0; letter < letters; letter += 1) {
        document.body.dispatchEvent(new window.Event('input', { bubbles: true }));
        await wait(100);
      }
    };
    await type(20);
    expect(reads).toHaveLength(1);
    await wait(1000);
    expect(reads).toHaveLength(2);
    await type(60);
    expect(reads).toHaveLength(3);
  });

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
    const { sent, wait } = start(blank(), site);
    await wait(1000);
    document.body.className = 'changed';
    await wait(2000);
    expect([reads.length, sent.length]).toEqual([2, 1]);
    startPage(site);
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

  it('is not reported sooner because it changes, or because it is asked for', async () => {
    const { site, reads } = plainSite({ broken: () => true });
    const { sent, wait } = start(blank(), site);
    await wait(500);
    document.body.append('change');
    startPage(site);
    await wait(1400);
    expect(reads.length).toBeGreaterThan(1);
    expect(sent).toEqual([]);
    await wait(3000);
    expect(sent).toHaveLength(1);
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

describe('asked to insert', () => {
  const ask = async (message: object) => {
    const { tell, answers, wait, sent } = start(open(fixture('gmail/compose')), gmail);
    await wait(1500);
    const handle = sent[0]?.drafts[0]?.handle;
    tell({ type: 'insert', handle, text: 'Words', ...message });
    await wait(1000);
    return answers;
  };

  it.each([
    ['words that are none', { text: ' \n ' }],
    ['too many words', { text: 'x'.repeat(5_001) }],
    ['no words', { text: ['Words'] }],
    ['no handle', { handle: ['h'] }],
  ])('%s: it answers that they were refused', async (_what, message) => {
    expect(await ask(message)).toEqual([{ is: 'not-inserted', why: 'refused' }]);
  });

  it('a draft that is not open: it answers that it is gone', async () => {
    expect(await ask({ handle: '00000000-0000-4000-8000-000000000000' })).toEqual([
      { is: 'not-inserted', why: 'gone' },
    ]);
  });

  it('and what fails in the page is a refusal: here nothing can be put in', async () => {
    expect(await ask({})).toEqual([{ is: 'not-inserted', why: 'refused' }]);
  });
});
