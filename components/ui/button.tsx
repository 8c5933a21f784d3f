import { type ComponentProps, type FocusEvent, type MouseEvent, useState } from 'react';

export interface ButtonProps extends ComponentProps<'button'> {
  /** main: the one thing to do here. plain: beside it. quiet: words only. away: words that take something away. */
  look?: 'main' | 'plain' | 'quiet' | 'away';
}

const looks = {
  // The one that stands out does so in the seller's own colours, too.
  main: 'px-2.5 border-brand bg-brand text-on-brand forced-color-adjust-none hover:opacity-90',
  plain: 'px-2.5 border-line bg-card hover:border-edge',
  // As far out as its padding and edge, so that its words stand in line with the text around.
  quiet: 'px-0.5 -mx-[3px] border-transparent text-soft hover:text-ink hover:underline',
  away: 'px-0.5 -mx-[3px] border-transparent text-late hover:underline',
};

/** For what is a button of another kind and should look the same. */
export function buttonLook(look: NonNullable<ButtonProps['look']>): string {
  return `rounded-control border py-1 text-sm wrap-break-word font-[550] ${looks[look]}`;
}

/** A button that never submits a form unless told to. */
export function Button({ look = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${buttonLook(look)} ${className}`} {...useDisabled(rest)} />;
}

/**
 * A button that is disabled while it has the focus, as those are that were just pressed, would lose it. It keeps it, does
 * nothing, and says so.
 */
function useDisabled({ disabled = false, onFocus, onBlur, onClick, ...rest }: ComponentProps<'button'>) {
  const [hasFocus, setFocus] = useState(false);
  const held = disabled && hasFocus;
  return {
    ...rest,
    disabled: disabled && !held,
    'aria-disabled': held || undefined,
    onFocus: (event: FocusEvent<HTMLButtonElement>) => {
      setFocus(true);
      onFocus?.(event);
    },
    onBlur: (event: FocusEvent<HTMLButtonElement>) => {
      setFocus(false);
      onBlur?.(event);
    },
    onClick: (event: MouseEvent<HTMLButtonElement>) => {
      if (held) event.preventDefault();
      else onClick?.(event);
    },
  };
}

/** A button that shows only a sign; `label` is its name. */
export function IconButton({ label, className = '', children, ...rest }: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={`inline-grid size-6 shrink-0 place-items-center rounded-control text-faint hover:bg-sunk hover:text-ink ${className}`}
      {...useDisabled(rest)}
    >
      {children}
    </button>
  );
}
