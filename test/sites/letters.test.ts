import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkLetter } from '@/lib/app/check-reading';
import type { DraftEvent } from '@/lib/model/reading';
import type { Site } from '@/lib/sites/contract';
import { generic } from '@/lib/sites/generic';
import { lastGone } from '@/lib/sites/last-gone';
import { fixture, open } from './open-page';
import { setUp, start, tearDown } from './page-browser';

beforeEach(setUp);
afterEach(tearDown);

describe('letters', () => {
  const withDraft = async () => {
    const happening: { tell: (event: DraftEvent, root: Element | null) => void } = { tell: () => {} };
    const watchDrafts: Site['watchDrafts'] = (_, happened) => Object.assign(happening, { tell: happened });
    const site: Site = { ...generic, watchDrafts, guess: lastGone };
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
