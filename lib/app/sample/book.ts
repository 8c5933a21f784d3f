import type { Channel, CustomerBody, Stage } from '@/lib/model/customer';
import type { Hours } from '@/lib/model/hours';
import type { BodyOf, KindName } from '@/lib/model/kinds/registry';
import { DAY, HOUR, type Instant } from '@/lib/model/time';

/** Somebody of the sample, with what is known of them and what passed between them and the seller. */
export interface SampleCustomer {
  key: string;
  name: string;
  address: string;
  stage: Stage;
  body: Partial<CustomerBody>;
  entries: SampleEntry[];
  mails: SampleMail[];
}

export type SampleEntry = {
  [Name in KindName]: { kind: Name; at: Instant; body: Partial<BodyOf<Name>> };
}[KindName];

/** Facts about a mail, as reading it would have found them; there is no text. */
export interface SampleMail {
  at: Instant;
  direction: 'in' | 'out';
  subject: string;
  words: number;
  asks?: true;
  complains?: true;
  thanks?: true;
  /** Of the seller's own: it used something known of the person. */
  personal?: true;
}

const told = <Value>(value: Value) => ({ value, source: 'told' as const, replies: 0 });
const prefers = (channel: Channel, hours: Hours | null = null) => [{ channel, hours }];
const morning = { from: '08:00', to: '11:00' };
const mornings: Hours = [morning, morning, morning, morning, morning, null, null];

const theirs = (at: Instant, subject: string, words: number, more: Partial<SampleMail> = {}): SampleMail => ({
  at,
  direction: 'in',
  subject,
  words,
  ...more,
});
const ours = (at: Instant, subject: string, words: number, more: Partial<SampleMail> = {}): SampleMail => ({
  ...theirs(at, subject, words, more),
  direction: 'out',
});

/** Six invented customers and a month with them, up to now: who waits, what was promised, what went well. */
export function sampleBook(now: Instant): SampleCustomer[] {
  const ago = (days: number, hours = 0) => now - days * DAY - hours * HOUR;
  return [
    {
      key: 'maren',
      name: 'Maren Holt',
      address: 'maren.holt@blueheron.example',
      stage: 'customer',
      body: {
        account: 'Blue Heron Inns',
        role: 'Head of Purchasing',
        tier: 'key',
        zone: told('Europe/Oslo'),
        preferred: prefers('email'),
      },
      entries: [
        { kind: 'fact', at: ago(28), body: { category: 'interest', text: 'Sails a wooden boat', source: 'told' } },
        { kind: 'goal', at: ago(27), body: { text: 'One supplier for all nine inns before summer' } },
        { kind: 'talking-point', at: ago(27), body: { text: 'How the boat came through the winter' } },
        {
          kind: 'promise',
          at: ago(9),
          body: { by: 'us', what: 'Send the corrected invoice', due: now - DAY },
        },
        {
          kind: 'issue',
          at: ago(2, 1),
          body: { what: 'Two crates of glasses arrived broken', openedAt: ago(2, 1) },
        },
      ],
      mails: [
        theirs(ago(26, 3), 'Glasses for the terrace', 64, { asks: true }),
        ours(ago(26, 1), 'Glasses for the terrace', 82, { personal: true }),
        theirs(ago(25), 'Glasses for the terrace', 18, { thanks: true }),
        theirs(ago(2, 1), 'Broken glasses', 71, { asks: true, complains: true }),
      ],
    },
    {
      key: 'theo',
      name: 'Theo Baptiste',
      address: 'theo@copperline.example',
      stage: 'customer',
      body: { account: 'Copperline Cafés', role: 'Owner', zone: told('Europe/Paris'), preferred: prefers('email') },
      entries: [
        {
          kind: 'fact',
          at: ago(20),
          body: { category: 'work', text: 'Opens his third café in spring', source: 'told' },
        },
        { kind: 'talking-point', at: ago(20), body: { text: 'How the building work on the third café goes' } },
      ],
      mails: [
        theirs(ago(20, 5), 'Price of the blue cups', 40, { asks: true }),
        ours(ago(20, 2), 'Price of the blue cups', 58),
        theirs(ago(0, 5), 'Delivery before the opening', 52, { asks: true }),
      ],
    },
    {
      key: 'anneli',
      name: 'Anneli Saar',
      address: 'anneli.saar@lighthouse.example',
      stage: 'customer',
      body: {
        account: 'Lighthouse Spa',
        role: 'Manager',
        zone: told('Europe/Tallinn'),
        preferred: prefers('call', mornings),
      },
      entries: [
        {
          kind: 'sale',
          at: ago(12),
          body: { what: '240 towels, white', amount: 3200, delivery: ago(4), repeat: 'yes' },
        },
        { kind: 'promise', at: ago(3), body: { by: 'us', what: 'Send samples of the bath robes', due: now + DAY } },
        {
          kind: 'fact',
          at: ago(12),
          body: { category: 'preference', text: 'Rather a call than a mail', source: 'told' },
        },
        { kind: 'milestone', at: ago(12), body: { what: 'The spa turns ten', on: now + 9 * DAY } },
      ],
      mails: [
        theirs(ago(14), 'Towels', 45, { asks: true }),
        ours(ago(13, 20), 'Towels', 60),
        theirs(ago(12), 'Our order', 22, { thanks: true }),
      ],
    },
    {
      key: 'rashid',
      name: 'Rashid Omari',
      address: 'rashid@quincecatering.example',
      stage: 'customer',
      body: { account: 'Quince Catering', role: 'Head Chef', zone: told('Europe/London'), preferred: prefers('email') },
      entries: [
        {
          kind: 'delight',
          at: ago(10),
          body: { what: 'A box of their own spices for the team', reaction: 'told-others', reactionAt: ago(8) },
        },
        {
          kind: 'feedback',
          at: ago(7),
          body: { measure: 'recommend', score: 10, verbatim: 'You think ahead for us.' },
        },
        {
          kind: 'insight',
          at: ago(15),
          body: { what: 'What reusable boxes saved a kitchen of their size', sharedAt: ago(14) },
        },
        {
          kind: 'promise',
          at: ago(16),
          body: { by: 'us', what: 'Call about the boxes', due: ago(14), state: 'kept', closedAt: ago(14) },
        },
      ],
      mails: [
        theirs(ago(16), 'Boxes for the new menu', 48, { asks: true }),
        ours(ago(15, 20), 'Boxes for the new menu', 75, { personal: true }),
        theirs(ago(8), 'The spices', 30, { thanks: true }),
      ],
    },
    {
      key: 'lucia',
      name: 'Lucia Ferrante',
      address: 'l.ferrante@olivegrove.example',
      stage: 'customer',
      body: { account: 'Olive Grove Hotels', role: 'Buyer', zone: told('Europe/Rome'), preferred: prefers('email') },
      entries: [
        { kind: 'goal', at: ago(29), body: { text: 'Less plastic in all rooms by next year' } },
        {
          kind: 'insight',
          at: ago(6),
          body: { what: 'A study of soap dispensers against bottles', fits: 'Less plastic' },
        },
        { kind: 'absence', at: ago(1), body: { from: ago(1), until: now + 5 * DAY, note: 'Trade fair in Milan' } },
      ],
      mails: [
        theirs(ago(29), 'Soap without bottles', 55, { asks: true }),
        ours(ago(28, 18), 'Soap without bottles', 90),
      ],
    },
    {
      key: 'owen',
      name: 'Owen Pryce',
      address: 'owen.pryce@slatehill.example',
      stage: 'prospect',
      body: { account: 'Slate Hill Lodge', role: 'Manager' },
      entries: [{ kind: 'goal', at: ago(5), body: { text: 'Open all year round' } }],
      mails: [
        theirs(ago(5), 'A first question', 38, { asks: true }),
        ours(ago(4, 20), 'A first question', 66),
        theirs(ago(1, 2), 'Two more questions', 47, { asks: true }),
      ],
    },
  ];
}
