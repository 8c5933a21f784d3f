import { controlClass } from '@/components/ui/field';
import { tame } from '@/components/ui/words';

export interface ChooseProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly { value: Value; label: string }[];
  choose(value: NoInfer<Value>): void;
}

/** One of a few, in the head of a page or a chart. */
export function Choose<Value extends string>({ label, value, options, choose }: ChooseProps<Value>) {
  return (
    <select
      aria-label={label}
      className={`${controlClass} w-auto! max-w-60`}
      value={value}
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen) choose(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {tame(option.label)}
        </option>
      ))}
    </select>
  );
}
