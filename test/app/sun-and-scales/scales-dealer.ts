import type { Desk } from '@/test/app/mailbox';
import { scalesDealerLater } from './scales-dealer-later';

/** Somebody in Leeds who sells and calibrates scales, in Yorkshire and to two yards in Norway. Everybody is made up. */
export const scalesDealer: Desk = {
  zone: 'Europe/London',
  now: '2026-09-24T14:00',
  added: '2026-07-13T09:00',
  seller: { name: 'Priya Nair', address: 'priya@trulevel-scales.example' },
  colleague: { name: 'Tom Ackroyd', address: 'tom@trulevel-scales.example' },
  people: {
    helen: { name: 'Helen Broadbent', address: 'helen.broadbent@crumb-and-crust.example' },
    owen: { name: 'Owen Pryce', address: 'o.pryce@dales-dairy.example' },
    ingrid: { name: 'Ingrid Solheim', address: 'ingrid@solheim-laks.example' },
    marcus: { name: 'Marcus Lyle', address: 'marcus.lyle@lylemetals.example' },
    yusuf: { name: 'Yusuf Demir', address: 'yusuf.demir@pennine-pharma.example' },
    gail: { name: 'Gail Thornton', address: 'gail@thornton-feeds.example' },
  },
  threads: [
    {
      id: 'helen-bench',
      subject: 'Re: Quote Q-5520 bench scales',
      with: 'helen',
      mails: [
        [
          '2026-09-15T10:02',
          'them',
          `Hi Priya,

          could you quote for twelve of the bench scales we tried at the Armley shop, and tell me whether the \
          batteries \
          are included?

          Helen`,
        ],
        [
          '2026-09-15T12:30',
          'us',
          `Hi Helen,

          quote attached, batteries and chargers included. They are all in stock, so it is about a week from your \
          go-ahead.

          Priya`,
          true,
        ],
        [
          '2026-09-23T16:48',
          'them',
          `Hi Priya,

          sorry for sitting on this. We'd like to go ahead with the twelve bench scales as quoted. PO to follow from \
          accounts on Monday.

          Thanks,
          Helen

          Helen Broadbent | Operations | Crumb & Crust Ltd
          Registered in England. This email and any attachments are confidential and intended solely for the \
          addressee. \
          If you have received it in error, please notify the sender and delete it. Please consider the environment \
          before printing this email. Do you have a sweet tooth? Order online!

          From: Priya Nair
          Sent: 15 September 2026 12:30
          To: Helen Broadbent
          Subject: Re: Quote Q-5520 bench scales

          quote attached, batteries and chargers included. They are all in stock, so it is about a week from your \
          go-ahead.`,
        ],
      ],
    },
    {
      id: 'helen-slot',
      subject: 'Goods-in for the scales',
      with: 'helen',
      mails: [
        [
          '2026-09-24T11:20',
          'them',
          `Josh, can you keep bay 2 free on Thursday and let the night shift know? Priya, you are just copied so that \
          you \
          see it is in hand, nothing for you to do.

          Helen`,
        ],
      ],
    },
    {
      id: 'owen-july',
      subject: 'Checkweigher reading heavy',
      with: 'owen',
      mails: [
        [
          '2026-07-21T06:40',
          'them',
          'Priya, line 2 checkweigher reads 6 g heavy since yesterday. We are giving cheese away. Owen',
        ],
        ['2026-07-21T08:15', 'us', 'Morning Owen, that should not happen. Tom is with you at eleven.\n\nPriya'],
        ['2026-07-21T15:30', 'them', 'Tom has sorted it, a loose load cell apparently. Thanks for the speed.\nOwen'],
      ],
    },
    {
      id: 'owen-again',
      subject: 'Line 2, again I am afraid',
      with: 'owen',
      mails: [
        [
          '2026-09-24T07:12',
          'them',
          `Morning Priya,

          hope you had a good break. Sorry to be back with the same old story, but line 2 has started to drift again, \
          about 4 g over the last shift, so we have stopped it for now. I did wonder in July whether tightening the \
          cell \
          was the whole of it. What do you suggest?

          Owen`,
        ],
      ],
    },
    {
      id: 'ingrid-gulvvekter',
      subject: 'Gulvvekter til slakteriet',
      with: 'ingrid',
      mails: [
        [
          '2026-09-17T09:10',
          'us',
          `Hei Ingrid,

          vedlagt er tilbudet på gulvvektene i rustfritt stål, med frakt til Bodø.

          Hilsen
          Priya`,
          true,
        ],
        [
          '2026-09-23T14:35',
          'them',
          `Hei Priya,

          takk for tilbudet, det ser bra ut. Vi bestiller to gulvvekter og en kranvekt. Kan dere levere før 9. \
          oktober? \
          Da starter slaktingen.

          Hilsen Ingrid

          ons. 17. sep. 2026 kl. 09:10 skrev Priya Nair <priya@trulevel-scales.example>:
          > vedlagt er tilbudet på gulvvektene i rustfritt stål, med frakt til Bodø.`,
        ],
      ],
    },
    {
      id: 'ingrid-kran',
      subject: 'Kranvekt 2 t',
      with: 'ingrid',
      mails: [
        ['2026-08-10T10:00', 'them', 'Hei, har dere papirene på kranvekten fra i fjor? Revisoren spør.\nIngrid'],
        ['2026-08-10T11:40', 'us', 'Hei Ingrid, her er sertifikatet.\n\nPriya', true],
        ['2026-08-10T12:05', 'them', 'Supert, takk for rask hjelp! Da er alt i orden.\nIngrid'],
      ],
    },
    ...scalesDealerLater,
  ],
};
