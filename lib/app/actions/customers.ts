import { t } from '@lingui/core/macro';
import { guessLanguage, guessZone } from '@/lib/app/guesses';
import { notYourself } from '@/lib/app/not-yourself';
import type { PanelActions } from '@/lib/app/panel-contract';
import { acquainted, acquaintedBySign } from '@/lib/log/acquainted';
import { typeOf } from '@/lib/log/addresses';
import { addCustomer, deleteCustomer, getCustomer, updateCustomer } from '@/lib/log/customers';
import { settleAmbiguous, unsettleAmbiguous } from '@/lib/log/doubts';
import { eraseCustomer } from '@/lib/log/erase';
import { findCustomers } from '@/lib/log/find';
import { erasedBefore } from '@/lib/log/forgotten';
import { identitiesOf, linkIdentity, type NewIdentity } from '@/lib/log/identities';
import { changeJob, moveAddress, undoMove } from '@/lib/log/move';
import { takeLinkBack } from '@/lib/log/unlink';
import { isolated } from '@/lib/model/direction';
import { calledBy, isByName, readProfile } from '@/lib/model/profile';
import { region } from '@/lib/words/i18n';
import { agendaChanged, takeBack, undoable } from './undoable';

type CustomerActions = Pick<
  PanelActions,
  | 'find'
  | 'addCustomer'
  | 'erasedBefore'
  | 'saveCustomer'
  | 'deleteCustomer'
  | 'mayBe'
  | 'linkAddress'
  | 'addIdentity'
  | 'notThisPerson'
  | 'changeJob'
  | 'settleDoubt'
>;

/** `zone`: the seller's. `changed`: the page should be read again, since it may now be about somebody else. */
export function customerActions(zone: string, changed: (customerId: string | null) => Promise<void>): CustomerActions {
  const movedBack = (says: string, token: string) =>
    takeBack(says, async () => {
      await undoMove(token, Date.now());
      await changed(null);
    });
  const link = async (customerId: string, identity: NewIdentity, says: string) => {
    await notYourself([identity.value], zone);
    const now = Date.now();
    const before = await identitiesOf(customerId);
    const { id } = await linkIdentity({ customerId, ...identity, linked: true, now });
    await changed(customerId);
    return takeBack(says, async () => {
      const known = before.find((one) => one.id === id);
      if (!known) await takeLinkBack(id);
      // One that had led there before goes on having done so, and one that did all along still does.
      else if (known.until !== null) await moveAddress({ identityId: id, from: now, to: null, now });
      await changed(null);
    });
  };
  const day = (at: number) => dayInWords(at, zone);
  return {
    async find(query) {
      const found = await findCustomers(query, 20);
      return found.map(({ customerId, name, account, address }) => ({ id: customerId, name, account, address }));
    },

    async addCustomer({ name, address, account, phones, profile = '', internal }) {
      await notYourself([address, profile], zone);
      const now = Date.now();
      // Beside an address, a name says nothing that is sure.
      const known = profile !== '' && !(address && isByName({ type: 'profile', value: profile }));
      const wasErased = await erasedBefore([address, known ? profile : '', ...phones]);
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
          ...(known ? [{ type: 'profile' as const, value: profile, name, linked: true }] : []),
          ...phones.map((value) => ({ type: 'phone' as const, value, linked: true })),
        ],
        now,
      });
      await changed(customer.id);
      const called = isolated(name) || address;
      return takeBack(t`Added ${called}`, async () => {
        // Who was erased before is so again: no import is to bring them back.
        await (wasErased ? eraseCustomer(customer.id, Date.now()) : deleteCustomer(customer.id, Date.now()));
        await changed(null);
      });
    },

    erasedBefore,

    async saveCustomer(customerId, { body, stage, internal }) {
      const [before, [first]] = await Promise.all([getCustomer(customerId), identitiesOf(customerId)]);
      // Somebody without a name goes by their address, so that no list has a blank line.
      const name = body.name || (first ? calledBy(first) : '');
      await updateCustomer(customerId, { body: { ...body, name }, stage, internal });
      agendaChanged();
      if (!before) return null;
      return takeBack(t`Saved`, () =>
        updateCustomer(customerId, { body: before.body, stage: before.stage, internal: before.internal }),
      );
    },

    async deleteCustomer(customerId) {
      const token = await deleteCustomer(customerId, Date.now());
      await changed(null);
      return undoable(t`Deleted, with everything in the log`, token);
    },

    async mayBe({ name, address, phones, company, profile = '' }, by) {
      const look = by === 'all' ? acquainted : acquaintedBySign;
      return look({ name, address, phones, company, profile }, Date.now(), MOST_OFFERS);
    },

    async linkAddress(customerId, address, name) {
      const says = readProfile(address) ? isolated(name) : address;
      return link(customerId, { type: typeOf(address), value: address, name }, t`Linked ${says}`);
    },

    async addIdentity(customerId, { type, value }) {
      return link(customerId, { type, value }, t`Added ${value}`);
    },

    async notThisPerson(_customerId, identityId, from, to) {
      const token = await moveAddress({ identityId, from, to, now: Date.now() });
      await changed(null);
      return movedBack(
        to ? t`Unlinked, and what came by it moved to them` : t`Unlinked, and what came by it moved out of the log`,
        token,
      );
    },

    async changeJob(customerId, { identityId, from, to, address, account, role }) {
      await notYourself([address], zone);
      const now = Date.now();
      const before = await getCustomer(customerId);
      const note = before ? jobNote(before.body, { account, role }, day(from)) : '';
      const change = { body: { account, role }, address: address || null, note };
      const token = await changeJob({ identityId, from, to, now }, change);
      await changed(customerId);
      return movedBack(t`Noted the change of jobs`, token);
    },

    async settleDoubt(customerId, { sightingIds }, touchId) {
      const before = await settleAmbiguous(customerId, sightingIds, { touchId });
      agendaChanged();
      const says = touchId === null ? t`A new message in the log` : t`The one you had already`;
      return takeBack(says, () => unsettleAmbiguous(customerId, before));
    },
  };
}

const MOST_OFFERS = 4;

/** "Until 20 Nov 2026 at Trailmix Rentals (Founder), since then at Harbour (Buyer)": a fact of their history. */
function jobNote(before: Job, after: Job, day: string): string {
  const then = inWords(before);
  const since = inWords(after);
  return t`Until ${day} ${then}, since then ${since}.`;
}

type Job = { account: string; role: string };

function inWords({ account, role }: Job): string {
  if (!account) return role ? t`as ${role}` : t`at a firm not known`;
  return role ? t`at ${account} (${role})` : t`at ${account}`;
}

function dayInWords(at: number, zone: string): string {
  const date = new Intl.DateTimeFormat(region(), { day: 'numeric', month: 'short', year: 'numeric', timeZone: zone });
  return date.format(at);
}
