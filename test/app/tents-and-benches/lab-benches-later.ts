import type { Thread } from '@/test/app/mailbox';

/** The other half of the threads from Göttingen. */
export const labBenchesLater: Thread[] = [
  {
    id: 'wiegand-chemieraum',
    subject: 'Chemieraum, Montage',
    with: 'wiegand',
    mails: [
      [
        '2026-09-22T08:50',
        'us',
        `Guten Tag Herr Wiegand,

        die Montage im Chemieraum beginnt am Montag, 5. Oktober, um 7 Uhr. Es kommen zwei Monteure.

        Freundliche Grüße
        Hanna Brückner`,
      ],
      ['2026-09-22T13:14', 'them', 'Notiert. Herr Bock schließt auf. Wiegand'],
      [
        '2026-10-05T11:10',
        'them',
        `Frau Brückner,

        es ist elf Uhr, und von Ihren Leuten hat sich noch niemand blicken lassen. Herr Bock steht seit halb sieben an \
        der Tür. Der Raum ist für zwei Wochen gesperrt, vier Klassen haben Chemie im Speisesaal. So geht das nicht! \
        Was ist da los?

        T. Wiegand
        Schulverwaltung Werratal

        Am 22.09.2026 um 08:50 schrieb Hanna Brückner:
        > die Montage im Chemieraum beginnt am Montag, 5. Oktober, um 7 Uhr. Es kommen zwei Monteure.`,
      ],
      [
        '2026-10-05T12:05',
        'colleague',
        `Guten Tag Herr Wiegand,

        hier Cem Aydin, Frau Brückner ist auf einer Baustelle. Unser Lastwagen liegt seit sechs mit einem Schaden bei \
        Kassel, und angerufen hat Sie keiner. Das ist unser Fehler und tut mir leid. Die Monteure sind morgen um 7 Uhr \
        bei Ihnen.

        Cem Aydin`,
      ],
      ['2026-10-05T12:30', 'them', 'Na gut. Morgen um sieben, aber dann auch wirklich. Wiegand'],
      ['2026-10-06T07:40', 'them', 'Sind da und arbeiten. Danke.'],
      [
        '2026-11-04T16:20',
        'them',
        `Zur Kenntnis, kam heute vom Schulleiter. Da sage noch einer, aus einem kaputten Lastwagen wird nichts Gutes.

        Gruß
        Wiegand

        ---------- Weitergeleitete Nachricht ----------
        Von: Rektorat Gesamtschule
        Betreff: Chemieraum
        Lieber Herr Wiegand, der neue Chemieraum ist wunderbar geworden, die Kinder wollen gar nicht mehr heraus. Wer \
        hat das eigentlich gebaut?`,
      ],
    ],
  },
  {
    id: 'wiegand-rechnung',
    subject: 'Rechnung 2026-311',
    with: 'wiegand',
    mails: [
      [
        '2026-10-19T09:00',
        'us',
        `Guten Tag Herr Wiegand,

        anbei die Rechnung für den Chemieraum, zahlbar bis 18. November.

        Freundliche Grüße
        Hanna Brückner`,
        true,
      ],
      [
        '2026-10-20T10:44',
        'them',
        `Sachlich und rechnerisch richtig, zur Zahlung angewiesen.

        MfG
        Wiegand

        Bitte geben Sie bei Rückfragen stets das Kassenzeichen 5.0817 an.`,
      ],
    ],
  },
  {
    id: 'deboer-nieuws',
    subject: 'Nieuws uit de Kraan: het winterbier is er!',
    with: 'deboer',
    mails: [
      [
        '2026-10-01T16:00',
        'them',
        `Beste bierliefhebber,

        Proef jij hem als eerste? Onze winterbok ligt vanaf vandaag in de winkel. Bestel nu zes flessen en krijg het \
        glas cadeau. Kom je op 10 oktober ook naar de open avond?

        Proost,
        Brouwerij De Kraan

        Geen nieuwsbrief meer ontvangen? Klik hier om je af te melden.`,
      ],
    ],
  },
  {
    id: 'deboer-offerte',
    subject: 'Offerte 431 labtafel',
    with: 'deboer',
    mails: [
      [
        '2026-10-14T14:20',
        'us',
        `Hoi Marieke,

        In de bijlage de offerte voor de labtafel met spoelbak, € 3.240 per stuk.

        Groet,
        Hanna`,
        true,
      ],
      [
        '2026-10-16T10:08',
        'them',
        `Hoi Hanna, akkoord. Doe er maar twee.

        Groetjes, Marieke

        Op wo 14 okt 2026 om 14:20 schreef Hanna Brückner:
        > In de bijlage de offerte voor de labtafel met spoelbak, € 3.240 per stuk.`,
      ],
      [
        '2026-10-16T13:30',
        'us',
        `Hoi Marieke,

        Dank je wel, twee tafels staan in de planning. Ik stuur je maandag de tekening met de aansluitingen.

        Groet,
        Hanna`,
      ],
      [
        '2026-10-23T08:55',
        'them',
        `Hoi Hanna, ik had maandag een tekening verwacht, of zit die ergens in mijn spam? De loodgieter wacht erop en \
        wordt er niet vrolijker van.

        Marieke`,
      ],
      [
        '2026-10-23T10:20',
        'us',
        `Hoi Marieke,

        Nee, niet in je spam: ik heb hem niet gestuurd, sorry. Hier is de tekening, met mijn excuses aan de loodgieter.

        Groet,
        Hanna`,
        true,
      ],
      [
        '2026-10-26T17:31',
        'them',
        `Top, precies wat hij nodig had, hij fluit weer! Er staat hier een krat winterbok met jouw naam erop, voor als \
        je ooit in de buurt bent.

        Marieke`,
      ],
      [
        '2026-11-03T09:12',
        'them',
        `Hoi Cem, kun je donderdag de 19e een uurtje later komen, om half tien? Dan is de koelcel leeg en kunnen \
        jullie er met de tafels langs. Hanna zet ik in de cc, dan weet die het ook.

        Groetjes, Marieke`,
      ],
      ['2026-11-03T15:02', 'colleague', 'Hoi Marieke, half tien is prima, tot de 19e.\n\nCem'],
    ],
  },
  {
    id: 'chowdhury-refit',
    subject: '[EXTERNAL] Histology refit: two items',
    with: 'chowdhury',
    mails: [
      [
        '2026-09-29T11:36',
        'them',
        `Dear Hanna,

        Two things, if I may. First, the site visit: would Thursday 8 October at 10:00 suit you? You will need to sign \
        in at the north desk. Secondly, our consultant asks whether the sinks in your proposal withstand xylene.

        Kind regards,
        Priya Chowdhury
        Procurement, St Bride Pathology

        This message is confidential. If you are not the intended recipient, please notify the sender and delete it.`,
      ],
      [
        '2026-09-30T09:25',
        'us',
        `Dear Priya,

        Thursday 8 October at 10:00 suits me well. On the sinks, I am asking the maker, and I will come back to you by \
        Friday.

        Kind regards,
        Hanna`,
      ],
      [
        '2026-10-06T14:02',
        'us',
        `Dear Priya,

        The sinks do withstand xylene, and my apologies that this comes after Friday. The maker's test sheet is \
        attached.

        Kind regards,
        Hanna`,
        true,
      ],
      [
        '2026-10-08T16:15',
        'them',
        `Dear Hanna,

        Thank you for coming today, it was most useful. My notes of the visit:

        - Bench B moves to the window wall.
        - HB sends a revised layout by 16 October.
        - PC tells the porters about the delivery route.
        - The old centrifuge stays where it is, whatever Dr Lamb says.

        Kind regards,
        Priya`,
      ],
      [
        '2026-10-09T08:48',
        'us',
        `Dear Priya,

        Thank you for the notes, they match mine, Dr Lamb included.

        Kind regards,
        Hanna`,
      ],
      [
        '2026-10-15T15:10',
        'us',
        `Dear Priya,

        Here is the revised layout, with bench B at the window.

        Kind regards,
        Hanna`,
        true,
      ],
      [
        '2026-10-16T10:27',
        'them',
        `Dear Hanna,

        Received with thanks. The panel meets on 12 November, and you will hear from me after that.

        Kind regards,
        Priya`,
      ],
      [
        '2026-11-05T12:40',
        'them',
        `Dear Hanna,

        A short notice: the panel has been moved from 12 to 19 November, as Dr Lamb is giving evidence in court. Your \
        offer runs out on the 15th. Would you be able to hold your price until the end of the year?

        Kind regards,
        Priya Chowdhury
        Procurement, St Bride Pathology

        This message is confidential. If you are not the intended recipient, please notify the sender and delete it.`,
      ],
    ],
  },
  {
    id: 'chowdhury-portal',
    subject: 'Supplier portal: document opened',
    with: 'chowdhury',
    mails: [
      [
        '2026-10-22T03:00',
        'them',
        `This is an automated message, sent by the supplier portal on behalf of Priya Chowdhury.

        Your document "Layout rev B" was opened by 3 members of the evaluation panel. No action is required. Do you \
        have questions about the portal? Please see the help pages. Replies to this message are not read.`,
      ],
    ],
  },
  {
    id: 'hentschel-schrank',
    subject: '90er Schrank, alte Farbe',
    with: 'hentschel',
    mails: [
      [
        '2026-09-28T07:35',
        'them',
        `Moin Hanna, kannst du bei Gelegenheit mal gucken, ob es den 90er Schrank noch in der alten Farbe gibt? Eilt \
        überhaupt nicht. Gruß Jörg`,
      ],
      [
        '2026-09-28T09:02',
        'us',
        `Moin Jörg,

        mach ich, wenn ich das nächste Mal im Lager bin. Vielleicht klappt es diese Woche schon, versprechen kann ich \
        es nicht.

        Gruß
        Hanna`,
      ],
      [
        '2026-10-14T16:40',
        'us',
        `Moin Jörg,

        war im Lager: Die alte Farbe gibt es nicht mehr, nur noch Lichtgrau.

        Gruß
        Hanna`,
      ],
      ['2026-10-14T16:52', 'them', 'Schade. Dann eben lichtgrau, sag ich dem Kunden so. Danke dir!'],
      ['2026-10-26T07:58', 'them', 'Der Kunde fragt jetzt doch: wie lange dauert der in lichtgrau? Gruß Jörg'],
    ],
  },
  {
    id: 'hentschel-unterschrank',
    subject: 'Zwei Unterschränke',
    with: 'hentschel',
    mails: [
      [
        '2026-10-26T08:12',
        'them',
        `Moin, hast du noch zwei 600er Unterschränke rumstehen? Brauch die bis Freitag, notfalls mit Kratzer

        Jörg

        Von unterwegs gesendet`,
      ],
      [
        '2026-10-26T13:05',
        'us',
        `Moin Jörg,

        zwei stehen hier, sogar ohne Kratzer. Holst du sie ab, oder soll Cem sie mitbringen?

        Und weil du vorhin gefragt hast: Der 90er in Lichtgrau braucht drei Wochen.

        Gruß
        Hanna`,
      ],
      ['2026-10-27T06:50', 'them', 'Hole ab, Do nachmittag'],
      ['2026-10-27T08:15', 'us', 'Passt, bis Donnerstag.'],
      [
        '2026-10-30T12:33',
        'them',
        `Hab die beiden, danke dir. Rechnung wie immer.

        Und damit du es nicht von anderen hörst: Seit gestern bin ich Opa! Die Kleine heißt Frieda, 3200 Gramm, alle \
        wohlauf.

        Jörg`,
      ],
      [
        '2026-11-02T10:10',
        'us',
        `Moin Jörg,

        Opa! Herzlichen Glückwunsch euch allen, und der Frieda besonders. Die Rechnung ist raus. Die neue Preisliste \
        schicke ich dir bis Mitte November.

        Gruß
        Hanna`,
      ],
      ['2026-11-02T10:14', 'them', '😊 richte ich aus'],
    ],
  },
  {
    id: 'marquardt-platte',
    subject: 'Eine Platte für die Farbmühle (etwas länger geworden)',
    with: 'marquardt',
    mails: [
      [
        '2026-10-12T20:15',
        'them',
        `Liebe Frau Brückner,

        Sie kennen mich nicht, aber Ihr Vater hat 1988 bei meinem Vater das kleine Labor hinter der Mühle \
        eingerichtet. Die Tische stehen heute noch, nur sind sie blau geworden, jedenfalls dort, wo wir den Kobalt \
        wiegen, und an der Fensterseite eher ocker. Mein Mann sagte immer, das sei unser Musterbuch. Er ist vor zwei \
        Jahren gestorben, und seitdem mache ich das mit meinem Neffen, der ein guter Junge ist, aber nichts wegräumt.

        Nun gibt eine der Platten nach, ausgerechnet unter der Kugelmühle. Im Katalog habe ich Ihre Keramik gesehen. \
        Hält die Kante das aus, wenn man mit der Mühle einmal dagegenkommt? Und ob sie unsere Salzsäure verträgt, \
        würde ich am liebsten selbst ausprobieren, ein Stückchen würde mir schon genügen. So, nun ist es doch ein \
        ganzer Brief geworden, entschuldigen Sie. Draußen regnet es.

        Herzliche Grüße
        Ihre Sieglinde Marquardt
        Farbmühle Marquardt, Pigmente seit 1911`,
      ],
      [
        '2026-10-13T14:20',
        'us',
        `Liebe Frau Marquardt,

        was für ein schöner Brief! Mein Vater weiß noch, wo bei Ihnen der Kobalt steht. Die Kante hält einen Stoß mit \
        der Mühle aus. Ein Muster zum Ausprobieren schicke ich Ihnen bis Ende nächster Woche.

        Herzliche Grüße
        Hanna Brückner`,
      ],
      [
        '2026-10-13T19:40',
        'them',
        `Wunderbar, dann stelle ich schon einmal das Fläschchen bereit. Grüßen Sie Ihren Vater!

        Ihre S. Marquardt`,
      ],
      [
        '2026-11-04T21:10',
        'them',
        `Liebe Frau Brückner,

        es fällt mir nicht leicht, Ihnen das zu schreiben. Das Stückchen Keramik ist nie gekommen, ich habe den \
        Briefträger schon ganz verlegen gemacht. Nun hat mein Neffe in Kassel eine Platte gefunden, und gestern haben \
        wir sie dort gekauft, die Tische für den Anbau gleich mit. Ich bin Ihnen nicht böse, nur ein wenig traurig, \
        wegen der Väter.

        Alles Gute für Sie
        Sieglinde Marquardt`,
      ],
    ],
  },
];
