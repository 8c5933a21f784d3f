import { afterEach, describe, expect, it } from 'vitest';
import type { TaughtSite } from '@/lib/model/taught-site';
import { reachOf } from '@/lib/sites/among-us';
import { taught } from '@/lib/sites/taught';
import { page, read } from './open-page';

const shelf = Symbol.for('attune.taught');
afterEach(() => {
  Reflect.deleteProperty(globalThis, shelf);
});

/** Who wrote, what the page says of it beside, and the words. */
type Said = readonly [by: string, beside: string, text: string];
const anna = 'anna@lund.example';
const nina = 'nina@fjordgear.example';
const per = 'per@fjordgear.example';

const html = (all: readonly Said[]) =>
  `<main><h1 data-field="requester">Anna Lund</h1><p data-field="mail">${anna}</p>${all
    .map(
      ([by, beside, text], index) => `<div class="ticket-entry"><div><a href="#">Reply</a> <a href="#">Comment</a>
<button>Internal note</button></div><time datetime="2026-11-1${index}T09:30:00Z">a while ago</time>
<span class="entry-writer">${by}</span><span class="entry-says"> ${beside}</span>
<table><tr><td>Subject:</td><td>Delivery note 12, private lake</td></tr></table><div class="entry-words">${text}</div></div>`,
    )
    .join('')}</main>`;

const place = (selector: string) => [{ by: 'selector' as const, selector, read: 'text' as const }];
const site: TaughtSite = {
  id: '0b9a4b52-6a5e-4b54-9d2e-0a4f64c1a003',
  origin: 'https://help.example',
  path: '/tickets/:id',
  name: 'Desk',
  fields: { name: place('h1[data-field="requester"]'), address: place('p[data-field="mail"]') },
  messages: {
    each: place('div.ticket-entry'),
    author: place('span.entry-writer'),
    time: [{ by: 'selector', selector: 'time', read: 'datetime' }],
    text: place('div.entry-words'),
  },
  taughtAt: 0,
};

function said(...all: Said[]) {
  Reflect.set(globalThis, shelf, [site]);
  const { messages, health } = read(taught, page(html(all), 'https://help.example/tickets/7').document);
  const texts = messages.map(({ text, from }) => (from.is === 'found' ? text : `unclear: ${text}`));
  return { texts, state: health.state, missing: health.missing };
}

const asked: Said = [anna, '- Ticket created', 'Could you quote six?'];
const answered: Said = [nina, '- Correspondence added', 'They are 42 000.'];

describe('what colleagues write to each other on a taught ticket', () => {
  it('is told from answers by its words, where some of ours have them and some do not', () => {
    const comment: Said = [per, '- Comments added', 'On back order.'];
    expect(said(asked, answered, comment)).toEqual({
      texts: ['Could you quote six?', 'They are 42 000.'],
      state: 'ok',
      missing: [],
    });
    const german: Said = [per, '- Kommentar hinzugefügt', 'Nicht lieferbar.'];
    expect(said(asked, [nina, '- Antwort hinzugefügt', 'Ja.'], german).texts).toEqual(['Could you quote six?', 'Ja.']);
  });

  it('is not sure where all of ours are comments: then nothing is taken for an answer', () => {
    expect(said(asked, [per, 'commented', 'On back order.'])).toEqual({
      texts: ['Could you quote six?', 'unclear: On back order.'],
      state: 'degraded',
      missing: ['sender'],
    });
  });

  it('is no such thing where the customer’s messages are comments, too', () => {
    expect(said([anna, 'added a comment', 'And when?'], [nina, 'added a comment', 'In March.']).texts).toEqual([
      'And when?',
      'In March.',
    ]);
  });

  it.each([
    'added a note',
    '(Internal)',
    'Private note',
    'internal comment',
    'Staff only',
    'not visible to the customer',
    'Interne Notiz',
    'interner Kommentar',
    'hat eine Notiz hinzugefügt',
    'Nicht öffentlich',
  ])('is left out where it says “%s”', (words) => {
    expect(said(asked, [per, words, 'Go easy.'], answered).texts).toEqual(['Could you quote six?', 'They are 42 000.']);
  });

  it.each(['Public reply', 'by email', '- Correspondence added', 'noted the address', 'Privatkunde', 'Notebook order'])(
    'is not what says “%s”',
    (words) => {
      expect(said(asked, [nina, words, 'In March.']).texts).toEqual(['Could you quote six?', 'In March.']);
    },
  );

  it('never is what the customer wrote, whatever stands beside it', () => {
    expect(said([anna, 'Private note', 'And when?']).texts).toEqual(['And when?']);
  });

  it('is not told by what the message itself says', () => {
    const { document } = page(
      '<article><b>Nina</b><p>I left a note<br>Internal note<br>Comments added</p></article>',
      'https://help.example/',
    );
    const [message, body] = [document.querySelector('article'), document.querySelector('p')];
    expect(message && body && reachOf(message, body)).toBe('');
  });
});
