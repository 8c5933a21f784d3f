import { type ReactNode, useLayoutEffect, useRef } from 'react';

export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-card border border-line bg-card px-3 py-2.5 ${className}`}>{children}</div>;
}

/**
 * A part of a view under its own heading, with a word on the right. When what had the focus in it goes away, the heading
 * takes it, so that the keyboard stays where it was.
 */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  const hadFocus = useRef(false);
  useLayoutEffect(() => {
    if (hadFocus.current && document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <section
      aria-label={title}
      className="px-3.5 pb-3"
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={() => {
        hadFocus.current = false;
      }}
    >
      <div className="mb-1.5 flex items-baseline justify-between gap-2 pt-1">
        <h2 ref={heading} className="text-sm font-[640] text-soft" tabIndex={-1}>
          {title}
        </h2>
        {aside ? <span className="text-xs text-faint">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
