import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { CloseSign } from '@/components/ui/icons';
import { Words } from '@/components/ui/words';
import type { PageAbsence as Absence } from '@/lib/app/page-absence';
import { day } from '@/lib/nudges/words';
import { focusBeside } from './focus-beside';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** The time away that an automatic reply on the page tells, one press away from the log. */
export function PageAbsence({ customerId, absence }: { customerId: string; absence: Absence | null }) {
  const passedOver = useViewState((state) => state.passedOver);
  if (absence === null || passedOver.includes(absence.key)) return null;
  return <Offer key={absence.key} customerId={customerId} absence={absence} />;
}

function Offer({ customerId, absence }: { customerId: string; absence: Absence }) {
  const card = useRef<HTMLDivElement>(null);
  const { zone, actions } = usePanel();
  const [run, busy] = useRun();
  const passOver = useViewState((state) => state.passOver);
  const { from, until, note, at, conversationId, key } = absence;

  const log = async () => {
    const entry = { id: null, kind: 'absence', at, body: { from, until, note } };
    const save = () => actions.saveEntry(customerId, { ...entry, ...(conversationId ? { conversationId } : {}) });
    if (await run(save)) focusBeside(card.current);
  };
  const leave = () => {
    focusBeside(card.current);
    passOver(key);
  };

  return (
    <Section title={t`Away, says their automatic reply`} aside={t`not in the log`}>
      <div ref={card} className="rounded-card border border-dashed border-edge px-3 py-2">
        <p className="font-semibold">
          <Trans>Away until {day(until, zone)}</Trans>
        </p>
        {note ? (
          <p className="line-clamp-3 whitespace-pre-line text-sm" title={note}>
            <Words>{note}</Words>
          </p>
        ) : null}
        <div className="mt-1 flex items-center gap-1.5">
          <Button disabled={busy} onClick={() => void log()}>
            <Trans>Log it</Trans>
          </Button>
          <span className="ms-auto">
            <IconButton label={t`Not a time away to log`} onClick={leave}>
              <CloseSign />
            </IconButton>
          </span>
        </div>
      </div>
    </Section>
  );
}
