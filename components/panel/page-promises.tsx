import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { Button, IconButton } from '@/components/ui/button';
import { Section } from '@/components/ui/card';
import { CloseSign } from '@/components/ui/icons';
import { Words } from '@/components/ui/words';
import type { PagePromise } from '@/lib/app/page-promises';
import { dueInWords, short } from '@/lib/nudges/words';
import { DueChoice } from './due-choice';
import { focusBeside } from './focus-beside';
import { usePanel } from './panel-context';
import { useRun } from './use-run';
import { useViewState } from './view-state';

/** How many lines show before the rest is asked for. */
const few = 3;

/** Lines of the page that promise something, each one press away from the log. */
export function PagePromises({ customerId, lines }: { customerId: string; lines: readonly PagePromise[] }) {
  const passedOver = useViewState((state) => state.passedOver);
  const open = lines.filter(({ key }) => !passedOver.includes(key));
  if (open.length === 0) return null;
  const [first, rest] = [open.slice(0, few), open.slice(few)];
  const more = rest.length;
  const drawn = (line: PagePromise) => <Line key={line.key} customerId={customerId} line={line} />;
  return (
    <Section title={t`Promised on this page`} aside={t`not in the log`}>
      <div className="rounded-card border border-dashed border-edge">
        <ul className="divide-y divide-line">{first.map(drawn)}</ul>
        {rest.length > 0 ? (
          <details className="border-t border-line">
            <summary className="px-3 py-1.5 text-sm">
              <Trans>{more} more</Trans>
            </summary>
            <ul className="divide-y divide-line">{rest.map(drawn)}</ul>
          </details>
        ) : null}
      </div>
    </Section>
  );
}

interface LineProps {
  customerId: string;
  line: PagePromise;
}

function Line({ customerId, line }: LineProps) {
  const item = useRef<HTMLLIElement>(null);
  const { zone, actions } = usePanel();
  const [run, busy] = useRun();
  const [chosen, setChosen] = useState<number | null>(null);
  const passOver = useViewState((state) => state.passOver);
  const { by, what, at, conversationId } = line;
  const due = chosen ?? line.due;
  const day = due === null ? '' : dueInWords(due, zone);
  const brief = short(what);

  const log = async () => {
    const body = { by, what, due, state: 'open', closedAt: null };
    const entry = { id: null, kind: 'promise', at, body, ...(conversationId ? { conversationId } : {}) };
    if (await run(() => actions.saveEntry(customerId, entry))) focusBeside(item.current);
  };
  const leave = () => {
    focusBeside(item.current);
    passOver(line.key);
  };

  return (
    <li ref={item} className="px-3 py-2">
      <p className="line-clamp-3" title={what}>
        <span className="me-1.5 text-xs font-semibold text-info">{by === 'us' ? t`We` : t`They`}</span>
        <Words>{what}</Words>
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-1.5">
        <Button disabled={busy} aria-label={t`Log promise: ${brief}`} onClick={() => void log()}>
          <Trans>Log promise</Trans>
        </Button>
        <DueChoice
          label={due === null ? t`no day named` : t`by ${day}`}
          name={due === null ? t`No day named, change: ${brief}` : t`By ${day}, change: ${brief}`}
          due={due}
          look="quiet"
          busy={busy}
          onChoose={setChosen}
        />
        <span className="ms-auto">
          <IconButton label={t`Not a promise to log: ${brief}`} onClick={leave}>
            <CloseSign />
          </IconButton>
        </span>
      </div>
    </li>
  );
}
