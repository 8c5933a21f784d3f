import { RestorePreview } from '@/components/panel/restore-preview';
import type { LookedInto, TakeChoice } from '@/lib/app/data-contract';
import { CalendarChoice } from './calendar-choice';
import { CountsChoice } from './counts-choice';
import { MailsChoice } from './mails-choice';
import { TableChoice } from './table-choice';

export interface ChoiceProps<Is extends LookedInto['is']> {
  looked: Extract<LookedInto, { is: Is }>;
  busy: boolean;
  onTake(choice: TakeChoice): void;
  onCancel(): void;
}

/** What is in a file, and what of it is to be taken. */
export function LookedIntoFile({
  looked,
  onRestore,
  ...rest
}: ChoiceProps<LookedInto['is']> & { onRestore(): Promise<void> }) {
  switch (looked.is) {
    case 'mails':
      return <MailsChoice looked={looked} {...rest} />;
    case 'table':
      return <TableChoice looked={looked} {...rest} />;
    case 'calendar':
      return <CalendarChoice looked={looked} {...rest} />;
    case 'cards':
    case 'monica':
      return <CountsChoice looked={looked} {...rest} />;
    case 'backup':
      return (
        <RestorePreview summary={looked.summary} busy={rest.busy} onRestore={onRestore} onCancel={rest.onCancel} />
      );
  }
}
