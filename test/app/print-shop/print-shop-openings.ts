import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

const frome: Moment['logged'] = [
  { kind: 'fact', body: { category: 'work', source: 'told', text: 'Opens a second bookshop in Frome in October' } },
];

/** Mails that open a conversation, good and bad, and what is to be said of each. */
export const printShopOpenings: Moment[] = [
  {
    name: 'to Leo, about the new shop',
    open: 'bookmarks',
    logged: frome,
    subject: 'A poster for the Frome opening',
    draft: `Hi Leo,

    Frome must be nearly ready. Would a window poster and 300 bookmarks help on the day? I have drawn one. May I send \
    it?

    Nora`,
    wanted: [],
    fine: [],
    mustNot: [
      said('nothing-personal', 'It is his new shop.'),
      said(
        'attachment-missing',
        'She asks before she \
    sends.',
      ),
    ],
  },
  {
    name: 'from a template, with its gaps',
    open: 'bookmarks',
    logged: frome,
    subject: 'Touching base',
    draft: `Hi {{first_name}},

    I hope this finds you well. I just wanted to reach out and touch base about your upcoming print needs.

    Best wishes
    Nora`,
    wanted: [
      must('placeholder', 'The name.'),
      said('no-clear-ask', 'What is he to do?'),
      said('nothing-personal', 'Not a word of Frome.'),
    ],
    fine: fine('subject-line', 'wrong-name'),
    mustNot: [],
  },
  {
    name: 'all about us, and nothing to do',
    open: 'bookmarks',
    logged: frome,
    subject: 'News from Inkwell',
    draft: `Hi Leo,

    We have had a busy summer here. Our new press arrived in June and it is a beauty, with six colours and a drying \
    tunnel, and the whole team has been trained on it. We have also taken the unit next door, which gives us twice the \
    room for finishing, and we have hired two binders who between them have forty years in the trade. We won the \
    regional award for the third time, which was a lovely evening with a very good dinner. Our website has been \
    redone too, with better pictures and a page on the history of the firm, which my father started in 1974 in a \
    garage. Next year we hope to add foil stamping, and perhaps a small showroom where you can touch the papers. All \
    of this means that we are better placed than ever to look after our customers, large and small, with the same \
    care that we have always shown and at prices which have hardly moved in three years.

    Best wishes
    Nora`,
    wanted: [
      said('too-long', 'Nobody reads it.'),
      must('no-clear-ask', 'What is he to do?'),
      said('nothing-personal', 'Not a word of him.'),
    ],
    fine: fine('subject-line', 'hedging', 'hard-to-read'),
    mustNot: [],
  },
  {
    name: 'German: five questions at once',
    open: 'speisekarten',
    subject: 'Weihnachtskarten für den Gasthof',
    draft: `Guten Tag Frau Lindner,

    brauchen Sie dieses Jahr wieder Weihnachtskarten? Wie viele? Mit Umschlag? Welches Papier hätten Sie gern? Und wer \
    liefert das Foto?

    Viele Grüße
    Nora Finch`,
    wanted: [must('too-many-asks', 'Five.')],
    fine: fine('nothing-personal'),
    mustNot: [],
  },
  {
    name: 'without a subject',
    open: 'bookmarks',
    logged: frome,
    subject: '',
    draft: 'Hi Leo,\n\nthe poster for Frome is ready. Can you look at it by Friday?\n\nNora',
    wanted: [must('subject-line', 'There is none.')],
    fine: fine('attachment-missing'),
    mustNot: [said('nothing-personal', 'It is his new shop.')],
  },
];
