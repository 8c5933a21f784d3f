import type { Desk } from '@/test/app/mailbox';
import { labBenchesLater } from './lab-benches-later';

/** Somebody in Göttingen who builds and sells laboratory furniture. Everybody is made up. */
export const labBenches: Desk = {
  zone: 'Europe/Berlin',
  now: '2026-11-06T11:00',
  added: '2026-08-31T09:00',
  seller: { name: 'Hanna Brückner', address: 'hanna@brueckner-laborbau.example' },
  colleague: { name: 'Cem Aydin', address: 'cem@brueckner-laborbau.example' },
  people: {
    falk: { name: 'Prof. Dr. Ulrike Falk', address: 'ulrike.falk@institut-bodenkunde.example' },
    ostrow: { name: 'Neil Ostrow', address: 'n.ostrow@pellicle-bio.example' },
    lindqvist: { name: 'Maja Lindqvist', address: 'maja.lindqvist@vattenlabbet.example' },
    wiegand: { name: 'Torsten Wiegand', address: 'wiegand@schulen-werratal.example' },
    deboer: { name: 'Marieke de Boer', address: 'marieke@brouwerij-dekraan.example' },
    chowdhury: { name: 'Priya Chowdhury', address: 'priya.chowdhury@stbride-pathology.example' },
    hentschel: { name: 'Jörg Hentschel', address: 'joerg@hentschel-labortechnik.example' },
    marquardt: { name: 'Sieglinde Marquardt', address: 's.marquardt@farbmuehle-marquardt.example' },
  },
  threads: [
    {
      id: 'falk-abzug',
      subject: 'Abzug für Raum 2.14',
      with: 'falk',
      mails: [
        [
          '2026-09-14T09:20',
          'them',
          `Sehr geehrte Frau Brückner,

          für Raum 2.14 brauchen wir einen Abzug. Geht das auch bei einer Deckenhöhe von 2,65 m? Und lassen sich die \
          Gashähne links anordnen? Herr Yilmaz, der dort arbeitet, ist Linkshänder.

          Mit freundlichen Grüßen
          Prof. Dr. Ulrike Falk
          Institut für Bodenkunde
          Sekretariat: Mo–Do, 8–12 Uhr`,
        ],
        [
          '2026-09-14T15:40',
          'us',
          `Sehr geehrte Frau Professorin Falk,

          2,65 m reichen, wir nehmen die niedrige Haube. Auch die Hähne können nach links. Die Zeichnung dazu schicke \
          ich Ihnen bis Donnerstag.

          Freundliche Grüße
          Hanna Brückner`,
        ],
        [
          '2026-09-17T14:10',
          'us',
          `Sehr geehrte Frau Professorin Falk,

          hier ist die Zeichnung: Haube 2,40 m, alle Hähne links.

          Freundliche Grüße
          Hanna Brückner`,
          true,
        ],
        [
          '2026-09-18T08:30',
          'them',
          `Sehr geehrte Frau Brückner,

          vielen Dank, die Zeichnung ist da, und Herr Yilmaz lässt grüßen. Der Institutsrat entscheidet am 7. Oktober, \
          vorher kann ich Ihnen nichts sagen.

          Mit freundlichen Grüßen
          U. Falk

          Am 17.09.2026 um 14:10 schrieb Hanna Brückner:
          > hier ist die Zeichnung: Haube 2,40 m, alle Hähne links.`,
        ],
        [
          '2026-10-12T10:05',
          'us',
          `Sehr geehrte Frau Professorin Falk,

          darf ich fragen, wie der Institutsrat am 7. Oktober entschieden hat?

          Freundliche Grüße
          Hanna Brückner`,
        ],
      ],
    },
    {
      id: 'falk-offen',
      subject: 'Tag der offenen Tür am Institut für Bodenkunde',
      with: 'falk',
      mails: [
        [
          '2026-09-25T07:02',
          'them',
          `Liebe Freundinnen und Freunde des Instituts,

          was lebt eigentlich unter unseren Füßen? Am Samstag, 17. Oktober, zeigen wir es Ihnen: Regenwürmer unter dem \
          Mikroskop, Bodenprofile zum Anfassen, Kuchen vom Fachschaftsrat. Anmeldung bis 10. Oktober über das Formular \
          auf unserer Seite.

          Ihr Institut für Bodenkunde

          Diese Nachricht geht an alle Adressen in unserem Verteiler. Sie möchten keine Einladungen mehr? Hier \
          abmelden.`,
        ],
      ],
    },
    {
      id: 'ostrow-benches',
      subject: 'Quote 418, benches',
      with: 'ostrow',
      mails: [
        [
          '2026-09-08T11:02',
          'us',
          `Hi Neil,

          Quote 418 is attached: six benches of 1800 mm with the resin top, in white.

          Best wishes
          Hanna`,
          true,
        ],
        [
          '2026-09-10T17:48',
          'them',
          `Looks good, go ahead with the six. PO 7731 will come from accounts. can you do grey instead of white?

          N

          Sent from my phone

          On 8 Sep 2026, at 11:02, Hanna Brückner wrote:
          > Quote 418 is attached: six benches of 1800 mm with the resin top, in white.`,
        ],
        [
          '2026-09-11T09:40',
          'us',
          `Hi Neil,

          Thanks for the order. Light grey costs nothing extra. I'll send you the order confirmation by Tuesday, and \
          the benches come in the last week of October.

          Best wishes
          Hanna`,
        ],
        [
          '2026-09-17T10:12',
          'us',
          `Hi Neil,

          Sorry, this should have been with you on Tuesday: the order confirmation is attached, six in light grey.

          Hanna`,
          true,
        ],
        ['2026-09-17T10:30', 'them', 'cheers'],
      ],
    },
    {
      id: 'ostrow-delivery',
      subject: 'Benches: delivery',
      with: 'ostrow',
      mails: [
        [
          '2026-10-21T10:15',
          'us',
          `Hi Neil,

          The six benches leave here on Monday and will be with you on Wednesday 28 October, between 8 and 12. Is the \
          goods lift free that morning?

          Hanna`,
        ],
        [
          '2026-10-21T10:31',
          'them',
          `lift's free, Dot will let them in

          On 21 Oct 2026, at 10:15, Hanna Brückner wrote:
          > Is the goods lift free that morning?`,
        ],
        [
          '2026-10-28T16:50',
          'them',
          `All in, and they look the business. Drawer on bench 4 sticks a bit, no drama, might just be our floor. \
          Invoice to accounts please.

          N

          Sent from my phone`,
        ],
        [
          '2026-10-29T09:10',
          'us',
          `Hi Neil,

          Glad you like them. For the drawer, give the front left foot half a turn. If it still sticks after that, \
          I'll send Cem over with a new runner. The invoice has gone to accounts.

          Hanna`,
        ],
        [
          '2026-11-02T09:20',
          'them',
          `Did the foot thing, drawer still sticks, and now bench 2 has joined in. Dot says it's the damp, Dot says \
          everything is the damp.

          N

          Sent from my phone`,
        ],
        [
          '2026-11-02T11:30',
          'us',
          `Hi Neil,

          Sorry about that, and my regards to Dot. Two new runners it is. I'll write to you by Wednesday which day Cem \
          can be with you.

          Hanna`,
        ],
      ],
    },
    {
      id: 'lindqvist-golv',
      subject: 'Två frågor om dragskåp',
      with: 'lindqvist',
      mails: [
        [
          '2026-10-05T13:22',
          'them',
          `Hej Hanna!

          Vi bygger om labbet i vår. Hur mycket luft behöver ert lilla dragskåp? Och räcker vårt golv, det tål 400 kg \
          per kvadratmeter?

          Hälsningar
          Maja Lindqvist
          Vattenlabbet`,
        ],
        [
          '2026-10-06T09:15',
          'us',
          `Hej Maja,

          det lilla skåpet behöver 350 kubikmeter i timmen. Databladet bifogas.

          Hälsningar
          Hanna`,
          true,
        ],
        [
          '2026-10-12T15:47',
          'them',
          `Hej igen, tack för databladet. Jag kanske missade det i ditt svar, men hur var det med golvet?

          /Maja

          Den 6 okt. 2026 kl. 09:15 skrev Hanna Brückner:
          > det lilla skåpet behöver 350 kubikmeter i timmen. Databladet bifogas.`,
        ],
        [
          '2026-10-13T08:40',
          'us',
          `Hej Maja,

          förlåt, den frågan glömde jag. Golvet räcker: skåpet väger 210 kg och står på fyra fötter.

          Hälsningar
          Hanna`,
        ],
        [
          '2026-10-13T09:05',
          'them',
          `Toppen, då vet jag. Vi tar det efter budgeten i december. Ha det fint!

          /Maja`,
        ],
      ],
    },
    {
      id: 'lindqvist-katalog',
      subject: 'Ny katalog',
      with: 'lindqvist',
      mails: [
        [
          '2026-10-29T10:00',
          'us',
          `Hej Maja,

          här är den nya katalogen, de små dragskåpen står på sidan 14. Ingen brådska.

          Hälsningar
          Hanna`,
          true,
        ],
        [
          '2026-10-29T10:01',
          'them',
          `Autosvar: Jag är ledig till och med den 9 november och läser inte min mejl. Är det bråttom, ring labbet på \
          08-465 00 12, så hjälper någon annan dig.

          Maja Lindqvist
          Vattenlabbet`,
        ],
      ],
    },
    ...labBenchesLater,
  ],
};
