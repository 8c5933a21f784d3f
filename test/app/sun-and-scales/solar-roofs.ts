import type { Desk } from '@/test/app/mailbox';
import { solarRoofsLater } from './solar-roofs-later';

/** Somebody in Freiburg who plans and sells solar roofs on both sides of the Rhine. Everybody is made up. */
export const solarRoofs: Desk = {
  zone: 'Europe/Berlin',
  now: '2026-09-25T11:00',
  added: '2026-07-13T09:00',
  seller: { name: 'Jonas Wehrle', address: 'jonas@sonnenhang-solar.example' },
  colleague: { name: 'Miriam Adler', address: 'miriam@sonnenhang-solar.example' },
  people: {
    seidel: { name: 'Katrin Seidel', address: 'katrin.seidel@seidelpost.example' },
    burger: { name: 'Thomas Burger', address: 't.burger@weingut-burger.example' },
    hollis: { name: 'Fiona Hollis', address: 'fiona@hollishouse.example' },
    meyer: { name: 'Sylvie Meyer', address: 'sylvie.meyer@gite-des-cigognes.example' },
    kopp: { name: 'Andreas Kopp', address: 'a.kopp@kopp-elektro.example' },
    ruf: { name: 'Bernd Ruf', address: 'bernd.ruf@ruf-familie.example' },
    thoma: { name: 'Dr. Elke Thoma', address: 'thoma@praxis-thoma.example' },
  },
  threads: [
    {
      id: 'seidel-angebot',
      subject: 'Angebot 2287, Dach Ost/West',
      with: 'seidel',
      mails: [
        [
          '2026-07-20T09:12',
          'us',
          `Guten Tag Frau Seidel,

          anbei das Angebot für Ihr Dach mit 22 Modulen und 10-kWh-Speicher. Die Montage dauert zwei Tage.

          Freundliche Grüße
          Jonas Wehrle`,
          true,
        ],
        [
          '2026-09-22T20:41',
          'them',
          `Guten Abend Herr Wehrle,

          entschuldigen Sie, dass ich mich so spät melde, der Sommer war voll. Drei Dinge noch zum Angebot: Ist der \
          Preis vom Juli noch gültig? Muss die alte Satellitenschüssel weg? Und wer meldet die Anlage beim \
          Netzbetreiber an?

          Viele Grüße
          Katrin Seidel

          Am 20.07.2026 um 09:12 schrieb Jonas Wehrle:
          > Guten Tag Frau Seidel,
          > anbei das Angebot für Ihr Dach mit 22 Modulen und 10-kWh-Speicher. Die Montage dauert zwei Tage.`,
        ],
        [
          '2026-09-23T10:05',
          'us',
          `Guten Tag Frau Seidel,

          schön, von Ihnen zu hören. Der Preis gilt bis Ende Oktober, und die Anmeldung machen wir.

          Freundliche Grüße
          Jonas Wehrle`,
        ],
        [
          '2026-09-25T08:03',
          'them',
          `Guten Morgen, danke für die schnelle Antwort! Das mit der Schüssel weiß ich jetzt noch nicht, oder habe ich \
          es überlesen?

          LG Katrin Seidel

          Am 23.09.2026 um 10:05 schrieb Jonas Wehrle:
          > schön, von Ihnen zu hören. Der Preis gilt bis Ende Oktober, und die Anmeldung machen wir.`,
        ],
      ],
    },
    {
      id: 'burger-kelter',
      subject: 'AW: Kelterhalle',
      with: 'burger',
      mails: [
        [
          '2026-09-02T14:30',
          'us',
          `Hallo Herr Burger,

          wie besprochen das Angebot 2291 für die Kelterhalle, 64 Module, ohne Speicher. Wenn Sie vor der Lese nichts \
          mehr auf dem Hof haben wollen, legen wir den Aufbau in den November.

          Gruß
          Jonas Wehrle`,
          true,
        ],
        [
          '2026-09-24T18:22',
          'them',
          `Hallo Herr Wehrle,

          wir haben das am Familientisch beschlossen: Bitte bauen Sie uns die 64 Module wie angeboten aufs Dach der \
          Kelterhalle. November passt.

          Gruß vom Kaiserstuhl
          Thomas Burger
          --
          Weingut Burger | Straußwirtschaft ab April | www.weingut-burger.example`,
        ],
      ],
    },
    {
      id: 'burger-rundbrief',
      subject: 'Neuer Wein im Hof: jetzt bestellen',
      with: 'burger',
      mails: [
        [
          '2026-09-18T07:00',
          'them',
          `Liebe Freunde unseres Weinguts,

          die Lese hat begonnen! Was gibt es Schöneres als ein Glas Neuen Süßen im Hof? Bestellen Sie bis Sonntag und \
          erhalten Sie zwölf Flaschen Gutedel zum Preis von elf. Haben Sie Fragen? Antworten Sie einfach auf diese Mail.

          Sie erhalten diesen Rundbrief, weil Sie sich angemeldet haben. Hier abmelden.`,
        ],
      ],
    },
    {
      id: 'hollis-inverter',
      subject: 'Inverter delivery',
      with: 'hollis',
      mails: [
        [
          '2026-08-27T15:10',
          'them',
          `Hi Jonas, panels look great on the roof. When does the inverter come? The scaffolding is costing me \
          money.\n\nFiona`,
        ],
        [
          '2026-08-27T16:44',
          'us',
          `Hi Fiona,

          glad you like them. The inverter will be with you on 8 September, and I'll ring you the day before to fix \
          the time.

          Best, Jonas`,
        ],
        ['2026-08-27T17:02', 'them', 'Perfect, thank you. F'],
        [
          '2026-09-10T09:31',
          'them',
          `Hi Jonas,

          I don't want to be a nuisance, but the 8th has come and gone and I never got the call either. I'm sure \
          there's \
          a reason. It's just that I took the day off for it, and I'd like to know where we stand before I tell the \
          scaffolders anything.

          All the best,
          Fiona

          On Thu, 27 Aug 2026 at 16:44, Jonas Wehrle <jonas@sonnenhang-solar.example> wrote:
          > glad you like them. The inverter will be with you on 8 September, and I'll ring you the day before to fix
          > the time.`,
        ],
        [
          '2026-09-10T10:20',
          'us',
          `Hi Fiona,

          you are not a nuisance, I am sorry: the maker moved the delivery and I should have told you. The new date is \
          21 September. I'll pay the extra scaffolding week.

          Jonas`,
        ],
        ['2026-09-10T11:15', 'them', 'That is kind of you. Thanks for being straight with me. 21st it is.\nFiona'],
        [
          '2026-09-24T08:50',
          'them',
          `Morning Jonas, I hate to ask twice, but the inverter didn't turn up on Monday, and I've heard nothing \
          since. \
          Has it slipped again?

          Fiona`,
        ],
      ],
    },
    ...solarRoofsLater,
  ],
};
