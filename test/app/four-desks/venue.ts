import type { Desk } from '@/test/app/mailbox';

/** A hall in Leeds that is let for weddings, conferences and concerts. Everybody is made up. */
export const venue: Desk = {
  zone: 'Europe/London',
  now: '2026-09-17T11:00',
  added: '2026-06-01T09:00',
  seller: { name: 'Beth Lowe', address: 'beth@oldtannery.example' },
  colleague: { name: 'Sam Ito', address: 'sam@oldtannery.example' },
  people: {
    nora: { name: 'Nora Whitfield', address: 'nora.whitfield@postbox.example' },
    yusuf: { name: 'Yusuf Demir', address: 'y.demir@anatech-summit.example' },
    francoise: { name: 'Françoise Petit', address: 'f.petit@amis-des-orgues.example' },
    rick: { name: 'Rick Stannard', address: 'rick@loudplum.example' },
    helga: { name: 'Helga Weiß', address: 'helga.weiss@kammerchor-ulm.example' },
  },
  threads: [
    {
      id: 'nora-lights',
      subject: 'Sorry, me again!',
      with: 'nora',
      mails: [
        [
          '2026-09-12T22:10',
          'them',
          `Hi Beth,

          so sorry to bother you at the weekend!! I've been lying awake. My mum says the hall looked dark in the photos and \
          now I'm panicking. Is there any way we could add lights along the beams? And does the florist get in at 7 or 8?

          Sorry sorry sorry
          Nora`,
        ],
        [
          '2026-09-14T08:35',
          'us',
          `Hi Nora,

          no bother at all. We can put warm string lights along all six beams, it's included. The florist gets in at 7.

          Beth`,
        ],
        ['2026-09-14T08:50', 'them', 'You absolute star!!! I can sleep again. Mum is thrilled too xx'],
      ],
    },
    {
      id: 'nora-tasting',
      subject: 'Menu tasting',
      with: 'nora',
      mails: [
        [
          '2026-08-05T13:00',
          'us',
          `Hi Nora,

          for the tasting, would the 12th or the 13th suit you better?

          Beth`,
        ],
        ['2026-08-05T19:44', 'them', 'Hi Beth, 13th please! Can my sister come? She’s veggie x'],
        ['2026-08-06T08:30', 'us', 'Of course she can, and there will be plenty for her.\n\nBeth'],
        ['2026-08-06T12:12', 'them', 'Yay, see you then x'],
      ],
    },
    {
      id: 'yusuf-news',
      subject: 'Early bird ends soon',
      with: 'yusuf',
      mails: [
        [
          '2026-09-08T06:00',
          'them',
          `ANATECH SUMMIT NEWS #12

          Early bird ends in 3 days! Don't miss out. Have you booked your hotel? Reserve now and save 20%.

          View in browser | Unsubscribe
          You receive this email because you registered at anatech-summit.example`,
        ],
      ],
    },
    {
      id: 'yusuf-room',
      subject: 'Main room',
      with: 'yusuf',
      mails: [
        [
          '2026-09-16T13:05',
          'them',
          `Dear Beth,

          We are very glad for the visit. About the main room, it is possible to make the stage in the left side? Because \
          the translators cabin must see the speaker. Also I want to learn the price of the coffee break for 140 person.

          Kind regards,
          Yusuf Demir
          Anatech Summit | www.anatech-summit.example
          Please consider the environment before printing this email.`,
        ],
      ],
    },
    {
      id: 'francoise-annulation',
      subject: 'Assemblée du 5 octobre',
      with: 'francoise',
      mails: [
        [
          '2026-09-09T10:00',
          'them',
          `Bonjour Beth,

          nous avons le regret de vous informer que notre assemblée du 5 octobre est annulée, faute de participants. \
          Conformément au contrat, l'acompte vous reste acquis. Nous espérons vous retrouver l'an prochain.

          Bien à vous
          Françoise Petit`,
        ],
        [
          '2026-09-09T10:40',
          'us',
          `Bonjour Françoise,

          c'est dommage, mais je comprends. La date est libérée et je vous garde volontiers une option pour l'an prochain.

          Beth`,
        ],
        ['2026-09-10T09:00', 'them', 'Merci pour votre compréhension. À bientôt !\n\nFrançoise'],
      ],
    },
    {
      id: 'rick-load-in',
      subject: 'sat 19th',
      with: 'rick',
      mails: [
        [
          '2026-09-11T14:00',
          'them',
          'yo beth load in still 3pm on the 19th? drummer needs parking for a sprinter. cheers r',
        ],
        [
          '2026-09-11T14:25',
          'colleague',
          `Hi Rick,

          yes, 3 pm. There's a bay by the loading dock, I've put your name on it.

          Sam`,
        ],
        ['2026-09-11T14:31', 'them', 'legend. sorted. see u there'],
      ],
    },
    {
      id: 'rick-hours',
      subject: 'invoice',
      with: 'rick',
      mails: [
        [
          '2026-09-17T09:20',
          'them',
          `not being funny but the invoice says 8 hrs and we were out by midnight so thats 6. can u sort it, third time this \
          yr tbh`,
        ],
      ],
    },
    {
      id: 'helga-chor',
      subject: 'Anfrage Chorkonzert',
      with: 'helga',
      mails: [
        [
          '2026-09-16T11:40',
          'them',
          `Liebe Frau Lowe,

          unser Chor kommt im Mai nach Leeds und sucht einen Saal. Das Gebäude gefällt uns sehr. Es wäre schön, von Ihnen \
          zu hören.

          Herzliche Grüße
          Helga Weiß`,
        ],
      ],
    },
  ],
};
