import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NumberDialled } from '@/lib/messages';
import { hubspot } from '@/lib/sites/hubspot';
import { dialledBy } from '@/lib/sites/page-dial';
import { fixture, open, page } from './open-page';
import { setUp, start, tearDown } from './page-browser';

/** A press on the first element of a page that has `data-here`, or on the first of all; the browser alone makes trusted ones. */
function press(html: string, isTrusted = true) {
  const { document } = page(`<body>${html}</body>`, 'https://crm.example/');
  const target = document.querySelector('[data-here]') ?? document.body.firstElementChild;
  const path: EventTarget[] = [];
  for (let at: Element | null = target; at; at = at.parentElement) path.push(at);
  return dialledBy({ isTrusted, composedPath: () => [...path, document, document.defaultView ?? document] });
}

describe('a press on the page', () => {
  it.each([
    ['a link', '<a href="tel:+4685551022">Call</a>', '+4685551022'],
    ['a sign in a link', '<a href="TEL:+46%208%20555"><svg><path data-here></path></svg></a>', '+46%208%20555'],
    ['another scheme', '<a href="callto:+4685551022">Call</a>', '+4685551022'],
    ['SIP', '<a href="sip:+4685551022@pbx.example;user=phone">Call</a>', '+4685551022@pbx.example'],
    [
      'a mark in a link',
      '<a href="tel:+4685551022"><b class="click-to-call" data-here>08 555 10 22</b></a>',
      '+4685551022',
    ],
    ['parameters', '<a href="tel:+4685551022;ext=7?x=1">Call</a>', '+4685551022'],
  ])('on %s that calls is told with its number', (_, html, number) => {
    expect(press(html)).toEqual({ number, sure: true });
  });

  it.each([
    ['its name', '<lightning-click-to-dial><a href="#" data-here>+46 8 555 010 22</a></lightning-click-to-dial>'],
    ['a class', '<button class="btn clickToCall" data-phone="+46 8 555 010 22">☎</button>'],
    ['a label', '<button aria-label="Call +46 8 555 010 22"><i data-here></i></button>'],
  ])('on what says by %s that it calls is told as less sure', (_, html) => {
    expect(press(html)).toEqual({ number: '+46 8 555 010 22', sure: false });
  });

  it.each([
    ['no link', '<p>+46 8 555 010 22</p>'],
    ['another link', '<a href="mailto:ada@brightwater.example">+46 8 555 010 22</a>'],
    ['a button that does something else', '<button aria-label="Copy +46 8 555 010 22">Copy</button>'],
    ['words that only begin alike', '<button aria-label="Callout 46 8 555 010 22">!</button>'],
    ['a link without a number', '<a href="tel:">Call</a>'],
    ['a button that calls nobody', '<button aria-label="Call history">Calls</button>'],
    ['a link far around', `<a href="tel:+4685551022">${'<b>'.repeat(9)}<i data-here></i></a>`],
  ])('on %s is none', (_, html) => {
    expect(press(html)).toBeNull();
  });

  it('that the page made up itself is none', () => {
    expect(press('<a href="tel:+4685551022">Call</a>', false)).toBeNull();
  });
});

describe('a page script', () => {
  beforeEach(setUp);
  afterEach(tearDown);

  it('sends nothing for a press that a script of the page made up', async () => {
    const document = open(fixture('hubspot/record'));
    document.body.insertAdjacentHTML('beforeend', '<a id="call" href="tel:+4685551022">Call</a>');
    const { runtime, wait } = start(document, hubspot);
    await wait(1500);
    const before = runtime.sendMessage.mock.calls.length;
    document.querySelector<HTMLElement>('#call')?.click();
    await wait(1500);
    const sent = runtime.sendMessage.mock.calls.slice(before) as unknown as [NumberDialled][];
    expect(sent.map(([{ type }]) => type)).not.toContain('dialled');
  });
});
