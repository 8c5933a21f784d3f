import type { Thread } from '@/test/app/mailbox';

/** What the broker is written in other languages than English. */
export const insuranceBrokerAbroad: Thread[] = [
  {
    id: 'jeanmarc-depanneuse',
    subject: 'Troisième dépanneuse',
    with: 'jeanmarc',
    mails: [
      [
        '2026-02-16T11:20',
        'them',
        `Bonjour Nils,

          nous achetons une troisième dépanneuse et il faudrait l'assurer à partir du 1er mars. Pouvez-vous me dire \
          combien cela ferait ? Est-ce que l'expert doit repasser ?

          Jean-Marc`,
      ],
      [
        '2026-02-17T10:00',
        'us',
        `Bonjour Jean-Marc,

          voici les deux formules. L'expert n'a pas besoin de repasser.

          Nils`,
        true,
      ],
      [
        '2026-02-24T09:50',
        'them',
        `Bonjour Nils,

          bon pour accord, formule B. Merci de me faire parvenir la carte verte avant le 1er.

          Jean-Marc`,
      ],
    ],
  },
  {
    id: 'jeanmarc-attestation',
    subject: 'Attestation pour le bailleur',
    with: 'jeanmarc',
    mails: [
      [
        '2026-01-14T09:00',
        'them',
        'Bonjour Nils, il me faudrait une attestation pour mon bailleur. Vous pouvez me l’envoyer ?\n\nJean-Marc',
      ],
      ['2026-01-19T08:40', 'them', 'Petite relance pour l’attestation. Merci d’avance !'],
      [
        '2026-01-21T09:15',
        'them',
        `Bonjour,

          c'est la troisième fois que je vous écris pour cette attestation. Mon bailleur s'impatiente, et moi aussi, \
          un peu.

          Jean-Marc`,
      ],
      [
        '2026-01-21T11:00',
        'us',
        'Bonjour Jean-Marc,\n\nje vous prie de m’excuser, elle était restée dans une pile. La voici.\n\nNils',
        true,
      ],
      ['2026-01-21T11:30', 'them', 'Bien reçue. Comme quoi, tout arrive !'],
    ],
  },
  {
    id: 'carmen-tobillo',
    subject: 'Un tobillo',
    with: 'carmen',
    mails: [
      [
        '2026-02-19T20:45',
        'them',
        `Hola Nils:

          esta tarde una alumna se ha torcido el tobillo en clase. ¿Lo cubre mi seguro? ¿Y qué papeles tiene que \
          reunir ella? No quiero que piense que la dejo tirada.

          Un abrazo,
          Carmen`,
      ],
      [
        '2026-02-20T10:30',
        'us',
        `Hola Carmen:

          sí, lo cubre. Solo hace falta el informe del médico y las facturas.

          Nils`,
      ],
      ['2026-02-20T13:00', 'them', '¡Mil gracias, qué rapidez! Se lo digo ahora mismo.'],
    ],
  },
  {
    id: 'dirk-adres',
    subject: 'Nieuw adres',
    with: 'dirk',
    mails: [
      [
        '2026-02-12T16:30',
        'them',
        `Beste Nils,

          per 1 april verhuizen we zelf eens: naar Esch. Moet ik daarvoor iets doorgeven, of regelen jullie dat met de \
          maatschappij?

          Groet
          Dirk`,
      ],
      [
        '2026-02-13T09:30',
        'us',
        'Beste Dirk,\n\ndat regelen wij. Kun je me het nieuwe adres en het aantal vierkante meters sturen?\n\nNils',
      ],
      [
        '2026-02-13T09:31',
        'them',
        `Automatisch antwoord: afwezig

          Dank voor uw bericht. Ik ben met vakantie tot en met 27 februari en lees mijn mail niet. Voor dringende \
          zaken kunt u bellen met de planning.`,
      ],
    ],
  },
  {
    id: 'bettina-wartet',
    subject: 'Wasserschaden Dachwohnung, zum Dritten',
    with: 'bettina',
    mails: [
      [
        '2026-02-24T08:05',
        'them',
        `Sehr geehrter Herr Faber,

          seit vier Wochen warte ich auf die Regulierung. Zweimal hieß es „nächste Woche“, und passiert ist nichts. \
          Meine Mieterin kocht im Flur. Ich habe das gründlich satt. Wenn ich bis Freitag keine schriftliche Zusage \
          habe, wende ich mich an die Aufsicht und kündige.

          Bettina Krause`,
      ],
    ],
  },
];
