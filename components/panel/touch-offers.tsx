import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/icons';
import { clock, dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { PersonOnPage } from '@/lib/app/panel-state';
import type { TouchOffer } from '@/lib/app/touch-offers';
import { focusBeside } from './focus-beside';
import { OfferForm } from './offer-form';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** How many show before the rest is asked for. */
const few = 2;

export interface TouchOffersProps {
  offers: readonly TouchOffer[];
  people: readonly PersonOnPage[];
}

/** Calls that were dialled on a page and meetings of a calendar, each one press away from the log. */
export function TouchOffers({ offers, people }: TouchOffersProps) {
  if (offers.length === 0) return null;
  const [first, rest] = [offers.slice(0, few), offers.slice(few)];
  const more = rest.length;
  const drawn = (offer: TouchOffer) => <Offer key={offer.keys[0]} offer={offer} people={people} />;
  return (
    <section aria-label={t`Calls and meetings to log`} className="border-b border-line bg-sunk px-3.5 py-2">
      <ul className="grid gap-1.5">{first.map(drawn)}</ul>
      {rest.length > 0 ? (
        <details className="mt-1.5">
          <summary className="text-sm">
            <Trans>{more} more</Trans>
          </summary>
          <ul className="mt-1.5 grid gap-1.5">{rest.map(drawn)}</ul>
        </details>
      ) : null}
    </section>
  );
}

function Offer({ offer, people }: { offer: TouchOffer; people: readonly PersonOnPage[] }) {
  const item = useRef<HTMLLIElement>(null);
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const [isOpen, setOpen] = useState(false);
  const open = useViewState((state) => state.open);
  const { what, customerId, number, times, at, end } = offer;
  const when = end === null ? dayTime(at, now, zone) : `${dayTime(at, now, zone)}–${clock(end, zone)}`;
  const title = titleOf(offer, when);

  const pass = async () => {
    if (await run(() => actions.passOffer(offer))) focusBeside(item.current);
  };
  const choose = (id: string) => void run(() => actions.offerIsOf(offer, id));
  const onPage = new Map(people.flatMap((one) => (one.customerId ? [[one.customerId, one.customerName]] : [])));

  return (
    <li ref={item} className="rounded-card border border-dashed border-edge bg-card px-3 py-2">
      <div className="flex items-start gap-2">
        <p className="min-w-0 flex-1">
          <Words className="font-semibold">{title}</Words>
          {what === 'called' ? (
            <span className="block text-sm text-soft">
              <Words>{number}</Words>
              {times > 1 ? t`, dialled ${times} times` : ''}
            </span>
          ) : null}
        </p>
        <IconButton label={t`Not now: ${title}`} disabled={busy} onClick={() => void pass()}>
          <CloseSign />
        </IconButton>
      </div>
      {isOpen && customerId !== null ? (
        <OfferForm
          offer={offer}
          customerId={customerId}
          onDone={() => focusBeside(item.current)}
          onCancel={() => setOpen(false)}
        />
      ) : (
        <div className="mt-1 flex flex-wrap items-center gap-1.5">
          {customerId !== null ? (
            <Button aria-label={t`Log: ${title}`} onClick={() => setOpen(true)}>
              <Trans context="put into the log">Log</Trans>
            </Button>
          ) : (
            [...onPage].map(([id, name]) => (
              <Button key={id} disabled={busy} onClick={() => choose(id)}>
                <Words>{name}</Words>
              </Button>
            ))
          )}
          {what === 'called' ? (
            <Button look="quiet" disabled={busy} onClick={() => open({ is: 'dialled', offer })}>
              {customerId === null ? t`Find them` : t`Somebody else`}
            </Button>
          ) : null}
        </div>
      )}
    </li>
  );
}

function titleOf({ what, customerId, name }: TouchOffer, when: string): string {
  if (customerId === null) return t`Whom did you call? ${when}`;
  if (what === 'met') return name ? t`Met ${name}? ${when}` : t`Met them? ${when}`;
  return name ? t`Called ${name}? ${when}` : t`Called them? ${when}`;
}
