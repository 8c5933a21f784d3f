import type { Moment } from '@/test/app/mailbox';
import { fine, must, said } from '@/test/app/wish';

/** What is to be said of an answer half written. */
export const insuranceBrokerDrafts: Moment[] = [
  {
    name: 'French: noted, and in the post',
    open: 'jeanmarc-depanneuse',
    draft: `Bonjour Jean-Marc,

    c'est noté : formule B à partir du 1er mars. La carte verte est partie par la poste ce midi et la copie est déjà \
    dans votre espace client. Merci de votre confiance.

    Bien à vous
    Nils`,
    wanted: [],
    fine: [],
    mustNot: [
      said('attachment-missing', 'The copy is elsewhere.'),
      said('question-unanswered', 'The card is on its way.'),
    ],
  },
  {
    name: 'Spanish: covered, and no papers',
    open: 'carmen-tobillo',
    at: '2026-02-20T09:40',
    draft: `Hola Carmen:

    tranquila, tu seguro cubre los accidentes en clase, también los de las alumnas. Espero que se recupere pronto.

    Un abrazo,
    Nils`,
    wanted: [must('question-unanswered', 'Which papers she has to collect.')],
    fine: [],
    mustNot: [said('feeling-not-acknowledged', 'It is warm.')],
  },
  {
    name: 'Spanish: covered, and the papers',
    open: 'carmen-tobillo',
    at: '2026-02-20T09:40',
    draft: `Hola Carmen:

    tranquila, tu seguro lo cubre. Tu alumna solo tiene que reunir dos papeles: el informe del médico y las facturas. \
    Dale recuerdos de mi parte.

    Un abrazo,
    Nils`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'Both are answered.'), said('sum-up-first', 'What she wants is plain.')],
  },
  {
    name: 'no, and goodbye',
    open: 'dirk-price',
    at: '2026-01-27T13:30',
    draft: `Hi Dirk,

    thank you for telling me before you look around. I laid the two covers side by side, and his leaves out goods in \
    storage. The insurer was asked this morning. Unfortunately they cannot lower the price this year.

    Nils`,
    wanted: [must('ends-badly', 'The last that he reads is a no, and he has another offer.')],
    fine: [],
    mustNot: [said('question-unanswered', 'It says what is possible: nothing.')],
  },
  {
    name: 'three points, three answers',
    open: 'sunil-cyber',
    at: '2026-02-17T12:00',
    draft: `Dear Mr Rao,

    1. Ransomware is covered, and the ransom itself up to 50,000 euros.
    2. The deductible is 2,500 euros per event.
    3. Subcontractors in Pune are covered as long as they work under your contract.

    Is there anything else that you need for your decision?

    Kind regards
    Nils Faber`,
    wanted: [],
    fine: [],
    mustNot: [said('question-unanswered', 'One by one.'), said('too-long', 'Three answers, and short.')],
  },
  {
    name: 'German: it is being looked at',
    open: 'bettina-wartet',
    draft: `Sehr geehrte Frau Krause,

    der Vorgang liegt derzeit beim Versicherer und wird dort geprüft. Die Bearbeitungszeit beträgt üblicherweise vier \
    bis sechs Wochen. Rückfragen beantwortet der Versicherer unter der Nummer auf Ihrer Police.

    Nils Faber`,
    wanted: [
      must('feeling-not-acknowledged', 'Fed up, and not a word of it.'),
      said('passes-them-on', 'She is to ring the insurer herself.'),
    ],
    fine: fine('sum-up-first', 'question-unanswered', 'ends-badly'),
    mustNot: [said('open-question', 'It is plain what she wants.')],
  },
];
