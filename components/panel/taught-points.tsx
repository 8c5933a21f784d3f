import type { MessageDescriptor } from '@lingui/core';
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { dayTime } from '@/components/ui/time';
import { Words } from '@/components/ui/words';
import type { SeenTaught } from '@/lib/app/teach-contract';
import { saidOf, type TaughtSite, type TaughtThing } from '@/lib/model/taught-site';
import { usePanel } from './panel-context';
import { messagesInWords } from './taught-preview';
import { TeachPoint } from './teach-point';
import { usePointing } from './use-pointing';
import { useRun } from './use-run';
import { useSeenTaught } from './use-seen-taught';

const things: readonly (readonly [thing: TaughtThing, name: MessageDescriptor])[] = [
  ['name', msg`Name`],
  ['address', msg`Address`],
  ['company', msg`Company`],
  ['phone', msg`Phone`],
  ['messages', msg`Messages`],
  ['editor', msg`Writing field`],
];

/** Each point of a taught page, with what is read there now: pointed at again, or taken away. */
export function TaughtPoints({ site, inView }: { site: TaughtSite; inView: boolean }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="mt-1.5"
        aria-expanded={open}
        aria-label={open ? undefined : t`Change what is read of ${{ name: site.name }}`}
        onClick={() => setOpen(!open)}
      >
        {open ? t({ message: 'Done', context: 'closes' }) : t`Change what is read`}
      </Button>
      {open ? <Points site={site} inView={inView} /> : null}
    </>
  );
}

function Points({ site, inView }: { site: TaughtSite; inView: boolean }) {
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const { seen, problem } = useSeenTaught(site, inView);
  const said = saidOf(seen?.values ?? {});
  const pointing = usePointing((picked) => {
    pointing.stop();
    void run(() => actions.changeTaught(site.id, picked.field, picked, said));
  });
  return (
    <div className="mt-2 grid gap-2">
      {inView ? null : (
        <p className="text-sm text-soft">
          <Trans>Open one of these pages to see what is read, and to point again.</Trans>
        </p>
      )}
      {pointing.field ? <TeachPoint again field={pointing.field} pointing={pointing} /> : null}
      {[problem, pointing.problem].map((words) =>
        words ? (
          <p key={words} role="alert" className="text-sm text-late">
            {words}
          </p>
        ) : null,
      )}
      <ul aria-label={t`Read of ${{ name: site.name }}`} className="grid gap-1.5">
        {things.map(([thing, words]) => {
          const name = t(words);
          return (
            <li key={thing} className="grid gap-1 border-t border-line pt-1.5">
              <p className="text-sm wrap-anywhere">
                <span className="text-soft">{name}: </span>
                <Value thing={thing} site={site} seen={seen} />
              </p>
              <div className="flex flex-wrap gap-1.5 empty:hidden">
                {inView && pointing.field !== thing ? (
                  <Button
                    aria-label={isTaught(site, thing) ? t`Point again: ${name}` : t`Add: ${name}`}
                    disabled={busy}
                    onClick={() => pointing.start(thing, said)}
                  >
                    {isTaught(site, thing) ? t`Point again` : t`Add`}
                  </Button>
                ) : null}
                {isTaught(site, thing) && thing !== onlySign(site) ? (
                  <Button
                    look="away"
                    aria-label={t`Take away: ${name}`}
                    disabled={busy}
                    onClick={() => void run(() => actions.changeTaught(site.id, thing, null, said))}
                  >
                    <Trans>Take away</Trans>
                  </Button>
                ) : null}
              </div>
            </li>
          );
        })}
      </ul>
      {pointing.field ? (
        <Button look="quiet" className="justify-self-start" onClick={pointing.stop}>
          <Trans>Cancel</Trans>
        </Button>
      ) : null}
    </div>
  );
}

function Value({ thing, site, seen }: { thing: TaughtThing; site: TaughtSite; seen: SeenTaught | null }) {
  const { now, zone } = usePanel();
  if (!isTaught(site, thing)) return <span className="text-faint">{t`not read`}</span>;
  if (!seen) return <span className="text-faint">{t`taught`}</span>;
  const value = wordsFor(thing, seen, (at) => dayTime(at, now, zone));
  return value ? (
    <Words className="font-[550]">{value}</Words>
  ) : (
    <span className="text-risk">{t`not found on this page`}</span>
  );
}

function wordsFor(
  thing: TaughtThing,
  { values, messages, editor }: SeenTaught,
  inWords: (at: number) => string,
): string {
  if (thing === 'editor') return editor ? t`Drafts are read there, words are put there` : '';
  if (thing !== 'messages') return values[thing] ?? '';
  return messages.length > 0 ? messagesInWords(messages, [values.name ?? '', values.address ?? ''], inWords) : '';
}

/** What alone tells who it is, where only one of the two does: it stays. */
function onlySign({ fields }: TaughtSite): TaughtThing | null {
  if (fields.name && fields.address) return null;
  return fields.name ? 'name' : 'address';
}

function isTaught({ fields, messages, editor }: TaughtSite, thing: TaughtThing): boolean {
  return thing === 'messages'
    ? messages !== undefined
    : thing === 'editor'
      ? editor !== undefined
      : fields[thing] !== undefined;
}
