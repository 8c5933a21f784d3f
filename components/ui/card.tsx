import type { ReactNode } from 'react';

export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return <div className={`rounded-card border border-line bg-card px-3 py-2.5 ${className}`}>{children}</div>;
}

/** A part of a view under its own heading, with a word on the right. */
export function Section({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section aria-label={title} className="px-3.5 pb-3">
      <div className="mb-1.5 flex items-baseline justify-between gap-2 pt-1">
        <h2 className="text-sm font-[640] text-soft" tabIndex={-1}>
          {title}
        </h2>
        {aside ? <span className="text-xs text-faint">{aside}</span> : null}
      </div>
      {children}
    </section>
  );
}
