import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { routeOrigin } from '@/test/e2e/harness/routes';
import { gmailPage } from '@/test/e2e/pages/gmail';
import { ada, nina, omar, priya } from '@/test/e2e/pages/gmail-sample';
import { picture } from '@/test/e2e/pages/panel-picture';
import { addShown, expectWho, soon, start } from '@/test/e2e/pages/panel-view';
import {
  addLine,
  awayUntil,
  draftOn,
  FRIDAY,
  inTheMailbox,
  nudge,
  openConversation,
  region,
  showCustomer,
  snooze,
  takeBack,
} from '@/test/e2e/pages/sitting';

// One seller, one browser, from Friday morning to Tuesday: each test goes on from where the one before ended.
const { order, invoice, valves, regatta, form } = inTheMailbox;
const point = 'Something to bring up with Priya Raman';
const sentence = 'I wanted to ask about your kayak trip to Lofoten.';
const ask = 'What are they trying to reach?';

let attune: Attune;
let page: Page;
let panel: Page;
/** What axe-core found, and what did not fit, over all that was seen. */
const wrong: string[] = [];

beforeAll(async () => {
  attune = await launch({ at: FRIDAY, timezoneId: 'Europe/Oslo' });
  await routeOrigin(attune.context, 'https://mail.google.com/**', {
    '/mail/u/0/': gmailPage({ own: nina, threads: Object.values(inTheMailbox) }),
  });
  attune.context.setDefaultTimeout(12_000);
  page = attune.page;
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  panel = await attune.openPanel(page);
});
afterAll(() => attune?.close());

const shoot = async (name: string) => {
  wrong.push(...(await picture(panel, `sitting-${name}`)));
};
const held = () => panel.getByText(/^Something to bring up.* waits? until/);

test('first run, and the customers of the morning are added one by one', async () => {
  await start(panel, nina.address);
  for (const [{ subject }, { name }] of [
    [order, priya],
    [invoice, ada],
    [valves, omar],
  ] as const) {
    await openConversation(page, subject);
    await expectWho(panel, name);
    await shoot(`unknown-${name.split(' ')[0]?.toLowerCase()}`);
    await addShown(panel);
  }
});

test('she said how and when she likes to be reached: it stands in the panel, and names the next good moment', async () => {
  await openConversation(page, order.subject);
  await expectWho(panel, priya.name);
  await panel.getByRole('button', { name: 'Edit' }).first().click();
  const edit = panel.getByRole('dialog', { name: 'Edit Priya Raman' });
  await edit.getByLabel('Time zone').fill('Europe/London');
  await edit.getByLabel('Language').fill('en');
  await edit.getByRole('button', { name: 'Add Phone' }).click();
  await edit.getByText('Any hour').first().click();
  await edit.getByRole('checkbox', { name: 'Any hour' }).uncheck();
  await edit.getByLabel('Friday from').fill('14:00');
  await shoot('edit-hours');
  await edit.getByRole('button', { name: 'Save' }).click();

  const short = panel.getByRole('list', { name: 'In short' });
  await soon(() => short.innerText()).toContain('Phone first, Mon–Thu 9–17, Fri 14–17 · they said');
  expect(await short.innerText()).toMatch(/09:\d\d for them/);
  const moment = nudge(panel, 'The next good moment to call Priya Raman');
  await soon(() => moment.innerText()).toContain('Fri 20 Nov, 14:00 to 17:00 for them, 15:00 your time.');
  expect(await moment.innerText()).toContain('The answer that is owed by mail does not wait for it.');
  await shoot('hours');
});

test('something to talk about is offered, and held back while an issue is open, saying why', async () => {
  await addLine(panel, 'Ask about her kayak trip to Lofoten', 'Talking point');
  await nudge(panel, point).waitFor();
  await addLine(panel, 'Two kayaks arrived damaged', 'Issue');
  await soon(() => held().allInnerTexts()).toEqual([
    'Something to bring up waits until the issue “Two kayaks arrived damaged” is resolved.',
  ]);
  expect(await nudge(panel, point).count()).toBe(0);
  await panel.getByText('In trouble').first().waitFor();
  await shoot('held');

  const line = region(panel, 'Log').getByRole('listitem').filter({ hasText: 'Two kayaks arrived damaged' });
  await line.getByRole('button', { name: /^Change/ }).click();
  await line.getByRole('button', { name: 'Edit' }).click();
  await panel.getByRole('dialog', { name: 'Edit: Issue' }).getByLabel('State').selectOption('Resolved');
  await panel.getByRole('button', { name: 'Save' }).click();
  await nudge(panel, point).waitFor();
  expect(await held().count()).toBe(0);
});

test('what must not be mentioned stands above all while a draft is open', async () => {
  await addLine(panel, 'Do not mention the divorce', 'Fact');
  const avoid = region(panel, 'Do not mention');
  await soon(() => avoid.innerText()).toBe('Do not mention: The divorce');
  await page.getByRole('link', { name: 'Reply' }).last().click();
  await draftOn(page).fill('Hi Priya, the list comes today. ');
  await soon(() => avoid.innerText()).toBe('Do not mention in this draft: The divorce');
  await shoot('draft');
});

test('one press puts the point into the draft and logs it, Undo brings it back, and then it is not offered again', async () => {
  await nudge(panel, point).getByRole('button', { name: 'Insert' }).click();
  await soon(() => draftOn(page).innerText()).toBe(`Hi Priya, the list comes today. ${sentence}`);
  await panel.getByText('Put into your draft, and logged as brought up.').waitFor();
  await soon(() => nudge(panel, point).count()).toBe(0);
  await soon(() => region(panel, 'Log').innerText()).toMatch(/Lofoten[\s\S]*used/);
  await shoot('inserted');

  await takeBack(panel, 'Put into your draft');
  await nudge(panel, point).waitFor();
  expect(await region(panel, 'Log').innerText()).toContain('not used yet');
  await draftOn(page).press('Control+z');
  await soon(() => draftOn(page).innerText()).not.toContain('Lofoten');

  await nudge(panel, point).getByRole('button', { name: 'Insert' }).click();
  await soon(() => draftOn(page).innerText()).toContain(sentence);
  await soon(() => nudge(panel, point).count()).toBe(0);
  await page.getByRole('button', { name: 'Send', exact: true }).click();
  await page.getByRole('alert').waitFor();
  await soon(() => region(panel, 'Whose turn').innerText()).toMatch(/Nothing is owed|Their turn/);
  await page.getByRole('link', { name: 'Reply' }).last().click();
  await draftOn(page).fill('One more thing.');
  await soon(() => region(panel, 'Do not mention').innerText()).toContain('in this draft');
  expect(await nudge(panel, point).count()).toBe(0);
});

test('whoever is away is shown so, and a mail that begins a conversation can wait', async () => {
  await openConversation(page, valves.subject);
  await expectWho(panel, omar.name);
  await addLine(panel, 'Away until 26 November', 'Away');
  await soon(() => panel.getByRole('list', { name: 'In short' }).innerText()).toContain('Away until 26 Nov');
  const away = nudge(panel, 'Omar Haddad is away until Thu 26 Nov');
  await soon(() => away.innerText()).toContain(
    'What you asked about “Valves for the rafts” waits until they are back.',
  );
  await page.getByRole('button', { name: 'Compose' }).click();
  await page.getByRole('combobox', { name: 'to' }).fill(`${omar.name} <${omar.address}>`);
  await page.getByRole('combobox', { name: 'to' }).blur();
  await soon(() => away.innerText()).toContain('You are writing to them first: it can wait until they are back.');
  await shoot('away');
  // The draft is given up.
  await page.reload();
});

test('promises of both sides are logged from their lines in one press; the day of ours has come', async () => {
  await openConversation(page, invoice.subject);
  await expectWho(panel, ada.name);
  const onPage = region(panel, 'Promised on this page');
  await soon(() => onPage.getByRole('listitem').count()).toBe(2);
  await shoot('promised-on-page');
  await onPage.getByRole('button', { name: /^Log promise: I will send/ }).click();
  await nudge(panel, 'A promise to Ada Lindqvist falls due').waitFor();
  await onPage.getByRole('button', { name: /^Log promise: I'll send/ }).click();
  await soon(() => onPage.count()).toBe(0);
  expect(await region(panel, 'Open promises').innerText()).toContain('by Sat 21 Nov');
});

test('three are shown, the rest can wait, one press away', async () => {
  await addLine(panel, 'We will call the carrier today', 'Promise');
  await addLine(panel, 'We will send the seat list today', 'Promise');
  const wait = panel.getByRole('button', { name: '1 more can wait' });
  await wait.waitFor();
  expect(await panel.getByRole('article').count()).toBe(3);
  await shoot('budget');
  await wait.click();
  await soon(() => panel.getByRole('article').count()).toBe(4);
  await shoot('budget-open');
  for (const words of ['carrier', 'seat list']) {
    await panel.getByRole('article').filter({ hasText: words }).getByRole('button', { name: 'Log as kept' }).click();
    await soon(() => panel.getByRole('article').filter({ hasText: words }).count()).toBe(0);
  }
});

test('several customers in one conversation: each is one press away, with whose turn it is', async () => {
  await openConversation(page, regatta.subject);
  await expectWho(panel, omar.name);
  const also = panel.getByRole('list', { name: 'Also on this page' });
  const hers = also.getByRole('button', { name: /^Ada Lindqvist ?, your turn$/ });
  await hers.waitFor();
  await also.getByRole('button', { name: priya.name, exact: true }).waitFor();
  await shoot('several');
  await hers.click();
  await expectWho(panel, ada.name);
  const owed = nudge(panel, 'Ada Lindqvist waits for an answer');
  await owed.getByRole('button', { name: 'Answered elsewhere' }).click();
  await owed.getByRole('group', { name: 'Answered elsewhere' }).getByRole('button', { name: 'Phone' }).click();
  await soon(() => owed.count()).toBe(0);
});

test('a form that says no more than its own address is nobody’s', async () => {
  await openConversation(page, form.subject);
  await expectWho(panel, '');
  await region(panel, 'Today').waitFor();
  expect(await panel.getByRole('button', { name: 'Add customer' }).count()).toBe(0);
  await shoot('form');
});

test('one key covers everything, and shows it again', async () => {
  await openConversation(page, order.subject);
  await expectWho(panel, priya.name);
  await panel.getByRole('heading', { level: 1, name: priya.name }).click();
  await panel.keyboard.press('c');
  await panel.getByText('Covered. Nothing is shown until you ask for it.').waitFor();
  expect(await panel.locator('body').innerText()).not.toContain('Priya');
  await shoot('covered');
  await panel.keyboard.press('c');
  await expectWho(panel, priya.name);
  await addLine(panel, 'We will send the price list on Monday', 'Promise');
});

test('in quiet hours only what belongs to the page is shown, and the rest is one press away', async () => {
  await panel.getByRole('button', { name: 'More', exact: true }).click();
  await panel.getByRole('button', { name: 'Settings' }).click();
  const nudges = panel.getByRole('form', { name: 'Nudges' });
  await nudges.getByRole('checkbox', { name: 'Quiet hours' }).check();
  await nudges.getByRole('button', { name: 'Save' }).click();
  await panel.getByRole('button', { name: 'Back', exact: true }).click();
  panel = await awayUntil(attune, panel, page, '2026-11-20T17:30:00Z');
  await showCustomer(panel, ada);
  await panel.getByText(/^Quiet until /).waitFor();
  expect(await nudge(panel, 'A promise to Ada Lindqvist falls due').count()).toBe(0);
  await shoot('quiet');
  await panel.getByRole('button', { name: /^Show \d anyway/ }).click();
  await nudge(panel, 'A promise to Ada Lindqvist falls due').waitFor();
});

test('on Monday one line says what fell due since, and Today has it in order of consequence', async () => {
  panel = await awayUntil(attune, panel, page, '2026-11-23T08:30:00Z');
  const line = region(panel, 'While you were away');
  await soon(() => line.innerText()).toMatch(/^Since Fri 18:3\d: .*1 promise fell due/);
  await shoot('caught-up');
  await line.getByRole('button', { name: 'Show' }).click();
  await region(panel, /^Since /).waitFor();
  await shoot('today');
  const rows = await region(panel, 'Today').getByRole('listitem').allInnerTexts();
  expect(rows).toEqual([
    expect.stringMatching(/^Ada Lindqvist[\s\S]*is late/),
    expect.stringMatching(/^Priya Raman[\s\S]*falls due/),
    expect.stringMatching(/^Omar Haddad[\s\S]*Reply needed\?/),
  ]);
});

test('the late promise is kept late, and theirs is asked for', async () => {
  await showCustomer(panel, ada);
  const late = nudge(panel, 'A promise to Ada Lindqvist is late');
  await late.waitFor();
  await shoot('promise-late');
  await late.getByRole('button', { name: 'Log as kept' }).click();
  await panel.getByText('Logged as kept, after its date').waitFor();
  await soon(() => late.count()).toBe(0);
  await soon(() => region(panel, 'Log').innerText()).toMatch(/corrected invoice[\s\S]*late/);
  const theirs = nudge(panel, 'Ada Lindqvist said they would by Sat 21 Nov');
  await theirs.waitFor();
  await shoot('promise-theirs');
  await theirs.getByRole('button', { name: 'They did' }).click();
  await soon(() => theirs.count()).toBe(0);
  await showCustomer(panel, priya);
  await nudge(panel, 'A promise to Priya Raman falls due').getByRole('button', { name: 'Log as kept' }).click();
});

test('put off on three days, a rule retires for this customer and says so, and can be brought back', async () => {
  // Beside her mail nothing is asked next: it is there to be read.
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  for (const day of ['23T08:40', '24T08:30', '25T08:30']) {
    panel = await awayUntil(attune, panel, page, `2026-11-${day}:00Z`);
    await showCustomer(panel, priya);
    await nudge(panel, ask).waitFor();
    await snooze(panel, ask);
    await soon(() => nudge(panel, ask).count()).toBe(0);
  }
  const off = panel.getByRole('list', { name: 'Off for this customer' });
  await soon(() => off.innerText()).toContain('Something to ask next');
  await shoot('retired');
  await off.getByRole('button', { name: 'Bring back Something to ask next' }).click();
  await soon(() => off.count()).toBe(0);
});

test('all that was seen fits, can be used by everyone, and nothing went wrong', async () => {
  expect(wrong).toEqual([]);
  expect(await attune.errors()).toEqual([]);
});
