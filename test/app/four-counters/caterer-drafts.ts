import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';
import { answering, mending } from './while-writing';

/** What the caterer would want to be told of an answer half written, written from the mails alone. */
export const catererDrafts: Moment[] = [
  {
    name: 'sorry for Marie, and labels from today',
    open: 'joanna-lunch',
    at: '2026-11-13T16:00',
    draft: `Hi Jo,

    I'm sorry, and above all for Marie: a box without a label is no use to her. Labels are on our packing list from \
    today. Please tell her that her next lunch is on us.

    Élodie`,
    wanted: [],
    fine: [...mending, ...fine('promise-in-draft', 'reply-needed', 'order-seen', 'say-thanks')],
    mustNot: [
      said('feeling-not-acknowledged', 'She is sorry.'),
      said('sum-up-first', 'The box without a label.'),
      said('question-unanswered', 'She asked nothing.'),
      said('passes-them-on', 'It is a greeting for Marie.'),
    ],
  },
  {
    name: 'everything about trout, wine and the day',
    open: 'greg-wedding',
    at: '2026-10-15T09:00',
    draft: `Hi Greg,

    what a lovely surprise to find your mail this morning, and please say hi back to Kirsten. I have to say that I \
    was secretly hoping for the second menu from the start, since it is the one that my aunt and I put together for \
    our own family and that has been on our list for longer than any other. About the trout: it comes from a small \
    farm up in the Ardennes that has been supplying us since 2009, and the season there runs until the middle or the \
    end of September, depending on how warm the water gets. In some years it was over by the 20th and in one year it \
    went on into October. On the 5th you are well inside it, so you need not worry about that at all, and should \
    there really be a hot summer they also have char, which many people cannot tell from trout.

    As for the wine, what is left over in unopened bottles goes back with us in the van the next morning, we count it \
    together with whoever is still awake, and it comes off the final bill at the full price. Opened bottles stay with \
    you, and people are mostly glad of them at the breakfast. The same goes for the sparkling wine and the juices, \
    but not for the beer if it comes in kegs, because the brewery does not take a keg back once it is tapped. If you \
    would rather have bottles then we can do that as well.

    I'll send you the new offer by Wednesday. We should then also find a day for a tasting.

    Élodie`,
    wanted: [must('too-long', 'Three short questions, and a page about fish and kegs.')],
    fine: [...answering, ...fine('promise-in-draft', 'hard-to-read', 'order-seen')],
    mustNot: [
      said('question-unanswered', 'The trout, the offer, the wine.'),
      said('open-question', 'It is plain what they want.'),
    ],
  },
  {
    name: 'a word for Kirsten’s father',
    open: 'greg-wedding',
    at: '2026-10-30T09:00',
    draft: `Oh Greg, I'm sorry to hear it, and glad that he is on the mend. The 14th at eleven then. Love to Kirsten.

    Élodie`,
    wanted: [],
    fine: fine('reply-needed', 'order-seen', 'ask-next', 'promise-in-draft'),
    mustNot: [
      said('feeling-not-acknowledged', 'She is sorry to hear it.'),
      said('sum-up-first', 'He complains of nothing.'),
      said('wrong-name', 'Greg.'),
      said('open-issue', 'It has nothing to do with us.'),
    ],
  },
  {
    name: 'French: the 3rd is noted',
    open: 'claire-report',
    at: '2026-11-17T09:00',
    draft: `Bonjour Claire,

    c'est noté pour le jeudi 3 décembre à midi, 22 personnes, aucun souci de notre côté.

    Belle journée
    Élodie`,
    wanted: [],
    fine: [...answering, ...fine('promise-in-draft', 'order-seen', 'open-issue')],
    mustNot: [
      said('question-unanswered', 'It is noted.'),
      said('sum-up-first', 'She complains of nothing.'),
      said('ends-badly', 'It ends well.'),
    ],
  },
  {
    name: 'German: 44 with the coffee',
    open: 'rainer-buffet',
    at: '2026-11-11T15:00',
    draft: `Sehr geehrter Herr Klein,

    danke für Ihre offene Antwort. Ganz auf 42 € komme ich mit Service nicht, bei 44 € bin ich dabei, und der Kaffee \
    danach ist dann im Preis. Passt das für Sie?

    Mit freundlichen Grüßen
    Élodie Thill`,
    wanted: [],
    fine: [...answering, ...fine('open-issue', 'reply-needed', 'rather-talk')],
    mustNot: [
      said('ends-badly', 'It ends on a question.'),
      said('question-unanswered', 'A price for a price.'),
      said('sum-up-first', 'He bargains.'),
      said('order-seen', 'The price is not agreed.'),
    ],
  },
  {
    name: 'Portuguese: the twenty that were missing',
    open: 'ana-rissois',
    at: '2026-11-16T09:30',
    draft: `Olá Ana,

    peço desculpa, a falha foi nossa. Devolvo-lhe hoje o valor dos 20 rissóis que faltaram, e os próximos são oferta \
    da casa.

    Um beijinho
    Élodie`,
    wanted: [],
    fine: [...mending, ...fine('promise-in-draft')],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry.'),
      said('question-unanswered', 'It says how.'),
      said('sum-up-first', 'The twenty that were missing.'),
    ],
  },
];
