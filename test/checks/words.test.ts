import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { languages } from '@/lib/words/languages';
import { readTree } from './files.mjs';
import { catalogueViolations, wordViolations } from './words.mjs';

const judge = (source: string, path = 'components/panel/some.tsx') => wordViolations(new Map([[path, source]]));

describe('words that pass the catalogue by', () => {
  test.each([
    ['text of an element', 'export const A = () => <p>Nothing is owed</p>;'],
    ['a label', 'export const A = () => <input aria-label="Find" />;'],
    ['a choice of texts', "export const A = ({ on }: { on: boolean }) => <p>{on ? 'Turn it off' : null}</p>;"],
    ['a template', 'export const A = () => <p title={`Ask`} />;'],
    ['a sentence, wherever it stands', "const why = skipped(at, 'Nobody of it is a customer.');"],
    ['a field that is shown', "export const rule = { title: 'Reply owed' };"],
  ])('%s', (_, source) => {
    expect(judge(source)).toHaveLength(1);
  });

  test('are found with file and line', () => {
    expect(judge('\nexport const A = () => <p>Nothing is owed</p>;')).toEqual([
      'components/panel/some.tsx:2: “Nothing is owed” is not in the catalogue',
    ]);
  });

  test.each([
    ['text that is marked', 'export const A = () => <p><Trans>Nothing is owed</Trans></p>;'],
    ['a label that is marked', 'export const A = () => <input aria-label={t`Find`} />;'],
    ['a count', 'export const A = () => <p>{plural(n, { one: "# reply", other: "# replies" })}</p>;'],
    ['what is no word', 'export const A = () => <p className="text-sm">–</p>;'],
    ['a sentence of a fault of ours', "throw new RangeError('There is no such measure.');"],
    ['a value', "export const a = { title: 'title' };"],
  ])('are not %s', (_, source) => {
    expect(judge(source)).toEqual([]);
  });

  test('are not sentences of a letter, which is in the language of its reader', () => {
    expect(judge("export const ask = 'Did I get that right?';", 'lib/text/summary.ts')).toEqual([]);
  });

  test('nor are words said before a language was chosen: they are told of by themselves', () => {
    const early = "import { t } from '@lingui/core/macro';\nexport const word = t`Mail`;";
    expect(judge(early)).toEqual([
      'components/panel/some.tsx:2: is worded when the module loads, before a language was chosen',
    ]);
    expect(judge(early.replace('t`Mail`', '() => t`Mail`'))).toEqual([]);
  });
});

test('everything the seller reads is in the catalogue', async () => {
  const files = await readTree(process.cwd(), ['components', 'entrypoints', 'lib'], /\.tsx?$/);
  expect(wordViolations(new Map([...files].filter(([path]) => !path.startsWith('lib/sites/'))))).toEqual([]);
});

test('every language has all of it', async () => {
  expect(await catalogueViolations()).toEqual([]);
}, 120_000);

test('what the browser shows of the extension is in every language, as short as stores want it', async () => {
  const shown = await Promise.all(
    Object.keys(languages).map(async (language) => {
      const text = await readFile(`public/_locales/${language}/messages.json`, 'utf8');
      return JSON.parse(text) as Record<string, { message: string }>;
    }),
  );
  for (const messages of shown) {
    expect(Object.keys(messages)).toEqual(Object.keys(shown[0] ?? {}));
    expect(messages['description']?.message.length).toBeLessThanOrEqual(132);
  }
});
