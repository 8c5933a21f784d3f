import type { PageDraft, PageMessage, PageReading } from '@/lib/model/reading';

export const ME = 'nina@fjordgear.example';
export const ADA = 'ada.lindqvist@brightwater.example';
export const READ_AT = Date.parse('2026-11-20T09:00:00Z');

/** A conversation page of a webmail, read well. */
export function reading(part: Partial<PageReading> = {}): PageReading {
  return {
    site: 'gmail',
    url: 'https://mail.google.com/mail/u/0/#inbox/1',
    view: 'conversation',
    account: { is: 'found', value: ME, rung: 1 },
    conversation: { is: 'found', value: 'thread-1', rung: 1 },
    subject: { is: 'found', value: 'Order FG-20418', rung: 1 },
    people: [],
    messages: [],
    drafts: [],
    readAt: READ_AT,
    language: 'en',
    cut: 0,
    health: { state: 'ok', missing: [], report: '' },
    ...part,
  };
}

let messages = 0;

/** A message of Ada to the seller that asks something; each with an id of its own. */
export function message(part: Partial<PageMessage> = {}): PageMessage {
  messages += 1;
  return {
    ids: [{ id: `m${messages}`, strong: true }],
    from: { is: 'found', value: { name: 'Ada Lindqvist', address: ADA }, rung: 1 },
    to: [{ name: 'Nina Solberg', address: ME }],
    cc: [],
    replyTo: null,
    via: false,
    subject: 'Order FG-20418',
    time: { is: 'found', value: { at: READ_AT - 3_600_000, precision: 'ms', zone: 'known' }, rung: 1 },
    text: { is: 'found', value: 'Could you send the right ones?', rung: 1 },
    answered: false,
    attachments: false,
    collapsed: false,
    url: '',
    ...part,
  };
}

export function from(address: string, name = ''): PageMessage['from'] {
  return { is: 'found', value: { name, address }, rung: 1 };
}

export function draft(part: Partial<PageDraft> = {}): PageDraft {
  return {
    handle: crypto.randomUUID(),
    to: [{ name: '', address: ADA }],
    cc: [],
    subject: 'Re: Order FG-20418',
    text: 'They leave today.',
    reply: true,
    attachments: null,
    quoted: '',
    ...part,
  };
}
