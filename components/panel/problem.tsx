import { t } from '@lingui/core/macro';
import { IconButton } from '@/components/ui/button';
import { CloseSign } from '@/components/ui/icons';
import { tame } from '@/components/ui/words';
import { usePanel } from './panel-context';

/** Names what went wrong, until it is put right or closed. */
export function Problem({ says }: { says: string | null }) {
  const { actions } = usePanel();
  return (
    <div role="alert">
      {says === null ? null : (
        <div className="flex items-start gap-2 border-b border-late bg-late-wash px-3.5 py-2 text-late">
          <p dir="auto" className="min-w-0 flex-1">
            {tame(says)}
          </p>
          <IconButton label={t`Close message`} className="text-late" onClick={() => actions.dismissProblem()}>
            <CloseSign />
          </IconButton>
        </div>
      )}
    </div>
  );
}
