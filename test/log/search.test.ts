import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportBackup, importBackup } from '@/lib/exchange/backup';
import { addCustomer, deleteCustomer, updateCustomer } from '@/lib/log/customers';
import { log } from '@/lib/log/database';
import { addEntry, deleteEntry, updateEntry } from '@/lib/log/entries';
import { plain } from '@/lib/log/find';
import { indexSlice, rebuildIndex } from '@/lib/log/search/index-slice';
import { marked } from '@/lib/log/search/marks';
import { type Place, searchLog } from '@/lib/log/search/search-log';
import { searchNamed } from '@/lib/log/search/search-named';
import { queryOf } from '@/lib/log/search/words';
import { undo } from '@/lib/log/trash';
import { DAY } from '@/lib/model/time';
import { ADDED, customer, emptyLog, message, NOW, read, touches } from './builders';

beforeEach(emptyLog);
afterEach(() => vi.restoreAllMocks());

const texts = async (query: string, limit = 50) =>
  (await searchLog(query, { limit })).hits.map((hit) => hit.texts.join(' | '));

const fact = (customerId: string, text: string, at = NOW) =>
  addEntry({ customerId, kind: 'fact', at, body: { category: 'person', text, source: 'told' } });

async function indexAll(): Promise<void> {
  while (await indexSlice({ slice: 7, most: 5 }));
}

describe('searching the log', () => {
  it('finds what was just written, and what the index took in, newest first', async () => {
    const { id } = await customer();
    await fact(id, 'Sails a red kayak', NOW - DAY);
    await indexAll();
    await fact(id, 'Sold the kayak');
    expect(await texts('kayak')).toEqual(['Sold the kayak', 'Sails a red kayak']);
    expect(await texts('kay red')).toEqual(['Sails a red kayak']);
    expect(await texts('ayak')).toEqual([]);
  });

  it('finds every text of every kind, the subjects of conversations and what is noted of a customer', async () => {
    const { id } = await customer();
    await addEntry({
      customerId: id,
      kind: 'issue',
      at: NOW,
      body: { what: 'Torn', openedAt: NOW, repair: 'Sewn up' },
    });
    await updateCustomer(id, { body: { note: 'Met at the harbour fair' } });
    await read([message(id, { subject: 'Re: Spare paddles', thread: 't1' })]);
    await indexAll();
    expect(await texts('sewn')).toEqual(['Torn | Sewn up']);
    expect(await texts('harbour')).toEqual(['Met at the harbour fair']);
    expect(await texts('paddles')).toHaveLength(1);
  });

  it('finds letters with and without accents, other scripts, and part of what is written without spaces', async () => {
    const { id } = await customer();
    for (const text of [
      'Crème brûlée',
      'Привет из Осло',
      'Νέος κόσμος',
      '東京都で会いました',
      'ขอบคุณมากครับ',
      '안녕하세요',
    ]) {
      await fact(id, text);
    }
    for (const index of [() => Promise.resolve(), indexAll]) {
      await index();
      expect(await texts('creme BRUL')).toEqual(['Crème brûlée']);
      expect(await texts('осло')).toEqual(['Привет из Осло']);
      expect(await texts('κοσμοσ')).toEqual(['Νέος κόσμος']);
      expect(await texts('京都')).toEqual(['東京都で会いました']);
      expect(await texts('都')).toEqual(['東京都で会いました']);
      expect(await texts('都京')).toEqual([]);
      expect(await texts('คุณ')).toEqual(['ขอบคุณมากครับ']);
      expect(await texts('안녕')).toEqual(['안녕하세요']);
    }
  });

  it('stops when it is told to, and finds nothing for nothing', async () => {
    await expect(searchLog('kayak', { limit: 5, signal: AbortSignal.abort() })).rejects.toThrow('abort');
    expect(await searchLog(' .,! ', { limit: 5 })).toEqual({ query: null, hits: [], complete: true });
  });

  it('says that it does not know all while older entries are not taken in', async () => {
    const { id } = await customer();
    for (let day = 0; day < 30; day++) await fact(id, `Kayak ${day}`, NOW - day * DAY);
    await rebuildIndex();
    expect(await searchLog('kayak', { limit: 50 })).toMatchObject({ complete: false, hits: [] });
    await indexSlice({ slice: 7 });
    expect(await texts('kayak')).toEqual(Array.from({ length: 7 }, (_, day) => `Kayak ${day}`));
    await indexAll();
    expect(await texts('kayak')).toEqual(Array.from({ length: 30 }, (_, day) => `Kayak ${day}`));
    expect(await searchLog('kayak', { limit: 5 })).toMatchObject({ complete: true });
  });
});

describe('searching for what was said of somebody', () => {
  const ofNamed = async (query: string) =>
    (await searchNamed(query, { limit: 50 })).map((hit) => hit.texts.join(' | '));

  it('takes words of their name or address for them, and finds the others in their log', async () => {
    const { id } = await customer();
    const other = await customer('bo@fellside.example', 'Bo Lindqvist');
    await fact(id, 'Sails a red kayak');
    await fact(other.id, 'Sells kayaks');
    expect(await ofNamed('ada kay')).toEqual(['Sails a red kayak']);
    expect(await ofNamed('fellside kayak')).toEqual(['Sells kayaks']);
    expect(await ofNamed('lindqvist red')).toEqual(['Sails a red kayak']);
    expect(await ofNamed('ada')).toEqual([]);
    expect(await ofNamed('ada horse')).toEqual([]);
  });
});

describe('what is marked', () => {
  const marks = (text: string, query: string) => {
    const asked = queryOf(text === '' ? '' : query);
    return asked ? marked(text, asked).map(({ text: part, isHit }) => (isHit ? `[${part}]` : part)) : [];
  };

  it('is what was typed, however it is written', () => {
    expect(marks('Crème brûlée, café', 'creme BRU')).toEqual(['[Crème]', ' ', '[brû]', 'lée, café']);
    expect(marks('Große Straße', 'strasse')).toEqual(['Große ', '[Straße]']);
    expect(marks('e\u0301clair', 'ec')).toEqual(['[e\u0301c]', 'lair']);
    expect(marks('東京都で', '京都')).toEqual(['東', '[京都]', 'で']);
    expect(marks('안녕하세요', '안녕')).toEqual(['[안녕]', '하세요']);
  });

  it('is shown with what stands around it in a long text', () => {
    const shown = marks(`${'before '.repeat(100)}kayak${' after'.repeat(100)}`, 'kayak').join('');
    expect(shown).toMatch(/^… (before )+\[kayak\]( after)+ …$/);
    expect(shown.length).toBeLessThan(260);
  });
});

describe('the index', () => {
  it('keeps no word of what was deleted', async () => {
    const { id } = await customer();
    const other = await customer('bo@brightwater.example', 'Bo');
    await fact(id, 'Sails a kayak');
    await fact(other.id, 'Rides a horse');
    await indexAll();
    await deleteCustomer(id, NOW);
    await indexAll();
    const words = (await log.searchParts.toArray()).map((part) => part.words).join(' ');
    expect(words).toContain('horse');
    expect(words).not.toContain('kayak');
  });

  it('keeps no word of a note that was taken out of a message', async () => {
    const { id } = await customer();
    await read([message(id, { thread: 't1' })]);
    const [touch] = await touches();
    await updateEntry(touch?.id ?? '', { body: { note: 'Sails a kayak' } });
    await indexAll();
    expect(await texts('kayak')).toEqual(['Sails a kayak']);
    await updateEntry(touch?.id ?? '', { body: { note: '' } });
    await indexAll();
    expect((await log.searchParts.toArray()).map((part) => part.words).join(' ')).not.toContain('kayak');
  });

  it('has words in one field alone, and is in no backup', async () => {
    const { id } = await customer();
    await fact(id, 'Sails a kayak');
    await indexAll();
    for (const { words, ...rest } of await log.searchParts.toArray()) {
      expect(words).toContain('kayak');
      expect(JSON.stringify(rest)).not.toContain('kayak');
    }
    expect(await exportBackup(NOW)).not.toContain('searchParts');
  });

  it('is not written again by what changes no text', async () => {
    const { id } = await customer();
    await read([message(id, { thread: 't1' })]);
    await indexAll();
    const before = await log.searchParts.toArray();
    await read([message(id, { thread: 't1' })], { readAt: NOW + DAY });
    expect(await log.searchChanges.count()).toBeGreaterThan(0);
    await indexAll();
    expect(await log.searchParts.toArray()).toEqual(before);
    expect(await log.searchChanges.count()).toBe(0);
  });

  it('keeps for later what was written while it read', async () => {
    const { id } = await customer();
    const { id: entryId } = await fact(id, 'Sails a kayak');
    await indexAll();
    await updateEntry(entryId, { body: { text: 'Sails a dinghy' } });
    // The slice has read its rows and is about to write.
    const writing = vi
      .spyOn(log, 'transaction')
      .mockImplementationOnce(((...given: unknown[]) =>
        updateEntry(entryId, { body: { text: 'Sails a catamaran' } }).then(() =>
          (log.transaction as (...parameters: unknown[]) => unknown)(...given),
        )) as never);
    await indexSlice();
    writing.mockRestore();
    expect(await log.searchChanges.toCollection().primaryKeys()).toContain(`${entryId}e`);
    expect(await texts('catamaran')).toEqual(['Sails a catamaran']);
    await indexAll();
    expect(await texts('catamaran')).toEqual(['Sails a catamaran']);
    expect(await texts('dinghy')).toEqual([]);
  });
});

const vocabulary = ['kayak', 'Kayaks', 'Crème', 'offer', 'Óslo', 'Привет', '東京都', '京都', 'ขอบคุณ', '2024', 'ω'];
const queries = ['kayak', 'kay o', 'creme', 'of', 'привет', '京', '東京都', 'คุณ', '20 kayaks', 'ω', 'x'];

/** What a scan of the whole log finds, newest first. */
async function scan(query: string): Promise<string[]> {
  const isRun = (word: string) => /[\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]/u.test(word);
  const fits = (searched: readonly string[]) =>
    plain(query)
      .split(' ')
      .every((word) =>
        isRun(plain(word))
          ? searched.some((text) => plain(text).includes(word))
          : searched.some((text) => ` ${plain(text).replace(/[^\p{L}\p{N}]/gu, ' ')}`.includes(` ${word}`)),
      );
  const [entries, conversations, customers] = await Promise.all([
    log.entries.toArray(),
    log.conversations.toArray(),
    log.customers.toArray(),
  ]);
  const all = [
    ...entries.map(({ id, at, kind, conversationId, body }) => {
      const { text, what, note, subject } = body as Record<string, string>;
      const own = kind === 'touch' ? [conversationId ? '' : subject, note] : [text, what];
      return { ref: `${id}e`, at, searched: own.map(String) };
    }),
    ...conversations.map(({ id, at, body }) => ({ ref: `${id}c`, at, searched: [body.subject] })),
    ...customers.map(({ id, addedAt, body }) => ({ ref: `${id}p`, at: addedAt, searched: [body.role, body.note] })),
  ];
  const found = all.filter(({ searched }) => fits(searched));
  return found.sort((a, b) => b.at - a.at || (a.ref < b.ref ? 1 : -1)).map(({ ref }) => ref);
}

describe('over any log', () => {
  const words = fc.array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 4 }).map((list) => list.join(' '));
  const nth = fc.nat(40);
  const act = fc.oneof(
    { weight: 5, arbitrary: fc.record({ is: fc.constant('add' as const), words, nth, day: fc.nat(30) }) },
    fc.record({ is: fc.constant('change' as const), words, nth, day: fc.nat(30) }),
    fc.record({ is: fc.constant('delete' as const), nth }),
    fc.record({ is: fc.constant('take-back' as const), nth }),
    fc.record({ is: fc.constant('read' as const), words, nth, day: fc.nat(30) }),
    fc.record({ is: fc.constant('note' as const), words, nth }),
    fc.record({ is: fc.constant('delete-customer' as const), nth }),
    fc.record({ is: fc.constant('keep-backup' as const) }),
    fc.record({ is: fc.constant('merge' as const) }),
    fc.record({ is: fc.constant('rebuild' as const) }),
    fc.record({ is: fc.constant('crash' as const) }),
    { weight: 4, arbitrary: fc.record({ is: fc.constant('slice' as const), least: fc.nat(6) }) },
  );
  type Act = typeof act extends fc.Arbitrary<infer One> ? One : never;

  async function perform(one: Act, tokens: string[], backups: string[]): Promise<void> {
    const customers = await log.customers.orderBy('id').primaryKeys();
    const customerId = 'nth' in one ? (customers[one.nth % customers.length] ?? '') : '';
    const entries = 'nth' in one ? await log.entries.orderBy('id').primaryKeys() : [];
    const entryId = 'nth' in one ? entries[one.nth % entries.length] : undefined;
    switch (one.is) {
      case 'add':
        await fact(customerId, one.words, NOW - one.day * DAY);
        break;
      case 'change': {
        const entry = entryId ? await log.entries.get(entryId) : undefined;
        if (!entry) break;
        const name = entry.kind === 'touch' ? 'note' : 'text';
        await updateEntry(entry.id, { at: NOW - one.day * DAY, body: { [name]: one.words } });
        break;
      }
      case 'delete':
        if (entryId) tokens.push(await deleteEntry(entryId, NOW));
        break;
      case 'take-back': {
        const [token] = tokens.splice(one.nth % Math.max(1, tokens.length), 1);
        if (token) await undo(token);
        break;
      }
      case 'read': {
        const at = NOW - one.day * DAY;
        const aliases = [{ id: `mail/${one.nth}-${one.day}`, strong: true }];
        const time = { at, precision: 'ms', zone: 'known' } as const;
        await read([message(customerId, { subject: one.words, thread: `t${one.nth % 5}`, aliases, time })]);
        break;
      }
      case 'note':
        await updateCustomer(customerId, { body: { note: one.words } });
        break;
      case 'delete-customer':
        if (customers.length > 1) tokens.push(await deleteCustomer(customerId, NOW));
        break;
      case 'keep-backup':
        backups.push(await exportBackup(NOW));
        break;
      case 'merge':
        if (backups[0]) await importBackup(backups[0]);
        break;
      case 'rebuild':
        await rebuildIndex();
        while (await indexSlice({ slice: 5, most: 4 }));
        break;
      case 'crash': {
        const dying = vi.spyOn(log.searchState, 'put').mockRejectedValueOnce(new Error('The browser was closed'));
        await indexSlice({ slice: 5, most: 4 }).catch(() => undefined);
        dying.mockRestore();
        break;
      }
      case 'slice':
        await indexSlice({ least: one.least, slice: 5, most: 4 });
    }
  }

  /** The first twenty, so many at a time. */
  async function inPages(query: string, limit: number): Promise<string[]> {
    const refs: string[] = [];
    let after: Place | undefined;
    do {
      const { hits } = await searchLog(query, { limit, ...(after ? { after } : {}) });
      refs.push(...hits.map(({ ref }) => ref));
      after = hits.at(-1);
    } while (after && refs.length < 20);
    return refs.slice(0, 20);
  }

  it('finds what a scan of everything finds, in its order, whatever was done before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 40 }), async (acts) => {
        await emptyLog();
        while (await indexSlice());
        for (const index of [0, 1, 2]) {
          const identities = [{ type: 'email' as const, value: `p${index}@brightwater.example` }];
          await addCustomer({ body: { name: `P${index}` }, stage: 'customer', identities, now: ADDED });
        }
        const tokens: string[] = [];
        const backups: string[] = [];
        for (const one of acts) await perform(one, tokens, backups);
        for (const query of queries) {
          const expected = await scan(query);
          const found = await searchLog(query, { limit: 50 });
          expect(
            found.hits.map(({ ref }) => ref),
            query,
          ).toEqual(expected.slice(0, 50));
          expect(found.complete).toBe(true);
          expect(await inPages(query, 2), query).toEqual(expected.slice(0, 20));
        }
      }),
      { numRuns: 60 },
    );
  });
});
