import { beginLine } from '@/components/panel/begin-line';
import { ActionButton, type ActionProps } from '@/components/panel/nudge-action';
import { usePanel } from '@/components/panel/panel-context';
import { useViewState } from '@/components/panel/view-state';
import { Button } from '@/components/ui/button';

/** What one press on a row does: the same as in the panel; what is written is written on the customer's own page. */
export function RowAction(props: Omit<ActionProps, 'main'>) {
  const { nudge, action, run, busy } = props;
  const { actions } = usePanel();
  const setDraft = useViewState((state) => state.setDraft);
  if (action.do !== 'add-entry' && action.do !== 'edit-customer') return <ActionButton {...props} main={false} />;
  const go = async () => {
    if (action.do === 'add-entry') setDraft(nudge.customerId, beginLine(action));
    await actions.showCustomer(nudge.customerId);
  };
  return (
    <Button disabled={busy} onClick={() => void run(go)}>
      {action.label}
    </Button>
  );
}
