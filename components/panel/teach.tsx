import { t } from '@lingui/core/macro';
import { Button } from '@/components/ui/button';
import type { PageState } from '@/lib/app/panel-state';
import { partsInWords } from './part-words';
import { TeachSteps } from './teach-steps';
import { useViewState } from './view-state';

/** Offers to learn a page that no adapter knows, and takes the seller through it. Silent on a site that Attune knows. */
export function Teach({ page }: { page: PageState }) {
  const teaching = useViewState((state) => state.teaching);
  const teach = useViewState((state) => state.teach);
  if (teaching) return <TeachSteps onEnd={() => teach(false)} />;
  if (page.is !== 'read' || !page.teach || page.origin === '') return null;
  return (
    <div className="flex items-center gap-2 px-3.5 py-2 text-sm text-faint">
      <p className="min-w-0 flex-1">{offer(page)}</p>
      <Button className="text-ink" onClick={() => teach(true)}>
        {page.teach === 'again' ? t`Teach it again` : t`Teach this page`}
      </Button>
    </div>
  );
}

function offer({ teach, health }: Extract<PageState, { is: 'read' }>): string {
  if (teach !== 'again') return t`Wrong customer, or none? Show where they stand on this page.`;
  if (health.state === 'ok') return t`Read from the places that you showed.`;
  const unsure = partsInWords(health.missing);
  return t`No longer sure where you showed it: ${unsure}.`;
}
