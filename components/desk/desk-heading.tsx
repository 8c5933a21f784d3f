import { type ReactNode, useLayoutEffect, useRef } from 'react';

/** The heading of a page of the desk, with a word on it and what can be done with the whole page. */
export function DeskHeading({ title, says, children }: { title: string; says?: ReactNode; children?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} · Attune`;
    heading.current?.focus();
  }, [title]);
  return (
    <div className="mb-4 flex flex-wrap items-baseline gap-x-3.5 gap-y-1.5">
      <h1 ref={heading} tabIndex={-1} className="text-xl font-[650] outline-none">
        {title}
      </h1>
      {says ? <p className="text-soft">{says}</p> : null}
      {children ? <div className="ms-auto flex flex-wrap gap-2">{children}</div> : null}
    </div>
  );
}
