import { msg, t } from '@lingui/core/macro';
import type { Standards } from './standards';

/** What each part of the service model is called, by its key. A test holds them to the schema. */
const labels = {
  hours: msg({ message: 'Hours', context: 'of work' }),
  holidays: msg`Days off`,
  targets: msg`Targets`,
  redLineDays: msg`Red line, in calendar days`,
  followUpDays: msg`Follow up after, in business days of silence`,
  followUps: msg`Follow-ups at most`,
  roundsBeforeCall: msg`Offer a call after, in rounds of mail`,
  beyondTouches: msg`Offer a talking point after, in touches`,
  beyondDays: msg`Days between talking points`,
  pointRestDays: msg`Days that a talking point rests`,
  goalDays: msg`Ask about a goal again after, in days`,
  cadence: msg`How often you are in touch`,
  'brevity.words': msg`Words of an answer, at most`,
  'brevity.wordsPerQuestion': msg`More words for each question it answers`,
  'brevity.coldWords': msg`Words of a first message, at most`,
  'brevity.grade': msg`Reading grade, at most`,
  'brevity.asks': msg`Questions in one message, at most`,
  'brevity.subjectWords': msg`Words of a subject, at most`,
  'aims.usualShare': msg`Share wanted in a measure`,
  'aims.shares': msg`Shares wanted in single measures`,
  'aims.insights': msg`Insights for a customer in 90 days`,
  'aims.delights': msg`Delights for a customer in 90 days`,
  'promises.redAfterBusinessDays': msg`A late promise is red after, in business days`,
  'issues.resolveBusinessDays': msg`Resolve an issue within, in business days`,
  'feedback.apartDays': msg`Days between questions for feedback`,
  'playbooks.afterSale.paperwork.businessDays': msg`Paperwork moving within, in business days`,
  'playbooks.afterSale.paperwork.how': msg`How you get the paperwork moving`,
  'playbooks.afterSale.informed.businessDays': msg`Tell of an open order every, in business days`,
  'playbooks.afterSale.informed.how': msg`How you keep them informed`,
  'playbooks.afterSale.thanked.businessDays': msg`Say thanks within, in business days`,
  'playbooks.afterSale.thanked.how': msg`How you say thanks`,
  'playbooks.afterSale.lastContact.businessDays': msg`Last contact after delivery within, in business days`,
  'playbooks.afterSale.lastContact.how': msg`How you end well`,
  'playbooks.afterSale.bigSale': msg`A gift is worth a thought from, as an amount`,
  'playbooks.afterSale.thanksApartDays': msg`Days between thank-yous`,
  'playbooks.listening.questions': msg`Your open questions`,
  complainBy: msg`Ways to complain`,
  definition: msg`What good service is to you`,
  'decisions.delight': msg`One thing to delight with in every sale`,
  'decisions.consistently': msg`One thing to do consistently`,
};
export type StandardKey = keyof typeof labels;
export const standardKeys = Object.keys(labels) as StandardKey[];

export function standardLabel(key: StandardKey): string {
  return t(labels[key]);
}

/** The zone is a part of the standards that no team shares. */
export type StandardPart = StandardKey | 'zone';
export const standardParts: readonly StandardPart[] = [...standardKeys, 'zone'];

/** What standards hold under a key. */
export function partOf(standards: Standards, key: StandardPart): unknown {
  return key.split('.').reduce<unknown>((part, name) => Reflect.get(Object(part), name), standards);
}

/** Whether two standards say something else under a key. Both went through the schema, which lays out keys in one order. */
export function differs(one: Standards, other: Standards, key: StandardPart): boolean {
  return JSON.stringify(partOf(one, key)) !== JSON.stringify(partOf(other, key));
}

/** The standards with another part under a key. */
export function withPart(standards: Standards, key: StandardPart, part: unknown): Standards {
  const changed = structuredClone(standards);
  const path = key.split('.');
  const last = path.pop() ?? key;
  const holder = path.reduce<object>((at, name) => Object(Reflect.get(at, name)), changed);
  Reflect.set(holder, last, part);
  return changed;
}
