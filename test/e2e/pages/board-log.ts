import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { exportBackup } from '@/lib/exchange/backup';
import { answerNudge } from '@/lib/log/answers';
import { log } from '@/lib/log/database';
import { updateSettings } from '@/lib/log/settings';
import { DAY } from '@/lib/model/time';
import { nina } from '@/test/e2e/pages/gmail-sample';
import { emptyLog } from '@/test/log/builders';
import { type Made, madeLogs } from '@/test/scores/generated';

/** A backup of a seller's year with so many customers, and what it was made of. */
export async function boardLog(now: number, customers: number): Promise<{ backup: string; made: Made }> {
  await emptyLog();
  const accounts = { [nina.address]: 'yes' } as const;
  await updateSettings(Temporal.Now.timeZoneId(), { own: [nina.address], accounts, firstRunDone: true });
  const made = madeLogs(customers, 20_261_120, now);
  await log.customers.bulkPut(made.logs.map(({ customer }) => customer));
  await log.entries.bulkPut(
    made.logs.flatMap(({ customer, entries }) => entries.map((entry) => ({ ...entry, customerId: customer.id }))),
  );
  for (const [index, verdict] of (['acted', 'acted', 'done', 'snooze', 'not-for-this-customer'] as const).entries()) {
    const at = now - index * 20 * DAY;
    const customerId = made.logs[index]?.customer.id ?? null;
    const about = { customerId, ruleId: 'reply-owed', cause: `cause-${index}`, until: null };
    await answerNudge({ ...about, verdict, at }, () => false);
  }
  return { backup: await exportBackup(now), made };
}
