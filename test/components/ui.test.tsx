import { act, render, renderHook, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useRun } from '@/components/panel/use-run';
import { hoursInWords, initials } from '@/components/panel/words';
import { dayTime, fromDateInput, fromDateTimeInput, span, toDateInput, toDateTimeInput } from '@/components/ui/time';
import { Toasts } from '@/components/ui/toasts';
import { useNow } from '@/components/ui/use-now';
import { type Observable, useObservable } from '@/components/use-observable';
import { DAY, HOUR, MINUTE } from '@/lib/model/time';
import { now, zone } from './sample';

describe('times in words', () => {
  it.each([
    [0, '0 min'],
    [42 * MINUTE, '42 min'],
    [HOUR, '1 h'],
    [3 * HOUR + 10 * MINUTE, '3 h 10 min'],
    [8 * HOUR + 10 * MINUTE, '8 h'],
    [DAY, '1 day'],
    [8 * DAY, '8 days'],
    [-MINUTE, '0 min'],
  ])('%d is %s', (length, words) => expect(span(length)).toBe(words));

  it('names the day in the zone given, not the machine’s', () => {
    const late = Date.UTC(2026, 10, 19, 23, 30);
    expect(dayTime(late, now, 'Europe/Oslo')).toBe('00:30');
    expect(dayTime(late, now, 'UTC')).toBe('Thu 23:30');
  });

  it('adds the year only when it is another', () => {
    expect(dayTime(now - 20 * DAY, now, zone)).toBe('31 Oct');
    expect(dayTime(now - 400 * DAY, now, zone)).toContain('2025');
  });

  it('takes a day to its end, over daylight saving too', () => {
    const end = fromDateInput('2026-10-25', zone);
    expect(end).toBe(Date.UTC(2026, 9, 25, 23) - 1);
    expect(toDateInput(end ?? 0, zone)).toBe('2026-10-25');
    expect(fromDateInput('', zone)).toBeNull();
  });

  it('takes a moment there and back', () => {
    expect(toDateTimeInput(now, zone)).toBe('2026-11-20T12:18');
    expect(fromDateTimeInput('2026-11-20T12:18', zone)).toBe(now);
    expect(fromDateTimeInput('2026-11-', zone)).toBeNull();
  });
});

describe('hours and initials in words', () => {
  const day = { from: '09:00', to: '17:00' };
  const half = { from: '09:00', to: '12:30' };

  it.each([
    [[day, day, day, day, day, null, null], '9–17'],
    [[day, day, day, null, half, null, null], 'Mon–Wed 9–17, Fri 9–12:30'],
    [[null, null, null, null, null, null, { from: '00:00', to: '24:00' }], 'Sun 0–24'],
    [[null, null, null, null, null, null, null], 'closed'],
  ] as const)('%#', (hours, words) => expect(hoursInWords([...hours])).toBe(words));

  it.each([
    ['Priya Raman', 'PR'],
    ['Anna Maria van Dyk', 'AD'],
    ['عبد الرحمن', 'ع'],
    ['李伟', '李'],
    ['3M', '3'],
    ['Nordvik 24 AS', 'NA'],
    ['info@x.example', 'I'],
    ['anna.van.dyk@x.example', 'AD'],
    ['p_raman+offers@mail.x.example', 'PR'],
    ['lund-1984@x.example', 'L'],
    ['4711@x.example', '·'],
    ['+47 912 34 567', '·'],
    ['  ', '·'],
    ['"><script>', '·'],
  ])('%s is %s', (name, letters) => expect(initials(name)).toBe(letters));
});

describe('toasts', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const toast = { id: 1, says: 'Deleted.', wrong: false, undo: () => {} };

  it('go by themselves, but not while they are being read', () => {
    const close = vi.fn();
    render(<Toasts toasts={[toast]} onClose={close} />);
    act(() => screen.getByRole('button', { name: 'Undo' }).focus());
    act(() => void vi.advanceTimersByTime(60_000));
    expect(close).not.toHaveBeenCalled();
    act(() => screen.getByRole('button', { name: 'Undo' }).blur());
    act(() => void vi.advanceTimersByTime(12_000));
    expect(close).toHaveBeenCalledWith(1);
  });

  it('stay when something went wrong', () => {
    const close = vi.fn();
    render(<Toasts toasts={[{ ...toast, wrong: true, undo: null }]} onClose={close} />);
    act(() => void vi.advanceTimersByTime(600_000));
    expect(close).not.toHaveBeenCalled();
  });
});

describe('the time', () => {
  it('moves on every 30 seconds and stops with its view', () => {
    vi.useFakeTimers();
    let time = 1;
    const read = () => time;
    const { result, unmount } = renderHook(() => useNow(read));
    time = 2;
    act(() => void vi.advanceTimersByTime(29_000));
    expect(result.current).toBe(1);
    act(() => void vi.advanceTimersByTime(1_000));
    expect(result.current).toBe(2);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
    vi.useRealTimers();
  });
});

describe('what is run', () => {
  it('is one act at a time', async () => {
    const { result } = renderHook(() => useRun());
    const work = vi.fn(() => Promise.resolve(null));
    const [run] = result.current;
    const done = await act(() => Promise.all([run(work), run(work)]));
    expect(done).toEqual([true, false]);
    expect(work).toHaveBeenCalledTimes(1);
  });
});

describe('what is observed', () => {
  function source() {
    let observer: Parameters<Observable<string>['subscribe']>[0] | null = null;
    const observable: Observable<string> = {
      subscribe(next) {
        observer = next;
        return {
          unsubscribe: () => {
            observer = null;
          },
        };
      },
    };
    return {
      observable,
      next: (value: string) => act(() => observer?.next(value)),
      fail: (reason: Error) => act(() => observer?.error(reason)),
      isFollowed: () => observer !== null,
    };
  }

  const follow = (first: Observable<string> | null) =>
    renderHook(({ of }) => useObservable(of), { initialProps: { of: first } });

  it('loads, changes and fails', () => {
    const { observable, next, fail } = source();
    const { result } = follow(observable);
    expect(result.current).toMatchObject({ value: undefined, loading: true });
    for (const value of ['one', 'two']) {
      next(value);
      expect(result.current).toMatchObject({ value, loading: false, error: null });
    }
    fail(new Error('closed'));
    expect(result.current).toMatchObject({ value: undefined, error: 'closed' });
  });

  it('never shows the value of one thing for another', () => {
    const first = source();
    const second = source();
    const { result, rerender } = follow(first.observable);
    first.next('one');
    rerender({ of: second.observable });
    expect(result.current).toMatchObject({ value: undefined, loading: true });
    expect(first.isFollowed()).toBe(false);
    rerender({ of: null });
    expect(result.current).toMatchObject({ value: undefined, loading: false });
    expect(second.isFollowed()).toBe(false);
  });
});
