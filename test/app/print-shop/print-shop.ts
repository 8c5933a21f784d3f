import type { Desk } from '@/test/app/mailbox';

/** A print shop in Bath, and the mails that its drafts answer. Everybody is made up. */
export const printShop: Desk = {
  zone: 'Europe/London',
  now: '2026-10-07T10:30',
  added: '2026-08-03T09:00',
  seller: { name: 'Nora Finch', address: 'nora@inkwell-print.example' },
  colleague: { name: 'Colin Fry', address: 'colin@inkwell-print.example' },
  people: {
    daniel: { name: 'Daniel Osei', address: 'daniel@oseiandsons.example' },
    ruth: { name: 'Ruth Calloway', address: 'ruth.calloway@westfair.example' },
    sam: { name: 'Sam Whitby', address: 'sam@whitbyroast.example' },
    lindner: { name: 'Petra Lindner', address: 'p.lindner@gasthof-lindner.example' },
    vogt: { name: 'Henning Vogt', address: 'vogt@vogt-saefte.example' },
    mia: { name: 'Mia Tran', address: 'mia@trantheatre.example' },
    leo: { name: 'Leo Park', address: 'leo@parkbooks.example' },
    bram: { name: 'Bram de Wit', address: 'bram@dewitkaas.example' },
  },
  threads: [
    {
      id: 'proof',
      subject: 'Proof',
      with: 'daniel',
      mails: [['2026-10-07T09:10', 'them', "Could you send the proof again? The last one won't open.\n\nDaniel"]],
    },
    {
      id: 'brochures',
      subject: 'Brochures',
      with: 'ruth',
      mails: [
        [
          '2026-10-06T16:20',
          'them',
          `Nora, the brochures arrived with page 8 upside down, and our fair opens on Saturday. This is really \
          disappointing. What can be done?

          Ruth`,
        ],
      ],
    },
    {
      id: 'cards',
      subject: 'Loyalty cards',
      with: 'sam',
      mails: [
        [
          '2026-10-07T08:15',
          'them',
          'Hi Nora, how many days do 500 cards take? Do you ship to Cork? And is the paper recycled?\n\nSam',
        ],
      ],
    },
    {
      id: 'speisekarten',
      subject: 'Speisekarten',
      with: 'lindner',
      mails: [
        [
          '2026-10-07T09:00',
          'them',
          `Guten Tag Frau Finch,

          könnten Sie mir sagen, wann die Speisekarten fertig sind? Und haben Sie auch Leinenpapier?

          Petra Lindner`,
        ],
      ],
    },
    {
      id: 'rechnung',
      subject: 'Rechnung',
      with: 'lindner',
      mails: [
        [
          '2026-10-06T11:00',
          'them',
          'Guten Tag, bitte schicken Sie mir die Rechnung noch einmal, ich finde sie nicht mehr.\n\nPetra Lindner',
        ],
      ],
    },
    {
      id: 'etiketten',
      subject: 'Etiketten',
      with: 'vogt',
      mails: [
        [
          '2026-10-06T14:00',
          'them',
          `Guten Tag Frau Finch,

          leider sind die Etiketten schon wieder falsch zugeschnitten, das ist jetzt das zweite Mal. Ich bin ziemlich \
          enttäuscht.

          Henning Vogt`,
        ],
      ],
    },
    {
      id: 'programmes',
      subject: 'Programmes',
      with: 'mia',
      mails: [['2026-10-07T09:40', 'them', 'Got the programmes, they look lovely, thank you!\n\nMia']],
    },
    {
      id: 'bookmarks',
      subject: 'Bookmarks',
      with: 'leo',
      mails: [
        [
          '2026-09-02T10:00',
          'them',
          'The bookmarks went down a treat, thanks Nora. Frome opens in \
      October!\n\nLeo',
        ],
      ],
    },
    {
      id: 'kaasetiketten',
      subject: 'Etiketten voor de kaas',
      with: 'bram',
      mails: [
        [
          '2026-10-07T08:50',
          'them',
          `Beste Nora, wat kosten 2.000 etiketten, en kunnen jullie ze ovaal \
        snijden?\n\nBram`,
        ],
      ],
    },
  ],
};
