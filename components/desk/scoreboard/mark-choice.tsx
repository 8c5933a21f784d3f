import { controlClass } from '@/components/ui/field';

export type Mark = number | null;

export interface MarkChoiceProps {
  label: string;
  mark: Mark;
  choose(mark: Mark): void;
}

const marks = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** A mark from 1 to 10, or none. */
export function MarkChoice({ label, mark, choose }: MarkChoiceProps) {
  return (
    <select
      aria-label={label}
      className={`${controlClass} w-16!`}
      value={mark ?? ''}
      onChange={({ target }) => choose(target.value === '' ? null : Number(target.value))}
    >
      <option value="">–</option>
      {marks.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </select>
  );
}
