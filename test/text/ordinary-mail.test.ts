import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/text/findings';
import { orderIn } from '@/lib/text/orders';
import { readTheirs } from '@/lib/text/theirs';

const read = (text: string) => understand(text, { subject: '' });

describe('nobody waits for an answer', () => {
  it.each([
    // Said outright.
    'The van comes at six and parks behind the hall, so please leave the bollard down. No need to answer.',
    'Bitte nehmen Sie den Hintereingang, vorne wird gebaut. Eine Antwort ist nicht nötig.',
    'Le portail sera ouvert dès 7 h, passez par la cour. Inutile de me répondre.',
    'Dejo la llave en la portería, pasa cuando quieras. No hace falta que respondas.',
    'La chiave è dal portiere, passate pure. Non serve rispondere.',
    'De sleutel ligt onder de mat, loop gewoon door. Je hoeft niet te reageren.',
    'Nøkkelen ligger i postkassen, bare gå inn. Du trenger ikke å svare.',
    'Nyckeln ligger i brevlådan. Svar behövs inte.',
    // All is there, or the next step is theirs.
    'Many thanks, that is all I needed for the insurance.',
    'Danke, das ist alles, was ich brauche.',
    'Merci, c’est tout ce dont j’avais besoin.',
    'Thanks! Let me run this past my partner first.',
    'Thanks for the drawings. We’ll go through them over the weekend.',
    // A day, a proposal or a proof is fine.
    'Wednesday morning is perfect for us.',
    'Mittwoch um 9 passt uns gut.',
    'Mercredi nous convient très bien.',
    'El miércoles me viene bien.',
    'Mercoledì mattina va benissimo.',
    'Woensdag is prima.',
    'Onsdag passer fint.',
    'The second design is lovely. Happy with everything, no changes from us.',
    // Warm words, and questions that nobody answers.
    'You’re too kind, the kids have not put it down since!',
    '¡Eres un sol! ¿Qué haríamos nosotros sin ti?',
    'Sei gentilissimo. Che velocità! Come faremmo senza di te?',
    'Was würden wir nur ohne Sie machen? Vielen Dank!',
    'Que ferait-on sans vous ? Merci mille fois.',
    'Thanks so much, they fit! How was your holiday?',
    'We chose another firm this time, but many thanks for the quick offer.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ asks: 'no', complains: 'no' });
  });
});

describe('somebody waits for an answer', () => {
  it.each([
    // No answer today is not no answer, and a question stays one.
    'No need to reply today. But could you tell me what the green one costs?',
    'Please don’t forget to send the forms. There is no need to call.\nWhen do you open on Monday?',
    'Please let me know which of the two is in stock.',
    // At a loss.
    'The meter shows E14 and I do not know what to do about it.',
    'I am rather worried about the crack above the door.',
    'Ich verstehe leider nicht, was auf dem Bescheid steht.',
    'Je ne comprends pas ce que je dois signer.',
    'No entiendo qué tengo que firmar.',
    'Non capisco cosa devo fare con il modulo.',
    'Ik snap niet wat ik moet invullen.',
    'Jeg skjønner ikke hva jeg skal trykke på.',
    // What was advised did not help.
    'Tried both, no luck so far.',
    'Still the same error after the restart.',
    'Hat leider nichts gebracht.',
    'Ça n’a rien changé.',
    'Sigue igual después de reiniciar.',
    'Nog steeds hetzelfde.',
    'Det hjalp ikke.',
  ])('%s', (text) => {
    expect(read(text).asks).toBe('yes');
  });

  it('not who does not know how to thank, or would be lost without the reader', () => {
    expect(read('I don’t know how to thank you enough.').asks).not.toBe('yes');
    expect(read('I don’t know what we would do without you.').asks).not.toBe('yes');
    expect(read('Same here, thanks!').asks).not.toBe('yes');
  });
});

describe('a complaint in words of its own', () => {
  it.each([
    'the till doesnt connect since the update, we are selling by hand',
    'Honestly, the fitting was a shambles.',
    'What are we paying you for?\nThis is the third time that the lift is stuck.',
    'This is nothing like what we ordered.',
    'I hate to make a fuss, but there’s a crack in the lid and the soup went sour.',
    'Not to be difficult, but the boxes got damp and one label is missing.',
    'Das ist eine Zumutung, seit Tagen meldet sich keiner.',
    'Wofür bezahle ich eigentlich?',
    'C’est du grand n’importe quoi.',
    'Esto es un desastre y una vergüenza.',
    'Per la terza volta il corriere non si è visto.',
    'Scusi se insisto, ma il rimborso non è arrivato.',
    'Dit is een aanfluiting.',
    'Dette er under enhver kritikk.',
  ])('%s', (text) => {
    expect(read(text).complains).not.toBe('no');
  });

  it.each([
    'Your joke at the counter made our day.',
    'Not what we expected, in the best way. Thank you!',
    'Dann warten wir noch auf den Bescheid der Gemeinde.',
    'We are still undecided about the colour.',
    'Our old oven finally died, so we would like a quote for a new one.',
    'Sorry, wrong attachment! Here is the right one.',
  ])('none: %s', (text) => {
    expect(read(text).complains).toBe('no');
  });
});

describe('an order in words of its own', () => {
  it.each([
    'ok go on then, 3 of the green. when can you drop them',
    'Looks good, we’ll take 12 of the large ones.',
    'Please go ahead with the 40 chairs.',
    'Attached is our PO 88213 for the gaskets.',
    'Conforme con el presupuesto, podéis empezar.',
    'Adelante con las 20 sillas.',
    'Nous prenons les 6 lampes.',
    'Wir nehmen die 30 Stühle.',
    'Prendiamo le 4 lampade.',
    'Doe ons maar 10 stuks.',
    'Vi tar de 8 lampene.',
  ])('%s', (text) => {
    expect(orderIn(text)).not.toBeNull();
  });

  it.each([
    'Regarding our PO 88213: when does it ship?',
    'If the price holds we’ll take 12 of them.',
    'Shall we go ahead with the 40 chairs?',
    'Please do not go ahead with the 40 chairs.',
  ])('none: %s', (text) => {
    expect(orderIn(text)).toBeNull();
  });
});

describe('what they ask', () => {
  const asked = (text: string) => readTheirs(text, { subject: '' }).asks.map(({ words }) => words);

  it('is each point of a list within a sentence', () => {
    expect(asked('Could you tell us (a) the width, (b) the weight and (c) whether it folds?')).toEqual([
      'Could you tell us the width',
      'the weight',
      'whether it folds?',
    ]);
  });

  it.each([
    'What does it weigh? I would appreciate a reply by Monday.',
    'What does it weigh? Please get back to me by Monday.',
    'Was wiegt es? Über eine baldige Rückmeldung freue ich mich.',
    'Quanto pesa? Attendo un vostro riscontro.',
  ])('is not the wait for the answer: %s', (text) => {
    expect(asked(text)).toHaveLength(1);
  });
});

describe('a letter to many', () => {
  const news =
    'Dear friends,\n\nThe new season begins in May, with more boats. Will you join us on the water again?\n\n';

  it.each([
    'You are receiving this because you joined our club. Unsubscribe',
    'You get it because you joined our club.',
    'Vous recevez ceci car vous êtes membre.',
    'Sie erhalten dies, weil Sie Mitglied sind.',
    'U ontvangt dit omdat u lid bent.',
  ])('that ends in: %s', (foot) => {
    expect(read(news + foot)).toMatchObject({ automatic: true, asks: 'no' });
  });
});
