import type { Desk } from '@/test/app/mailbox';
import { pianoWorkshopAbroad } from './piano-workshop-abroad';

/** A workshop in Dublin that sells, lends and looks after pianos. Everybody is made up. */
export const pianoWorkshop: Desk = {
  zone: 'Europe/Dublin',
  now: '2026-05-20T11:30',
  added: '2026-02-02T09:00',
  seller: { name: 'Orla Keane', address: 'orla@hammerandfelt.example' },
  colleague: { name: 'Dan Moffat', address: 'dan@hammerandfelt.example' },
  people: {
    gwen: { name: 'Gwen Harte', address: 'gwen.harte@millroadhall.example' },
    lukas: { name: 'Lukas Brandt', address: 'l.brandt@briefpost.example' },
    aoife: { name: 'Aoife Dunne', address: 'a.dunne@stcolmanmusic.example' },
    matteo: { name: 'Matteo Rinaldi', address: 'matteo@lampararossa.example' },
    tomasz: { name: 'Tomasz Wrona', address: 'tomasz@basementrooms.example' },
    percy: { name: 'Percival Ashdown', address: 'p.ashdown@weirhouse.example' },
  },
  threads: [
    {
      id: 'gwen-tuning',
      subject: 'tuning',
      with: 'gwen',
      mails: [
        [
          '2026-05-19T18:42',
          'them',
          `hi orla can u do the hall upright before the 30th, choir has its summer do. any day but tues. also the left \
          pedal squeaks like a mouse, could that be looked at same time

          gwen
          Sent from my phone`,
        ],
      ],
    },
    {
      id: 'gwen-invoice',
      subject: 'Invoice 418',
      with: 'gwen',
      mails: [
        [
          '2026-04-13T10:20',
          'us',
          'Hi Gwen,\n\nhere is the invoice for the March tuning, payable within seven days.\n\nOrla',
          true,
        ],
        ['2026-04-22T10:00', 'us', 'Hi Gwen,\n\na small reminder of invoice 418. It may have slipped through.\n\nOrla'],
        [
          '2026-04-22T15:05',
          'them',
          'oops sorry sorry!! doing it tonite. whats the iban again, it fell off the bottom of the printout',
        ],
        ['2026-04-22T15:50', 'us', 'No harm done, it is IE00 TEST 0000 0000 0000 00.\n\nOrla'],
        ['2026-04-24T20:12', 'them', 'paid x'],
      ],
    },
    {
      id: 'aoife-contract',
      subject: 'Annual care of our instruments',
      with: 'aoife',
      mails: [
        [
          '2026-04-27T10:05',
          'them',
          `Dear Orla,

          further to our conversation in February, the board would like to place our fourteen pianos under an annual \
          agreement. Before it meets I should be grateful to know three things: how many visits a year you would \
          advise, whether the two grands are charged differently, and what notice either side would have to give.

          Yours sincerely,
          Aoife Dunne
          Head of Music, St Colman's School of Music`,
        ],
        [
          '2026-04-28T09:40',
          'us',
          `Dear Aoife,

          three visits a year; the grands are 20 euros more each time; three months' notice on either side. That makes \
          5,460 euros a year.

          Orla`,
        ],
        [
          '2026-04-29T11:15',
          'them',
          `Dear Orla,

          thank you. That is rather more than the board had in mind. Is there any movement if we commit to three years?

          Aoife Dunne`,
        ],
        [
          '2026-04-29T14:30',
          'colleague',
          `Dear Ms Dunne,

          Orla is out at a customer's, so I answer for her: for three years we can take off 8 per cent.

          Dan Moffat`,
        ],
        [
          '2026-05-06T09:30',
          'them',
          `Dear Orla, dear Dan,

          I am pleased to say that the board has accepted your proposal at 8 per cent for three years. Kindly send the \
          agreement for signature. Might the first visit fall in the second week of June?

          Yours sincerely,
          Aoife Dunne`,
        ],
        [
          '2026-05-06T12:10',
          'us',
          `Dear Aoife,

          thank you for your trust, we are delighted. The agreement is attached, and the first visit is on Tuesday, 9 \
          June.

          Orla`,
          true,
        ],
        [
          '2026-05-11T10:00',
          'them',
          'Dear Orla,\n\nplease find the signed copy attached. Our caretaker, Mr Boyle, will let you in.\n\nAoife \
          Dunne',
          true,
        ],
      ],
    },
    {
      id: 'aoife-recital',
      subject: 'The recital grand',
      with: 'aoife',
      mails: [
        [
          '2026-05-19T08:20',
          'them',
          `Dear Orla,

          I have to say that I am very disappointed. The grand in the recital room was tuned on Friday, and on Monday \
          two notes in the fifth octave were audibly out, during an examination and in front of two visiting \
          examiners. I had to apologise to the candidate. This is not the standard we signed for a week ago, and I \
          should like to hear what you propose.

          Aoife Dunne`,
        ],
        [
          '2026-05-19T12:15',
          'us',
          `Dear Aoife,

          I am very sorry, that must not happen, least of all then. Dan will be with you tomorrow at 7:30, before \
          lessons, and of course there is no charge.

          Orla`,
        ],
        [
          '2026-05-20T09:05',
          'them',
          `Dear Orla,

          Mr Moffat came at half past seven sharp and all is well. I appreciate how quickly you dealt with it.

          Aoife Dunne`,
        ],
      ],
    },
    {
      id: 'tomasz-string',
      subject: 'Room B',
      with: 'tomasz',
      mails: [
        [
          '2026-05-15T15:50',
          'them',
          `Hello Orla,

          in room B the string is broke again. This is second time in one month, and both times after you have \
          changed it. On Monday evening comes a band for it. I am not so happy, honestly.

          Tomasz`,
        ],
        [
          '2026-05-18T09:45',
          'us',
          `Hi Tomasz,

          sorry, twice in a month is no good. Dan is with you at 11 today and looks at the pin as well, no charge.

          Orla`,
        ],
        ['2026-05-18T13:02', 'them', 'Ok he was here, it works now. Thx'],
      ],
    },
    {
      id: 'percy-damp',
      subject: 'The Bechstein',
      with: 'percy',
      mails: [
        [
          '2026-04-15T10:30',
          'them',
          `Dear Mrs Keane,

          the instrument has survived two wars and my grandson, but I doubt that it will survive the river. Who in \
          his right mind builds a house beside a weir? I did. You need not reply; I merely wished a professional to \
          share my gloom until you come in the autumn.

          P. A.`,
        ],
      ],
    },
    {
      id: 'percy-neighbour',
      subject: 'A neighbour of mine',
      with: 'percy',
      mails: [
        [
          '2026-05-07T17:15',
          'them',
          `Dear Mrs Keane,

          my neighbour, Dr Imogen Tully, has inherited an upright and a good deal of dust. I told her that there is \
          only one workshop in the city I would let near a keyboard, and gave her your number. Be gentle; she has \
          been told that it is a Steinway.

          P. A.`,
        ],
        [
          '2026-05-08T09:40',
          'us',
          'Dear Mr Ashdown,\n\nthank you, that is kind of you. I shall break it to her softly.\n\nOrla Keane',
        ],
      ],
    },
    ...pianoWorkshopAbroad,
  ],
};
