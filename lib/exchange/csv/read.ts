import { t } from '@lingui/core/macro';
import { type Days, everyYear, fileDay } from '@/lib/exchange/days';
import { facts, foundCustomer } from '@/lib/exchange/person';
import type { Reading, Source } from '@/lib/exchange/source';
import { type FoundCustomer, type FoundEntry, type Skipped, skipped } from '@/lib/model/found';
import { plainCell } from './cell';
import { areHeadings, type CsvField, guessMapping, type Mapping } from './headings';
import { type CsvForm, csvForm, rowsOf } from './rows';

/** A CSV file as it is understood, for the seller to look at and correct before it is read. */
export interface CsvPreview {
  form: CsvForm;
  /** Empty where the first row is somebody already. */
  headings: string[];
  mapping: Mapping;
  /** The first rows. */
  rows: string[][];
}

/** Looks at the beginning of a file, but for its encoding, which all of it tells. */
export async function previewCsv(source: Source, reading: Reading = {}): Promise<CsvPreview> {
  const form = await csvForm(source, reading);
  const rows: string[][] = [];
  for await (const { cells } of rowsOf(source, form)) {
    if (cells) rows.push(cells);
    if (rows.length > previewed) break;
  }
  const [first = []] = rows;
  const hasHeadings = areHeadings(first);
  return {
    form,
    headings: hasHeadings ? first : [],
    mapping: hasHeadings ? guessMapping(first) : first.map(() => null),
    rows: hasHeadings ? rows.slice(1) : rows.slice(0, previewed),
  };
}

const previewed = 10;

export interface CsvChoice extends Reading, Days {
  form: CsvForm;
  mapping: Mapping;
  hasHeadings: boolean;
}

/** The people of a CSV file, one row each. */
export async function* readCsv(source: Source, choice: CsvChoice): AsyncGenerator<FoundCustomer | Skipped> {
  const { form, mapping, hasHeadings, now, zone, ...reading } = choice;
  let isFirst = hasHeadings;
  for await (const { line, cells } of rowsOf(source, form, reading)) {
    const where = t`line ${line}`;
    if (cells === null) yield skipped(where, t`A quotation mark was opened in it and never closed.`);
    else if (!isFirst) yield* readRow(where, cells, mapping, { now, zone });
    isFirst = false;
  }
}

function* readRow(where: string, cells: string[], mapping: Mapping, days: Days): Generator<FoundCustomer | Skipped> {
  const all = (field: CsvField) =>
    mapping.flatMap((one, column) => (one === field ? valuesOf(cells[column] ?? '', field) : []));
  const first = (field: CsvField) => all(field)[0] ?? '';
  const name =
    first('name') ||
    ['given', 'middle', 'family']
      .map((part) => first(part as CsvField))
      .filter(Boolean)
      .join(' ');
  const [emails, phones, account] = [all('email'), all('phone'), first('account')];
  const id = first('id');
  const key = `csv\n${id || [name, account, ...emails, ...phones].join('\n')}`;
  const day = (field: 'birthday' | 'anniversary', what: string): FoundEntry[] => {
    const read = fileDay(first(field));
    return read ? [everyYear(what, read, `${key}\n${what}`, days)] : [];
  };
  const found = foundCustomer({
    where,
    key,
    name,
    account,
    role: first('role'),
    tier: first('tier'),
    zone: first('zone'),
    language: first('language'),
    note: all('note').join('\n\n'),
    emails,
    phones,
    entries: [
      ...day('birthday', 'Birthday'),
      ...day('anniversary', 'Anniversary'),
      ...all('interest').flatMap((text) => facts('interest', text, key)),
    ],
  });
  if (!found) return yield skipped(where, t`It has neither a name nor an email address.`);
  yield found;
  for (const field of ['birthday', 'anniversary'] as const) {
    if (first(field) !== '' && !fileDay(first(field))) yield skipped(where, noDay(field));
  }
}

function noDay(field: 'birthday' | 'anniversary'): string {
  return field === 'birthday'
    ? t`Its birthday is no day, or could be two.`
    : t`Its anniversary is no day, or could be two.`;
}

/** Google and Attune write several values into one cell. */
function valuesOf(cell: string, field: CsvField): string[] {
  const values = field === 'note' ? [cell] : cell.split(' ::: ');
  return values.map((value) => plainCell(value).trim()).filter((value) => value !== '');
}
