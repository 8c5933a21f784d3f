import type { Thread } from '@/test/app/mailbox';

/** What the workshop is written in other languages than English. */
export const pianoWorkshopAbroad: Thread[] = [
  {
    id: 'lukas-anschlag',
    subject: 'Anschlag',
    with: 'lukas',
    mails: [
      [
        '2026-05-18T21:10',
        'them',
        `Liebe Frau Keane,

          seit dem Winter spielt sich mein Flügel zäh, vor allem in der Mitte. Was würde eine Regulierung ungefähr \
          kosten, und wie lange müsste ich auf ihn verzichten?

          Mit besten Grüßen
          Lukas Brandt`,
      ],
      [
        '2026-05-19T11:00',
        'us',
        `Lieber Herr Brandt,

          das kostet rund 900 Euro und geht bei Ihnen zu Hause, in zwei Tagen. Ab Freitag, dem 29., wäre ich frei. \
          Passt Ihnen das?

          Orla Keane`,
      ],
      [
        '2026-05-19T20:30',
        'them',
        `Das klingt gut, dann machen wir es so. Bitte tragen Sie den 29. fest ein.

          Herzlich
          Lukas Brandt`,
      ],
    ],
  },
  {
    id: 'lukas-konzert',
    subject: 'Gestern Abend',
    with: 'lukas',
    mails: [
      [
        '2026-03-06T09:30',
        'them',
        `Liebe Frau Keane,

          der Flügel hat gestern gesungen wie seit Jahren nicht. Drei Gäste wollten wissen, wer ihn gestimmt hat. Sie \
          müssen nicht antworten, ich wollte es nur gesagt haben.

          Ihr Lukas Brandt`,
      ],
    ],
  },
  {
    id: 'matteo-estate',
    subject: 'Pianoforte per l’estate',
    with: 'matteo',
    mails: [
      [
        '2026-05-12T23:40',
        'them',
        `Buonasera Orla,

          da giugno a settembre facciamo musica in terrazza e ci servirebbe un mezza coda. Ne avete uno a noleggio? \
          Quanto verrebbe al mese, e il trasporto è compreso?

          Un caro saluto
          Matteo`,
      ],
      [
        '2026-05-13T10:20',
        'us',
        `Buongiorno Matteo,

          sì, uno nero, 280 euro al mese con il trasporto compreso. Quanto è larga la porta della terrazza?

          Orla`,
      ],
    ],
  },
  {
    id: 'matteo-sgabello',
    subject: 'Lo sgabello',
    with: 'matteo',
    mails: [
      [
        '2026-03-30T17:25',
        'them',
        `Ciao Orla, lo sgabello è arrivato stamattina ed è bellissimo, il nostro pianista è felice come un bambino. \
          Grazie di cuore!

          Matteo`,
      ],
    ],
  },
  {
    id: 'tomasz-faktura',
    subject: 'Faktura',
    with: 'tomasz',
    mails: [
      [
        '2026-05-05T10:15',
        'them',
        'Dzień dobry, czy mogę prosić o fakturę za kwiecień z numerem NIP? Księgowa już czeka.\n\nPozdrawiam\nTomasz',
      ],
      ['2026-05-05T14:05', 'us', 'Dzień dobry, faktura w załączniku.\n\nOrla', true],
      ['2026-05-05T14:20', 'them', 'Super, dziękuję!'],
    ],
  },
];
