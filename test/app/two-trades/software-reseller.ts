import type { Desk } from '@/test/app/mailbox';
import { resellerAbroad } from './software-reseller-abroad';

/** A reseller of software licences in Bristol. Everybody is made up. */
export const softwareReseller: Desk = {
  zone: 'Europe/London',
  now: '2026-10-15T11:00',
  added: '2026-07-01T09:00',
  seller: { name: 'Priya Nair', address: 'priya@fernleigh-software.example' },
  colleague: { name: 'Ben Oakes', address: 'ben@fernleigh-software.example' },
  people: {
    owen: { name: 'Owen Price', address: 'owen.price@tallisferry.example' },
    sigrid: { name: 'Sigrid Haugen', address: 'sigrid.haugen@nordlysregnskap.example' },
    carlo: { name: 'Carlo Bertini', address: 'c.bertini@bertini-arredi.example' },
    ines: { name: 'Inés Robledo', address: 'ines.robledo@talleresrobledo.example' },
    fatima: { name: 'Fatima Noor', address: 'f.noor@hillcrest-school.example' },
    devon: { name: 'Devon Clarke', address: 'devon@pixelpelican.example' },
    ruth: { name: 'Ruth Ashby', address: 'ruth@lanternkitchen.example' },
    marek: { name: 'Marek Dvořák', address: 'm.dvorak@sklarny-hora.example' },
  },
  threads: [
    {
      id: 'owen-renewal',
      subject: 'renewal',
      with: 'owen',
      mails: [
        [
          '2026-10-12T08:44',
          'them',
          'need renewal for 40 seats by weds pls. are we still on the old price? and whos the contact for the sso addon',
        ],
        [
          '2026-10-12T11:00',
          'us',
          `Hi Owen,

          40 seats at the old price of £61 until 31 October, the quote is attached. For the single sign-on add-on it is me. \
          Shall I add it?

          Priya`,
          true,
        ],
        ['2026-10-12T11:20', 'them', 'let me check w finance'],
      ],
    },
    {
      id: 'owen-audit',
      subject: 'Fwd: Audit',
      with: 'owen',
      mails: [
        [
          '2026-10-14T15:02',
          'them',
          `fyi, nothing for you to do

          ---------- Forwarded message ---------
          From: Dana Holt <dana.holt@tallisferry.example>
          Date: Wed, 14 Oct 2026 at 13:40
          Subject: Audit
          To: Owen Price <owen.price@tallisferry.example>

          Owen, can you tell me by Friday how many licences we hold? This is the second time that I ask and I am not happy.

          Dana`,
        ],
      ],
    },
    {
      id: 'owen-sso',
      subject: 'sso loop',
      with: 'owen',
      mails: [
        ['2026-09-15T10:00', 'them', 'sso login loops since the update, any known issue?'],
        ['2026-09-15T10:20', 'us', 'Hi Owen,\n\nnot that I know of. Which browser is it?\n\nPriya'],
        ['2026-09-15T10:22', 'them', 'edge. chrome ok'],
        [
          '2026-09-15T11:00',
          'colleague',
          `Hi Owen,

          Ben here from support. Please clear the cookies of the login page and try again.

          Ben`,
        ],
        ['2026-09-15T11:40', 'them', 'nope same'],
        [
          '2026-09-15T13:05',
          'colleague',
          'Then it is the new policy. I’ll turn it off on our side tonight, please try tomorrow morning. Ben',
        ],
        ['2026-09-16T08:31', 'them', 'cool, works now. cheers both'],
      ],
    },
    {
      id: 'fatima-governors',
      subject: 'Licences: governors’ meeting',
      with: 'fatima',
      mails: [
        [
          '2026-10-13T14:25',
          'them',
          `Dear Ms Nair,

          I hope this finds you well. Ahead of our governors' meeting I should be grateful if you could confirm (a) the number \
          of licences held by the school, (b) the date on which they expire and (c) whether the charity discount applies to us. \
          I would appreciate your reply by Friday.

          Yours sincerely
          Fatima Noor`,
        ],
        [
          '2026-10-14T10:00',
          'us',
          `Dear Ms Noor,

          (a) the school holds 220 licences, (b) they expire on 31 August 2027, and (c) the charity discount applies, at 15 per \
          cent.

          Yours sincerely
          Priya Nair`,
        ],
        [
          '2026-10-14T10:45',
          'them',
          `Dear Ms Nair,

          thank you for your prompt and thorough reply. That is everything I need, and there is no need to respond to this.

          With kind regards
          Fatima Noor`,
        ],
      ],
    },
    {
      id: 'devon-keys',
      subject: 'keys',
      with: 'devon',
      mails: [
        ['2026-10-12T09:03', 'them', 'hey priya the keys u sent on fri dont activate, error 0x81. any idea?'],
        [
          '2026-10-12T09:30',
          'us',
          'Hi Devon,\n\nsorry about that. I have asked for a new set, you will have it by 1 pm today.\n\nPriya',
        ],
        [
          '2026-10-13T10:15',
          'them',
          `keys STILL dont activate. third day now. 9 ppl sitting here doing nothing while i pay them. honestly what am i \
          paying you for`,
        ],
        [
          '2026-10-13T10:40',
          'us',
          `Devon,

          you are right, three days is not good enough, and I am sorry. I am on the phone to the vendor now. Working keys are \
          with you by 11.30, and this month is on us.

          Priya`,
        ],
        ['2026-10-13T11:38', 'them', 'ok they work. thx for the free month, appreciated'],
      ],
    },
    {
      id: 'devon-match',
      subject: 'lol',
      with: 'devon',
      mails: [
        ['2026-10-15T08:12', 'them', 'did u see the match last nite?? cant believe that ref. anyway hope ur good'],
      ],
    },
    {
      id: 'ruth-letter',
      subject: 'A letter',
      with: 'ruth',
      mails: [
        [
          '2026-10-14T16:50',
          'them',
          `Hi Priya,

          I've had a letter from the vendor saying that we may be using more licences than we bought, and I'm honestly quite \
          worried. We are a tiny charity and can't pay a fine. I don't really understand what they want from us.

          Ruth`,
        ],
      ],
    },
    {
      id: 'ruth-news',
      subject: 'Autumn at the Lantern Kitchen',
      with: 'ruth',
      mails: [
        [
          '2026-10-02T07:00',
          'them',
          `Dear friends,

          1,240 meals in September! Could you spare an hour a week to help us serve more? Just reply to this mail or sign up on \
          our site. And have you bought your ticket for the harvest supper yet?

          With love from all of us

          You are receiving this because you signed up on our website. Unsubscribe`,
        ],
      ],
    },
    ...resellerAbroad,
  ],
};
