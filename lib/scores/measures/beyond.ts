import { t } from '@lingui/core/macro';
import { DAY, type Instant } from '@/lib/model/time';
import { conversationsOf, isOwn, pointOf, type Touch } from '@/lib/scores/bodies';
import { type CustomerLog, within } from '@/lib/scores/input';
import { type Measure, tallyOf } from '@/lib/scores/measure';

/** How near a touch of the same channel must be for a use to belong to its conversation. */
const near = DAY;

/** 4: beyond the transaction, as appropriate. */
export const beyond: Measure = {
  id: 'beyond',
  get title() {
    return t`Beyond the transaction`;
  },
  get formula() {
    return t`Conversations in which a talking point was brought up, divided by those and the long ones without, where none was brought up for the days of your standard. A short one without is not known to be only business.`;
  },
  get counts() {
    return t`conversations`;
  },
  get needs() {
    return t`A talking point must have been brought up, or a conversation have gone on for long without one.`;
  },
  least: { one: 2, all: 10 },
  isOfSpan: true,
  tally(log, window, { standards }) {
    const conversations = [...conversationsOf(log.entries)].map(([id, touches]) => ({
      id,
      own: touches.filter((touch) => isOwn(touch) && within(touch.at, window)),
    }));
    const uses = usesOf(log);
    const used = new Set(
      uses.filter(({ at }) => within(at, window)).map((use) => whereUsed(use, conversations) ?? `use ${use.at}`),
    );
    const dry = conversations.filter(({ id, own }) => {
      const last = own.at(-1);
      if (!last || used.has(id) || own.length < standards.beyondTouches) return false;
      return !uses.some(({ at }) => at > last.at - standards.beyondDays * DAY && at <= last.at + near);
    });
    return tallyOf([...[...used].map(() => true), ...dry.map(() => false)]);
  },
};

interface Use {
  at: Instant;
  channel: string;
}

function usesOf({ entries }: CustomerLog): Use[] {
  return entries.flatMap((entry) => pointOf(entry)?.uses ?? []);
}

/** The conversation with the nearest touch of the same channel within a day; null when there is none: a talk of its own. */
function whereUsed(use: Use, conversations: readonly { id: string; own: readonly Touch[] }[]): string | null {
  let nearest: { id: string; distance: number } | null = null;
  for (const { id, own } of conversations) {
    for (const { at, body } of own) {
      const distance = Math.abs(at - use.at);
      if (body.channel !== use.channel || distance > near) continue;
      if (!nearest || distance < nearest.distance || (distance === nearest.distance && id < nearest.id)) {
        nearest = { id, distance };
      }
    }
  }
  return nearest?.id ?? null;
}
