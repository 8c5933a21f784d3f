import { describe, expect, it } from 'vitest';
import { readDraft } from '@/lib/text/draft/read-draft';
import { understand } from '@/lib/text/findings';

const read = (text: string) => understand(text, { subject: '' });
const drafted = (text: string, language = 'en') => readDraft(text, { subject: '', at: 0, zone: 'UTC', language });

describe('trouble that comes back, and who is to blame', () => {
  it.each([
    'The oven has started to trip again since Monday.',
    'Sorry, the same old story: the tap keeps dripping again.',
    'I was told somebody would phone me. Nobody did. I must say I expected better.',
    'We are not paying for those two visits.',
    'Diese Stunden zahlen wir nicht.',
    'Die twee ritten gaan we niet betalen.',
    'You let us down on Friday.',
    'Your crew let us down.',
  ])('complains: %s', (text) => {
    expect(read(text).complains).toBe('yes');
  });

  it.each([
    'It has started to snow again, so we come by train.',
    'We have started to sell abroad again.',
    'Our builders let us down, so the wall is not up yet. Could you come in June?',
    'I am not paying by card, a transfer is easier.',
  ])('does not: %s', (text) => {
    expect(read(text).complains).not.toBe('yes');
  });
});

describe('whom a message asks', () => {
  it('asks nothing of who is only copied, whatever others are asked before', () => {
    expect(read('Ben, can you open the gate on Friday? Ida, you are just copied so you know.').asks).toBe('no');
    expect(read('Jana, bestellst du den Kran? Herr Lie, Sie stehen nur in Kopie.').asks).toBe('no');
  });

  it('asks what it asks after that, or where something is to be done after all', () => {
    expect(read('Ida, you are just copied so you know. Could you send me the old plan, though?').asks).toBe('yes');
    expect(read('Nothing for you to do yet. When does the crane come?').asks).toBe('yes');
  });
});

describe('what a machine sent', () => {
  it('is automatic where it says so at its foot and answers a message', () => {
    const text =
      'Vielen Dank für Ihre Nachricht. Das Amt ist bis Montag geschlossen. Haben Sie einen Termin?\n\n' +
      'Diese E-Mail wurde automatisch erstellt.';
    expect(read(text).automatic).toBe(true);
  });

  it('is a person’s where a form of a website sent it on', () => {
    const text = 'Name: Ola\nMessage: do you sell tents for ten?\n\nThis message was generated automatically.';
    expect(read(text)).toMatchObject({ automatic: false, asks: 'yes' });
  });
});

describe('what a draft says', () => {
  it.each([
    'A wet cellar in March was the last thing you needed.',
    'Four visits in a month is not acceptable, and I apologise.',
  ])('acknowledges: %s', (text) => {
    expect(drafted(text).acknowledgesFeeling).not.toBeNull();
  });

  it('attaches a thing that is named before the word', () => {
    expect(drafted('Here is the plan, attached as a drawing this time.').attaches).not.toBeNull();
    expect(drafted('The rack, attached to the wall, holds 200 kg.').attaches).toBeNull();
  });

  it('is unsure with "more or less", not with a number', () => {
    expect(drafted('That should more or less do it.').hedges).toHaveLength(1);
    expect(drafted('It weighs more or less 20 kg.').hedges).toHaveLength(0);
  });
});
