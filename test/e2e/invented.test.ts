import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { addShown, expectWho, logOf, shownIn, soon, start } from '@/test/e2e/pages/panel-view';
import { type InventedApp, own } from '@/test/sites/invented/app';
import { conversations } from '@/test/sites/invented/conversations';
import { records } from '@/test/sites/invented/records';

/** Applications of the unit tests, served under an origin of their own in a real browser. */
const origin = 'https://invented.example';
const apps = new Map([...records, ...conversations].map((app) => [app.name, app]));
let attune: Attune;
let panel: Page;

beforeAll(async () => {
  attune = await launch();
  await attune.context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const [name = '', frame] = decodeURIComponent(pathname.slice(1)).split('/frame/');
    const app = apps.get(name);
    const body = frame ? app?.frames?.[frame] : app && withFrames(app);
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body: body ?? '<title>Empty</title>' });
  });
  await attune.grant(origin);
  await attune.page.goto(`${origin}/`);
  panel = await attune.openPanel(attune.page);
});
afterAll(() => attune?.close());

function withFrames({ html, name }: InventedApp): string {
  return html.replace(/<(i?frame) id="(\w+)"/g, `<$1 id="$2" src="/${encodeURIComponent(name)}/frame/$2"`);
}

const open = (name: string) => attune.page.goto(`${origin}/${encodeURIComponent(name)}`);

test('the seller’s own address', async () => {
  await start(panel, own, '');
});

test.each([
  ['Angular cards, with others of the firm beside', 'l.b@brandtsegel.example'],
  ['a frameset in Spanish', 'Inés Prieto'],
  ['a Vue ticket with addresses in angle brackets', 'priya@trailmix.example'],
])('%s is about %s', async (name, who) => {
  await open(name);
  await expectWho(panel, who);
});

test.each(['a board of cards', 'a deal with three people in it', 'a firm with its people'])(
  '%s is about nobody, and those named there are one press away',
  async (name) => {
    await open('');
    await expectWho(panel, '');
    await open(name);
    const chips = panel.getByRole('list', { name: 'Also on this page' }).getByRole('button');
    await soon(() => chips.count()).toBeGreaterThan(1);
    expect((await shownIn(panel)).who).toBe('');
  },
);

test('what a customer wrote in a thread, and our answer, are touches once, however often it is opened', async () => {
  await open('a Vue ticket with addresses in angle brackets');
  await expectWho(panel, 'priya@trailmix.example');
  await panel.getByLabel('Name', { exact: false }).fill('Priya Raman');
  await addShown(panel);
  const touches = async () => (await logOf(attune)).map(({ kind, direction, at }) => [kind, direction, at]);
  const both = [
    ['touch', 'in', Date.parse('2026-11-19T09:00:00Z')],
    ['touch', 'out', Date.parse('2026-11-19T10:00:00Z')],
  ];
  await expect.poll(touches, { timeout: 30_000 }).toEqual(both);
  await open('');
  await expectWho(panel, '');
  await open('a Vue ticket with addresses in angle brackets');
  await expectWho(panel, 'Priya Raman');
  expect(await touches()).toEqual(both);
  expect(await attune.errors()).toEqual([]);
});
