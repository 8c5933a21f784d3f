import { defaultStandards } from '@/lib/model/standards';
import { type Instant, MINUTE } from '@/lib/model/time';
import { choose, type NudgeVerdict } from '@/lib/nudges/budget';
import { evaluate, type Nudge } from '@/lib/nudges/engine';
import { chooseNotice, dayOfNotices, noticeKey, type Pressing } from '@/lib/nudges/notify-choice';
import { belongsToPage, quietAt } from '@/lib/nudges/quiet';
import { ruleOf, rules } from '@/lib/nudges/registry';
import { hasRetired } from '@/lib/nudges/retire';
import { levels } from '@/lib/nudges/rule';
import { oneOf, randomOf } from '@/test/bench/page/random';
import { drafted } from '@/test/nudges/situations';
import { act, arrive } from './seller';
import { type Person, people, saidIn, situationOf } from './world';

const STEP = 5 * MINUTE;

export interface Plan {
  seed: number;
  customers: number;
  days: number;
  most: number;
  perDay: number;
}

export const usualPlan: Plan = { seed: 20261120, customers: 300, days: 1, most: 3, perDay: 3 };

/** A nudge that a look at the panel showed. */
export interface Look {
  at: Instant;
  quiet: boolean;
  /** The conversation that was open in the page. */
  conversationId: string | null;
  shown: Nudge[];
  waiting: number;
}

export interface Given {
  at: Instant;
  tell: Pressing[];
}

export interface Report {
  looks: Look[];
  notices: Given[];
  /** Causes that fired at all, and those that pressed enough to be told of. */
  fired: number;
  pressed: number;
  putOff: number;
  acted: number;
  retired: Retirement[];
  /** By rule: how many causes of it fired, at a look or in the agenda, and how often one was shown. */
  byRule: Map<string, { fired: Set<string>; shown: number }>;
}

export interface Retirement {
  ruleId: string;
  customerId: string;
  at: Instant;
}

const quiet = { from: '17:30', to: '08:30' };
const standards = {
  ...defaultStandards('Europe/Oslo'),
  decisions: { delight: 'A drawing of their boat', consistently: '' },
};

/**
 * Days of a seller from 08:00 to 18:00 in steps of five minutes, the first a Monday: messages arrive, the seller looks
 * at who presses most or at whoever wrote, answers or puts off. The rules, the budget and the notifications are the
 * product's own; only log and browser are stood in for. The same for the same plan.
 */
export function simulate(plan: Plan): Report {
  const first = Temporal.PlainDateTime.from('2026-11-16T08:00');
  const day = (index: number) => first.add({ days: index }).toZonedDateTime('Europe/Oslo').epochMilliseconds;
  const seller = new Seller(plan, day(0));
  for (let index = 0; index < plan.days; index += 1) {
    for (let now = day(index); now <= day(index) + 10 * 60 * MINUTE; now += STEP) seller.step(now);
  }
  return seller.report;
}

/** A row of the agenda. */
interface Row {
  top: Nudge | null;
  /** When it next needs a look; 0 after a write. */
  at: Instant;
}

class Seller {
  readonly report: Report = {
    looks: [],
    notices: [],
    fired: 0,
    pressed: 0,
    putOff: 0,
    acted: 0,
    retired: [],
    byRule: new Map(),
  };
  readonly #plan: Plan;
  readonly #random;
  readonly #people: Person[];
  readonly #agenda = new Map<Person, Row>();
  /** By customer; under null those for everybody. */
  readonly #answers = new Map<string | null, NudgeVerdict[]>();
  readonly #told = new Set<string>();
  readonly #fired = new Set<string>();
  readonly #pressed = new Set<string>();

  constructor(plan: Plan, start: Instant) {
    this.#plan = plan;
    this.#random = randomOf(plan.seed, 1);
    this.#people = people(plan.seed, plan.customers, start);
  }

  step(now: Instant): void {
    const arrivals = this.#random() < 0.6 ? 1 : this.#random() < 0.3 ? 2 : 0;
    const wrote = Array.from({ length: arrivals }, () => this.#anybody());
    for (const who of wrote) {
      arrive(who, this.#random, now);
      this.#dirty(who);
    }
    this.#settle(now);
    this.#notify(now);
    // Somebody who just wrote is looked at now and then; else whoever presses most; else anybody.
    const [writer] = wrote;
    if (writer && this.#random() < 0.4) this.#look(writer, now);
    const [pressing] = this.#pressing();
    if (pressing && this.#random() < 0.5) this.#look(pressing, now);
    if (this.#random() < 0.3) this.#look(this.#anybody(), now);
  }

  #settle(now: Instant): void {
    for (const who of this.#people) {
      const row = this.#agenda.get(who);
      if (row && row.at > now) continue;
      const logRules = rules.filter(({ needs }) => needs === 'log');
      const situation = { ...situationOf(who, standards), page: null, said: null, draft: null };
      const { nudges, changesAt } = evaluate(logRules, situation, now);
      for (const nudge of nudges) this.#count(nudge);
      const { shown, until } = choose(nudges, this.#answersOf(who), now);
      const at = Math.min(changesAt ?? Number.POSITIVE_INFINITY, until ?? Number.POSITIVE_INFINITY);
      this.#agenda.set(who, { top: shown[0] ?? null, at });
    }
    this.report.fired = this.#fired.size;
  }

  #notify(now: Instant): void {
    const pressing = this.#pressing().flatMap((who): Pressing[] => {
      const top = this.#agenda.get(who)?.top;
      return top ? [top] : [];
    });
    for (const one of pressing) if (levels.indexOf(one.level) >= 2) this.#pressed.add(noticeKey(one));
    this.report.pressed = this.#pressed.size;
    const since = dayOfNotices(standards, now);
    const times = this.report.notices.map(({ at }) => at).filter((at) => at >= since);
    const settings = { perDay: this.#plan.perDay, quiet, standards };
    const { tell } = chooseNotice(pressing, { keys: this.#told, times }, settings, now);
    if (tell.length === 0) return;
    for (const one of tell) this.#told.add(noticeKey(one));
    this.report.notices.push({ at: now, tell });
  }

  #look(who: Person, now: Instant): void {
    const [conversation] = who.conversations;
    if (conversation) conversation.body.readAt = now;
    const page = { site: 'roundcube', view: 'conversation', conversationId: conversation?.id ?? null, readAt: now };
    const opens = this.#random() < 0.3;
    const handle = `${who.customer.id} ${now}`;
    const draft = this.#random() < 0.3 ? drafted({ handle, opens, text: 'Here are the sizes.' }) : null;
    const situation = { ...situationOf(who, standards), page, said: saidIn(who), draft };
    const { shown, waiting } = choose(evaluate(rules, situation, now).nudges, this.#answersOf(who), now, this.#plan);
    const isQuiet = quietAt(quiet, standards.zone, now)?.is ?? false;
    const visible = isQuiet
      ? [...shown, ...waiting]
          .filter((nudge) => belongsToPage(nudge, ruleOf(nudge.ruleId), page.conversationId))
          .slice(0, this.#plan.most)
      : shown;
    const { conversationId } = page;
    for (const nudge of visible) this.#count(nudge).shown += 1;
    this.report.looks.push({ at: now, quiet: isQuiet, conversationId, shown: visible, waiting: waiting.length });
    const [first] = visible;
    if (first) this.#answer(who, first, now);
    this.#dirty(who);
  }

  #answer(who: Person, nudge: Nudge, now: Instant): void {
    const { customerId, ruleId, cause } = nudge;
    const say = (verdict: NudgeVerdict['verdict'], until: Instant | null = null) =>
      this.#keep({ customerId, ruleId, cause, verdict, until, at: now });
    // Hints are put off more than what is owed.
    if (this.#random() < (ruleOf(ruleId)?.retires ? 0.5 : 0.15)) {
      say('snooze', now + 60 * MINUTE);
      this.report.putOff += 1;
      this.#noteRetired(who, ruleId, now);
    } else if (this.#random() < 0.8) {
      const action = oneOf(this.#random, nudge.actions);
      act(who, action, now);
      if (action.do !== 'open-conversation') say(action.do === 'insert' ? 'done' : 'acted');
      this.report.acted += 1;
    }
  }

  #count(nudge: Nudge): { fired: Set<string>; shown: number } {
    const key = `${nudge.ruleId} ${noticeKey(nudge)}`;
    this.#fired.add(key);
    const counted = this.report.byRule.get(nudge.ruleId) ?? { fired: new Set<string>(), shown: 0 };
    counted.fired.add(key);
    this.report.byRule.set(nudge.ruleId, counted);
    return counted;
  }

  #noteRetired(who: Person, ruleId: string, now: Instant): void {
    const rule = ruleOf(ruleId);
    const customerId = who.customer.id;
    const before = this.report.retired.some((one) => one.ruleId === ruleId && one.customerId === customerId);
    if (!rule || before || !hasRetired(rule, this.#answersOf(who))) return;
    this.report.retired.push({ ruleId, customerId, at: now });
    this.#keep({ customerId: null, ruleId, cause: customerId, verdict: 'retired', until: null, at: now });
    // Another stamp: everybody is looked at again.
    for (const one of this.#people) this.#dirty(one);
  }

  /** Customers for whom something fires, most pressing first, as Today has them. */
  #pressing(): Person[] {
    const rows = [...this.#agenda].flatMap(([who, { top }]) => (top ? [{ who, top }] : []));
    rows.sort(
      (a, b) =>
        levels.indexOf(b.top.level) - levels.indexOf(a.top.level) ||
        (a.top.due ?? Number.POSITIVE_INFINITY) - (b.top.due ?? Number.POSITIVE_INFINITY),
    );
    return rows.map(({ who }) => who);
  }

  #answersOf({ customer }: Person): NudgeVerdict[] {
    return [...(this.#answers.get(customer.id) ?? []), ...(this.#answers.get(null) ?? [])];
  }

  #keep(answer: NudgeVerdict): void {
    this.#answers.set(answer.customerId, [...(this.#answers.get(answer.customerId) ?? []), answer]);
  }

  #dirty(who: Person): void {
    this.#agenda.set(who, { top: this.#agenda.get(who)?.top ?? null, at: 0 });
  }

  #anybody(): Person {
    const [first, ...rest] = this.#people;
    if (!first) throw new Error('A seller without customers');
    return oneOf(this.#random, [first, ...rest]);
  }
}
