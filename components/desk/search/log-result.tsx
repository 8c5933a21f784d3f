import { t } from '@lingui/core/macro';
import { hashOf } from '@/components/desk/routes';
import { describe } from '@/components/panel/kinds';
import { usePanel } from '@/components/panel/panel-context';
import { SampleChip } from '@/components/panel/sample/sample-chip';
import { Chip } from '@/components/ui/chip';
import { day } from '@/components/ui/time';
import { toneText } from '@/components/ui/tone';
import { Words } from '@/components/ui/words';
import type { FoundInLog } from '@/lib/app/search';
import type { Instant } from '@/lib/model/time';
import { MarkedWords } from './marked-words';

/** One entry, conversation or note that was found: a link to it on the page of its customer. */
export function LogResult({ found: { hit, name, says, ref } }: { found: FoundInLog }) {
  const { now, zone } = usePanel();
  const { label, tone, standing } = signOf(hit, now);
  const at = hit.is === 'customers' ? {} : { at: ref };
  return (
    <a
      href={hashOf({ page: 'customers', id: hit.customerId, ...at })}
      className="grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 px-3 py-2 hover:bg-sunk focus-visible:-outline-offset-2"
    >
      <time dateTime={new Date(hit.at).toISOString()} className="pt-px text-sm text-faint">
        {day(hit.at, now, zone)}
      </time>{' '}
      <span className="min-w-0">
        <span className="flex flex-wrap items-baseline gap-x-2">
          <span className="min-w-0 truncate font-[600]">
            <Words>{name || t`No name`}</Words>
          </span>{' '}
          <span className={`text-xs font-semibold ${toneText[tone]}`}>{label}</span> <SampleChip of={hit.customerId} />
          {standing ? <Chip tone={standing.tone}>{standing.text}</Chip> : null}
        </span>{' '}
        {says.map((text) => (
          <span key={text.map((stretch) => stretch.text).join('')} className="block wrap-break-word text-soft">
            <MarkedWords>{text}</MarkedWords>
          </span>
        ))}
      </span>
    </a>
  );
}

function signOf(hit: FoundInLog['hit'], now: Instant) {
  if (hit.is === 'entries') return describe(hit.row, now);
  return { label: hit.is === 'customers' ? t`About them` : t`Conversation`, tone: 'plain' as const, standing: null };
}
