import type { Thread } from '@/test/app/mailbox';

/** The nursery’s threads with people who plant for themselves. Everybody is made up. */
export const nurseryGardens: readonly Thread[] = [
  {
    id: 'gwen-whips',
    subject: 'Hedge',
    with: 'gwen',
    mails: [
      [
        '2026-11-02T19:44',
        'them',
        `Hello Hester,

        You'll not remember me but I had the damson off you three winters back and it's doing grand. We've finally \
        got the top bank fenced so it's time for the hedge. It is about 80 metres and I was thinking mostly hawthorn \
        with a bit of hazel and dog rose through it, double row. My neighbour reckons four to the metre and the man \
        at the mart says five so you tell me. And is it too early to lift yet with it being so mild? I don't need \
        them before the end of the month anyway as Huw is away on the rig till the 24th.

        Hope you're all in one piece after that wind.

        Gwen`,
      ],
      [
        '2026-11-03T10:05',
        'us',
        `Hello Gwen,

        of course I remember, that damson nearly didn't fit in your car. Five to the metre in a double row is what I \
        would plant, so 400 in all: 280 hawthorn, 80 hazel and 40 dog rose. That is £356 with the delivery. We start \
        lifting next week, so the end of the month is perfect. Shall I put you down for Thursday the 26th?

        Hester`,
      ],
      [
        '2026-11-03T20:12',
        'them',
        'Lovely, yes please put me down for the 26th. And 20 spindle as well if you have them, Huw likes the \
        berries.\n\nGwen',
      ],
      [
        '2026-11-04T12:20',
        'us',
        `Hello Gwen,

        thank you for the order. 20 spindle are on it, so £374 all in. The van comes on the 26th between nine and \
        eleven.

        Hester`,
      ],
      ['2026-11-04T12:41', 'them', 'Grand. Thanks Hester x'],
    ],
  },
  {
    id: 'gwen-earlier',
    subject: 'the 26th',
    with: 'gwen',
    mails: [
      [
        '2026-11-16T18:30',
        'them',
        `Hester, Huw's home early so if the van was coming our way before the 26th that would suit us just as well, \
        but don't go putting yourself out. Gwen`,
      ],
    ],
  },
  {
    id: 'sam-orchard',
    subject: 'Community orchard!',
    with: 'sam',
    mails: [
      [
        '2026-10-12T21:30',
        'them',
        `Hi Hester, it was great to meet you at the apple day! So we've now got 600 from the lottery people for the \
        orchard behind the leisure centre. What could we get for that? Kids will be planting so nothing too huge. \
        Also do you do those spiral guard things

        Cheers, Sam`,
      ],
      [
        '2026-10-13T09:50',
        'us',
        `Hi Sam,

        lovely to meet you too. For £600 you get 18 half-standards, apples, pears and plums, with stakes and spiral \
        guards. The list is attached. Which weekend were you thinking of?

        Hester`,
        true,
      ],
      [
        '2026-10-22T10:30',
        'us',
        `Hi Sam,

        did my list reach you? If the money has to be spent by a certain date, tell me and I'll keep the trees for you.

        Hester`,
      ],
      [
        '2026-11-01T22:14',
        'them',
        `omg so sorry, mad few weeks. yes got it, its perfect. just waiting on the council to say yes to the water \
        butt then we can fix the date!! will let you know asap x`,
      ],
    ],
  },
  {
    id: 'sam-newsletter',
    subject: 'Cloverhay news, November',
    with: 'sam',
    mails: [
      [
        '2026-11-05T07:00',
        'us',
        `Cloverhay news, November

        The bare root season is open. Order hedging before 30 November and the guards come free.

        Open days: every Saturday from nine to four. The goat is in charge of the gate.

        You get this because you bought from us or wrote to us. Answer with STOP to leave the list.`,
      ],
      ['2026-11-05T12:12', 'them', `haha love the photo of the goat, what's his name?`],
      ['2026-11-05T16:20', 'us', 'Gilbert, and he has just eaten my hat.\n\nHester'],
    ],
  },
  {
    id: 'bernard-pears',
    subject: 'Pear trees',
    with: 'bernard',
    mails: [
      [
        '2026-11-06T18:22',
        'them',
        `Ms Lyle,

        Two of the four pear trees I bought from you in February are dead and a third is not far behind. I paid £212. \
        I rang in August and was told somebody would ring me back. Nobody did. I watered them every single evening in \
        that heat so kindly don't tell me it was the weather.

        I have dealt with your family since your grandfather's day and I must say I expected better.

        B. Hallam`,
      ],
      [
        '2026-11-07T09:40',
        'us',
        `Dear Mr Hallam,

        I am sorry about the pears, and sorrier still that nobody rang you back. I would like to see them before I \
        say a word about the cause. Could I come by on Tuesday at four?

        Hester Lyle`,
      ],
      ['2026-11-08T10:10', 'them', 'Tuesday at four will do.\n\nB. Hallam'],
      [
        '2026-11-10T18:45',
        'us',
        `Dear Mr Hallam,

        thank you for showing me round. As agreed, Tom plants three new Conference on quince in the first week of \
        December, at our cost. The old ones stood too deep, and that was us.

        Hester Lyle`,
      ],
      ['2026-11-11T08:30', 'them', 'Noted. Thank you for coming out yourself. The offer of tea stands.\n\nB.H.'],
    ],
  },
  {
    id: 'bernard-catalogue',
    subject: 'Catalogue',
    with: 'bernard',
    mails: [
      ['2026-11-17T09:15', 'them', 'Please send me the new catalogue. Paper, not the internet one.\n\nB. Hallam'],
      [
        '2026-11-17T12:05',
        'us',
        'Dear Mr Hallam,\n\nit went into the post just now, second class I am afraid.\n\nHester Lyle',
      ],
      ['2026-11-19T10:20', 'them', 'Came this morning. Much obliged.'],
    ],
  },
];
