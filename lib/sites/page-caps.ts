import type { PageReading } from '@/lib/model/reading';
import { caps } from './caps';
import { newestFirst } from './page-texts';
import { absent } from './rungs';

/** How many characters of a text, or items of a list, by the name under which it stands in a reading. */
const limits: Readonly<Record<string, number>> = {
  ...caps,
  account: caps.address,
  conversation: caps.id,
  company: caps.name,
  profile: caps.id,
  to: caps.addresses,
  cc: caps.addresses,
};

/** The reading within the limits of `caps.ts`; `cut` counts the messages, people and characters that were left out. */
export function capped(reading: PageReading): PageReading {
  let { cut } = reading;
  const some = <T extends string | unknown[]>(all: T, limit = Number.POSITIVE_INFINITY): T => {
    cut += Math.max(0, all.length - limit);
    return all.slice(0, limit) as T;
  };
  /** What a field holds goes by the field's name. */
  const part = (value: unknown, name: string): unknown => {
    if (typeof value === 'string') return some(value, limits[name]);
    if (Array.isArray(value)) return some(value, limits[name]).map((one: unknown) => part(one, ''));
    return typeof value === 'object' && value !== null ? within(value, name) : value;
  };
  // A copy of the same shape: made of entries it would take four times as long, and a list has hundreds of messages.
  const within = <T extends object>(whole: T, name: string): T => {
    const copy = { ...whole } as Record<string, unknown>;
    for (const key in copy) copy[key] = part(copy[key], key === 'value' ? name : key);
    return copy as T;
  };

  // The newest are kept, and the room for text is theirs first; the page's order stays.
  let room: number = caps.allText;
  const messages = some(newestFirst(reading.messages), caps.messages)
    .map((index) => {
      const message = within(reading.messages[index] as PageReading['messages'][number], '');
      const { text } = message;
      if (text.is === 'found') {
        text.value = some(text.value, room);
        // Not read: an empty text would be one that asks nothing.
        if (room === 0) message.text = absent;
        room -= text.value.length;
      }
      return { index, message };
    })
    .sort((a, b) => a.index - b.index)
    .map(({ message }) => message);
  return { ...within({ ...reading, messages: [] }, ''), messages, cut };
}
