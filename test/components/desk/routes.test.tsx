import fc from 'fast-check';
import { expect, it } from 'vitest';
import { deskPages, hashOf, readRoute } from '@/components/desk/routes';

it('every place has an address that leads back to it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...deskPages), fc.string({ unit: 'grapheme' }), (page, id) => {
      expect(readRoute(hashOf({ page, id }))).toEqual({ page, id });
    }),
  );
});

it('an address may name what of a thing was come for', () => {
  const route = { page: 'customers', id: 'a b', at: 'c?/d' } as const;
  expect(readRoute(hashOf(route))).toEqual(route);
});

it('an address of no page leads nowhere, a broken one to its page', () => {
  expect(readRoute('')).toBeNull();
  expect(readRoute('#/nowhere')).toBeNull();
  expect(readRoute('#/customers/a/b')).toBeNull();
  expect(readRoute('#/customers/%E0%A4')).toEqual({ page: 'customers', id: '' });
});
