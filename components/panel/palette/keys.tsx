import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Dialog } from '@/components/ui/dialog';
import { acts } from './acts';
import { paletteKeys } from './palette-keys';

/** Every key, and what it does. */
export default function Keys({ at, onClose }: { at: 'panel' | 'desk'; onClose(): void }) {
  const own = acts.flatMap(({ at: where, title, keys }) =>
    keys && (where === 'both' || where === at) ? [[keys, title]] : [],
  );
  const everywhere = [
    [paletteKeys(), t`Commands: all that can be done, and everybody`],
    [t`Esc`, t`Close what stands in front`],
    ['↑ ↓', t`Go through a list`],
    ...(at === 'desk' ? [['j, k', t`Go through the rows of Today`]] : []),
    ['Alt+Shift+A', t`Open Attune beside a page`],
    ['Alt+Shift+C', t`Cover Attune, wherever you are`],
  ];
  return (
    <Dialog title={t`Keyboard shortcuts`} onClose={onClose}>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2">
        {[...everywhere, ...own].map(([keys, does]) => (
          <div key={keys} className="contents">
            <dt>
              <kbd className="rounded-control border border-line bg-card px-1.5 font-sans text-sm whitespace-nowrap">
                {keys}
              </kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p className="mt-3 text-sm text-faint">
        <Trans>
          Single letters do nothing while you type. Those with Alt can be changed among the shortcuts of the browser.
        </Trans>
      </p>
    </Dialog>
  );
}
