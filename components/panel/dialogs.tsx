import { t } from '@lingui/core/macro';
import type { FoundCustomer } from '@/lib/app/panel-contract';
import type { CustomerView } from '@/lib/app/panel-state';
import type { TouchOffer } from '@/lib/app/touch-offers';
import { isolated } from '@/lib/model/direction';
import { readProfile } from '@/lib/model/profile';
import { EditCustomer } from './edit-customer';
import { EntryEditor } from './entry-editor';
import { Find } from './find';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { UsedPoint } from './used-point';
import { useViewState } from './view-state';

/** What stands in front of the view, if anything. */
export function Dialogs({ customer }: { customer: CustomerView | undefined }) {
  const { actions } = usePanel();
  const [run] = useRun();
  const dialog = useViewState((state) => state.dialog);
  const show = useViewState((state) => state.show);
  const close = useViewState((state) => state.closeDialog);

  const look = async ({ id }: FoundCustomer) => {
    if (await run(() => actions.showCustomer(id))) show('page');
  };
  const link = async (address: string, name: string, { id }: FoundCustomer) => {
    if (await run(() => actions.linkAddress(id, address, name))) close();
  };
  const dialled = async (offer: TouchOffer, { id }: FoundCustomer) => {
    if (await run(() => actions.offerIsOf(offer, id))) close();
  };

  switch (dialog?.is) {
    case 'find':
      return <Find title={t`Find a customer`} onChoose={(found) => void look(found)} onClose={close} />;
    case 'link':
      return (
        <Find
          title={readProfile(dialog.address) ? whoIs(dialog.name) : whoseIs(dialog.address)}
          start={dialog.name}
          onChoose={(found) => void link(dialog.address, dialog.name, found)}
          onClose={close}
        />
      );
    case 'dialled':
      return (
        <Find
          title={whomAt(dialog.offer.number)}
          onChoose={(found) => void dialled(dialog.offer, found)}
          onClose={close}
        />
      );
    case 'edit-customer':
      return <EditCustomer key={dialog.view.customer.id} view={freshest(dialog.view, customer)} onClose={close} />;
    case 'edit-entry':
      return <EntryEditor key={dialog.entry.id} entry={dialog.entry} onClose={close} />;
    case 'used-point':
      return <UsedPoint key={dialog.entry.id} entry={dialog.entry} onClose={close} />;
    default:
      return null;
  }
}

/** The view as it is now where the panel is still about that customer. */
function freshest(opened: CustomerView, shown: CustomerView | undefined): CustomerView {
  return shown?.customer.id === opened.customer.id ? shown : opened;
}

function whoIs(person: string): string {
  const name = isolated(person);
  return t`Who is ${name}?`;
}

function whoseIs(address: string): string {
  return t`Whose address is ${address}?`;
}

function whomAt(number: string): string {
  return t`Whom did you call at ${number}?`;
}
