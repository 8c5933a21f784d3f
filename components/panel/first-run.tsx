import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '@/components/ui/button';
import type { FirstRun as First } from '@/lib/app/panel-contract';
import { FirstFields, useFirstFields } from './first-run-fields';
import { usePanel } from './panel-context';
import { useSampleActions } from './sample/sample-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** What it does, and what it never does. */
export const firstWords = {
  get does() {
    return t`It knows which of your customers the page is about, keeps your private log on them, and says whose turn it is.`;
  },
  get never() {
    return [
      t`The mail stays in the mailbox: no message text is stored.`,
      t`It sends nothing anywhere. Everything stays on this machine.`,
      t`It reads a page only after you pressed its button there.`,
      t`It keeps only the people you add.`,
    ];
  },
};

/** One screen: what it does, what it never does, the seller's addresses and hours; or a look at the sample first. */
export function FirstRun({ first }: { first: First }) {
  const { actions } = usePanel();
  const sample = useSampleActions();
  const [run, busy] = useRun();
  const show = useViewState((state) => state.show);
  const fields = useFirstFields(first);

  const start = () => {
    const said = fields.said();
    if (said) void run(() => actions.start(said));
  };
  const tryIt = () =>
    run(async () => {
      await sample.tryIt();
      await actions.start(fields.saidSoFar());
      show('today');
    });

  return (
    <main className="px-3.5 py-4">
      <h1 className="text-lg font-[650]">
        <Trans>Attune, beside your mail</Trans>
      </h1>
      <p className="mt-1 text-soft">{firstWords.does}</p>
      <ul className="mt-3 grid list-disc gap-1 ps-4 text-soft">
        {firstWords.never.map((words) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
      <form
        noValidate
        className="mt-4 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <FirstFields fields={fields} open={false} />
        <Button type="submit" look="main" className="py-1.5" disabled={busy}>
          <Trans>Start</Trans>
        </Button>
      </form>
      <div className="mt-3 flex flex-wrap justify-between gap-x-3 gap-y-1.5">
        <Button look="quiet" disabled={busy} onClick={() => void tryIt()}>
          <Trans>Look around with invented customers</Trans>
        </Button>
        <Button look="quiet" disabled={busy} onClick={() => void run(() => actions.openDesk(''))}>
          <Trans>See all of it</Trans>
        </Button>
      </div>
    </main>
  );
}
