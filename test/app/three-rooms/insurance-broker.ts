import type { Desk } from '@/test/app/mailbox';
import { insuranceBrokerAbroad } from './insurance-broker-abroad';

/** A broker in Luxembourg who insures small firms and landlords. Everybody is made up. */
export const insuranceBroker: Desk = {
  zone: 'Europe/Luxembourg',
  now: '2026-02-24T14:00',
  added: '2025-11-03T09:00',
  seller: { name: 'Nils Faber', address: 'nils@faberbrokers.example' },
  colleague: { name: 'Ines Costa', address: 'ines@faberbrokers.example' },
  people: {
    harriet: { name: 'Harriet Boon', address: 'harriet@boonsbread.example' },
    jeanmarc: { name: 'Jean-Marc Olivier', address: 'jm.olivier@garage-olivier.example' },
    carmen: { name: 'Carmen Ibáñez', address: 'carmen@solyoga.example' },
    dirk: { name: 'Dirk van Aken', address: 'dirk@vanakenverhuist.example' },
    sunil: { name: 'Sunil Rao', address: 'sunil.rao@raosystems.example' },
    bettina: { name: 'Bettina Krause', address: 'bettina.krause@hauspost.example' },
  },
  threads: [
    {
      id: 'harriet-water',
      subject: 'WATER',
      with: 'harriet',
      mails: [
        [
          '2026-02-23T06:12',
          'them',
          `nils water came thru the ceiling last nite, oven 2 is dead and the floor is soaked. what do i do first?? \
          plumber or wait for your guy. shop is closed today

          h`,
        ],
        [
          '2026-02-23T09:05',
          'us',
          `Harriet, what a morning, I'm sorry. Plumber first, photos of everything, keep every receipt. The surveyor \
          rings you before noon.

          Nils`,
        ],
        ['2026-02-23T13:40', 'them', 'plumber done, took 40 photos lol. surveyor hasnt rung and its 20 to 2'],
        [
          '2026-02-23T14:50',
          'colleague',
          `Hi Harriet,

          he was held up at another house, my apologies. He is with you at 4 and knows about the oven.

          Ines`,
        ],
        ['2026-02-23T17:20', 'them', 'he came, nice man. ty both x'],
      ],
    },
    {
      id: 'harriet-renewal',
      subject: 'Your shop policy from 1 March',
      with: 'harriet',
      mails: [
        [
          '2026-01-12T10:00',
          'us',
          `Hi Harriet,

          the shop policy renews on 1 March, and the premium goes from 1,140 to 1,190 euros. Shall I leave it as it \
          is, or look around for you?

          Nils`,
        ],
        ['2026-01-19T21:30', 'them', 'sorry mad month. leave it as is pls'],
      ],
    },
    {
      id: 'carmen-spring',
      subject: 'Spring is coming to Sol Yoga',
      with: 'carmen',
      mails: [
        [
          '2026-02-10T07:00',
          'them',
          `Namaste!

          Are you ready for spring? From 2 March we have ten new classes. Ready to feel lighter? Book before Sunday \
          and bring a friend for free.

          Update your preferences | Unsubscribe from this list`,
        ],
      ],
    },
    {
      id: 'dirk-price',
      subject: 'Transport cover',
      with: 'dirk',
      mails: [
        [
          '2026-01-27T10:10',
          'them',
          `Hi Nils,

          I had a visit of one of your competitors. He does the transport cover for 12% less, same sums. I prefer to \
          stay with you, but then you have to do something with the price. What is possible?

          Dirk`,
        ],
        [
          '2026-01-28T11:00',
          'us',
          `Hi Dirk,

          thanks for asking me first. 9% less with the excess at 750 instead of 500, from 1 February. Shall I change it?

          Nils`,
        ],
        [
          '2026-01-28T16:20',
          'them',
          `Deal, do it like that. You see, asking helps ;)

          Op wo 28 jan 2026 om 11:00 schreef Nils Faber <nils@faberbrokers.example>:
          > thanks for asking me first. 9% less with the excess at 750 instead of 500, from
          > 1 February. Shall I change it?`,
        ],
        ['2026-01-29T10:00', 'us', 'Done, the new schedule is attached. Thank you for staying, Dirk.\n\nNils', true],
      ],
    },
    {
      id: 'sunil-cyber',
      subject: 'Queries on cyber cover',
      with: 'sunil',
      mails: [
        [
          '2026-02-17T10:10',
          'them',
          `Dear Mr Faber,

          Greetings. I have gone through the brochure. Kindly clarify the below points:
          1. Is ransomware covered, including the ransom itself?
          2. What is the deductible per event?
          3. Do subcontractors in Pune fall under the cover?

          Thanking you,
          Sunil Rao`,
        ],
        [
          '2026-02-17T16:30',
          'us',
          `Dear Mr Rao,

          ransomware is covered, the ransom up to 50,000 euros. The deductible is 2,500 per event. About Pune I have \
          to ask the insurer; you have the answer by Friday.

          Nils Faber`,
        ],
        [
          '2026-02-18T08:50',
          'them',
          `Dear Mr Faber,

          noted with thanks, this is most helpful. I will await the third point.

          Sunil Rao

          From: Nils Faber <nils@faberbrokers.example>
          Sent: Tuesday, 17 February 2026 16:30
          To: Sunil Rao <sunil.rao@raosystems.example>
          Subject: RE: Queries on cyber cover

          About Pune I have to ask the insurer; you have the answer by Friday.`,
        ],
      ],
    },
    {
      id: 'sunil-name',
      subject: 'FYI: change of company name',
      with: 'sunil',
      mails: [
        [
          '2026-01-08T12:00',
          'them',
          `Dear Mr Faber,

          for your information: from 1 February we trade as Rao Systems S.à r.l. No action is required at this point \
          of time; I will share the extract from the register once it is there.

          Regards,
          Sunil Rao`,
        ],
      ],
    },
    {
      id: 'bettina-meters',
      subject: 'Fwd: Zählerstände',
      with: 'bettina',
      mails: [
        [
          '2026-01-15T18:00',
          'them',
          `For your files only, so that you see who manages the house now. B. Krause

          ---------- Forwarded message ----------
          From: Hausverwaltung Sonntag <verwaltung@sonntag-haus.example>
          Subject: Zählerstände

          Liebe Eigentümer, können Sie uns bitte bis Montag die Zählerstände melden? Wer hat noch Schlüssel zum \
          Keller?`,
        ],
      ],
    },
    ...insuranceBrokerAbroad,
  ],
};
