import type { Desk } from '@/test/app/mailbox';
import { vansAbroad } from './used-vans-abroad';

/** A dealer in used vans near Dundalk. Everybody is made up. */
export const usedVans: Desk = {
  zone: 'Europe/Dublin',
  now: '2026-11-19T11:00',
  added: '2026-07-01T09:00',
  seller: { name: 'Declan Roe', address: 'declan@roevans.example' },
  colleague: { name: 'Aoife Roe', address: 'aoife@roevans.example' },
  people: {
    mick: { name: 'Mick Tierney', address: 'mick@tierneyplastering.example' },
    shauna: { name: 'Shauna Keogh', address: 'shauna@fuchsia-flowers.example' },
    colm: { name: 'Colm Fahy', address: 'c.fahy@fahyfoods.example' },
    darren: { name: 'Darren Hynes', address: 'darren.hynes@hyneswindows.example' },
    pawel: { name: 'Paweł Wrona', address: 'pawel.wrona@szybkapaczka.example' },
    lucia: { name: 'Lucía Ferrer', address: 'lucia@ruedayfuego.example' },
    fabio: { name: 'Fabio Conti', address: 'fabio.conti@fornoinviaggio.example' },
  },
  threads: [
    {
      id: 'mick-transit',
      subject: '181 transit',
      with: 'mick',
      mails: [
        ['2026-11-03T12:40', 'them', `is the 181 transit still there? what's the best you'd do for cash`],
        [
          '2026-11-03T13:10',
          'us',
          `Hi Mick,

          it is. It's up at 15,950, and for a straight sale I'd do 15,400 with a fresh DOE and a full tank. When can \
          you come down to see it?

          Declan`,
        ],
        ['2026-11-03T13:14', 'them', '15 and ill take it today'],
        ['2026-11-03T13:30', 'us', `15,200 and I'll throw in the roof rack. That's me done, Mick.\n\nDeclan`],
        ['2026-11-03T13:33', 'them', 'go on so. be down around 4'],
        [
          '2026-11-04T08:05',
          'them',
          'flying machine declan. one thing, sliding door sticks a bit, is that normal in the cold',
        ],
        [
          '2026-11-04T09:20',
          'us',
          `Glad to hear it, Mick. They all do till the runners are greased. Drop by any time and Aoife does it in ten \
          minutes.

          Declan`,
        ],
        ['2026-11-04T09:22', 'them', 'sound'],
      ],
    },
    {
      id: 'shauna-caddy',
      subject: 'The white Caddy',
      with: 'shauna',
      mails: [
        [
          '2026-10-20T14:05',
          'them',
          `Hi Declan,

          Thanks a million for showing us the two Caddys on Saturday, Ruby hasn't stopped talking about the dog. I've \
          been on to the bank and they're happy enough in principle. They'd want a pro forma with the chassis number \
          on it and they asked is the NCT, sorry DOE, good into 2027. The white one I mean. Also would you be able to \
          get the shelving in before we collect, I've a big wedding on the 14th of November and could do with it for \
          then.

          Talk soon
          Shauna`,
        ],
        [
          '2026-10-20T17:30',
          'us',
          `Hi Shauna,

          pro forma attached, chassis number and all. The DOE runs to March 2027. I'll ask the joiner about the \
          shelving and let you know by Friday.

          Declan`,
          true,
        ],
        ['2026-10-20T17:44', 'them', `You're a star, thanks x`],
        ['2026-10-28T09:12', 'them', 'Hi Declan, any word on the shelves? Getting a bit nervous about the 14th. S'],
        [
          '2026-10-28T10:15',
          'us',
          `Hi Shauna,

          I'm sorry, Friday went by me. The joiner fits it on Thursday 5 November and you can collect on the 6th, a \
          week before the wedding.

          Declan`,
        ],
        ['2026-10-28T10:20', 'them', 'Phew. Perfect, see you on the 6th then!'],
      ],
    },
    {
      id: 'shauna-wedding',
      subject: 'Wedding!!',
      with: 'shauna',
      mails: [
        [
          '2026-11-15T20:10',
          'them',
          `Declan the van was a dream yesterday, 40 arrangements and not a petal out of place. Tell the joiner he's a \
          genius. I've given your name to my cousin in Ardee, hope thats ok. Shauna xx`,
        ],
      ],
    },
    {
      id: 'colm-fleet',
      subject: 'Quote: 5 units',
      with: 'colm',
      mails: [
        [
          '2026-11-02T09:05',
          'them',
          `Declan,

          Per our call. Please quote for the following by Thursday:
          - 4 x refrigerated SWB, max 3 years, under 80k km
          - 1 x Luton with tail lift
          Delivery to Athlone. Trade-in of our 5 old units, list attached. Payment 30 days.

          Colm Fahy
          Transport Manager, Fahy Foods`,
          true,
        ],
        [
          '2026-11-04T16:20',
          'us',
          `Colm,

          quote attached: four fridge vans at 21,300 each, the Luton at 18,750, and 14,500 for your five. The Luton \
          is the only one I have and I can hold it to the 13th. Does the split suit you?

          Declan`,
          true,
        ],
        ['2026-11-05T08:30', 'them', 'Received. Will revert after board on 11/11.'],
      ],
    },
    {
      id: 'colm-statement',
      subject: 'October statement',
      with: 'colm',
      mails: [
        [
          '2026-11-12T11:00',
          'them',
          'Hi, you have us down for invoice 7731 twice on the October statement. Pls correct and resend. Colm',
        ],
        ['2026-11-12T12:10', 'colleague', 'Hi Colm,\n\nmy mistake, corrected statement attached.\n\nAoife', true],
        ['2026-11-12T12:15', 'them', 'Thx'],
      ],
    },
    {
      id: 'darren-gearbox',
      subject: 'VIVARO',
      with: 'darren',
      mails: [
        [
          '2026-11-10T19:02',
          'them',
          `Declan, gearbox on the Vivaro I bought off you 5 weeks ago is gone. Towed off the M1 last night with a \
          load of windows in the back. You told me full service history. I'm losing 300 a day here. I want my money \
          back or a van tomorrow morning, otherwise it's the small claims and a review to match

          Darren Hynes`,
        ],
        [
          '2026-11-11T08:05',
          'us',
          `Darren,

          I'm sorry, that's the last thing you need on a motorway in the dark. There's a Trafic here taxed and ready \
          that you can have from nine today, no charge, till yours is right. I'll have the Vivaro lifted this morning \
          and ring you by two with what we find.

          Declan`,
        ],
        ['2026-11-11T08:20', 'them', 'ok ill get a lift down for 9. but im not paying for the tow'],
        ['2026-11-17T14:00', 'them', 'van back and driving grand. fair play for covering the tow'],
      ],
    },
    ...vansAbroad,
  ],
};
