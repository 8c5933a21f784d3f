import type { Desk } from '@/test/app/mailbox';

/** A translator who works alone, with a proofreader now and then. Everybody is made up. */
export const translator: Desk = {
  zone: 'Europe/Oslo',
  now: '2026-09-17T11:00',
  added: '2026-06-01T09:00',
  seller: { name: 'Ellen Vik', address: 'ellen@vik-translations.example' },
  colleague: { name: 'Ruth Amble', address: 'ruth@vik-translations.example' },
  people: {
    julian: { name: 'Julian Thorne', address: 'julian.thorne@castellan-partners.example' },
    mei: { name: 'Tanaka Mei', address: 'tanaka@hoshizora-books.example' },
    claudia: { name: 'Dr. Claudia Brenner', address: 'c.brenner@kanzlei-brenner.example' },
    henrik: { name: 'Henrik Dahl', address: 'henrik.dahl@norrekommune.example' },
    lucia: { name: 'Lucia Ferrante', address: 'lucia@ferrante-maioliche.example' },
  },
  threads: [
    {
      id: 'julian-deck',
      subject: 'Deck',
      with: 'julian',
      mails: [
        ['2026-09-14T08:02', 'them', 'Ellen – 40 slides, EN>NO, need Friday noon. Doable? JT'],
        [
          '2026-09-14T08:40',
          'us',
          `Julian,

          yes, Friday noon works. I'll send the first half on Wednesday evening.

          Ellen`,
        ],
        [
          '2026-09-14T08:41',
          'them',
          `Good. Go. JT

          Sent from my iPhone`,
        ],
        [
          '2026-09-16T19:30',
          'us',
          `Julian,

          the first half is attached, slides 1 to 20.

          Ellen`,
          true,
        ],
        ['2026-09-17T07:12', 'them', 'Fine. Slide 7, we never say clients. Otherwise no comments.'],
      ],
    },
    {
      id: 'julian-invoice',
      subject: 'Invoice 2026-118',
      with: 'julian',
      mails: [
        [
          '2026-08-28T10:05',
          'us',
          `Julian,

          invoice 2026-118 is attached, payable within 14 days.

          Ellen`,
          true,
        ],
        ['2026-08-28T10:09', 'them', 'Passed to accounts. JT'],
      ],
    },
    {
      id: 'julian-lunch',
      subject: 'Oslo',
      with: 'julian',
      mails: [
        ['2026-08-18T17:50', 'them', 'In Oslo 3 Sept. Lunch? JT'],
        [
          '2026-08-18T18:20',
          'us',
          `Gladly. 12:30 at the harbour?

          Ellen`,
        ],
        ['2026-08-18T18:21', 'them', '👍'],
      ],
    },
    {
      id: 'mei-book',
      subject: 'About the picture book',
      with: 'mei',
      mails: [
        [
          '2026-09-10T04:12',
          'them',
          `Dear Ellen-san,

          Thank you very much always for your kind support. About the picture book, we received your translation and \
          our editor was very moved. There is one small point we want to confirm: in page 12, the word "kose", is it \
          same meaning like hug? Please teach us when you have time.

          With best regards,
          Tanaka Mei
          Hoshizora Books, Rights Section`,
        ],
        [
          '2026-09-10T09:30',
          'us',
          `Dear Ms Tanaka,

          thank you for your kind words. "Kose" is warmer than a hug: being close and comfortable together. \
          "Snuggle" comes nearest.

          Kind regards
          Ellen`,
        ],
        [
          '2026-09-11T03:40',
          'them',
          `Dear Ellen-san,

          Thank you for kind explanation. Now we understand well. We will use it. Please take care of your health in \
          the season of changing.

          Tanaka Mei`,
        ],
      ],
    },
    {
      id: 'mei-payment',
      subject: 'Payment of July',
      with: 'mei',
      mails: [
        [
          '2026-08-24T05:00',
          'them',
          `Dear Ellen-san,

          We sent the payment of July today by the bank. Please confirm when it arrived.

          Tanaka Mei`,
        ],
        [
          '2026-08-26T09:15',
          'us',
          `Dear Ms Tanaka,

          it arrived this morning. Thank you.

          Ellen`,
        ],
        ['2026-08-26T10:02', 'them', 'Dear Ellen-san, We are relieved to hear so. Thank you for your confirmation.'],
      ],
    },
    {
      id: 'claudia-urkunde',
      subject: 'Beglaubigte Übersetzung, Az. 14 C 233/26',
      with: 'claudia',
      mails: [
        [
          '2026-09-16T14:20',
          'them',
          `Sehr geehrte Frau Vik,

          anbei übersende ich Ihnen zwei Gerichtsurkunden zur beglaubigten Übersetzung ins Norwegische. Bitte teilen Sie \
          mir mit, bis wann Sie die Übersetzung fertigstellen können und welche Kosten entstehen.

          Mit freundlichen Grüßen
          Dr. Claudia Brenner
          Rechtsanwältin

          Kanzlei Brenner | Lindenallee 4 | 50668 Köln
          Diese E-Mail enthält vertrauliche und/oder rechtlich geschützte Informationen. Wenn Sie nicht der richtige \
          Adressat sind, informieren Sie bitte sofort den Absender und vernichten Sie diese E-Mail.`,
          true,
        ],
      ],
    },
    {
      id: 'henrik-nyhedsbrev',
      subject: 'Nyhedsbrev, september',
      with: 'henrik',
      mails: [
        [
          '2026-09-08T12:00',
          'them',
          `Nyhedsbrev fra Nørre Kommune, september

          Kære samarbejdspartnere

          Vi flytter til nye lokaler den 1. oktober. Kender du nogen, der skal have dette nyhedsbrev? Send det gerne videre.

          Tilmeld dig vores informationsmøde her: https://norrekommune.example/moede

          Du modtager denne mail, fordi du er registreret som leverandør. Afmeld nyhedsbrevet her.`,
        ],
      ],
    },
    {
      id: 'henrik-brochure',
      subject: 'Tekst til brochuren',
      with: 'henrik',
      mails: [
        [
          '2026-09-02T09:00',
          'us',
          `Hej Henrik

          Kan du sende mig den endelige tekst til brochuren? Så holder jeg plads til den.

          Venlig hilsen
          Ellen`,
        ],
        [
          '2026-09-02T10:30',
          'them',
          `Hej Ellen

          Ja, du får den senest den 14. september.

          Mvh Henrik`,
        ],
      ],
    },
    {
      id: 'lucia-catalogo',
      subject: 'Catalogo autunno',
      with: 'lucia',
      mails: [
        [
          '2026-09-07T10:00',
          'us',
          `Gentile Lucia,

          in allegato la traduzione del catalogo.

          Cordiali saluti
          Ellen`,
          true,
        ],
        ['2026-09-07T11:20', 'them', 'Ricevuto, grazie mille. La passo al tipografo.\n\nLucia'],
        [
          '2026-09-16T16:45',
          'them',
          `Gentile Ellen,

          purtroppo il tipografo ha trovato tre errori nei prezzi a pagina 9 e abbiamo già stampato 500 copie. Siamo \
          molto delusi. Come pensate di rimediare?

          Lucia Ferrante`,
        ],
      ],
    },
  ],
};
