import { addCustomer } from '@/lib/log/customers';
import { addEntry } from '@/lib/log/entries';
import type { ObservedMessage } from '@/lib/log/observation';
import type { KindName } from '@/lib/model/kinds/registry';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { message, read } from '@/test/log/builders';

export const scored = 'Solveig Tenmark';

/** A customer of some months, with enough in the log for most of the ten marks, some good and some not. */
export async function addScored(now: number): Promise<void> {
  const { id } = await addCustomer({
    body: {
      name: scored,
      account: 'Tenmark Boats',
      preferred: [{ channel: 'email', hours: null }],
      preferredSource: 'told',
    },
    stage: 'customer',
    identities: [{ type: 'email', value: 'solveig@tenmark.example' }],
    now: now - 300 * DAY,
  });
  for (const [index, days] of [9, 16, 23, 30, 37, 110, 117, 124].entries()) {
    const upset = index === 1 || index === 3;
    await thread(id, now - days * DAY, {
      subject: `Order ${index}`,
      minutes: index === 2 ? 5 * 24 * 60 : 50,
      upset,
      acknowledged: index === 1,
    });
  }
  for (const [index, days] of [12, 26, 45].entries()) {
    const at = now - days * DAY;
    await send(id, at, `News ${index}`, { personal: index === 0 ? 'yes' : 'no', words: 60 + index * 90 });
  }
  const add = (kind: KindName, days: number, body: object) =>
    addEntry({ customerId: id, kind, at: now - days * DAY, body });
  const closed = (days: number) => ({
    by: 'us',
    what: 'Send the sizes',
    due: now - days * DAY,
    closedAt: now - days * DAY,
  });
  for (const [days, state] of [
    [8, 'kept'],
    [15, 'kept'],
    [33, 'late'],
    [100, 'kept'],
    [105, 'kept'],
    [112, 'kept'],
  ] as const) {
    await add('promise', days + 3, { ...closed(days), state });
  }
  for (const days of [20, 40]) {
    await add('issue', days, {
      what: 'Leak',
      state: 'resolved',
      openedAt: now - days * DAY,
      resolvedAt: now - (days - 2) * DAY,
    });
  }
  await add('issue', 3, { what: 'The second pump leaks', state: 'open', openedAt: now - 3 * DAY });
  const reaction = { reaction: 'visible-pleasure', reactionAt: now - 17 * DAY };
  await add('delight', 20, { what: 'Spare valves before she asked', ...reaction });
  await add('sale', 21, { what: 'Twelve kayaks', repeat: 'yes' });
}

interface Thread {
  subject: string;
  minutes: number;
  upset: boolean;
  acknowledged: boolean;
}

async function thread(id: string, at: number, { subject, minutes, upset, acknowledged }: Thread): Promise<void> {
  const asked = seen(id, at, subject, 'in', { complains: upset ? 'yes' : 'no', questions: 2 });
  const empathizes = acknowledged ? 'yes' : 'no';
  const answered = seen(id, at + minutes * MINUTE, subject, 'out', { asks: 'no', empathizes, words: 80 });
  await read([asked, answered], { readAt: at + minutes * MINUTE + HOUR });
}

const send = (id: string, at: number, subject: string, found: Partial<ObservedMessage['found']>) =>
  read([seen(id, at, subject, 'out', { asks: 'no', ...found })], { readAt: at + HOUR });

function seen(
  id: string,
  at: number,
  subject: string,
  direction: 'in' | 'out',
  found: Partial<ObservedMessage['found']>,
): ObservedMessage {
  const shown = message(id, { direction, subject, thread: subject, time: { at, precision: 'ms', zone: 'known' } });
  return {
    ...shown,
    aliases: [{ id: `scored/${direction}/${at}`, strong: true }],
    found: { ...shown.found, ...found },
  };
}
