import type { Field, PageAddress, PageMessage, PagePerson, PageReading } from '@/lib/model/reading';
import { caps } from './caps';
import { newestFirst } from './page-texts';

/** The reading within the limits of `caps.ts`; `cut` counts the messages, people and characters that were left out. */
export function capped(reading: PageReading): PageReading {
  let cut = reading.cut;
  const text = (value: string, limit: number): string => {
    cut += Math.max(0, value.length - limit);
    return value.slice(0, limit);
  };
  const list = <T>(values: T[], limit: number): T[] => {
    cut += Math.max(0, values.length - limit);
    return values.slice(0, limit);
  };
  const field = (value: Field<string>, limit: number): Field<string> =>
    value.is === 'found' ? { ...value, value: text(value.value, limit) } : value;
  const address = <T extends PageAddress>(one: T): T => ({
    ...one,
    name: text(one.name, caps.name),
    address: text(one.address, caps.address),
  });
  const addresses = (values: PageAddress[]) => list(values, caps.addresses).map(address);
  const person = (one: PagePerson): PagePerson => ({
    ...address(one),
    phones: list(one.phones, caps.phones),
    company: text(one.company, caps.name),
  });

  let room: number = caps.allText;
  const message = (one: PageMessage): PageMessage => {
    const own = field(one.text, Math.min(caps.text, room));
    if (own.is === 'found') room -= own.value.length;
    return {
      ...one,
      ids: list(one.ids, caps.ids).map((id) => ({ ...id, id: text(id.id, caps.id) })),
      from: one.from.is === 'found' ? { ...one.from, value: address(one.from.value) } : one.from,
      to: addresses(one.to),
      cc: addresses(one.cc),
      replyTo: one.replyTo && address(one.replyTo),
      subject: text(one.subject, caps.subject),
      text: own,
      url: text(one.url, caps.url),
    };
  };

  // The newest are kept, and the room for text is theirs first; the page's order stays.
  const kept = list(newestFirst(reading.messages), caps.messages);
  const messages = new Map(kept.map((index) => [index, message(reading.messages[index] as PageMessage)]));
  const result: PageReading = {
    ...reading,
    url: text(reading.url, caps.url),
    account: field(reading.account, caps.address),
    conversation: field(reading.conversation, caps.id),
    subject: field(reading.subject, caps.subject),
    people: list(reading.people, caps.people).map(person),
    messages: [...messages].sort(([a], [b]) => a - b).map(([, one]) => one),
    drafts: list(reading.drafts, caps.drafts).map((draft) => ({
      ...draft,
      to: addresses(draft.to),
      cc: addresses(draft.cc),
      subject: text(draft.subject, caps.subject),
      text: text(draft.text, caps.text),
      quoted: text(draft.quoted, caps.quoted),
    })),
    health: { ...reading.health, report: reading.health.report.slice(0, caps.report) },
  };
  return { ...result, cut };
}
