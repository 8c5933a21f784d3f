import { describe, expect, it } from 'vitest';
import { readTheirs } from '@/lib/text/theirs';

const felt = (text: string) =>
  readTheirs(`Hi Nina,\n\n${text}\n\nBest\nTom`, { subject: '' }).feelings.map(({ is }) => is);

describe('urgency', () => {
  it.each([
    'We need this by tomorrow or the line stops.',
    'The shop opens on Saturday, so time is tight.',
    'Could you get back to me today, please?',
    'Our customers are standing here waiting.',
    'We are stuck without it.',
    'Bei uns steht alles still.',
    'Uns läuft die Zeit davon.',
    'Bitte melden Sie sich heute noch.',
    'Det haster.',
    'Nous sommes bloqués sans cette pièce.',
    'Estamos parados sin la pieza.',
    'Siamo fermi.',
    'We staan stil.',
  ])('%s', (text) => {
    expect(felt(text)).toContain('urgency');
  });
});

describe('no urgency', () => {
  it.each(['No rush.', 'Take your time.', 'Whenever suits you.', 'Das eilt nicht.', 'It arrived on Friday.'])(
    '%s',
    (text) => {
      expect(felt(text)).not.toContain('urgency');
    },
  );
});

describe('frustration', () => {
  it.each([
    'I have now written three times.',
    'Honestly, this is getting silly.',
    "I really don't want to have to chase this every week.",
    'That is not how I expect to be treated.',
    "I'm running out of patience.",
    'So langsam reicht es mir.',
    'Ich finde das nicht in Ordnung.',
    'Das kann doch nicht sein.',
    'Nå begynner jeg å bli lei.',
    'Dette er ikke greit.',
    "Ce n'est pas sérieux.",
    'Je commence à perdre patience.',
    'Esto no puede ser.',
    'Non è possibile andare avanti così.',
    'Dit kan echt niet.',
  ])('%s', (text) => {
    expect(felt(text)).toContain('frustration');
  });
});

describe('no frustration', () => {
  it.each(['I was frustrated with my old supplier.', "That can't be easy for you."])('%s', (text) => {
    expect(felt(text)).not.toContain('frustration');
  });
});

describe('worry', () => {
  it.each([
    'I hope it will be here in time for the wedding.',
    'I am starting to wonder whether it will ever come.',
    'Getting a bit nervous about the date.',
    'What if it does not arrive in time?',
    'Ich hoffe, das klappt noch rechtzeitig.',
    'So langsam werde ich nervös.',
    'Ich habe ein ungutes Gefühl.',
    'Jeg er litt bekymret for datoen.',
    "J'ai peur que cela n'arrive pas à temps.",
    'Me preocupa que no llegue a tiempo.',
  ])('%s', (text) => {
    expect(felt(text)).toContain('worry');
  });
});

describe('no worry', () => {
  it.each(['I hope you are well.', 'No worries!', 'Ich hoffe, es geht Ihnen gut.'])('%s', (text) => {
    expect(felt(text)).not.toContain('worry');
  });
});
