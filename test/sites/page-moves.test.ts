import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { TaughtSite } from '@/lib/model/taught-site';
import type { Site } from '@/lib/sites/contract';
import { generic } from '@/lib/sites/generic';
import { taught } from '@/lib/sites/taught';
import { fill, page } from './open-page';
import { setUp, start, tearDown } from './page-browser';

const shelf = Symbol.for('attune.taught');
beforeEach(setUp);
afterEach(() => {
  Reflect.deleteProperty(globalThis, shelf);
  tearDown();
});

const card = (name: string, mail: string) =>
  `<main><h1>${name}</h1><p>E-mail: <a href="mailto:${mail}">${mail}</a></p></main>`;
const anna = ['Anna Lund', 'anna.lund@lundkajakk.example'] as const;
const bo = ['Bo Ek', 'bo.ek@ekbatar.example'] as const;
const withFrame = () => {
  const { document } = page('<title>Desk</title><iframe id="record"></iframe>', 'https://desk.example/work');
  fill(document, 'record', card(...anna));
  return document;
};
/** As a browser does: the frame has another document then. */
const goOn = (document: Document, html: string) => {
  const frame = document.querySelector('iframe');
  const next = document.createElement('iframe');
  next.id = 'record';
  frame?.replaceWith(next);
  fill(document, 'record', html);
};

/** The site, of which each step of a read takes so long that the page has its turn after it; `atStep` acts there. */
function slowly(site: Site, atStep: (step: number) => void): Site {
  let clock = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => clock);
  return {
    ...site,
    *read(document) {
      let step = 0;
      const reading = site.read(document);
      for (;;) {
        const { done, value } = reading.next();
        if (done) return value;
        clock += 10;
        step += 1;
        atStep(step);
        yield;
      }
    },
  };
}
const whoIn = (sent: readonly { people: readonly { name: string; address: string }[] }[]) =>
  sent.map(({ people }) => people.map(({ address }) => address));

describe('a page that goes on while it is read', () => {
  it.each([1, 2])('in a frame, is read as the one or the other: at step %i', async (at) => {
    const document = withFrame();
    let moved = false;
    const site = slowly(generic, (step) => {
      if (step !== at || moved) return;
      moved = true;
      goOn(document, card(...bo));
    });
    const { sent, wait } = start(document, site);
    await wait(6000);
    expect(moved).toBe(true);
    expect(whoIn(sent)).toEqual([[bo[1]]]);
  });

  it.each([1, 2, 3])('in place, under the same address, is read as the one or the other: at step %i', async (at) => {
    const both = (one: readonly [string, string]) => `${card(...one)}<p>${one[1]} wrote last</p><p>Mail ${one[1]}</p>`;
    const { document } = page(`<body>${both(anna)}</body>`, 'https://desk.example/work');
    let moved = false;
    const site = slowly(generic, (step) => {
      if (step !== at || moved) return;
      moved = true;
      document.body.innerHTML = both(bo);
    });
    const { sent, wait } = start(document, site);
    await wait(6000);
    expect(moved).toBe(true);
    expect(whoIn(sent)).toEqual([[bo[1]]]);
  });

  it('in a frame that goes on by itself, is not read as it was before', async () => {
    const document = withFrame();
    let moved = false;
    const site = slowly(generic, (step) => {
      if (step !== 1 || moved) return;
      moved = true;
      // Nothing of the page changes, and nothing of the old document: it is left.
      fill(document, 'record', card(...bo));
    });
    const { sent, wait } = start(document, site);
    await wait(6000);
    expect(moved).toBe(true);
    expect(whoIn(sent)).toEqual([[bo[1]]]);
  });

  it('with a new body in place of the old one is read anew', async () => {
    const { document } = page(card(...anna), 'https://desk.example/work');
    const { sent, wait } = start(document, generic);
    await wait(2000);
    const body = document.createElement('body');
    body.innerHTML = card(...bo);
    document.body.replaceWith(body);
    await wait(3000);
    expect(whoIn(sent)).toEqual([[anna[1]], [bo[1]]]);
  });

  it('and on, is read all the same', async () => {
    const { document } = page(`<body>${card(...anna)}<p id="clock"></p></body>`, 'https://desk.example/work');
    const site = slowly(generic, () => document.querySelector('#clock')?.append('tick '));
    const { sent, wait } = start(document, site);
    await wait(6000);
    expect(whoIn(sent)[0]).toEqual([anna[1]]);
  });

  it('outside, with the frame still on its way, is nobody with another one’s address', async () => {
    const text = (selector: string, within?: string[]) => [
      { by: 'selector', selector, read: 'text', ...(within ? { within } : {}) },
    ];
    const site = {
      id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a001',
      origin: 'https://desk.example',
      path: '/people/:id',
      name: 'Desk',
      fields: { name: text('h1'), address: text('p', ['iframe']) },
      taughtAt: 0,
    } as unknown as TaughtSite;
    Reflect.set(globalThis, shelf, [site]);
    const { document } = page('<h1>Anna Lund</h1><iframe id="record"></iframe>', 'https://desk.example/people/41');
    fill(document, 'record', `<p>${anna[1]}</p>`);
    const { sent, wait } = start(document, taught);
    await wait(2000);
    document.defaultView?.history.pushState(null, '', '/people/42');
    document.querySelector('h1')?.replaceChildren('Bo Ek');
    await wait(1500);
    fill(document, 'record', `<p>${bo[1]}</p>`);
    await wait(4000);
    expect(sent.map(({ people }) => people.map(({ name, address }) => [name, address]))).toEqual([
      [[...anna]],
      [[...bo]],
    ]);
  });
});
