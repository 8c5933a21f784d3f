import type { Thread } from '@/test/app/mailbox';

/** The other half of the threads of the dealer of garden machines. */
export const gardenMachinesLater: Thread[] = [
  {
    id: 'lacey-saw',
    subject: 'Saw, again',
    with: 'lacey',
    mails: [
      [
        '2026-10-01T14:20',
        'them',
        `The 572 is back from your workshop and it stalls on the first cut, same as before I sent it. That is twice \
        now, and twice I have paid the post. I thin woods for a living, I can't do it with a paperweight. What are you \
        going to do about it?

        R. Lacey`,
      ],
      [
        '2026-10-02T09:00',
        'colleague',
        `Hello Roy,

        Ole from the workshop here. We tested it cold and never warm, and that is our mistake. I am sorry. Send it \
        once more at our cost, the label is attached, and you will have it back by Friday the 16th.

        Ole`,
        true,
      ],
      ['2026-10-02T09:40', 'them', 'Fine. Third time lucky. Posted it just now.'],
      [
        '2026-10-19T11:05',
        'them',
        `Ragnhild, no saw. Friday was the word. There's a fortnight of larch standing here and I am borrowing from my \
        brother in law, which nobody should have to.

        R. Lacey

        On Fri, 2 Oct 2026 at 09:00, Ole Haugan wrote:
        > Send it once more at our cost, the label is attached, and you will have it back by Friday the 16th.`,
      ],
      [
        '2026-10-21T10:00',
        'us',
        `Hello Roy,

        You were told Friday and heard nothing from us, and I am sorry. The carburettor only came yesterday. The saw \
        has been run warm for an hour, and it leaves by express today.

        Ragnhild`,
      ],
      [
        '2026-10-23T15:30',
        'them',
        `Saw's here and it runs, I will give you that. But I have bought a new one from the man in town in the \
        meantime, and he has my custom from here on. No hard feelings.

        R. Lacey`,
      ],
    ],
  },
  {
    id: 'reuter-traktor',
    subject: 'Rasentraktor 102 oder 122',
    with: 'reuter',
    mails: [
      [
        '2026-09-29T13:05',
        'them',
        `Guten Tag Frau Tveit,

        unser alter Rasentraktor hat den Sommer gerade so überlebt. Nun schwanken wir zwischen dem 102er und dem \
        122er. Unsere Hofpforte ist 1,30 m breit, kommt der große da durch? Und nehmen Sie den alten in \
        Zahlung, Baujahr 2014, 610 Stunden?

        Mit freundlichen Grüßen
        Joachim Reuter
        Hof am Deich`,
      ],
      [
        '2026-09-29T15:30',
        'us',
        `Guten Tag Herr Reuter,

        mit hochgeklapptem Auswurf ist der 122er 1,26 m breit, es passt also, wenn auch knapp. Wegen des alten frage \
        ich die Werkstatt und melde mich bis Montag.

        Freundliche Grüße
        Ragnhild Tveit`,
      ],
      [
        '2026-10-05T14:00',
        'us',
        `Guten Tag Herr Reuter,

        wie versprochen: Für den alten geben wir Ihnen 900 Euro.

        Freundliche Grüße
        Ragnhild Tveit`,
      ],
      [
        '2026-10-06T08:15',
        'them',
        `Das ist anständig. Dann machen wir es so: den 122er bitte, und den alten nehmen Sie gleich mit.

        J. Reuter`,
      ],
      [
        '2026-10-06T10:30',
        'us',
        `Vielen Dank, Herr Reuter! Wir liefern am Dienstag, 20. Oktober, und laden den alten dann auf.

        Freundliche Grüße
        Ragnhild Tveit`,
      ],
      [
        '2026-10-14T09:12',
        'them',
        `Guten Tag Frau Tveit, am 20. bekomme ich ein neues Knie, das hatte ich glatt vergessen. Ginge auch der 28.? \
        Dann ist meine Frau da.

        J. Reuter`,
      ],
      [
        '2026-10-14T11:00',
        'us',
        `Guten Tag Herr Reuter,

        der 28. geht, am Vormittag. Ihnen und dem Knie alles Gute!

        Freundliche Grüße
        Ragnhild Tveit`,
      ],
      ['2026-10-14T11:25', 'them', 'Prima, danke, ich gebe es weiter.'],
      [
        '2026-10-26T11:30',
        'them',
        `Guten Tag Frau Tveit,

        ich grüße aus der Reha, das Knie ist besser als der Kaffee. Meine Frau möchte wissen, ob sie für den alten \
        noch Papiere heraussuchen muss. Und wer erklärt ihr den neuen?

        J. Reuter`,
      ],
    ],
  },
  {
    id: 'bakken-fres',
    subject: 'Snøfresen',
    with: 'bakken',
    mails: [
      [
        '2026-10-12T09:20',
        'them',
        `Hei Ragnhild!

        Må bare si at den nye snøfresen er helt konge. Ingen snø ennå, men jeg har kjørt den rundt drivhuset tre \
        ganger likevel, og naboen er grønn av misunnelse. Takk for at du ikke solgte meg den dyreste.

        Hilsen Turid
        Bakken planteskole`,
      ],
      ['2026-10-12T10:05', 'us', 'Hei Turid! Så gøy å høre, nå er det bare å danse for snø. Hilsen Ragnhild'],
      ['2026-10-12T10:20', 'them', 'Danser hver kveld 😄'],
      [
        '2026-10-22T20:10',
        'them',
        'Hei, trenger to brytebolter og en ekstra reim. Kan noen ta det med til torget lørdag?',
      ],
      [
        '2026-10-23T08:30',
        'us',
        `Hei Turid,

        ja, Ole tar med både boltene og reima på lørdag.

        Hilsen Ragnhild`,
      ],
      ['2026-10-23T08:44', 'them', 'Topp!'],
      ['2026-10-24T13:00', 'them', 'Fikk boltene, men ingen reim i posen. Ingen krise, snøen er jo ikke her ennå. T'],
    ],
  },
];
