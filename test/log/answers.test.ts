import { beforeEach, describe, expect, it } from 'vitest';
import { dirtyCustomers, storeAgenda } from '@/lib/log/agenda';
import {
  answerNudge,
  answersFor,
  answersForEverybody,
  type HasRetired,
  type NewAnswer,
  takeBackAnswer,
} from '@/lib/log/answers';
import { addCustomer, deleteCustomer, getCustomer, namesOf } from '@/lib/log/customers';
import { undo } from '@/lib/log/trash';
import { HOUR } from '@/lib/model/time';
import { emptyLog, NOW } from './builders';

beforeEach(emptyLog);

/** Stands in for the rules: two snoozes of a rule, and it has retired. */
const afterTwo: HasRetired = (ruleId, answers) =>
  answers.filter((answer) => answer.ruleId === ruleId && answer.verdict === 'snooze').length >= 2;

async function named(name: string): Promise<string> {
  return (await addCustomer({ body: { name }, stage: 'customer', identities: [], now: NOW })).id;
}

const answer = (customerId: string | null, verdict: NewAnswer['verdict'], at = NOW) =>
  answerNudge({ customerId, ruleId: 'reply-owed', cause: 'c1', verdict, until: at + HOUR, at }, afterTwo);

async function settle(...ids: string[]): Promise<void> {
  for (const id of ids) {
    const revision = (await getCustomer(id))?.revision ?? 0;
    await storeAgenda({ customerId: id, revision, stamp: 'now', at: null, top: null });
  }
}

const retired = async () =>
  (await answersForEverybody()).filter(({ verdict }) => verdict === 'retired').map(({ cause }) => cause);

describe('answers to nudges', () => {
  it('hold for their customer, never for everybody', async () => {
    const [ada, bea] = [await named('Ada'), await named('Bea')];
    await answer(ada, 'snooze', NOW);
    await answer(ada, 'never', NOW + 1);
    expect(await answersFor(ada)).toMatchObject([
      { customerId: ada, cause: 'c1', verdict: 'snooze', until: NOW + HOUR },
      { customerId: null, cause: null, verdict: 'never' },
    ]);
    expect(await answersFor(bea)).toMatchObject([{ verdict: 'never' }]);
    expect(await answersForEverybody()).toMatchObject([{ verdict: 'never' }]);
  });

  it('make their customer due for a look, and again when taken back', async () => {
    const [ada, bea] = [await named('Ada'), await named('Bea')];
    await settle(ada, bea);
    const id = await answer(ada, 'snooze');
    expect(await dirtyCustomers(10)).toEqual([ada]);
    await settle(ada);
    await takeBackAnswer(id, afterTwo);
    expect(await dirtyCustomers(10)).toEqual([ada]);
    await takeBackAnswer(id, afterTwo);
  });

  it('never touches no other customer, however many there are', async () => {
    const [ada, bea] = [await named('Ada'), await named('Bea')];
    await settle(ada, bea);
    const before = await getCustomer(bea);
    await answer(ada, 'never');
    expect(await dirtyCustomers(10)).toEqual([ada]);
    await answer(null, 'bring-back');
    expect(await dirtyCustomers(10)).toEqual([ada]);
    expect(await getCustomer(bea)).toEqual(before);
  });
});

describe('a rule that retired for a customer', () => {
  it('is noted among what holds for everybody, once', async () => {
    const [ada, bea] = [await named('Ada'), await named('Bea')];
    await answer(ada, 'snooze');
    expect(await retired()).toEqual([]);
    await answer(ada, 'snooze', NOW + HOUR);
    await answer(ada, 'snooze', NOW + 2 * HOUR);
    expect(await retired()).toEqual([ada]);
    await answer(bea, 'snooze');
    await answer(bea, 'snooze', NOW + HOUR);
    expect((await retired()).sort()).toEqual([ada, bea].sort());
    expect(await answersFor(bea)).toHaveLength(4);
  });

  it('is noted no more when the dismissal is taken back', async () => {
    const ada = await named('Ada');
    await answer(ada, 'snooze');
    const second = await answer(ada, 'snooze', NOW + HOUR);
    await takeBackAnswer(second, afterTwo);
    expect(await retired()).toEqual([]);
  });

  it('stays noted while its customer is deleted, whose name is then not known', async () => {
    const ada = await named('Ada');
    await answer(ada, 'snooze');
    await answer(ada, 'snooze', NOW + HOUR);
    const token = await deleteCustomer(ada, NOW);
    expect(await retired()).toEqual([ada]);
    expect(await namesOf([ada])).toEqual(new Map());
    await undo(token);
    expect(await namesOf([ada])).toEqual(new Map([[ada, 'Ada']]));
    expect(await answersFor(ada)).toHaveLength(3);
  });
});
