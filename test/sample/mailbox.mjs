// @ts-check
import { people, seller } from './customers.mjs';

/**
 * @typedef {{ name: string, address: string }} Person
 * @typedef {{ id: string, from: Person, to: Person, at: number, text: string }} Message
 * @typedef {{ id: string, subject: string, messages: Message[] }} Conversation
 *
 * @typedef {keyof typeof people} Who
 * @typedef {{ ago: number, text: string, mine?: true }} Line `ago` in working hours; oldest first
 * @typedef {{ with: Who | Person, subject: string, lines: Line[] }} Thread
 */

/** @type {Person} */
const newsletter = { name: 'Textile Weekly', address: 'no-reply@textile-weekly.example' };
/** @type {Person} */
const office = { name: 'Quayside Accounts', address: 'accounts@quayside.example' };

/** Whole days are eight working hours, so 40 is a week. @type {Thread[]} */
const threads = [
  {
    with: 'mira',
    subject: 'Invoice for the Porto order is still wrong',
    lines: [
      {
        ago: 34,
        text: 'Hello Robin,\n\nThe invoice for Porto shows 240 sets. We ordered 200. Could you send a corrected one?\n\nMira',
      },
      {
        ago: 32,
        mine: true,
        text: 'Hello Mira,\n\nYou are right, my mistake. You have the corrected one in a few days.\n\nRobin',
      },
      {
        ago: 9,
        text: 'Robin,\n\nI still have no corrected invoice and our accounts close this week. This is the second time. When will I have it?\n\nMira',
      },
    ],
  },
  {
    with: 'dmitri',
    subject: 'Blankets for the new wing',
    lines: [
      {
        ago: 1.4,
        text: 'Robin,\n\nWe open the new wing in March. What would sixty wool blankets cost, and how long do they take?\n\nDmitri',
      },
    ],
  },
  {
    with: 'yuki',
    subject: 'Fabric samples',
    lines: [
      { ago: 10, mine: true, text: 'Dear Ms Arakawa,\n\nI will send the samples by courier this week.\n\nRobin Vale' },
      { ago: 0.5, text: 'Dear Mr Vale,\n\nThank you. Could you add the grey linen as well?\n\nYuki Arakawa' },
    ],
  },
  {
    with: 'selma',
    subject: 'Lieferung am Nordtor',
    lines: [
      { ago: 20, text: 'Guten Tag,\n\nkönnen Sie am Donnerstag vor sieben Uhr liefern?\n\nSelma Brandt' },
      {
        ago: 18,
        mine: true,
        text: 'Guten Tag Frau Brandt,\n\nja, der Wagen ist um halb sieben am Nordtor.\n\nRobin Vale',
      },
      { ago: 16, text: 'Besten Dank!\n\nSelma Brandt' },
    ],
  },
  {
    with: 'tomas',
    subject: 'One room, to begin with?',
    lines: [
      {
        ago: 50,
        text: 'Dear Robin,\n\nI furnish a small library and need curtains for one room only. Do you take orders that small?\n\nTomás',
      },
    ],
  },
  {
    with: 'ingrid',
    subject: 'Which towels for the sauna?',
    lines: [
      { ago: 46, text: 'Hi Robin, what do you have for the sauna? Ingrid' },
      {
        ago: 44,
        mine: true,
        text: 'Hi Ingrid,\n\nThe waffle weave dries fastest. How many guests do you have on a full day?\n\nRobin',
      },
    ],
  },
  {
    with: 'noor',
    subject: 'Table linen for a wedding in June',
    lines: [
      {
        ago: 2,
        text: 'Hello,\n\nI plan a wedding for 140 guests on 12 June. Do you rent table linen, or only sell it?\n\nNoor Vandersteen\nVandersteen Events',
      },
    ],
  },
  {
    with: 'caleb',
    subject: 'A visit to your showroom',
    lines: [
      {
        ago: 2.6,
        text: 'Hello Robin,\n\nMay I come by on Tuesday with a colleague? We would like to see the napkins in daylight.\n\nCaleb',
      },
    ],
  },
  {
    with: 'mira',
    subject: 'Sheets for Faro',
    lines: [
      { ago: 120, text: 'Hello Robin,\n\nCan Faro have the same sheets as Lisbon?\n\nMira' },
      { ago: 119, mine: true, text: 'Hello Mira,\n\nYes, the same weave and size. They leave on Monday.\n\nRobin' },
      { ago: 112, text: 'Thank you for the quick answer, Robin.\n\nMira' },
    ],
  },
  {
    with: 'dmitri',
    subject: 'Your call this morning',
    lines: [
      { ago: 64, text: 'Good talking to you. Could you put the wash instructions in writing?\n\nDmitri' },
      { ago: 63, mine: true, text: 'Of course: forty degrees, no softener, line dry.\n\nRobin' },
      { ago: 62, text: 'Perfect, thanks.' },
    ],
  },
  {
    with: 'yuki',
    subject: 'Yukata for the spring',
    lines: [
      { ago: 150, text: 'Dear Mr Vale,\n\nDo you weave yukata cloth to a drawing of ours?\n\nYuki Arakawa' },
      { ago: 148, mine: true, text: 'Dear Ms Arakawa,\n\nWe do. May I see the drawing?\n\nRobin Vale' },
      { ago: 140, text: 'Dear Mr Vale,\n\nI send it with the post today. Is six weeks enough?\n\nYuki Arakawa' },
      { ago: 138, mine: true, text: 'Dear Ms Arakawa,\n\nSix weeks is enough.\n\nRobin Vale' },
      { ago: 132, text: 'Dear Mr Vale,\n\nThen we have an agreement. Thank you.\n\nYuki Arakawa' },
    ],
  },
  {
    with: 'selma',
    subject: 'Reklamation: Bettwäsche Station 4',
    lines: [
      { ago: 26, text: 'Guten Tag,\n\ndrei Pakete waren beschädigt. Was machen wir damit?\n\nSelma Brandt' },
      {
        ago: 24.5,
        mine: true,
        text: 'Guten Tag Frau Brandt,\n\ndas tut mir leid. Der Ersatz ist morgen früh bei Ihnen, der Wagen nimmt die drei Pakete mit.\n\nRobin Vale',
      },
    ],
  },
  {
    with: newsletter,
    subject: 'This week: flax prices',
    lines: [{ ago: 6, text: 'Flax is dearer again. Read more?' }],
  },
  {
    with: office,
    subject: 'Statement of account',
    lines: [{ ago: 30, text: 'Please find our statement. Is your bank account still the same?' }],
  },
];

/**
 * The seller's mailbox, newest conversation first, with times that fit any day on which it is looked at.
 *
 * @param {number} now epoch milliseconds
 * @returns {Conversation[]}
 */
export function makeMailbox(now) {
  return threads
    .map(({ with: who, subject, lines }, number) => {
      const person = typeof who === 'string' ? people[who] : who;
      return {
        id: `c${number + 1}`,
        subject,
        messages: lines.map(({ ago, mine, text }, index) => ({
          id: `c${number + 1}-m${index + 1}@mail.vale-and-moor.example`,
          from: mine ? seller : person,
          to: mine ? person : seller,
          at: workingHoursBefore(now, ago),
          text,
        })),
      };
    })
    .sort((a, b) => newest(b) - newest(a));
}

/** @param {Conversation} conversation */
export function newest(conversation) {
  return conversation.messages.at(-1)?.at ?? 0;
}

/**
 * Goes back over time that counts: Monday to Friday, 9 to 17 on this machine's clock.
 *
 * @param {number} now
 * @param {number} hours
 */
function workingHoursBefore(now, hours) {
  const step = 60_000;
  let at = now;
  for (let left = Math.round(hours * 60); left > 0; ) {
    at -= step;
    const time = new Date(at);
    const weekday = time.getDay() >= 1 && time.getDay() <= 5;
    if (weekday && time.getHours() >= 9 && time.getHours() < 17) left -= 1;
  }
  return at;
}
