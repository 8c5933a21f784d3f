import { beforeEach, describe, expect, it, vi } from 'vitest';
import { standardsActions } from '@/lib/app/actions/standards';
import { handOut, watchHandedOut } from '@/lib/log/handed-out';
import { watchModelVersions } from '@/lib/log/models';
import { getSettings, updateSettings } from '@/lib/log/settings';
import { loadSituation } from '@/lib/log/situation';
import { defaultStandards } from '@/lib/model/standards';
import { DAY, HOUR } from '@/lib/model/time';
import { evaluate } from '@/lib/nudges/engine';
import { rules } from '@/lib/nudges/registry';
import { customer, emptyLog, message, NOW, read, ZONE } from '@/test/log/builders';
import { first } from '@/test/log/first';

const actions = standardsActions(ZONE);
const here = defaultStandards(ZONE);

beforeEach(async () => {
  await emptyLog();
  vi.stubGlobal('chrome', { runtime: { sendMessage: () => Promise.resolve() } });
  await updateSettings(ZONE, { firstRunDone: true });
});

const versions = async () => (await first(watchModelVersions(20))).versions;
const standards = async () => (await getSettings(ZONE)).standards;

describe('standards', () => {
  it('are saved as a version with the seller’s words, and taken back as another', async () => {
    const done = await actions.save({ from: here, to: { ...here, redLineDays: 5 } }, 'They wait for too long');
    expect(await standards()).toEqual({ ...here, redLineDays: 5 });
    await done?.undo();
    expect(await standards()).toEqual(here);
    expect((await versions()).map(({ words }) => words)).toEqual(['Taken back', 'They wait for too long', '']);
  });

  it('keep what was set elsewhere while the seller looked at what would change', async () => {
    await updateSettings(ZONE, (now) => ({ ...now, standards: { ...now.standards, followUps: 1 } }));
    await actions.save({ from: here, to: { ...here, redLineDays: 5 } }, '');
    expect(await standards()).toEqual({ ...here, followUps: 1, redLineDays: 5 });
  });

  it('go back to a version whole, zone included; taken back, what was set since stays', async () => {
    await actions.save({ from: here, to: { ...here, zone: 'Asia/Tokyo', redLineDays: 5, followUps: 4 } }, '');
    const old = (await versions()).at(-1);
    if (!old) throw new Error('No version was kept.');
    const done = await actions.goBack(old.standards, 'Back');
    expect(await standards()).toEqual(here);
    expect((await versions()).map(({ words }) => words)).toEqual(['Back', '', '']);
    await updateSettings(ZONE, (now) => ({ ...now, standards: { ...now.standards, followUps: 1 } }));
    await done?.undo();
    expect(await standards()).toEqual({ ...here, zone: 'Asia/Tokyo', redLineDays: 5, followUps: 1 });
  });
});

describe('days off of a file', () => {
  const { year } = Temporal.Now.plainDateISO(ZONE);
  const fileOf = (...lines: string[]) =>
    new File([['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n')], 'days.ics');
  const event = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'];

  it('are those of this year and the next two', async () => {
    const yearly = event('SUMMARY:Labour Day', 'DTSTART;VALUE=DATE:19700501', 'RRULE:FREQ=YEARLY');
    const { days } = await actions.readDaysOff(fileOf(...yearly));
    expect(days.map(({ date }) => date)).toEqual([`${year}-05-01`, `${year + 1}-05-01`, `${year + 2}-05-01`]);
  });

  it.each([
    [[], 'No calendar is in this file.'],
    [event('SUMMARY:No start'), 'None of the events in this file can be read.'],
    [event('DTSTART:20261224T090000Z'), `No all-day event from ${year} to ${year + 2} is in this file.`],
  ])('%j are none, and why is said', async (lines, says) => {
    await expect(actions.readDaysOff(fileOf(...lines))).rejects.toThrow(`${says} Nothing was changed.`);
  });
});

describe('what to expect', () => {
  it('is copied with its form where the browser takes that, and as plain text else', async () => {
    const write = vi.fn(() => Promise.resolve());
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { write, writeText } });
    vi.stubGlobal('ClipboardItem', class {});
    await actions.copyWithForm('plain', '<p>form</p>');
    expect([write.mock.calls.length, writeText.mock.calls.length]).toEqual([1, 0]);
    write.mockRejectedValueOnce(new Error('not allowed'));
    await actions.copyWithForm('plain', '<p>form</p>');
    expect(writeText).toHaveBeenCalledExactlyOnceWith('plain');
  });

  it('given to a customer changes no nudge about them', async () => {
    const { id } = await customer();
    await read([message(id)]);
    const nudges = async () => {
      const loaded = await loadSituation(id, here);
      if (!loaded) throw new Error('There is no such customer.');
      const situation = { ...loaded.situation, page: null, said: null, draft: null };
      return [1, 30, 120].map((days) => evaluate(rules, situation, NOW + days * DAY));
    };
    const before = await nudges();
    expect(before.map(({ nudges }) => nudges.length > 0)).toEqual([true, true, true]);
    await handOut(id, 'Soon.', ZONE, NOW + HOUR);
    expect(await nudges()).toEqual(before);
  });

  it('is noted for who got it, and can be taken back', async () => {
    const { id } = await customer();
    const listed = () => first(watchHandedOut(5));
    const done = await actions.handOut(id, 'Ada Lindqvist', 'Soon.');
    expect(done?.says).toBe('Noted that Ada Lindqvist got it');
    expect(await listed()).toMatchObject([{ customerId: id }]);
    await done?.undo();
    expect(await listed()).toEqual([]);
    await handOut(id, 'Soon.', ZONE, NOW);
    expect(await listed()).toHaveLength(1);
  });
});
