import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Card } from '@/components/ui/card';
import { dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { NewTaught, WouldBeRead } from '@/lib/app/teach-contract';
import { usePanel } from './panel-context';

/** What was chosen so far, as it would be read. `asked`: whether more is asked for before it can be saved. */
export function TaughtPreview({ chosen, asked }: { chosen: NewTaught; asked: boolean }) {
  const { now, zone } = usePanel();
  const { name, address, company, phone, messages, editor } = chosen;
  if (!name && !address) return null;
  const rows = [
    [t`Name`, name?.value],
    [t`Address`, address?.value],
    [t`Company`, company?.value],
    [t`Phone`, phone?.value],
    [
      t`Messages`,
      messages &&
        messagesInWords(messages.seen, [name?.value ?? '', address?.value ?? ''], (at) => dayTime(at, now, zone)),
    ],
    [t`Writing field`, editor && t`Drafts are read there, words are put there`],
  ] as const;
  return (
    <Card>
      <h2 className="text-sm text-soft">
        <Trans>On this page</Trans>
      </h2>
      <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 gap-y-0.5">
        {rows.map(([term, value]) =>
          value === undefined ? null : (
            <div key={term} className="col-span-2 grid grid-cols-subgrid">
              <dt className="text-soft">{term}</dt>
              <dd className="font-[550] wrap-anywhere">
                <Words>{value}</Words>
              </dd>
            </div>
          ),
        )}
      </dl>
      {address || !asked ? (
        <p className="mt-1.5 text-sm text-faint">
          <Trans>On other pages of this kind the same places are read. Kept are the places, not what they say.</Trans>
        </p>
      ) : null}
      {address || asked ? null : (
        <p className="mt-1 text-sm text-soft">
          <Trans>
            Without an address people are known here by name alone: you say once which of your customers goes by it.
          </Trans>
        </p>
      )}
    </Card>
  );
}

/** "6 messages: 4 from them, 2 from you, newest 14:02" */
export function messagesInWords(
  seen: readonly WouldBeRead[],
  customer: readonly string[],
  inWords: (at: number) => string,
): string {
  const writers = new Map<Writer, number>();
  for (const { from, mine } of seen) {
    const isTheirs = from !== null && customer.includes(from.address || from.name);
    const who: Writer = from === null ? 'unknown' : isTheirs ? 'them' : mine ? 'you' : `: ${from.name || from.address}`;
    writers.set(who, (writers.get(who) ?? 0) + 1);
  }
  const times = seen.flatMap(({ at }) => at ?? []);
  const parts = [...writers].map(([who, count]) => fromWhom(who, count));
  const newest = times.length > 0 ? inWords(Math.max(...times)) : '';
  parts.push(newest ? t`newest ${newest}` : t`no time is sure`);
  const unsure = seen.length - times.length;
  if (times.length > 0 && unsure > 0) parts.push(t`${unsure} without a sure time`);
  const what = parts.join(', ');
  return plural(seen.length, { one: `# message: ${what}`, other: `# messages: ${what}` });
}

/** Any other by name, after a colon. */
type Writer = 'unknown' | 'them' | 'you' | `: ${string}`;

function fromWhom(who: Writer, count: number): string {
  if (who === 'unknown') return t`${count} from somebody unknown`;
  if (who === 'them') return t`${count} from them`;
  if (who === 'you') return t`${count} from you`;
  const name = who.slice(2);
  return t`${count} from ${name}`;
}
