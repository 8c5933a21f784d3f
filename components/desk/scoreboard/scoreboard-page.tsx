import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDesk } from '@/components/desk/desk-context';
import { DeskHeading } from '@/components/desk/desk-heading';
import { usePanel } from '@/components/panel/panel-context';
import { Button } from '@/components/ui/button';
import { controlClass } from '@/components/ui/field';
import { dayTime } from '@/components/ui/time';
import { tame } from '@/components/ui/words';
import type { Progress } from '@/lib/app/scoreboard';
import { Choose } from './choose';
import { TabLinks } from './tab-links';
import { tabOf } from './tabs';
import { type UsedBoard, useBoard } from './use-board';
import { useScoreboard } from './use-scoreboard';

/** How all customers are served: what they could see the seller do, and what the seller thinks of it. */
export default function ScoreboardPage({ id }: { id: string }) {
  const { now, zone } = usePanel();
  const { settings } = useDesk();
  const { reading, changed, stop, readAgain } = useScoreboard(settings.standards, now);
  const used = useBoard(reading.is === 'read' ? reading : null);
  const tab = tabOf(id);
  const { Page } = tab;
  const when = reading.is === 'read' ? dayTime(reading.at, now, zone) : '';
  const counted = changed ? t`Counted ${when}. The log has changed since.` : t`Counted ${when}`;
  return (
    <>
      <DeskHeading title={t`Scoreboard`} says={when === '' ? undefined : counted}>
        <Filters used={used} />
        {reading.is === 'under way' ? null : (
          <Button onClick={readAgain}>
            <Trans>Count again</Trans>
          </Button>
        )}
      </DeskHeading>
      <TabLinks tab={tab} />
      {reading.is === 'under way' ? <UnderWay progress={reading.progress} stop={stop} /> : null}
      {reading.is === 'failed' ? (
        <p className="text-late">
          <Trans>The logs could not be read: {ph({ says: reading.says })}</Trans>
        </p>
      ) : null}
      {reading.is === 'read' && !reading.whole ? (
        <p role="status" className="mb-3 rounded-control bg-risk-wash px-3 py-2 text-risk">
          <Trans>
            Stopped early: only the first {ph({ count: reading.counted.length })} customers are counted below.
          </Trans>
        </p>
      ) : null}
      {used.board ? <Page key={tab.id} {...used.board} /> : null}
    </>
  );
}

function Filters({ used }: { used: UsedBoard }) {
  const { tiers, accounts, tier, chooseTier, account, chooseAccount } = used;
  const options = [
    { value: '', label: t`All tiers` },
    ...tiers.map((one) => ({ value: `=${one}`, label: one || t`No tier` })),
  ];
  return (
    <>
      {tiers.length > 1 ? (
        <Choose
          label={t`Tier`}
          value={tier === null ? '' : `=${tier}`}
          options={options}
          choose={(value) => chooseTier(value === '' ? null : value.slice(1))}
        />
      ) : null}
      {accounts.length > 1 ? (
        <>
          <input
            aria-label={t`Account`}
            type="search"
            list="scoreboard-accounts"
            placeholder={t`All accounts`}
            className={`${controlClass} w-44!`}
            value={account}
            onChange={({ target }) => chooseAccount(target.value)}
          />
          <datalist id="scoreboard-accounts">
            {accounts.map((one) => (
              <option key={one} value={tame(one)} />
            ))}
          </datalist>
        </>
      ) : null}
    </>
  );
}

function UnderWay({ progress, stop }: { progress: Progress | null; stop(): void }) {
  return (
    <div className="flex flex-wrap items-center gap-3 py-4">
      <label className="flex items-center gap-3 text-soft">
        {progress
          ? t`Reading the logs: ${ph({ done: progress.done })} of ${ph({ all: progress.of })} customers`
          : t`Reading the logs…`}
        <progress className="accent-brand" max={progress?.of ?? 1} value={progress?.done ?? 0} />
      </label>
      <Button onClick={stop}>
        <Trans>Stop</Trans>
      </Button>
    </div>
  );
}
