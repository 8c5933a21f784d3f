import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { nina, priya, sampleThreads } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { expectWho, soon } from '@/test/e2e/pages/panel-view';

// A newcomer who pressed the button on their mail, and takes the first steps on the desk.

const origin = 'https://mail.google.com';
const { refund } = sampleThreads(Date.now());

let attune: Attune;
let panel: Page;
let desk: Page;

beforeAll(async () => {
  attune = await launch();
  await routeOrigin(attune.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
});
afterAll(() => attune?.close());

const press = (name: string) => desk.getByRole('button', { name, exact: true }).click();
const heading = (name: string) => desk.getByRole('heading', { level: 1, name }).waitFor();

interface Kept {
  key: string;
  value: { sitesOn?: unknown[]; firstRunDone?: boolean };
}
const settings = async () => {
  const rows = (await attune.extension.rows('settings')) as Kept[];
  return rows.find(({ key }) => key === 'settings')?.value;
};

test('the last of the first steps names the site that is open, and turns it on there', async () => {
  const { page } = attune;
  await page.goto(`${origin}/mail/u/0/#inbox/${refund.token}`);
  panel = await attune.openPanel(page);
  const opened = attune.context.waitForEvent('page');
  await panel.getByRole('button', { name: 'See all of it' }).click();
  desk = await opened;
  await desk.setViewportSize({ width: 1280, height: 900 });
  await heading('What it does, and never does');
  await press('Next');
  await desk.getByLabel('Your own address, aliases too').fill(nina.address);
  await press('Next');
  await heading('Where to begin');
  await desk.getByRole('button', { name: 'Turn on for mail.google.com' }).waitFor();
  expect(await picture(desk, 'desk-first-site')).toEqual([]);
  await desk.setViewportSize({ width: 360, height: 740 });
  expect(await picture(desk, 'desk-first-site-narrow')).toEqual([]);
  await desk.setViewportSize({ width: 1280, height: 900 });
  // Whoever is asked by the browser says yes.
  await attune.grant(origin);
  await press('Turn on for mail.google.com');
  await desk.getByText('Attune is on for mail.google.com.').waitFor();
  await heading('Today');
  expect(await settings()).toMatchObject({ sitesOn: [{ origin, site: 'gmail' }], firstRunDone: true });
});

test('it is read without the button from then on', async () => {
  await attune.page.reload();
  await attune.page.bringToFront();
  await expectWho(panel, priya.name);
  expect(await attune.errors()).toEqual([]);
});

test('none is named once its tab has gone elsewhere', async () => {
  const other = await launch();
  try {
    await routeOrigin(other.context, `${origin}/**`, { '/mail/u/0/': gmailPage({ own: nina, threads: [refund] }) });
    await other.page.goto(`${origin}/mail/u/0/#inbox/${refund.token}`);
    const beside = await other.openPanel(other.page);
    const opened = other.context.waitForEvent('page');
    await beside.getByRole('button', { name: 'See all of it' }).click();
    const tab = await opened;
    await tab.getByRole('button', { name: 'Next' }).click();
    await tab.getByRole('button', { name: 'Skip this' }).click();
    const offer = tab.getByRole('button', { name: 'Turn on for mail.google.com' });
    await offer.waitFor();
    await other.page.goto('about:blank');
    await soon(() => offer.count()).toBe(0);
    await tab.getByText(/press the Attune button in the toolbar there/).waitFor();
  } finally {
    await other.close();
  }
});
