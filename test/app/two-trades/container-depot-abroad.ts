import type { Thread } from '@/test/app/mailbox';

/** The depot’s threads in German, French and Dutch. Everybody is made up. */
export const depotAbroad: readonly Thread[] = [
  {
    id: 'dieter-angebot',
    subject: "Anfrage 4 x 40' HC",
    with: 'dieter',
    mails: [
      [
        '2026-09-28T11:02',
        'them',
        `Sehr geehrter Herr Maes,

        wir benötigen für Mitte November vier 40-Fuß-High-Cube-Container, besenrein und mit gültiger CSC-Plakette. Bitte \
        lassen Sie uns ein Angebot frei Duisburg zukommen.

        Mit freundlichen Grüßen
        Dieter Krahl`,
      ],
      [
        '2026-09-29T09:30',
        'us',
        `Sehr geehrter Herr Krahl,

        anbei unser Angebot über vier Container frei Duisburg. Passt Ihnen eine Anlieferung in Kalenderwoche 46?

        Mit freundlichen Grüßen
        Joris Maes`,
        true,
      ],
      [
        '2026-10-01T15:48',
        'them',
        `Sehr geehrter Herr Maes,

        vielen Dank für Ihr Angebot. Wir prüfen es intern und melden uns bis Ende nächster Woche.

        Mit freundlichen Grüßen
        Dieter Krahl`,
      ],
    ],
  },
  {
    id: 'dieter-rechnung',
    subject: 'Rechnung 2291',
    with: 'dieter',
    mails: [
      [
        '2026-10-14T08:20',
        'them',
        `Guten Morgen Herr Maes,

        auf Ihrer Rechnung 2291 steht noch unsere alte Anschrift. Könnten Sie sie bitte auf die Hafenstraße 12 umschreiben? \
        Eilt nicht.

        Freundliche Grüße
        Krahl`,
      ],
    ],
  },
  {
    id: 'amina-retard',
    subject: 'LIVRAISON 6H',
    with: 'amina',
    mails: [
      [
        '2026-10-05T07:40',
        'them',
        `Bonjour,

        il est 7h40 et toujours pas de conteneur sur le site. Livraison prévue à 6h, quai bloqué, six personnes qui \
        attendent. C'est inadmissible. Rappelez-moi immédiatement.

        A. Belkacem`,
      ],
      [
        '2026-10-05T07:55',
        'us',
        `Bonjour Madame,

        je suis vraiment désolé pour vous et votre équipe. Le camion vient de sortir du ring, il est chez vous à 8h15. Je vous \
        appelle tout de suite.

        Joris Maes`,
      ],
      [
        '2026-10-05T16:30',
        'them',
        `Bon, on a rattrapé le retard, merci d'avoir réagi vite. Par contre je veux comprendre ce qui s'est passé, on remet \
        ça avec vous le 20.`,
      ],
      [
        '2026-10-06T09:00',
        'colleague',
        `Bonjour Madame Belkacem,

        le chauffeur était arrêté derrière un accident et ne nous a pas prévenus, c'était à nous de vous le dire à 6h. Pour le \
        20, le conteneur sera posé la veille au soir.

        Lotte Peeters`,
      ],
      ['2026-10-06T09:32', 'them', 'Parfait, c’est noté.'],
    ],
  },
  {
    id: 'amina-20',
    subject: 'le 20',
    with: 'amina',
    mails: [
      [
        '2026-10-14T17:12',
        'them',
        `Re-bonjour, petit changement pour le 20 : finalement ce sera deux 20 pieds au lieu d'un 40. Même adresse, même \
        heure. Vous me confirmez ?`,
      ],
      [
        '2026-10-15T08:30',
        'us',
        'Bonjour, c’est noté : deux 20 pieds, posés le 19 au soir. Je vous l’envoie par écrit cet après-midi. Joris Maes',
      ],
      ['2026-10-15T08:41', 'them', 'Super merci, bonne journée !'],
    ],
  },
  {
    id: 'karel-dinsdag',
    subject: 'wk 42',
    with: 'karel',
    mails: [
      [
        '2026-10-07T13:05',
        'them',
        'Joris, kunnen jullie dinsdag 2x40 HC klaarzetten ipv woensdag? Chauffeur is er rond 6u.',
      ],
      ['2026-10-07T13:20', 'us', 'Karel, dinsdag lukt. Ze staan vanaf 5.30 klaar op rij C. Joris'],
      ['2026-10-07T13:22', 'them', 'top, tot dinsdag'],
    ],
  },
  {
    id: 'karel-deur',
    subject: 'deur',
    with: 'karel',
    mails: [
      [
        '2026-10-14T16:45',
        'them',
        `Ter info: deur van de laatste 40ft zat wat vast, onze monteur heeft hem gesmeerd en hij loopt weer. Je hoeft niks \
        te doen.

        Groet, Karel`,
      ],
    ],
  },
  {
    id: 'hanneke-nieuws',
    subject: 'Najaar in de tuin: onze nieuwsbrief',
    with: 'hanneke',
    mails: [
      [
        '2026-10-08T06:00',
        'them',
        `Beste tuinliefhebber,

        is uw tuin al klaar voor de winter? In deze nieuwsbrief leest u wanneer u bollen plant en hoe u uw gereedschap droog \
        bewaart. Bestel vóór 1 november en ontvang 10% korting. Wat vindt u van onze nieuwe website?

        U ontvangt deze nieuwsbrief omdat u zich heeft aangemeld. Uitschrijven | Bekijk in uw browser`,
      ],
    ],
  },
  {
    id: 'hanneke-havendag',
    subject: 'havendag',
    with: 'hanneke',
    mails: [
      [
        '2026-10-13T12:20',
        'them',
        `Ha Joris,

        leuk je zaterdag te zien op de havendag! Mijn zoon praat nog steeds over die kraan. Die offerte komt wel een keer, \
        geen haast.

        Groetjes, Hanneke`,
      ],
    ],
  },
];
