import { carry } from './carry';
import { log } from './database';
import { revise, write } from './revise';

/**
 * Takes back that something new was linked to a customer: as if it never led there. What came by it goes out of the log
 * with it, but for what the seller typed in.
 */
export async function takeLinkBack(identityId: string): Promise<void> {
  await write(async () => {
    const identity = await log.identities.get(identityId);
    if (!identity) return;
    const { customerId } = identity;
    const isOnly = (await log.identities.where('customerId').equals(customerId).count()) === 1;
    await carry({ identity, from: 0, isOnly }, null);
    await log.identities.delete(identityId);
    await revise([customerId]);
  });
}
