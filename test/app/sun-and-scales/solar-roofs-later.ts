import type { Desk } from '@/test/app/mailbox';

/** The rest of the solar roofs: a French guest house, an electrician, one who is silent, one who is away. */
export const solarRoofsLater: Desk['threads'] = [
  {
    id: 'meyer-devis',
    subject: 'Devis n° 118 – gîte',
    with: 'meyer',
    mails: [
      [
        '2026-09-08T11:00',
        'us',
        `Bonjour Madame Meyer,

        vous trouverez ci-joint le devis pour le toit du gîte, avec et sans batterie.

        Cordialement,
        Jonas Wehrle`,
        true,
      ],
      [
        '2026-09-14T19:20',
        'them',
        `Bonjour Monsieur Wehrle,

        merci pour le devis. La batterie tient-elle aussi l'hiver, dans une grange non chauffée ? Mon mari voudrait le \
        savoir avant de décider.

        Bien à vous,
        Sylvie Meyer
        Envoyé de mon iPhone`,
      ],
      [
        '2026-09-15T09:05',
        'us',
        `Bonjour Madame Meyer,\n\noui, jusqu’à moins dix degrés, c’est garanti par le \
        fabricant.\n\nCordialement,\nJonas Wehrle`,
      ],
      [
        '2026-09-24T21:07',
        'them',
        `Bonsoir Monsieur Wehrle,

        c'est décidé, nous partons sur votre devis n° 118 avec la batterie. Vous pouvez commander le matériel. Faut-il \
        vous verser un acompte ?

        Bonne soirée,
        Sylvie Meyer

        Le 15 sept. 2026 à 09:05, Jonas Wehrle <jonas@sonnenhang-solar.example> a écrit :
        > oui, jusqu’à moins dix degrés, c’est garanti par le fabricant.`,
      ],
    ],
  },
  {
    id: 'meyer-avis',
    subject: 'Bornes de recharge',
    with: 'meyer',
    mails: [
      [
        '2026-07-29T10:30',
        'us',
        'Bonjour Madame Meyer, la borne est posée et contrôlée. Bonne route !\n\nJonas Wehrle',
      ],
      [
        '2026-07-29T20:15',
        'them',
        `Merci infiniment, vos monteurs ont été adorables, ils ont même rangé le garage. Nos hôtes en parlent déjà \
        !\nS. Meyer`,
      ],
    ],
  },
  {
    id: 'kopp-weiter',
    subject: 'WG: Zählerschrank Lorettostraße',
    with: 'kopp',
    mails: [
      [
        '2026-09-24T13:48',
        'them',
        `Hallo Jonas,

        kannst du da bitte draufschauen, bevor ich zusage? Mir kommt der Querschnitt zu klein vor.

        Gruß
        Andreas

        Von: Hausverwaltung Loretto <post@loretto-haus.example>
        Gesendet: Donnerstag, 24. September 2026 11:02
        An: Andreas Kopp
        Betreff: Zählerschrank Lorettostraße

        Sehr geehrter Herr Kopp,
        können Sie uns bis Freitag sagen, ob der Schrank bleiben kann? Wir würden sonst bei einem anderen Betrieb \
        anfragen.
        Mit freundlichen Grüßen
        Hausverwaltung Loretto`,
      ],
    ],
  },
  {
    id: 'kopp-speicher',
    subject: 'Speicher beim Kunden Vogt geht auf Störung',
    with: 'kopp',
    mails: [
      [
        '2026-09-16T07:55',
        'them',
        'Moin Jonas, der Speicher bei Vogt geht jede Nacht auf Störung F14. Was mache ich da?\nAndreas',
      ],
      [
        '2026-09-16T08:40',
        'colleague',
        `Hallo Andreas,

        Jonas ist auf dem Dach, deshalb ich: F14 ist der Fühler im Batterieraum. Stecker ab, zehn Minuten warten, \
        wieder \
        an. Wenn es bleibt, bringe ich dir morgen einen neuen vorbei.

        Grüße
        Miriam`,
      ],
      ['2026-09-16T12:10', 'them', 'Läuft wieder, danke Miriam, du bist ein Schatz!\n\nAndreas'],
    ],
  },
  {
    id: 'ruf-termin',
    subject: 'Ihr Dach in Gundelfingen',
    with: 'ruf',
    mails: [
      [
        '2026-07-24T17:30',
        'them',
        `Guten Tag, wir hätten gern ein Angebot für unser Haus, Südseite etwa 45 m². Was kostet so etwas \
        ungefähr?\nB. Ruf`,
      ],
      [
        '2026-07-25T09:00',
        'us',
        `Guten Tag Herr Ruf,

        für 45 m² rechnen Sie bitte mit 14.000 bis 17.000 Euro. Genau weiß ich es nach einem Blick aufs Dach. Passt \
        Ihnen \
        Dienstag, der 4. August um 17 Uhr?

        Freundliche Grüße
        Jonas Wehrle`,
      ],
    ],
  },
  {
    id: 'thoma-praxis',
    subject: 'Balkonmodule für die Praxis',
    with: 'thoma',
    mails: [
      [
        '2026-09-22T11:15',
        'us',
        `Guten Tag Frau Dr. Thoma,

        die vier Module für die Praxis sind da. Wann dürfen wir sie anbringen?

        Freundliche Grüße
        Jonas Wehrle`,
      ],
      [
        '2026-09-22T11:16',
        'them',
        `Vielen Dank für Ihre Nachricht. Die Praxis ist vom 21. September bis einschließlich 2. Oktober geschlossen. \
        In \
        dringenden Fällen wenden Sie sich bitte an die Kollegen in der Habsburgerstraße. Haben Sie ein Rezept \
        bestellt? \
        Es liegt ab dem 5. Oktober bereit.

        Diese Nachricht wurde automatisch erzeugt.`,
      ],
    ],
  },
];
