import { describe, expect, it } from 'vitest';
import { alikeNames, isWholeName, nameKey, sameFirm } from '@/lib/model/names';
import { isByName, profileValue, readProfile } from '@/lib/model/profile';

describe('a name that alone leads to somebody', () => {
  it.each([
    ['Priya Raman', 'priya raman'],
    ['  Priya\u00a0 RAMAN ', 'priya raman'],
    ['Lund, Anna', 'anna lund'],
    ['"Lund, Anna"', 'anna lund'],
    ['陳小明', '陳小明'],
    ['Иван Петров', 'иван петров'],
    ['\u202eليلى حداد\u202c', 'ليلى حداد'],
    ['Kim <priya@trailmix.example>', 'kim priya trailmix.example'],
    ['<>', ''],
  ])('%s is compared as "%s"', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('keeps accents, which may tell two people apart', () => {
    expect(nameKey('José Díaz')).not.toBe(nameKey('Jose Diaz'));
  });
});

describe('names that may be one person’s', () => {
  it.each([
    ['Anna Lund', 'Lund, Anna'],
    ['Anna Lund', 'LUND Anna'],
    ['Anna Lund', 'A. Lund'],
    ['Anna K. Lund', 'Anna Lund'],
    ['Dr. Anna Lund', 'Anna Lund, PhD'],
    ['José Díaz', 'Jose Diaz'],
    ['Søren Ærø', 'Soren Aero'],
    ['Anna Lund (Lund Kajakk)', 'Anna Lund'],
    ['Иван Петров', 'ПЕТРОВ Иван'],
    ['陳小明', '陳小明'],
    ['राम शर्मा', 'शर्मा राम'],
  ])('%s and %s', (one, other) => {
    expect([alikeNames(one, other), alikeNames(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Anna Lund', 'Anne Lund'],
    ['Anna Lund', 'B. Lund'],
    ['Anna Lund', 'Anna'],
    ['Anna Maria Lund', 'Anna Lund'],
    ['A. L.', 'Anna Lund'],
    ['राम शर्मा', 'रमा शर्मा'],
    ['陳小明', '陳小華'],
    ['', ''],
  ])('not %s and %s', (one, other) => {
    expect([alikeNames(one, other), alikeNames(other, one)]).toEqual([false, false]);
  });

  it('a first name alone is no whole name, one word of a script without spaces is', () => {
    expect(['Anna', 'Dr Anna', 'Anna Lund', 'A. Lund', '陳小明'].map(isWholeName)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it('takes no time over a very long one', () => {
    const long = 'a ('.repeat(100_000);
    const before = performance.now();
    alikeNames(long, long);
    nameKey(long);
    expect(performance.now() - before).toBeLessThan(200);
  });
});

it('a firm is the same without its legal form', () => {
  expect(sameFirm('Lund Kajakk AS', 'lund kajakk')).toBe(true);
  expect(sameFirm('Lund Kajakk', 'Lund Segel')).toBe(false);
  expect(sameFirm('', '')).toBe(false);
  expect(sameFirm('AS', 'GmbH')).toBe(false);
});

describe('a profile', () => {
  const name = { site: 'outlook', scope: 'nina@fjordgear.example', by: 'name', key: 'priya raman' } as const;

  it('is one value that says what it is', () => {
    const value = profileValue(name);
    expect(value).toBe('outlook nina@fjordgear.example name priya raman');
    expect(readProfile(value)).toEqual(name);
    expect(isByName({ type: 'profile', value })).toBe(true);
    expect(isByName({ type: 'profile', value: profileValue({ ...name, by: 'record', key: '7/0-1/12' }) })).toBe(false);
  });

  it.each(['linkedin.com/in/priya', 'priya@trailmix.example', '+47 22 00 02 20', 'a b name <x@y.example>'])(
    '%s is none of a page',
    (value) => {
      expect(readProfile(value)).toBeNull();
    },
  );

  it('is none where it would say nothing or had to be cut', () => {
    expect(profileValue({ ...name, key: '' })).toBe('');
    expect(profileValue({ ...name, key: 'x'.repeat(250) })).toBe('');
  });
});
