import { t } from '@lingui/core/macro';
import { toneText } from '@/components/ui/tone';
import { tame, Words } from '@/components/ui/words';
import type { TurnView } from '@/lib/app/panel-state';
import type { Conversation } from '@/lib/model/conversation';
import { usePanel } from './panel-context';
import { TurnQuestion } from './turn-question';
import { dueInWords, momentInWords, turnInWords } from './words';

const levelTone = { fine: 'good', risk: 'risk', late: 'late', 'red-line': 'late', none: 'plain' } as const;

export interface TurnCardProps {
  customerId: string;
  turn: TurnView;
  /** The conversation of which it cannot be told whether an answer is wanted. */
  asks: Conversation | null;
}

/** Whose turn it is, the clock, how fresh that knowledge is, and a quiet question where it cannot be told. */
export function TurnCard({ customerId, turn, asks }: TurnCardProps) {
  const { now, zone } = usePanel();
  const tone = toneText[levelTone[turn.level]];
  const due = dueInWords(turn, now, zone);
  const subject = turn.conversation?.body.subject ?? '';
  return (
    <section aria-label={t`Whose turn`} className="mx-3.5 mb-3 rounded-card border border-line bg-card px-3 py-2.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-2">
        <h2 className="text-base font-[620]">{turnInWords(turn.turn)}</h2>
        {due ? <span className={tone}>{due}</span> : null}
      </div>
      {subject ? (
        <p dir="auto" className="truncate text-soft" title={tame(subject)}>
          {tame(subject)}
        </p>
      ) : null}
      <div className="flex flex-wrap items-baseline justify-between gap-x-2 text-sm text-soft">
        <span>{since(turn, now, zone)}</span>
        {turn.due !== null && turn.standard ? <Words>{turn.standard}</Words> : null}
      </div>
      {turn.due === null ? null : (
        <progress
          aria-label={t`Time used of the standard`}
          className={`mt-1.5 ${tone}`}
          max={1}
          value={Math.min(1, Math.max(0, turn.passed))}
        />
      )}
      {asks ? (
        <TurnQuestion key={asks.id} customerId={customerId} about={asks} named={asks.id !== turn.conversation?.id} />
      ) : null}
    </section>
  );
}

function asked(turn: Exclude<TurnView['turn'], 'unknown'>, when: string): string {
  switch (turn) {
    case 'us':
      return t`Asked ${when}`;
    case 'them':
      return t`You wrote ${when}`;
    case 'unsure':
      return t`They wrote ${when}`;
    case 'nobody':
      return t`Settled ${when}`;
  }
}

function since(turn: TurnView, now: number, zone: string): string {
  if (turn.turn === 'unknown') return t`No conversation with them was read.`;
  const readAt = turn.readAt === null ? '' : momentInWords(turn.readAt, now, zone);
  const said = turn.since === null ? '' : asked(turn.turn, momentInWords(turn.since, now, zone));
  const read = readAt && t`as last read ${readAt}`;
  return [said, read].filter(Boolean).join(', ');
}
