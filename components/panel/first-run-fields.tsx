import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Field } from '@/components/ui/field';
import { isZone } from '@/components/ui/time';
import type { FirstRun as First } from '@/lib/app/panel-contract';
import { HoursEditor, wrongHours } from './hours-editor';
import { notAnAddress, toLines } from './lines';
import { hoursInWords } from './words';
import { ZoneField } from './zone-field';

/** What the seller says of themselves at first: their addresses and hours, and what is wrong with them. */
export function useFirstFields(first: First) {
  // The page's own address may arrive after the first key was pressed: what was typed stands.
  const [typed, setTyped] = useState<string | null>(null);
  const addresses = typed ?? first.addresses.join('\n');
  const [hours, setHours] = useState(first.hours);
  const [zone, setZone] = useState(first.zone);
  const [tried, setTried] = useState(false);

  const lines = toLines(addresses);
  const wrong = notAnAddress(lines);
  const addressError =
    lines.length === 0 ? t`Give at least one.` : wrong ? t`“${wrong}” is not an address.` : undefined;
  const hoursError = wrongHours(hours) ?? (isZone(zone) ? undefined : t`Choose a zone from the list.`);

  /** What was said, once nothing of it is wrong; from now on what is wrong is said. */
  const said = (): First | null => {
    setTried(true);
    return addressError || hoursError ? null : { addresses: lines, hours, zone };
  };
  /** As much of it as can be used, for somebody who only wants to look. */
  const saidSoFar = (): First => ({
    addresses: lines.filter((line) => !notAnAddress([line])),
    hours: wrongHours(hours) ? first.hours : hours,
    zone: isZone(zone) ? zone : first.zone,
  });
  return { addresses, setTyped, hours, setHours, zone, setZone, tried, addressError, hoursError, said, saidSoFar };
}

/** The form of them. `open`: the hours stand open, where there is room. */
export function FirstFields({ fields, open }: { fields: ReturnType<typeof useFirstFields>; open: boolean }) {
  const { addresses, setTyped, hours, setHours, zone, setZone, tried, addressError, hoursError } = fields;
  const work = hoursInWords(hours);
  return (
    <>
      <Field
        label={t`Your own address, aliases too`}
        hint={t`One a line. So that you are not taken for a customer.`}
        error={tried ? addressError : undefined}
      >
        {(control) => (
          <textarea
            {...control}
            rows={2}
            spellCheck={false}
            autoComplete="email"
            value={addresses}
            onChange={(event) => setTyped(event.target.value)}
          />
        )}
      </Field>
      <details open={open}>
        <summary className="text-sm text-soft">
          <Trans>
            You work <span className="text-ink">{work}</span>, {zone}
          </Trans>
        </summary>
        <div className="mt-2 grid gap-3">
          <HoursEditor legend={t`When you work`} hours={hours} onChange={setHours} />
          <ZoneField label={t`Time zone`} value={zone} onChange={setZone} />
        </div>
      </details>
      {tried && hoursError ? (
        <p role="alert" className="text-xs text-late">
          {hoursError}
        </p>
      ) : null}
    </>
  );
}
