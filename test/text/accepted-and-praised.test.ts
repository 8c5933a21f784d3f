import { describe, expect, it } from 'vitest';
import { readTheirs } from '@/lib/text/theirs';

const read = (text: string) => readTheirs(text, { subject: '' });
const isPleased = (text: string) => read(text).feelings.some(({ is }) => is === 'pleasure');

describe('an offer that is taken is an order', () => {
  it.each([
    'We accept your quotation of 12 May. When can you start?',
    'Your offer is accepted, please proceed with the works.',
    'My wife agrees, so please go ahead and order the oak.',
    'Done deal, send me the invoice.',
    'Contract signed and attached, sorry for the wait.',
    'Please find attached the signed quote, or rather: attached is the signed quote.',
    'We have approved your estimate, you may begin on Monday.',
    'Wir nehmen Ihr Angebot vom 3. Mai an.',
    'Hiermit erteilen wir Ihnen den Auftrag für die Fenster.',
    'Der Vorstand hat Ihr Angebot angenommen, bitte schicken Sie den Vertrag.',
    'Bitte bestellen Sie die zwölf Stühle.',
    'Nous acceptons votre devis du 4 mai.',
    'Devis accepté, vous pouvez commencer.',
    'Aceptamos el presupuesto, pueden empezar el lunes.',
    'Accettiamo il preventivo, potete iniziare lunedì.',
    'Wij gaan akkoord met uw offerte van 3 mei.',
    'Vi godtar tilbudet deres på 12 000 kroner.',
    'Vi accepterar offerten, kör på.',
    'Akceptujemy ofertę z 3 maja.',
    'Aceitamos o orçamento, podem avançar.',
    'Please find our purchase order 4711 attached, delivery until 30.10.',
    'Attached our PO 4711.',
    'Hereby we order 30 chairs for delivery until 30.10.',
    'The owners have approved your proposal. Kindly send the contract.',
    'Deal, send me the paperwork.',
    'Please go ahead and reserve twelve seats.',
  ])('%s', (text) => {
    expect(read(text).orders).not.toBeNull();
  });

  it.each([
    "We accept your apology, let's move on.",
    'Would you accept our proposal for the 12th?',
    'If the board accepts your proposal we will write.',
    'The board has not accepted your proposal, I am sorry.',
    'Please go ahead and send me a quote for the oak.',
    'Great deal, but not for us this year.',
    'Deal with the insurance first, please.',
    'Once they have accepted your offer I will let you know.',
    'We have received your offer and will decide in June.',
    'Wir können Ihr Angebot leider nicht annehmen.',
    'Wenn der Vorstand Ihr Angebot annimmt, melde ich mich.',
    "Nous n'acceptons pas votre devis.",
    'No aceptamos el presupuesto, es demasiado.',
    'Non accettiamo il preventivo.',
    'Wij gaan niet akkoord met uw offerte.',
    'Vi kan dessverre ikke godta tilbudet.',
    'Please go ahead and invoice the last job.',
    'Please go ahead and close the ticket.',
    'The committee accepted the proposal of another firm.',
  ])('but not %s', (text) => {
    expect(read(text).orders).toBeNull();
  });
});

describe('the best ever is praise', () => {
  it.each([
    'The best dinner we have had in years.',
    'This is the best tool I have ever used.',
    "C'est le meilleur service que nous ayons jamais eu.",
    'Das beste Seminar seit Langem, alle waren begeistert.',
    'Il miglior pane che abbia mai mangiato.',
    'La mejor reforma que hemos hecho nunca.',
    'De beste reis die we ooit hebben gemaakt.',
    'Det er den beste jobben noen har gjort her.',
    'Najlepsza wycieczka od lat!',
    'I told everyone at the club about you.',
    'I have told the whole village about your bread.',
    'The best-organised weekend in my twelve years as a coach.',
    'Die Torte war so gut wie schon lange nicht mehr, der schönste Abend seit Jahren.',
    '¡Qué rapidez!',
  ])('%s', (text) => {
    expect(isPleased(text)).toBe(true);
  });

  it.each([
    'What would be the best date for you?',
    'It was the worst trip in my nineteen years.',
    'Best price we have found so far is 900, can you do better?',
    'I told everyone that the meeting moved.',
    'Welcher Termin ist der beste für Sie?',
    'Quel est le meilleur moment ?',
    'Which is the best you have ever sold?',
    'The best we can do is 12 euros.',
    'Wir haben seit Jahren nicht so lange gewartet.',
    'Not the best work you have ever done, sorry.',
    'Could you tell me about your best offer?',
    'I told my boss about your price and he was shocked.',
    'Buona giornata e bellissima settimana!',
    'qué tal si hablamos el lunes?',
    'We had the best intentions, but the budget is gone.',
    'Qué bien vendría una copia antes del lunes.',
    'Das ist das Beste, was wir anbieten können.',
    'The best way we have found so far is by train.',
  ])('but not %s', (text) => {
    expect(isPleased(text)).toBe(false);
  });
});
