import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePanel } from '@/components/panel/panel-context';
import { Words } from '@/components/ui/words';
import { dayOf } from '@/lib/exchange/days';
import type { Correspondent } from '@/lib/exchange/mbox/correspondents';
import { region } from '@/lib/words/i18n';

interface CorrespondentRowProps {
  person: Correspondent;
  picked: boolean;
  onPick(address: string, isPicked: boolean): void;
}

/** Somebody in the mails, with how much passed between them and the seller. */
export function CorrespondentRow({ person, picked, onPick }: CorrespondentRowProps) {
  const { zone } = usePanel();
  const { name, address, received, sent, first, last } = person;
  const [since, until] = [dayOf(first, zone).year, dayOf(last, zone).year];
  const years = since === until ? String(since) : t`${since} to ${until}`;
  return (
    <li className="border-t border-line first:border-t-0">
      <label className="flex items-baseline gap-2.5 px-2.5 py-1.5 hover:bg-sunk">
        <input type="checkbox" checked={picked} onChange={(event) => onPick(address, event.target.checked)} />
        <span className="flex min-w-0 flex-1 flex-wrap justify-between gap-x-3">
          <span className="min-w-0 wrap-anywhere">
            {name && name !== address ? (
              <>
                <Words className="font-[550]">{name}</Words> <Words className="text-sm text-soft">{address}</Words>
              </>
            ) : (
              <Words className="font-[550]">{address}</Words>
            )}
          </span>
          <span className="text-sm text-soft">
            <Trans>
              {ph({ received: received.toLocaleString(region()) })} from them,{' '}
              {ph({ sent: sent.toLocaleString(region()) })} from you, {years}
            </Trans>
          </span>
        </span>
      </label>
    </li>
  );
}
