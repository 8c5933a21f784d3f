import { t } from '@lingui/core/macro';
import { type PeopleActions, personFiles } from '@/lib/app/people-contract';
import { personInWords } from '@/lib/app/person-words';
import { dropFromSession } from '@/lib/app/session-leftovers';
import { exportPerson } from '@/lib/exchange/backup';
import { writeCards } from '@/lib/exchange/vcard/write';
import type { WholeCustomer } from '@/lib/exchange/whole';
import { keepApart, takeApartBack } from '@/lib/log/apart';
import { combine } from '@/lib/log/combine';
import { undoCombine } from '@/lib/log/combine-back';
import { findDuplicates } from '@/lib/log/duplicates';
import { oneCustomer } from '@/lib/log/each-customer';
import { eraseCustomer, wouldErase } from '@/lib/log/erase';
import { lastContacts } from '@/lib/log/last-contact';
import { missing } from '@/lib/log/log-error';
import { whatMoves } from '@/lib/log/merged';
import { isolated } from '@/lib/model/direction';
import { agendaChanged } from './agenda-changed';
import { download } from './download';
import { takeBack } from './undoable';

/** The acts of the pages of customers, on the log of this browser. */
export function peopleActions(zone: string): PeopleActions {
  return {
    async takeOut(customerId, as) {
      const whole = await oneCustomer(customerId);
      if (!whole) throw missing('customer', customerId);
      const pieces = await piecesOf(whole, as, zone);
      const { ending, type } = personFiles[as];
      download(`attune-${fileName(whole)}-${Temporal.Now.plainDateISO()}.${ending}`, pieces, type);
    },

    wouldErase,

    async erase(customerId) {
      const known = await wouldErase(customerId);
      await eraseCustomer(customerId, Date.now());
      await dropFromSession([customerId, ...(known?.addresses ?? [])]);
      agendaChanged();
    },

    lastContacts,
    findDuplicates,
    whatMoves,

    async merge(choice) {
      const token = await combine({ ...choice, now: Date.now() });
      await dropFromSession([choice.goesId]);
      agendaChanged();
      const name = isolated(choice.body.name);
      return takeBack(name ? t`Merged into ${name}` : t`Merged into one`, () => undoCombine(token));
    },

    async undoMerge({ token }) {
      await undoCombine(token);
      agendaChanged();
    },

    async keepApart(one, other) {
      await keepApart(one, other, Date.now());
      return takeBack(t`Kept as two people`, () => takeApartBack(one, other));
    },
  };
}

async function piecesOf(whole: WholeCustomer, as: keyof typeof personFiles, zone: string): Promise<string[]> {
  if (as === 'words') return [personInWords(whole, zone)];
  if (as === 'data') return [(await exportPerson(whole.customer.id, Date.now())) ?? ''];
  const pieces: string[] = [];
  for await (const piece of writeCards(only(whole), { zone })) pieces.push(piece);
  return pieces;
}

async function* only(whole: WholeCustomer): AsyncGenerator<WholeCustomer> {
  yield whole;
}

/** Letters and numbers of the name, which every system takes for a file. */
function fileName({ customer }: WholeCustomer): string {
  const words = customer.body.name.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.join('-').toLowerCase().slice(0, 60) || 'person';
}
