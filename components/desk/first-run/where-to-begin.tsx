import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useViewState } from '@/components/panel/view-state';
import { Button } from '@/components/ui/button';
import { Words } from '@/components/ui/words';
import type { OpenSite } from '@/lib/app/open-site';
import { useOpenSite } from './open-site-context';

interface WhereToBeginProps {
  busy: boolean;
  /** First thing in the click; `turnOn`, if given, before anything else is done. */
  onStart(turnOn: (() => Promise<boolean>) | null): Promise<boolean>;
  onSample(): void;
}

/** The site that is open, turned on with one press; else how to come by one; or the sample. */
export function WhereToBegin({ busy, onStart, onSample }: WhereToBeginProps) {
  const { site, turnOn } = useOpenSite();
  const toast = useViewState((state) => state.toast);
  const [declined, setDeclined] = useState(false);
  const offered = site?.isOn === false ? site : null;
  const start = async (chosen: OpenSite) => {
    setDeclined(false);
    let isOn = false;
    await onStart(async () => {
      isOn = await turnOn(chosen);
      setDeclined(!isOn);
      return isOn;
    });
    const { host } = chosen;
    if (isOn) toast({ says: t`Attune is on for ${host}.`, wrong: false, undo: null });
  };
  return (
    <div className="grid gap-3">
      <SiteWords site={site} />
      <p className="text-soft">
        <Trans>
          Or look around first: six invented customers with a month behind them. They are marked as a sample, and leave
          in one click.
        </Trans>
      </p>
      <div className="flex flex-wrap gap-2">
        {offered ? (
          <Button look="main" className="wrap-anywhere" disabled={busy} onClick={() => void start(offered)}>
            {t`Turn on for ${{ site: offered.host }}`}
          </Button>
        ) : null}
        <Button {...(offered ? {} : { look: 'main' })} disabled={busy} onClick={() => void onStart(null)}>
          {offered ? t`Start without it` : t`Start`}
        </Button>
        <Button disabled={busy} onClick={onSample}>
          <Trans>Start with the sample</Trans>
        </Button>
      </div>
      <p role="status" className="text-sm text-soft empty:hidden">
        {declined ? t`The site was not turned on. You can do that later, from the panel beside it.` : ''}
      </p>
    </div>
  );
}

function SiteWords({ site }: { site: OpenSite | null }) {
  if (!site) {
    return (
      <p>
        <Trans>
          Open your mail or your CRM, and press the Attune button in the toolbar there. The panel opens beside the page,
          and offers to stay on for that site.
        </Trans>
      </p>
    );
  }
  const { host, isOn } = site;
  return (
    <p className="wrap-anywhere">
      {isOn ? (
        <Trans>
          Attune is on for <Words className="font-[550]">{host}</Words>: open a conversation there, and the panel beside
          it knows whom it is about.
        </Trans>
      ) : (
        <Trans>
          <Words className="font-[550]">{host}</Words> is open, where you pressed the Attune button. Turn it on there,
          and it reads that site without a press from now on; no other. The settings turn it off again.
        </Trans>
      )}
    </p>
  );
}
