import { t } from '@lingui/core/macro';
import { z } from 'zod';
import type { FromPicker, SeenMessage, TaughtPlaces, ToPicker } from '@/lib/messages';
import { oneLine } from '@/lib/model/direction';
import { taughtFields, taughtMessagesSchema, taughtPlaceSchema } from '@/lib/model/taught-site';
import { seenMessages } from './check-reading';
import { timesOf } from './shown-time';
import type { Pointed, Pointer, SeenTaught, WouldBeRead } from './teach-contract';

/** What is told while the seller points at something. */
type Pointing = Exclude<FromPicker, { type: 'seen' }>;

const value = z.string().max(300).transform(oneLine);

const onPage = { origin: z.string().max(300), page: z.string().max(2000) };

const fromPicker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('over'), value, unfit: z.enum(['nothing', 'inside', 'no-place']).nullable() }),
  z.strictObject({
    type: z.literal('picked'),
    field: z.enum(taughtFields),
    value,
    place: taughtPlaceSchema,
    frames: z.array(z.strictObject({ within: z.array(z.string().max(400)).min(1).max(6), page: onPage.page })).max(6),
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
  z.strictObject({
    type: z.literal('seen'),
    values: z.strictObject(Object.fromEntries(taughtFields.map((field) => [field, value.optional()]))),
    messages: seenMessages,
    language: z.string().max(60),
    editor: z.boolean(),
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
    if (checked.success && checked.data.type !== 'seen' && !over) told(pointedBy(checked.data, isMine));
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

/** What would be read of the page in a tab by what was taught of it. The page is not held up meanwhile. */
export async function lookOnPage(
  tabId: number,
  site: TaughtPlaces,
  isMine: (address: string) => boolean,
): Promise<SeenTaught> {
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/page-picker.js'] });
  const port = chrome.tabs.connect(tabId, { name: 'attune.picker', frameId: 0 });
  try {
    return await new Promise((resolve, reject) => {
      port.onMessage.addListener((message: unknown) => {
        const checked = fromPicker.safeParse(message);
        if (!checked.success || checked.data.type !== 'seen') return;
        const { values, messages, language, editor } = checked.data;
        resolve({ values, messages: wouldBeRead(messages, language, isMine), editor });
      });
      port.onDisconnect.addListener(() => reject(new Error(t`The page has moved on.`)));
      port.postMessage({ type: 'look', site } satisfies ToPicker);
    });
  } finally {
    port.disconnect();
  }
}

/** As the panel is told of it: times in words are read by now. */
function pointedBy(message: Pointing, isMine: (address: string) => boolean): Pointed {
  if (message.type === 'picked-editor') return { ...message, type: 'picked', field: 'editor' };
  if (message.type !== 'picked-messages') return message;
  const { ways, origin, page } = message;
  const seen = wouldBeRead(message.seen, message.language, isMine);
  return { type: 'picked', field: 'messages', ways, seen, origin, page };
}

function wouldBeRead(messages: SeenMessage[], language: string, isMine: (address: string) => boolean): WouldBeRead[] {
  const times = timesOf(messages, { language, now: Date.now() });
  return messages.map(({ from }, index) => {
    const time = times[index];
    const writer = from.is === 'found' ? from.value : null;
    const at = time?.is === 'found' ? time.value.at : null;
    return { from: writer, mine: writer !== null && isMine(writer.address), at };
  });
}
