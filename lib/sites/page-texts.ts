import type { PageMessage } from '@/lib/model/reading';
import { caps } from './caps';
import type { SiteMessage } from './contract';

/** Texts already taken, by message id. They live as long as the page. */
export type Texts = Map<string, string>;

/**
 * Takes the texts of messages, newest first, between which `goOn` is asked. A text is taken once per id. Null as soon as it
 * says no.
 */
export async function takeTexts(
  messages: SiteMessage[],
  texts: Texts,
  goOn: () => Promise<boolean>,
): Promise<PageMessage[] | null> {
  const taken = messages.map((message): PageMessage => ({ ...message, text: { is: 'absent' } }));
  if (sizeOf(texts) > 2 * caps.allText) texts.clear();
  for (const index of newestFirst(messages)) {
    const message = messages[index];
    const result = taken[index];
    if (!message || !result) continue;
    const { text } = message;
    if (text.is !== 'found') result.text = text;
    else if (typeof text.value === 'string') result.text = { ...text, value: text.value };
    else {
      const id = message.ids[0]?.id ?? '';
      const known = texts.get(id);
      if (known === undefined && !(await goOn())) return null;
      const value = known ?? text.value();
      // An empty text may be one that is still loading.
      if (id && value) texts.set(id, value);
      result.text = { ...text, value };
    }
  }
  return taken;
}

/** Indexes by time; where a time is not known the later message in the page counts as newer. */
export function newestFirst(messages: Pick<PageMessage, 'time'>[]): number[] {
  const at = (index: number) => {
    const time = messages[index]?.time;
    return time?.is === 'found' ? time.value.at : 0;
  };
  return messages.map((_, index) => index).sort((a, b) => at(b) - at(a) || b - a);
}

function sizeOf(texts: Texts): number {
  let size = 0;
  for (const text of texts.values()) size += text.length;
  return size;
}
