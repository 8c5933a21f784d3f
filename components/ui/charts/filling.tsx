import type { ReactNode } from 'react';
import type { SeriesLook } from './looks';

/** What bars are filled with, so that they can be told apart without colours. */
export function Filling({ id, look }: { id: string; look: SeriesLook }) {
  const { stroke, fill } = look;
  switch (look.filling) {
    case 'full':
      return (
        <Pattern id={id}>
          <rect width="8" height="8" className={fill} />
        </Pattern>
      );
    case 'hatched':
      return (
        <Pattern id={id}>
          <path d="M0 8L8 0M-2 2L2 -2M6 10L10 6" className={stroke} strokeWidth="2.5" />
        </Pattern>
      );
    case 'crossed':
      return (
        <Pattern id={id}>
          <path d="M0 0L8 8M0 8L8 0" className={stroke} strokeWidth="1.6" />
        </Pattern>
      );
    case 'dotted':
      return (
        <Pattern id={id}>
          <circle cx="2" cy="2" r="1.4" className={fill} />
          <circle cx="6" cy="6" r="1.4" className={fill} />
        </Pattern>
      );
    case 'hollow':
      return (
        <Pattern id={id}>
          <rect width="8" height="8" className="fill-card" />
        </Pattern>
      );
  }
}

function Pattern({ id, children }: { id: string; children: ReactNode }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" className="fill-card" />
      {children}
    </pattern>
  );
}
