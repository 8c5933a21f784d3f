import { type ComponentProps, type ReactNode, useId } from 'react';

export interface MenuProps {
  /** Name of the button that opens it. */
  label: string;
  /** What the button shows; the label when absent. */
  sign?: ReactNode;
  className?: string;
  children(close: CloseProps): ReactNode;
}

/** Spread on a button inside, it closes the menu when pressed. */
export type CloseProps = Pick<ComponentProps<'button'>, 'popoverTarget' | 'popoverTargetAction'>;

/** A button with more choices in a native popover: light to dismiss, Escape closes it, Tab walks through it. */
export function Menu({ label, sign, className = '', children }: MenuProps) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={sign ? label : undefined}
        title={sign ? label : undefined}
        className={className}
      >
        {sign ?? label}
      </button>
      <div
        id={id}
        popover="auto"
        className="max-h-[80dvh] w-max max-w-[min(18rem,calc(100vw-1rem))] overflow-y-auto rounded-card border border-line bg-card p-1 text-base text-ink shadow-lg"
      >
        {children({ popoverTarget: id, popoverTargetAction: 'hide' })}
      </div>
    </>
  );
}

export function MenuItem({ className = '', ...rest }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      className={`block w-full rounded-control px-2.5 py-1.5 text-start text-sm hover:bg-sunk focus-visible:-outline-offset-2 ${className}`}
      {...rest}
    />
  );
}
