import { ph, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { tame } from '@/components/ui/words';
import { percentDone } from '@/lib/words/percent';
import { LookedIntoFile } from './looked-into-file';
import { Report } from './report';
import { type Share, useTakeIn } from './use-take-in';

/** A file of another application: looked into first, then taken in, with a report and the way back. */
export function TakeIn() {
  const input = useRef<HTMLInputElement>(null);
  const { stage, share, busy, choose, take, restore, takeBack, stop, close } = useTakeIn();
  const done = () => {
    close();
    if (input.current) input.current.value = '';
  };
  return (
    <div className="grid gap-3">
      <p className="text-sm text-soft">
        <Trans>
          Years of mail (mbox), contacts (vCard 3 and 4, CSV), meetings (ICS), an export of Monica or a backup of Attune
          (JSON). You see what is in it before anything is kept, and what is there already is not taken twice. All but a
          restored backup can be taken back.
        </Trans>
      </p>
      <Field label={t`Choose a file`} error={stage.is === 'nothing' && stage.wrong !== '' ? stage.wrong : undefined}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            disabled={stage.is === 'taking' || stage.is === 'restoring'}
            accept=".mbox,.mbx,.vcf,.vcard,.csv,.tsv,.txt,.ics,.json,application/mbox,text/vcard,text/csv,text/calendar,application/json"
            // Else the same file, mended and chosen again, would change nothing.
            onClick={(event) => {
              event.currentTarget.value = '';
            }}
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void choose(file);
            }}
          />
        )}
      </Field>
      {stage.is === 'looking' ? (
        <UnderWay says={t`Looking into ${ph({ file: tame(stage.file.name) })}`} share={share} stop={stop} />
      ) : null}
      {stage.is === 'looked' ? (
        <LookedIntoFile
          looked={stage.looked}
          busy={busy}
          onTake={(choice) => void take(stage.file, choice)}
          onRestore={async () => void (await restore(stage.file))}
          onCancel={done}
        />
      ) : null}
      {stage.is === 'taking' ? (
        <UnderWay says={t`Taking in ${ph({ file: tame(stage.file.name) })}`} share={share} stop={stop} />
      ) : null}
      {stage.is === 'restoring' ? (
        <UnderWay says={t`Restoring ${ph({ file: tame(stage.file.name) })}`} share={share} stop={stop} />
      ) : null}
      {stage.is === 'taken' ? (
        <Report taken={stage.taken} takenBack={stage.takenBack} busy={busy} onUndo={takeBack} onClose={done} />
      ) : null}
      <p role="status" className="text-sm text-good empty:hidden">
        {stage.is === 'restored' ? t`Restored.` : ''}
      </p>
      <p role="status" className="text-sm text-soft empty:hidden">
        {stage.is === 'unchanged' ? t`You stopped it: nothing was changed.` : ''}
      </p>
    </div>
  );
}

function UnderWay({ says, share, stop }: { says: string; share: Share; stop(): void }) {
  return (
    <div className="flex flex-wrap items-center gap-3">
      <label className="flex min-w-0 flex-wrap items-center gap-x-3 text-soft tabular-nums">
        <span className="min-w-0 wrap-anywhere">{`${says}: ${percentDone(share)}`}</span>
        <progress className="accent-brand" max={1} value={share} />
      </label>
      <Button onClick={stop}>
        <Trans>Cancel</Trans>
      </Button>
    </div>
  );
}
