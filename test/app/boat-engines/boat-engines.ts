import type { Desk } from '@/test/app/mailbox';
import { boatEnginesLater } from './boat-engines-later';

/** Somebody in Cornwall who sells and mends small boat engines. Everybody is made up. */
export const boatEngines: Desk = {
  zone: 'Europe/London',
  now: '2026-11-13T11:00',
  added: '2026-08-31T09:00',
  seller: { name: 'Wenna Pender', address: 'wenna@pender-outboards.example' },
  colleague: { name: 'Rob Lacey', address: 'rob@pender-outboards.example' },
  people: {
    tregear: { name: 'Pascoe Tregear', address: 'pascoe@girl-loveday.example' },
    castle: { name: 'Imogen Castle', address: 'imogen.castle@merrow-sailing.example' },
    quayle: { name: 'Desmond Quayle', address: 'd.quayle@trevose-quay.example' },
    ohlsen: { name: 'Renate Ohlsen', address: 'renate.ohlsen@elbpost.example' },
    mendoza: { name: 'Iker Mendoza', address: 'iker.mendoza@correo-cantabro.example' },
    haugland: { name: 'Sigrid Haugland', address: 'sigrid@haugland-rorbuer.example' },
  },
  threads: [
    {
      id: 'tregear-prop',
      subject: 'prop',
      with: 'tregear',
      mails: [
        [
          '2026-10-06T07:12',
          'them',
          `Morning Wenna. Caught a pot rope Sunday and bent the prop on the 30. Have you one in, 3 blade, 11 inch? \
          Want to be out Thursday if the wind goes round

          Pascoe

          Sent from my phone`,
        ],
        [
          '2026-10-06T08:40',
          'us',
          `Morning Pascoe,

          There's one on the shelf, £128. Will you fetch it, or shall Rob come down to the quay and fit it?

          Wenna`,
        ],
        [
          '2026-10-06T12:55',
          'them',
          `get Rob to do it. tomorrow after 2 when Ive landed

          Sent from my phone

          On 6 Oct 2026, at 08:40, Wenna Pender wrote:
          > Will you fetch it, or shall Rob come down to the quay and fit it?`,
        ],
        ['2026-10-06T14:10', 'us', 'Rob will be on the quay at half past two tomorrow, prop under his arm.\n\nWenna'],
        ['2026-10-07T18:20', 'them', 'Prop on, runs sweet. Tell him ta\n\nSent from my phone'],
      ],
    },
    {
      id: 'tregear-winter',
      subject: 'Your old 9.9, winter',
      with: 'tregear',
      mails: [
        [
          '2026-10-20T09:30',
          'us',
          `Pascoe,

          You said in spring that the old 9.9 might come in for the winter. Shall I keep you a place in the shed?

          Wenna`,
        ],
        [
          '2026-10-20T19:44',
          'them',
          `yes keep me one but shes on the tender till middle of november at least, still bass about. whats it cost \
          these days

          Sent from my phone`,
        ],
        [
          '2026-10-21T09:05',
          'us',
          `One place kept. The prices are just being redone, I'll send you the new list by Friday.

          Wenna`,
        ],
        ['2026-10-21T09:20', 'them', 'no rush\n\nSent from my phone'],
      ],
    },
    {
      id: 'castle-service',
      subject: 'Six outboards (and a cough)',
      with: 'castle',
      mails: [
        [
          '2026-09-21T16:20',
          'them',
          `Dear Wenna,

          I hope you had something of a summer. Ours went by in one long queue of small people in large lifejackets, \
          and I have only now found my desk again, under the lost property. Among the things on it is a note from \
          Graham, dated June, that the six 6 hp engines are due for their service, and he is of course right. What \
          would the six come to this year? We have the half-term course from 26 October, for which we need at least \
          three safety boats, so could they perhaps come to you in two lots? One of them has taken to coughing on \
          cold mornings, but then so has Graham.

          All good wishes,
          Imogen

          Imogen Castle
          Principal, Merrow Point Sailing School
          Charity no. 0000418 · Please think of the sea before you print this`,
        ],
        [
          '2026-09-22T10:15',
          'us',
          `Dear Imogen,

          The six come to £570, £95 each, as last year. Two lots are no trouble, and we'll listen to the one that \
          coughs. I have to look at the workshop diary with Rob; you'll have the dates for both lots by Friday.

          Best wishes
          Wenna`,
        ],
        [
          '2026-09-28T09:05',
          'us',
          `Dear Imogen,

          I owed you this on Friday, sorry. The first three can come on Monday 5 October, the others on Monday 2 \
          November. Each lot takes four days.

          Best wishes
          Wenna`,
        ],
        [
          '2026-09-28T13:30',
          'them',
          `Dear Wenna,

          Splendid, please go ahead on that footing; both dates are in the diary and Graham will be at your gate with \
          the trailer before nine on the 5th.

          Imogen`,
        ],
        [
          '2026-10-14T10:30',
          'us',
          `Dear Imogen,

          Here is the invoice for the first three. The cough was a split fuel line, no charge. And because you asked \
          beside the sea trial: a new 60 wants ten gentle hours before students may have it, two of which we do with \
          you on the day.

          Best wishes
          Wenna`,
          true,
        ],
        [
          '2026-10-14T12:05',
          'them',
          `That answers everything, thank you, and for the fuel line too. The treasurer pays on the last day of the \
          month.

          Imogen

          On 14 Oct 2026 at 10:30, Wenna Pender wrote:
          > Here is the invoice for the first three. The cough was a split fuel line, no charge.`,
        ],
      ],
    },
    ...boatEnginesLater,
  ],
};
