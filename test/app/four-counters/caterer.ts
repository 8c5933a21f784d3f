import type { Desk } from '@/test/app/mailbox';
import { catererAbroad } from './caterer-abroad';

/** A caterer in Luxembourg. Everybody is made up. */
export const caterer: Desk = {
  zone: 'Europe/Luxembourg',
  now: '2026-11-19T11:00',
  added: '2026-07-01T09:00',
  seller: { name: 'Élodie Thill', address: 'elodie@table-thill.example' },
  colleague: { name: 'Marco Silva', address: 'marco@table-thill.example' },
  people: {
    joanna: { name: 'Joanna Platt', address: 'joanna.platt@meridianfunds.example' },
    greg: { name: 'Greg Sorensen', address: 'gregsorensen@postbox.example' },
    claire: { name: 'Claire Vasseur', address: 'c.vasseur@cabinet-orval.example' },
    rainer: { name: 'Rainer Klein', address: 'klein@klein-und-partner.example' },
    ana: { name: 'Ana Figueiredo', address: 'ana.figueiredo@correio.example' },
    giulia: { name: 'Giulia Moretti', address: 'giulia.moretti@posta.example' },
  },
  threads: [
    {
      id: 'joanna-lunch',
      subject: 'Team lunch',
      with: 'joanna',
      mails: [
        [
          '2026-11-03T15:12',
          'them',
          `Hi Élodie,

          hope you had a nice weekend. We need to move the team lunch from Thursday 12th to Friday 13th (yes, I know) \
          and we're now 34 not 28. Two more vegans, so 5 in total, and one person who's coeliac. Is that still ok for \
          you? And what will it do to the price?

          Thanks a lot
          Jo`,
        ],
        [
          '2026-11-03T17:05',
          'us',
          `Hi Jo,

          Friday the 13th it is, 34 people with five vegans and one coeliac. It comes to €1,122 instead of €924.

          Élodie`,
        ],
        ['2026-11-04T08:40', 'them', 'Great, please go ahead.'],
        [
          '2026-11-13T15:30',
          'them',
          `Hi Élodie, the food was lovely as always but I have to mention that there was no label on the gluten free \
          box and Marie ended up not daring to eat anything. She was fine about it but it was a bit embarrassing as \
          she's new. Just so you know for the next time.

          Have a good weekend
          Jo`,
        ],
        [
          '2026-11-16T08:30',
          'us',
          `Hi Jo,

          I'm sorry, and above all for Marie. Labels are on our packing list from today. Please tell her that her \
          next lunch is on us.

          Élodie`,
        ],
        ['2026-11-16T09:15', 'them', `That's so kind, she'll be chuffed. Thanks!`],
      ],
    },
    {
      id: 'joanna-drinks',
      subject: 'Christmas drinks',
      with: 'joanna',
      mails: [
        [
          '2026-11-17T10:20',
          'them',
          `Me again! Christmas drinks, 10 December, about 80 people, canapés only. Could you do something around 30 a \
          head? End of the week is fine. Jo`,
        ],
      ],
    },
    {
      id: 'greg-wedding',
      subject: 'Menu 2',
      with: 'greg',
      mails: [
        [
          '2026-10-14T22:10',
          'them',
          `Hi Élodie,

          so after much debate (mostly with my mother in law) we've landed on the second menu but with the trout \
          instead of the duck. I know you said the trout is only good until September but we're on the 5th so surely \
          that's fine?? Could you send us the updated offer? We also wondered what happens with leftover wine, do you \
          take it back.

          Kirsten says hi
          Greg`,
        ],
        [
          '2026-10-15T11:30',
          'us',
          `Hi Greg,

          trout on the 5th is fine. Unopened bottles go back and come off the bill. I'll send you the new offer by \
          Wednesday. Greetings to Kirsten, and to your mother-in-law.

          Élodie`,
        ],
        ['2026-10-15T12:05', 'them', 'Brilliant, thanks!'],
        [
          '2026-10-20T17:40',
          'us',
          `Hi Greg,

          here is the new offer. I've kept the tasting on 14 November free for the two of you. Does that suit you?

          Élodie`,
          true,
        ],
        [
          '2026-10-29T21:50',
          'them',
          `Hi, sorry for the silence, Kirsten's dad had a bad fall and we've been at the hospital most evenings. He's \
          on the mend now. The 14th works. G`,
        ],
        [
          '2026-10-30T09:30',
          'us',
          `Oh Greg, I'm sorry to hear it, and glad that he is on the mend. The 14th at eleven then. Love to Kirsten.

          Élodie`,
        ],
      ],
    },
    {
      id: 'greg-parking',
      subject: 'tomorrow',
      with: 'greg',
      mails: [
        ['2026-11-13T18:02', 'them', 'quick one for tomorrow - where do we park?'],
        ['2026-11-13T18:15', 'us', 'In the yard behind the blue gate, the code is 2580. See you at eleven.\n\nÉlodie'],
        ['2026-11-13T18:16', 'them', 'ta'],
      ],
    },
    ...catererAbroad,
  ],
};
