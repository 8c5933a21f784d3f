import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { addShown, expectWho, logOf, soon, start } from '@/test/e2e/pages/panel-view';
import { htmlOf, pageOf, serveSites } from '@/test/e2e/pages/site-pages';
import { askedBy, type Glimpse, turnPage, watchPanel } from '@/test/e2e/pages/turn';

/**
 * A record turns into another while it is being read: the address first, the view after it, part by part, as
 * applications of one page do. Neither the former person for the new page nor the two of them mixed may be shown.
 */

const anna = { 'Anna Lund': 'Bo Ekman', 'anna.lund@lundkajakk.example': 'bo.ekman@ekbatar.example' };
const priya = {
  'Priya Raman': 'Bo Ekman',
  'priya@trailmix.example': 'bo.ekman@ekbatar.example',
  'Refund for cancelled rental fleet': 'Order of ten paddles',
};
const later = 'Bo Ekman';

/** Each site's page, what of it changes, and the address it changes to. */
const turns = [
  { file: 'salesforce/record', words: anna, to: '/lightning/r/Contact/0035g00000Bossa/view' },
  { file: 'hubspot/record', words: anna, to: '/contacts/1/record/0-1/8' },
  { file: 'dynamics/record', words: anna, to: '/main.aspx?pagetype=entityrecord&etn=contact&id=B9' },
  { file: 'zoho/record', words: anna, to: '/crm/org20/tab/Contacts/8' },
  { file: 'pipedrive/record', words: anna, to: '/person/8' },
  { file: 'zendesk/ticket', words: priya, to: '/agent/tickets/4712' },
  { file: 'yahoo/conversation', words: priya, to: '/n/inbox/all/messages/CD' },
  { file: 'proton/conversation', words: priya, to: '/u/0/inbox/c2' },
  { file: 'fastmail/conversation', words: priya, to: '/mail/Inbox/Me8.Td1?u=1' },
  { file: 'outlook/conversation', words: { ...priya, 'AAQkAD-refund': 'AAQkAD-paddles' }, to: '/mail/inbox/id/AAQkAE' },
] as const;

/** Milliseconds after its script has looked at the page first: while it settles, and after it was read. */
const moments = [0, 150, 320, 900];

let attune: Attune;
let page: Page;
let panel: Page;
let serve: (html: string) => void;

beforeAll(async () => {
  attune = await launch();
  serve = await serveSites(attune.context);
  page = attune.page;
});
afterAll(async () => {
  const errors = await attune?.errors();
  await attune?.close();
  expect(errors).toEqual([]);
});

test('the seller has two customers, and whoever comes after them is neither', async () => {
  for (const [index, file] of ['salesforce/record', 'yahoo/conversation'].entries()) {
    const one = pageOf(file);
    await attune.grant(new URL(one.url).origin);
    serve(htmlOf(one));
    await page.goto(one.url);
    if (index === 0) {
      panel = await attune.openPanel(page);
      await start(panel, 'nina@fjordgear.example', '');
    }
    await expectWho(panel, one.who);
    await addShown(panel);
  }
  await watchPanel(panel);
});

test.each(turns)('$file, turned to another while it is read', async ({ file, words, to }) => {
  const one = pageOf(file);
  const { origin } = new URL(one.url);
  await attune.grant(origin);
  serve(htmlOf(one));
  for (const moment of moments) {
    const before = await askedBy(panel);
    await page.goto(one.url);
    // Whoever turns a page before its script is there has turned it before it was read.
    await soon(() => askedBy(panel)).toBeGreaterThan(before);
    const turned = await turnPage(page, { words, to: origin + to, after: moment });
    const since = async () => {
      const all = await panel.evaluate(() => (window as unknown as { glimpses: Glimpse[] }).glimpses);
      return all.filter(({ at }) => at >= turned.begun);
    };
    await soon(async () => (await since()).at(-1)?.who).toBe(later);
    const seen = await since();
    const gone = seen.findIndex(({ who }) => who !== one.who);
    const back = seen.slice(gone).filter(({ who }) => who === one.who);
    expect({ moment, back }).toEqual({ moment, back: [] });
    expect({ moment, mixed: seen.filter(({ names }) => isMixed(names)) }).toEqual({ moment, mixed: [] });
  }
  // Nothing that the later pages show was written down for the two who were there before.
  const subjects = await subjectsOf();
  expect(subjects.filter((subject) => subject !== 'Refund for cancelled rental fleet')).toEqual([]);
  expect((await logOf(attune)).filter(({ customer }) => customer.startsWith('nobody'))).toEqual([]);
});

function isMixed(names: readonly string[]): boolean {
  return names.includes(later) && names.some((name) => name !== later);
}

async function subjectsOf(): Promise<string[]> {
  const entries = (await attune.extension.rows('entries')) as { body: { subject?: string } }[];
  return entries.flatMap(({ body }) => (body.subject ? [body.subject] : []));
}
