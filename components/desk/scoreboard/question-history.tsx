import { Trans } from '@lingui/react/macro';
import { usePanel } from '@/components/panel/panel-context';
import { day } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { ReflectionOf } from '@/lib/log/reflections';

/** What was answered to one question before, the newest first. */
export function QuestionHistory({
  reflections,
  index,
}: {
  reflections: readonly ReflectionOf<'questions'>[];
  index: number;
}) {
  const { now, zone } = usePanel();
  const answered = reflections.filter(({ body }) => body.answers[index]);
  if (answered.length === 0) return null;
  return (
    <details className="md:col-span-2">
      <summary className="text-sm text-soft hover:text-ink">
        <Trans>Answered before</Trans>
      </summary>
      <dl className="mt-1 grid max-w-prose gap-1.5">
        {answered.map(({ id, at, body }) => (
          <div key={id}>
            <dt className="text-sm text-soft">{day(at, now, zone)}</dt>
            <dd className="whitespace-pre-line">
              <Words>{body.answers[index] ?? ''}</Words>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
