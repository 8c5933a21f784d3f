import '@/test/setup';
import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withPage } from '@/lib/app/kept-pages';
import { getSettings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { type Judged, judge } from '@/test/app/judge';
import { counted } from '@/test/app/judged';
import { nothing, type Whole, wholeView } from '@/test/app/whole';
import { mailboxPage } from '@/test/docs/mailbox-page';
import type { Attune } from '@/test/e2e/harness/launch';
import { writing } from '@/test/webmail/draft-expectations.mjs';
import { type Moment, reading } from '@/test/webmail/expectations.mjs';
import { people } from '@/test/webmail/mailbox.mjs';
import { backupOfCustomers, restore } from '@/test/webmail/steps/backup';
import { copyLog, writeLogged } from '@/test/webmail/steps/copy';
import { type Listener, listen } from '@/test/webmail/steps/listen';
import { touches } from '@/test/webmail/steps/log';
import { leaveDraft, openMessage, pressReply, signIn, write } from '@/test/webmail/steps/mail';
import { eventually, firstRun, isAbout, nudgesShown } from '@/test/webmail/steps/panel';
import { type Stage, setStage, type Webmail } from '@/test/webmail/steps/stage';
import { truth } from '@/test/webmail/truth.mjs';

// Every conversation of the mailbox beside the real panel, and drafts in answer to some, against what a thoughtful seller
// would want to be told. What all rules say is worked out here from a copy of the log and of what the page script read;
// that the panel shows the same is held at each.
const FILE = 'docs/mailbox-rules.md';
const heading = {
  title: 'What the rules saw in one mailbox',
  by: 'npm run docs:mailbox',
  intro:
    'The sample mailbox of [test/webmail](../test/webmail/README.md), 38 messages with 8 customers, in a real Roundcube with the ' +
    'panel beside it, on Friday 20 November 2026 at 10:00 in Oslo, when every message was opened once. What a thoughtful ' +
    'seller wants to be told beside each conversation was written before the rules were run: ' +
    '[while reading](../test/webmail/expectations.mjs), and [while writing](../test/webmail/draft-expectations.mjs).',
  placeOf: ({ customer, uid }: Moment) => `${customer ?? 'nobody'}, inbox ${uid}`,
};

let stage: Stage;
let attune: Attune;
let webmail: Webmail;
let page: Page;
let panel: Page;
let heard: Listener;
const judged: Judged<Moment>[] = [];

beforeAll(async () => {
  stage = await setStage();
  ({ attune, webmail } = stage);
  page = attune.page;
  await signIn(page, webmail);
  panel = await attune.openPanel(page);
  for (const one of [page, panel]) one.setDefaultTimeout(60_000);
  await firstRun(panel, webmail.user);
  // The seller linked the address at which she asks to be answered, as the panel offers.
  const linked = { [people.elena.address]: ['dispatch@northpole-logistics.example'] };
  await restore(panel, await backupOfCustomers({ linked }));
  heard = await listen(attune);
});
afterAll(() => stage?.close());

test('every message is opened once', async () => {
  for (const { folder, uid, customer, sent } of truth) {
    await openMessage(page, webmail, folder, uid);
    if (customer === null) continue;
    await eventually(async () => (await touches(attune)).some(({ at }) => at === Date.parse(sent))).toBe(true);
  }
});

test.for([...reading, ...writing])('$name', async (moment) => {
  await openMessage(page, webmail, 'INBOX', moment.uid);
  if (moment.customer === null) {
    await panel.getByRole('button', { name: /Fjordgear Webshop/ }).waitFor();
    expect(await nudgesShown(panel)).toEqual([]);
    judged.push(judge(moment, nothing));
    return;
  }
  await isAbout(panel, nameOf(moment.customer));
  if (moment.draft !== undefined) {
    await pressReply(page);
    await isAbout(panel, nameOf(moment.customer));
    await write(page, `${moment.draft}\n\n`);
  }
  await eventually(async () => isOf(await heard.last(), moment)).toBe(true);
  // What only the copy of the log holds, the panel does not know.
  if (moment.logged === undefined) {
    await eventually(async () => {
      const whole = await wholeOf(moment);
      return [whole.shown.map(({ title }) => title), await nudgesShown(panel)];
    }).toSatisfy(([mine, shown]) => JSON.stringify(mine) === JSON.stringify(shown));
  }
  judged.push(judge(moment, await wholeOf(moment)));
  if (moment.draft !== undefined) await leaveDraft(page, webmail);
});

test('what every rule saw is written down, and is what was committed', async () => {
  expect(judged).toHaveLength(reading.length + writing.length);
  // `npm run docs:mailbox` writes it anew.
  expect((await stat(FILE)).isFile()).toBe(true);
  await expect(mailboxPage(judged, heading)).toMatchFileSnapshot(`../../${FILE}`);
});

test('fewer than one nudge in ten is a false alarm', () => {
  const { nudges, falseAlarms } = counted(judged);
  const which = judged.flatMap(({ moment, falseAlarms }) => falseAlarms.map((rule) => `${moment.name}: ${rule}`));
  expect(nudges).toBeGreaterThan(10);
  expect(falseAlarms / nudges, which.join('\n')).toBeLessThan(0.1);
});

test('nothing that must be told is missed, of rules that there are', () => {
  const missed = judged.flatMap(({ moment, missed }) =>
    missed
      .filter(({ must, word }) => must && word !== 'no such rule')
      .map(({ rule, word }) => `${moment.name}: ${rule} is ${word}`),
  );
  expect(missed).toEqual([]);
});

test('nothing went wrong inside the extension', async () => {
  expect(await attune.errors()).toEqual([]);
});

async function wholeOf(moment: Moment): Promise<Whole> {
  const read = await heard.last();
  if (!read || moment.customer === null) throw new Error('nothing was read');
  const idOf = await copyLog(attune);
  const customerId = idOf(moment.customer);
  await writeLogged(customerId, moment);
  const settings = await getSettings('Europe/Oslo');
  const pages = (await heard.all()).reduce<readonly PageReading[]>((all, page) => withPage(all, page, settings), []);
  return wholeView(customerId, read, settings, pages);
}

/** Whether a reading is of what this moment shows. */
function isOf(read: Awaited<ReturnType<Listener['last']>>, { uid, draft }: Moment): boolean {
  if (!read) return false;
  if (draft === undefined) return read.url.includes(`_uid=${uid}&`);
  const end = draft.slice(draft.lastIndexOf('\n') + 1).slice(-20);
  return read.drafts.some(({ text }) => text.includes(end));
}

function nameOf(address: string): string {
  return Object.values(people).find((person) => person.address === address)?.name || address;
}
