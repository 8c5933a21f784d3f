import { useMemo } from 'react';
import { useObservable } from '@/components/use-observable';
import { type ReflectionOf, watchReflections } from '@/lib/log/reflections';
import type { ReflectionKind } from '@/lib/model/reflection';

/** So many of the past are shown. */
const SHOWN = 24;

/** Reflections of one kind, newest first; undefined while they load. */
export function useReflections<Kind extends ReflectionKind>(kind: Kind): ReflectionOf<Kind>[] | undefined {
  return useObservable(useMemo(() => watchReflections(kind, SHOWN), [kind])).value;
}
