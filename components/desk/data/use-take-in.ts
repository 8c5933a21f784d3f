import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { inWords, useRun } from '@/components/panel/use-run';
import type { LookedInto, TakeChoice, TakenIn } from '@/lib/app/data-contract';
import { useData } from './data-context';
import { addedInWords } from './words';

/** Where the seller is with a file. */
export type Stage =
  | { is: 'nothing'; wrong: string }
  | { is: 'looking'; file: File }
  | { is: 'looked'; file: File; looked: LookedInto }
  | { is: 'taking'; file: File }
  | { is: 'taken'; file: File; taken: TakenIn; takenBack: boolean }
  | { is: 'restoring'; file: File }
  | { is: 'restored'; file: File }
  /** The seller stopped a restore, which does all or nothing. */
  | { is: 'unchanged' };

/** How much of the file was read, from 0 to 1. */
export type Share = number;

/** One file at a time: looked into, chosen from, taken in, taken back. Leaving the page stops it. */
export function useTakeIn() {
  const data = useData();
  const { actions } = usePanel();
  const [run, busy] = useRun();
  const [stage, setStage] = useState<Stage>({ is: 'nothing', wrong: '' });
  const [share, setShare] = useState<Share>(0);
  const under = useRef(new AbortController());
  useEffect(() => () => under.current.abort(), []);
  useStay(stage.is === 'taking' || stage.is === 'restoring');

  const reading = () => {
    under.current.abort();
    under.current = new AbortController();
    setShare(0);
    const { signal } = under.current;
    const progress = (read: number, all: number) => {
      // Steps that can be seen; a large file comes in very many pieces.
      if (!signal.aborted) setShare(Math.floor((read / Math.max(all, 1)) * 200) / 200);
    };
    return { signal, progress };
  };

  const choose = async (file: File) => {
    const by = reading();
    setStage({ is: 'looking', file });
    try {
      const looked = await data.look(file, by);
      if (!by.signal.aborted) setStage({ is: 'looked', file, looked });
    } catch (reason) {
      if (!by.signal.aborted) setStage({ is: 'nothing', wrong: inWords(reason) });
    }
  };

  const take = (file: File, choice: TakeChoice) =>
    run(async () => {
      setStage({ is: 'taking', file });
      try {
        const taken = await data.takeIn(file, choice, reading());
        let isBack = false;
        const undo = taken.undo && {
          says: addedInWords(taken.report),
          undo: async () => {
            // It is offered twice.
            if (!isBack) await taken.undo?.undo();
            isBack = true;
            setStage((now) => (now.is === 'taken' && now.file === file ? { ...now, takenBack: true } : now));
          },
        };
        setStage({ is: 'taken', file, taken: { ...taken, undo }, takenBack: false });
        return undo;
      } catch (reason) {
        setStage({ is: 'nothing', wrong: `${inWords(reason)} ${stays()}` });
        return false;
      }
    });

  return {
    stage,
    share,
    busy,
    choose,
    take,
    restore: (file: File) =>
      run(async () => {
        const by = reading();
        setStage({ is: 'restoring', file });
        try {
          await actions.restore(file, by);
          setStage({ is: 'restored', file });
        } catch (reason) {
          if (by.signal.aborted) setStage({ is: 'unchanged' });
          else setStage({ is: 'nothing', wrong: `${inWords(reason)} ${t`Nothing was changed.`}` });
        }
      }),
    takeBack: (undo: () => Promise<void>) => run(undo),
    /** Of what is being taken in, what was taken until now stays, and is reported. */
    stop: () => {
      under.current.abort();
      if (stage.is === 'looking') setStage({ is: 'nothing', wrong: '' });
    },
    close: () => setStage({ is: 'nothing', wrong: '' }),
  };
}

const stays = () =>
  t`What was taken in before that stays. Take the file in again for the rest: nothing is taken twice.`;

/** The browser asks before it closes the page. */
function useStay(stays: boolean): void {
  useEffect(() => {
    if (!stays) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [stays]);
}
