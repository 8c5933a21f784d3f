import type { Thread } from '@/test/app/mailbox';

/** The van dealer’s threads in Polish, Spanish and Italian. Everybody is made up. */
export const vansAbroad: readonly Thread[] = [
  {
    id: 'pawel-crafter',
    subject: 'Sprinter / Crafter',
    with: 'pawel',
    mails: [
      [
        '2026-11-04T20:15',
        'them',
        `Dzień dobry Panie Declanie,

        kolega Tomek polecił mi Pana firmę. Szukam Sprintera albo Craftera, nie starszego niż 2019, z hakiem, do 18 \
        tys. euro. Czy ma Pan coś takiego na placu? Mogę przyjechać w sobotę.

        Pozdrawiam
        Paweł Wrona`,
      ],
      [
        '2026-11-05T10:30',
        'us',
        `Hello Paweł,

        I have a 2019 Crafter with a tow bar at €17,400. Would Saturday at eleven suit you? I hope English is all right.

        Declan`,
      ],
      [
        '2026-11-05T10:41',
        'them',
        'Czytam po angielsku bez problemu, tylko pisać wolę po polsku :) Sobota o 11 pasuje, do zobaczenia.',
      ],
    ],
  },
  {
    id: 'pawel-faktura',
    subject: 'faktura',
    with: 'pawel',
    mails: [
      [
        '2026-11-16T07:48',
        'them',
        `Dzień dobry, nadal nie dostałem faktury za Craftera, a księgowa pyta już drugi raz. Proszę o przesłanie \
        jeszcze dzisiaj.

        P. Wrona`,
      ],
      ['2026-11-16T09:20', 'us', 'Hello Paweł,\n\nsorry, it sat in my drafts. Here it is.\n\nDeclan', true],
      ['2026-11-16T09:25', 'them', 'Dziękuję, mam. Auto super.'],
    ],
  },
  {
    id: 'lucia-ducato',
    subject: 'La Ducato',
    with: 'lucia',
    mails: [
      [
        '2026-11-09T13:20',
        'them',
        `Hola Declan,

        al final nos quedamos con la Ducato blanca. ¿Puedes reservárnosla hasta el viernes? Te hago la transferencia \
        de la señal mañana por la mañana, mándame el número de cuenta por favor.

        Un abrazo
        Lucía`,
      ],
      [
        '2026-11-09T14:25',
        'us',
        'Hola Lucía,\n\nreservada hasta el viernes. El número de cuenta está en la proforma adjunta. \
        Gracias.\n\nDeclan',
        true,
      ],
      ['2026-11-10T10:02', 'them', 'Hecho, te ha llegado?'],
    ],
  },
  {
    id: 'fabio-master',
    subject: 'Il furgone',
    with: 'fabio',
    mails: [
      [
        '2026-11-06T17:50',
        'them',
        `Ciao Declan, grazie ancora per la prova di ieri, furgone bellissimo. Purtroppo mia moglie ha visto il prezzo \
        😅 Ci pensiamo nel weekend e ti faccio sapere lunedì. Buona serata, Fabio`,
      ],
    ],
  },
];
