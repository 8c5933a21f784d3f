import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generic } from '@/lib/sites/generic';
import { type InventedApp, own } from './invented/app';
import { blind } from './invented/blind';
import { conversations } from './invented/conversations';
import { records } from './invented/records';
import { fill, now, page, read } from './open-page';

beforeAll(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(now);
});
afterAll(() => {
  vi.useRealTimers();
});

/** What the page does not tell well enough, as it stands today: these have to be taught. */
const toBeTaught = [
  'a webmail that shows one message in a pane beside the list',
  'a record in Japanese',
  'messages in a frame of the application',
];

const apps = [...records, ...conversations, ...blind];

describe.each(apps.map((app): [string, InventedApp] => [app.name, app]))('%s', (name, app) => {
  it('is about the right person, or says that it has to be taught', () => {
    expect(whom(readApp(app))).toBe(toBeTaught.includes(name) ? '' : app.about);
  });

  it('has its messages with sender, time and words, or none', () => {
    const messages = readApp(app).messages.map(({ from, time, text }) => [
      from.is === 'found' ? from.value.address : from.is,
      time.is === 'found' ? time.value.at : time.is,
      text,
    ]);
    const expected = toBeTaught.includes(name) ? [] : (app.messages ?? []);
    expect(messages).toEqual(
      expected.map(([from, time, words]) => [from, new Date(time).getTime(), expect.stringContaining(words)]),
    );
  });
});

function readApp({ html, url, frames = {} }: InventedApp) {
  const { document } = page(html, url);
  for (const [id, inner] of Object.entries(frames)) fill(document, id, inner);
  return read(generic, document);
}

/** As the panel decides it: who wrote last comes first, the seller left out; nobody on a list; on others who stands out. */
function whom({ view, people, messages }: ReturnType<typeof readApp>): string {
  const wrote = messages
    .toSorted((a, b) => timeOf(b) - timeOf(a))
    .flatMap(({ from }) => (from.is === 'found' ? [{ ...from.value, role: 'from', rank: 1 }] : []));
  const [best, second] = [...wrote, ...people].filter(({ address }) => address !== own);
  if (view === 'list' || !best) return '';
  if (view === 'conversation' || best.role === 'record') return best.address;
  const isOther = second !== undefined && second.address !== best.address;
  return best.rank >= 0.4 && !(isOther && second.rank >= best.rank - 0.15) ? best.address : '';
}

const timeOf = ({ time }: ReturnType<typeof readApp>['messages'][number]) => (time.is === 'found' ? time.value.at : 0);
