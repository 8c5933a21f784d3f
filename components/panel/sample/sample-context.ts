import { createContext, useContext, useMemo } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { type Observable, type Observed, useObservable } from '@/components/use-observable';
import { type SampleActions, sampleActions } from '@/lib/app/actions/sample';
import { type SampleCount, watchSample } from '@/lib/log/sample';

interface SampleContextValue {
  actions: SampleActions;
  watch(): Observable<SampleCount>;
}

const SampleContext = createContext<SampleContextValue | null>(null);

/** Puts others in the place of the acts on this browser's log, and of what is in it. */
export const SampleProvider = SampleContext.Provider;

/** What can be done with the invented customers. */
export function useSampleActions(): SampleActions {
  const given = useContext(SampleContext);
  const { zone } = usePanel();
  return useMemo(() => given?.actions ?? sampleActions(zone), [given, zone]);
}

/** How much of the sample is in the log. */
export function useSampleCount(): Observed<SampleCount> {
  const watch = useContext(SampleContext)?.watch ?? watchSample;
  return useObservable(useMemo(watch, [watch]));
}
