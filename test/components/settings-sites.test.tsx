import { screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { SiteLight } from '@/lib/app/panel-contract';
import { DAY } from '@/lib/model/time';
import { expectAccessible, showPanel } from './render';
import { now, pageRead, ready, settings } from './sample';

const light = (change: Partial<SiteLight> = {}): SiteLight => ({
  id: 'https://outlook.office.com',
  name: 'Outlook',
  host: 'outlook.office.com',
  taught: false,
  state: 'ok',
  parts: [],
  limited: false,
  goodAt: now,
  seenAt: now,
  inView: false,
  ...change,
});
const taught = (change: Partial<SiteLight> = {}) =>
  light({ id: 'taught', name: 'Our CRM', host: 'crm.example', taught: true, ...change });

async function openSites(lights: SiteLight[], page = pageRead()) {
  const shown = showPanel({ settings: ready(settings({ lights })), page });
  await shown.user.click(screen.getByRole('button', { name: 'More' }));
  await shown.user.click(screen.getByRole('button', { name: 'Settings' }));
  const items = within(screen.getByRole('region', { name: 'Sites' })).queryAllByRole('listitem');
  return { ...shown, items, words: items.map((item) => item.textContent) };
}

it('says in words and by a shape how well each site is read, and when it was last', async () => {
  const { items, words, container } = await openSites([
    light(),
    light({ id: 'b', state: 'degraded', parts: ['date', 'sender'], limited: true, goodAt: now - DAY }),
    light({ id: 'c', state: 'broken', parts: ['message'], goodAt: now - 12 * DAY }),
    light({ id: 'd', state: 'unseen', goodAt: null, seenAt: null }),
  ]);
  expect(words[0]).toBe('Outlook outlook.office.comRead wellRead well today · looked at today');
  expect(words[1]).toMatch(/Read partly · limited.*Unsure of date, sender.*Read well yesterday · looked at today/);
  expect(words[2]).toMatch(/No longer read.*Unsure of message.*Read well on \d+ \w+ · looked at today/);
  expect(words[3]).toBe('Outlook outlook.office.comNot looked at yet');
  const shapes = items.map((item) => item.querySelector('svg')?.innerHTML);
  expect(new Set(shapes).size).toBe(4);
  await expectAccessible(container);
});

it('offers to teach a page again where it stands beside the panel, and says where else to go', async () => {
  const page = { ...pageRead('degraded', ['address']), teach: 'again' as const };
  const { user, words } = await openSites(
    [
      taught({ state: 'degraded', parts: ['address'], inView: true }),
      taught({ id: 'other', name: 'Their CRM', state: 'broken' }),
      taught({ id: 'third', name: 'Well read' }),
    ],
    page,
  );
  expect(words[1]).toContain('Open one of its pages to teach it again.');
  expect(words[2]).not.toContain('again');
  await user.click(screen.getByRole('button', { name: 'Teach Our CRM again' }));
  expect(screen.queryByRole('heading', { name: 'Settings' })).toBeNull();
  expect(await screen.findByRole('region', { name: 'Teach this page' })).toBeVisible();
});

it('says what will stand there while there is none', async () => {
  await openSites([]);
  expect(screen.getByText(/^None yet\./)).toBeVisible();
});
