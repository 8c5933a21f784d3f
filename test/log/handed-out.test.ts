import { beforeEach, describe, expect, it } from 'vitest';
import { dirtyCustomers } from '@/lib/log/agenda';
import { deleteCustomer } from '@/lib/log/customers';
import { deleteEntry, newestOfKind } from '@/lib/log/entries';
import { handOut, watchHandedOut } from '@/lib/log/handed-out';
import { watchModelVersions } from '@/lib/log/models';
import { updateSettings } from '@/lib/log/settings';
import { undo } from '@/lib/log/trash';
import { DAY } from '@/lib/model/time';
import { customer, emptyLog, NOW, ZONE } from './builders';
import { first } from './first';

beforeEach(async () => {
  await emptyLog();
  await updateSettings(ZONE, { firstRunDone: true });
});

const listed = (limit = 20) => first(watchHandedOut(limit));

describe('what customers can expect', () => {
  it('is noted in their log with its text and the version it was made from', async () => {
    const { id } = await customer();
    await handOut(id, 'I answer within 4 business hours.', ZONE, NOW);
    const [version] = (await first(watchModelVersions(1))).versions;
    expect(await newestOfKind(id, 'expectations', 5)).toMatchObject([
      { at: NOW, body: { text: 'I answer within 4 business hours.', modelId: version?.id, since: '' } },
    ]);
    expect(await dirtyCustomers(5)).toContain(id);
  });

  it('names the day since which that version held, in the seller’s zone', async () => {
    const { id } = await customer();
    await updateSettings(ZONE, (now) => ({ ...now, standards: { ...now.standards, redLineDays: 5 } }));
    const [version] = (await first(watchModelVersions(1))).versions;
    await handOut(id, 'Soon.', ZONE, NOW);
    const day = Temporal.Instant.fromEpochMilliseconds(version?.at ?? 0)
      .toZonedDateTimeISO(ZONE)
      .toPlainDate();
    expect(await listed()).toMatchObject([{ name: 'Ada Lindqvist', since: day.toString() }]);
  });

  it('lists who got it, the latest first, without what was deleted and with what came back', async () => {
    const ada = await customer();
    const bo = await customer('bo@brightwater.example', 'Bo');
    const early = await handOut(ada.id, 'Soon.', ZONE, NOW - DAY);
    await handOut(bo.id, 'Soon.', ZONE, NOW);
    expect((await listed()).map(({ name }) => name)).toEqual(['Bo', 'Ada Lindqvist']);
    expect(await listed(1)).toMatchObject([{ name: 'Bo' }]);
    const token = await deleteEntry(early, NOW);
    expect((await listed()).map(({ name }) => name)).toEqual(['Bo']);
    await undo(token);
    expect(await listed()).toHaveLength(2);
    await deleteCustomer(bo.id, NOW);
    expect((await listed()).map(({ name }) => name)).toEqual(['Ada Lindqvist']);
  });

  it('is refused for nobody, and for an empty text; nothing is noted then', async () => {
    await expect(handOut('nobody', 'Soon.', ZONE, NOW)).rejects.toMatchObject({ code: 'missing' });
    const { id } = await customer();
    await expect(handOut(id, '', ZONE, NOW)).rejects.toMatchObject({ code: 'invalid', path: 'body.text' });
    expect(await listed()).toEqual([]);
    expect((await first(watchModelVersions(5))).versions).toEqual([]);
  });
});
