import type { Desk } from '@/test/app/mailbox';

/** The rest of the scales: price talk, a date that moves, certificates that never came, one who turns fifty. */
export const scalesDealerLater: Desk['threads'] = [
  {
    id: 'marcus-price',
    subject: 'Weighbridge quote',
    with: 'marcus',
    mails: [
      [
        '2026-09-21T15:00',
        'us',
        'Hi Marcus,\n\nthe weighbridge comes to £18,400 installed, including the first two calibrations.\n\nPriya',
        true,
      ],
      [
        '2026-09-23T09:26',
        'them',
        `Priya, I'll be honest, the lads in Sheffield came in nine percent under you. I'd rather stay with people I \
        know. \
        Is there any room on the price, or could you throw in the third calibration?

        Marcus
        Sent from Outlook for iOS`,
      ],
    ],
  },
  {
    id: 'marcus-floor',
    subject: 'Two platforms, delivery 28 Sept',
    with: 'marcus',
    mails: [
      [
        '2026-09-14T09:00',
        'us',
        'Hi Marcus, the two platforms are booked for Monday 28 September, before noon.\n\nPriya',
      ],
      ['2026-09-14T09:41', 'them', 'Lovely, cheers.'],
      [
        '2026-09-24T10:15',
        'them',
        `Hi Priya, the concrete crew let us down so there's no floor to stand them on. Could you push the platforms \
        back \
        to Friday 9 October? No panic our end.

        Marcus`,
      ],
    ],
  },
  {
    id: 'yusuf-certificates',
    subject: 'Calibration certificates, August visit',
    with: 'yusuf',
    mails: [
      [
        '2026-09-14T13:00',
        'them',
        `Dear Priya,\n\nmay we have the nine certificates from the August visit? They are needed for our \
        file.\n\nRegards\nYusuf`,
      ],
      [
        '2026-09-14T14:10',
        'us',
        `Dear Yusuf,

        of course. I'll send all nine by Thursday 17 September.

        Kind regards
        Priya`,
      ],
      [
        '2026-09-22T08:30',
        'them',
        `Dear Priya,

        might the certificates have gone astray? I can find nothing from you since the 14th, and the inspector is here \
        next Tuesday.

        With kind regards
        Yusuf Demir
        Quality Assurance`,
      ],
      [
        '2026-09-22T09:10',
        'us',
        `Dear Yusuf,

        they had not gone astray, I had not sent them, and I apologise. Eight are attached. The ninth is being \
        reprinted; \
        you will have it by Wednesday evening.

        Kind regards
        Priya`,
        true,
      ],
      ['2026-09-22T09:25', 'them', 'Thank you, Priya, eight received.\n\nYusuf'],
    ],
  },
  {
    id: 'yusuf-supplier',
    subject: 'PO 88120 received - do not reply',
    with: 'yusuf',
    mails: [
      [
        '2026-08-03T03:00',
        'them',
        `This is an automated message from Pennine Pharma Purchasing. Your order acknowledgement for PO 88120 has been \
        received. Please do not reply to this address. Questions? Please contact your buyer.`,
      ],
    ],
  },
  {
    id: 'gail-fifty',
    subject: 'Re: Annual service',
    with: 'gail',
    mails: [
      ['2026-09-08T10:00', 'us', 'Hi Gail, the annual service is due. Would Friday 2 October suit you?\n\nPriya'],
      [
        '2026-09-08T11:30',
        'them',
        `Hi Priya, not the 2nd, please: I turn fifty on the 1st and I intend to be no use to anybody. The week after \
        is \
        fine, you choose.

        Gail`,
      ],
      ['2026-09-08T12:00', 'us', "Ha, quite right. Tuesday 6 October at nine, then. I'll bring the weights.\n\nPriya"],
      ['2026-09-08T12:10', 'them', '👍 booked in'],
    ],
  },
  {
    id: 'gail-leaving',
    subject: 'Service contract',
    with: 'gail',
    mails: [
      [
        '2026-09-23T17:55',
        'them',
        `Hi Priya, you should hear this from me: from January the group wants one firm for all sites, so we won't be \
        renewing the contract. I argued for you. It's been a pleasure these six years, and Tom is a star.

        Gail`,
      ],
    ],
  },
];
