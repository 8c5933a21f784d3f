import { TransNoContext, type TransProps } from '@lingui/react/server';
import { i18n } from '@/lib/words/i18n';

/** A sentence with elements in it: what the macro `Trans` becomes. A page speaks one language as long as it is open. */
export function Trans(props: TransProps) {
  return <TransNoContext {...props} lingui={{ i18n }} />;
}
