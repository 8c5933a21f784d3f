import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { type ReactNode, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { usePanel } from './panel-context';
import { inWords, useRun } from './use-run';

type Actions = ReturnType<typeof usePanel>['actions'];

interface TakeFileProps<Read> {
  label: string;
  hint: string;
  /** What is shown of a file, for those who hear it. */
  title: string;
  read(actions: Actions, file: File): Promise<Read>;
  take(actions: Actions, file: File): ReturnType<Actions['takeTaught']>;
  /** Whether a file that was read brings anything. */
  brings(read: Read): boolean;
  children(read: Read): ReactNode;
}

/** Takes over a file once it was looked at: what it would change is shown first, and what is wrong with it is said. */
export function TakeFile<Read>({ label, hint, title, read, take, brings, children }: TakeFileProps<Read>) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [opened, setOpened] = useState<{ file: File; read: Read } | null>(null);
  const [wrong, setWrong] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  const look = async (file: File) => {
    setOpened(null);
    setWrong(undefined);
    try {
      setOpened({ file, read: await read(actions, file) });
    } catch (reason) {
      setWrong(inWords(reason));
    }
  };
  const close = () => {
    setOpened(null);
    if (input.current) input.current.value = '';
  };
  const takeOver = async () => {
    if (opened && (await run(() => take(actions, opened.file)))) close();
  };
  const isNew = opened !== null && brings(opened.read);

  return (
    <>
      <Field label={label} hint={hint} error={wrong}>
        {(control) => (
          <input
            {...control}
            ref={input}
            type="file"
            accept=".json,application/json"
            onChange={(event) => {
              const file = event.target.files?.[0];
              if (file) void look(file);
            }}
          />
        )}
      </Field>
      {opened ? (
        <section aria-label={title} className="rounded-control border border-line p-2">
          {children(opened.read)}
          <div className="mt-2 flex gap-1.5">
            {isNew ? (
              <Button look="main" disabled={busy} onClick={() => void takeOver()}>
                <Trans>Take over</Trans>
              </Button>
            ) : null}
            <Button onClick={close}>{isNew ? t`Cancel` : t`Close`}</Button>
          </div>
        </section>
      ) : null}
    </>
  );
}
