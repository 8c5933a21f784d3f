import type { Customer, CustomerBody, Stage } from '@/lib/model/customer';

/** What two customers who are one person may differ in, and what has to be chosen then. */
export const choosable = [
  'name',
  'account',
  'role',
  'tier',
  'stage',
  'zone',
  'language',
  'preferred',
  'agreed',
  'note',
  'internal',
] as const;
export type Choosable = (typeof choosable)[number];

/** Whose value holds: of the one who stays, of the one who goes, or both, one after the other. */
export type Whose = 'stays' | 'goes' | 'both';
export type Choices = Partial<Record<Choosable, Whose>>;

/** What the two differ in where both say something. What only one of them says holds by itself. */
export function differing(stays: Customer, goes: Customer): Choosable[] {
  return choosable.filter((field) => {
    const [a, b] = [saysOf(stays, field), saysOf(goes, field)];
    return !isUnsaid(a) && !isUnsaid(b) && JSON.stringify(a) !== JSON.stringify(b);
  });
}

/** The longest that a note may be. */
const LONGEST = 2000;

/** Whether two notes fit into one. */
export function fitsBoth(stays: Customer, goes: Customer): boolean {
  return joined(stays, goes).length <= LONGEST;
}

/** Where nothing was chosen: what the one who stays says, and of notes both. */
export function usualChoice(field: Choosable, stays: Customer, goes: Customer): Whose {
  return field === 'note' && fitsBoth(stays, goes) ? 'both' : 'stays';
}

/** The one customer that two become. */
export function chosenOf(
  stays: Customer,
  goes: Customer,
  choices: Choices,
): { body: CustomerBody; stage: Stage; internal: boolean } {
  const different = new Set(differing(stays, goes));
  const whose = (field: Choosable): Whose => {
    if (!different.has(field)) return isUnsaid(saysOf(stays, field)) ? 'goes' : 'stays';
    return choices[field] ?? usualChoice(field, stays, goes);
  };
  const from = (field: Choosable) => (whose(field) === 'goes' ? goes : stays);
  const preferred = from('preferred').body;
  const { agreed } = from('agreed').body;
  const [named, other] = from('stage') === stays ? [stays, goes] : [goes, stays];
  const left = named.body.left ?? other.body.left;
  return {
    stage: from('stage').stage,
    internal: from('internal').internal,
    body: {
      name: from('name').body.name,
      account: from('account').body.account,
      role: from('role').body.role,
      tier: from('tier').body.tier,
      zone: from('zone').body.zone,
      language: from('language').body.language,
      preferred: preferred.preferred,
      preferredSource: preferred.preferredSource,
      note: whose('note') === 'both' ? joined(stays, goes) : from('note').body.note,
      ...(agreed ? { agreed } : {}),
      ...(left ? { left } : {}),
    },
  };
}

/** What one of them says of a field; of how to reach them with how that is known. */
export function saysOf({ body, stage, internal }: Customer, field: Choosable): unknown {
  if (field === 'stage') return stage;
  if (field === 'internal') return internal;
  // A source without a way says nothing.
  if (field === 'preferred') return body.preferred.length > 0 ? [body.preferred, body.preferredSource] : [];
  return body[field];
}

function isUnsaid(value: unknown): boolean {
  return value === '' || value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function joined(stays: Customer, goes: Customer): string {
  return `${stays.body.note}\n${goes.body.note}`;
}
