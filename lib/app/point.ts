import { z } from 'zod';
import type { FromPicker, ToPicker } from '@/lib/messages';
import { oneLine } from '@/lib/model/direction';
import { taughtFields, taughtPlaceSchema } from '@/lib/model/taught-site';
import type { Pointed, Pointer } from './teach-contract';

const value = z.string().max(300).transform(oneLine);

const fromPicker = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('over'), value, unfit: z.enum(['nothing', 'inside', 'no-place']).nullable() }),
  z.strictObject({
    type: z.literal('picked'),
    field: z.enum(taughtFields),
    value,
    place: taughtPlaceSchema,
    origin: z.string().max(300),
    page: z.string().max(2000),
  }),
  z.strictObject({ type: z.literal('ended') }),
]) satisfies z.ZodType<FromPicker>;

/**
 * Starts the picker in a tab that may be read. It ends with the panel, with the page, or when told to; what it says is a
 * page's word and checked like one.
 */
export async function startPointing(tabId: number, told: (seen: Pointed) => void): Promise<Pointer> {
  await chrome.scripting.executeScript({ target: { tabId }, files: ['/page-picker.js'] });
  const port = chrome.tabs.connect(tabId, { name: 'attune.picker', frameId: 0 });
  let over = false;
  port.onMessage.addListener((message: unknown) => {
    const checked = fromPicker.safeParse(message);
    if (checked.success && !over) told(checked.data);
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
