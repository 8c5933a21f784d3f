import type { Thread } from '@/test/app/mailbox';

/** The other half of the threads from Norwich. */
export const labSuppliesLater: Thread[] = [
  {
    id: 'girard-densimetres',
    subject: 'Commande 0917 - densimètres',
    with: 'girard',
    mails: [
      [
        '2026-10-20T08:12',
        'them',
        `Bonjour Ruth,

        Le colis est arrivé hier soir et franchement je suis déçue : sur les six densimètres, quatre sont en miettes. \
        Ils étaient posés tels quels dans le carton, avec deux feuilles de papier journal. C'est la deuxième fois \
        cette année. On brasse jeudi et je n'ai plus rien pour suivre la fermentation.

        Photos jointes.

        Camille Girard
        Brasserie du Moulin`,
        true,
      ],
      [
        '2026-10-20T09:05',
        'us',
        `Bonjour Camille,

        Je suis vraiment désolée, pour la casse et parce que cela vous arrive deux fois. Quatre densimètres partent \
        ce matin en express, dans des tubes cette fois, vous les aurez demain avant midi.

        Ruth`,
      ],
      [
        '2026-10-21T11:20',
        'them',
        `Reçus, entiers. Merci d'avoir fait vite, le brassin de jeudi est sauvé.

        Camille

        Envoyé de mon téléphone`,
      ],
      [
        '2026-11-03T10:42',
        'them',
        `Bonjour Ruth,

        Ma comptable me signale que les six premiers densimètres ET les quatre de remplacement figurent sur la \
        facture d'octobre. Je suppose que c'est un oubli. Pourriez-vous nous faire un avoir pour les quatre cassés ?

        Bonne journée,
        Camille`,
      ],
      [
        '2026-11-03T12:15',
        'us',
        `Bonjour Camille,

        Oui, c'est une erreur de chez nous, pardon. Je vous envoie l'avoir au plus tard vendredi 13 novembre.

        Pour le tampon pH 4 de votre autre message : un flacon ouvert se garde trois mois, bien fermé, à l'abri de la \
        lumière. Pas besoin de le mettre au froid.

        Ruth`,
      ],
      ['2026-11-03T12:38', 'them', 'Super, merci pour les deux. Je note ça sur le flacon.\n\nCamille'],
    ],
  },
  {
    id: 'girard-tampon',
    subject: 'solution tampon',
    with: 'girard',
    mails: [
      [
        '2026-11-02T17:48',
        'them',
        `Bonsoir Ruth,

        Petite question de Théo, notre apprenti : la solution tampon pH 4, une fois ouverte, ça se garde combien de \
        temps ? Et faut-il la mettre au frigo ? Il n'y a rien sur l'étiquette.

        Merci !
        Camille`,
      ],
    ],
  },
  {
    id: 'bellini-torbidimetro',
    subject: 'Torbidimetro portatile TP-2',
    with: 'bellini',
    mails: [
      [
        '2026-09-28T10:26',
        'them',
        `Gentile Sig.ra Ashdown,

        con riferimento alla Sua offerta del 14 settembre, Le confermiamo l'acquisto di n. 1 torbidimetro portatile \
        TP-2 completo di valigetta e standard di taratura. CIG e codice univoco sono nel documento allegato.

        Resto in attesa di conoscere la data di consegna.

        Cordiali saluti,
        ing. Marco Bellini
        Acque Valdorba - Ufficio Qualità

        Le informazioni contenute nella presente comunicazione sono riservate ai soli destinatari.`,
        true,
      ],
      [
        '2026-09-28T14:10',
        'us',
        `Gentile ing. Bellini,

        grazie dell'ordine. Lo strumento parte da qui il 6 ottobre, la consegna è prevista per martedì 13 ottobre.

        Cordiali saluti,
        Ruth Ashdown`,
      ],
      [
        '2026-10-08T09:30',
        'us',
        `Gentile ing. Bellini,

        purtroppo il fabbricante ci consegna gli standard con una settimana di ritardo. La nuova data è martedì 20 \
        ottobre. Mi scuso per il cambiamento. Se preferisce, mandiamo subito lo strumento e gli standard dopo.

        Cordiali saluti,
        Ruth Ashdown`,
      ],
      [
        '2026-10-08T12:02',
        'them',
        `Nessun problema, anzi: la settimana del 20 siamo tutti in campo per i prelievi e in ufficio non c'è nessuno \
        che firmi. Facciamo martedì 27, tutto insieme.

        MB`,
      ],
      ['2026-10-08T14:20', 'us', 'Va benissimo: martedì 27 ottobre, tutto insieme.\n\nRuth Ashdown'],
      [
        '2026-10-27T16:45',
        'them',
        `Gentile Sig.ra Ashdown,

        strumento consegnato stamattina, completo. L'abbiamo già provato alla presa del fiume ed è un gioiello, i \
        ragazzi se lo contendono.

        Cordiali saluti,
        ing. Marco Bellini`,
      ],
      [
        '2026-10-28T09:15',
        'us',
        `Gentile ing. Bellini,

        che bella notizia, grazie di avermelo scritto. Saluti ai ragazzi.

        Ruth Ashdown`,
      ],
      [
        '2026-11-19T16:05',
        'them',
        `Gentile Sig.ra Ashdown,

        una cosa sola: il 2 dicembre abbiamo la visita dell'azienda sanitaria e mi chiedono la scheda di sicurezza \
        dello standard da 100 NTU, che nella valigetta non ho trovato. Se me la può mandare Le sono grato.

        Cordiali saluti,
        ing. Marco Bellini
        Acque Valdorba - Ufficio Qualità`,
      ],
    ],
  },
  {
    id: 'sjoberg-centrifug',
    subject: 'Centrifug till labbet',
    with: 'sjoberg',
    mails: [
      [
        '2026-09-15T12:41',
        'them',
        `Hej Ruth!

        Vår gamla centrifug har gett upp mitt i en blodprovsomgång, så nu måste vi ha en ny. Jag tittar på er C-8. Tar \
        den de små rören på 1,3 ml, eller behövs det en adapter? Och hur mycket låter den? Den står två meter från \
        kattrummet.

        Hälsningar
        Karin Sjöberg, leg. veterinär
        Almby Djurklinik`,
      ],
      [
        '2026-09-15T14:30',
        'us',
        `Hej Karin,

        C-8 tar de små rören med en adapter, som ingår. Den låter ungefär som ett kylskåp, 52 dB. Den kostar 6 490 kr \
        och vi har två på lagret.

        Hälsningar
        Ruth`,
      ],
      ['2026-09-16T07:55', 'them', 'Toppen, skicka en hit så snart det går. /Karin'],
      [
        '2026-09-16T09:20',
        'us',
        `Hej Karin,

        Tack! Den går härifrån i dag och är hos er på måndag. Den svenska bruksanvisningen mejlar jag på fredag.

        Ruth`,
      ],
      ['2026-09-21T15:12', 'them', 'Den är här och den är tyst, katterna sover vidare. /Karin'],
      [
        '2026-09-22T08:45',
        'us',
        `Hej Karin,

        Vad roligt! Och här är bruksanvisningen, som du skulle ha haft i fredags. Förlåt.

        Ruth`,
        true,
      ],
      ['2026-09-22T12:20', 'them', 'Ingen fara, vi klarade oss på bilderna :) /Karin'],
      [
        '2026-11-18T16:50',
        'them',
        `Hej, nu har den börjat skaka och locket går inte upp förrän man drar ur sladden. Fick plocka ut proverna från \
        en sjuk kanin med pincett i dag. Vad gör vi? /Karin

        Skickat från min iPhone`,
      ],
      [
        '2026-11-19T09:10',
        'us',
        `Hej Karin,

        Usch, vad tråkigt, både för er och för kaninen. Använd den inte mer. En lånemaskin går härifrån i dag och är \
        hos er på måndag, och budet tar er C-8 med sig tillbaka. Garantin täcker det hela.

        Ruth`,
      ],
      ['2026-11-19T10:02', 'them', 'Tack snälla, måndag funkar. Kaninen mår bättre. /Karin'],
    ],
  },
  {
    id: 'osei-beakers',
    subject: 'Delivery 8841, short again',
    with: 'osei',
    mails: [
      [
        '2026-09-10T13:25',
        'them',
        `Dear Ruth,

        Delivery 8841 came this morning. The note says 60 beakers (250 ml), the box says 60 beakers, and there are 48 \
        in it. In July it was the tripods. I have 30 year 8s on Monday period 2 and I planned the lesson round a full \
        set.

        I'm not cross with you personally but I do need this to stop happening.

        Abena Osei
        Head of Science, Kingsmead Academy

        Kingsmead Academy is part of the Four Rivers Learning Trust.`,
      ],
      [
        '2026-09-10T15:00',
        'colleague',
        `Hi Abena, Kwame here from the warehouse. I counted what's left and your 12 are still on my bench. They go out \
        tonight on the 24 hour service, you'll have them tomorrow. Sorry, that was me. Kwame`,
      ],
      ['2026-09-11T12:50', 'them', 'They came, thank you Kwame. And thank you for saying so.\n\nAbena'],
    ],
  },
  {
    id: 'osei-trust',
    subject: 'Spring order',
    with: 'osei',
    mails: [
      [
        '2026-11-04T10:20',
        'us',
        `Dear Abena,

        It is about the time of year when you put the spring order together. Shall I send you last year's list with \
        the new prices, so that you only have to change the numbers?

        Best wishes,
        Ruth`,
      ],
      ['2026-11-05T16:31', 'them', 'Hi Ruth, in reports week, will look at it properly next week. A'],
      [
        '2026-11-17T15:42',
        'them',
        `Dear Ruth,

        I've been putting this one off. From January the Trust buys science consumables for all nine schools through \
        one framework, and your firm isn't on it. I did say a word for you, but two short deliveries in a year were on \
        the spreadsheet, and there wasn't much I could say to that. So there won't be a spring order from us.

        You personally have always been lovely to deal with, and my technicians will miss the handwritten notes.

        All good wishes,
        Abena

        Abena Osei
        Head of Science, Kingsmead Academy

        On Wed, 4 Nov 2026 at 10:20, Ruth Ashdown wrote:
        > It is about the time of year when you put the spring order together. Shall I send you last year's list with
        > the new prices, so that you only have to change the numbers?`,
      ],
    ],
  },
];
