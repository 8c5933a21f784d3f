import { afterEach, describe, expect, it, vi } from 'vitest';
import { insertOrCopy } from '@/lib/app/actions/insert';
import { insertIntoDraft } from '@/lib/app/insert';

const gone = { is: 'not-inserted', why: 'gone' };
const refused = { is: 'not-inserted', why: 'refused' };

/** A browser whose page answers so, and a clipboard. */
function browser(sendMessage: (...args: unknown[]) => Promise<unknown>, mayCopy = true) {
  const asked = vi.fn(sendMessage);
  const copied: string[] = [];
  const put = vi.fn(async () => []);
  vi.stubGlobal('chrome', { tabs: { sendMessage: asked }, scripting: { executeScript: put } });
  vi.stubGlobal('navigator', {
    clipboard: {
      writeText: async (text: string) => {
        if (!mayCopy) throw new Error('NotAllowedError');
        copied.push(text);
      },
    },
  });
  return { asked, copied, put };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('inserting', () => {
  it('tells the page script the draft and the words, and nothing else', async () => {
    const { asked } = browser(async () => ({ is: 'inserted' }));
    expect(await insertIntoDraft(7, 'h', 'Words')).toEqual({ is: 'inserted' });
    expect(asked.mock.calls).toEqual([[7, { type: 'insert', handle: 'h', text: 'Words' }, { frameId: 0 }]]);
  });

  it('puts what inserts into that page first: it is not in a page before', async () => {
    const { asked, put } = browser(async () => ({ is: 'inserted' }));
    put.mockImplementation(async () => {
      expect(asked).not.toHaveBeenCalled();
      return [];
    });
    expect(await insertIntoDraft(7, 'h', 'Words')).toEqual({ is: 'inserted' });
    expect(put).toHaveBeenCalledExactlyOnceWith({
      target: { tabId: 7, frameIds: [0] },
      files: ['/page-insert.js'],
      injectImmediately: true,
    });
    expect(asked).toHaveBeenCalledOnce();
  });

  it('finds no draft where no page script is', async () => {
    browser(async () => {
      throw new Error('Could not establish connection.');
    });
    expect(await insertIntoDraft(7, 'h', 'Words')).toEqual(gone);
  });

  it.each([undefined, null, 'inserted', {}, { is: 'yes' }, { is: 'not-inserted' }, { is: 'not-inserted', why: 'x' }])(
    'takes %j for a refusal',
    async (answer) => {
      browser(async () => answer);
      expect(await insertIntoDraft(7, 'h', 'Words')).toEqual(refused);
    },
  );

  it('does not wait for ever for a page that hangs', async () => {
    vi.useFakeTimers();
    browser(() => new Promise(() => undefined));
    const inserting = insertIntoDraft(7, 'h', 'Words');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await inserting).toEqual(refused);
  });
});

describe('words that did not get into the draft', () => {
  it('are copied', async () => {
    const { copied } = browser(async () => refused);
    expect(await insertOrCopy(7, 'h', 'Words')).toEqual(refused);
    expect(await insertOrCopy(null, 'h', 'More words')).toEqual(gone);
    expect(copied).toEqual(['Words', 'More words']);
  });

  it('and no others: the clipboard stays the seller’s', async () => {
    const { copied } = browser(async () => ({ is: 'inserted' }));
    await insertOrCopy(7, 'h', 'Words');
    expect(copied).toEqual([]);
  });

  it('are not said to be copied where they were not', async () => {
    browser(async () => refused, false);
    await expect(insertOrCopy(7, 'h', 'Words')).rejects.toThrow('The browser did not let Attune copy it.');
  });
});
