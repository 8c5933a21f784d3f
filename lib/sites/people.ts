import type { PageAddress, PagePerson, PersonRole } from '@/lib/model/reading';
import { distinct, same } from './address';

/**
 * People of a view, the seller left out: those who wrote (of a conversation, the last of them first), then those written
 * to. The rank says how sure it is that the page is about them.
 */
export function peopleOf(
  wrote: PageAddress[],
  own: string,
  role: PersonRole,
  writtenTo: PageAddress[] = [],
): PagePerson[] {
  const others = (list: PageAddress[]) => distinct(list.filter(({ address }) => address !== '' && !same(address, own)));
  const writers = others(role === 'from' ? wrote.toReversed() : wrote);
  const rest = others(writtenTo).filter(({ address }) => !writers.some((writer) => same(writer.address, address)));
  return [
    ...writers.map((one, index) => asPerson(one, role, role === 'mention' ? 0.3 : index === 0 ? 0.9 : 0.6)),
    ...rest.map((one) => asPerson(one, 'to', writers.length === 0 ? 0.7 : 0.4)),
  ];
}

export function asPerson({ name, address }: PageAddress, role: PersonRole, rank: number): PagePerson {
  return { name, address, role, phones: [], company: '', rank };
}
