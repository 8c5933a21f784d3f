import type { Desk } from '@/test/app/mailbox';
import { gardenMachinesLater } from './garden-machines-later';

/** A dealer of garden and forestry machines near Kristiansand, who also sells abroad. Everybody is made up. */
export const gardenMachines: Desk = {
  zone: 'Europe/Oslo',
  now: '2026-10-27T10:00',
  added: '2026-08-03T09:00',
  seller: { name: 'Ragnhild Tveit', address: 'ragnhild@tveit-maskin.example' },
  colleague: { name: 'Ole Haugan', address: 'ole@tveit-maskin.example' },
  people: {
    pryce: { name: 'Gethin Pryce', address: 'gethin@nantygroes-estate.example' },
    adeyemi: { name: 'Folake Adeyemi', address: 'f.adeyemi@saltmarsh-links.example' },
    lacey: { name: 'Roy Lacey', address: 'roy.lacey@lacey-thinning.example' },
    reuter: { name: 'Joachim Reuter', address: 'j.reuter@hof-am-deich.example' },
    bakken: { name: 'Turid Bakken', address: 'turid@bakken-planteskole.example' },
  },
  threads: [
    {
      id: 'pryce-chipper',
      subject: 'The 190 chipper',
      with: 'pryce',
      mails: [
        [
          '2026-09-01T08:40',
          'them',
          `Morning Ragnhild,

          Saw your 190 at the show, in the rain, from under somebody else's umbrella, so forgive me if I missed half. \
          We have forty acres of dying ash here and an old 160 that coughs more than I do. Would the 190 swallow a \
          six-inch stem with the forks still on it? And what does it weigh on the road, as Dai only has the ordinary \
          licence?

          Gethin Pryce
          Head forester, Nant-y-Groes Estate`,
        ],
        [
          '2026-09-01T11:15',
          'us',
          `Hi Gethin,

          Six inches with the forks on is what it was built for. It weighs 745 kg with a full tank, so Dai may tow it. \
          The price list is attached.

          Best wishes,
          Ragnhild`,
          true,
        ],
        ['2026-09-01T12:02', 'them', 'Good. I will put it to the agent and be back before the month is out. G'],
        [
          '2026-09-08T09:30',
          'us',
          `Hi Gethin,

          On the knives you ask about in your other mail: yes, those of the 160 can be turned once, and they do not \
          fit the 190, so use them up.

          Ragnhild`,
        ],
        ['2026-09-08T10:12', 'them', 'Grand, turned they shall be.'],
        [
          '2026-09-22T08:55',
          'them',
          `Ragnhild,

          Agent has signed, bless his fountain pen. So the 190 it is, at the price on your list. Yard is manned from \
          seven till four, Dai will sign for it. Estate office wants the noise certificate for its files.

          Gethin

          On Tue, 1 Sep 2026 at 11:15, Ragnhild Tveit wrote:
          > It weighs 745 kg with a full tank, so Dai may tow it.`,
        ],
        [
          '2026-09-22T11:20',
          'us',
          `Hi Gethin,

          Thank you, and my regards to the pen. The chipper comes to your yard on Thursday 8 October. I will send you \
          the noise certificate by Friday 2 October.

          Ragnhild`,
        ],
        ['2026-09-22T11:41', 'them', 'Both noted. Diolch.'],
        [
          '2026-10-09T12:30',
          'them',
          `It came on the dot, and by dinner it had eaten a whole ash, forks, ivy and a bird box (empty). Dai has \
          asked whether he may marry it. Well done all round.

          Gethin`,
        ],
        ['2026-10-09T14:05', 'us', 'The best mail of my week, Gethin. Tell Dai that he has my blessing. Ragnhild'],
      ],
    },
    {
      id: 'pryce-knives',
      subject: 'Knives for the old 160',
      with: 'pryce',
      mails: [
        [
          '2026-09-07T15:20',
          'them',
          `Ragnhild, can the knives of the 160 be turned round, or is it new ones every time? And would they go on the \
          190 if we get it?

          G

          Sent from a hill`,
        ],
      ],
    },
    {
      id: 'adeyemi-fairways',
      subject: 'Robot mowers for the practice ground',
      with: 'adeyemi',
      mails: [
        [
          '2026-09-14T09:10',
          'us',
          `Dear Folake,

          Attached is our quote for two robot mowers for the practice ground, with the wire laid by us.

          Kind regards,
          Ragnhild`,
          true,
        ],
        [
          '2026-09-16T17:04',
          'them',
          `Thanks Ragnhild, very clear. Greens committee sits on 7 October, I'll let you know the day after.

          Folake Adeyemi
          Course Manager, Saltmarsh Links`,
        ],
        [
          '2026-10-12T10:00',
          'us',
          `Dear Folake,

          Has the committee come to a decision about the mowers?

          Kind regards,
          Ragnhild`,
        ],
        [
          '2026-10-12T10:01',
          'them',
          `Automatic reply: I am away from the course and will be back on Monday 19 October. If it is urgent, please \
          ring the clubhouse.

          Folake Adeyemi
          Course Manager, Saltmarsh Links`,
        ],
        [
          '2026-10-20T09:30',
          'them',
          `Hi Ragnhild,

          Back, brown, and with news. The treasurer looked at the figure for two and had to sit down, but they are \
          happy with one, so please put us down for the one. Kofi (in copy) knows where the drains run. Would the \
          middle of November be too late in the year to lay the wire?

          Folake`,
        ],
        [
          '2026-10-20T13:00',
          'us',
          `Hi Folake,

          Welcome back, and thank you, one mower is down for you. The middle of November is fine as long as there is \
          no frost in the ground: Ole comes on Wednesday 18 November. You and Kofi get the plan of the wire from me \
          by Friday 30 October.

          Ragnhild`,
        ],
        ['2026-10-20T13:40', 'them', 'Brilliant, cheers. The 18th is in the book.\n\nFolake'],
      ],
    },
    ...gardenMachinesLater,
  ],
};
