import { ph, t } from '@lingui/core/macro';
import { Plural, Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { controlClass } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import { type CsvField, csvFields, type Mapping } from '@/lib/exchange/csv/headings';
import { ChoiceForm } from './choice';
import type { ChoiceProps } from './looked-into-file';

/** At most so many columns are shown to be changed; what the others hold stays as it was guessed. */
const SHOWN = 100;
/** So many of the first rows stand beside each column. */
const EXAMPLES = 3;

const fieldWords = (): Record<CsvField, string> => ({
  id: t`Number or id`,
  name: t`Name`,
  given: t`First name`,
  middle: t`Middle name`,
  family: t`Last name`,
  account: t`Account`,
  role: t`Role`,
  tier: t`Tier`,
  email: t`Email address`,
  phone: t`Phone`,
  birthday: t`Birthday`,
  anniversary: t`Anniversary`,
  interest: t`Interest`,
  language: t`Language`,
  zone: t`Time zone`,
  note: t`Note`,
});

const naming: readonly (CsvField | null)[] = ['name', 'given', 'family', 'email'];

/** A table: what each of its columns holds, guessed by its headings, beside its first rows. */
export function TableChoice({ looked, busy, onTake, onCancel }: ChoiceProps<'table'>) {
  const { form, headings, rows } = looked;
  const id = useId();
  const [mapping, setMapping] = useState<Mapping>(looked.mapping);
  const others = mapping.length - SHOWN;
  const hasHeadings = headings.length > 0;
  const first = mapping.some((field) => naming.includes(field))
    ? null
    : t`Say first which column holds the name or the email address.`;
  return (
    <ChoiceForm
      first={first}
      busy={busy}
      onTake={() => onTake({ is: 'table', form, mapping, hasHeadings })}
      onCancel={onCancel}
    >
      <p>
        {hasHeadings ? (
          <Trans>
            Each row becomes a customer; who is one already is only filled in. What the columns hold is guessed by their
            headings.
          </Trans>
        ) : (
          <Trans>
            Each row becomes a customer; who is one already is only filled in. The first row is somebody already.
          </Trans>
        )}
      </p>
      <table className="w-full table-fixed text-sm">
        <caption className="sr-only">
          <Trans>What the columns hold, with the first rows</Trans>
        </caption>
        <thead>
          <tr className="text-start text-soft">
            <th scope="col" className="pb-1 text-start font-normal">
              <Trans>In the file</Trans>
            </th>
            <th scope="col" className="w-2/5 pb-1 text-start font-normal">
              <Trans>Taken as</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {mapping.slice(0, SHOWN).map((field, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is known by its place alone
            <tr key={column} className="border-t border-line align-top">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal wrap-anywhere">
                <span id={`${id}-${column}`} className="block font-[550]">
                  <Words>{headings[column]?.slice(0, 100) || t`Column ${ph({ number: column + 1 })}`}</Words>
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
                  <option value="">
                    <Trans>Not taken</Trans>
                  </option>
                  {csvFields.map((one) => (
                    <option key={one} value={one}>
                      {fieldWords()[one]}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {others > 0 ? (
        <p className="text-sm text-faint">
          <Plural
            value={others}
            one="And # column more, taken as their headings say."
            other="And # columns more, taken as their headings say."
          />
        </p>
      ) : null}
    </ChoiceForm>
  );
}

function examplesOf(rows: readonly string[][], column: number): string {
  const cells = rows.map((cells) => (cells[column] ?? '').trim().slice(0, 60)).filter((cell) => cell !== '');
  return cells.slice(0, EXAMPLES).join(' · ');
}
