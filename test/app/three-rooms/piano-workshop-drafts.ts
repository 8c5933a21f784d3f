import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of an answer half written. */
export const pianoWorkshopDrafts: Moment[] = [
  {
    name: 'a day, and the pedal with it',
    open: 'gwen-tuning',
    draft: `Hi Gwen,

    Thursday the 28th at ten is free, and the pedal is done in five minutes while I am there. Does ten suit you?

    Orla`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'The day, and the pedal.')],
  },
  {
    name: 'German: what it costs, and how long',
    open: 'lukas-anschlag',
    at: '2026-05-19T09:40',
    draft: `Lieber Herr Brandt,

    eine Regulierung kostet rund 900 Euro. Verzichten müssen Sie auf den Flügel gar nicht: Es geht bei Ihnen zu Hause \
    und dauert zwei Tage.

    Herzliche Grüße
    Orla Keane`,
    wanted: [],
    fine: [],
    mustNot: [
      said('question-unanswered', 'Both are answered.'),
      said('feeling-not-acknowledged', 'He is not upset.'),
      said('sum-up-first', 'What he wants is plain.'),
    ],
  },
  {
    name: 'it is the heating',
    open: 'aoife-recital',
    at: '2026-05-19T10:00',
    draft: `Dear Aoife,

    pitch moves when the heating is turned down at the weekend, and new strings move most. Dan is free on Wednesday \
    at 7:30 and can go over the fifth octave then.

    Orla`,
    wanted: [must('feeling-not-acknowledged', 'She had to apologise to a candidate, and reads about the heating.')],
    fine: fine('sum-up-first', 'promise-in-draft'),
    mustNot: [
      said('question-unanswered', 'It proposes something.'),
      said('open-question', 'It is plain what she wants.'),
    ],
  },
  {
    name: 'sorry, and Wednesday',
    open: 'aoife-recital',
    at: '2026-05-19T10:00',
    draft: `Dear Aoife,

    I am very sorry. Two notes out in front of visiting examiners is just what you have us to prevent, and I \
    understand that you are disappointed. Dan is free tomorrow at 7:30, before lessons, and there is no charge. Would \
    that suit you?

    Orla`,
    wanted: [],
    fine: [],
    mustNot: [
      said('feeling-not-acknowledged', 'It says so twice.'),
      said('sum-up-first', 'Two notes, before examiners.'),
      said('open-question', 'It is plain what she wants.'),
    ],
  },
  {
    name: 'Italian: an offer that is not there',
    open: 'matteo-estate',
    at: '2026-05-13T09:30',
    draft: `Buongiorno Matteo,

    sì, abbiamo un mezza coda nero. In allegato trova l'offerta con il prezzo al mese; il trasporto è compreso.

    Cordiali saluti
    Orla`,
    wanted: [must('attachment-missing', 'The offer is not attached.')],
    fine: [],
    mustNot: [said('question-unanswered', 'The price is in the offer.')],
  },
  {
    name: 'perhaps, around noon, hopefully',
    open: 'tomasz-string',
    at: '2026-05-18T09:20',
    draft: `Hi Tomasz,

    sorry about room B, a second broken string in a month is no good. I think we will hopefully get somebody to you \
    today, maybe around noon. It is probably the pin.

    Orla`,
    wanted: [must('hedging', 'The band comes tonight, and nothing here is sure.')],
    fine: fine('promise-in-draft', 'open-question'),
    mustNot: [said('feeling-not-acknowledged', 'It is sorry.'), said('sum-up-first', 'Room B, twice in a month.')],
  },
];
