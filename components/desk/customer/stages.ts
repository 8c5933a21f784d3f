import { t } from '@lingui/core/macro';
import { bodyReader } from '@/lib/model/body-reader';
import type { Entry } from '@/lib/model/entry';
import { handOff } from '@/lib/model/kinds/hand-off';
import { issue } from '@/lib/model/kinds/issue';
import type { Instant } from '@/lib/model/time';
import type { Action } from '@/lib/nudges/rule';

const issueOf = bodyReader(issue);
const handOffOf = bodyReader(handOff);

/** How far something came: what happened and when, what was said of it, and what may come next. */
export interface Stages {
  /** Oldest first; `at` null: it did, and nobody knows when. */
  history: { what: string; at: Instant | null }[];
  notes: { label: string; text: string }[];
  next: Extract<Action, { do: 'issue-stage' | 'hand-off-stage' }>[];
}

/** Null for what is no issue and no hand-off. */
export function stagesOf(entry: Entry): Stages | null {
  return issueStages(entry) ?? handOffStages(entry);
}

function issueStages(entry: Entry): Stages | null {
  const body = issueOf(entry);
  if (!body) return null;
  const happened = [
    { what: t`Opened`, at: body.openedAt },
    { what: t`Acknowledged`, at: body.acknowledgedAt },
    { what: t`Came back`, at: body.reopenedAt },
    { what: t`Resolved`, at: body.resolvedAt },
    { what: t`Confirmed by them`, at: body.confirmedAt },
  ];
  const to = (stage: Extract<Action, { do: 'issue-stage' }>['stage'], label: string) =>
    ({ do: 'issue-stage', label, entryId: entry.id, stage }) as const;
  const isOpen = body.state === 'open';
  return {
    history: happened.filter(({ at }) => at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
    notes: said([
      [t`What was done`, body.repair],
      [t`What was changed`, body.changed],
      [t`Asked a second time`, body.askedAgain],
    ]),
    next: [
      ...(isOpen && body.acknowledgedAt === null ? [to('acknowledged', t`Acknowledged`)] : []),
      ...(isOpen ? [to('resolved', t`Resolved`)] : [to('reopened', t`It came back`)]),
      ...(!isOpen && body.confirmedAt === null ? [to('confirmed', t`They confirmed`)] : []),
    ],
  };
}

function handOffStages(entry: Entry): Stages | null {
  const body = handOffOf(entry);
  if (!body) return null;
  const followedUpAt = body.followedUpAt ?? null;
  const to = (stage: Extract<Action, { do: 'hand-off-stage' }>['stage'], label: string) =>
    ({ do: 'hand-off-stage', label, entryId: entry.id, stage }) as const;
  return {
    history: [
      { what: t`Passed on`, at: entry.at },
      ...(body.brief === 'yes' ? [{ what: t`Brief given`, at: null }] : []),
      ...(body.introduced === 'yes' ? [{ what: t`Introduced`, at: null }] : []),
      ...(followedUpAt === null ? [] : [{ what: t`Followed up`, at: followedUpAt }]),
    ],
    notes: said([[t`Asked a second time`, body.askedAgain]]),
    next: [
      ...(body.brief === 'no' ? [to('brief', t`Brief given`)] : []),
      ...(body.introduced === 'no' ? [to('introduced', t`Introduced`)] : []),
      ...(followedUpAt === null ? [to('followed-up', t`Followed up`)] : []),
    ],
  };
}

const said = (notes: readonly (readonly [string, string])[]) =>
  notes.flatMap(([label, text]) => (text ? [{ label, text }] : []));
