import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Attune } from '@/test/e2e/harness/launch';

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
  await expect.poll(async () => (await shownIn(panel)).who, { timeout: 10_000, interval: 50 }).toBe(who);
}

/** Waits until the top bar says so, e.g. 'Gmail · read well'. */
export async function expectState(panel: Page, state: string): Promise<void> {
  await expect.poll(async () => (await shownIn(panel)).state, { timeout: 10_000, interval: 50 }).toBe(state);
}

/** The one screen of the first run, with these addresses as the seller's own. */
export async function start(panel: Page, addresses: string): Promise<void> {
  await panel.getByLabel('Your own address, aliases too').fill(addresses);
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
  await expect.poll(() => logOf(attune), { timeout: 10_000 }).toEqual(rows);
}
