import type { Desk } from '@/test/app/mailbox';
import { tentHireLater } from './tent-hire-later';

/** Somebody in Kent who rents out tents for feasts and fairs on both sides of the sea. Everybody is made up. */
export const tentHire: Desk = {
  zone: 'Europe/London',
  now: '2026-10-02T10:00',
  added: '2026-06-01T09:00',
  seller: { name: 'Beth Harlow', address: 'beth@harlow-marquees.example' },
  colleague: { name: 'Owen Tate', address: 'owen@harlow-marquees.example' },
  people: {
    cartwright: { name: 'Gemma Cartwright', address: 'gemma@thecartwrights.example' },
    fenn: { name: 'Alan Fenn', address: 'alan.fenn@lower-wickham-parish.example' },
    delcourt: { name: 'Hélène Delcourt', address: 'h.delcourt@livres-en-baie.example' },
    vandijk: { name: 'Joost van Dijk', address: 'joost@vandijk-evenementen.example' },
    ibarra: { name: 'Lucía Ibarra', address: 'lucia.ibarra@feria-de-la-sidra.example' },
    brandt: { name: 'Svenja Brandt', address: 's.brandt@kuestenwerft.example' },
    okafor: { name: 'Daniel Okafor', address: 'd.okafor@tallis-reed.example' },
  },
  threads: [
    {
      id: 'cartwright-wedding',
      subject: "Emily's wedding, 29 August",
      with: 'cartwright',
      mails: [
        [
          '2026-06-09T20:14',
          'them',
          `Hi Beth, sorry, long one!! We are so excited. Does the 12 metre come with the clear sides? Who puts up the \
          bunting, you or us? And can we get a couple of heaters in case it turns nippy, and what would they be?

          Gemma x`,
        ],
        [
          '2026-06-10T09:32',
          'us',
          `Hi Gemma,

          Yes, clear sides are included, and we put up the bunting if it is there by noon on the Friday.

          Beth`,
        ],
        [
          '2026-06-10T21:30',
          'them',
          `Lovely, thank you!! And the heaters?

          x

          On Wed, 10 Jun 2026 at 09:32, Beth Harlow wrote:
          > Yes, clear sides are included, and we put up the bunting if it is there by noon on the Friday.`,
        ],
        [
          '2026-06-11T10:05',
          'us',
          `Hi Gemma,

          I skipped right over those, sorry. Heaters are £60 each for the day, and two are plenty for a 12 metre. \
          Shall I put them in?

          Beth`,
        ],
        ['2026-06-13T08:47', 'them', 'Yes put them in please x'],
        ['2026-06-15T09:40', 'us', 'Done, Gemma: two heaters are in. Beth'],
        [
          '2026-08-25T11:20',
          'us',
          `Hi Gemma,

          We come on Friday at eight. The gate you ask about in your other mail is plenty, as the lorry is 2.10 m \
          wide. Keep Biscuit indoors until the last peg is in.

          Beth`,
        ],
        ['2026-08-25T12:31', 'them', 'Perfect xx'],
      ],
    },
    {
      id: 'cartwright-gate',
      subject: 'the gate!!',
      with: 'cartwright',
      mails: [
        [
          '2026-08-24T16:41',
          'them',
          `Beth, sudden panic. Dave says your lorry won't fit through our gate. It's 2.40 m between the posts, is that \
          ok? And should the dog be out of the way?

          Gemma x

          Sent from my iPhone`,
        ],
      ],
    },
    {
      id: 'cartwright-after',
      subject: 'THANK YOU',
      with: 'cartwright',
      mails: [
        [
          '2026-08-31T09:05',
          'them',
          `Beth, what can I say. It was magical!! Half the village wanted to know who did the tent, and Emily cried \
          when she saw the lights (good crying). My sister-in-law wants one just like it for her 60th.

          Your lads left a trolley thing by the hedge btw, no rush at all.

          Thank you thank you thank you
          Gemma xx`,
        ],
        [
          '2026-09-01T10:10',
          'us',
          `Hi Gemma,

          You have made our week, and I read it out in the yard. Owen will fetch the trolley on Thursday, about ten. \
          What is your sister-in-law called, so that I know her when she rings?

          Beth`,
        ],
        ['2026-09-01T12:22', 'them', "Thursday's fine. She's Linda. She WILL ring, you can't stop her x"],
        ['2026-09-03T18:20', 'them', 'Trolley gone, and Owen took our old pallets too, bless him. xx'],
      ],
    },
    {
      id: 'cartwright-linda',
      subject: "Linda's 60th",
      with: 'cartwright',
      mails: [
        [
          '2026-09-22T13:05',
          'them',
          `Told you!! So Linda rang you twice and got the machine, and then her phone went in the sink, so she came \
          round here and we had a glass of wine and the upshot is she wants the same again, lights, heaters, the lot. \
          Saturday 14 November, her field not ours (it slopes a bit at the bottom but Dave says you can put the bar \
          there), about 60 people unless the cousins come. She doesn't do email so you are stuck with me. What would \
          it cost her? I told her you're worth every penny. The dog sends his love.

          Gemma xx`,
        ],
        [
          '2026-09-22T15:30',
          'us',
          `Hi Gemma,

          How lovely, and the 12 metre is free that day. I will work it out for the three of us and send you the quote \
          by Friday.

          Beth`,
        ],
        ['2026-09-22T15:41', 'them', 'You star x'],
      ],
    },
    {
      id: 'fenn-fete',
      subject: 'Wickham fete, 18 July',
      with: 'fenn',
      mails: [
        [
          '2026-07-06T11:15',
          'us',
          `Dear Alan,

          The 9 x 18 and the 6 x 6 are down for you for Saturday 18 July. I will send you the risk assessment by Friday.

          Kind regards,
          Beth`,
        ],
        [
          '2026-07-07T09:02',
          'them',
          `Dear Beth,

          Noted with thanks. Our insurers would like it before the 15th.

          Regards,
          Alan Fenn
          Clerk to Lower Wickham Parish Council`,
        ],
        [
          '2026-07-14T10:20',
          'them',
          `Dear Beth,

          I do not believe the risk assessment has reached us, unless it went to my predecessor, who keeps bees now. \
          The insurers close their book tomorrow.

          Regards,
          Alan Fenn
          Clerk to Lower Wickham Parish Council`,
        ],
        [
          '2026-07-14T11:30',
          'us',
          `Dear Alan,

          It went to nobody, and that was me: I am sorry. You find it attached.

          Kind regards,
          Beth`,
          true,
        ],
        ['2026-07-14T15:02', 'them', 'Dear Beth,\n\nReceived and passed on. All is well.\n\nRegards,\nAlan'],
      ],
    },
    {
      id: 'fenn-invoice',
      subject: 'Invoice 1188',
      with: 'fenn',
      mails: [
        [
          '2026-07-21T09:30',
          'us',
          `Dear Alan,

          Invoice 1188 for the fete is attached. I hear that the cakes sold out by two.

          Kind regards,
          Beth`,
          true,
        ],
        [
          '2026-07-27T14:40',
          'them',
          `Dear Beth,

          The council passed invoice 1188 on Thursday, and the bank will pay it on Friday. One member wondered whether \
          the 6 x 6 was ever put up, as he did not see it. I should be glad of a line from you that I can read out to \
          him.

          Regards,
          Alan Fenn
          Clerk to Lower Wickham Parish Council

          On 21 July 2026 Beth Harlow wrote:
          > Invoice 1188 for the fete is attached. I hear that the cakes sold out by two.`,
        ],
        [
          '2026-07-28T10:15',
          'us',
          `Dear Alan,

          The 6 x 6 stood behind the tea tent from ten till six, with the cakes in it. A photograph is attached.

          Kind regards,
          Beth`,
          true,
        ],
        ['2026-07-28T16:33', 'them', 'Splendid. That settles both the cakes and the councillor.\n\nAlan'],
      ],
    },
    {
      id: 'fenn-carols',
      subject: 'Carols on the green',
      with: 'fenn',
      mails: [
        [
          '2026-09-16T10:08',
          'them',
          `Dear Beth,

          Is the 6 x 6 free for our carols on Sunday 20 December?

          Regards,
          Alan Fenn
          Clerk to Lower Wickham Parish Council`,
        ],
        [
          '2026-09-17T09:14',
          'us',
          `Dear Alan,

          Winter bookings are with my colleague Owen now. I have passed this on to him.

          Kind regards,
          Beth`,
        ],
        [
          '2026-09-21T15:51',
          'colleague',
          `Hi Alan, for December you are best off with Steve in the yard, he has got the diary. 01632 960 144. Owen`,
        ],
        [
          '2026-09-23T09:41',
          'them',
          `Dear Beth,

          You sent me to Owen, Owen sent me to Steve, and Steve very kindly suggested that I try you. I have explained \
          the carols three times now and am beginning to hum them. Is the 6 x 6 free on the 20th, or is it not?

          Regards,
          Alan Fenn
          Clerk to Lower Wickham Parish Council`,
        ],
        [
          '2026-09-23T11:40',
          'us',
          `Dear Alan,

          I am sorry that we sent you round in a circle. It is free, it costs £180, and from here on you deal with me.

          Kind regards,
          Beth`,
        ],
        ['2026-09-23T14:28', 'them', 'Much obliged. Kindly book it for us.\n\nAlan'],
        [
          '2026-09-24T08:50',
          'us',
          `Dear Alan,

          Thank you, it is booked. You will have the plan for the lights from me by Friday 9 October.

          Kind regards,
          Beth`,
        ],
      ],
    },
    ...tentHireLater,
  ],
};
