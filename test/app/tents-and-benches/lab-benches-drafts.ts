import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of answers half written from Göttingen. */
export const labBenchesDrafts: Moment[] = [
  {
    name: 'German: the ceiling, and the taps left out',
    open: 'falk-abzug',
    at: '2026-09-14T15:00',
    draft: `Sehr geehrte Frau Professorin Falk,

    2,65 m reichen, wir nehmen die niedrige Haube. Die Zeichnung dazu schicke ich Ihnen bis Donnerstag.

    Freundliche Grüße
    Hanna Brückner`,
    wanted: [
      must('question-unanswered', 'The taps, and Herr Yilmaz.'),
      said('promise-in-draft', 'The drawing by Thursday.'),
    ],
    fine: [],
    mustNot: [said('wrong-name', 'Professorin is a title.'), said('attachment-missing', 'It comes on Thursday.')],
  },
  {
    name: 'Swedish: the air, with the sheet, and the floor left out',
    open: 'lindqvist-golv',
    at: '2026-10-06T09:10',
    attached: true,
    draft: `Hej Maja,

    det lilla skåpet behöver 350 kubikmeter i timmen. Databladet bifogas.

    Hälsningar
    Hanna`,
    wanted: [must('question-unanswered', 'The floor.')],
    fine: [],
    mustNot: [said('attachment-missing', 'It hangs on it.'), said('hedging', 'She is sure.')],
  },
  {
    name: 'Swedish: the floor, and sorry',
    open: 'lindqvist-golv',
    at: '2026-10-13T08:30',
    draft: `Hej Maja,

    förlåt, den frågan glömde jag. Golvet räcker: skåpet väger 210 kg och står på fyra fötter.

    Hälsningar
    Hanna`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'It is the floor.'),
      said('feeling-not-acknowledged', 'She says sorry, and Maja was not cross.'),
      said('ends-badly', 'It ends on a yes.'),
    ],
  },
  {
    name: 'Dutch: the order of Marieke, confirmed to Marijke',
    open: 'deboer-offerte',
    at: '2026-10-16T13:20',
    draft: `Hoi Marijke,

    Dank je wel, twee tafels staan in de planning. Ik stuur je maandag de tekening met de aansluitingen.

    Groet,
    Hanna`,
    wanted: [must('wrong-name', 'She is called Marieke.'), said('promise-in-draft', 'The drawing on Monday.')],
    fine: [],
    mustNot: [said('attachment-missing', 'It comes on Monday.')],
  },
  {
    name: 'Dutch: here is the drawing, and it is not',
    open: 'deboer-offerte',
    at: '2026-10-23T10:10',
    draft: `Hoi Marieke,

    Nee, niet in je spam: ik heb hem niet gestuurd, sorry. In de bijlage de tekening, met mijn excuses aan de \
    loodgieter.

    Groet,
    Hanna`,
    wanted: [must('attachment-missing', 'There is none.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, to the plumber too.'),
      said('question-unanswered', 'Not in the spam.'),
    ],
  },
  {
    name: 'German: a lorry, and not a word to the man at the door',
    open: 'wiegand-chemieraum',
    at: '2026-10-05T11:50',
    draft: `Guten Tag Herr Wiegand,

    der Lastwagen hat einen Schaden. Die Montage beginnt morgen um 7 Uhr.

    Freundliche Grüße
    Hanna Brückner`,
    wanted: [
      must('feeling-not-acknowledged', 'He is angry, with reason, and nobody is sorry.'),
      said('promise-in-draft', 'Tomorrow at seven.'),
    ],
    fine: fine('sum-up-first', 'open-question', 'nothing-personal'),
    mustNot: [said('question-unanswered', 'The lorry is what is going on.'), said('too-long', 'Two sentences.')],
  },
  {
    name: 'German: the same, by somebody who has listened',
    open: 'wiegand-chemieraum',
    at: '2026-10-05T11:50',
    draft: `Guten Tag Herr Wiegand,

    Sie ärgern sich zu Recht: Herr Bock steht seit halb sieben an der Tür, vier Klassen sitzen im Speisesaal, und von \
    uns hat niemand angerufen. Das tut mir leid. Unser Lastwagen ist bei Kassel liegen geblieben. Die Monteure sind \
    morgen um 7 Uhr bei Ihnen. Würde es helfen, wenn sie auch am Samstag arbeiten, damit der Raum nicht länger \
    gesperrt bleibt?

    Freundliche Grüße
    Hanna Brückner`,
    wanted: [said('promise-in-draft', 'Tomorrow at seven.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and for what.'),
      said('sum-up-first', 'All that he wrote is in it.'),
      said('question-unanswered', 'He knows what is going on.'),
      said('ends-badly', 'It ends on an offer.'),
      said('too-long', 'He needs to hear all of it.'),
    ],
  },
  {
    name: 'English: the sinks, more or less, one would think',
    open: 'chowdhury-refit',
    at: '2026-09-29T16:30',
    draft: `Dear Priya,

    Thursday 8 October at 10:00 suits me. As for the sinks, I think they should probably be more or less all right \
    with xylene, I guess, though I might be wrong there.

    Kind regards,
    Hanna`,
    wanted: [must('hedging', 'Probably, more or less, I guess, and it is a laboratory.')],
    fine: fine('ends-badly', 'question-unanswered'),
    mustNot: [said('attachment-missing', 'None is spoken of.'), said('feeling-not-acknowledged', 'She is calm.')],
  },
  {
    name: 'English: the price holds, after a walk round the house',
    open: 'chowdhury-refit',
    draft: `Dear Priya,

    Thank you very much indeed for your message of yesterday, in which you were so kind as to let me know that the \
    panel, which, as you had told me in October, was to have met on 12 November, will now, because Dr Lamb is giving \
    evidence in court, which I can well imagine is not something that one is able to put off, meet one week later, on \
    19 November. I have of course taken a note of the new date, and I have also told my colleagues in the workshop and \
    in the office, so that everybody here is aware of it and nobody is going to be surprised by it later on.

    With regard to your question about the price, I should perhaps explain first how our offers come about. We buy the \
    resin tops twice a year, in spring and in autumn, and the maker gives us a price that is valid for a certain time, \
    after which he looks at the cost of his own materials, which in the last few years have gone up and down a good \
    deal, and then gives us a new one. The steel frames, on the other hand, are made here in our own workshop, so that \
    we are somewhat freer with them, although steel, too, has not been the same every month. For this reason our \
    offers carry a date, which in your case was 15 November, and normally we would write a new offer after that day.

    Having talked to the maker this morning, and having gone once more through all the lines of the offer, of which, \
    as you will remember, there are twenty-three, I am glad to be able to tell you that we can hold the price of the \
    offer as it stands until 31 December, for all of the lines, including the sinks, the frames and the fitting.

    Kind regards,
    Hanna`,
    wanted: [must('too-long', 'Yes, until 31 December: one line.')],
    fine: fine('hard-to-read', 'promise-in-draft'),
    mustNot: [
      said('question-unanswered', 'The price holds, at the very end.'),
      said('hedging', 'Long, and sure.'),
      said('no-clear-ask', 'She asked; nothing is to be asked back.'),
    ],
  },
  {
    name: 'English: the day for Cem, two days late',
    open: 'ostrow-delivery',
    draft: `Hi Neil,

    Sorry, you should have had this on Wednesday. Cem can be with you on Tuesday 10 November at nine, with both \
    runners in his bag. Does nine work, or will Dot be busy with the damp?

    Hanna`,
    wanted: [said('promise-in-draft', 'Cem on Tuesday at nine.')],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'She says sorry, and he is cheerful.'),
      said('question-unanswered', 'He asked nothing.'),
      said('attachment-missing', 'The runners come in a bag.'),
    ],
  },
  {
    name: 'German: grandfather, congratulated in two lines',
    open: 'hentschel-unterschrank',
    at: '2026-11-02T10:00',
    draft: 'Moin Jörg, Opa! Herzlichen Glückwunsch euch allen. Die Rechnung ist raus. Gruß Hanna',
    wanted: [],
    fine: [],
    mustNot: [
      said('attachment-missing', 'The invoice went by itself.'),
      said('no-clear-ask', 'Nothing is to be asked.'),
      said('nothing-personal', 'What else is it.'),
      said('promise-in-draft', 'It is done.'),
    ],
  },
  {
    name: 'German: a long letter, answered from a template',
    open: 'marquardt-platte',
    at: '2026-10-13T14:10',
    draft: `Sehr geehrte Frau [Name],

    vielen Dank für Ihre Anfrage. Die Kante hält einen Stoß mit der Mühle aus. Ein Muster geht heute an Sie hinaus.

    Freundliche Grüße
    Hanna Brückner`,
    wanted: [must('placeholder', 'The name was never filled in.')],
    fine: fine('nothing-personal', 'promise-in-draft', 'wrong-name'),
    mustNot: [said('question-unanswered', 'The edge, and the sample.'), said('too-long', 'Three sentences.')],
  },
];
