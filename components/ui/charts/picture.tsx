import { t } from '@lingui/core/macro';
import { type ReactNode, useId } from 'react';

export interface PictureProps {
  title: string;
  says: string;
  width: number;
  height: number;
  children: ReactNode;
}

/** A drawing with a name and a sentence; it may be scrolled where there is no room for its words. */
export function Picture({ title, says, width, height, children }: PictureProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reached by the keyboard
    <section className="overflow-x-auto" aria-label={t`Drawing: ${title}`} tabIndex={0}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-says`}
        viewBox={`0 0 ${width} ${height}`}
        className="chart block h-auto w-full font-sans"
        style={{ minWidth: `${Math.round(width * 0.8)}px`, maxWidth: `${Math.round(width * 1.1)}px` }}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-says`}>{says}</desc>
        {children}
      </svg>
    </section>
  );
}
