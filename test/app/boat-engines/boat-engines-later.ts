import type { Thread } from '@/test/app/mailbox';

/** The other threads from Cornwall. */
export const boatEnginesLater: Thread[] = [
  {
    id: 'castle-trial',
    subject: 'The 60 for the committee boat',
    with: 'castle',
    mails: [
      [
        '2026-10-13T11:10',
        'them',
        `Dear Wenna,

        Graham (copied) has been looking at your 60 again, in the way that other men look at motor cars. Could we have \
        a sea trial before the committee meets on 29 October? And how long would it have to be run in before the \
        students may be let loose on it?

        All good wishes,
        Imogen

        Imogen Castle
        Principal, Merrow Point Sailing School`,
      ],
      [
        '2026-10-13T15:20',
        'us',
        `Dear Imogen, dear Graham,

        Gladly. Thursday 22 October at ten from our pontoon? It takes about an hour and a half.

        Best wishes
        Wenna`,
      ],
      ['2026-10-13T17:02', 'them', 'The 22nd at ten, we shall both be there, Graham probably at nine.\n\nImogen'],
      [
        '2026-10-21T12:40',
        'them',
        `Dear Wenna, have you seen the forecast for tomorrow? I am all for character building, but not with Graham's \
        knees. Would Monday do instead, any time after eleven?

        Imogen`,
      ],
      ['2026-10-21T14:15', 'us', 'Very wise. Monday 26 October at half past eleven it is.\n\nWenna'],
      ['2026-10-21T14:31', 'them', 'Thank you!\n\nI.'],
      [
        '2026-11-03T09:50',
        'them',
        `Dear Wenna,

        The committee sat until ten at night, mostly over the kitchen boiler, but the 60 went through on the nod. So \
        yes please, at the price you gave Graham on the pontoon. We should like it on the boat before the frostbite \
        races begin on 5 December. And who tells the insurers the serial number, you or we?

        Imogen`,
      ],
      [
        '2026-11-03T14:30',
        'us',
        `Dear Imogen,

        How lovely, thank you, and thank the boiler. We fit it in the week of 23 November. The insurers want it \
        from you; I'll send you the serial number by 20 November.

        Best wishes
        Wenna`,
      ],
      ['2026-11-03T16:12', 'them', 'Excellent. Graham has gone to tell the boat.\n\nImogen'],
    ],
  },
  {
    id: 'quayle-storage',
    subject: 'Pontoon C: engines into store',
    with: 'quayle',
    mails: [
      [
        '2026-10-30T08:15',
        'us',
        `Desmond,

        All engines off pontoon C are in our shed. The list is attached.

        Regards
        Wenna`,
        true,
      ],
      [
        '2026-11-02T09:10',
        'them',
        `Wenna,

        Your list has eleven. I make it twelve: C14, Mr Abbot, the grey 15. He also tells me there's a scrape down the \
        cowling that wasn't there on Thursday. Can you check both please?

        Regards,
        Desmond Quayle
        Berthing Manager, Trevose Quay Marina
        VHF Ch 80 · Office open 0830–1700`,
      ],
      [
        '2026-11-02T11:45',
        'us',
        `Desmond,

        You're right, twelve: C14 is on the small rack and I left it off the list. I'll have a look at the cowling and \
        send you photographs tomorrow.

        Regards
        Wenna`,
      ],
      [
        '2026-11-05T08:50',
        'them',
        `Wenna,

        It's Thursday. I've had Mr Abbot in my office twice and nothing to show him. I can live with a scrape, what I \
        can't have is looking a fool in front of my own berth holders. Where are the photographs?

        Desmond

        On 2 Nov 2026, at 11:45, Wenna Pender wrote:
        > I'll have a look at the cowling and send you photographs tomorrow.`,
      ],
      [
        '2026-11-05T10:20',
        'us',
        `Desmond,

        You stood there empty-handed because of me, and I'm sorry. Photographs attached. The scrape is ours, from the \
        strop, so Mr Abbot gets a new cowling and no bill. It should be here on Wednesday; I'll send you a picture of \
        it on the engine by Thursday.

        Regards
        Wenna`,
        true,
      ],
      ['2026-11-05T11:02', 'them', 'Right. That I can show him. Thank you.\n\nDesmond'],
    ],
  },
  {
    id: 'quayle-notices',
    subject: 'Trevose Quay: Notices to Berth Holders No. 44',
    with: 'quayle',
    mails: [
      [
        '2026-10-16T06:30',
        'them',
        `Dear berth holders and friends,

        Have you doubled your lines yet? The first autumn gales are here. The fuel berth is closed from 19 to 21 \
        October for a new hose. The laying-up supper is on 7 November; are you coming? Tickets at the office.

        Trevose Quay Marina

        You get this because you are on our list. Unsubscribe here.`,
      ],
    ],
  },
  {
    id: 'ohlsen-impeller',
    subject: 'Impeller für alten 6-PS-Motor',
    with: 'ohlsen',
    mails: [
      [
        '2026-09-30T20:15',
        'them',
        `Guten Abend,

        im Hafen hat man mir gesagt, dass Sie noch Teile für die alten Motoren haben. Ich suche einen Impeller für \
        einen 6 PS von 1988, er hat meinem Vater gehört. Gibt es den noch, und schicken Sie nach Cuxhaven?

        Viele Grüße
        Renate Ohlsen`,
      ],
      [
        '2026-10-01T10:05',
        'us',
        `Guten Tag Frau Ohlsen,

        den gibt es noch, 24 Euro. Wir schicken auch nach Deutschland, mit Zollpapieren für 11 Euro. Möchten Sie ihn?

        Viele Grüße
        Wenna Pender`,
      ],
      [
        '2026-10-02T21:30',
        'them',
        `Ja, bitte! Schicken Sie mir am besten gleich zwei, dann habe ich für den Rest meines Lebens Ruhe. Ohlsen, \
        Am Deich 7, Cuxhaven.

        Viele Grüße
        Renate Ohlsen`,
      ],
      [
        '2026-10-05T09:20',
        'us',
        `Guten Tag Frau Ohlsen,

        danke, die zwei gehen heute auf die Reise. Die Sendungsnummer schicke ich Ihnen bis heute Abend.

        Viele Grüße
        Wenna Pender`,
      ],
      ['2026-10-05T16:40', 'us', 'Hier ist die Sendungsnummer: PX 5521 0047.\n\nViele Grüße\nWenna Pender'],
      ['2026-10-13T18:22', 'them', 'Beide da, einer schon drin, er tuckert wie 1988. Danke! R. Ohlsen'],
    ],
  },
  {
    id: 'ohlsen-juni',
    subject: 'Probefahrt im Juni?',
    with: 'ohlsen',
    mails: [
      [
        '2026-11-09T19:20',
        'them',
        `Liebe Frau Pender,

        im Juni machen wir Urlaub bei Ihnen um die Ecke, vom 11. bis zum 20. Könnten wir dann einmal den kleinen \
        Elektromotor ausprobieren? Und was wiegt der? Mein Mann hat es im Rücken.

        Viele Grüße
        Renate Ohlsen`,
      ],
      [
        '2026-11-10T09:30',
        'us',
        `Liebe Frau Ohlsen,

        wie schön, sehr gern. Er wiegt 17 kg mit Akku, ohne nur 11. Wegen des Tages melde ich mich im April bei Ihnen.

        Viele Grüße
        Wenna Pender`,
      ],
      ['2026-11-10T18:41', 'them', 'Wunderbar, 11 schafft er. Dann bis April!\n\nR. Ohlsen'],
    ],
  },
  {
    id: 'mendoza-carburador',
    subject: 'Carburador',
    with: 'mendoza',
    mails: [
      [
        '2026-09-10T10:20',
        'us',
        `Buenos días, Iker:

        Gracias por el pedido. El carburador viene de fábrica y tarda unas tres semanas. Le aviso en cuanto llegue.

        Un saludo,
        Wenna Pender`,
      ],
      ['2026-09-10T13:48', 'them', 'De acuerdo, gracias. Sin prisa, pero antes del frío.\n\nIker'],
      [
        '2026-10-19T09:35',
        'them',
        `Buenos días, Wenna:

        Me dijo tres semanas y ya van casi seis. La barca está parada y los domingos se me acaban. ¿Se sabe algo del \
        carburador?

        Un saludo,
        Iker Mendoza`,
      ],
      [
        '2026-10-19T15:50',
        'us',
        `Buenas tardes, Iker:

        Tiene razón, y siento que se le vayan los domingos. Mañana hablo con la fábrica y el miércoles le escribo con \
        una fecha.

        Un saludo,
        Wenna`,
      ],
      [
        '2026-11-11T18:05',
        'them',
        `Hola, Wenna:

        Al final lo he encontrado en Santander y ya está montado, así que anule el pedido, por favor. Con usted \
        siempre me ha ido bien, pero tres semanas más sin noticias ya eran muchas. Que pase buen invierno.

        Iker

        El 19 oct 2026, a las 15:50, Wenna Pender escribió:
        > Mañana hablo con la fábrica y el miércoles le escribo con una fecha.`,
      ],
    ],
  },
  {
    id: 'haugland-motorer',
    subject: 'To motorer til utleiebåtene',
    with: 'haugland',
    mails: [
      [
        '2026-10-12T12:50',
        'them',
        `Hei Wenna,

        vi trenger to nye 20-hestere med lang rigg til utleiebåtene. Hva koster de, og hvor lang er leveringstiden?

        Hilsen
        Sigrid Haugland
        Haugland Rorbuer`,
      ],
      [
        '2026-10-12T15:45',
        'us',
        `Hei Sigrid,

        tilbudet er vedlagt. Leveringstiden er fire uker.

        Hilsen
        Wenna`,
        true,
      ],
      [
        '2026-10-15T08:45',
        'them',
        `Hei, det ser fint ut, vi tar begge to. Når kan de være i Bergen?

        Sigrid

        man. 12. okt. 2026 kl. 15:45 skrev Wenna Pender:
        > tilbudet er vedlagt. Leveringstiden er fire uker.`,
      ],
      ['2026-10-15T11:30', 'us', 'Tusen takk, Sigrid! De er i Bergen onsdag 11. november.\n\nHilsen\nWenna'],
      [
        '2026-11-04T09:30',
        'us',
        `Hei Sigrid,

        beklager, båten går noen dager senere enn planlagt. Motorene er i Bergen mandag 16. november i stedet. Er det \
        greit for deg?

        Hilsen
        Wenna`,
      ],
      [
        '2026-11-04T09:31',
        'them',
        `Automatisk svar: Jeg er på ferie og tilbake mandag 9. november. E-post blir ikke lest før da.

        Sigrid Haugland`,
      ],
      ['2026-11-09T08:20', 'them', 'Helt greit, mandag passer til og med bedre. Da har vi krana.\n\nSigrid'],
    ],
  },
];
