import type { Thread } from '@/test/app/mailbox';

/** The other half of the threads from Kent. */
export const tentHireLater: Thread[] = [
  {
    id: 'delcourt-chapiteau',
    subject: 'Chapiteau pour septembre',
    with: 'delcourt',
    mails: [
      [
        '2026-06-16T15:20',
        'them',
        `Bonjour Beth,

        notre festival aura lieu les 12 et 13 septembre. Le 15 x 30 est-il libre, et pourriez-vous le monter dès le \
        vendredi ?

        Bien à vous,
        Hélène Delcourt
        Livres en baie`,
      ],
      [
        '2026-06-17T10:02',
        'us',
        `Bonjour Hélène,

        le 15 x 30 est libre, et le montage le vendredi 11 est possible. Je vous envoie le devis demain.

        Cordialement,
        Beth`,
      ],
      [
        '2026-06-22T14:00',
        'us',
        `Bonjour Hélène,

        voici le devis, avec quelques jours de retard, veuillez m'en excuser.

        Cordialement,
        Beth`,
        true,
      ],
      [
        '2026-06-30T11:47',
        'them',
        `Bonjour Beth,

        le bureau a validé le devis, nous vous confirmons donc la réservation du 15 x 30. Faut-il verser un acompte ?

        Bien à vous,
        Hélène

        Le 22 juin 2026 à 14:00, Beth Harlow a écrit :
        > voici le devis, avec quelques jours de retard, veuillez m'en excuser.`,
      ],
      [
        '2026-07-01T09:18',
        'us',
        `Bonjour Hélène,

        merci, la réservation est faite. Pas d'acompte, on règle après le festival.

        Cordialement,
        Beth`,
      ],
      ['2026-07-01T09:55', 'them', 'Parfait, merci. Bel été à vous !\n\nHélène'],
    ],
  },
  {
    id: 'delcourt-pluie',
    subject: 'URGENT il pleut dans la tente',
    with: 'delcourt',
    mails: [
      [
        '2026-09-12T16:45',
        'them',
        `Il pleut dans la tente. Côté scène les livres sont trempés, notre invitée a signé sous un parapluie. \
        J'appelle votre numéro d'astreinte depuis une heure et personne ne décroche. C'est inadmissible.

        Hélène Delcourt

        Envoyé de mon portable`,
      ],
      [
        '2026-09-12T17:50',
        'colleague',
        `Hélène, ici Owen. Je suis vraiment désolé. Je suis sur la route avec une bâche neuve, j'arrive dans une \
        heure.`,
      ],
      [
        '2026-09-12T20:10',
        'them',
        `La bâche est posée, et Owen a été très bien. Mais il y a quarante livres à jeter. Qui prend cela en charge ?

        Hélène`,
      ],
      [
        '2026-09-14T10:30',
        'us',
        `Bonjour Hélène,

        des livres trempés et personne au téléphone : je suis désolée, ce n'est pas ainsi que nous travaillons. Les \
        livres sont à notre charge. Pouvez-vous m'envoyer la liste ? Dès que je l'ai, je vous rembourse.

        Cordialement,
        Beth`,
      ],
      [
        '2026-10-01T10:20',
        'them',
        `Bonjour Beth,

        j'ai mis du temps à tout compter. Voici la liste : 41 livres, soit 612 euros. Quand la librairie peut-elle \
        compter sur le virement ? Elle a avancé la somme et s'impatiente un peu.

        Bien à vous,
        Hélène Delcourt
        Livres en baie`,
        true,
      ],
    ],
  },
  {
    id: 'vandijk-beurs',
    subject: 'Pagodes Rotterdam',
    with: 'vandijk',
    mails: [
      [
        '2026-09-01T08:20',
        'them',
        `Ha Beth, heb je drie pagodes 5x5 voor mij, Rotterdam, 22 t/m 24 september? Zelfde als vorig jaar.

        Joost`,
      ],
      [
        '2026-09-01T11:45',
        'us',
        `Ha Joost,

        Die heb ik, voor dezelfde prijs plus € 90 voor de boot. Wil je de vloer er ook bij?

        Groet,
        Beth`,
      ],
      ['2026-09-02T12:58', 'them', 'Prima, mét vloer. Regel het maar.\n\nJoost'],
      ['2026-09-03T09:20', 'us', 'Ha Joost,\n\nGeregeld, en de opbouw is op maandag 21 september om 8 uur.\n\nBeth'],
      ['2026-09-03T09:22', 'them', '👍'],
      [
        '2026-09-15T17:05',
        'them',
        `Beth, kleine kink in de kabel: maandag mogen er geen vrachtwagens bij de hal komen. Kan de opbouw naar zondag \
        20 september?

        Joost`,
      ],
      [
        '2026-09-16T09:10',
        'us',
        `Ha Joost,

        Zondag kan, de mannen nemen de boot van zaterdagavond. De ploeg rekent dan wel € 120 zondagtoeslag. Akkoord?

        Groet,
        Beth`,
      ],
      ['2026-09-16T10:02', 'them', 'Akkoord, tot zondag.\n\nJoost'],
    ],
  },
  {
    id: 'vandijk-na',
    subject: 'Hoe was de beurs?',
    with: 'vandijk',
    mails: [
      [
        '2026-09-25T14:10',
        'us',
        `Ha Joost,

        De pagodes staan weer droog in de loods, en de mannen hadden het over niets anders dan jouw broodjes. Hoe was \
        de beurs voor jullie?

        Groet,
        Beth`,
      ],
      [
        '2026-09-25T14:11',
        'them',
        `Automatisch antwoord: Bedankt voor je bericht. Ik ben op vakantie en vanaf maandag 12 oktober weer te \
        bereiken. Heb je dringend iets nodig? Neem dan contact op met mijn collega Femke.

        Joost van Dijk
        Van Dijk Evenementen`,
      ],
    ],
  },
  {
    id: 'ibarra-carpa',
    subject: 'Carpa para la feria',
    with: 'ibarra',
    mails: [
      [
        '2026-07-13T12:15',
        'them',
        `Buenos días:

        ¿Tienen ustedes una carpa con suelo para unas 200 personas, del 25 al 27 de septiembre?

        Un saludo,
        Lucía Ibarra
        Feria de la Sidra`,
      ],
      [
        '2026-07-14T10:25',
        'us',
        `Buenos días, Lucía:

        Sí, la de 12 x 24 está libre esos días. Adjunto el presupuesto. ¿Quiere que se la guarde?

        Un saludo,
        Beth Harlow`,
        true,
      ],
      [
        '2026-07-15T18:03',
        'them',
        `Gracias, Beth. Sí, guárdela de momento. Lo hablo con la junta y le digo algo antes del 31 de julio.

        Lucía`,
      ],
      [
        '2026-08-12T11:30',
        'us',
        `Buenos días, Lucía:

        ¿Ha podido decidir la junta? La carpa sigue guardada.

        Un saludo,
        Beth`,
      ],
      [
        '2026-08-13T09:44',
        'them',
        `Buenos días, Beth. Al final lo hacemos en el polideportivo, que nos sale gratis. Perdone la tardanza y \
        gracias por todo. ¡Otro año será!

        Lucía`,
      ],
      [
        '2026-08-13T16:05',
        'us',
        `Buenas tardes, Lucía:

        Lo entiendo muy bien, gratis es difícil de mejorar. Gracias por decírmelo, y que vaya todo sobre ruedas.

        Un saludo,
        Beth`,
      ],
    ],
  },
  {
    id: 'ibarra-boletin',
    subject: 'Boletín de septiembre: ya huele a sidra',
    with: 'ibarra',
    mails: [
      [
        '2026-09-16T18:00',
        'them',
        `Queridos amigos de la Feria de la Sidra:

        Este año nos mudamos al polideportivo, y habrá más mesas que nunca. ¿Todavía no ha reservado la suya? Hágalo \
        antes del domingo en nuestra página y le regalamos la primera botella.

        El equipo de la Feria de la Sidra
        Recibe este boletín porque nos dejó su dirección. Para darse de baja, pulse aquí.`,
      ],
    ],
  },
  {
    id: 'brandt-werftfest',
    subject: 'Werftfest 19.9. / neue Rechnungsadresse',
    with: 'brandt',
    mails: [
      [
        '2026-08-03T13:50',
        'them',
        `Hallo Frau Harlow,

        zwei Fragen zum Werftfest: Bringen Sie den Toilettenwagen mit? Und wer sperrt die Uferstraße? Außerdem hat \
        sich unsere Rechnungsadresse geändert, ab sofort bitte Hafenstraße 12 statt 21.

        Viele Grüße aus dem Norden
        Svenja Brandt`,
      ],
      [
        '2026-08-04T09:10',
        'us',
        `Hallo Frau Brandt,

        den Wagen bringen wir mit, er steht am 19. ab 10 Uhr, und die Hausnummer ist geändert. Wegen der Straße melde \
        ich mich bis nächsten Mittwoch.

        Viele Grüße
        Beth Harlow`,
      ],
      [
        '2026-08-11T11:35',
        'us',
        `Hallo Frau Brandt,

        die Uferstraße sperrt die Gemeinde, sie hat es mir heute bestätigt.

        Viele Grüße
        Beth Harlow`,
      ],
      ['2026-08-11T12:02', 'them', 'Super, vielen Dank fürs Kümmern!\n\nLG Svenja Brandt'],
      [
        '2026-09-21T10:26',
        'them',
        `Liebe Frau Harlow,

        das Fest war ein voller Erfolg, unser Chef hat sogar getanzt, und das will etwas heißen. Einziger \
        Wermutstropfen: Der Toilettenwagen kam erst um 14 Uhr statt um 10, die ersten Gäste mussten bei der Feuerwehr \
        klingeln. Wir haben es mit Humor genommen.

        Herzliche Grüße
        Svenja Brandt`,
      ],
      [
        '2026-09-22T09:05',
        'us',
        `Liebe Frau Brandt,

        wie schön, auch das mit dem Chef! Vier Stunden ohne Wagen durften nicht passieren, das tut mir leid. Der Wagen \
        kostet Sie deshalb nur die Hälfte.

        Herzliche Grüße
        Beth Harlow`,
      ],
      ['2026-09-22T09:40', 'them', 'Das ist aber nett, danke! Damit ist es vergessen.\n\nS. Brandt'],
    ],
  },
  {
    id: 'brandt-rechnung',
    subject: 'Rechnung 1241',
    with: 'brandt',
    mails: [
      [
        '2026-09-29T15:00',
        'us',
        `Liebe Frau Brandt,

        die Rechnung für das Werftfest hängt an.

        Viele Grüße
        Beth Harlow`,
        true,
      ],
      [
        '2026-09-30T08:37',
        'them',
        `Moin, da steht der Toilettenwagen noch mit dem vollen Betrag drin, war da nicht was? ;-)

        LG S. Brandt

        Am 29.09.2026 um 15:00 schrieb Beth Harlow:
        > die Rechnung für das Werftfest hängt an.`,
      ],
      [
        '2026-09-30T12:20',
        'us',
        `Liebe Frau Brandt,

        da war was, und Sie haben recht. Hier ist die berichtigte Rechnung, bitte entschuldigen Sie die Mühe.

        Viele Grüße
        Beth Harlow`,
        true,
      ],
      ['2026-10-01T07:58', 'them', 'Passt, danke schön! Bis nächstes Jahr :-)'],
    ],
  },
  {
    id: 'okafor-summer',
    subject: 'Summer party, 16 July',
    with: 'okafor',
    mails: [
      [
        '2026-06-22T16:05',
        'them',
        `Hi Beth,

        FYI, Ruddock's are doing the catering on 16 July, and their van comes in by the north gate. Nothing for you to \
        do.

        Daniel Okafor | Workplace Events | Tallis & Reed

        Have you booked your seat at the Tallis & Reed Autumn Forum? Order your ticket before 31 July!`,
      ],
      [
        '2026-07-15T15:33',
        'them',
        `Barrier code for tomorrow is 4471, we open at 6.30. See you there

        D`,
      ],
      ['2026-07-15T15:50', 'us', 'Thanks Daniel, see you at half past six. Beth'],
    ],
  },
  {
    id: 'okafor-remittance',
    subject: 'Remittance advice TR-20093',
    with: 'okafor',
    mails: [
      [
        '2026-08-05T02:14',
        'them',
        `This remittance was generated automatically for requester D. Okafor.

        Invoice 1193 GBP 4,860.00 paid 05/08/2026. Purchase order 88120 is now closed. If you have a query, please \
        contact the helpdesk within 14 days. This mailbox is not monitored.`,
      ],
    ],
  },
  {
    id: 'okafor-december',
    subject: '11 December?',
    with: 'okafor',
    mails: [
      [
        '2026-09-08T11:12',
        'them',
        `Hi Beth,

        Could you pencil us in for Friday 11 December, 150 heads, something warm? Not an order yet, the budget still \
        has to be signed off.

        Daniel Okafor | Workplace Events | Tallis & Reed`,
      ],
      [
        '2026-09-08T16:40',
        'us',
        `Hi Daniel,

        You are pencilled in for the 15 x 20 with heating. I can hold it until 30 September, and after that it is \
        first come, first served.

        Beth`,
      ],
      [
        '2026-09-10T17:20',
        'them',
        `Great. One more thing: I am off to our Leeds office next week, so Marcus Hale (cc) looks after the December \
        do from now on. It has been a pleasure, your crew are the only ones who ever left the car park cleaner than \
        they found it.

        Daniel`,
      ],
      [
        '2026-09-11T09:30',
        'us',
        `Hi Daniel,

        That goes up on the wall of the yard. I have just written to Marcus, and I wish you a good start in Leeds.

        Beth`,
      ],
    ],
  },
];
