import { describe, expect, it } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { page, read } from './open-page';

/** Everything here is written for this test: a webmail that shows names and keeps the address of each as its title. */
const opened = (html: string) => page(`<!doctype html><body>${html}</body>`, 'http://post.example/mail?id=7').document;
const peopleOf = (html: string) =>
  read(generic, opened(html)).people.map(({ name, address, role }) => [name, address, role]);

const from = '<a href="#" title="priya@trailmix.example">Priya Raman</a>';
const to = '<a href="#" title="nina@fjordgear.example">Nina Solberg</a>';

describe('an address behind a name', () => {
  it('is the sender’s, where a field says so', () => {
    const head = `<table><tr><td>From:</td><td>${from}</td></tr><tr><td>To:</td><td>${to}</td></tr></table>`;
    expect(peopleOf(`${head}<p>When will the refund come?</p>`)).toEqual([
      ['Priya Raman', 'priya@trailmix.example', 'record'],
      ['Nina Solberg', 'nina@fjordgear.example', 'mention'],
    ]);
  });

  it('is one of those named on the page, where nothing says so', () => {
    expect(peopleOf(`<ul><li>${from} Refund</li><li>${to} Re: Refund</li></ul>`).map(([, , role]) => role)).toEqual([
      'mention',
      'mention',
    ]);
  });

  it('is nobody’s where a title says more, or is hidden', () => {
    expect(peopleOf('<p title="Write to priya@trailmix.example">Priya Raman</p>')).toEqual([]);
    expect(peopleOf(`<div style="display: none">${from}</div>`)).toEqual([]);
  });
});

describe('a draft in a frame of its own', () => {
  const form = '<form><input name="to" value="priya@trailmix.example"><input name="subject"><iframe></iframe></form>';
  const written = (markup: string) => {
    const document = opened(form);
    const inner = document.querySelector('iframe')?.contentDocument;
    inner?.write(markup);
    inner?.close();
    return read(generic, document).drafts.map(({ to, text }) => [to.map(({ address }) => address), text]);
  };

  it.each([
    '<html contenteditable="true"><body><p>Monday.</p></body></html>',
    '<body contenteditable><p>Monday.</p></body>',
  ])('is read where %s can be written in', (markup) => {
    expect(written(markup)).toEqual([[['priya@trailmix.example'], 'Monday.']]);
  });

  it('is none where nothing can be written', () => {
    expect(written('<html contenteditable="false"><body><p>Monday.</p></body></html>')).toEqual([]);
  });
});
