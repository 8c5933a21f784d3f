import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Attune } from '@/test/e2e/harness/launch';

/** Looks again for up to ten seconds: what happens on a page takes the way through a page script, the worker and the log. */
export const soon = <T>(look: () => T | Promise<T>) => expect.poll(look, { timeout: 30_000, interval: 50 });

/** What the panel says of the page beside it: whom, and how well it was read. */
export async function shownIn(panel: Page): Promise<{ who: string; state: string }> {
  return panel.evaluate(() => ({
    // Nobody is meant where only the panel's own name stands, for those who do not see it.
    who: document.querySelector('main h1:not(.sr-only)')?.textContent ?? '',
    state: document.querySelector('header p')?.textContent ?? '',
  }));
}

/** Waits until the panel is about somebody, by name or address; '' is nobody. */
export async function expectWho(panel: Page, who: string): Promise<void> {
  await soon(async () => (await shownIn(panel)).who).toBe(who);
}

/** Waits until the top bar says so, e.g. 'Gmail · read well'. */
export async function expectState(panel: Page, state: string): Promise<void> {
  await soon(async () => (await shownIn(panel)).state).toBe(state);
}

/** The one screen of the first run, once it offers `offered`, with these addresses as the seller's own. */
export async function start(panel: Page, addresses: string, offered = addresses): Promise<void> {
  const own = panel.getByLabel('Your own address, aliases too');
  await soon(() => own.inputValue()).toBe(offered);
  await own.fill(addresses);
  await panel.getByRole('button', { name: 'Start' }).click();
  await panel.getByRole('banner').waitFor();
}

/** Adds the person whom the panel shows, and waits until the log has them. */
export async function addShown(panel: Page): Promise<void> {
  await panel.getByRole('button', { name: 'Add customer' }).click();
  await panel.getByRole('group', { name: 'Log in one press' }).waitFor();
}

export interface Row {
  customer: string;
  kind: string;
  at: number;
  direction: string;
  state: string;
}

/** Every entry of the log by the customer's name, oldest first, without what differs from install to install. */
export async function logOf(attune: Attune): Promise<Row[]> {
  const customers = (await attune.extension.rows('customers')) as { id: string; body: { name: string } }[];
  const entries = (await attune.extension.rows('entries')) as {
    customerId: string;
    kind: string;
    at: number;
    body: { direction?: string; state?: string };
  }[];
  const nameOf = new Map(customers.map(({ id, body }) => [id, body.name]));
  return entries
    .map(({ customerId, kind, at, body }) => ({
      customer: nameOf.get(customerId) ?? `nobody (${customerId})`,
      kind,
      at,
      direction: body.direction ?? '',
      state: body.state ?? '',
    }))
    .sort((a, b) => a.at - b.at || a.customer.localeCompare(b.customer));
}

/** Waits until the log holds what is expected. */
export async function expectLog(attune: Attune, rows: Row[]): Promise<void> {
  await soon(() => logOf(attune)).toEqual(rows);
}

/** A tab in front, in the panel's own window: Playwright's newPage() takes whichever window was in front last. */
export async function newTab(attune: Attune, panel: Page, url: string): Promise<Page> {
  const opening = attune.context.waitForEvent('page');
  await panel.evaluate(async () => chrome.tabs.create({ windowId: (await chrome.windows.getCurrent()).id ?? 0 }));
  const tab = await opening;
  await tab.goto(url);
  return tab;
}

/** Moves time on and lets the alarms ring that it passed: after a jump the browser looks at them only for an earlier one. */
export async function passTime(attune: Attune, to: string): Promise<void> {
  await attune.setClock(to);
  const quiet = await attune.extension.page();
  await quiet.evaluate(() => chrome.alarms.create('look', { when: 1 }));
}

/** What the toolbar button says. */
export async function badgeOf(attune: Attune): Promise<string> {
  const quiet = await attune.extension.page();
  return quiet.evaluate(() => chrome.action.getBadgeText({}));
}
