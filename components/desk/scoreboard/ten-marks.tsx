import { Trans } from '@lingui/react/macro';
import { Card } from '@/components/ui/card';
import type { OverallScore } from '@/lib/app/scoreboard';
import { gapsOf } from '@/lib/app/self-assessment';
import { GapTable } from './gap-table';
import { TenForm } from './ten-form';
import { TenHistory } from './ten-history';
import { useReflections } from './use-reflections';

/** The ten as the seller marks them beside what was observed, the gap first; how it was before; and marking them anew. */
export function TenMarks({ scores, decided }: { scores: readonly OverallScore[]; decided: string }) {
  const reflections = useReflections('ten');
  if (!reflections) return null;
  const [newest = null] = reflections;
  return (
    <Card>
      <h2 className="font-[640]">
        <Trans>How you see it, and what was observed</Trans>
      </h2>
      <p className="mb-2 max-w-prose text-sm text-soft">
        <Trans>
          Both from 1 to 10; 10 is all of your own standard, over the last 90 days. Where the two differ most is what to
          work on.
        </Trans>
      </p>
      {newest ? <GapTable gaps={gapsOf(scores, newest)} /> : null}
      {newest?.body.words ? <p className="mt-2 max-w-prose whitespace-pre-line">{newest.body.words}</p> : null}
      {newest ? (
        <details className="mt-3">
          <summary className="text-sm text-soft hover:text-ink">
            <Trans>Mark the ten anew</Trans>
          </summary>
          <TenForm key={newest.id} before={newest} decided={decided} />
        </details>
      ) : (
        <TenForm before={null} decided={decided} />
      )}
      {reflections.length > 1 ? <TenHistory reflections={reflections} /> : null}
    </Card>
  );
}
