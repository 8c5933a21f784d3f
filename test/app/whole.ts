import { vi } from 'vitest';
import { type CustomerRecord, customerView, watchCustomerRecord } from '@/lib/app/customer-view';
import { understandPage } from '@/lib/app/read-page';
import type { Settings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { evaluate, type Nudge } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import type { Answer } from '@/lib/nudges/rule';

vi.mock('@/lib/nudges/engine', async (original) => {
  const engine = await original<typeof import('@/lib/nudges/engine')>();
  return { ...engine, evaluate: vi.fn(engine.evaluate) };
});

/**
 * The nudges that the panel shows, then what it says of the draft; those over its budget; whether it asks whose turn it is;
 * and what every rule says of the same situation.
 */
export interface Whole {
  shown: Nudge[];
  waiting: Nudge[];
  /** The rules whose question stands in the card of whose turn it is. */
  asked: string[];
  answers: Map<string, Answer[]>;
}

/** Where the panel is about nobody. */
export const nothing: Whole = { shown: [], waiting: [], asked: [], answers: new Map() };

/** Puts the rules to a customer of the log and to the page that was read last, as the panel does. */
export async function wholeView(
  customerId: string,
  reading: PageReading,
  settings: Settings,
  pages: readonly PageReading[] = [],
): Promise<Whole> {
  const record = await recordOf(customerId, settings);
  const now = reading.readAt;
  const view = customerView(record, reading, now, settings.nudges, understandPage(record, reading, now, pages));
  const [, situation] = vi.mocked(evaluate).mock.lastCall ?? [];
  if (!situation) throw new Error('the panel was drawn without asking the rules');
  return {
    shown: [...view.nudges, ...(view.coach?.findings ?? [])],
    waiting: [...view.waiting, ...(view.coach?.more ?? [])],
    asked: view.asks ? rules.filter(({ asks }) => asks === 'turn').map(({ id }) => id) : [],
    answers: new Map(rules.map((rule) => [rule.id, rule.evaluate(situation, now)])),
  };
}

function recordOf(customerId: string, settings: Settings): Promise<CustomerRecord> {
  return new Promise((resolve, reject) => {
    const subscription = watchCustomerRecord(customerId, settings, 50).subscribe({
      next(record) {
        if (record) resolve(record);
        else reject(new Error('there is no such customer'));
        queueMicrotask(() => subscription.unsubscribe());
      },
      error: reject,
    });
  });
}
