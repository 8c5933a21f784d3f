import { vi } from 'vitest';
import { touchOfferActions } from '@/lib/app/actions/touch-offers';
import type { OfferSaid, Undoable } from '@/lib/app/panel-contract';
import { readNotes } from '@/lib/app/touch-notes';
import { type TouchOffer, touchOffers, watchOffersKnown } from '@/lib/app/touch-offers';
import { worker } from '@/lib/app/worker';
import { updateSettings } from '@/lib/log/settings';
import type { PageReading } from '@/lib/model/reading';
import { fakeWorkerBrowser } from './fake-chrome';
import { emptyLog, settings } from './log';
import { READ_AT } from './readings';

const zone = 'Europe/Oslo';

/** A worker with an empty log, at the time of the readings. */
export async function setUpOffers(): Promise<void> {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(READ_AT);
  fakeWorkerBrowser();
  await emptyLog();
  await updateSettings(zone, settings());
}

export const pass = (time: number) => vi.setSystemTime(Date.now() + time);
export const hear = (said: { type: string; reading: PageReading }) =>
  worker.messageReceived(said, {
    id: 'attune',
    frameId: 0,
    url: said.reading.url,
    tab: { id: 1 } as chrome.tabs.Tab,
  });
export async function offers(): Promise<TouchOffer[]> {
  const notes = await readNotes();
  const known = await new Promise<Parameters<typeof touchOffers>[0]>((resolve, reject) => {
    watchOffersKnown(notes).subscribe({ next: resolve, error: reject });
  });
  return touchOffers(known, Date.now(), zone);
}

export const named = async () => (await offers()).map(({ what, name, at }) => `${what} ${name} ${at - READ_AT}`);

export async function first(): Promise<TouchOffer> {
  const [offer] = await offers();
  if (!offer) throw new Error('nothing is offered');
  return offer;
}

export async function log(said: Partial<OfferSaid> = {}): Undoable {
  const offer = await first();
  return touchOfferActions.logOffer(offer.customerId ?? '', offer, { how: 'talked', note: '', answers: null, ...said });
}
