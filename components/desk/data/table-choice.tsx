import { useId, useState } from 'react';
import { controlClass } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import { type CsvField, csvFields, type Mapping } from '@/lib/exchange/csv/headings';
import { ChoiceForm } from './choice';
import type { ChoiceProps } from './looked-into-file';
import { counted } from './words';

/** At most so many columns are shown to be changed; what the others hold stays as it was guessed. */
const SHOWN = 100;
/** So many of the first rows stand beside each column. */
const EXAMPLES = 3;

const fieldWords: Record<CsvField, string> = {
  id: 'Number or id',
  name: 'Name',
  given: 'First name',
  middle: 'Middle name',
  family: 'Last name',
  account: 'Account',
  role: 'Role',
  tier: 'Tier',
  email: 'Email address',
  phone: 'Phone',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  interest: 'Interest',
  language: 'Language',
  zone: 'Time zone',
  note: 'Note',
};

const naming: readonly (CsvField | null)[] = ['name', 'given', 'family', 'email'];

/** A table: what each of its columns holds, guessed by its headings, beside its first rows. */
export function TableChoice({ looked, busy, onTake, onCancel }: ChoiceProps<'table'>) {
  const { form, headings, rows } = looked;
  const id = useId();
  const [mapping, setMapping] = useState<Mapping>(looked.mapping);
  const hasHeadings = headings.length > 0;
  const first = mapping.some((field) => naming.includes(field))
    ? null
    : 'Say first which column holds the name or the email address.';
  return (
    <ChoiceForm
      first={first}
      busy={busy}
      onTake={() => onTake({ is: 'table', form, mapping, hasHeadings })}
      onCancel={onCancel}
    >
      <p>
        Each row becomes a customer; who is one already is only filled in.{' '}
        {hasHeadings ? 'What the columns hold is guessed by their headings.' : 'The first row is somebody already.'}
      </p>
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">What the columns hold, with the first rows</caption>
        <thead>
          <tr className="text-start text-soft">
            <th scope="col" className="pb-1 text-start font-normal">
              In the file
            </th>
            <th scope="col" className="w-2/5 pb-1 text-start font-normal">
              Taken as
            </th>
          </tr>
        </thead>
        <tbody>
          {mapping.slice(0, SHOWN).map((field, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            <tr key={column} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal wrap-anywhere">
                <span id={`${id}-${column}`} className="block font-[550]">
                  <Words>{headings[column]?.slice(0, 100) || `Column ${column + 1}`}</Words>
                </span>
                <span className="line-clamp-2 text-soft">
                  <Words>{examplesOf(rows, column)}</Words>
                </span>
              </th>
              <td className="py-1.5">
                <select
                  aria-labelledby={`${id}-${column}`}
                  className={controlClass}
                  value={field ?? ''}
                  onChange={({ target }) => {
                    const chosen = csvFields.find((one) => one === target.value) ?? null;
                    setMapping(mapping.map((one, at) => (at === column ? chosen : one)));
                  }}
                >
                  <option value="">Not taken</option>
                  {csvFields.map((one) => (
                    <option key={one} value={one}>
                      {fieldWords[one]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mapping.length > SHOWN ? (
        <p className="text-sm text-faint">
          And {counted(mapping.length - SHOWN, 'column')} more, taken as their headings say.
        </p>
      ) : null}
    </ChoiceForm>
  );
}

function examplesOf(rows: readonly string[][], column: number): string {
  const cells = rows.map((cells) => (cells[column] ?? '').trim().slice(0, 60)).filter((cell) => cell !== '');
  return cells.slice(0, EXAMPLES).join(' · ');
}
