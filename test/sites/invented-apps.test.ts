import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { type InventedApp, own } from './invented/app';
import { blind } from './invented/blind';
import { conversations } from './invented/conversations';
import { readApp } from './invented/read-app';
import { records } from './invented/records';
import { unseen } from './invented/unseen';
import { unseenTraps } from './invented/unseen-traps';
import { now } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});

/** Of which no message is read, as it stands today. */
const unread = [
  'a webmail that shows one message in a pane beside the list',
  'messages in a frame of the application',
  'a colleague forwards the mails of two customers',
];

/** Of the seller's firm, and in no setting: what they wrote is left out. */
const isColleague = (address: string) => address !== own && address.endsWith(own.replace(/.*@/, '@'));

const apps = [...records, ...conversations, ...blind, ...unseen, ...unseenTraps];

it.each(apps.map((app): [string, InventedApp] => [app.name, app]))(
  '%s has its messages with sender, time and words, or none',
  (name, app) => {
    const messages = readApp(app).messages.map(({ from, time, text }) => [
      from.is === 'found' ? from.value.address : from.is,
      time.is === 'found' ? time.value.at : time.is,
      text.is === 'found' && text.value,
    ]);
    const expected = unread.includes(name) ? [] : (app.messages ?? []).filter(([from]) => !isColleague(from));
    expect(messages).toEqual(
      expected.map(([from, time, words]) => [from, new Date(time).getTime(), expect.stringContaining(words)]),
    );
  },
);
