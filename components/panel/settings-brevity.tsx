import { standardLabel } from '@/lib/model/standard-labels';
import type { Brevity, Standards } from '@/lib/model/standards';
import { NumberField } from './number-field';
import { StandardsForm } from './standards-form';
import { useStored } from './use-stored';

const fields = [
  {
    name: 'words',
    min: 10,
    max: 2000,
    hint: 'Over half of warm mail of 50 to 125 words was answered (Boomerang, 2016).',
  },
  { name: 'wordsPerQuestion', min: 0, max: 500, hint: 'Two of their questions need more words than one.' },
  {
    name: 'coldWords',
    min: 10,
    max: 2000,
    hint: 'To somebody you were never in touch with. Vendors disagree: 25 to 50, or 101 to 200.',
  },
  { name: 'grade', min: 3, max: 20, hint: 'Years of school it takes to read it. English only.' },
  {
    name: 'asks',
    min: 1,
    max: 20,
    hint: 'One to three got more answers than none; more than three, fewer (Boomerang).',
  },
  { name: 'subjectWords', min: 1, max: 50, hint: 'Three or four did best (Boomerang).' },
] as const satisfies readonly { name: keyof Brevity; min: number; max: number; hint: string }[];

/** How brief a message of the seller's is to be. */
export function SettingsBrevity({ standards }: { standards: Standards }) {
  const [brevity, setBrevity] = useStored(standards.brevity);
  return (
    <StandardsForm label="How brief you write" next={{ ...standards, brevity }}>
      {fields.map(({ name, ...field }) => (
        <NumberField
          key={name}
          {...field}
          label={standardLabel(`brevity.${name}`)}
          value={brevity[name]}
          onChange={(value) => setBrevity({ ...brevity, [name]: value })}
        />
      ))}
    </StandardsForm>
  );
}
