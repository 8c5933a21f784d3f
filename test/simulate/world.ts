import type { Conversation } from '@/lib/model/conversation';
import { type Customer, customerBodySchema, customerSchema } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { type KindName, kinds } from '@/lib/model/kinds/registry';
import { ownTouch } from '@/lib/model/own-touch';
import type { LoggedSituation } from '@/lib/model/situation';
import type { Standards } from '@/lib/model/standards';
import { DAY, HOUR, type Instant, MINUTE } from '@/lib/model/time';
import type { TheirWords } from '@/lib/model/understood';
import { oneOf, type Random, randomOf, whole } from '@/test/bench/page/random';

/** One customer of the simulated seller: the part of a situation that the day changes. */
export interface Person {
  customer: Customer;
  conversations: Conversation[];
  entries: Entry[];
}

const zones = ['Europe/Oslo', 'Europe/Berlin', 'America/Los_Angeles', 'Asia/Kolkata'] as const;
const weekday = { from: '09:00', to: '17:00' };

/** Customers as a seller has them on a Friday morning: some owed an answer, most not. The same for the same seed. */
export function people(seed: number, many: number, now: Instant): Person[] {
  return Array.from({ length: many }, (_, index) => person(randomOf(seed, index), `p${index}`, now));
}

/** What the rules see of somebody, as the log would hand it out. */
export function situationOf({ customer, conversations, entries }: Person, standards: Standards): LoggedSituation {
  const newestFirst = entries.toSorted((a, b) => b.at - a.at);
  return {
    customer,
    conversations: conversations.filter(({ body }) => body.turn !== 'nobody'),
    open: newestFirst.filter(({ open }) => open === 1),
    newest: newestFirst.slice(0, 50),
    known: newestFirst.filter(({ kind }) => kind !== 'touch' && kind !== 'promise' && kind !== 'absence'),
    standards,
  };
}

/** An entry as the log would keep it, index fields and all. */
export function entryOf(who: Pick<Person, 'customer'>, id: string, kind: KindName, at: Instant, body: object): Entry {
  const { body: schema, index } = kinds[kind];
  const whole = schema.parse(body);
  const { open, due } = index(whole as never);
  return {
    id,
    customerId: who.customer.id,
    kind,
    at,
    ...(open ? { open: 1 as const } : {}),
    ...(due === null ? {} : { due }),
    body: whole,
  };
}

export function conversationOf(who: Pick<Person, 'customer'>, id: string, at: Instant): Conversation {
  return {
    id,
    customerId: who.customer.id,
    keys: [],
    at,
    body: {
      subject: 'Order of spring boats',
      site: 'roundcube',
      url: `https://mail.example/?id=${id}`,
      channel: 'email',
      turn: 'nobody',
      owedSince: null,
      owedTouchId: null,
      acknowledgedAt: null,
      complains: false,
      waitingSince: null,
      followUps: 0,
      readAt: at,
    },
  };
}

/** What the page shows of what they wrote and nobody answered; now and then it is unclear. */
export function saidIn({ conversations }: Person): TheirWords[] | null {
  const [shown] = conversations;
  if (shown?.body.turn !== 'us' || shown.body.owedSince === null) return null;
  const { owedSince: at, subject, complains } = shown.body;
  const words = { at, conversationId: shown.id, subject, language: 'en', text: '', asks: [], feelings: [] };
  const unclear = Math.floor(at / (5 * MINUTE)) % 10 === 0 ? 'yes' : 'no';
  return [{ ...words, complains: complains ? 'yes' : 'no', unclear, summary: null, openQuestions: [], orders: null }];
}

function person(random: Random, id: string, now: Instant): Person {
  const who: Person = { customer: customerOf(random, id, now), conversations: [], entries: [] };
  const often = (share: number) => random() < share;
  const ago = (days: number) => now - Math.floor(random() * days * DAY);
  const ahead = (days: number) => now + Math.floor(random() * days * DAY);
  const add = (kind: KindName, at: Instant, body: object) =>
    who.entries.push(entryOf(who, `${id}-e${who.entries.length}`, kind, at, body));

  for (let touches = whole(random, 2, 12); touches > 0; touches -= 1) {
    const mine = often(0.5);
    add(
      'touch',
      ago(60),
      ownTouch({ channel: often(0.9) ? 'email' : 'call', direction: mine ? 'out' : 'in', by: mine ? 'me' : 'them' }),
    );
  }
  const conversation = conversationOf(who, `${id}-c0`, ago(20));
  who.conversations.push(conversation);
  const state = random();
  if (state < 0.06)
    Object.assign(conversation.body, owedSince(`${id}-t0`, now - Math.floor(random() * 30 * HOUR), often(0.2)));
  else if (state < 0.25)
    Object.assign(conversation.body, { turn: 'them', waitingSince: conversation.at, followUps: 1 });
  else if (state < 0.3) Object.assign(conversation.body, { turn: 'unsure' });
  if (often(0.25)) {
    add('promise', ago(10), {
      by: often(0.7) ? 'us' : 'them',
      what: 'Send the sizes',
      due: often(0.3) ? ahead(0.4) : ahead(20),
    });
  }
  if (often(0.04)) add('promise', ago(10), { by: 'us', what: 'Refund on the card', due: ago(3) });
  if (often(0.02)) add('touch', ago(2), ownTouch({ channel: 'email', direction: 'out', state: 'doubted' }));
  if (often(0.35)) add('goal', ago(300), { text: 'Twelve boats by spring' });
  if (often(0.4)) add('talking-point', ago(100), { text: 'The regatta in June' });
  if (often(0.6)) add('fact', ago(400), { category: 'interest', text: 'Sails on Sundays', source: 'told' });
  if (often(0.05)) add('absence', ago(5), { from: now - DAY, until: often(0.5) ? ahead(5) : null });
  if (often(0.03)) {
    const openedAt = ago(5);
    add('issue', openedAt, { what: 'A boat came damaged', openedAt });
    if (often(0.3)) for (const why of ['Warranty', 'Then stock']) add('hand-off', openedAt + HOUR, { why });
  }
  if (often(0.03)) {
    const resolvedAt = ago(20);
    add('issue', resolvedAt, { what: 'A pallet came late', openedAt: ago(40), state: 'resolved', resolvedAt });
  }
  if (often(0.05)) add('promise', ago(5), { by: 'us', what: 'Call them about the season', due: ahead(20) });
  if (often(0.2)) add('milestone', ago(300), { what: 'Birthday', on: ahead(365), yearly: 'yes' });
  if (often(0.05)) add('hand-off', ago(20), { to: 'Mette', why: 'Warranty' });
  if (often(0.1)) add('insight', ago(120), { what: 'Lighter boats sell to families', fits: 'Twelve boats by spring' });
  if (often(0.15)) {
    const reaction = often(0.4) ? 'visible-pleasure' : 'none';
    add('delight', ago(200), { what: 'A tide table for the harbour', reaction });
  }
  afterSales(who, random, now);
  return who;
}

/** What they bought and said of it; who went quiet, and who was heard from more before. */
function afterSales(who: Person, random: Random, now: Instant): void {
  const often = (share: number) => random() < share;
  const ago = (days: number) => now - Math.floor(random() * days * DAY);
  const add = (kind: KindName, at: Instant, body: object) =>
    who.entries.push(entryOf(who, `${who.customer.id}-s${who.entries.length}`, kind, at, body));
  const touchesOf = () => who.entries.filter(({ kind }) => kind === 'touch');
  if (often(0.2)) for (const touch of touchesOf()) touch.at -= whole(random, 20, 120) * DAY;
  if (often(0.15)) {
    for (let many = whole(random, 4, 8); many > 0; many -= 1) {
      add('touch', ago(80) - 95 * DAY, ownTouch({ channel: 'email', direction: 'in', by: 'them', thanks: 'yes' }));
    }
  }
  if (often(0.3)) {
    const at = ago(20);
    const delivery = often(0.6) ? at + whole(random, 5, 40) * DAY : null;
    add('sale', at, { what: 'Twelve boats', delivery, paperworkAt: often(0.5) ? at + DAY : null });
  }
  if (often(0.15)) {
    const at = ago(20) - 15 * DAY;
    add('sale', at, {
      what: 'Paddles',
      state: 'fulfilled',
      deliveredAt: at + 10 * DAY,
      thankedAt: often(0.5) ? at : null,
    });
  }
  if (often(0.1)) add('feedback', ago(60), { measure: 'recommend', score: whole(random, 3, 10) });
}

/** How a conversation stands once they asked. */
export function owedSince(touchId: string, at: Instant, complains: boolean): Partial<Conversation['body']> {
  return {
    turn: 'us',
    owedSince: at,
    owedTouchId: touchId,
    complains,
    acknowledgedAt: null,
    waitingSince: null,
    readAt: at,
  };
}

function customerOf(random: Random, id: string, now: Instant): Customer {
  const known = random() < 0.5;
  return customerSchema.parse({
    id,
    internal: false,
    stage: 'customer',
    addedAt: now - whole(random, 30, 800) * DAY,
    revision: 1,
    body: customerBodySchema.parse({
      name: `Customer ${id}`,
      zone: known ? { value: oneOf(random, zones), source: 'told' } : null,
      preferred:
        random() < 0.3 ? [{ channel: 'call', hours: [weekday, weekday, weekday, weekday, weekday, null, null] }] : [],
    }),
  });
}
