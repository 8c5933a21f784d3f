import type { Customer, Identity } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { type BodyOf, type KindName, kinds } from '@/lib/model/kinds/registry';

/** A customer with all that is known of them, to be written to a file. */
export interface WholeCustomer {
  customer: Customer;
  identities: readonly Identity[];
  entries: readonly Entry[];
}

/** The entries of one kind, with their bodies. */
export function ofKind<Name extends KindName>(
  entries: readonly Entry[],
  name: Name,
): { entry: Entry; body: BodyOf<Name> }[] {
  return entries.flatMap((entry) =>
    entry.kind === name ? [{ entry, body: kinds[name].body.parse(entry.body) as BodyOf<Name> }] : [],
  );
}
