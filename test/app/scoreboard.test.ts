import { beforeEach, describe, expect, it } from 'vitest';
import { countAll, scoreboardOf, tiersOf } from '@/lib/app/scoreboard';
import { addCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import { loadScoredLog, scoredLogs } from '@/lib/log/scored';
import { DAY } from '@/lib/model/time';
import { customerScores } from '@/lib/scores/scores';
import { feedback } from '@/test/nudges/log';
import { emptyLog, settings } from './log';

const now = Date.UTC(2026, 10, 20, 11);
const ago = (days: number) => now - days * DAY;
const { standards } = settings();
const quiet = { signal: new AbortController().signal, progress: () => undefined };

async function add(name: string, tier = '', internal = false): Promise<string> {
  const { id } = await addCustomer({
    body: { name, tier },
    stage: 'customer',
    internal,
    identities: [],
    now: ago(700),
  });
  return id;
}

const promise = (customerId: string, at: number, state: 'kept' | 'broken', closedAt = at + DAY) =>
  addEntry({ customerId, kind: 'promise', at, body: { by: 'us', what: 'Send it', due: at + DAY, state, closedAt } });

beforeEach(emptyLog);

describe('the scoreboard', () => {
  it('reads of every customer what their own scores are made of, however many there are', async () => {
    for (let number = 0; number < 120; number += 1) {
      const id = await add(`Customer ${number}`);
      if (number % 3 === 0) await promise(id, ago(10 + number), number % 2 === 0 ? 'kept' : 'broken');
      if (number % 40 === 0) {
        await addEntry({
          customerId: id,
          kind: 'fact',
          at: ago(600),
          body: { category: 'interest', text: 'Paddles', source: 'told' },
        });
        await addEntry({ customerId: id, kind: 'feedback', at: ago(600), body: feedback({ score: 9 }).body });
      }
    }
    let seen = 0;
    for await (const { logs, of } of scoredLogs(now, quiet.signal)) {
      expect(of).toBe(120);
      for (const log of logs) {
        seen += 1;
        const one = await loadScoredLog(log.customer.id, now);
        const ids = (entries: readonly { id: string }[] = []) => entries.map(({ id }) => id).sort();
        expect(ids(log.entries)).toEqual(ids(one?.entries));
        expect(one && customerScores(one, { standards, now })).toEqual(customerScores(log, { standards, now }));
      }
    }
    expect(seen).toBe(120);
  });

  it('counts all customers together, those of one tier, and nobody of our own house', async () => {
    const [gold, plain, own] = [await add('Ada', 'Gold'), await add('Bo'), await add('Colleague', '', true)];
    for (let number = 0; number < 8; number += 1) {
      await promise(gold, ago(5 + number), 'kept');
      await promise(plain, ago(5 + number), 'broken');
      await promise(own, ago(5 + number), 'broken');
    }
    const counted = await countAll(standards, now, quiet);
    const kept = (of: typeof counted) => {
      const score = scoreboardOf(of, standards, now).scores.find(({ id }) => id === 'promises-kept');
      return [score?.value, score?.n];
    };
    expect(kept(counted)).toEqual([0.5, 16]);
    expect(tiersOf(counted)).toEqual(['', 'gold']);
    expect(scoreboardOf(counted, standards, now).customers).toBe(2);
    expect(kept(counted.filter(({ tallied }) => tallied.customer.id === gold))).toEqual([null, 8]);
  });

  it('says how far it has come, and stops when it is told to', async () => {
    for (let number = 0; number < 60; number += 1) await add(`Customer ${number}`);
    const stop = new AbortController();
    const told: string[] = [];
    const counted = await countAll(standards, now, {
      signal: stop.signal,
      progress: ({ done, of }) => {
        told.push(`${done} of ${of}`);
        stop.abort();
      },
    });
    expect(told).toEqual(['50 of 60']);
    expect(counted).toHaveLength(50);
  });
});
