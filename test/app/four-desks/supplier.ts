import type { Desk } from '@/test/app/mailbox';

/** A supplier of seals for pumps and ships. Everybody is made up. */
export const supplier: Desk = {
  zone: 'Europe/Oslo',
  now: '2026-09-17T11:00',
  added: '2026-06-01T09:00',
  seller: { name: 'Tom Berg', address: 'tom@berg-seals.example' },
  colleague: { name: 'Ines Roth', address: 'ines@berg-seals.example' },
  people: {
    adaeze: { name: 'Adaeze Okafor', address: 'a.okafor@halvorsen-marine.example' },
    piotr: { name: 'Piotr Zieliński', address: 'p.zielinski@metal-gdansk.example' },
    javier: { name: 'Javier Morales', address: 'jmorales@bombasmorales.example' },
    uwe: { name: 'Uwe Krämer', address: 'kraemer@kraemer-pumpen.example' },
    doug: { name: 'Doug Hanley', address: 'doug@hanleyhydraulics.example' },
  },
  threads: [
    {
      id: 'adaeze-rfq',
      subject: 'RFQ 88-2041',
      with: 'adaeze',
      mails: [
        [
          '2026-09-15T09:10',
          'them',
          `Dear Mr Berg,

          Halvorsen Marine hereby invites you to submit a quotation for the items listed in the attached schedule \
          (RFQ 88-2041). Please note the following conditions:

          1. Prices shall be stated DDP, excluding VAT.
          2. Delivery time shall be stated per line item.
          3. Material certificates according to EN 10204 3.1 shall be included.

          Quotations shall be received no later than 25 September 2026. Late submissions will not be considered. Kindly \
          acknowledge receipt of this invitation.

          Yours sincerely,
          Adaeze Okafor
          Senior Buyer, Procurement

          This message is intended only for the addressee. Halvorsen Marine accepts no liability for any loss or damage \
          arising from the use of this message.`,
          true,
        ],
      ],
    },
    {
      id: 'adaeze-po',
      subject: 'Purchase order 4500-9912',
      with: 'adaeze',
      mails: [
        [
          '2026-08-31T08:15',
          'them',
          `Dear Mr Berg,

          with reference to your quotation Q-771, please find attached our purchase order 4500-9912 for 1,200 pcs. O-ring \
          FKM 75. Please confirm the order by return, stating the delivery date.

          Yours sincerely,
          Adaeze Okafor`,
          true,
        ],
        [
          '2026-08-31T09:40',
          'us',
          `Dear Ms Okafor,

          thank you for your order 4500-9912. The goods leave us on 21 September.

          Yours sincerely
          Tom Berg`,
        ],
      ],
    },
    {
      id: 'piotr-wysylka',
      subject: 'Zamówienie 2215',
      with: 'piotr',
      mails: [
        [
          '2026-09-10T09:05',
          'them',
          `Dzień dobry,

          czy uszczelki z zamówienia 2215 zostały już wysłane? Potrzebujemy ich do piątku.

          Pozdrawiam
          Piotr Zieliński`,
        ],
        [
          '2026-09-10T09:50',
          'colleague',
          `Dzień dobry,

          tak, wyszły wczoraj, numer przesyłki 00774. Powinny być u Państwa w piątek.

          Ines Roth`,
        ],
        ['2026-09-11T14:00', 'them', 'Dziękuję, paczka dotarła. Wszystko w porządku.'],
      ],
    },
    {
      id: 'piotr-braki',
      subject: 'Braki w dostawie',
      with: 'piotr',
      mails: [
        [
          '2026-09-17T07:30',
          'them',
          `Dzień dobry,

          w dostawie brakuje 40 sztuk, a linia stoi. Proszę o pilną wysyłkę brakujących uszczelek.

          Piotr Zieliński`,
        ],
      ],
    },
    {
      id: 'javier-sellos',
      subject: 'Sellos mecánicos 35 mm',
      with: 'javier',
      mails: [
        [
          '2026-09-03T10:00',
          'them',
          `Buenos días Tom:

          ¿Me puede enviar precio y plazo para 30 sellos mecánicos de 35 mm?

          Un saludo
          Javier`,
        ],
        [
          '2026-09-03T11:10',
          'us',
          `Buenos días Javier:

          son 42 euros por pieza, plazo de dos semanas. ¿Se los reservo?

          Saludos
          Tom`,
        ],
        [
          '2026-09-04T12:00',
          'them',
          'Muchas gracias, lo consulto con producción y le digo algo la semana que viene.\n\nJavier',
        ],
      ],
    },
    {
      id: 'uwe-zur-info',
      subject: 'WG: Dichtungen undicht',
      with: 'uwe',
      mails: [
        [
          '2026-09-14T10:30',
          'them',
          `Hallo Herr Berg,

          zur Info, siehe unten. Von uns aus kein Handlungsbedarf.

          Gruß
          U. Krämer

          ---------- Weitergeleitete Nachricht ----------
          Von: Sabine Holt <holt@pumpenwerk-nord.example>
          Datum: Mo., 14. Sept. 2026
          Betreff: Dichtungen undicht

          Hallo Uwe,
          die Dichtungen sind schon wieder undicht, das ist eine Frechheit. Wer ersetzt uns den Schaden?
          Sabine`,
        ],
      ],
    },
    {
      id: 'uwe-besuch',
      subject: 'Besuch am 22.',
      with: 'uwe',
      mails: [
        [
          '2026-09-15T08:00',
          'us',
          `Hallo Herr Krämer,

          passt Ihnen der 22. um 10 Uhr für den Besuch?

          Tom Berg`,
        ],
        ['2026-09-15T08:20', 'them', 'Ja, passt. Kaffee steht bereit. Bis dann!\n\nU. Krämer'],
      ],
    },
    {
      id: 'doug-august',
      subject: 'Samples?',
      with: 'doug',
      mails: [
        ['2026-08-12T15:20', 'them', 'Tom, the samples were due Monday. Where are they?\n\nDoug'],
        [
          '2026-08-12T16:40',
          'us',
          `Doug,

          my fault: they sat in customs and I did not tell you. You will have new ones in the second week of September.

          Tom`,
        ],
        ['2026-08-12T17:05', 'them', 'All good, these things happen. Appreciate the straight answer.'],
      ],
    },
    {
      id: 'doug-samples',
      subject: 'Samples',
      with: 'doug',
      mails: [
        [
          '2026-09-10T14:14',
          'us',
          `Hi Doug,

          the samples left today. Is 310 bar still the figure?
          Sorry again about the delay in August.

          Tom`,
        ],
        [
          '2026-09-14T15:02',
          'them',
          `Tom,

          Got the samples. Bolted one on the test rig Friday, held 310 bar for six hours, no weep. Not bad at all for a \
          part that costs half what we pay now.

          Two things before I take it upstairs:
          - can you do the 60 mm size in the same compound?
          - what's the shelf life?

          No rush, end of the week is fine.

          Doug

          On Thu, Sep 10, 2026 at 8:14 AM Tom Berg <tom@berg-seals.example> wrote:
          > Hi Doug,
          >
          > the samples left today. Is 310 bar still the figure?
          > Sorry again about the delay in August.
          >
          > Tom`,
        ],
      ],
    },
  ],
};
