import type { Desk } from '@/test/app/mailbox';
import { officePlantsLater } from './office-plants-later';

/** Somebody in Utrecht who sells, rents and waters plants for offices, hotels and clinics. Everybody is made up. */
export const officePlants: Desk = {
  zone: 'Europe/Amsterdam',
  now: '2026-11-12T10:00',
  added: '2026-09-01T09:00',
  seller: { name: 'Lieke Aarts', address: 'lieke@bladgroen-binnen.example' },
  colleague: { name: 'Timo Brandsma', address: 'timo@bladgroen-binnen.example' },
  people: {
    haddad: { name: 'Nadia Haddad', address: 'n.haddad@lantern-quay-hotels.example' },
    tierney: { name: 'Bruce Tierney', address: 'bruce@shandon-physio.example' },
    adeyemi: { name: 'Yusuf Adeyemi', address: 'yusuf@the-ropewalk.example' },
    wouters: { name: 'Sanne Wouters', address: 's.wouters@wouters-en-pronk.example' },
    bellandi: { name: 'Chiara Bellandi', address: 'chiara.bellandi@studio-bellandi.example' },
    sommerfeld: { name: 'Ulrike Sommerfeld', address: 'praxis@sommerfeld-zahn.example' },
  },
  threads: [
    {
      id: 'haddad-wall',
      subject: 'Green wall, lobby Antwerp',
      with: 'haddad',
      mails: [
        [
          '2026-09-08T10:12',
          'them',
          `Dear Lieke,

          The board has approved the green wall for the lobby in Antwerp, so please go ahead with option B (6 x 3 m, \
          with the misting). Our purchase order 77-1043 is attached.

          Could you tell me how much weight the anchors have to carry? Our landlord's engineer is a nervous man.

          Best regards,
          Nadia Haddad
          Director of Properties, Lantern Quay Hotels

          Please consider the environment before printing this e-mail.`,
          true,
        ],
        [
          '2026-09-08T13:40',
          'us',
          `Dear Nadia,

          That is wonderful news, thank you. Option B is in our book. Planted and wet, it weighs 48 kg per square \
          metre, so 864 kg in all. I will send you the drawing of the anchors by Monday 14 September, for your \
          nervous engineer.

          Best wishes,
          Lieke`,
        ],
        [
          '2026-09-14T16:20',
          'us',
          `Dear Nadia,

          The drawing of the anchors is attached. We would build from Monday 12 to Wednesday 14 October. Does that \
          suit the hotel?

          Lieke`,
          true,
        ],
        [
          '2026-09-14T16:21',
          'them',
          `Thank you for your message. I am travelling until Monday 21 September, with little access to e-mail. In \
          urgent cases please contact reception at our Rotterdam house.`,
        ],
        [
          '2026-09-22T09:05',
          'them',
          `Dear Lieke,

          Back at my desk. The engineer has stopped being nervous, thank you. We have a conference in that week of \
          October, so could we make it the week after, 19 to 21?

          Nadia`,
        ],
        ['2026-09-22T11:15', 'us', 'Dear Nadia,\n\n19 to 21 October it is. The team will ring at seven.\n\nLieke'],
        ['2026-09-22T11:31', 'them', 'Perfect. N.'],
        [
          '2026-10-22T17:48',
          'them',
          `Lieke, I came down for breakfast and there were four guests standing in front of it just breathing. The \
          general manager in Rotterdam is sulking because he has not got one. Please tell your three men that they \
          left the place cleaner than they found it.

          Nadia

          Sent from my phone`,
        ],
        [
          '2026-10-23T09:20',
          'us',
          `Dear Nadia,

          I read this out at the coffee table, and Ruben went the colour of a begonia. Thank you. If Rotterdam goes \
          on sulking, I am happy to come and measure.

          Lieke`,
        ],
        ['2026-10-23T10:02', 'them', 'Ha! Give me a month to work on the budget. N.'],
      ],
    },
    {
      id: 'haddad-flies',
      subject: 'Little flies',
      with: 'haddad',
      mails: [
        [
          '2026-11-09T08:30',
          'them',
          `Dear Lieke,

          I would rather not write this one. Since the weekend there are tiny black flies all round the wall, in the \
          breakfast room too. Two guests have sent their muesli back and one has put a photograph on the internet. \
          Reception called your service number on Saturday and on Sunday and got a recording about opening hours. \
          For what we pay each month I had expected somebody to answer.

          What is it, is it harmful, and when can someone be here?

          Nadia Haddad
          Director of Properties, Lantern Quay Hotels`,
        ],
        [
          '2026-11-09T09:25',
          'us',
          `Dear Nadia,

          I am so sorry, both for the flies and for the recording. They sound like fungus gnats: a nuisance, and \
          harmless to people. Ruben will be with you tomorrow at eight. I will send you his report, and what we do \
          about the service number, by Wednesday.

          Lieke`,
        ],
        ['2026-11-09T09:50', 'them', 'Thank you. Tomorrow at eight, then. N.'],
        [
          '2026-11-10T13:10',
          'them',
          `Ruben came on time, was charming to the cook, and says ten days with the yellow cards. I look forward to \
          the report, as I have a meeting with the owners on Friday.

          Nadia

          On Mon, 9 Nov 2026 at 09:25, Lieke Aarts wrote:
          > I will send you his report, and what we do about the service number, by Wednesday.`,
        ],
      ],
    },
    {
      id: 'tierney-palms',
      subject: 'Palms for the waiting room',
      with: 'tierney',
      mails: [
        [
          '2026-10-05T12:44',
          'them',
          `Hi Lieke. 4 kentia palms in the grey pots, as per your list at €185? Also do you ship to Cork or is that a \
          mad question

          Bruce`,
        ],
        [
          '2026-10-05T15:10',
          'us',
          `Hi Bruce,

          Not mad at all, a lorry goes over every other Thursday. Four kentias in grey are €740, and the freight is \
          €210. Shall I put you on the lorry of the 22nd?

          Lieke`,
        ],
        ['2026-10-06T07:58', 'them', 'Go on so. Bruce'],
        [
          '2026-10-06T09:30',
          'us',
          `Hi Bruce,

          Thank you, four palms are on the lorry of the 22nd. I'll let you know the hour as soon as the haulier has \
          told me, on Tuesday 20 October at the latest.

          Lieke`,
        ],
        ['2026-10-06T09:41', 'them', '👍'],
        [
          '2026-10-21T08:15',
          'them',
          `No word on the time? I've patients til 6 and nobody on the door.

          B

          Sent from my iPhone`,
        ],
        [
          '2026-10-21T11:50',
          'us',
          `Hi Bruce,

          Sorry, I should have told you yesterday: between one and two tomorrow, and the driver rings when he is ten \
          minutes away.

          Lieke`,
        ],
        ['2026-10-21T12:03', 'them', 'Grand, thats my lunch'],
        ['2026-10-22T13:40', 'them', 'All 4 landed, not a leaf out of place. One of my regulars has named them. B'],
      ],
    },
    {
      id: 'tierney-water',
      subject: 'Re: Care card',
      with: 'tierney',
      mails: [
        [
          '2026-11-04T10:00',
          'us',
          `Hi Bruce,

          Here is the care card for the kentias.

          Lieke`,
          true,
        ],
        [
          '2026-11-11T16:50',
          'them',
          `Ta. Tips going brown on Gerald (dont ask). Is that me watering too much or too little? And would you have \
          something that survives a room with no window, my partner wants one for the back office

          Bruce`,
        ],
      ],
    },
    {
      id: 'adeyemi-moving',
      subject: 'We are moving (and so are the plants)',
      with: 'adeyemi',
      mails: [
        [
          '2026-10-12T22:17',
          'them',
          `Hello Lieke,

          It is late and I am writing this on a box. So, the lease on the Ropewalk is up and we are going across the \
          river, which is a longer story than you want, involving two landlords, a lift that was never certified and \
          my mother, who found the new place on her way to church. It has windows on three sides, and the members are \
          delighted, except for Phil, who likes the dark. What I am wondering is what becomes of the rented plants. I \
          make it thirty-one, though somebody may have taken the small fern home and I have my suspicions. We would \
          like to bring them all along. The move is on Friday 6 November. I don't want to put thirty-one plants in a \
          van with Phil, so I would be glad to know whether your people do that sort of thing and what it would come \
          to.

          All the best,
          Yusuf

          The Ropewalk, desks and good company since 2014`,
        ],
        [
          '2026-10-13T10:05',
          'us',
          `Hello Yusuf,

          Your mother has an eye. Yes, we move plants, with our own van and without Phil: £420 for up to forty. Friday \
          6 November is free. Shall I put it in?

          Lieke`,
        ],
        [
          '2026-10-14T21:40',
          'them',
          `Please do, that is a weight off. There is parking behind the church from eight.

          Yusuf`,
        ],
        [
          '2026-10-15T09:15',
          'us',
          `Hello Yusuf,

          Done: Friday 6 November at eight, behind the church. I will send you the labels for the pots a week before.

          Lieke`,
        ],
        [
          '2026-10-27T19:30',
          'them',
          `Hello Lieke, the lift again. They now say the 19th for everything, that is Thursday 19 November, so can the \
          van come then instead? Labels whenever that makes sense. I am sorry to be a nuisance.

          Yusuf`,
        ],
        [
          '2026-10-28T09:10',
          'us',
          `Hello Yusuf,

          No nuisance at all, the van comes on Thursday 19 November, same hour. You get the labels by Friday the 13th.

          Lieke`,
        ],
        ['2026-10-28T20:02', 'them', 'You are very patient. Thank you. Y'],
      ],
    },
    {
      id: 'adeyemi-invoice',
      subject: 'Invoice 26-0917, VAT number',
      with: 'adeyemi',
      mails: [
        [
          '2026-10-26T14:00',
          'them',
          `Hello Lieke,

          Our bookkeeper (in cc) says that invoice 26-0917 still has the old VAT number on it. Could you send us a new \
          one?

          Yusuf`,
        ],
        [
          '2026-10-26T16:10',
          'colleague',
          `Hello Yusuf,

          Timo here, I do the invoices. The new one is attached, with the right number.

          Timo Brandsma`,
          true,
        ],
        ['2026-10-26T18:22', 'them', 'Got it, thank you both. Y'],
      ],
    },
    ...officePlantsLater,
  ],
};
