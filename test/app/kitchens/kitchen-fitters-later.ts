import type { Thread } from '@/test/app/mailbox';

/** The other half of the threads from Leeds. */
export const kitchenFittersLater: Thread[] = [
  {
    id: 'brenner-dichtung',
    subject: 'Dichtungen für Kühltisch',
    with: 'brenner',
    mails: [
      [
        '2026-09-21T10:12',
        'them',
        `Hallo Frau Thwaite,

        bei unserem Kühltisch (der dreitürige von Ihnen, 2023) sind die Türdichtungen hin. Haben Sie die noch, und was \
        kostet der Versand zu uns?

        Viele Grüße
        Stefan Brenner
        Berghotel Brenner`,
      ],
      [
        '2026-09-21T13:30',
        'us',
        `Hallo Herr Brenner,

        ja, drei Stück liegen hier, 38 € pro Dichtung. Der Versand kostet 24 €.

        Viele Grüße
        Rachel Thwaite`,
      ],
      ['2026-09-22T08:05', 'them', 'Dann bitte alle drei, Adresse wie gehabt. Gruß Brenner'],
      [
        '2026-09-22T10:15',
        'us',
        `Hallo Herr Brenner,

        vielen Dank, sie gehen heute noch raus. Die Sendungsnummer schicke ich Ihnen morgen.

        Viele Grüße
        Rachel Thwaite`,
      ],
      [
        '2026-09-28T09:20',
        'them',
        `Dichtungen sind da und passen. Die Sendungsnummer kam zwar nie, hat sich damit aber erledigt. Danke!

        Stefan Brenner`,
      ],
    ],
  },
  {
    id: 'brenner-herbst',
    subject: 'Goldener Herbst im Berghotel',
    with: 'brenner',
    mails: [
      [
        '2026-09-30T17:00',
        'them',
        `Liebe Gäste,

        die Kühe sind wieder im Tal, und bei uns beginnt die schönste Zeit des Jahres. Drei Nächte buchen, zwei \
        bezahlen: Wann dürfen wir Sie begrüßen? Unser Küchenchef freut sich schon auf die Wildwochen ab 10. Oktober.

        Ihre Familie Brenner mit Team

        Sie erhalten diese E-Mail, weil Sie unseren Newsletter abonniert haben. Abmelden | Im Browser ansehen`,
      ],
    ],
  },
  {
    id: 'brenner-rechnung',
    subject: 'AW: Ihre Rechnung 2026-884',
    with: 'brenner',
    mails: [
      ['2026-10-13T09:15', 'us', 'Hallo Herr Brenner,\n\nanbei die Rechnung.\n\nRachel Thwaite', true],
      [
        '2026-10-14T11:02',
        'them',
        `Hallo Frau Thwaite,

        auf der Rechnung stehen vier Dichtungen statt drei. Bitte schicken Sie mir eine neue, dann überweise ich gleich.

        Viele Grüße
        Stefan Brenner

        Am 13.10.2026 um 09:15 schrieb Rachel Thwaite:
        > anbei die Rechnung.`,
      ],
    ],
  },
  {
    id: 'ibbotson-fryers',
    subject: 'Fryers',
    with: 'ibbotson',
    mails: [
      [
        '2026-09-17T22:40',
        'them',
        `Evening Rachel,

        Hope you're well. We've had a summer of it up here, I can tell you, what with the coach parties and then the \
        cricket lot on top, and our Susan says we've gone through more oil since June than in all of last year. Young \
        Kyle does his best with the cleaning but he's seventeen and it's not what he dreams of. Anyhow the left hand \
        fryer was slow to heat on Sunday and then right as rain on Monday, so I've left it be.

        It did get me thinking though. You come once a year, in February, and by then we're shut half the week and \
        there's nothing to see. I suppose what I'm asking is what it'd cost us to have you come twice. Our Susan \
        thinks it'd pay for itself. She's usually right, but don't tell her I said so.

        All the best
        Graham

        The Drovers' Rest. Dogs welcome, muddy boots likewise.`,
      ],
      [
        '2026-09-18T15:20',
        'us',
        `Hi Graham,

        Susan's right (I won't tell her). Twice a year is £340 for both fryers, against £190 now. I'll send you the \
        contract next week and you can see what you think.

        Rachel`,
      ],
      ['2026-09-18T19:02', 'them', 'Grand, no rush. Graham'],
      [
        '2026-09-24T11:30',
        'us',
        `Hi Graham,

        Here's the contract for two visits a year. No need for the serial numbers by the way, Dev wrote them down last \
        time. And he'll bring the gas certificate with him on the 2nd.

        Rachel`,
        true,
      ],
      [
        '2026-10-09T16:45',
        'them',
        `Hi Rachel

        Contract signed and attached, sorry it sat on the bar for a fortnight. Dev's been and gone, grand lad, and the \
        certificate's on the wall.

        One more thing. It's our Susan's 60th on the 24th and we're having a do. Could I borrow a couple of chafing \
        dishes off you for the weekend? Happy to pay.

        Graham`,
        true,
      ],
      [
        '2026-10-12T15:00',
        'us',
        `Hi Graham,

        Thank you, contract's in place. Of course you can have the dishes, and no charge, it's Susan's birthday. Come \
        and get them any time on the 23rd.

        Rachel`,
      ],
      ['2026-10-12T18:33', 'them', `You're a good un. See you on the 23rd`],
    ],
  },
  {
    id: 'ibbotson-gas',
    subject: 'Serial numbers',
    with: 'ibbotson',
    mails: [
      [
        '2026-09-23T12:10',
        'them',
        `Rachel, do you need the serial numbers off the fryers for the contract? I'd have to pull them out. And when \
        do we get the gas certificate, the insurance are asking.

        Graham`,
      ],
    ],
  },
  {
    id: 'hollis-cupboard',
    subject: 'Hot cupboard, order 5512',
    with: 'hollis',
    mails: [
      [
        '2026-09-02T13:20',
        'them',
        `Hi Rachel,

        Just chasing the hot cupboard, it was meant to be here on the 28th. We've a wedding for 120 on Saturday and I \
        need it by Friday at the latest. Can you let me know where it's at?

        Thanks
        Tasha

        Tasha Hollis | Copper Pot Events | Otley`,
      ],
      [
        '2026-09-02T14:10',
        'us',
        `Hi Tasha,

        So sorry, it was held up at the factory and I should have told you. You'll have it on Friday, by lunchtime.

        Rachel`,
      ],
      ['2026-09-02T14:15', 'them', 'OK thanks, fingers crossed!'],
      [
        '2026-09-04T16:50',
        'them',
        `Rachel, nothing's come. I rang at two and got the machine. I've just had to hire one from a firm in York for \
        £140 because I can't serve cold food to 120 people. I'm really disappointed, this is the second date you've \
        missed.

        Tasha`,
      ],
      [
        '2026-09-07T11:00',
        'us',
        `Dear Tasha,

        You have every right to be. We missed two dates and then you couldn't even get hold of us, and I'm very sorry. \
        The cupboard is on our van and Dev will bring it tomorrow morning. We'll take the £140 for the hire off your \
        invoice. How did the wedding go?

        Rachel`,
      ],
      [
        '2026-09-08T12:15',
        'them',
        `It's here and it works. Thanks for the £140. Wedding was fine in the end.

        Tasha`,
      ],
    ],
  },
  {
    id: 'hollis-account',
    subject: 'Our account',
    with: 'hollis',
    mails: [
      [
        '2026-10-14T09:50',
        'them',
        `Hi Rachel,

        Just to let you know that we're going with another supplier for the new unit, and we'll be moving our \
        servicing over to them as well. Nothing personal, you were lovely about it, but after the hot cupboard I \
        can't take the risk again. Could you send me a final statement so I can settle up?

        Thanks for everything
        Tasha

        Tasha Hollis | Copper Pot Events | Otley`,
      ],
    ],
  },
  {
    id: 'vasseur-petrin',
    subject: 'Pétrin 40 kg',
    with: 'vasseur',
    mails: [
      [
        '2026-09-15T06:10',
        'them',
        `Bonjour, je cherche un pétrin à spirale de 40 kg, d'occasion si possible. Vous avez ça ?

        M. Vasseur
        Le Fournil, Rouen`,
      ],
      [
        '2026-09-15T10:20',
        'us',
        `Bonjour Monsieur Vasseur,

        Oui, nous en avons un de 2022, révisé, à 2 900 € livré. Il existe en monophasé et en triphasé : qu'avez-vous \
        chez vous ? Et quelle est la largeur de votre porte ?

        Cordialement,
        Rachel Thwaite`,
      ],
      [
        '2026-10-13T05:50',
        'them',
        `Bonjour, désolé pour le silence, un apprenti en moins et la rentrée. Triphasé, et la porte fait 90. C'est bon \
        pour le prix, je le prends. Vous pouvez livrer quand ?

        M. Vasseur`,
      ],
      [
        '2026-10-13T11:30',
        'us',
        `Bonjour Monsieur Vasseur,

        Merci, il est à vous. La livraison se fera la dernière semaine d'octobre, je vous confirme le jour d'ici \
        vendredi.

        Cordialement,
        Rachel Thwaite`,
      ],
      ['2026-10-13T12:02', 'them', 'Parfait.'],
    ],
  },
  {
    id: 'kowalska-piec',
    subject: 'Piec do pizzy',
    with: 'kowalska',
    mails: [
      [
        '2026-10-15T11:20',
        'them',
        `Dzień dobry,

        otwieramy w grudniu drugi lokal w Bradford i szukamy używanego pieca do pizzy, dwukomorowego. Czy mają Państwo \
        coś takiego i ile by to kosztowało z montażem?

        Pozdrawiam
        Agnieszka Kowalska`,
      ],
    ],
  },
];
