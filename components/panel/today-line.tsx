import { t } from '@lingui/core/macro';
import { IconButton } from '@/components/ui/button';
import { Chip } from '@/components/ui/chip';
import { GoSign } from '@/components/ui/icons';
import { dayTime } from '@/components/ui/time';
import { tame, Words } from '@/components/ui/words';
import type { TodayRow } from '@/lib/app/panel-state';
import { inSentence } from '@/lib/nudges/words';
import { usePanel } from './panel-context';
import { SampleChip } from './sample/sample-chip';
import { useRun } from './use-run';
import { useViewState } from './view-state';
import { levelTone, levelWords } from './words';

/** One customer of Today: a press shows them, another opens the conversation where it lives. */
export function TodayLine({ row }: { row: TodayRow }) {
  const { now, zone, actions } = usePanel();
  const [run, busy] = useRun();
  const show = useViewState((state) => state.show);
  const { nudge, customerId, conversationId } = row;
  const name = tame(row.name);
  const open = async () => {
    if (await run(() => actions.showCustomer(customerId))) show('page');
  };
  return (
    <li className="flex border-t border-line first:border-t-0">
      <button
        type="button"
        className="min-w-0 flex-1 px-3 py-2 text-start hover:bg-sunk focus-visible:-outline-offset-2"
        onClick={() => void open()}
      >
        <span className="flex flex-wrap items-baseline justify-between gap-x-2">
          <bdi dir="auto" title={name} className="min-w-[min(5rem,100%)] flex-1 truncate font-[620]">
            {name}
          </bdi>
          <SampleChip of={customerId} />
          <Chip tone={nudge.may ? 'plain' : levelTone[nudge.level]}>
            <span className="whitespace-nowrap">
              {nudge.may
                ? t`may be owed`
                : nudge.due === null
                  ? levelWords[nudge.level]
                  : dayTime(nudge.due, now, zone)}
              {nudge.due !== null && !nudge.may ? <span className="sr-only">, {levelWords[nudge.level]}</span> : null}
            </span>
          </Chip>
        </span>
        <span className="mt-0.5 line-clamp-2 text-soft">
          {tame(withoutName(nudge.title, row.name))}
          {row.account ? (
            <span className="text-faint">
              {' · '}
              <Words>{row.account}</Words>
            </span>
          ) : null}
        </span>
      </button>
      {conversationId === null ? null : (
        <IconButton
          label={t`Open the conversation with ${name}`}
          className="h-auto w-8 rounded-none border-s border-line focus-visible:-outline-offset-2"
          disabled={busy}
          onClick={() =>
            void run(() =>
              actions.act(customerId, {
                do: 'open-conversation',
                label: t({ message: 'Open', context: 'button' }),
                conversationId,
              }),
            )
          }
        >
          <GoSign />
        </IconButton>
      )}
    </li>
  );
}

/** The name stands above already. */
export function withoutName(title: string, name: string): string {
  const start = `${inSentence(name)} `;
  if (!name || !title.startsWith(start)) return title;
  const rest = title.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
