import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ruleActions } from '@/lib/app/actions/rules';
import { settleAgenda } from '@/lib/app/agenda';
import { askToNotify, noticePressed, notificationsRevoked } from '@/lib/app/notify';
import { staleCustomers } from '@/lib/log/agenda';
import { log } from '@/lib/log/database';
import { getSettings, type Settings, updateSettings } from '@/lib/log/settings';
import { HOUR, MINUTE } from '@/lib/model/time';
import { messages } from '@/lib/words/de';
import { speak } from '@/lib/words/i18n';
import { customer, emptyLog, message, read } from '@/test/log/builders';
import { fakeBrowser } from './fake-browser';
import { settings } from './log';

beforeEach(emptyLog);
afterEach(() => speak('en'));

/** Friday 20 November 2026 in Oslo. */
const at = (hour: number, minute = 0) => Date.UTC(2026, 10, 20, hour - 1, minute);
const quiet = { from: '18:00', to: '08:00' };
const wanted = { most: 3, quiet: null, notify: true, perDay: 3 };

let asked = 0;

/** A customer who asked at 09:00: at risk from 12:00, due at 13:00. */
async function waiting(name: string, hour = 9): Promise<string> {
  asked += 1;
  const { id } = await customer(`someone.${asked}@brightwater.example`, name);
  await read([
    message(id, {
      time: { at: at(hour), precision: 'ms', zone: 'known' },
      aliases: [{ id: `mail/${asked}`, strong: true }],
      subject: 'A very private matter',
    }),
  ]);
  return id;
}

const settle = (now: number, nudges: Partial<Settings['nudges']> = {}) =>
  settleAgenda(settings({ nudges: { ...wanted, ...nudges } }), now);

describe('the badge', () => {
  it('counts who presses, and is empty in quiet hours', async () => {
    const browser = fakeBrowser();
    await waiting('Ada');
    await settle(at(12), { quiet });
    expect(browser.badge).toBe('1');
    await settle(at(18), { quiet });
    expect(browser.badge).toBe('');
    await settle(at(18) + 14 * HOUR, { quiet });
    expect(browser.badge).toBe('1');
  });

  it('is looked at again at both ends of quiet hours', async () => {
    const browser = fakeBrowser();
    await settle(at(12), { quiet });
    expect(browser.alarm).toBe(at(18));
    await settle(at(18), { quiet });
    expect(browser.alarm).toBe(at(18) + 14 * HOUR);
    await settle(at(18));
    expect(browser.alarm).toBeNull();
  });
});

describe('notifications', () => {
  it('tell who waits, never what about, and once', async () => {
    const browser = fakeBrowser();
    await waiting('Ada Lindqvist');
    await settle(at(11, 59));
    expect(browser.shown).toEqual([]);
    await settle(at(12));
    expect(browser.shown).toMatchObject([{ title: 'Ada Lindqvist waits for an answer', message: 'Due 13:00' }]);
    expect(JSON.stringify(browser.shown)).not.toContain('private');
    for (const hour of [13, 14, 15]) await settle(at(hour));
    expect(browser.shown).toHaveLength(1);
  });

  it('tell once when several settle at the same time', async () => {
    const browser = fakeBrowser();
    await waiting('Ada');
    await Promise.all([settle(at(12)), settle(at(12)), settle(at(12))]);
    expect(browser.shown).toHaveLength(1);
  });

  it('are not told again by a browser that lost everything but the log', async () => {
    fakeBrowser();
    await waiting('Ada');
    await settle(at(12));
    log.close();
    await log.open();
    const restarted = fakeBrowser();
    await settle(at(13));
    expect(restarted.shown).toEqual([]);
  });

  it('tell of several in one, and wake for what has to wait', async () => {
    const browser = fakeBrowser();
    await waiting('Ada');
    await settle(at(12));
    await waiting('Bea');
    await waiting('Cy');
    await settle(at(12, 5), { perDay: 16 });
    expect(browser.shown).toHaveLength(1);
    expect(browser.alarm).toBe(at(12, 30));
    await settle(at(12, 30), { perDay: 16 });
    expect(browser.shown.map(({ title }) => title)).toEqual(['Ada waits for an answer', '2 customers may need you']);
  });

  it('keep to the day’s number, and wait for the end of quiet hours', async () => {
    const browser = fakeBrowser();
    await waiting('Ada');
    await settle(at(12), { perDay: 1 });
    await waiting('Bea');
    await settle(at(14), { perDay: 1 });
    expect(browser.shown).toHaveLength(1);
    await settle(at(19), { quiet });
    expect(browser.shown).toHaveLength(1);
    await settle(at(19) + 13 * HOUR, { quiet });
    expect(browser.shown).toHaveLength(2);
  });

  it('are silent when they are off, or the browser does not allow them, without counting as told', async () => {
    const browser = fakeBrowser({ allowed: false });
    await waiting('Ada');
    await settle(at(12));
    await settle(at(12), { notify: false });
    expect(browser.shown).toEqual([]);
    expect(await askToNotify()).toBe(false);
    browser.allowed = true;
    await settle(at(12, 1));
    expect(browser.shown).toHaveLength(1);
  });

  it('go off by themselves when the permission is taken away', async () => {
    await updateSettings('Europe/Oslo', (before) => ({ ...before, nudges: wanted }));
    await notificationsRevoked();
    expect((await getSettings('Europe/Oslo')).nudges).toEqual({ ...wanted, notify: false });
  });

  it('open the panel at their customer when pressed, in the last window when theirs is gone', async () => {
    const browser = fakeBrowser();
    const id = await waiting('Ada');
    await settle(at(12));
    noticePressed(browser.shown[0]?.id ?? '');
    expect(browser.opened).toEqual([7]);
    await vi.waitFor(() => expect(browser.session.get('wish:7')).toEqual({ customerId: id }));
    browser.windows = [9];
    noticePressed(browser.shown[0]?.id ?? '');
    await vi.waitFor(() => expect(browser.focused).toEqual([7, 9]));
    noticePressed('somebody else’s');
    expect(browser.opened).toHaveLength(2);
  });
});

describe('another language', () => {
  it('is spoken at once of everybody of whom something is told, however many stand before them', async () => {
    fakeBrowser();
    for (let count = 0; count < 170; count += 1) await waiting(`Ada ${count}`);
    await settle(at(12, 40));
    const titles = async () => {
      const rows = await log.agenda.toArray();
      return new Set(rows.map(({ body }) => body.top?.title.replace(/\d+/, '0')));
    };
    expect(await titles()).toEqual(new Set(['Ada 0 waits for an answer']));
    speak('de', messages);
    await settle(at(12, 41));
    expect(await titles()).toEqual(new Set(['Ada 0 wartet auf Antwort']));
  }, 120_000);

  it('is not taken back by what was begun in the former one', async () => {
    fakeBrowser();
    await waiting('Ada');
    speak('de', messages);
    await settle(at(12, 40));
    const before = await log.agenda.toArray();
    speak('en');
    const digest = crypto.subtle.digest.bind(crypto.subtle);
    vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...given) => {
      const made = await digest(...given);
      speak('de', messages);
      return made;
    });
    await settle(at(12, 41));
    expect(await log.agenda.toArray()).toEqual(before);
  });

  it('is gone on with at the next wake, should the browser end the worker on the way', async () => {
    const browser = fakeBrowser();
    await waiting('Ada');
    await settle(at(12, 40));
    speak('de', messages);
    const ended = vi.spyOn(performance, 'now').mockImplementation(() => {
      throw new Error('The browser ended the worker.');
    });
    await expect(settle(at(12, 41))).rejects.toThrow('ended');
    expect(browser.alarm).toBe(at(12, 41) + MINUTE / 2);
    ended.mockRestore();
  });
});

describe('a rule that is switched off for everybody', () => {
  it('leaves Today and badge at once, all other customers when there is time, and comes back', async () => {
    const browser = fakeBrowser();
    vi.useFakeTimers({ now: at(12, 40), toFake: ['Date'] });
    for (const name of ['Ada', 'Bea', 'Cy']) await waiting(name);
    await settle(at(12, 40));
    expect(browser.badge).toBe('3');
    await ruleActions.switchOff('reply-owed');
    await ruleActions.switchOff('acknowledge-now');
    expect(await log.dirty.count()).toBe(0);
    await settle(at(12, 41));
    expect(browser.badge).toBe('');
    const [{ stamp } = { stamp: '' }] = await log.agenda.toArray();
    expect(await staleCustomers(stamp, 10)).toEqual([]);
    vi.setSystemTime(at(12, 42));
    await ruleActions.bringBack('reply-owed', null);
    await settle(at(12, 43));
    expect(browser.badge).toBe('3');
    expect(browser.alarm).toBeGreaterThan(at(12, 43) + MINUTE / 2 - 1);
    vi.useRealTimers();
  });
});
