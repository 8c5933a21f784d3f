import type { Customer, Identity } from '@/lib/model/customer';
import { groupBy } from '@/lib/model/group-by';
import { alikeNames, sameFirm } from '@/lib/model/names';
import { firmDomain } from './addresses';
import { asApart, pairsApart } from './apart';
import { log } from './database';
import { plain } from './find';
import { asIdentity } from './identities';
import type { CustomerRow, IdentityRow } from './rows';

/** Why two customers may be one person, the best sign first. */
export const likenesses = ['address', 'phone', 'name and account', 'name and domain'] as const;
export type Likeness = (typeof likenesses)[number];

/** One of a pair, with what leads to them. */
export interface PairMember {
  customer: Customer;
  identities: Identity[];
}

export interface Pair {
  /** Both ids, in order: what it is kept by that they are two people. */
  id: string;
  members: [PairMember, PairMember];
  /** All that speaks for it. */
  why: Likeness[];
}

export interface Looking {
  signal?: AbortSignal | undefined;
  /** From 0 to 1. */
  progress?: ((share: number) => void) | undefined;
}

/** Looked at between two breaths, so that the page stays at hand. */
const SLICE = 2000;
/** So many are enough for one sitting. */
const MOST_PAIRS = 500;

/**
 * Customers who may be one person, the likeliest first: to be offered, never to be merged by itself. Reads all customers,
 * and so is for when the seller asks. Those of whom the seller said that they are two are left out.
 * @throws AbortError when it was stopped
 */
export async function findDuplicates(looking: Looking = {}): Promise<Pair[]> {
  const [customers, identities, apart] = await log.transaction('r', log.customers, log.identities, log.apart, () =>
    Promise.all([log.customers.toArray(), log.identities.toArray(), pairsApart()]),
  );
  const people = peopleOf(customers, identities);
  const byId = new Map(people.map((one) => [one.row.id, one]));
  const found = new Map<string, { pair: [Person, Person]; why: Set<Likeness> }>();
  const add = (a: Person, b: Person, why: Likeness) => {
    const { id, customerIds } = asApart(a.row.id, b.row.id, 0);
    if (apart.has(id)) return;
    const [one = a, other = b] = customerIds.flatMap((customerId) => byId.get(customerId) ?? []);
    const known = found.get(id);
    if (known) known.why.add(why);
    else found.set(id, { pair: [one, other], why: new Set([why]) });
  };
  const buckets = [...bySigns(people)];
  let looked = 0;
  let since = 0;
  for (const { why, members, holds } of buckets) {
    looked += 1;
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) if (holds(one, other)) add(one, other, why);
      since += members.length;
      if (since > SLICE) {
        since = 0;
        looking.progress?.(looked / buckets.length);
        await breath();
        looking.signal?.throwIfAborted();
      }
    }
  }
  looking.signal?.throwIfAborted();
  return [...found]
    .map(([id, { pair, why }]) => pairOf(id, pair, why))
    .sort((a, b) => weight(a) - weight(b) || nameOf(a).localeCompare(nameOf(b)))
    .slice(0, MOST_PAIRS);
}

interface Person {
  row: CustomerRow;
  identities: IdentityRow[];
}

interface Bucket {
  why: Likeness;
  members: Person[];
  holds(one: Person, other: Person): boolean;
}

function peopleOf(customers: readonly CustomerRow[], identities: readonly IdentityRow[]): Person[] {
  const byCustomer = groupBy(
    identities.filter(({ until }) => until === null),
    ({ customerId }) => customerId,
  );
  return customers.map((row) => ({ row, identities: byCustomer.get(row.id) ?? [] }));
}

/** People who share a sign, some at a time: only they are compared with one another. */
function* bySigns(people: readonly Person[]): Generator<Bucket> {
  const digestsOf = (type: string) => (person: Person) =>
    person.identities.flatMap((one) => (one.type === type ? one.digests : []));
  for (const members of sharing(people, digestsOf('email'))) yield { why: 'address', members, holds: always };
  for (const members of sharing(people, digestsOf('phone'))) yield { why: 'phone', members, holds: mayBeOne };
  const inAccount = ({ row }: Person) => wordsOf(row.body.name).map((word) => `${firmOf(row)} ${word}`);
  const named = people.filter(({ row }) => firmOf(row) !== '');
  for (const members of sharing(named, inAccount)) yield { why: 'name and account', members, holds: sameNameAndFirm };
  const atDomain = (person: Person) =>
    domainsOf(person).flatMap((domain) => wordsOf(person.row.body.name).map((word) => `${domain} ${word}`));
  for (const members of sharing(people, atDomain)) yield { why: 'name and domain', members, holds: alike };
}

function sharing(people: readonly Person[], keysOf: (person: Person) => readonly string[]): Person[][] {
  const groups = new Map<string, Person[]>();
  for (const person of people) {
    for (const key of new Set(keysOf(person))) {
      const group = groups.get(key);
      if (group) group.push(person);
      else groups.set(key, [person]);
    }
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

const always = () => true;

function alike(one: Person, other: Person): boolean {
  return alikeNames(one.row.body.name, other.row.body.name);
}

/** Of several people who have one number it is their house's; their names say so. */
function mayBeOne(one: Person, other: Person): boolean {
  return one.row.body.name === '' || other.row.body.name === '' || alike(one, other);
}

function sameNameAndFirm(one: Person, other: Person): boolean {
  const [a, b] = [one.row.body, other.row.body];
  return sameFirm(a.account, b.account) && (plain(a.name) === plain(b.name) || alike(one, other));
}

/** The first word of a firm's name; whether it is the same is looked at in full. */
function firmOf({ body }: CustomerRow): string {
  return plain(body.account).split(' ')[0] ?? '';
}

function wordsOf(name: string): string[] {
  return plain(name)
    .split(/[\s,.]+/)
    .filter((word) => word.length > 1);
}

function domainsOf({ identities }: Person): string[] {
  return [...new Set(identities.flatMap(({ type, body }) => (type === 'email' ? firmDomain(body.value) : [])))].filter(
    Boolean,
  );
}

function pairOf(id: string, pair: readonly [Person, Person], why: ReadonlySet<Likeness>): Pair {
  const member = ({ row, identities }: Person): PairMember => ({
    customer: row,
    identities: identities.map(asIdentity),
  });
  const [one, other] = pair;
  return { id, members: [member(one), member(other)], why: likenesses.filter((sign) => why.has(sign)) };
}

const weight = ({ why }: Pair) => likenesses.indexOf(why[0] ?? 'name and domain');

const nameOf = ({ members: [{ customer }] }: Pair) => customer.body.name;

/** Lets the page answer before it goes on. */
function breath(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
