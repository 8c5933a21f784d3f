import { z } from 'zod';
import type { FromPicker, ToPicker } from '@/lib/messages';
import { oneLine } from '@/lib/model/direction';
import { taughtFields, taughtMessagesSchema, taughtPlaceSchema } from '@/lib/model/taught-site';
import { seenMessages } from './check-reading';
import { timesOf } from './shown-time';
import type { Pointed, Pointer, WouldBeRead } from './teach-contract';

const value = z.string().max(300).transform(oneLine);

const onPage = { origin: z.string().max(300), page: z.string().max(2000) };

const fromPicker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('over'), value, unfit: z.enum(['nothing', 'inside', 'no-place']).nullable() }),
  z.strictObject({
    type: z.literal('picked'),
    field: z.enum(taughtFields),
    value,
    place: taughtPlaceSchema,
    ...onPage,
  }),
  z.strictObject({ type: z.literal('picked-editor'), place: taughtPlaceSchema, ...onPage }),
  z.strictObject({
    type: z.literal('picked-messages'),
    ways: taughtMessagesSchema,
    seen: seenMessages,
    language: z.string().max(60),
    ...onPage,
  }),
  z.strictObject({ type: z.literal('ended') }),
]) satisfies z.ZodType<FromPicker>;

/**
 * Starts the picker in a tab that may be read. It ends with the panel, with the page, or when told to; what it says is a
 * page's word and checked like one. `isMine` knows the seller's addresses.
 */
export async function startPointing(
  tabId: number,
  told: (seen: Pointed) => void,
  isMine: (address: string) => boolean,
): Promise<Pointer> {
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/page-picker.js'] });
  const port = chrome.tabs.connect(tabId, { name: 'attune.picker', frameId: 0 });
  let over = false;
  port.onMessage.addListener((message: unknown) => {
    const checked = fromPicker.safeParse(message);
    if (checked.success && !over) told(pointedBy(checked.data, isMine));
  });
  port.onDisconnect.addListener(() => {
    if (!over) told({ type: 'ended' });
    over = true;
  });
  const tell = (message: ToPicker) => {
    if (!over) port.postMessage(message);
  };
  return {
    point: (field, said) => tell({ type: 'point', field, said }),
    move: (step) => tell({ type: 'move', step }),
    choose: () => tell({ type: 'choose' }),
    end() {
      over = true;
      port.disconnect();
    },
  };
}

/** As the panel is told of it: times in words are read by now. */
function pointedBy(message: FromPicker, isMine: (address: string) => boolean): Pointed {
  if (message.type === 'picked-editor') return { ...message, type: 'picked', field: 'editor' };
  if (message.type !== 'picked-messages') return message;
  const times = timesOf(message.seen, { language: message.language, now: Date.now() });
  const seen = message.seen.map(({ from }, index): WouldBeRead => {
    const time = times[index];
    const writer = from.is === 'found' ? from.value : null;
    const at = time?.is === 'found' ? time.value.at : null;
    return { from: writer, mine: writer !== null && isMine(writer.address), at };
  });
  const { ways, origin, page } = message;
  return { type: 'picked', field: 'messages', ways, seen, origin, page };
}
