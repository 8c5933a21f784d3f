import type { Field, PageAddress } from '@/lib/model/reading';
import { asAddress, distinct, person } from './address';
import type { SiteMessage, Steps } from './contract';
import { genericQuoted } from './generic-selectors';
import { timeOf } from './marked-time';
import { messageText } from './own-text';
import { absent, found, unrecognised } from './rungs';
import { type Item, idOf, isItem, itemsOf, textOf } from './schema-items';
import { each } from './steps';
import { isShown } from './visible';

/**
 * Messages that the page marks up (schema.org EmailMessage or Message: identifier, sender, toRecipient, ccRecipient,
 * dateSent or dateReceived, headline, text, isPartOf; or as parts of a Conversation). Where one is opened beside a list, the opened conversation alone.
 */
export function* readMessages(
  items: Item[],
  document: Document,
): Steps<{ messages: SiteMessage[]; conversation: string }> {
  const inside = items.flatMap((whole) =>
    itemsOf(whole, 'hasPart').map((item) => ({
      item,
      within: whole.types.includes('Conversation') ? idOf(whole) : '',
    })),
  );
  const marked = [...items.map((item) => ({ item, within: '' })), ...inside].filter(
    ({ item: { types } }) => types.includes('EmailMessage') || types.includes('Message'),
  );
  const read = yield* each(marked, ({ item, within }) => ({
    conversation: conversationOf(item) || within,
    message: readMessage(item, document),
  }));
  const opened = read.filter(({ message }) => message.text.is === 'found');
  const conversations = new Set(opened.map(({ conversation }) => conversation));
  const [conversation = ''] = conversations.size === 1 ? conversations : [];
  const shown =
    opened.length === 0 ? read : conversation ? read.filter((one) => one.conversation === conversation) : opened;
  return { messages: shown.map(({ message }) => message), conversation };
}

/** A message of which nothing is known. */
export const emptyMessage: SiteMessage = {
  ids: [],
  from: unrecognised,
  to: [],
  cc: [],
  replyTo: null,
  via: false,
  subject: '',
  time: absent,
  text: absent,
  answered: false,
  attachments: false,
  collapsed: true,
  url: '',
};

function readMessage(item: Item, document: Document): SiteMessage {
  const id = idOf(item);
  const url = textOf(item, 'url');
  return {
    ...emptyMessage,
    ids: id ? [{ id, strong: true }] : [],
    from: senderOf(item),
    to: people(item, 'toRecipient', 'recipient'),
    cc: people(item, 'ccRecipient'),
    replyTo: people(item, 'replyTo')[0] ?? null,
    subject: textOf(item, 'headline', 'about', 'name'),
    time: timeOf(textOf(item, 'dateSent', 'dateReceived')),
    text: textIn(item),
    collapsed: textIn(item).is !== 'found',
    url: url && URL.canParse(url, document.baseURI) ? new URL(url, document.baseURI).href : '',
  };
}

function senderOf(item: Item): Field<PageAddress> {
  const senders = people(item, 'sender', 'author');
  const [only] = senders;
  if (only && senders.length === 1) return found(only);
  return item.props.has('sender') || senders.length > 1 ? unrecognised : absent;
}

/** Persons by their `email`, or plain text that is an address. */
function people(item: Item, ...names: string[]): PageAddress[] {
  const name = names.find((one) => item.props.has(one));
  if (!name) return [];
  const things = itemsOf(item, name).flatMap((one) => {
    const address = asAddress(textOf(one, 'email'));
    return address ? [person(textOf(one, 'name'), address)] : [];
  });
  const words = (item.props.get(name) ?? []).filter((value) => !isItem(value)).length;
  const address = words > 0 ? asAddress(textOf(item, name)) : '';
  return distinct(address ? [...things, { name: '', address }] : things);
}

function conversationOf(item: Item): string {
  const [whole] = itemsOf(item, 'isPartOf');
  return whole ? idOf(whole) || textOf(whole, 'url') : textOf(item, 'isPartOf');
}

function textIn(item: Item): SiteMessage['text'] {
  for (const value of item.props.get('text') ?? []) {
    if (typeof value === 'string') return found(value);
    if (!isItem(value) && isShown(value)) return found(() => messageText(value, genericQuoted));
  }
  return absent;
}
