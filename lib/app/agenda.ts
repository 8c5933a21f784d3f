import {
  type AgendaTop,
  countOwed,
  dueAgenda,
  nextLook,
  staleAmong,
  staleCustomers,
  staleWorded,
  storeAgenda,
} from '@/lib/log/agenda';
import { answersFor, answersForEverybody } from '@/lib/log/answers';
import { markDoubted } from '@/lib/log/pending';
import type { Settings } from '@/lib/log/settings';
import { loadSituation } from '@/lib/log/situation';
import { choose } from '@/lib/nudges/budget';
import { evaluate, type Nudge } from '@/lib/nudges/engine';
import { type Quiet, quietAt } from '@/lib/nudges/quiet';
import { rules } from '@/lib/nudges/registry';
import { standingOf } from '@/lib/nudges/retire';
import { levels } from '@/lib/nudges/rule';
import { i18n } from '@/lib/words/i18n';
import { notifyPressing } from './notify';
import { chooseForToday, conversationOf, groupOfRule, todayGroupIds } from './today-groups';

export const AGENDA_ALARM = 'agenda';

/** How many customers one slice evaluates, so that an answer to the seller never waits for the agenda. */
const SLICE = 50;

/**
 * Milliseconds for the words that are shown of customers, when standards, rules or the language changed: the browser ends
 * a worker that goes on for half a minute. The rest waits for the next wake.
 */
const FOR_WORDS = 15_000;

/** Chrome keeps alarms at least half a minute apart. */
const SOON = 30_000;

/** So many titles of what is to be done for one customer beside what stands in Today. */
const MOST_BESIDE = 2;

/**
 * Brings the agenda up to date: evaluates the customers whose log changed or whose time has come, keeps what they
 * answered, and re-arms the one alarm. Any context may call it at any time; a result is kept only if the customer's
 * revision is still the one that was evaluated.
 */
export async function settleAgenda(settings: Settings, now: number): Promise<void> {
  await markDoubted(now);
  const stamp = await stampOf(settings);
  for (;;) {
    const waiting = await dueAgenda(now, SLICE);
    if (waiting.length === 0) break;
    // When every row lost its race against a write, whoever wrote will settle them.
    if ((await settleCustomers(waiting, settings, stamp, now)) === 0) break;
  }
  await settleStale(settings, stamp, now);
  const quiet = quietAt(settings.nudges.quiet, settings.standards.zone, now);
  const again = await notifyPressing(settings, now);
  await Promise.all([armAlarm(now, stamp, earliest(again, quiet?.until ?? null)), showBadge(quiet)]);
}

/** What was evaluated under other standards, rules or words: first all that the seller may read, then a slice of the rest. */
async function settleStale(settings: Settings, stamp: string, now: number): Promise<void> {
  // Who made them others meanwhile, such as by another language, sees to it.
  const isStill = async () => (await stampOf(settings)) === stamp;
  const worded = await staleWorded(stamp);
  // Should the browser end the worker on the way, it wakes to go on.
  if (worded.length > 0) await chrome.alarms.create(AGENDA_ALARM, { when: now + SOON });
  const end = performance.now() + FOR_WORDS;
  for (let from = 0; from < worded.length && performance.now() < end && (await isStill()); from += SLICE) {
    // Another event of the worker may be at it too.
    const left = await staleAmong(worded.slice(from, from + SLICE), stamp);
    await settleCustomers(left, settings, stamp, now);
  }
  if (await isStill()) await settleCustomers(await staleCustomers(stamp, SLICE), settings, stamp, now);
}

async function settleCustomers(ids: string[], settings: Settings, stamp: string, now: number): Promise<number> {
  let stored = 0;
  for (const id of ids) stored += (await settleCustomer(id, settings, stamp, now)) ? 1 : 0;
  return stored;
}

async function settleCustomer(customerId: string, settings: Settings, stamp: string, now: number): Promise<boolean> {
  const [loaded, answers] = await Promise.all([loadSituation(customerId, settings.standards), answersFor(customerId)]);
  if (!loaded) return false;
  const logRules = rules.filter((rule) => rule.needs === 'log');
  const { nudges, changesAt } = evaluate(logRules, { ...loaded.situation, page: null, said: null, draft: null }, now);
  const { shown, waiting, until } = choose(nudges, answers, now);
  const [top] = shown;
  const open = new Set([...shown, ...waiting]);
  return storeAgenda({
    customerId,
    revision: loaded.revision,
    stamp,
    at: earliest(changesAt, until),
    top: top ? topOf(top) : null,
    today: todayOf(nudges.filter((nudge) => open.has(nudge))),
  });
}

function topOf(nudge: Nudge): AgendaTop {
  const { ruleId, cause, level, title, says, due, may } = nudge;
  const conversationId = conversationOf(nudge);
  return {
    ...{ ruleId, cause, level, levelIndex: levels.indexOf(level), title, says, due, may },
    ...(conversationId === null ? {} : { conversationId }),
  };
}

/** As Today on the desk shows them. */
function todayOf(nudges: readonly Nudge[]) {
  const chosen = chooseForToday(nudges);
  if (!chosen) return null;
  const { group, nudge, also } = chosen;
  return {
    group: todayGroupIds.indexOf(group),
    nudge: { ...topOf(nudge), standard: nudge.standard, actions: nudge.actions.map((action) => ({ ...action })) },
    more: also.length,
    also: [...new Set(also.map(({ title }) => title))].slice(0, MOST_BESIDE),
  };
}

/** What an evaluation and its words depend on besides the log, as a digest: when it changes, results are stale. */
async function stampOf(settings: Settings): Promise<string> {
  const answers = await answersForEverybody();
  const standing = rules.map((rule) => [rule.id, standingOf(rule, answers).is]);
  const text = JSON.stringify([settings.standards, standing, groupOfRule, i18n.locale]);
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function armAlarm(now: number, stamp: string, other: number | null): Promise<void> {
  const stale = (await staleCustomers(stamp, 1)).length > 0;
  const at = stale ? now : earliest(await nextLook(), other);
  if (at === null) await chrome.alarms.clear(AGENDA_ALARM);
  else await chrome.alarms.create(AGENDA_ALARM, { when: Math.max(at, now + SOON) });
}

/** Without a number in quiet hours: the alarm wakes at both ends of them. */
async function showBadge(quiet: Quiet | null): Promise<void> {
  const owed = quiet?.is ? 0 : await countOwed();
  await chrome.action.setBadgeText({ text: owed === 0 ? '' : owed > 99 ? '99+' : String(owed) });
  await chrome.action.setBadgeBackgroundColor({ color: '#0d6b61' });
}

function earliest(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}
