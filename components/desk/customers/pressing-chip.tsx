import { t } from '@lingui/core/macro';
import { levelTone, levelWords } from '@/components/panel/words';
import { Chip } from '@/components/ui/chip';
import type { Pressing } from '@/lib/app/customer-list';

/** How much it presses, in a word; where nobody has looked since, only that it may be owed. */
export function PressingChip({ pressing: { level, may } }: { pressing: Pressing }) {
  return (
    <Chip tone={may ? 'plain' : levelTone[level]}>
      <span className="whitespace-nowrap">{may ? t`may be owed` : levelWords[level]}</span>
    </Chip>
  );
}
