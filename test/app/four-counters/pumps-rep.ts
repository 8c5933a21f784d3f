import type { Desk } from '@/test/app/mailbox';
import { pumpsAbroad } from './pumps-rep-abroad';

/** A representative for industrial pumps in Rotterdam. Everybody is made up. */
export const pumpsRep: Desk = {
  zone: 'Europe/Amsterdam',
  now: '2026-11-19T11:00',
  added: '2026-07-01T09:00',
  seller: { name: 'Wessel Brandt', address: 'wessel.brandt@maasdelta-pumps.example' },
  colleague: { name: 'Ilse Kok', address: 'ilse.kok@maasdelta-pumps.example' },
  people: {
    fergus: { name: 'Fergus Baird', address: 'fergus@saltgatebrewing.example' },
    priyanka: { name: 'Priyanka Menon', address: 'priyanka.menon@scheldechem.example' },
    aled: { name: 'Aled Rees', address: 'aled@penllyndairy.example' },
    kjell: { name: 'Kjell Aune', address: 'kjell.aune@aunehavbruk.example' },
    tineke: { name: 'Tineke Stam', address: 't.stam@zwembaddewaal.example' },
    nuria: { name: 'Núria Vidal', address: 'nvidal@bodegasvidal.example' },
  },
  threads: [
    {
      id: 'fergus-seal',
      subject: 'mash pump',
      with: 'fergus',
      mails: [
        [
          '2026-11-05T07:20',
          'them',
          `Wessel, mash pump's weeping at the seal again. 3rd time since june. Next brew is the 12th so I really \
          can't be doing with this. What do you suggest?`,
        ],
        [
          '2026-11-05T08:40',
          'us',
          `Fergus,

          three seals in five months is not right, I'm sorry. I doubt that it is the seal. Could you send me a photo \
          of the coupling, and what is the temperature when it starts to weep?

          Wessel`,
        ],
        ['2026-11-05T09:15', 'them', 'pics attached. 76C', true],
        [
          '2026-11-05T11:30',
          'us',
          `Fergus, it is the alignment, the coupling is out by a good 2 mm. Our fitter Jeroen is with you on \
          Wednesday at eight, with a new seal, and it costs you nothing.

          Wessel`,
        ],
        ['2026-11-05T11:34', 'them', 'magic. see him weds'],
        [
          '2026-11-12T17:00',
          'them',
          'Dry as a bone, first brew in months without a mop. Thank your man Jeroen from me. F',
        ],
      ],
    },
    {
      id: 'fergus-po',
      subject: 'PO 4471',
      with: 'fergus',
      mails: [
        ['2026-11-16T10:02', 'them', 'PO 4471 attached for the spare rotor, as discussed. Cheers F', true],
        ['2026-11-16T11:00', 'us', 'Thanks Fergus, order confirmed. It leaves us on Wednesday.\n\nWessel'],
        ['2026-11-16T11:01', 'them', 'ok'],
        ['2026-11-18T15:40', 'us', 'Fergus, shipped today, delivery note attached.\n\nWessel', true],
      ],
    },
    {
      id: 'priyanka-visit',
      subject: 'Line 3',
      with: 'priyanka',
      mails: [
        [
          '2026-10-19T09:00',
          'us',
          `Dear Priyanka,

          I am in Antwerp on 4 November. May I come by for half an hour and see line 3?

          Kind regards
          Wessel`,
        ],
        [
          '2026-10-19T09:01',
          'them',
          `I am out of the office until 30 October with limited access to email. For urgent matters please contact \
          the control room.

          Priyanka Menon`,
        ],
        [
          '2026-11-02T08:50',
          'them',
          'Hi Wessel, back now. 4th is fine, 14:00, ask for me at gate B and bring your safety shoes. Priyanka',
        ],
      ],
    },
    {
      id: 'priyanka-skid',
      subject: 'Dosing skid line 3: open points',
      with: 'priyanka',
      mails: [
        [
          '2026-11-09T11:25',
          'them',
          `Dear Wessel,

          following your visit we are reviewing the dosing skid. Before we can approve it I need

          1. the wetted materials of the pump head,
          2. confirmation that the motor is suitable for ATEX zone 2,
          3. the NPSH required at 40 m3/h,
          4. the lead time from order.

          Our HAZOP is on the 18th so I would need this by Monday 16th at the latest.

          Kind regards
          Priyanka Menon`,
        ],
        [
          '2026-11-09T13:10',
          'us',
          `Dear Priyanka,

          1. PVDF and Hastelloy C-276.
          2. Yes, II 3G, the certificate is attached.
          4. Nine weeks.

          The NPSH curve comes from the factory, you have it on Friday.

          Kind regards
          Wessel`,
          true,
        ],
        ['2026-11-09T13:30', 'them', `Thanks, that's helpful. I'll wait for the curve.`],
        [
          '2026-11-16T16:20',
          'them',
          `Wessel, I still don't have the NPSH curve and the HAZOP is on Wednesday. If I can't close this point I \
          will have to put the other vendor forward. Please advise today.

          Priyanka`,
        ],
        [
          '2026-11-16T17:05',
          'us',
          `Dear Priyanka,

          I apologise, you should have had this on Friday. The curve is attached: 3.1 m at 40 m3/h. I am on the phone \
          all day on Wednesday should the HAZOP need anything else.

          Wessel`,
          true,
        ],
        ['2026-11-17T08:30', 'them', 'Received with thanks.'],
      ],
    },
    {
      id: 'aled-vacuum',
      subject: 'vacuum pump',
      with: 'aled',
      mails: [
        [
          '2026-11-11T13:00',
          'them',
          `Hi, we've been told by 2 other firms that our vacuum pump can't be repaired, only replaced. Is that just \
          them wanting to sell me a new one or what? I'm no expert. It's from about 2009, makes a noise like a bag of \
          spanners since we moved it to the new parlour. Any thoughts welcome.

          Aled`,
        ],
      ],
    },
    ...pumpsAbroad,
  ],
};
