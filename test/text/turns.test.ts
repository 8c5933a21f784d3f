import { describe, expect, it } from 'vitest';
import { understand } from '@/lib/text/findings';
import { readTheirs } from '@/lib/text/theirs';
import { type Turn, turns } from './samples/turns';
import { turnsLater } from './samples/turns-later';
import { turnsUnseen } from './samples/turns-unseen';

/** What is known to be read otherwise; each is unsure where it should be sure, or thanks in a way that is not known. */
const known = new Set([
  'My daughter asked “can we keep the puppy training going?” and I said of course.',
  'Looking forward to your quote for the roof.',
  'My husband complained about the colour for a week and now he loves it. Men, who understands them?',
]);

const read = (text: string) => understand(text, { subject: '' });
const mended = [...turns, ...turnsLater].filter(([, text]) => !known.has(text));
const friendly = mended.filter(([is]) => !/[ac]/.test(is));

describe('a friendly message sets off nothing', () => {
  it.each(friendly)('%s: %s', (_is, text) => {
    expect(read(text)).toMatchObject({ asks: 'no', complains: 'no', closes: 'yes' });
    expect(readTheirs(text, { subject: '' }).asks).toEqual([]);
  });
});

describe('a message that wants an answer, or complains, is seen', () => {
  it.each(mended.filter(([is]) => /[ac]/.test(is)))('%s: %s', (is, text) => {
    const { asks, complains } = read(text);
    expect(complains).toBe(is.includes('c') ? 'yes' : 'no');
    if (is.includes('a')) expect(asks).toBe('yes');
    else expect(asks).not.toBe('no');
  });
});

describe('on messages that it was not made by', () => {
  const share = (of: readonly Turn[], is: (text: string) => boolean) =>
    of.filter(([, text]) => is(text)).length / of.length;
  const calm = turnsUnseen.filter(([is]) => !/[ac]/.test(is));
  const pressing = turnsUnseen.filter(([is]) => /[ac]/.test(is));

  it('takes next to none that is friendly for a question or a complaint', () => {
    expect(share(calm, (text) => read(text).asks === 'yes')).toBeLessThan(0.05);
    expect(share(calm, (text) => read(text).complains === 'yes')).toBeLessThan(0.05);
  });

  it('takes none that presses for the end of an exchange', () => {
    expect(share(pressing, (text) => read(text).asks === 'no' || read(text).closes === 'yes')).toBe(0);
  });
});

describe('what only looks like a question or a request', () => {
  it.each([
    ['Please do not order anything yet.', 'unsure'],
    ['Why not?', 'yes'],
    ['Our client asked: "Who stores the data?"', 'yes'],
    ['Our client asked: "Who stores the data?" and we said that we do.', 'unsure'],
    ['Looking forward to hearing from you.', 'unsure'],
    ['Thanks for the offer. Looking forward to hearing from you.', 'unsure'],
    ['Please do not send the blue ones, but send two red ones.', 'yes'],
    ['👎', 'unsure'],
    ['The works again are closed. Why?', 'yes'],
  ] as const)('%s', (text, asks) => {
    expect(read(text).asks).toBe(asks);
  });
});

describe('trouble that is over, or is not', () => {
  it.each([
    ['The pump was broken. It works again.', 'no'],
    ['The pump was fixed and leaks again.', 'yes'],
    ['It is still not fixed, and the lamp is broken.', 'yes'],
    ['The lamp is cracked. The invoice is all fine. The chair is torn.', 'yes'],
    ['There is an error in line 3. Could you correct it?', 'yes'],
    ['No problem with the delivery, but one of the lamps is cracked.', 'yes'],
    ['We still have not decided.', 'no'],
    ['I was disappointed not to get an answer.', 'yes'],
  ] as const)('%s', (text, complains) => {
    expect(read(text).complains).toBe(complains);
  });
});

it('takes two questions in one sentence for two, and a need with its request for one', () => {
  const asked = (text: string) => readTheirs(text, { subject: '' }).asks.map(({ words }) => words);
  expect(asked('how long does it take and do you send a label')).toEqual([
    'how long does it take',
    'do you send a label',
  ]);
  expect(asked('When and where do we meet?')).toHaveLength(1);
  expect(asked('In order to sign, we need clause 7. Please send a new contract.')).toEqual([
    'Please send a new contract.',
  ]);
});

it('says that nobody could know what "that thing" is', () => {
  const vague = 'Hej Kari! It does that thing again. Can you help?\n\n/Viktor';
  expect(readTheirs(vague, { subject: 'Hmm' }).unclear).toBe('yes');
});
