import { timesOf } from '@/lib/app/shown-time';
import type { PageMessage } from '@/lib/model/reading';
import { now } from './open-page';

/** A reading with the times of its messages as the panel understands what was shown of them. */
export function withTimes<Told extends Pick<PageMessage, 'time' | 'shown'>, Read extends { messages: Told[] }>(
  reading: Read,
  language = 'en',
): Read {
  const times = timesOf(reading.messages, { language, now });
  const messages = reading.messages.map(({ shown: _, ...message }, index) => ({
    ...message,
    time: times[index] ?? message.time,
  }));
  return { ...reading, messages };
}
