import { firmDomain } from '@/lib/log/addresses';
import type { Settings } from '@/lib/log/settings';
import type { PageMessage, PageReading } from '@/lib/model/reading';
import type { Instant } from '@/lib/model/time';
import type { PageInView } from './follow-page';
import { partiesOf, sidesOf } from './sides';
import { accountOf } from './standing';

/**
 * A page that no adapter knows, with what of its messages is a thread of ours: those with a time that can be read, where our
 * side wrote or got one of them, or that stand on a record where the seller is signed in. What somebody of the seller's own
 * firm wrote whom no setting names is left out, and then the page is read in part. Without messages it is no conversation:
 * a list of comments, a forum, an archive. Pure.
 */
export function withOurThread(reading: PageReading, settings: Settings): PageReading {
  if (reading.site !== 'generic' || reading.view === 'list' || reading.messages.length === 0) return reading;
  const account = accountOf(reading);
  const { isOurs } = sidesOf(settings, account);
  const firms = new Set(settings.own.map(firmDomain).filter(Boolean));
  const isOfFirm = (address: string) => isOurs(address) || firms.has(firmDomain(address));
  const isAmongUs = (message: PageMessage) => partiesOf(message).every(({ address }) => isOfFirm(address));
  const isStranger = ({ from }: PageMessage) =>
    from.is === 'found' && isOfFirm(from.value.address) && !isOurs(from.value.address);
  const isTold = ({ time, ids }: PageMessage) => ids.length > 0 || isPast(time, reading.readAt);
  const messages = reading.messages.filter((message) => isTold(message) && !isStranger(message) && !isAmongUs(message));
  const isThread =
    (reading.view === 'record' && account !== null) ||
    reading.messages.some((message) => partiesOf(message).some(({ address }) => isOfFirm(address)));
  if (isThread && messages.length > 0)
    return {
      ...reading,
      messages,
      health: reading.messages.some(isStranger) ? inPart(reading.health) : reading.health,
    };
  const isRecord = reading.people.some(({ role }) => role === 'record');
  return { ...reading, messages: [], view: isRecord ? 'record' : 'other' };
}

function inPart({ state, missing, ...health }: PageReading['health']): PageReading['health'] {
  return { ...health, state: state === 'ok' ? 'degraded' : state, missing: [...new Set([...missing, 'sender'])] };
}

/** To the minute, and not to come. */
function isPast(time: PageMessage['time'], now: Instant): boolean {
  return time.is === 'found' && time.value.precision !== 'day' && time.value.at <= now;
}

/** The page in view, so read. */
export function inOurView(page: PageInView, settings: Settings): PageInView {
  if (page.is !== 'read') return page;
  const reading = withOurThread(page.reading, settings);
  return reading === page.reading ? page : { ...page, reading };
}
