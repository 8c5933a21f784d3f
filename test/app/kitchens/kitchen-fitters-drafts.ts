import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Leeds. */
export const kitchenFittersDrafts: Moment[] = [
  {
    name: 'English: burrs, and all is said',
    open: 'marsh-burrs',
    at: '2026-09-08T10:00',
    draft: `Hi Bev,

    Yes, we've got a set here, £42 plus VAT. It takes Dev twenty minutes, so you can wait.

    Rachel`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'There is a set, and she can wait.'),
      said('nothing-personal', 'A price and a time are all she wants.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
    ],
  },
  {
    name: 'English: a part number for a woman with a wet floor',
    open: 'marsh-dishwasher',
    at: '2026-09-29T09:30',
    draft: `Hi Bev,

    This will be the inlet hose, part 7714. Dev has one on the van. He'll be with you by 3.

    Rachel`,
    wanted: [
      must('feeling-not-acknowledged', 'She is not happy, says so, and hears of a hose.'),
      said('promise-in-draft', 'Dev by three.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'nothing-personal'),
    mustNot: [said('question-unanswered', 'She asks nothing.'), said('too-long', 'Three sentences.')],
  },
  {
    name: 'English: the floor, the girls and the inspector, and sorry for them all',
    open: 'marsh-dishwasher',
    at: '2026-09-29T09:30',
    draft: `Hi Bev,

    I'm so sorry. That's the third leak from a machine that should be looking after itself, you've two girls mopping \
    instead of serving, and the inspector's due on Thursday. Dev will be with you by 3 today. Is there anything else \
    we could do to get you ready for Thursday?

    Rachel`,
    wanted: [said('promise-in-draft', 'Dev by three.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and for what.'),
      said('sum-up-first', 'All that she wrote is in it.'),
      said('ends-badly', 'It ends on an offer.'),
      said('too-long', 'She needs to hear all of it.'),
    ],
  },
  {
    name: 'English: Wednesday it is, and Mrs Pickles is forgotten',
    open: 'okafor-combi',
    at: '2026-09-25T10:00',
    attached: true,
    draft: `Dear Mr Okafor,

    Thank you very much for the order. Wednesday 28 October is fine, Dev will be there at 8 am. The order confirmation \
    is attached.

    Kind regards,
    Rachel Thwaite`,
    wanted: [
      must('question-unanswered', 'Whether somebody can show her team.'),
      said('promise-in-draft', 'Dev on the 28th at eight.'),
    ],
    fine: [],
    mustNot: [said('attachment-missing', 'It hangs on it.'), said('wrong-name', 'He is Mr Okafor.')],
  },
  {
    name: 'English: the supply, perhaps',
    open: 'okafor-combi',
    at: '2026-09-10T15:10',
    draft: `Dear Mr Okafor,

    I think your supply should probably be all right, as far as I can tell, though I'm not really sure. Half term \
    might possibly work. We take the old oven away at no charge.

    Kind regards,
    Rachel Thwaite`,
    wanted: [must('hedging', 'Probably, as far as I can tell, not really sure, might possibly.')],
    fine: fine('nothing-personal'),
    mustNot: [
      said('question-unanswered', 'All three, after a fashion.'),
      said('attachment-missing', 'None is spoken of.'),
      said('feeling-not-acknowledged', 'He is calm.'),
    ],
  },
  {
    name: 'French: the griddle and the delivery, with the quotation that is not there',
    open: 'laurent-devis',
    at: '2026-10-08T15:40',
    draft: `Bonjour Hélène,

    Pardon d'avoir oublié la livraison : c'est 290 € jusqu'à Lille. La plaque est possible, sans supplément. Vous \
    trouverez le devis modifié en pièce jointe.

    Bien à vous,
    Rachel`,
    wanted: [must('attachment-missing', 'There is none.')],
    fine: [],
    mustNot: [
      said('question-unanswered', 'Delivery and griddle.'),
      said('feeling-not-acknowledged', 'She says sorry, and Hélène is calm.'),
      said('wrong-name', 'She is called Hélène.'),
    ],
  },
  {
    name: 'French: the griddle, and once more not a word of the delivery',
    open: 'laurent-devis',
    at: '2026-10-08T15:40',
    draft: `Bonjour Hélène,

    La plaque est possible, sans supplément. Je vous envoie le devis modifié lundi.

    Bien à vous,
    Rachel`,
    wanted: [
      must('question-unanswered', 'The delivery, for the second time.'),
      said('promise-in-draft', 'The quotation on Monday.'),
    ],
    fine: [],
    mustNot: [said('attachment-missing', 'It comes on Monday.'), said('hedging', 'She is sure.')],
  },
  {
    name: 'French: the mixer, confirmed to the wrong baker',
    open: 'vasseur-petrin',
    at: '2026-10-13T11:20',
    draft: `Bonjour Monsieur Vasselin,

    Merci, il est à vous. La livraison se fera le mercredi 28 octobre.

    Cordialement,
    Rachel Thwaite`,
    wanted: [must('wrong-name', 'He is called Vasseur.'), said('promise-in-draft', 'Delivery on the 28th.')],
    fine: [],
    mustNot: [said('question-unanswered', 'The 28th.'), said('attachment-missing', 'None is spoken of.')],
  },
  {
    name: 'German: three seals, and what the post costs',
    open: 'brenner-dichtung',
    at: '2026-09-21T13:20',
    draft: `Hallo Herr Brenner,

    ja, drei Stück liegen hier, 38 € pro Dichtung. Der Versand kostet 24 €. Soll ich sie Ihnen schicken?

    Viele Grüße
    Rachel Thwaite`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'There are three, and the post is 24 €.'),
      said('too-many-asks', 'One question.'),
      said('promise-in-draft', 'She asks whether she is to.'),
    ],
  },
  {
    name: 'German: a new bill, from a template',
    open: 'brenner-rechnung',
    attached: true,
    draft: `Hallo {{Anrede}} Brenner,

    Sie haben recht, es waren drei, bitte entschuldigen Sie. Die neue Rechnung hängt an.

    Viele Grüße
    Rachel Thwaite`,
    wanted: [must('placeholder', 'Herr was never filled in.')],
    fine: fine('wrong-name'),
    mustNot: [
      said('attachment-missing', 'It hangs on it.'),
      said('feeling-not-acknowledged', 'She says sorry, and he is friendly.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
    ],
  },
  {
    name: 'English: chafing dishes, by way of the whole warehouse',
    open: 'ibbotson-fryers',
    at: '2026-10-12T14:50',
    draft: `Hi Graham,

    Thank you so much for your message on Friday, which I read with a smile over the weekend, and for sending back the \
    contract, which I have now put in the folder with all the others, where it joins the ones from this year and last \
    year, and I have also let Dev know, so that he can put the two visits in his diary, although he tells me that he \
    keeps it in his head anyway, which is something that we have been trying to get him out of for a good few years.

    About the chafing dishes, I went and had a look in the warehouse, because we used to have rather a lot of them, \
    and then we sold some to a golf club, and then some of them came back because the golf club had ordered the wrong \
    size, and after that we lent a few to a school for its summer fair, and I was not altogether certain whether all \
    of those had come back to us or not. It turns out that they had, but they had been put behind the old display \
    fridges, which meant that Dev and I had to move two of them to get there, and while we were at it we had a bit of \
    a tidy up, which had been wanting doing since the spring, and we found all sorts of other things that we had \
    forgotten about.

    So, to come back to what you were asking me, there are six of them, all with their lids and the burners, and you \
    are very welcome to borrow two of them for the weekend, and there is no charge for it, as it is Susan's birthday. \
    The 23rd is a good day for you to come and get them.

    Rachel`,
    wanted: [must('too-long', 'Yes, two, free, on the 23rd: one line.')],
    fine: fine('hard-to-read', 'promise-in-draft'),
    mustNot: [
      said('question-unanswered', 'He can have them, at the very end.'),
      said('nothing-personal', 'Susan has a birthday.'),
      said('attachment-missing', 'None is spoken of.'),
    ],
  },
  {
    name: 'English: the statement, and goodbye without a grudge',
    open: 'hollis-account',
    attached: true,
    draft: `Hi Tasha,

    I understand, and I'm sorry that it was us who brought you to it: two dates missed before a wedding is two too \
    many. The final statement is attached, with the £140 taken off. Thank you for telling me yourself, and I hope the \
    new unit is a great success.

    Rachel`,
    wanted: [],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and for what.'),
      said('question-unanswered', 'The statement is there.'),
      said('attachment-missing', 'It hangs on it.'),
      said('ends-badly', 'It ends on a good wish.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
    ],
  },
];
