// Runs in Node, with a stand-in for what the browser has.
import 'temporal-polyfill/global';
import { noticeKey } from '@/lib/nudges/notify-choice';
import { rules } from '@/lib/nudges/registry';
import { type Report, simulate, usualPlan } from './day';

/** The simulated day and a simulated month, as text. */
export function printed(): string {
  const day = simulate(usualPlan);
  const fourWeeks = simulate({ ...usualPlan, days: 28 });
  return [
    `A seller with ${usualPlan.customers} customers, seed ${usualPlan.seed}, 08:00 to 18:00, every 5 minutes.`,
    `Quiet from 17:30 to 08:30, at most ${usualPlan.most} nudges at once and ${usualPlan.perDay} notifications a day.`,
    '',
    'One day',
    ...lines(day),
    `  given at                    ${day.notices.map(({ at, tell }) => `${clock(at)} (${tell.length})`).join(', ')}`,
    '',
    'Four weeks',
    ...lines(fourWeeks),
    '',
    'Four weeks, by rule: causes that fired, times shown, customers for whom it retired',
    ...ruleLines(fourWeeks),
  ].join('\n');
}

function lines({ looks, notices, fired, pressed, putOff, acted, retired }: Report): string[] {
  const shown = looks.map((look) => look.shown.length);
  const waiting = looks.map((look) => look.waiting);
  const told = notices.flatMap(({ tell }) => tell.map(noticeKey));
  return [
    `  looks at the panel          ${looks.length}`,
    `  nudges shown a look         p50 ${quantile(shown, 0.5)}, p95 ${quantile(shown, 0.95)}, max ${quantile(shown, 1)}`,
    `  could wait, a look          p50 ${quantile(waiting, 0.5)}, p95 ${quantile(waiting, 0.95)}, max ${quantile(waiting, 1)}`,
    `  nudges shown in all         ${shown.reduce((sum, many) => sum + many, 0)}, of ${fired} that fired`,
    `  acted on ${acted}, put off ${putOff}, rules retired for a customer ${retired.length}`,
    `  causes that pressed         ${pressed}`,
    `  notifications               ${notices.length}, telling of ${told.length} causes, ${told.length - new Set(told).size} told twice`,
  ];
}

function ruleLines({ byRule, retired }: Report): string[] {
  return rules.map(({ id }) => {
    const { fired, shown } = byRule.get(id) ?? { fired: new Set(), shown: 0 };
    const gone = retired.filter(({ ruleId }) => ruleId === id).length;
    return `  ${id.padEnd(20)}${`${fired.size}`.padStart(6)}${`${shown}`.padStart(7)}${`${gone}`.padStart(6)}`;
  });
}

function clock(at: number): string {
  return Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO('Europe/Oslo')
    .toPlainTime()
    .toString()
    .slice(0, 5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
