import { expect, it } from 'vitest';
import { isolated } from '@/lib/model/direction';
import { nameOf, quoted } from '@/lib/nudges/words';
import { customer } from '@/test/nudges/situations';

it.each(['Priya Raman', '李伟', 'Søren, 3', '', 'evil\u202Etxt'])('leaves %j as it is', (text) =>
  expect(isolated(text)).toBe(text),
);

it.each([
  ['عبد الرحمن', '\u2068عبد الرحمن\u2069'],
  ['שלום 3', '\u2068שלום 3\u2069'],
  ['א\u202E\u2067\u2069\u2069ב', '\u2068אב\u2069'],
])('isolates %j, and nothing of it can end that', (text, words) => expect(isolated(text)).toBe(words));

it('holds in the sentences of the rules', () => {
  const arabic = customer();
  expect(nameOf({ ...arabic, body: { ...arabic.body, name: 'نور' } })).toBe('\u2068نور\u2069');
  expect(nameOf({ ...arabic, body: { ...arabic.body, name: 'a'.repeat(200) } })).toBe(`${'a'.repeat(59)}…`);
  expect(quoted('שלום')).toBe('“\u2068שלום\u2069”');
  expect(nameOf({ ...arabic, body: { ...arabic.body, name: '', account: '' } })).toBe('This customer');
});
