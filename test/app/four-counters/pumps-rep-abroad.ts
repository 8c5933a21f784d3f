import type { Thread } from '@/test/app/mailbox';

/** The representative’s threads in Norwegian, Dutch and Spanish. Everybody is made up. */
export const pumpsAbroad: readonly Thread[] = [
  {
    id: 'kjell-havari',
    subject: '80-300',
    with: 'kjell',
    mails: [
      [
        '2026-11-10T06:58',
        'them',
        `Hei Wessel,

        har du to stk 80-300 på lager? Vi hadde et havari i natt og må ha dem senest torsdag. Bare send dem, så tar \
        vi papirene etterpå.

        Kjell`,
      ],
      [
        '2026-11-10T07:50',
        'us',
        'Hei Kjell,\n\nja, begge står her. De flyr i kveld og er hos deg onsdag før tolv.\n\nWessel',
      ],
      ['2026-11-10T07:52', 'them', 'Kjempebra. Du redder dagen!'],
      ['2026-11-11T13:40', 'them', 'Fremme. Takk'],
    ],
  },
  {
    id: 'kjell-faktura',
    subject: 'Faktura 88120',
    with: 'kjell',
    mails: [
      [
        '2026-11-18T12:10',
        'them',
        `Hei, fakturaen er sendt til feil selskap. Skal være Aune Havbruk AS, ikke Aune Eiendom. Kan du kreditere og \
        sende ny? Haster ikke.

        Kjell`,
      ],
    ],
  },
  {
    id: 'tineke-contract',
    subject: 'Onderhoudscontract 2027',
    with: 'tineke',
    mails: [
      [
        '2026-10-21T09:10',
        'us',
        'Dag Tineke,\n\nbijgaand het voorstel voor 2027. Zullen we het volgende week samen doornemen?\n\nWessel',
        true,
      ],
      [
        '2026-10-21T16:30',
        'them',
        'Hoi, ziet er goed uit, ik leg het voor aan de penningmeester en kom er begin november op terug. Gr Tineke',
      ],
    ],
  },
  {
    id: 'tineke-lawaai',
    subject: 'Pomp recreatiebad',
    with: 'tineke',
    mails: [
      [
        '2026-11-04T10:00',
        'them',
        `Hallo Wessel,

        de circulatiepomp van het recreatiebad maakt meer lawaai dan de kinderen. Jullie monteur is geweest maar kon \
        niks vinden, heeft wel 2 uur geschreven. Ik wil graag dat er nog een keer iemand komt kijken, en dan iemand \
        die er verstand van heeft. Wanneer kan dat? En die 2 uur ga ik niet betalen, sorry.

        Groet, Tineke`,
      ],
      [
        '2026-11-04T11:00',
        'colleague',
        `Dag Tineke,

        wat vervelend. Vrijdag om acht uur komt onze lagerspecialist bij je langs, en die twee uur haal ik eraf.

        Ilse`,
      ],
      ['2026-11-04T11:10', 'them', 'Top, dank je'],
    ],
  },
  {
    id: 'nuria-rodete',
    subject: 'Su oferta',
    with: 'nuria',
    mails: [
      [
        '2026-11-13T11:40',
        'them',
        `Buenos días Wessel:

        le agradezco la oferta. Antes de decidir me gustaría saber si la bomba de rodete aguanta el orujo con raspón, \
        y si hay algún cliente en La Rioja al que pueda llamar.

        Un saludo
        Núria Vidal`,
      ],
      [
        '2026-11-13T15:00',
        'us',
        `Buenas tardes Núria:

        con raspón aguanta hasta un 15 %, por encima le recomiendo la de tornillo. En Haro puede llamar a Iker \
        Olabarri, que tiene una desde 2021.

        Un saludo
        Wessel`,
      ],
      ['2026-11-13T16:10', 'them', 'Perfecto, muchas gracias. La semana que viene le digo algo.'],
    ],
  },
];
