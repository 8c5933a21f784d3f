import type { Thread } from '@/test/app/mailbox';

/** What the organiser is written in other languages than English. */
export const schoolJourneysAbroad: Thread[] = [
  {
    id: 'anders-avresa',
    subject: 'Avresa i maj',
    with: 'anders',
    mails: [
      [
        '2026-10-14T13:30',
        'them',
        `Hej Freya!

          Två snabba frågor: går det att flytta avresan en dag, till den 6 maj? Och ingår frukosten på vandrarhemmet?

          Hälsningar
          Anders`,
      ],
      [
        '2026-10-15T09:20',
        'us',
        'Hej Anders,\n\nja, den 6 maj går bra och priset är detsamma. Frukosten ingår.\n\nFreya',
      ],
      ['2026-10-15T09:41', 'them', 'Toppen, tack!'],
    ],
  },
  {
    id: 'anders-bussen',
    subject: 'Bussen i fredags',
    with: 'anders',
    mails: [
      [
        '2026-09-07T20:15',
        'them',
        `Hej Freya,

          tack för resan, barnen är nöjda. Men bussen hem kom fyrtio minuter för sent och chauffören var minst sagt \
          sur. Ingen katastrof, men lite tråkigt som avslutning. Jag tycker att du ska veta det.

          Anders`,
      ],
      [
        '2026-09-08T11:00',
        'us',
        'Hej Anders,\n\ndet beklagar jag, så ska det inte sluta. Jag har talat med bussbolaget i dag.\n\nFreya',
      ],
      ['2026-09-08T12:10', 'them', 'Tack för att du tar det på allvar.'],
    ],
  },
  {
    id: 'ewa-rezygnacja',
    subject: 'Berlin',
    with: 'ewa',
    mails: [
      [
        '2026-09-08T12:30',
        'them',
        `Dzień dobry,

          niestety rada rodziców zdecydowała, że w tym roku nie jedziemy do Berlina. Bardzo dziękuję za ofertę i za \
          Pani czas. Może w przyszłym roku.

          Z pozdrowieniami
          Ewa Zielińska`,
      ],
      ['2026-09-09T10:20', 'us', 'Dear Ewa,\n\nthank you for telling me. Next year, then, with pleasure.\n\nFreya'],
    ],
  },
  {
    id: 'lotte-namen',
    subject: 'Namenlijst',
    with: 'lotte',
    mails: [
      [
        '2026-10-07T10:00',
        'us',
        'Dag Lotte,\n\nkun je me de namenlijst sturen? Dan kan ik de kamers verdelen.\n\nFreya',
      ],
      [
        '2026-10-07T12:30',
        'them',
        `Dag Freya,

          ik wacht nog op twee ouders. De lijst komt uiterlijk dinsdag de twintigste.

          Groetjes
          Lotte`,
      ],
    ],
  },
];
