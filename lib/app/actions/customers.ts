import { guessLanguage, guessZone } from '@/lib/app/guesses';
import type { PanelActions } from '@/lib/app/panel-contract';
import { addCustomer, deleteCustomer, getCustomer, updateCustomer } from '@/lib/log/customers';
import { findCustomers } from '@/lib/log/find';
import { identitiesOf, linkIdentity, unlink } from '@/lib/log/identities';
import { isolated } from '@/lib/model/direction';
import { agendaChanged, takeBack, undoable } from './undoable';

type CustomerActions = Pick<
  PanelActions,
  'find' | 'addCustomer' | 'saveCustomer' | 'deleteCustomer' | 'linkAddress' | 'addIdentity' | 'notThisPerson'
>;

/** `changed`: the page should be read again, since it may now be about somebody else. */
export function customerActions(changed: (customerId: string | null) => Promise<void>): CustomerActions {
  return {
    async find(query) {
      const found = await findCustomers(query, 20);
      return Promise.all(
        found.map(async ({ customerId, name, account }) => {
          const [first] = await identitiesOf(customerId);
          return { id: customerId, name, account, address: first?.body.value ?? '' };
        }),
      );
    },

    async addCustomer({ name, address, account, phones, internal }) {
      const now = Date.now();
      const customer = await addCustomer({
        body: {
          name: name || address || (phones[0] ?? ''),
          account,
          zone: guessZone(address, phones),
          language: guessLanguage(address),
        },
        internal,
        stage: 'customer',
        identities: [
          ...(address ? [{ type: 'email' as const, value: address, name, linked: true }] : []),
          ...phones.map((value) => ({ type: 'phone' as const, value, linked: true })),
        ],
        now,
      });
      await changed(customer.id);
      return takeBack(`Added ${isolated(name) || address}`, async () => {
        await deleteCustomer(customer.id, Date.now());
        await changed(null);
      });
    },

    async saveCustomer(customerId, { body, stage, internal }) {
      const [before, [first]] = await Promise.all([getCustomer(customerId), identitiesOf(customerId)]);
      // Somebody without a name goes by their address, so that no list has a blank line.
      const name = body.name || (first?.body.value ?? '');
      await updateCustomer(customerId, { body: { ...body, name }, stage, internal });
      agendaChanged();
      if (!before) return null;
      return takeBack('Saved', () =>
        updateCustomer(customerId, { body: before.body, stage: before.stage, internal: before.internal }),
      );
    },

    async deleteCustomer(customerId) {
      const token = await deleteCustomer(customerId, Date.now());
      await changed(null);
      return undoable('Deleted, with everything in the log', token);
    },

    async linkAddress(customerId, address, name) {
      const now = Date.now();
      const identity = await linkIdentity({ customerId, type: 'email', value: address, name, linked: true, now });
      await changed(customerId);
      return takeBack(`Linked ${address}`, () => unlink({ identityId: identity.id, from: now, now: Date.now() }));
    },

    async addIdentity(customerId, { type, value }) {
      const now = Date.now();
      const identity = await linkIdentity({ customerId, type, value, linked: true, now });
      await changed(customerId);
      return takeBack(`Added ${value}`, () => unlink({ identityId: identity.id, from: now, now: Date.now() }));
    },

    async notThisPerson(_customerId, identityId, from) {
      const token = await unlink({ identityId, from, now: Date.now() });
      await changed(null);
      return undoable('Unlinked, and what came by it moved out of the log', token);
    },
  };
}
