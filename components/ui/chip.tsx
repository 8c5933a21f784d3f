import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { type Tone, toneChip } from './tone';

/** A short fact. A guess is drawn dashed and says that it is one. */
export function Chip({
  tone = 'plain',
  guess = false,
  children,
}: {
  tone?: Tone;
  guess?: boolean;
  children?: ReactNode;
}) {
  return (
    <span
      className={`inline-flex max-w-full items-baseline gap-1 rounded-full border px-2 py-px text-xs font-[550] ${toneChip[tone]} ${guess ? 'border-dashed border-edge' : 'border-transparent'}`}
    >
      {children}
      {guess ? (
        <span className="font-normal">
          {' '}
          <Trans>guess</Trans>
        </span>
      ) : null}
    </span>
  );
}
