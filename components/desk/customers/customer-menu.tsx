import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useRun } from '@/components/panel/use-run';
import { buttonLook } from '@/components/ui/button';
import { Menu, MenuItem } from '@/components/ui/menu';
import { type PersonFile, personFiles } from '@/lib/app/people-contract';
import type { Customer } from '@/lib/model/customer';
import { EraseDialog } from './erase-dialog';
import { usePeople } from './people-context';

const files = Object.keys(personFiles) as PersonFile[];

/** What can be done with all of one customer: their data as a file, and erasing them for good. */
export function CustomerMenu({ customer }: { customer: Customer }) {
  const { takeOut } = usePeople();
  const [run] = useRun();
  const [erasing, setErasing] = useState(false);
  return (
    <>
      <Menu label={t`Their data`} className={buttonLook('plain')}>
        {(close) => (
          <>
            {/* Never disabled while one is at work: a button that is does not close the menu. */}
            {files.map((as) => (
              <MenuItem key={as} {...close} onClick={() => void run(() => takeOut(customer.id, as))}>
                {personFiles[as].label}
              </MenuItem>
            ))}
            <MenuItem {...close} className="text-late" onClick={() => setErasing(true)}>
              <Trans>Erase for good…</Trans>
            </MenuItem>
          </>
        )}
      </Menu>
      {erasing ? <EraseDialog customer={customer} onClose={() => setErasing(false)} /> : null}
    </>
  );
}
