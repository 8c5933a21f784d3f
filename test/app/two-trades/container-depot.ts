import type { Desk } from '@/test/app/mailbox';
import { depotAbroad } from './container-depot-abroad';

/** A depot near Antwerp that sells and hires out shipping containers. Everybody is made up. */
export const containerDepot: Desk = {
  zone: 'Europe/Brussels',
  now: '2026-10-15T11:00',
  added: '2026-07-01T09:00',
  seller: { name: 'Joris Maes', address: 'joris@kaaibox.example' },
  colleague: { name: 'Lotte Peeters', address: 'lotte@kaaibox.example' },
  people: {
    tommy: { name: 'Tommy Okafor', address: 'tommy@stowaway-storage.example' },
    moira: { name: 'Moira Sheehan', address: 'moira.sheehan@postbox.example' },
    dieter: { name: 'Dieter Krahl', address: 'd.krahl@krahl-spedition.example' },
    amina: { name: 'Amina Belkacem', address: 'a.belkacem@scenes-et-quais.example' },
    karel: { name: 'Karel Vos', address: 'planning@vos-vervoer.example' },
    lin: { name: 'Lin Zhao', address: 'lin.zhao@eastline-shipping.example' },
    graham: { name: 'Graham Pell', address: 'g.pell@pellgroundworks.example' },
    hanneke: { name: 'Hanneke Brouwer', address: 'hanneke@brouwer-tuinen.example' },
  },
  threads: [
    {
      id: 'tommy-two',
      subject: 'them boxes',
      with: 'tommy',
      mails: [
        [
          '2026-10-06T07:52',
          'them',
          `morning joris. that price u gave me on the phone, 2 x 20ft in blue, yeah go on then. can u drop em fri am? before \
          10 if poss`,
        ],
        [
          '2026-10-06T09:15',
          'us',
          `Morning Tommy,

          two blue 20ft at 1,650 each it is. The truck is with you on Friday between 8 and 9.30. Could you send me the gate \
          code?

          Joris`,
        ],
        ['2026-10-06T09:21', 'them', '4471#. mind the dip by the gate. ta'],
        ['2026-10-09T10:40', 'them', 'both in, driver was spot on, placed em to the inch. happy days'],
      ],
    },
    {
      id: 'tommy-gate',
      subject: 'gate',
      with: 'tommy',
      mails: [
        [
          '2026-10-13T06:58',
          'them',
          'heads up we’re moving gates tmrw so use the side one on wharf rd from now. no need to reply, on site all day',
        ],
      ],
    },
    {
      id: 'moira-shed',
      subject: 'A dry place for meal',
      with: 'moira',
      mails: [
        [
          '2026-09-21T20:05',
          'them',
          `Hiya,

          my brother in law gave me your name. I'm after something dry to keep the calf meal and a few tools in, nothing \
          fancy. What would a used 20 footer set me back, and do ye deliver out past Mechelen? The lane is fierce narrow. \
          Also would I need planning for it do you think? No rush at all, whenever you get a minute.

          Moira`,
        ],
        [
          '2026-09-22T10:10',
          'us',
          `Hello Moira,

          a used 20 foot box is 1,450 delivered, and our small truck gets down any lane of three metres. For planning, the town \
          hall tells you in one call; below 40 square metres it is mostly a form.

          Joris`,
        ],
        [
          '2026-09-22T21:30',
          'them',
          'Ah that’s great altogether, thanks a million. Let me talk to himself and I’ll come back to you.',
        ],
      ],
    },
    {
      id: 'moira-drip',
      subject: 'The box',
      with: 'moira',
      mails: [
        [
          '2026-10-12T19:44',
          'them',
          `Hi Joris,

          not to be a nuisance but there's a wee drip coming in at the back corner when it lashes. A bag or two of meal got \
          damp, nothing desperate. Is it a bit of silicone or would your man take a look?

          Hope all's well with you and the little one!
          Moira`,
        ],
        [
          '2026-10-13T11:20',
          'us',
          `Hi Moira,

          sorry about the wet meal, that corner ought to be tight. Pieter comes by on Thursday around ten with a new seal, at \
          our cost.

          Joris`,
        ],
        ['2026-10-13T20:15', 'them', 'You’re very good, Thursday is grand. Kettle will be on!'],
      ],
    },
    {
      id: 'lin-release',
      subject: 'Release ZH448120 / 6x20GP',
      with: 'lin',
      mails: [
        [
          '2026-10-13T04:12',
          'them',
          `Dear Mr Joris,

          good day. Kindly find below release no. for 6x20GP: ZH448120. Please to confirm the pickup before vessel cut-off 16 \
          Oct, and advise the depot open hours on Saturday.

          Thanks and best regards
          Lin`,
        ],
        [
          '2026-10-13T09:40',
          'us',
          `Dear Lin,

          confirmed, the six boxes are ready for pickup from tomorrow. On Saturday we are open from 7 to 12.

          Joris`,
        ],
        [
          '2026-10-13T09:41',
          'them',
          `Automatic reply: I am out of office 13 to 19 October with no access to email. For urgent matter please contact my \
          colleague at ops-desk@eastline-shipping.example. Thank you for your understanding.`,
        ],
      ],
    },
    {
      id: 'graham-floor',
      subject: '40ft - floor',
      with: 'graham',
      mails: [
        [
          '2026-09-29T08:05',
          'them',
          `Joris. Floor in the 40ft is rotten right through by the doors, one of my lads put his boot through it. That is not \
          what I paid for. I want it swapped this week or I want my money back.`,
        ],
        [
          '2026-09-29T08:50',
          'colleague',
          `Dear Graham,

          I am sorry, nobody should get hurt in one of our boxes. I am glad you told us at once. A replacement comes on Thursday, \
          and I call you before 12 with the hour.

          Lotte`,
        ],
        ['2026-09-29T09:10', 'them', 'He’s fine, lucky. Thursday then. Not before 7, the crane’s busy.'],
        ['2026-10-01T15:20', 'them', 'New one’s in. Floor solid this time. Cheers for sorting it quick'],
      ],
    },
    {
      id: 'graham-extend',
      subject: 'office box',
      with: 'graham',
      mails: [
        [
          '2026-10-12T07:15',
          'them',
          `Can you extend the hire on the office box till end Jan, same PO. Also the invoice for Sept has two lifts on it, \
          there was one`,
        ],
        [
          '2026-10-12T09:30',
          'us',
          `Morning Graham,

          extended to 31 January on the same PO. You are right on the lift, a credit note for 95 euros goes out tomorrow.

          Joris`,
        ],
        ['2026-10-12T09:34', 'them', '👍'],
      ],
    },
    ...depotAbroad,
  ],
};
