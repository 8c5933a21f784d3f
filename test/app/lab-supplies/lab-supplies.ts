import type { Desk } from '@/test/app/mailbox';
import { labSuppliesLater } from './lab-supplies-later';

/** Somebody in Norwich who sells glassware and small instruments to laboratories. Everybody is made up. */
export const labSupplies: Desk = {
  zone: 'Europe/London',
  now: '2026-11-20T10:00',
  added: '2026-08-24T09:00',
  seller: { name: 'Ruth Ashdown', address: 'ruth@ashdown-labware.example' },
  colleague: { name: 'Kwame Boateng', address: 'kwame@ashdown-labware.example' },
  people: {
    pryce: { name: 'Gareth Pryce', address: 'g.pryce@ysgol-maesgwyn.example' },
    nakamura: { name: 'Yuki Nakamura', address: 'y.nakamura@cell-dynamics.example' },
    girard: { name: 'Camille Girard', address: 'camille@brasserie-du-moulin.example' },
    bellini: { name: 'Marco Bellini', address: 'm.bellini@acque-valdorba.example' },
    sjoberg: { name: 'Karin Sjöberg', address: 'karin@almby-djurklinik.example' },
    osei: { name: 'Abena Osei', address: 'a.osei@kingsmead-academy.example' },
  },
  threads: [
    {
      id: 'pryce-burettes',
      subject: 'burettes etc for the new term',
      with: 'pryce',
      mails: [
        [
          '2026-09-02T16:52',
          'them',
          `Hi Ruth

          Hope you had a decent summer, ours was mostly spent drying out the prep room after the pipe went. Anyway \
          I've finally got to the bottom of the burette drawer and it's a sorry sight, out of 30 I reckon 11 hold \
          water, so I'll be wanting about 20 of the 50 ml ones with the PTFE tap, NOT the glass tap, the kids weld \
          those shut. What's your price for 20 these days, and do you still do them with the schools' discount? Also \
          the head of dept has got it into her head that we ought to move to the plastic (acrylic?) ones because of \
          breakages and I said I'd ask if they're any good with iodine, I have my doubts.

          No great hurry, titrations aren't till after half term.

          Cheers
          Gareth

          Gareth Pryce, Senior Science Technician
          Ysgol Maesgwyn`,
        ],
        [
          '2026-09-03T09:40',
          'us',
          `Hi Gareth,

          Sorry to hear about the pipe. The 50 ml with PTFE tap is £23.40, and £19.90 each for 20 with the schools' \
          discount, which you still have. Carriage is free at that size.

          Best wishes,
          Ruth`,
        ],
        [
          '2026-09-04T08:15',
          'them',
          `Ta, that's better than I feared. And the acrylic ones with iodine? She's asked me again in the corridor.

          G

          On Thu, 3 Sep 2026 at 09:40, Ruth Ashdown wrote:
          > Sorry to hear about the pipe. The 50 ml with PTFE tap is £23.40, and £19.90 each for 20 with the schools'
          > discount, which you still have. Carriage is free at that size.`,
        ],
        [
          '2026-09-04T10:05',
          'us',
          `Hi Gareth,

          I read past that one, sorry. Your doubts are right: iodine stains acrylic within a term and you can't read \
          the scale any more. I'd stay with glass.

          Ruth`,
        ],
        ['2026-09-04T10:31', 'them', 'Knew it. Printing that out for her. I have to get it past the bursar now. G'],
        [
          '2026-09-21T15:20',
          'them',
          `Bursar's had his pen out, so 20 of the PTFE ones as per yours of the 3rd please, our number is YM/2214. \
          Reception takes parcels till 4.

          Gareth Pryce, Senior Science Technician
          Ysgol Maesgwyn`,
        ],
        [
          '2026-09-22T09:10',
          'us',
          `Hi Gareth,

          Thank you, and to the bursar's pen too. 20 burettes are booked under YM/2214 and leave here on Monday 28 \
          September.

          Ruth`,
        ],
        ['2026-09-30T11:48', 'them', 'All 20 here and in one piece, ta. G'],
      ],
    },
    {
      id: 'pryce-halfterm',
      subject: 'Spare PTFE taps',
      with: 'pryce',
      mails: [
        [
          '2026-10-27T10:15',
          'us',
          `Hi Gareth,

          The maker has sent us a bag of spare taps that fit your burettes. Would you like half a dozen for the \
          drawer? They cost you nothing.

          Ruth`,
        ],
        [
          '2026-10-27T10:15',
          'them',
          `Automatic reply: Spare PTFE taps

          Thank you for your email. School is closed for half term and I am away until Monday 2 November. If your \
          message is about a delivery please ring the main office. Diolch.

          Gareth Pryce`,
        ],
        [
          '2026-11-02T12:07',
          'them',
          `Free? You're on. Six would be grand, a couple of ours are weeping already (operator error, year 9).

          G`,
        ],
        ['2026-11-02T14:20', 'us', 'Six taps go in the post this afternoon, Gareth. Ruth'],
        ['2026-11-05T09:02', 'them', 'Taps came. Diolch yn fawr! G'],
      ],
    },
    {
      id: 'nakamura-calibration',
      subject: 'Calibration of 14 pipettes',
      with: 'nakamura',
      mails: [
        [
          '2026-10-12T11:04',
          'them',
          `Dear Ruth,

          As every October, we have 14 single-channel pipettes (list attached) that need their annual calibration. \
          Can your courier collect on Thursday? Our audit is on 12 November, so I need the certificates, not only the \
          pipettes, well before that.

          I am copying in Tobias, who packs them.

          Best regards,
          Yuki

          Dr Yuki Nakamura
          Laboratory Manager, Institute for Cell Dynamics
          Please consider the environment before printing this email.`,
          true,
        ],
        [
          '2026-10-12T13:30',
          'us',
          `Dear Yuki,

          Thursday the 15th is fine, between ten and noon. You will have the pipettes back by 30 October, and I will \
          send you the certificates as PDF by Wednesday 4 November.

          Kind regards,
          Ruth`,
        ],
        ['2026-10-12T13:44', 'them', 'Perfect. Tobias will have the box at the goods entrance.\n\nYuki'],
        [
          '2026-10-29T16:10',
          'them',
          `Dear Ruth,

          The pipettes arrived today, all 14, thank you.

          Best regards,
          Yuki`,
        ],
        [
          '2026-11-06T08:40',
          'them',
          `Dear Ruth,

          I have been through my inbox twice and cannot see the certificates. The auditor comes next Thursday and I \
          am starting to be nervous. When can I have them?

          Best regards,
          Yuki

          On Mon, 12 Oct 2026 at 13:30, Ruth Ashdown wrote:
          > Thursday the 15th is fine, between ten and noon. You will have the pipettes back by 30 October, and I will
          > send you the certificates as PDF by Wednesday 4 November.`,
        ],
        [
          '2026-11-06T09:25',
          'us',
          `Dear Yuki,

          They were due on Wednesday and I let them slip, I am sorry. All 14 certificates are attached, in the order \
          of your list.

          Kind regards,
          Ruth`,
          true,
        ],
        ['2026-11-06T09:51', 'them', 'Got them, what a relief. Thank you for being so quick.\n\nYuki'],
      ],
    },
    {
      id: 'nakamura-bulletin',
      subject: 'ICD Bulletin, November: What do cells remember?',
      with: 'nakamura',
      mails: [
        [
          '2026-11-09T07:00',
          'them',
          `Dear friends of the Institute,

          What do cells remember, and for how long? Join us for the Autumn Lecture on 26 November at 17:30. Have you \
          registered yet? Places are limited. Also in this issue: the new microscope suite opens, and three questions \
          to our first apprentice.

          You receive this bulletin because you are on the list of partners of the Institute for Cell Dynamics. \
          Unsubscribe | View in browser`,
        ],
      ],
    },
    {
      id: 'nakamura-racks',
      subject: 'Cryo racks for the second freezer',
      with: 'nakamura',
      mails: [
        [
          '2026-11-16T09:22',
          'them',
          `Dear Ruth,

          The audit went well, not one remark on the pipettes. Now that it is behind us: we get a second -80 freezer, \
          five shelves, inner height 29 cm. Which of your cryo racks fit, and are they stainless steel or aluminium?

          Best regards,
          Yuki`,
        ],
        [
          '2026-11-16T14:05',
          'us',
          `Dear Yuki,

          Congratulations on the audit! The CR-5 fits, 27.6 cm high with five drawers, £138 each, and it is stainless \
          steel. Four stand side by side on a shelf, so 20 would fill the freezer. I will send you the drawing by \
          Tuesday 24 November, when the maker is back.

          Kind regards,
          Ruth`,
        ],
        [
          '2026-11-17T10:37',
          'them',
          `Dear Ruth,

          Good, that is what we have in the first one. Then let us take 20 of them, and please mark the boxes for the \
          attention of Tobias (in copy), as I am at a conference from Wednesday. The drawing is still useful for the \
          facility people, but nothing depends on it.

          Best regards,
          Yuki`,
        ],
        [
          '2026-11-17T11:50',
          'us',
          `Dear Yuki,

          Thank you very much, 20 racks are on order for the attention of Tobias. They leave here on Thursday 26 \
          November. Enjoy the conference.

          Kind regards,
          Ruth`,
        ],
      ],
    },
    ...labSuppliesLater,
  ],
};
