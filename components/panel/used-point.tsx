import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { dayTime, fromDateTimeInput, toDateTimeInput } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import { type Channel, channels } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import { type PointUse, type Reception, receptions, talkingPoint } from '@/lib/model/kinds/talking-point';
import { describe } from './kinds';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { channelWords, inSentence } from './words';

const receptionWords: Record<Reception, MessageDescriptor> = {
  well: msg`Went well`,
  lukewarm: msg`Lukewarm`,
  flat: msg`Did not land`,
};

/** Asks where and when a point was brought up, and how it went; one press says how and saves. */
export function UsedPoint({ entry, onClose }: { entry: Entry; onClose(): void }) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const [channel, setChannel] = useState<Channel>('email');
  const [when, setWhen] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const at = when === null ? now : fromDateTimeInput(when, zone);
  const wrong = at === null ? t`Give a day and time.` : at > now + 60_000 ? t`That is still to come.` : undefined;

  const save = async (went: Reception | null) => {
    if (at === null) return;
    const use = { at, channel, went, note: note.trim() };
    if (await run(() => actions.usedPoint(entry.id, use))) onClose();
  };

  return (
    <Dialog title={t`Brought up`} onClose={onClose}>
      <div className="grid gap-2">
        <p>
          <Words>{describe(entry, now).title}</Words>
        </p>
        <Uses entry={entry} />
        <Field label={t`Where`}>
          {(control) => (
            <select {...control} value={channel} onChange={(event) => setChannel(asChannel(event.target.value))}>
              {channels.map((one) => (
                <option key={one} value={one}>
                  {channelWords[one]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={t`When`} error={wrong}>
          {(control) => (
            <input
              {...control}
              type="datetime-local"
              value={when ?? toDateTimeInput(now, zone)}
              onChange={(event) => setWhen(event.target.value)}
            />
          )}
        </Field>
        <Field label={t`What they said, in a line`}>
          {(control) => (
            <input
              {...control}
              dir="auto"
              maxLength={500}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          )}
        </Field>
        <fieldset className="mt-1 flex min-w-0 flex-wrap gap-1.5">
          <legend className="mb-1 text-sm text-soft">
            <Trans>How it went</Trans>
          </legend>
          {receptions.map((went) => (
            <Button
              key={went}
              look={went === 'well' ? 'main' : 'plain'}
              disabled={busy || wrong !== undefined}
              onClick={() => void save(went)}
            >
              {t(receptionWords[went])}
            </Button>
          ))}
          <Button disabled={busy || wrong !== undefined} onClick={() => void save(null)}>
            <Trans>Not known yet</Trans>
          </Button>
        </fieldset>
      </div>
    </Dialog>
  );
}

/** When, where and how it was brought up before, newest first. */
export function Uses({ entry }: { entry: Entry }) {
  const { now, zone } = usePanel();
  const uses = entry.kind === talkingPoint.name ? (talkingPoint.body.safeParse(entry.body).data?.uses ?? []) : [];
  if (uses.length === 0) return null;
  return (
    <section aria-label={t`Brought up before`} className="text-sm text-soft">
      <h3>
        <Trans>Brought up before</Trans>
      </h3>
      <ul>
        {[...uses].reverse().map((use) => (
          <li key={`${use.at} ${use.channel}`} className="border-s-2 border-line ps-2">
            {dayTime(use.at, now, zone)}, {wordsOfUse(use)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function wordsOfUse({ channel, went, note }: PointUse): string {
  const how = went ? `: ${inSentence(t(receptionWords[went]))}` : '';
  return `${inSentence(channelWords[channel])}${how}${note ? `. ${note}` : ''}`;
}

function asChannel(value: string): Channel {
  return channels.find((one) => one === value) ?? 'email';
}
