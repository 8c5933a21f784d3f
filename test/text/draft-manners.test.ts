import { describe, expect, it } from 'vitest';
import { readDraft } from '@/lib/text/draft/read-draft';

const at = Date.parse('2026-11-18T09:00:00Z');
const read = (text: string) => readDraft(`Hi Ann,\n\n${text}\n\nKim`, { subject: 'Re: Boat', at, zone: 'Europe/Oslo' });

describe('a draft sees what they feel', () => {
  it.each([
    'Sorry about Tuesday, that must never happen.',
    'Apologies about all the back and forth.',
    'What a morning. The plumber is on his way.',
    'Twice in a week is not good enough. Dan is with you at ten.',
    'No wonder you are cross. It is on its way.',
    'I am so sorry. That is the third leak.',
    "I'm really sorry, Ann. Dan is on his way.",
  ])('%s', (text) => {
    expect(read(text).acknowledgesFeeling).not.toBeNull();
  });

  it.each([
    'Sorry about the late reply, I was away.',
    'I am sorry, we are closed on Monday.',
    'Sorry about the delay in answering. The part is here.',
    'What a lovely idea. The part is here on Monday.',
    'The first part is not right for your model, the second one fits.',
    'It is not right now in stock, but on Friday it will be.',
  ])('but not in: %s', (text) => {
    expect(read(text).acknowledgesFeeling).toBeNull();
  });
});

describe('a draft says what happened', () => {
  it.each([
    'Sorry to hear that the coach never came and the children stood in the rain.',
    'I am sorry that the invoice shows the fee twice and lacks your number.',
    'Es tut mir leid, dass die Lieferung am Montag ohne die Schrauben ankam.',
  ])('%s', (text) => {
    expect(read(text).sumsUp).not.toBeNull();
  });

  it.each([
    'I am sorry that you had to wait so long for an answer from us.',
    'Sorry that I did not answer sooner, I was travelling all week.',
    'Es tut mir leid, dass Sie so lange auf meine Antwort gewartet haben.',
  ])('but not in: %s', (text) => {
    expect(read(text).sumsUp).toBeNull();
  });
});

describe('a draft sends them to somebody else', () => {
  it.each([
    'Please ask them directly, they know the case.',
    'The warranty is dealt with by the manufacturer, you can call them on the number below.',
    'Auskunft dazu erteilt die Werkstatt unter der Nummer auf dem Aufkleber.',
  ])('%s', (text) => {
    expect(read(text).handsOff).not.toEqual([]);
  });

  it.each([
    'I will contact them directly and come back to you today.',
    'If the neighbours mind, please ask them to ring me.',
    'Rückfragen beantworte ich Ihnen gern jederzeit.',
    'Your order is handled by my colleague and me, and you hear from us on Friday.',
    'Once the tiles are dry you can call him back.',
  ])('but not in: %s', (text) => {
    expect(read(text).handsOff).toEqual([]);
  });
});

describe('a draft sounds unsure', () => {
  it('at each place, but not where it proposes something', () => {
    const unsure = 'I think we will hopefully be there on Friday, maybe after lunch. It is probably the valve.';
    expect(read(unsure).hedges).toHaveLength(4);
    expect(read('We could meet, maybe you and I? I am free all week and can bring the plans.').hedges).toEqual([]);
  });
});

describe('what lies in a parcel is not attached', () => {
  it.each([
    'I attached a small sample of the fabric to the parcel, so that you can see the colour in daylight.',
    'The form is enclosed with the key, in the envelope under the mat.',
  ])('%s', (text) => {
    expect(read(text).attaches).toBeNull();
  });

  it('but what comes with the message is', () => {
    expect(read('The delivery note is attached, the parcel left today.').attaches).not.toBeNull();
  });
});
