import type { Standards } from './standards';

/** What each part of the service model is called, by its key. A test holds them to the schema. */
export const standardLabels = {
  hours: 'Hours',
  holidays: 'Days off',
  targets: 'Targets',
  redLineDays: 'Red line, in calendar days',
  followUpDays: 'Follow up after, in business days of silence',
  followUps: 'Follow-ups at most',
  roundsBeforeCall: 'Offer a call after, in rounds of mail',
  beyondTouches: 'Offer a talking point after, in touches',
  beyondDays: 'Days between talking points',
  pointRestDays: 'Days that a talking point rests',
  goalDays: 'Ask about a goal again after, in days',
  cadence: 'How often you are in touch',
  'brevity.words': 'Words of an answer, at most',
  'brevity.wordsPerQuestion': 'More words for each question it answers',
  'brevity.coldWords': 'Words of a first message, at most',
  'brevity.grade': 'Reading grade, at most',
  'brevity.asks': 'Questions in one message, at most',
  'brevity.subjectWords': 'Words of a subject, at most',
  'aims.usualShare': 'Share wanted in a measure',
  'aims.shares': 'Shares wanted in single measures',
  'aims.insights': 'Insights for a customer in 90 days',
  'aims.delights': 'Delights for a customer in 90 days',
  'promises.redAfterBusinessDays': 'A late promise is red after, in business days',
  'issues.resolveBusinessDays': 'Resolve an issue within, in business days',
  'feedback.apartDays': 'Days between questions for feedback',
  'playbooks.afterSale.paperwork.businessDays': 'Paperwork moving within, in business days',
  'playbooks.afterSale.paperwork.how': 'How you get the paperwork moving',
  'playbooks.afterSale.informed.businessDays': 'Tell of an open order every, in business days',
  'playbooks.afterSale.informed.how': 'How you keep them informed',
  'playbooks.afterSale.thanked.businessDays': 'Say thanks within, in business days',
  'playbooks.afterSale.thanked.how': 'How you say thanks',
  'playbooks.afterSale.lastContact.businessDays': 'Last contact after delivery within, in business days',
  'playbooks.afterSale.lastContact.how': 'How you end well',
  'playbooks.afterSale.bigSale': 'A gift is worth a thought from, as an amount',
  'playbooks.afterSale.thanksApartDays': 'Days between thank-yous',
  'playbooks.listening.questions': 'Your open questions',
  complainBy: 'Ways to complain',
  definition: 'What good service is to you',
  'decisions.delight': 'One thing to delight with in every sale',
  'decisions.consistently': 'One thing to do consistently',
} as const;
export type StandardKey = keyof typeof standardLabels;
export const standardKeys = Object.keys(standardLabels) as StandardKey[];

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
