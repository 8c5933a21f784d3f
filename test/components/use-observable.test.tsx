import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { type Observable, useObservable } from '@/components/use-observable';

/** Says what it is told to, when it is. */
function spoken(): Observable<string> & { say(value: string): void } {
  let next: (value: string) => void = () => undefined;
  return {
    subscribe(observer) {
      next = observer.next;
      return { unsubscribe: () => undefined };
    },
    say: (value) => act(() => next(value)),
  };
}

function follow(observable: Observable<string> | null, first?: string) {
  const values: (string | undefined)[] = [];
  const hook = renderHook(
    (given: { observable: Observable<string> | null; first?: string | undefined }) => {
      const { value } = useObservable(given.observable, given.first);
      values.push(value);
      return value;
    },
    { initialProps: { observable, first } },
  );
  return { ...hook, values };
}

it('begins with what it is known to say, and is not drawn anew where it says so', () => {
  const one = spoken();
  const { result, values } = follow(one, 'a');
  expect(values).toEqual(['a']);
  one.say('a');
  expect(values).toEqual(['a']);
  one.say('b');
  expect(result.current).toBe('b');
});

it('begins the next one with what that is known to say, with nothing of the one before', () => {
  const [one, two, three] = [spoken(), spoken(), spoken()];
  const { rerender, values } = follow(one, 'a');
  one.say('b');
  values.length = 0;
  rerender({ observable: two, first: 'c' });
  expect(new Set(values)).toEqual(new Set(['c']));
  values.length = 0;
  two.say('c');
  expect(values).toEqual([]);
  rerender({ observable: three, first: undefined });
  expect(values.at(-1)).toBeUndefined();
  three.say('d');
  expect(values.at(-1)).toBe('d');
});

it('takes what is known once: followed again, it may say something else by now', () => {
  const [one, two, again] = [spoken(), spoken(), spoken()];
  const { result, rerender } = follow(one, 'a');
  rerender({ observable: two, first: undefined });
  expect(result.current).toBeUndefined();
  rerender({ observable: again, first: 'a' });
  expect(result.current).toBeUndefined();
  again.say('b');
  expect(result.current).toBe('b');
});

it('follows nothing where there is nothing', () => {
  expect(follow(null, 'a').result.current).toBeUndefined();
});
