import { type ReactNode, useId } from 'react';

/** What a control of a field needs to be named, described and looked after. */
export interface Control {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean | undefined;
  className: string;
}

export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  className?: string;
  children(control: Control): ReactNode;
}

export const controlClass =
  'block w-full min-w-0 min-h-[1.9rem] rounded-control border border-edge bg-card px-2 py-1 text-base text-ink aria-invalid:border-late';

/** A label, a control, a hint, and what is wrong with it. */
export function Field({ label, hint, error, className = '', children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div className={`min-w-0 ${className}`}>
      <label htmlFor={id} className="mb-0.5 block text-sm text-soft">
        {label}
      </label>
      {children({
        id,
        'aria-describedby': described || undefined,
        'aria-invalid': error ? true : undefined,
        className: controlClass,
      })}
      {hint ? (
        <p id={`${id}-hint`} className="mt-0.5 text-xs text-faint">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mt-0.5 text-xs text-late">
          {error}
        </p>
      ) : null}
    </div>
  );
}
