import { msg, t } from '@lingui/core/macro';
import type { WholeCustomer } from '@/lib/exchange/whole';
import { channels } from '@/lib/model/customer';
import type { Entry } from '@/lib/model/entry';
import type { KindField } from '@/lib/model/kinds/kind';
import { kindOf } from '@/lib/model/kinds/registry';
import { calledBy } from '@/lib/model/profile';
import type { Instant } from '@/lib/model/time';

const stages = { prospect: msg`Prospect`, customer: msg`Customer`, left: msg`Has left` };
const sources = { told: msg`as told`, seen: msg`as seen`, guess: msg`a guess` };
const channelNames = {
  email: msg`Mail`,
  call: msg`Call`,
  chat: msg`Chat`,
  text: msg`Text message`,
  meeting: msg`Meeting`,
};

/** All that is kept of one customer as plain text, for them or anybody else to read. Newest entries first. */
export function personInWords({ customer, identities, entries }: WholeCustomer, zone: string): string {
  const { body, stage, internal, addedAt } = customer;
  const known = (one: typeof body.zone) => one && `${one.value} (${t(sources[one.source])})`;
  const about = [
    [t`Account`, body.account],
    [t`Role`, body.role],
    [t`Tier`, body.tier],
    [t`Stage`, t(stages[stage])],
    [t`Inside the organisation`, internal ? t`yes` : ''],
    [t`Time zone`, known(body.zone)],
    [t`Language`, known(body.language)],
    [t`Likes to be reached by`, body.preferred.map(({ channel }) => t(channelNames[channel])).join(', ')],
    [t`Note`, body.note],
    [t`In the log since`, dayOf(addedAt, zone)],
  ].flatMap(([label, value]) => (value ? `${label}: ${value}` : []));
  const addresses = identities.map((identity) => {
    const { until } = identity;
    const { name, value } = identity.body;
    const shown = calledBy(identity) || value;
    const last = until === null ? '' : dayOf(until, zone);
    const beside = [name && name !== shown ? name : '', last && t`until ${last}`];
    return [`- ${shown}`, ...beside.filter(Boolean)].join(', ');
  });
  const told = [...entries].sort((a, b) => b.at - a.at).flatMap((entry) => entryInWords(entry, zone));
  return [
    body.name || t`No name`,
    ...about,
    '',
    t`Addresses: ${addresses.length}`,
    ...addresses,
    '',
    t`Entries: ${entries.length}`,
    ...told,
    '',
  ].join('\n');
}

function entryInWords(entry: Entry, zone: string): string[] {
  const kind = kindOf(entry.kind);
  if (!kind) return [];
  const body = Object(entry.body) as Record<string, unknown>;
  const label = entry.kind === 'touch' ? touchInWords(body) : kind.label;
  const title = oneLine(kind.title(entry.body));
  const fields = kind.fields.flatMap((field) => {
    const value = fieldInWords(field, body[field.name], zone);
    return value === '' || value === title ? [] : `    ${field.label}: ${value}`;
  });
  return [`- ${timeOf(entry.at, zone)}  ${label}: ${title}`, ...fields];
}

function touchInWords({ channel, direction }: Record<string, unknown>): string {
  const known = channels.find((one) => one === channel);
  const name = known ? t(channelNames[known]) : t`Touch`;
  switch (direction) {
    case 'in':
      return t`${name} from them`;
    case 'out':
      return t`${name} to them`;
    case 'both':
      return t`${name} with them`;
    default:
      return name;
  }
}

function fieldInWords(field: KindField, value: unknown, zone: string): string {
  if (value === null || value === undefined || value === '') return '';
  switch (field.input) {
    case 'date':
      return typeof value === 'number' ? dayOf(value, zone) : '';
    case 'date-time':
      return typeof value === 'number' ? timeOf(value, zone) : '';
    case 'choice':
      return field.options.find((option) => option.value === value)?.label ?? String(value);
    default:
      return oneLine(String(value));
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function zoned(at: Instant, zone: string): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(zone);
}

const dayOf = (at: Instant, zone: string) => zoned(at, zone).toPlainDate().toString();

const timeOf = (at: Instant, zone: string) =>
  zoned(at, zone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
