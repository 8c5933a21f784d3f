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

/** Pure. Null for what is no issue and no hand-off. */
export function stagesOf(entry: Entry): Stages | null {
  return issueStages(entry) ?? handOffStages(entry);
}

function issueStages(entry: Entry): Stages | null {
  const body = issueOf(entry);
  if (!body) return null;
  const happened = [
    { what: 'Opened', at: body.openedAt },
    { what: 'Acknowledged', at: body.acknowledgedAt },
    { what: 'Came back', at: body.reopenedAt },
    { what: 'Resolved', at: body.resolvedAt },
    { what: 'Confirmed by them', at: body.confirmedAt },
  ];
  const to = (stage: Extract<Action, { do: 'issue-stage' }>['stage'], label: string) =>
    ({ do: 'issue-stage', label, entryId: entry.id, stage }) as const;
  const isOpen = body.state === 'open';
  return {
    history: happened.filter(({ at }) => at !== null).sort((a, b) => (a.at ?? 0) - (b.at ?? 0)),
    notes: said([
      ['What was done', body.repair],
      ['What was changed', body.changed],
      ['Asked a second time', body.askedAgain],
    ]),
    next: [
      ...(isOpen && body.acknowledgedAt === null ? [to('acknowledged', 'Acknowledged')] : []),
      ...(isOpen ? [to('resolved', 'Resolved')] : [to('reopened', 'It came back')]),
      ...(!isOpen && body.confirmedAt === null ? [to('confirmed', 'They confirmed')] : []),
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
      { what: 'Passed on', at: entry.at },
      ...(body.brief === 'yes' ? [{ what: 'Brief given', at: null }] : []),
      ...(body.introduced === 'yes' ? [{ what: 'Introduced', at: null }] : []),
      ...(followedUpAt === null ? [] : [{ what: 'Followed up', at: followedUpAt }]),
    ],
    notes: said([['Asked a second time', body.askedAgain]]),
    next: [
      ...(body.brief === 'no' ? [to('brief', 'Brief given')] : []),
      ...(body.introduced === 'no' ? [to('introduced', 'Introduced')] : []),
      ...(followedUpAt === null ? [to('followed-up', 'Followed up')] : []),
    ],
  };
}

const said = (notes: readonly (readonly [string, string])[]) =>
  notes.flatMap(([label, text]) => (text ? [{ label, text }] : []));
