import { existsSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
import { withPage } from '@/lib/app/kept-pages';
import { observe } from '@/lib/app/observe';
import { addCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry } from '@/lib/log/entries';
import type { Settings } from '@/lib/log/settings';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import { defaultStandards } from '@/lib/model/standards';
import { DAY } from '@/lib/model/time';
import { type Heading, mailboxPage } from '@/test/docs/mailbox-page';
import { fakeStorage } from './fake-chrome';
import { type Judged, judge } from './judge';
import { emptyLog, settings } from './log';
import { type Desk, instant, type Mail, type Moment, type Party, plain, type Thread } from './mailbox';
import { draft, reading } from './readings';
import { wholeView } from './whole';

/** A seller's mailbox, and the moments at which it is looked at. */
export interface Sitting {
  desk: Desk;
  moments: readonly Moment[];
}

/**
 * Reads mailboxes thread by thread, puts the rules to every moment, and holds the page that says what came of it to the
 * committed one.
 */
export function runMailbox(file: string, heading: Heading<Moment>, sittings: readonly Sitting[]): void {
  const judged: Judged<Moment>[] = [];
  const all = sittings.flatMap(({ desk, moments }) => moments.map((moment) => ({ desk, moment, name: moment.name })));

  beforeEach(async () => {
    fakeStorage();
    await emptyLog();
  });

  it.each(all)('$name', async ({ desk, moment }) => {
    judged.push(judge(moment, await lookAt(desk, moment)));
  });

  it('is written down, hits and misses and false alarms, as it was committed', async () => {
    expect(judged).toHaveLength(all.length);
    expect(existsSync(file)).toBe(true);
    await expect(mailboxPage(judged, heading)).toMatchFileSnapshot(`../../${file}`);
  });
}

/** What the panel shows beside the open thread, every thread having been opened once. */
async function lookAt(desk: Desk, moment: Moment) {
  const { zone, now, added, people } = desk;
  const looked = moment.at ?? now;
  const readAt = instant(looked, zone);
  const open = desk.threads.find(({ id }) => id === moment.open);
  if (!open) throw new Error(`there is no thread ${moment.open}`);
  // As the panel adds them: also by an address such as contact@, which leads to nobody by itself.
  for (const { name, address } of Object.values(people)) {
    const identities = [{ type: 'email' as const, value: address, name, linked: true }];
    await addCustomer({ body: { name }, stage: 'customer', identities, now: instant(added, zone) });
  }
  const sides = sidesOf(desk);
  // One after the other as they came in, the way a seller reads them.
  const seen = desk.threads.flatMap((thread) => {
    const mails = thread.mails.filter(([at]) => at <= looked);
    return mails.length > 0 ? [{ ...thread, mails }] : [];
  });
  const lastOf = ({ mails }: Thread) => mails.at(-1)?.[0] ?? '';
  let pages: readonly PageReading[] = [];
  for (const thread of seen.toSorted((a, b) => (lastOf(a) < lastOf(b) ? -1 : 1))) {
    const page = pageOf(desk, thread, readAt);
    await observe(page, sides);
    pages = withPage(pages, page, sides);
  }
  const customerId = await idOf(personOf(desk, open));
  for (const { kind, body, at } of moment.logged ?? []) {
    await addEntry({ customerId, kind, at: at === undefined ? readAt - 7 * DAY : instant(at, zone), body });
  }
  const written = { ...open, mails: open.mails.filter(([at]) => at <= looked) };
  return wholeView(customerId, pageOf(desk, written, readAt, moment), sides, pages);
}

function sidesOf({ zone, seller, colleague }: Desk): Settings {
  return settings({ own: [seller.address], colleagues: [colleague.address], standards: defaultStandards(zone) });
}

/** The thread as a webmail shows it whole, with the draft of this moment in it. */
function pageOf(desk: Desk, thread: Thread, readAt: number, moment?: Moment): PageReading {
  const { id, subject, mails } = thread;
  const to = [personOf(desk, thread)];
  const reply = moment?.subject === undefined;
  const words = { to, subject: moment?.subject ?? `Re: ${subject}`, reply, attachments: moment?.attached === true };
  return reading({
    url: `https://mail.google.com/mail/u/0/#inbox/${id}`,
    account: { is: 'found', value: desk.seller.address, rung: 1 },
    conversation: { is: 'found', value: id, rung: 1 },
    subject: { is: 'found', value: subject, rung: 1 },
    messages: mails.map((mail, index) => messageOf(mail, `${id} ${index}`, thread, desk)),
    drafts: moment?.draft === undefined ? [] : [draft({ ...words, text: plain(moment.draft) })],
    readAt,
  });
}

function messageOf([at, by, text, attachments = false]: Mail, id: string, thread: Thread, desk: Desk): PageMessage {
  const them = personOf(desk, thread);
  const from = by === 'them' ? them : by === 'us' ? desk.seller : desk.colleague;
  return {
    ids: [{ id, strong: true }],
    from: { is: 'found', value: from, rung: 1 },
    to: [by === 'them' ? desk.seller : them],
    cc: [],
    replyTo: null,
    via: false,
    subject: thread.subject,
    time: { is: 'found', value: { at: instant(at, desk.zone), precision: 'ms', zone: 'known' }, rung: 1 },
    text: { is: 'found', value: plain(text), rung: 1 },
    answered: false,
    attachments,
    collapsed: false,
    url: '',
  };
}

function personOf({ people }: Desk, { id, with: who }: Thread): Party {
  const them = people[who];
  if (!them) throw new Error(`nobody writes in ${id}`);
  return them;
}

async function idOf({ address }: Party): Promise<string> {
  const found = (await log.identities.toArray()).find(({ body }) => body.value === address);
  if (!found) throw new Error('nobody has that address');
  return found.customerId;
}
