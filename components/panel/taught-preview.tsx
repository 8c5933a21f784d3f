import { Card } from '@/components/ui/card';
import { dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { NewTaught, WouldBeRead } from '@/lib/app/teach-contract';
import { usePanel } from './panel-context';

/** What was chosen so far, as it would be read. */
export function TaughtPreview({ chosen }: { chosen: Partial<NewTaught> }) {
  const { now, zone } = usePanel();
  const { name, address, company, phone, messages, editor } = chosen;
  if (!name) return null;
  const rows = [
    ['Name', name.value],
    ['Address', address?.value],
    ['Company', company?.value],
    ['Phone', phone?.value],
    [
      'Messages',
      messages && messagesInWords(messages.seen, [name.value, address?.value ?? ''], (at) => dayTime(at, now, zone)),
    ],
    ['Writing field', editor && 'Drafts are read there, words are put there'],
  ] as const;
  return (
    <Card>
      <h2 className="text-sm text-soft">On this page</h2>
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
      {address ? (
        <p className="mt-1.5 text-sm text-faint">
          On other pages of this kind the same places are read. Kept are the places, not what they say.
        </p>
      ) : null}
    </Card>
  );
}

/** "6 messages: 4 from them, 2 from you, newest 14:02" */
export function messagesInWords(
  seen: readonly WouldBeRead[],
  customer: readonly string[],
  inWords: (at: number) => string,
): string {
  const writers = new Map<string, number>();
  for (const { from, mine } of seen) {
    const isTheirs = from !== null && customer.includes(from.address || from.name);
    const who = from === null ? 'somebody unknown' : isTheirs ? 'them' : mine ? 'you' : from.name || from.address;
    writers.set(who, (writers.get(who) ?? 0) + 1);
  }
  const times = seen.flatMap(({ at }) => at ?? []);
  const parts = [...writers].map(([who, count]) => `${count} from ${who}`);
  parts.push(times.length > 0 ? `newest ${inWords(Math.max(...times))}` : 'no time is sure');
  const unsure = seen.length - times.length;
  if (times.length > 0 && unsure > 0) parts.push(`${unsure} without a sure time`);
  return `${seen.length} ${seen.length === 1 ? 'message' : 'messages'}: ${parts.join(', ')}`;
}
