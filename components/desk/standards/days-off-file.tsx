import { ph, plural, t } from '@lingui/core/macro';
import { Plural } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useSave } from '@/components/panel/save-context';
import { inWords, useRun } from '@/components/panel/use-run';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Words } from '@/components/ui/words';
import type { DayOff } from '@/lib/exchange/ics/days-off';
import type { Standards } from '@/lib/model/standards';
import { useStandards } from './standards-context';

/** Days off out of a calendar file, such as the public holidays of a country: looked at and picked first. */
export function DaysOffFile({ standards }: { standards: Standards }) {
  const { readDaysOff } = useStandards();
  const input = useRef<HTMLInputElement>(null);
  const [found, setFound] = useState<{ days: readonly DayOff[]; unread: number } | null>(null);
  const [wrong, setWrong] = useState<string>();

  const look = async (file: File) => {
    setFound(null);
    setWrong(undefined);
    try {
      setFound(await readDaysOff(file));
    } catch (reason) {
      setWrong(inWords(reason));
    }
  };
  const close = () => {
    setFound(null);
    if (input.current) input.current.value = '';
  };
  return (
    <div className="grid gap-3">
      <Field
        label={t`Days off from a calendar file (.ics)`}
        hint={t`All-day events of this year and the next two, such as public holidays. You pick which.`}
        error={wrong}
      >
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".ics,text/calendar"
            // Else the same file, mended and chosen again, would change nothing.
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void look(file);
            }}
          />
        )}
      </Field>
      {found ? <Pick standards={standards} days={found.days} unread={found.unread} onClose={close} /> : null}
    </div>
  );
}

interface PickProps {
  standards: Standards;
  days: readonly DayOff[];
  unread: number;
  onClose(): void;
}

function Pick({ standards, days, unread, onClose }: PickProps) {
  const save = useSave();
  const [run, busy] = useRun();
  const fresh = days.filter(({ date }) => !standards.holidays.includes(date));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const picked = fresh.filter(({ date }) => !left.has(date)).map(({ date }) => date);
  const turn = (date: string, on: boolean) => {
    const next = new Set(left);
    if (on) next.delete(date);
    else next.add(date);
    setLeft(next);
  };
  const add = async () => {
    const holidays = [...standards.holidays, ...picked].toSorted();
    if (await run(() => save({ standards: { ...standards, holidays } }))) onClose();
  };
  return (
    <section aria-label={t`Days in the file`} className="grid gap-2 rounded-control border border-line p-2">
      <fieldset className="min-w-0">
        <legend className="text-sm text-soft">
          {fresh.length === 0
            ? t`All days in this file are days off already.`
            : t`${ph({ picked: picked.length })} of ${ph({ all: fresh.length })} new days picked`}
        </legend>
        <ul className="mt-1 grid max-h-72 gap-x-4 overflow-y-auto sm:grid-cols-2">
          {days.map(({ date, name }) => {
            const isKnown = standards.holidays.includes(date);
            return (
              <li key={date}>
                <label className="flex items-baseline gap-1.5 py-0.5 text-sm">
                  <input
                    type="checkbox"
                    disabled={isKnown}
                    checked={isKnown || !left.has(date)}
                    onChange={(event) => turn(date, event.target.checked)}
                  />
                  <span className="tabular-nums">{date}</span>
                  <span className="min-w-0 wrap-anywhere text-soft">
                    <Words>{isKnown ? t`${name} (a day off already)` : name}</Words>
                  </span>
                </label>
              </li>
            );
          })}
        </ul>
      </fieldset>
      {unread > 0 ? (
        <p className="text-sm text-soft">
          <Plural value={unread} one="# event could not be read whole." other="# events could not be read whole." />
        </p>
      ) : null}
      <div className="flex gap-1.5">
        {fresh.length > 0 ? (
          <Button look="main" disabled={busy || picked.length === 0} onClick={() => void add()}>
            {plural({ count: picked.length }, { one: 'Add # day', other: 'Add # days' })}
          </Button>
        ) : null}
        <Button onClick={onClose}>{fresh.length > 0 ? t`Cancel` : t`Close`}</Button>
      </div>
    </section>
  );
}
