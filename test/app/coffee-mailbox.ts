import type { Desk } from './mailbox';

/**
 * The mailbox of somebody who leases coffee machines in half of Europe: other trades, other languages and other words
 * than the sample mailbox of the webmail tests, to look for false alarms. Everybody is made up, every address under
 * `.example`.
 */
export const coffee: Desk = {
  zone: 'Europe/Oslo',
  now: '2027-03-10T11:00',
  added: '2027-01-01T09:00',
  seller: { name: 'Kari Moen', address: 'kari@bonneandbrew.example' },
  colleague: { name: 'Jon Lie', address: 'jon@bonneandbrew.example' },
  people: {
    marta: { name: 'Marta Nowak', address: 'm.nowak@piekarnia.example' },
    robert: { name: 'Robert Haines', address: 'rhaines@quillbooks.example' },
    sophie: { name: 'Sophie Delcourt', address: 's.delcourt@hotel-des-tilleuls.example' },
    bram: { name: 'Bram de Wit', address: 'bram@dewitgaragen.example' },
    ingrid: { name: 'Ingrid Åkesson', address: 'ingrid.akesson@tandhuset.example' },
    paolo: { name: 'Paolo Ferri', address: 'paolo@ferri-moto.example' },
    carmen: { name: 'Carmen Ruiz', address: 'c.ruiz@aulaviva.example' },
    hanna: { name: 'Dr. Hanna Vogel', address: 'vogel@praxis-vogel.example' },
    liam: { name: 'Liam Byrne', address: 'liam@byrneandsons.example' },
    aisha: { name: 'Aisha Karim', address: 'aisha.karim@northlane-law.example' },
    tomas: { name: 'Tomás Alves', address: 'tomas@alves-ceramica.example' },
    grace: { name: 'Grace Liu', address: 'grace.liu@pixelforge.example' },
    viktor: { name: 'Viktor Lund', address: 'viktor@lundbilar.example' },
    nadia: { name: 'Nadia Haug', address: 'nadia.haug@fjellstua.example' },
    oskar: { name: 'Oskar Brandt', address: 'o.brandt@brandt-druck.example' },
  },
  threads: [
    {
      id: 'marta-visit',
      subject: 'Service visit on the 16th',
      with: 'marta',
      mails: [
        ['2027-03-04T09:10', 'us', 'Dear Marta,\n\nmay we come for the yearly service on Tuesday the 16th at 8?'],
        [
          '2027-03-04T10:02',
          'them',
          'Dear Kari,\n\nTuesday at 8 is perfect, no problem at all.\n\nBest regards\nMarta',
        ],
        ['2027-03-04T10:40', 'us', 'Perfect, it is in the calendar.'],
        ['2027-03-04T10:55', 'them', 'Great, thanks!'],
      ],
    },
    {
      id: 'robert-magazine',
      subject: 'Last issue of Bean & Leaf',
      with: 'robert',
      mails: [
        [
          '2027-03-08T15:20',
          'them',
          'Hi Kari,\n\nthe last issue of Bean & Leaf had a piece on small roasters, I thought of you. It was a shame to miss you at ' +
            'the book fair; I was disappointed not to get my free espresso!\n\nCheers\nBob',
        ],
      ],
    },
    {
      id: 'robert-cups',
      subject: 'Cups for the reading room',
      with: 'robert',
      mails: [
        ['2027-02-22T11:00', 'them', 'Hi Kari,\n\nhow many cups does the Duo make before it wants cleaning?\n\nBob'],
        ['2027-02-22T13:30', 'us', 'Hi Bob,\n\nabout 200, then it asks for a five-minute rinse.'],
        ['2027-02-22T14:05', 'them', 'Brilliant, that answers it. Thank you.'],
      ],
    },
    {
      id: 'sophie-panne',
      subject: 'Machine en panne au petit-déjeuner',
      with: 'sophie',
      mails: [
        [
          '2027-03-09T07:45',
          'them',
          'Bonjour Kari,\n\nla machine du restaurant est encore en panne ce matin, c’est la deuxième fois ce mois-ci. Nous avons 80 ' +
            'clients au petit-déjeuner et c’est inacceptable. Quand pouvez-vous envoyer un technicien ?\n\nSophie Delcourt',
        ],
      ],
    },
    {
      id: 'bram-offerte',
      subject: 'Offerte voor twee machines',
      with: 'bram',
      mails: [
        [
          '2027-03-01T10:00',
          'them',
          'Beste Kari,\n\nkunt u mij een offerte sturen voor twee machines, voor de werkplaats en de showroom?\n\nBram de Wit',
        ],
        ['2027-03-01T15:00', 'us', 'Beste Bram,\n\nin de bijlage vind je de offerte.', true],
        [
          '2027-03-09T16:30',
          'them',
          'Beste Kari,\n\nakkoord met de offerte. Wij bestellen twee machines, ons bestelnummer is 4471. Graag een ' +
            'orderbevestiging.\n\nBram de Wit',
        ],
      ],
    },
    {
      id: 'ingrid-away',
      subject: 'Avtal för 2027',
      with: 'ingrid',
      mails: [
        ['2027-03-08T09:00', 'us', 'Hej Ingrid,\n\nhar du hunnit titta på avtalet för 2027?'],
        ['2027-03-08T09:01', 'them', 'Autosvar: Jag är ledig till och med den 19 mars och läser inte min e-post.'],
      ],
    },
    {
      id: 'paolo-ordine',
      subject: 'Capsule',
      with: 'paolo',
      mails: [
        ['2027-03-02T09:30', 'them', 'Buongiorno Kari,\n\nquanto costa una scatola di capsule da 500?\n\nPaolo'],
        ['2027-03-02T11:00', 'us', 'Buongiorno Paolo,\n\n85 euro, consegna in tre giorni.'],
        ['2027-03-02T11:20', 'them', 'Perfetto, grazie mille!'],
      ],
    },
    {
      id: 'carmen-factura',
      subject: 'Factura 2211',
      with: 'carmen',
      mails: [
        [
          '2027-03-03T12:00',
          'them',
          'Hola Kari,\n\nla factura 2211 lleva el IVA equivocado. ¿Puedes corregirla?\n\nCarmen',
        ],
        ['2027-03-03T13:00', 'us', 'Hola Carmen,\n\nperdona el error. Aquí va la factura corregida.', true],
        ['2027-03-03T16:00', 'them', 'Recibida, todo correcto. Muchas gracias por la rapidez.'],
      ],
    },
    {
      id: 'hanna-fragen',
      subject: 'Kaffeemaschine für das Wartezimmer',
      with: 'hanna',
      mails: [
        [
          '2027-03-09T14:00',
          'them',
          'Guten Tag Frau Moen,\n\nwir überlegen, im Wartezimmer eine Maschine aufzustellen. Wie laut ist das Mahlwerk? Und braucht ' +
            'sie einen Wasseranschluss?\n\nMit freundlichen Grüßen\nDr. Hanna Vogel',
        ],
      ],
    },
    {
      id: 'liam-descaler',
      subject: 'Descaler',
      with: 'liam',
      mails: [
        ['2027-03-05T09:00', 'them', 'Morning Kari, we are out of descaler. Could you pop two bottles in the post?'],
        ['2027-03-05T09:40', 'colleague', 'Hi Liam, Kari is on the road today: two bottles went out this morning. Jon'],
        ['2027-03-08T10:00', 'them', 'They came this morning. Cheers to Jon!'],
      ],
    },
    {
      id: 'liam-refund',
      subject: 'Deposit',
      with: 'liam',
      mails: [
        ['2027-02-24T09:00', 'us', 'Hi Liam, the deposit of 300 went back to you this morning.'],
        ['2027-02-25T09:00', 'them', 'Refund received, thank you. No complaints here.'],
      ],
    },
    {
      id: 'aisha-contract',
      subject: 'Data protection clause',
      with: 'aisha',
      mails: [
        [
          '2027-03-09T17:20',
          'them',
          'Dear Kari,\n\nin order to sign, we need clause 7 to name the processor. Our client asked: "Who stores the data?" and we ' +
            'answered that we do. Please send an amended contract, addressed to PO Box 12.\n\nKind regards\nAisha Karim',
        ],
      ],
    },
    {
      id: 'tomas-atraso',
      subject: 'Entrega atrasada',
      with: 'tomas',
      mails: [
        ['2027-03-01T09:00', 'us', 'Bom dia Tomás,\n\na máquina chega na sexta-feira, dia 5.'],
        [
          '2027-03-09T10:00',
          'them',
          'Bom dia Kari,\n\na máquina ainda não chegou e a inauguração é no sábado. Estou muito preocupado. Onde está?\n\nTomás',
        ],
      ],
    },
    {
      id: 'grace-happy',
      subject: 'The new machine',
      with: 'grace',
      mails: [
        [
          '2027-03-08T16:00',
          'them',
          'Hi Kari,\n\njust to say: the whole studio loves the new machine. Your fitter even taught everyone latte art. I have told ' +
            'our neighbours about you.\n\nGrace',
        ],
      ],
    },
    {
      id: 'grace-filter',
      subject: 'Filters',
      with: 'grace',
      mails: [
        ['2027-01-18T10:00', 'them', 'Hi Kari, which filter fits the Trio?'],
        ['2027-01-18T10:30', 'us', 'Hi Grace, the F2.'],
      ],
    },
    {
      id: 'viktor-vague',
      subject: 'Hmm',
      with: 'viktor',
      mails: [['2027-03-09T13:00', 'them', 'Hej Kari! It does that thing again. Can you help?\n\n/Viktor']],
    },
    {
      id: 'nadia-order',
      subject: 'New machines for the lodge',
      with: 'nadia',
      mails: [
        ['2027-03-03T09:00', 'us', 'Hi Nadia,\n\nhere is the offer for three machines.', true],
        [
          '2027-03-05T12:00',
          'them',
          'Hi Kari,\n\nlooks good. Please do not order anything yet, the board meets on the 18th. I will let you know then.\n\nNadia',
        ],
      ],
    },
    {
      id: 'oskar-long',
      subject: 'AW: Wartungsvertrag',
      with: 'oskar',
      mails: [
        [
          '2027-02-15T09:00',
          'them',
          'Hallo Frau Moen,\n\nwas kostet der Wartungsvertrag im zweiten Jahr?\n\nOskar Brandt',
        ],
        ['2027-02-15T10:00', 'us', 'Hallo Herr Brandt,\n\n290 Euro. Möchten Sie ihn gleich verlängern?'],
        ['2027-02-16T08:00', 'them', 'Danke, ich melde mich nach der Messe Ende März.'],
        ['2027-02-16T08:30', 'us', 'Gern, viel Erfolg auf der Messe.'],
      ],
    },
    {
      id: 'oskar-geliefert',
      subject: 'Bohnen',
      with: 'oskar',
      mails: [
        [
          '2027-03-09T08:00',
          'them',
          'Hallo Frau Moen, die Bohnen sind da, alles bestens. Warum auch nicht? Schöne Woche!',
        ],
      ],
    },
  ],
};
