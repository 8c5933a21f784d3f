import type { Desk } from '@/test/app/mailbox';
import { schoolJourneysAbroad } from './school-journeys-abroad';

/** An organiser in Copenhagen who plans journeys for schools. Everybody is made up. */
export const schoolJourneys: Desk = {
  zone: 'Europe/Copenhagen',
  now: '2026-10-16T10:30',
  added: '2026-05-04T09:00',
  seller: { name: 'Freya Holm', address: 'freya@longwayround.example' },
  colleague: { name: 'Jonas Beck', address: 'jonas@longwayround.example' },
  people: {
    moira: { name: 'Moira Kettle', address: 'm.kettle@strathlogie-academy.example' },
    anders: { name: 'Anders Nyqvist', address: 'anders.nyqvist@bjorkskolan.example' },
    pauline: { name: 'Pauline Sherratt', address: 'p.sherratt@highcroft-college.example' },
    kofi: { name: 'Kofi Mensah', address: 'k.mensah@eastdocks-school.example' },
    ewa: { name: 'Ewa Zielińska', address: 'ewa.zielinska@liceum-dabrowa.example' },
    lotte: { name: 'Lotte Peeters', address: 'lotte.peeters@sint-jozef-school.example' },
  },
  threads: [
    {
      id: 'moira-iceland',
      subject: 'Iceland in March',
      with: 'moira',
      mails: [
        [
          '2026-09-14T13:20',
          'them',
          `Dear Freya,

          I trust the summer was kind to you. Ours was a Tuesday. The geographers are plotting again: Iceland, four \
          nights in March, 34 pupils and 4 long-suffering adults. What would it come to a head? Is the glacier walk \
          safe at that time of year, or do I need to warn their mothers? And would you be able to come and talk to \
          the parents, as you did last time?

          Yours in hope,
          Moira`,
        ],
        [
          '2026-09-15T10:10',
          'us',
          `Dear Moira,

          £1,090 a head from Edinburgh. The walk is safe with the guide, and mothers are welcome to ring him. I can \
          be with you on Thursday, 5 November.

          Freya`,
        ],
        [
          '2026-09-17T12:40',
          'them',
          `Dear Freya,

          the 5th it is. Alas, we are down to 31, and two of them need thought: one is coeliac, one will be on \
          crutches. Does the price hold at 31? Is there a lift in the hostel? The crutches insist on seeing the \
          geyser, by the way.

          Moira`,
        ],
        [
          '2026-09-18T09:30',
          'us',
          `Dear Moira,

          at 31 it is £1,120. There is a lift, the kitchen bakes its own gluten-free bread, and the path to the \
          geyser is flat.

          Freya`,
        ],
        [
          '2026-09-30T10:15',
          'them',
          `Dear Freya,

          the Head has said yes, wonders never cease. Please go ahead and book: 31 pupils, 4 adults, 12 to 16 March. \
          The deposit is due by the 20th, I presume?

          Moira`,
        ],
        [
          '2026-10-01T09:05',
          'us',
          `Dear Moira,

          wonderful, it is booked. Yes, the 20th, and the confirmation is attached.

          Freya`,
          true,
        ],
        ['2026-10-01T20:11', 'them', 'Splendid. I shall now have to teach them what a fjord is. Wish me luck.'],
      ],
    },
    {
      id: 'moira-puffins',
      subject: 'Home again',
      with: 'moira',
      mails: [
        [
          '2026-06-22T09:15',
          'them',
          `Dear Freya,

          thirty-three out, thirty-three back, and nobody has had to be bailed. Who knew that they would get up at \
          five for a puffin? It was the best-run trip in my nineteen years, and I said so to the whole Heads' \
          conference on Friday.

          With thanks from all of us,
          Moira`,
        ],
        ['2026-06-23T08:50', 'us', 'Dear Moira,\n\nthank you, you made our week. I pass it on to the guides.\n\nFreya'],
      ],
    },
    {
      id: 'pauline-invoice',
      subject: 'Invoice 2291',
      with: 'pauline',
      mails: [
        [
          '2026-10-05T09:50',
          'them',
          `Dear Ms Holm,

          the above invoice shows the booking fee twice and does not quote our purchase order number (PO 70418). \
          According to our records the total should read £8,412.00. Please issue a corrected invoice at your earliest \
          convenience.

          Kind regards,
          Pauline Sherratt
          Bursar

          This e-mail is confidential. If you are not the intended recipient, please delete it and notify the sender.`,
        ],
        [
          '2026-10-06T09:30',
          'us',
          'Dear Ms Sherratt,\n\nyou are right, I apologise. The corrected invoice is attached.\n\nFreya Holm',
          true,
        ],
        [
          '2026-10-06T10:02',
          'them',
          `Received with thanks.

          Pauline Sherratt
          Bursar

          -----Original Message-----
          From: Freya Holm
          Sent: 06 October 2026 09:30
          To: Sherratt, Pauline
          Subject: RE: Invoice 2291

          you are right, I apologise. The corrected invoice is attached.

          > Please issue a corrected invoice at your earliest convenience.`,
        ],
      ],
    },
    {
      id: 'pauline-ledger',
      subject: 'Supplier record review [Ref 00918]',
      with: 'pauline',
      mails: [
        [
          '2026-09-28T02:00',
          'them',
          `This is an automated message from the Purchase Ledger on behalf of P. Sherratt.

          Your supplier record will be reviewed in the coming weeks. Have you moved to e-invoicing yet? Visit the \
          supplier portal to find out more. Please do not reply to this message, the mailbox is not monitored.`,
        ],
      ],
    },
    {
      id: 'kofi-ski',
      subject: 'ski trip',
      with: 'kofi',
      mails: [
        [
          '2026-10-15T16:45',
          'them',
          `freya quick one. 2 more kids want in, is that a prob? whats the last date for names. and can u resend the \
          kit list i lost it 😅`,
        ],
      ],
    },
    {
      id: 'kofi-coach',
      subject: 'THE COACH',
      with: 'kofi',
      mails: [
        [
          '2026-09-24T17:50',
          'them',
          `coach never showed. 42 kids in the rain for over an hour and me ringing round parents to come get them. \
          absolute shambles. who do i talk to about getting our money back`,
        ],
        [
          '2026-09-25T09:40',
          'us',
          `Kofi, I am so sorry. They had the wrong date, and we should have checked the day before. Talk to me: you \
          get the whole fare back by Friday, 2 October.

          Freya`,
        ],
        ['2026-09-25T10:05', 'them', 'ok appreciate that. kids thought it was hilarious in the end tbh'],
        ['2026-10-02T11:30', 'us', 'The refund went out this morning, Kofi.\n\nFreya'],
      ],
    },
    {
      id: 'ewa-programme',
      subject: 'Programme Copenhagen',
      with: 'ewa',
      mails: [
        [
          '2026-10-12T11:00',
          'them',
          `Dear Freya,

          I have received the programme, it is very nice made. Only I do not understand why is the museum on Monday, \
          on Monday it is closed. Also the parents ask if it is possible to pay in two parts.

          With regards
          Ewa`,
        ],
        [
          '2026-10-12T14:50',
          'us',
          `Dear Ewa,

          well spotted, the museum is now on Tuesday. Two parts are fine, half now and half in February. Do you know \
          already how many pupils will come?

          Freya`,
        ],
      ],
    },
    {
      id: 'lotte-date',
      subject: '24 May',
      with: 'lotte',
      mails: [
        ['2026-09-15T11:00', 'us', 'Hi Lotte,\n\ndoes 24 May still suit you? The ferry wants to know.\n\nFreya'],
        [
          '2026-09-15T11:01',
          'them',
          `Thank you for your message. I am out of the office until Friday 25 September with limited access to email. \
          If your request is urgent, could you please contact the school secretary?`,
        ],
        [
          '2026-10-01T09:00',
          'them',
          `Hi Freya,

          sorry for the slow answer, I came back to a mountain. Yes, 24 May still suits us. Jan from the office knows \
          as well.

          Lotte`,
        ],
      ],
    },
    ...schoolJourneysAbroad,
  ],
};
