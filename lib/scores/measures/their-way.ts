import { t } from '@lingui/core/macro';
import { isOpen } from '@/lib/model/calendar';
import type { Customer } from '@/lib/model/customer';
import { isZone } from '@/lib/model/zoned';
import { conversationsOf, isOwn, type Touch } from '@/lib/scores/bodies';
import { within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** 2: convenient ways and times. */
export const theirWay: Measure = {
  id: 'their-way',
  get title() {
    return t`Their way, their hours`;
  },
  get formula() {
    return t`Your messages, calls and meetings in a channel they prefer, or answered where they wrote last, and within their hours unless it is email, divided by all of yours for which both are known.`;
  },
  get counts() {
    return t`messages, calls and meetings`;
  },
  get needs() {
    return t`It must be known in which channels they like to be reached.`;
  },
  least: { one: 5, all: 20 },
  tally: ({ customer, entries }, window) =>
    tallyOf(
      [...conversationsOf(entries).values()].flatMap((touches) =>
        touches.map((touch, index) =>
          isOwn(touch) && within(touch.at, window) ? suits(touch, touches.slice(0, index), customer) : null,
        ),
      ),
    ),
};

/** Null: their preference, hours or zone, or the time of the touch, is not known. */
function suits(touch: Touch, before: readonly Touch[], { body }: Customer): boolean | null {
  const { channel, precision } = touch.body;
  if (body.preferred.length === 0 || body.preferredSource === 'guess') return null;
  const theirs = before.findLast((one) => one.body.direction === 'in' && !one.body.automatic);
  if (theirs?.body.channel === channel) return true;
  const preference = body.preferred.find((one) => one.channel === channel);
  if (!preference) return false;
  if (channel === 'email' || preference.hours === null) return true;
  const { zone } = body;
  if (!zone || zone.source === 'guess' || !isZone(zone.value) || precision === 'day' || !touch.body.zoneKnown)
    return null;
  return isOpen({ zone: zone.value, hours: preference.hours, holidays: [] }, touch.at);
}
