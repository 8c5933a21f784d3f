import { beforeEach, describe, expect, it } from 'vitest';
import { log } from '@/lib/log/database';
import { deleteReflection, keepReflection, watchReflections } from '@/lib/log/reflections';
import { undo } from '@/lib/log/trash';
import type { Watch } from '@/lib/log/watch';
import { DAY, HOUR } from '@/lib/model/time';

const MORNING = Date.UTC(2026, 10, 20);
const NOW = MORNING + 17 * HOUR;
const ADDED = { mark: 4, words: 'Ada had her sample before she asked' };

const first = <T>(question: Watch<T>) =>
  new Promise<T>((resolve, reject) => {
    const subscription = question.subscribe({
      next: (value) => {
        subscription.unsubscribe();
        resolve(value);
      },
      error: reject,
    });
  });
const days = (limit = 10) => first(watchReflections('day', limit));

beforeEach(async () => {
  await Promise.all(log.tables.map((table) => table.clear()));
});

describe('what the seller thinks of their own service', () => {
  it('is kept by kind, newest first, no more than asked for', async () => {
    await keepReflection('day', { mark: 2, words: '' }, NOW - DAY);
    await keepReflection('day', ADDED, NOW);
    await keepReflection('questions', { answers: Array(8).fill('As before') }, NOW + HOUR);
    expect((await days()).map(({ body }) => body.mark)).toEqual([4, 2]);
    expect((await days(1)).map(({ body }) => body)).toEqual([ADDED]);
  });

  it('changes the one since an instant instead of standing beside it', async () => {
    await keepReflection('day', { mark: 1, words: 'Nobody' }, MORNING - 1, MORNING - DAY);
    await keepReflection('day', { mark: 3, words: '' }, NOW, MORNING);
    await keepReflection('day', ADDED, NOW + HOUR, MORNING);
    expect((await days()).map(({ at, body }) => [at, body.mark])).toEqual([
      [NOW, 4],
      [MORNING - 1, 1],
    ]);
  });

  it('two answers at once make one', async () => {
    await Promise.all([keepReflection('day', ADDED, NOW, MORNING), keepReflection('day', ADDED, NOW, MORNING)]);
    expect(await days()).toHaveLength(1);
  });

  it('does not change one of another kind', async () => {
    await keepReflection('questions', { answers: Array(8).fill('') }, NOW, MORNING);
    await keepReflection('day', ADDED, NOW, MORNING);
    expect(await log.reflections.count()).toBe(2);
  });

  it('is taken back, and so is a change', async () => {
    const kept = await keepReflection('day', { mark: 3, words: 'Before' }, NOW, MORNING);
    const changed = await keepReflection('day', ADDED, NOW + HOUR, MORNING);
    await undo(changed);
    expect((await days())[0]?.body).toEqual({ mark: 3, words: 'Before' });
    await undo(kept);
    expect(await days()).toEqual([]);
  });

  it('is deleted, and comes back as it was', async () => {
    await keepReflection('day', ADDED, NOW);
    const [row] = await days();
    const token = await deleteReflection(row?.id ?? '', NOW + HOUR);
    expect(await days()).toEqual([]);
    await undo(token);
    expect(await days()).toEqual([row]);
    await expect(deleteReflection('gone', NOW)).rejects.toMatchObject({ code: 'missing' });
  });

  it('is not kept when it does not fit, and says which field', async () => {
    const wrong = keepReflection('day', { mark: 6, words: '' }, NOW);
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', path: 'body.mark' });
    expect(await days()).toEqual([]);
  });
});
