import { act, renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useChosen } from '@/components/panel/use-chosen';
import type { Subject } from '@/lib/app/panel-state';

const person = (customerId: string): Subject => ({ is: 'customer', customerId });

function chosenBeside(first: string) {
  const hook = renderHook((beside: string) => useChosen(beside), { initialProps: first });
  return { now: () => hook.result.current, turnTo: (beside: string) => hook.rerender(beside) };
}

it('holds while the page stays, and through a moment without one', () => {
  const { now, turnTo } = chosenBeside('a');
  act(() => now().choose(person('ada')));
  turnTo('');
  expect(now().subject).toEqual(person('ada'));
  turnTo('b');
  expect(now().subject).toBeNull();
  turnTo('a');
  expect(now().subject).toBeNull();
});

it('puts somebody in the place of whom it shows by hand', () => {
  const { now } = chosenBeside('a');
  act(() => now().choose(person('ada')));
  act(() => now().chooseInstead(person('tom')));
  expect(now().subject).toEqual(person('tom'));
  act(() => now().chooseInstead(null));
  expect(now().subject).toBeNull();
});

it('an act that ends after the seller went back to the page, or on to somebody else, changes nothing', () => {
  const { now } = chosenBeside('a');
  act(() => now().choose(person('ada')));
  const { chooseInstead } = now();
  act(() => now().choose(null));
  act(() => chooseInstead(person('tom')));
  expect(now().subject).toBeNull();
  act(() => now().choose(person('mei')));
  act(() => chooseInstead(person('tom')));
  expect(now().subject).toEqual(person('mei'));
});

it('an act that began beside the page leaves the panel with the page', () => {
  const { now } = chosenBeside('a');
  act(() => now().chooseInstead(person('tom')));
  expect(now().subject).toBeNull();
});
