import type { Thread } from '@/test/app/mailbox';

/** The other half of the threads from Utrecht. */
export const officePlantsLater: Thread[] = [
  {
    id: 'wouters-huur',
    subject: 'Huurplanten kantoor Zwolle',
    with: 'wouters',
    mails: [
      [
        '2026-09-15T09:40',
        'them',
        `Beste Lieke,

        De laatste twee keer is jullie verzorger niet geweest, en de ficus bij de balie laat al zijn blad vallen. Ik \
        zou graag weten wanneer er weer iemand komt.

        Met vriendelijke groet,
        Sanne Wouters
        Wouters & Pronk advocaten`,
      ],
      [
        '2026-09-15T11:30',
        'us',
        `Beste Sanne,

        Wat vervelend, mijn excuses. Onze verzorger is ziek en er was geen vervanger ingepland. Timo komt donderdag \
        zelf bij jullie langs en neemt een nieuwe ficus mee.

        Hartelijke groet,
        Lieke`,
      ],
      ['2026-09-17T16:05', 'them', 'Timo is geweest, de nieuwe ficus staat. Dank. Sanne'],
      [
        '2026-10-13T10:50',
        'them',
        `Beste Lieke,

        Gisteren weer niemand. Mijn compagnon geeft ze nu water uit de koffiekan. Dit begint op te vallen bij cliënten.

        Sanne`,
      ],
      [
        '2026-10-13T14:20',
        'us',
        `Beste Sanne,

        Het spijt me, dit mag niet gebeuren. Ik zoek uit wat er misging en bel je morgen.

        Lieke`,
      ],
      [
        '2026-11-02T09:15',
        'them',
        `Beste Lieke,

        Een telefoontje heb ik niet gehad. Wij hebben besloten de huur per 31 december op te zeggen en gaan verder met \
        een bedrijf hier in Zwolle. Graag ontvang ik een bevestiging van de opzegging, en hoor ik wanneer jullie de \
        planten ophalen.

        Met vriendelijke groet,
        Sanne Wouters
        Wouters & Pronk advocaten

        Op di 13 okt 2026 om 14:20 schreef Lieke Aarts:
        > Ik zoek uit wat er misging en bel je morgen.`,
      ],
      [
        '2026-11-02T13:45',
        'us',
        `Beste Sanne,

        Je hebt gelijk, ik had moeten bellen, en dat spijt me oprecht. Hierbij bevestig ik de opzegging per 31 \
        december. We halen de planten op maandag 4 januari om negen uur op, als dat jullie schikt.

        Lieke`,
      ],
      ['2026-11-02T15:10', 'them', 'Dat schikt. Dank voor de snelle afhandeling. Sanne'],
    ],
  },
  {
    id: 'wouters-nieuws',
    subject: 'Kantoornieuws oktober: wat verandert er in het huurrecht?',
    with: 'wouters',
    mails: [
      [
        '2026-10-07T08:00',
        'them',
        `Beste relatie,

        Wist u dat de regels voor servicekosten per 1 januari veranderen? Bent u er klaar voor? Wij praten u graag bij \
        op ons ontbijtseminar van 28 oktober.

        Wouters & Pronk advocaten

        Wilt u deze nieuwsbrief niet meer ontvangen? Meld u hier af.`,
      ],
    ],
  },
  {
    id: 'bellandi-parete',
    subject: 'Preventivo 512, parete di muschio',
    with: 'bellandi',
    mails: [
      [
        '2026-10-08T11:00',
        'us',
        `Gentile Chiara,

        in allegato il preventivo per la parete di muschio, 4 x 2 metri: 3.950 euro, montaggio compreso.

        Cordiali saluti,
        Lieke`,
        true,
      ],
      [
        '2026-10-12T17:35',
        'them',
        `Cara Lieke,

        il preventivo ci va bene, procedete pure. Due cose: il muschio ha bisogno di acqua? E si può avere la cornice \
        in noce invece che in rovere?

        Un caro saluto,
        Chiara

        Studio Bellandi Architetti, Milano`,
      ],
      [
        '2026-10-13T09:50',
        'us',
        `Cara Chiara,

        grazie mille, la parete è in lavorazione. Il muschio è stabilizzato e non vuole acqua. Per il noce \
        chiedo al falegname e ti rispondo entro venerdì.

        Lieke`,
      ],
      ['2026-10-13T10:20', 'them', 'Ottimo, a venerdì! C.'],
      [
        '2026-10-16T15:30',
        'us',
        `Cara Chiara,

        la cornice in noce si può fare, allo stesso prezzo. Montiamo mercoledì 4 novembre alle nove, va bene?

        Lieke`,
      ],
      ['2026-10-16T16:04', 'them', 'Va benissimo, grazie!'],
      [
        '2026-11-05T18:12',
        'them',
        `Cara Lieke,

        la parete è una meraviglia, il cliente non smette di accarezzarla. Bravissimi i ragazzi, puntuali e gentili. \
        La farò vedere a tutti.

        Un abbraccio,
        Chiara`,
      ],
    ],
  },
  {
    id: 'bellandi-ulivi',
    subject: 'Due ulivi per una terrazza',
    with: 'bellandi',
    mails: [
      [
        '2026-11-11T09:25',
        'them',
        `Cara Lieke,

        per una terrazza a Como mi servirebbero due ulivi alti circa due metri, entro Natale. Li avete? Reggono il \
        gelo in vaso?

        Chiara`,
      ],
      [
        '2026-11-11T10:40',
        'us',
        `Cara Chiara,

        due metri ne ho quattro. In vaso reggono fino a meno sette, con il vaso ben coperto. Vuoi che te ne metta da \
        parte due, e a che indirizzo andrebbero?

        Lieke`,
      ],
    ],
  },
  {
    id: 'sommerfeld-wartezimmer',
    subject: 'Pflanzen fürs Wartezimmer',
    with: 'sommerfeld',
    mails: [
      [
        '2026-10-19T13:05',
        'them',
        `Sehr geehrte Frau Aarts,

        wir suchen für unser Wartezimmer etwas Grünes, das keine Allergien auslöst und nicht umfällt, wenn ein Kind \
        daran zieht. Was würden Sie empfehlen?

        Mit freundlichen Grüßen
        Dr. Ulrike Sommerfeld`,
      ],
      [
        '2026-10-19T15:50',
        'us',
        `Sehr geehrte Frau Dr. Sommerfeld,

        ich empfehle drei Schusterpalmen in beschwerten Töpfen zu 95 Euro: sie blühen kaum, vertragen Schatten und \
        stehen fest. In welcher Farbe hätten Sie die Töpfe gern, und kommen wir bei Ihnen mit einer Sackkarre hinein?

        Freundliche Grüße
        Lieke Aarts`,
      ],
    ],
  },
];
