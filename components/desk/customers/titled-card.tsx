import type { ReactNode } from 'react';
import { Card } from '@/components/ui/card';

/** A part of a page under a heading of its own. */
export function TitledCard({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section aria-label={title}>
      <h2 className="pb-1.5 font-[620]">{title}</h2>
      <Card>{children}</Card>
    </section>
  );
}
