import type { Thread } from '@/test/app/mailbox';

/** The reseller’s threads with customers abroad. Everybody is made up. */
export const resellerAbroad: readonly Thread[] = [
  {
    id: 'sigrid-ordre',
    subject: 'Ordre 1183',
    with: 'sigrid',
    mails: [
      [
        '2026-10-08T09:12',
        'them',
        `Hei Priya!

        Vi trenger 15 lisenser i stedet for 12, kan du endre bestillingen før den går ut? Beklager bryet :)

        Sigrid`,
      ],
      [
        '2026-10-08T10:05',
        'us',
        'Hei Sigrid,\n\nno bother, the order says 15 now. You get the keys tomorrow.\n\nPriya',
      ],
      ['2026-10-08T10:07', 'them', 'Supert, tusen takk! Ha en fin helg når den tid kommer 😊'],
    ],
  },
  {
    id: 'sigrid-nokler',
    subject: 'The keys',
    with: 'sigrid',
    mails: [
      ['2026-10-09T08:00', 'us', 'Hei Sigrid,\n\ndid all 15 keys work?\n\nPriya'],
      [
        '2026-10-09T08:01',
        'them',
        `Autosvar: Takk for e-posten. Jeg er på høstferie til og med 16. oktober og leser ikke e-post i denne perioden. \
        Haster det, kontakt post@nordlysregnskap.example.

        Med vennlig hilsen
        Sigrid Haugen`,
      ],
    ],
  },
  {
    id: 'carlo-fattura',
    subject: 'Fattura settembre',
    with: 'carlo',
    mails: [
      [
        '2026-10-05T10:30',
        'them',
        `Buongiorno Priya,

        non ho ancora visto la fattura di settembre. Me la puoi mandare quando hai un attimo?

        Grazie, Carlo`,
      ],
      ['2026-10-05T11:00', 'us', 'Ciao Carlo, te la mando oggi pomeriggio. Priya'],
      [
        '2026-10-09T09:15',
        'them',
        `Ciao Priya, scusa se insisto ma la fattura non è arrivata neanche stavolta, e la contabilità chiude oggi. Come \
        facciamo?`,
      ],
      [
        '2026-10-09T09:50',
        'us',
        'Hai ragione Carlo, scusami. La trovi qui allegata, e da oggi parte da sola il primo del mese. Priya',
        true,
      ],
      ['2026-10-09T10:02', 'them', 'Perfetto, arrivata. Grazie mille, sei gentilissima'],
    ],
  },
  {
    id: 'carlo-demo',
    subject: 'Demo',
    with: 'carlo',
    mails: [
      [
        '2026-10-13T16:20',
        'us',
        'Ciao Carlo, per la demo va bene giovedì 22 alle 10 o preferisci il pomeriggio? Priya',
      ],
      [
        '2026-10-13T17:05',
        'them',
        'Il mattino è meglio ma devo sentire il capo, te lo confermo domani. Nel frattempo mi giri il link?',
      ],
    ],
  },
  {
    id: 'ines-pedido',
    subject: 'Presupuesto 8 licencias',
    with: 'ines',
    mails: [
      [
        '2026-10-01T12:00',
        'us',
        'Hola Inés,\n\naquí tienes el presupuesto: 8 licencias a 74 € cada una.\n\nPriya',
        true,
      ],
      [
        '2026-10-02T13:18',
        'them',
        'Hola Priya, perfecto, adelante con las 8. Factura a la central, como siempre. ¿Para cuándo las claves?',
      ],
      [
        '2026-10-02T14:30',
        'us',
        'Hola Inés,\n\ngracias por el pedido. Las claves te llegan el lunes antes de las 12.\n\nPriya',
      ],
      ['2026-10-05T12:40', 'them', '¡Ya están todas funcionando! Qué rapidez. ¿Qué haríamos sin ti? Un abrazo, Inés'],
    ],
  },
  {
    id: 'marek-po',
    subject: 'PO 4500187',
    with: 'marek',
    mails: [
      [
        '2026-10-09T13:30',
        'them',
        `Good day,

        in attachment I send you our purchase order 4500187 for 25 pcs. of licence. We ask for the delivery until 30.10. \
        Please send order confirmation.

        Best regards
        Marek Dvořák
        Purchasing`,
        true,
      ],
      [
        '2026-10-09T15:10',
        'us',
        `Dear Marek,

        thank you for order 4500187. It is confirmed, and the licences come by 28 October. Which address should stand on the \
        certificate?

        Priya`,
      ],
      [
        '2026-10-12T08:05',
        'them',
        'Good day, for the address I must ask our legal department. I will come back to you on Friday. Marek',
      ],
    ],
  },
];
