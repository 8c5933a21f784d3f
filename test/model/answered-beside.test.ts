import { expect, it } from 'vitest';
import { withAnsweredBeside } from '@/lib/model/answered-beside';
import type { TouchBody } from '@/lib/model/kinds/touch';
import { conversation, oslo, owed, touched } from '@/test/nudges/situations';

const asked = (body: Partial<TouchBody> = {}) =>
  touched(
    { direction: 'in', by: 'them', asks: 'yes', state: 'confirmed', ...body },
    { id: 'touch-1', at: oslo('2026-11-20T02:00'), conversationId: 'refund' },
  );
const beside = (body: Partial<TouchBody> = {}, time = '2026-11-20T09:00', conversationId = 'order') =>
  touched({ state: 'confirmed', alsoAnswers: true, ...body }, { id: 'touch-2', at: oslo(time), conversationId });

it('cannot tell whether a question is open that a later message in another matter may have answered', () => {
  const [one] = withAnsweredBeside([owed()], [beside(), asked()]);
  expect(one?.body).toMatchObject({ turn: 'unsure', owedSince: null, owedTouchId: null });
});

it.each([
  ['that message does not say that it answers anything else', [beside({ alsoAnswers: undefined }), asked()]],
  ['it was written before', [beside({}, '2026-11-19T09:00'), asked()]],
  ['it reached nobody', [beside({ attempt: true }), asked()]],
  ['it stands in the same conversation', [beside({}, '2026-11-20T09:00', 'refund'), asked()]],
  ['the seller said that it needs an answer', [beside(), asked({ confirmedOwed: true })]],
  ['the question is older than what is at hand', [beside()]],
])('still owes an answer where %s', (_, newest) => {
  expect(withAnsweredBeside([owed()], newest)[0]?.body.turn).toBe('us');
});

it('still owes a complaint its answer', () => {
  expect(withAnsweredBeside([owed({ complains: true })], [beside(), asked()])[0]?.body.turn).toBe('us');
});

it('leaves alone what is not our turn', () => {
  const waiting = conversation({ turn: 'them', waitingSince: oslo('2026-11-20T01:00') });
  expect(withAnsweredBeside([waiting], [beside()])).toEqual([waiting]);
});
