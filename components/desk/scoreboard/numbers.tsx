import { Card } from '@/components/ui/card';

export interface NumberCard {
  title: string;
  value: string;
  says: string;
}

/** A few numbers that are read first. */
export function Numbers({ cards }: { cards: readonly NumberCard[] }) {
  return (
    <dl className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3">
      {cards.map(({ title, value, says }) => (
        <Card key={title}>
          <dt className="text-sm text-soft">{title}</dt>
          <dd>
            <p className="text-2xl font-[650] tabular-nums">{value}</p>
            <p className="text-sm text-soft">{says}</p>
          </dd>
        </Card>
      ))}
    </dl>
  );
}
