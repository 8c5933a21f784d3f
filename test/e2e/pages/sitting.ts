import type { Page } from 'playwright-core';
import type { Attune } from '@/test/e2e/harness/launch';
import { type Mail, type Party, threadOf } from './gmail';
import { ada, nina, omar, priya } from './gmail-sample';
import { expectWho, passTime, soon } from './panel-view';

/** Friday 2026-11-20, 10:00 in Oslo, where the seller sits. */
export const FRIDAY = '2026-11-20T09:00:00Z';

const form: Party = { name: 'Fjordgear web form', address: 'no-reply@forms.example' };
const mail = (time: string, from: Party, to: Party[], text: string): Mail => ({
  at: Date.parse(`2026-11-${time}:00Z`),
  from,
  to,
  text,
});

/** What lies in the seller's mailbox that morning. */
export const inTheMailbox = {
  order: threadOf('FMfcgzQXKhVbNmR1', 'Kayaks for May', [
    mail('16T10:00', priya, [nina], 'The catalogue came this morning.'),
    mail('16T12:00', nina, [priya], 'That was quick. Our season begins in April.'),
    mail('18T09:00', priya, [nina], 'Ours begins in May.'),
    mail('20T07:30', priya, [nina], 'Can you send me the price of 12 kayaks?'),
  ]),
  invoice: threadOf('FMfcgzQXKhVbNmR2', 'Invoice PO 5521', [
    mail('18T13:00', nina, [ada], 'I will send the corrected invoice by Friday.'),
    mail('20T07:40', ada, [nina], "I'll send you the photos of the seats tomorrow."),
    mail('20T08:00', ada, [nina], 'Which seats fit the old boats?'),
  ]),
  valves: threadOf('FMfcgzQXKhVbNmR3', 'Valves for the rafts', [
    mail('19T10:00', nina, [omar], 'How many valves do you need?'),
  ]),
  regatta: threadOf('FMfcgzQXKhVbNmR4', 'Regatta in May', [
    mail('19T14:00', omar, [nina, priya, ada], 'The regatta is on the first of May.'),
  ]),
  form: threadOf('FMfcgzQXKhVbNmR5', 'New request from the website', [
    mail('20T08:30', form, [nina], 'Somebody asks for a boat.'),
  ]),
};

/** Opens a conversation from the inbox. */
export async function openConversation(page: Page, subject: string): Promise<void> {
  await page.goto('https://mail.google.com/mail/u/0/#inbox');
  await page.getByRole('row', { name: subject }).click();
  await page.getByRole('heading', { name: subject }).waitFor();
}

/** The text field of the draft that is open. */
export const draftOn = (page: Page) => page.getByRole('textbox', { name: 'Compose' });

/** Types a line into the quick add, which takes it for `as`, and adds it. */
export async function addLine(panel: Page, line: string, as: string): Promise<void> {
  const quick = panel.getByRole('form', { name: 'Add to the log' });
  await quick.getByRole('textbox', { name: 'Add to the log' }).fill(line);
  const kind = quick.getByRole('combobox', { name: 'As' });
  await soon(() => kind.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent)).toBe(as);
  await quick.getByRole('button', { name: 'Add', exact: true }).click();
  await soon(() => quick.getByRole('textbox', { name: 'Add to the log' }).inputValue()).toBe('');
}

export const nudge = (panel: Page, title: string | RegExp) => panel.getByRole('article', { name: title });
export const region = (panel: Page, name: string | RegExp) => panel.getByRole('region', { name, exact: true });

/** Takes back what was just done, by the button beside its words: the newest stands first. */
export async function takeBack(panel: Page, says: string): Promise<void> {
  const done = panel.getByRole('status', { name: 'Just done' });
  await done.locator('div', { hasText: says }).getByRole('button', { name: 'Undo' }).first().click();
}

/** Puts a nudge off for an hour. */
export async function snooze(panel: Page, title: string): Promise<void> {
  await nudge(panel, title).getByRole('button', { name: 'Later' }).click();
  await nudge(panel, title).getByRole('button', { name: 'In 1 hour' }).click();
}

export async function showCustomer(panel: Page, { name }: Party): Promise<void> {
  await panel.getByRole('button', { name: 'Find a customer' }).click();
  await panel.keyboard.type(name);
  await panel.getByRole('option', { name }).click();
  await expectWho(panel, name);
}

/** Closes the panel, lets time pass, and presses the toolbar button again beside the same page. */
export async function awayUntil(attune: Attune, panel: Page, page: Page, at: string): Promise<Page> {
  const quiet = await attune.extension.page();
  const windowId = await panel.evaluate(async () => (await chrome.windows.getCurrent()).id ?? 0);
  await quiet.evaluate((id) => chrome.sidePanel.close({ windowId: id }), windowId);
  await soon(() => panel.isClosed()).toBe(true);
  await passTime(attune, at);
  const opened = await attune.openPanel(page);
  await opened.getByRole('banner').waitFor();
  return opened;
}
