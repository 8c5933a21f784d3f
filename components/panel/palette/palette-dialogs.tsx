import { lazy, Suspense } from 'react';
import type { Route } from '@/components/desk/routes';
import { useViewState } from '@/components/panel/view-state';
import type { CustomerView } from '@/lib/app/panel-state';

const Palette = lazy(() => import('./palette'));
const Keys = lazy(() => import('./keys'));
const AddCustomer = lazy(() => import('./add-customer'));

interface PaletteDialogsProps {
  customer: CustomerView | undefined;
  /** Goes to a place on the desk; absent beside a page. */
  go?: ((route: Route) => void) | undefined;
}

/** The palette and what it opens, each loaded when it is first asked for. */
export function PaletteDialogs({ customer, go }: PaletteDialogsProps) {
  const dialog = useViewState((state) => state.dialog);
  const close = useViewState((state) => state.closeDialog);
  return (
    <Suspense fallback={null}>
      {dialog?.is === 'palette' ? <Palette customer={customer} go={go} onClose={close} /> : null}
      {dialog?.is === 'keys' ? <Keys at={go ? 'desk' : 'panel'} onClose={close} /> : null}
      {dialog?.is === 'add-customer' ? <AddCustomer onClose={close} /> : null}
    </Suspense>
  );
}
