import type { Thread } from '@/test/app/mailbox';

/** The caterer’s threads in French, German, Portuguese and Italian. Everybody is made up. */
export const catererAbroad: readonly Thread[] = [
  {
    id: 'claire-avoir',
    subject: 'Facture séminaire',
    with: 'claire',
    mails: [
      [
        '2026-11-05T09:30',
        'them',
        `Bonjour Élodie,

        j'ai bien reçu la facture du séminaire mais il y a 12 plateaux de fromage au lieu de 10. Pourriez-vous \
        m'envoyer un avoir ? Le reste est parfait, les collègues en parlent encore.

        Bien à vous
        Claire Vasseur`,
      ],
      [
        '2026-11-05T11:40',
        'us',
        `Bonjour Claire,

        vous avez raison, l'avoir est en pièce jointe. Merci à vous et à vos collègues.

        Élodie`,
        true,
      ],
      ['2026-11-05T11:52', 'them', `Merci beaucoup, c'est noté. Bonne journée`],
    ],
  },
  {
    id: 'claire-report',
    subject: 'Comité de jeudi',
    with: 'claire',
    mails: [
      [
        '2026-11-16T17:45',
        'them',
        `Bonjour Élodie,

        comme je vous le disais au téléphone, le comité de jeudi est reporté au 3 décembre, même heure, même nombre. \
        Merci de me confirmer que c'est possible pour vous.

        Claire`,
      ],
      ['2026-11-17T09:25', 'us', `Bonjour Claire,\n\nc'est noté pour le 3 décembre à midi, 22 personnes.\n\nÉlodie`],
      [
        '2026-11-17T09:26',
        'them',
        `Bonjour,

        je suis absente du bureau jusqu'au 23 novembre inclus. En cas d'urgence, merci de vous adresser à l'accueil.

        Cordialement
        Claire Vasseur`,
      ],
    ],
  },
  {
    id: 'rainer-verspaetet',
    subject: 'Mittagessen heute',
    with: 'rainer',
    mails: [
      [
        '2026-10-22T13:20',
        'them',
        `Frau Thill,

        es ist 13.20 Uhr und das Mittagessen, bestellt für 12.30 Uhr, ist noch nicht da. Unsere Mandanten sitzen vor \
        leeren Tellern. Das darf nicht passieren.

        Klein`,
      ],
      [
        '2026-10-22T13:28',
        'colleague',
        `Herr Klein, ich stehe mit dem Wagen vor Ihrer Tür, der Tunnel war gesperrt. Es tut mir sehr leid.

        Marco Silva`,
      ],
      [
        '2026-10-22T16:00',
        'them',
        `Ihr Kollege war sehr freundlich und das Essen gut. Dennoch: ein Anruf um halb eins hätte genügt.

        Klein`,
      ],
      [
        '2026-10-22T17:30',
        'us',
        `Sehr geehrter Herr Klein,

        Sie haben recht, und es tut mir leid. Ab sofort rufen wir an, sobald wir fünf Minuten zu spät sind. Das Essen \
        von heute berechne ich Ihnen nicht.

        Élodie Thill`,
      ],
    ],
  },
  {
    id: 'rainer-buffet',
    subject: 'Weihnachtsfeier 17. Dezember',
    with: 'rainer',
    mails: [
      [
        '2026-11-09T08:55',
        'them',
        `Sehr geehrte Frau Thill,

        für unsere Weihnachtsfeier am 17. Dezember benötigen wir ein Buffet für 45 Personen in unseren Räumen. Bitte \
        unterbreiten Sie uns bis Mittwoch ein Angebot, einmal mit und einmal ohne Service. Gläser und Geschirr sind \
        vorhanden, ein Herd leider nicht.

        Mit freundlichen Grüßen
        Rainer Klein`,
      ],
      [
        '2026-11-11T09:30',
        'us',
        `Sehr geehrter Herr Klein,

        anbei die beiden Angebote: 39 € pro Person ohne, 48 € mit Service. Einen Herd brauchen wir nicht, wir bringen \
        warm gehaltene Speisen.

        Mit freundlichen Grüßen
        Élodie Thill`,
        true,
      ],
      [
        '2026-11-11T14:10',
        'them',
        `Sehr geehrte Frau Thill,

        danke. Preislich liegt das deutlich über dem Vorjahr. Bei 42 € mit Service sind wir uns einig.

        Klein`,
      ],
      [
        '2026-11-12T10:00',
        'us',
        `Sehr geehrter Herr Klein,

        bei 44 € mit Service bin ich dabei, der Kaffee danach ist dann im Preis.

        Élodie Thill`,
      ],
      ['2026-11-12T10:20', 'them', 'Einverstanden. Bitte schicken Sie mir die Auftragsbestätigung.\n\nKlein'],
    ],
  },
  {
    id: 'ana-batizado',
    subject: 'Batizado do Tomás',
    with: 'ana',
    mails: [
      [
        '2026-10-26T21:14',
        'them',
        `Boa noite Élodie,

        queríamos encomendar os salgados para o batizado do Tomás no dia 15 de novembro, umas 50 pessoas. Os rissóis \
        da última vez estavam uma maravilha! Quanto é que fica, com entrega em Esch? A minha mãe leva os bolos.

        Beijinhos
        Ana`,
      ],
      [
        '2026-10-27T10:15',
        'us',
        'Olá Ana,\n\npara 50 pessoas ficam em 390 €, com entrega em Esch às 11h. Fica combinado?\n\nÉlodie',
      ],
      ['2026-10-27T10:50', 'them', 'Sim, fica combinado! Obrigada 😘'],
    ],
  },
  {
    id: 'ana-rissois',
    subject: 'Rissóis',
    with: 'ana',
    mails: [
      [
        '2026-11-16T09:05',
        'them',
        `Bom dia Élodie, correu tudo bem, só que vieram 40 rissóis de camarão em vez de 60 e não chegaram para todos. \
        Não é grave, mas pagámos 60. Como fazemos?

        Ana`,
      ],
      [
        '2026-11-16T10:00',
        'us',
        `Olá Ana,

        peço desculpa, a falha foi nossa. Devolvo-lhe hoje o valor dos 20 que faltaram, e os próximos rissóis são \
        oferta da casa.

        Élodie`,
      ],
      ['2026-11-16T10:12', 'them', 'Está ótimo, obrigada pela rapidez.'],
    ],
  },
  {
    id: 'giulia-tramezzini',
    subject: 'Sabato',
    with: 'giulia',
    mails: [
      [
        '2026-11-10T12:30',
        'them',
        `Buongiorno Élodie, ti confermo l'ordine per sabato: 30 tramezzini e 2 crostate, niente noci mi raccomando \
        perché mio nipote è allergico. Passo a ritirare alle 10. Grazie! Giulia`,
      ],
      [
        '2026-11-10T14:05',
        'us',
        'Ciao Giulia,\n\ngrazie dell’ordine. Tutto senza noci, sabato alle 10 è pronto.\n\nÉlodie',
      ],
    ],
  },
];
