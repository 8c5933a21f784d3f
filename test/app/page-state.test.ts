import { describe, expect, it } from 'vitest';
import { pageState } from '@/lib/app/page-state';
import type { PagePerson, PageReading } from '@/lib/model/reading';
import { settings } from './log';
import { draft, message, reading } from './readings';

const named = (rank: number): PagePerson => ({
  name: '',
  address: 'ada@lund.example',
  role: 'mention',
  phones: [],
  company: '',
  rank,
});

/** What is said of a page that no adapter knows. */
const bare = (part: Partial<PageReading>) => {
  const page = reading({ site: 'generic', url: 'https://desk.example/', view: 'other', ...part });
  const state = pageState({ is: 'read', tabId: 1, origin: '', address: '', reading: page }, settings());
  return state.is === 'read' && state.bare === true;
};

describe('a page that no adapter knows', () => {
  it('is one on which nobody was found, where those named on it merely stand there', () => {
    expect([bare({}), bare({ people: [named(0.35)] }), bare({ site: 'taught' })]).toEqual([true, true, true]);
  });

  it('is none such with somebody it would be about, a message, a draft, or under an adapter', () => {
    expect([
      bare({ people: [named(0.4)] }),
      bare({ view: 'record', people: [named(0.9)] }),
      bare({ messages: [message()] }),
      bare({ drafts: [draft()] }),
      bare({ site: 'hubspot' }),
    ]).toEqual([false, false, false, false, false]);
  });
});
