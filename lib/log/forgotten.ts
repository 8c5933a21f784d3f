import { isByName } from '@/lib/model/profile';
import { isRoleAddress, typeOf } from './addresses';
import { log } from './database';
import { type Digester, digesterIfAny } from './digest';
import { digestsOf } from './identities';
import type { IdentityRow } from './rows';

/** As much of an identity as tells whether it is a sign of one person alone. */
type Sign = Pick<IdentityRow, 'type' | 'digests' | 'body'>;

/**
 * By what somebody who was erased for good is known again: the digests of their own addresses. An address that several
 * share, a number or a profile counts where there is no other; a name that a page calls them never does.
 */
export function signsOf(identities: readonly Sign[]): string[] {
  const sure = identities.filter(({ type, body }) => !isByName({ type, value: body.value }));
  const emails = sure.filter(({ type }) => type === 'email');
  const own = emails.filter(({ body }) => !isRoleAddress(body.value));
  const chosen = own.length > 0 ? own : emails.length > 0 ? emails : sure;
  return [...new Set(chosen.flatMap(({ digests }) => digests))];
}

/** A row of an older backup is known by whose it is, too. */
export function signOfId(digest: Digester, customerId: string): Promise<string> {
  return digest('person', customerId);
}

/** Inside a write or a question: whether one of these signs is of somebody who was erased. */
export async function isForgotten(signs: readonly string[]): Promise<boolean> {
  if (signs.length === 0) return false;
  return (await log.forgotten.where('id').anyOf(signs).limit(1).primaryKeys()).length > 0;
}

/** Whether somebody of these addresses, numbers or profiles was erased for good here. */
export async function erasedBefore(values: readonly string[]): Promise<boolean> {
  const digest = await digesterIfAny();
  if (!digest) return false;
  const identities = await Promise.all(
    values.filter(Boolean).map(async (value): Promise<Sign> => {
      const type = typeOf(value);
      return { type, digests: await digestsOf(digest, type, value), body: { value, name: '' } };
    }),
  );
  return isForgotten(signsOf(identities));
}
