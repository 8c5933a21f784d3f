import { describe, expect, it } from 'vitest';
import { acknowledgesFeeling } from '@/lib/text/empathy';

const acknowledging = [
  'I understand how frustrating this is. The refund goes out today.',
  'I can see why you are upset, and I would be too.',
  'I completely understand your frustration.',
  'This must be really annoying in the middle of your season.',
  'You have every right to be angry about this.',
  "I'm sorry to hear that the valves leak again.",
  'I am so sorry that you had to ask three times.',
  'Sorry for all the trouble with this order.',
  'We apologise for the inconvenience this has caused you.',
  'Your disappointment is understandable.',
  'I can only imagine how stressful that was.',
  "I can't imagine how frustrating this was.",
  'We know how much this matters to you.',
  'No wonder you are annoyed.',
  'Understandably you are disappointed with us.',
  'Sorry you had to chase us for this.',
  'I appreciate that this has been\nfrustrating for your team.',
  'In your place I would be just as upset.',
  'Ich verstehe, dass Sie enttäuscht sind.',
  'Ihren Ärger kann ich gut nachvollziehen.',
  'Ich kann gut verstehen, wie ärgerlich das für Sie ist.',
  'Es tut mir sehr leid, dass Sie so lange warten mussten.',
  'Das tut uns leid zu hören.',
  'Bitte entschuldigen Sie die Unannehmlichkeiten.',
  'Das ist wirklich ärgerlich, und ich kümmere mich selbst darum.',
  'Sie sind zu Recht verärgert.',
  'An Ihrer Stelle wäre ich auch sauer.',
  'Es tut mir leid, dass du dich so ärgern musstest.',
];

const not = [
  'The refund was paid on Friday.',
  'Attached, thanks.',
  'Sorry for the late reply.',
  'I am sorry, we are out of stock.',
  'We apologise for any inconvenience.',
  "I don't understand why you are upset.",
  'I see that the boats arrived on Monday.',
  'Do you understand how the valves close?',
  'Thank you for your patience.',
  'I understand that you need twelve valves.',
  'Please let me know what the trouble is.',
  'I appreciate your order.',
  'I know the price is 40 euros.',
  'The news from the yard was disappointing for us.',
  'I am frustrated with the carrier.',
  'We see no trouble with the date.',
  'Die Rückzahlung ging am Freitag raus.',
  'Entschuldigen Sie die späte Antwort.',
  'Ich verstehe nicht, warum Sie verärgert sind.',
  'Etwaige Unannehmlichkeiten bitten wir zu entschuldigen.',
  'Vielen Dank für Ihre Geduld.',
  'Leider ist der Artikel nicht mehr lieferbar.',
  'Ich verstehe, dass Sie zwölf Ventile brauchen.',
  'Machen Sie sich keine Sorgen, das Paket ist unterwegs.',
];

describe('acknowledging what somebody feels', () => {
  it.each(acknowledging)('is found in “%s”', (text) => {
    const span = acknowledgesFeeling(text);
    expect(span).not.toBeNull();
    expect(text.slice(span?.from, span?.to).replaceAll('\n', ' ')).toBe(span?.words);
  });

  it.each(not)('is not found in “%s”', (text) => {
    expect(acknowledgesFeeling(text)).toBeNull();
  });

  it('points at the words, wherever they stand', () => {
    const text = 'Hi Priya,\r\n\r\nthe parts are on their way. I understand how\r\nfrustrating this is.\r\n\r\nNina';
    const span = acknowledgesFeeling(text);
    expect(text.slice(span?.from, span?.to)).toBe('I understand how\r\nfrustrating');
  });

  it('takes time in proportion to the text', () => {
    const time = (text: string) => {
      const from = performance.now();
      acknowledgesFeeling(text);
      return performance.now() - from;
    };
    const hostile = 'i see you sorry for that leid ihre das ist '.repeat(2000);
    time(hostile);
    expect(time(hostile)).toBeLessThan(2000);
  });
});
