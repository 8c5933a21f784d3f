import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { day } from '@/components/ui/time';
import { toneText } from '@/components/ui/tone';
import { Words } from '@/components/ui/words';
import type { SaleView } from '@/lib/app/sale-view';
import { usePanel } from './panel-context';
import { useRun } from './use-run';

/** Open sales: what, by when, and the four keys after the sale, each done in one press. */
export function SaleSteps({ sales }: { sales: readonly SaleView[] }) {
  if (sales.length === 0) return null;
  return (
    <Section title={t`After the sale`}>
      <ul className="grid gap-2">
        {sales.map((sale) => (
          <Sale key={sale.entryId} sale={sale} />
        ))}
      </ul>
    </Section>
  );
}

function Sale({ sale }: { sale: SaleView }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const mark = (step: SaleView['steps'][number]['name'], done: boolean) =>
    void run(() => actions.saleStep(sale.entryId, step, done));
  return (
    <li className="rounded-card border border-line bg-card px-3 py-2">
      <p className="line-clamp-2 font-[550]" title={sale.what}>
        <Words>{sale.what}</Words>
      </p>
      <Delivery sale={sale} />
      <fieldset aria-label={t`Four keys`} className="mt-1.5 flex flex-wrap gap-1.5">
        {sale.steps.map(({ name, label, doneAt }) => (
          <Key
            key={name}
            label={label}
            doneAt={doneAt}
            // They are kept informed again and again; the other keys are done once, and a slip is taken back.
            again={name === 'informedAt'}
            busy={busy}
            onPress={() => mark(name, name === 'informedAt' || doneAt === null)}
          />
        ))}
        {sale.isDelivered ? null : (
          <Button disabled={busy} onClick={() => mark('deliveredAt', true)}>
            <Trans>Delivered</Trans>
          </Button>
        )}
      </fieldset>
    </li>
  );
}

interface KeyProps {
  label: string;
  doneAt: number | null;
  again: boolean;
  busy: boolean;
  onPress(): void;
}

function Key({ label, doneAt, again, busy, onPress }: KeyProps) {
  const { now, zone } = usePanel();
  return (
    <Button disabled={busy} aria-pressed={again ? undefined : doneAt !== null} onClick={onPress}>
      <span aria-hidden="true" className={doneAt === null ? toneText.plain : toneText.good}>
        {doneAt === null ? '○' : '✓'}
      </span>{' '}
      {label} {doneAt === null ? null : <span className="text-xs text-faint">{day(doneAt, now, zone)}</span>}
    </Button>
  );
}

function Delivery({ sale: { delivery, movedFrom, deliveredAt, isDelivered } }: { sale: SaleView }) {
  const { now, zone } = usePanel();
  if (isDelivered) {
    const on = deliveredAt === null ? '' : day(deliveredAt, now, zone);
    return <p className="text-sm text-soft">{on ? t`Delivered ${on}` : t`Delivered`}</p>;
  }
  if (delivery === null)
    return (
      <p className="text-sm text-soft">
        <Trans>No delivery day named</Trans>
      </p>
    );
  const isLate = delivery < now;
  const due = day(delivery, now, zone);
  const before = movedFrom === null ? '' : day(movedFrom, now, zone);
  return (
    <p className={`text-sm ${isLate ? toneText.late : toneText.plain}`}>
      {isLate ? t`Delivery was due ${due}` : t`Delivery by ${due}`}
      {before ? t`, moved from ${before}` : ''}
    </p>
  );
}
