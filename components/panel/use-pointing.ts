import { t } from '@lingui/core/macro';
import { useEffect, useRef, useState } from 'react';
import type { PickedThing, Pointer, Unfit } from '@/lib/app/teach-contract';
import type { TaughtThing } from '@/lib/model/taught-site';
import { usePanel } from './panel-context';
import { inWords } from './use-run';

export interface Pointing {
  /** What is being pointed at; null while nothing is. */
  field: TaughtThing | null;
  over: { value: string; unfit: Unfit | null } | null;
  /** Why it ended before its time. */
  problem: string | null;
  start(field: TaughtThing, said: string[]): void;
  move(step: 1 | -1): void;
  choose(): void;
  stop(): void;
}

/** Pointing at one thing after another; ends with the component. `picked` is told of each thing chosen. */
export function usePointing(picked: (picked: PickedThing) => void): Pointing {
  const { actions } = usePanel();
  const [field, setField] = useState<TaughtThing | null>(null);
  const [over, setOver] = useState<Pointing['over']>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const pointer = useRef<Pointer | null>(null);
  /** Counts the starts: an answer to an earlier one, or after the end, is let go. */
  const turn = useRef(0);
  const latest = useRef(picked);
  latest.current = picked;

  const stop = () => {
    turn.current += 1;
    pointer.current?.end();
    pointer.current = null;
    setField(null);
    setOver(null);
  };
  const start = async (wanted: TaughtThing, said: string[]) => {
    setOver(null);
    if (pointer.current) {
      setField(wanted);
      return pointer.current.point(wanted, said);
    }
    turn.current += 1;
    const mine = turn.current;
    const isOver = () => mine !== turn.current;
    setField(wanted);
    setProblem(null);
    try {
      const begun = await actions.startPointing((seen) => {
        if (isOver()) return;
        if (seen.type === 'over') return setOver(seen);
        if (seen.type === 'picked') return latest.current(seen);
        stop();
        setProblem(t`Pointing has ended.`);
      });
      if (isOver()) return begun.end();
      pointer.current = begun;
      begun.point(wanted, said);
    } catch (reason) {
      if (isOver()) return;
      stop();
      setProblem(inWords(reason));
    }
  };

  useEffect(
    () => () => {
      turn.current += 1;
      pointer.current?.end();
    },
    [],
  );
  return {
    field,
    over,
    problem,
    start: (wanted, said) => void start(wanted, said),
    move: (step) => pointer.current?.move(step),
    choose: () => pointer.current?.choose(),
    stop,
  };
}
