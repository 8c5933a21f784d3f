import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { isZone } from '@/components/ui/time';
import type { FirstRun as First } from '@/lib/app/panel-contract';
import { HoursEditor, wrongHours } from './hours-editor';
import { notAnAddress, toLines } from './lines';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { hoursInWords } from './words';
import { ZoneField } from './zone-field';

/** One screen: what it does, what it never does, the seller's addresses and hours. */
export function FirstRun({ first }: { first: First }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  // The page's own address may arrive after the first key was pressed: what was typed stands.
  const [typed, setTyped] = useState<string | null>(null);
  const addresses = typed ?? first.addresses.join('\n');
  const [hours, setHours] = useState(first.hours);
  const [zone, setZone] = useState(first.zone);
  const [tried, setTried] = useState(false);

  const lines = toLines(addresses);
  const wrong = notAnAddress(lines);
  const addressError = lines.length === 0 ? 'Give at least one.' : wrong ? `“${wrong}” is not an address.` : undefined;
  const zoneError = isZone(zone) ? undefined : 'Choose a zone from the list.';
  const hoursError = wrongHours(hours);

  const start = () => {
    setTried(true);
    if (!addressError && !zoneError && !hoursError) void run(() => actions.start({ addresses: lines, hours, zone }));
  };

  return (
    <main className="px-3.5 py-4">
      <h1 className="text-lg font-[650]">Attune, beside your mail</h1>
      <p className="mt-1 text-soft">
        It knows which of your customers the page is about, keeps your private log on them, and says whose turn it is.
      </p>
      <ul className="mt-3 grid list-disc gap-1 ps-4 text-soft">
        <li>The mail stays in the mailbox: no message text is stored.</li>
        <li>It sends nothing anywhere. Everything stays on this machine.</li>
        <li>It reads a page only after you pressed its button there.</li>
        <li>It keeps only the people you add.</li>
      </ul>
      <form
        noValidate
        className="mt-4 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <Field
          label="Your own address, aliases too"
          hint="One a line. So that you are not taken for a customer."
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
        <details>
          <summary className="text-sm text-soft">
            You work <span className="text-ink">{hoursInWords(hours)}</span>, {zone}
          </summary>
          <div className="mt-2 grid gap-3">
            <HoursEditor legend="When you work" hours={hours} onChange={setHours} />
            <ZoneField label="Time zone" value={zone} onChange={setZone} />
          </div>
        </details>
        {tried && (hoursError ?? zoneError) ? (
          <p role="alert" className="text-xs text-late">
            {hoursError ?? zoneError}
          </p>
        ) : null}
        <Button type="submit" look="main" className="py-1.5" disabled={busy}>
          Start
        </Button>
      </form>
    </main>
  );
}
