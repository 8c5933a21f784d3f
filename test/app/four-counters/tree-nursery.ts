import type { Desk } from '@/test/app/mailbox';
import { nurseryGardens } from './tree-nursery-gardens';

/** A nursery in Herefordshire that grows and sells trees and hedging. Everybody is made up. */
export const treeNursery: Desk = {
  zone: 'Europe/London',
  now: '2026-11-19T11:00',
  added: '2026-07-01T09:00',
  seller: { name: 'Hester Lyle', address: 'hester@cloverhay-trees.example' },
  colleague: { name: 'Tom Beddoes', address: 'tom@cloverhay-trees.example' },
  people: {
    gwen: { name: 'Gwen Prosser', address: 'gwen.prosser@fieldpost.example' },
    neil: { name: 'Neil Attwood', address: 'neil@attwood-landscapes.example' },
    rosalind: { name: 'Rosalind Creed', address: 'rosalind.creed@wellbrook-parish.example' },
    sam: { name: 'Sam Okello', address: 'sam.okello@leisuregreen-orchard.example' },
    bernard: { name: 'Bernard Hallam', address: 'b.hallam@hallamhouse.example' },
  },
  threads: [
    {
      id: 'neil-bareroot',
      subject: 'carpinus',
      with: 'neil',
      mails: [
        [
          '2026-10-29T17:20',
          'them',
          `hi h can i get 30 carpinus betulus 175-200 rootball for mon 9th, site is the old dairy at bodenham. usual \
          terms`,
        ],
        [
          '2026-10-30T08:15',
          'us',
          `Morning Neil,

          30 Carpinus betulus 175-200, rootballed, Monday the 9th before nine at the old dairy. £38.50 each plus VAT.

          Hester`,
        ],
        ['2026-10-30T08:17', 'them', '👍'],
        [
          '2026-11-09T08:40',
          'them',
          `van's been. these are fagus not carpinus?? lads are stood about and the client's here at 11. what's going \
          on`,
        ],
        [
          '2026-11-09T09:02',
          'us',
          `Neil, I am so sorry, those are somebody else's beech. Tom is loading your hornbeam now and will be with \
          you by half ten. Leave the beech on the pallet, he'll take them back. Ringing you in five minutes.

          Hester`,
        ],
        ['2026-11-09T10:35', 'them', `tom's here. right ones. client none the wiser`],
      ],
    },
    {
      id: 'neil-credit',
      subject: 'Invoice 20614',
      with: 'neil',
      mails: [
        [
          '2026-11-13T16:30',
          'them',
          `hester, you said on the phone you'd knock something off for the messing about on monday, invoice came \
          today full whack. not the end of the world but can you sort`,
        ],
        [
          '2026-11-16T09:10',
          'us',
          `Morning Neil,

          you're quite right, it went out before I had told the office. The new one with £95 off is in your inbox by \
          noon. Sorry you had to chase.

          Hester`,
        ],
        ['2026-11-16T11:25', 'us', 'Here it is, Neil. £1,060 plus VAT.\n\nHester', true],
        ['2026-11-16T11:31', 'them', 'ta. sorted. might have another one for you in jan, 60m of yew, will shout'],
      ],
    },
    {
      id: 'rosalind-quotation',
      subject: 'Recreation ground: trees',
      with: 'rosalind',
      mails: [
        [
          '2026-10-05T11:15',
          'them',
          `Dear Ms Lyle,

          At its meeting on 29 September the Parish Council resolved to obtain quotations for eight semi-mature trees \
          (girth 14-16 cm) for the recreation ground, to be planted before the end of March. I should be grateful if \
          you would let me have a price, inclusive of stakes and planting, together with a copy of your public \
          liability certificate, by Friday 16 October.

          Yours sincerely
          Rosalind Creed
          Clerk to Wellbrook Parish Council`,
        ],
        [
          '2026-10-09T15:40',
          'us',
          `Dear Mrs Creed,

          our quotation and the certificate are attached. We have allowed for three oaks, three field maples and two \
          limes, staked and planted. Would the Council like us to look at the ground beforehand? It lies wet along \
          the brook.

          Yours sincerely
          Hester Lyle`,
          true,
        ],
        [
          '2026-10-09T15:41',
          'them',
          `Thank you for your email. The Parish Office is open on Tuesday and Thursday mornings. Your message will be \
          dealt with as soon as possible.

          This is an automated response, please do not reply.`,
        ],
        [
          '2026-10-15T10:05',
          'them',
          `Dear Ms Lyle,

          Thank you for your quotation, which will be put before the Council at its meeting on 27 October. I will \
          write to you after that.

          Yours sincerely
          Rosalind Creed`,
        ],
        [
          '2026-11-10T10:40',
          'them',
          `Dear Ms Lyle,

          I am pleased to say that the Council has accepted your quotation (minute 84/26). One member has asked \
          whether the limes could be replaced by something that does not drip on the parked cars. A purchase order \
          will follow by post.

          Yours sincerely
          Rosalind Creed`,
        ],
        [
          '2026-11-11T09:05',
          'us',
          `Dear Mrs Creed,

          thank you, that is good news. In place of the limes I would plant two hornbeams, which do not drip and cost \
          the same. Our planting week for you would be that of 18 January. Would both suit the Council?

          Yours sincerely
          Hester Lyle`,
        ],
        ['2026-11-12T09:20', 'them', 'Dear Ms Lyle,\n\nThat is quite acceptable. Thank you.\n\nR. Creed'],
      ],
    },
    ...nurseryGardens,
  ],
};
