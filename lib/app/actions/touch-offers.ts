import { t } from '@lingui/core/macro';
import type { OfferSaid, PanelActions, Undoable } from '@/lib/app/panel-contract';
import { putNotes, readNotes, type TouchNote } from '@/lib/app/touch-notes';
import type { TouchOffer } from '@/lib/app/touch-offers';
import { markAnsweredElsewhere } from '@/lib/log/conversations';
import { addEntry, deleteEntry, updateEntry } from '@/lib/log/entries';
import type { Entry } from '@/lib/model/entry';
import { ownTouch } from '@/lib/model/own-touch';
import { agendaChanged } from './agenda-changed';
import { takeBack } from './undoable';

type OfferActions = Pick<PanelActions, 'logOffer' | 'passOffer' | 'offerIsOf'>;

/** What the seller does with a call or meeting that was offered. Taken back, it is offered again. */
export const touchOfferActions: OfferActions = {
  async logOffer(customerId, offer, said): Undoable {
    const entry = await add(customerId, offer, said);
    agendaChanged();
    const says =
      offer.what === 'met' ? t`Logged a meeting` : said.how === 'tried' ? t`Logged as not reached` : t`Logged a call`;
    return takeBack(says, () => deleteEntry(entry.id, Date.now()));
  },

  async passOffer(offer): Undoable {
    await change(offer, () => ({ passed: true }));
    return takeBack(t`Not logged`, () => change(offer, () => ({ passed: false })));
  },

  offerIsOf: (offer, customerId) => change(offer, ({ is }) => (is === 'called' ? { customerId, chosen: true } : {})),
};

async function add(customerId: string, { what, at }: TouchOffer, { how, note, answers }: OfferSaid): Promise<Entry> {
  const channel = what === 'met' ? 'meeting' : 'call';
  if (answers !== null && how !== 'tried') {
    const entry = await markAnsweredElsewhere(answers, channel, at);
    return note === '' ? entry : updateEntry(entry.id, { body: { note } });
  }
  const body = {
    talked: { direction: 'both' },
    tried: { direction: 'out', attempt: true },
    'called-back': { direction: 'in', by: 'them' },
  } as const;
  return addEntry({ customerId, kind: 'touch', at, body: ownTouch({ channel, note, ...body[how] }) });
}

async function change({ keys }: TouchOffer, changed: (note: TouchNote) => Partial<TouchNote>): Promise<void> {
  const notes = await readNotes();
  const mine = keys.flatMap((key) => {
    const note = notes.get(key);
    return note ? [[key, { ...note, ...changed(note) } as TouchNote] as const] : [];
  });
  await putNotes(new Map(mine), Date.now());
}
