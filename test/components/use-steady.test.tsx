import { renderHook } from '@testing-library/react';
import { expect, it } from 'vitest';
import { useSteady } from '@/components/panel/use-steady';

it('is one object from render to render, that does as the last render says', () => {
  const { result, rerender } = renderHook(({ word }) => useSteady({ say: () => word }), {
    initialProps: { word: 'first' },
  });
  const before = result.current;
  rerender({ word: 'second' });
  expect(result.current).toBe(before);
  expect(before.say()).toBe('second');
});
