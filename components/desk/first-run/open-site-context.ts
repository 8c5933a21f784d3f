import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import { usePanel } from '@/components/panel/panel-context';
import { type OpenSite, turnOn, watchOpenSite } from '@/lib/app/open-site';

interface OpenSiteContextValue {
  watch: typeof watchOpenSite;
  /** Called first thing in the click; false when the seller declined. */
  turnOn(site: OpenSite): Promise<boolean>;
}

const OpenSiteContext = createContext<OpenSiteContextValue | null>(null);

/** Puts others in the place of the browser's tabs, and of what is done about them. */
export const OpenSiteProvider = OpenSiteContext.Provider;

/** The site that is open beside the desk, null for none, and the way to have it read from now on. */
export function useOpenSite(): { site: OpenSite | null; turnOn: OpenSiteContextValue['turnOn'] } {
  const given = useContext(OpenSiteContext);
  const { zone } = usePanel();
  const [site, setSite] = useState<OpenSite | null>(null);
  const watch = given?.watch ?? watchOpenSite;
  useEffect(() => {
    const stop = new AbortController();
    watch(zone, setSite, stop.signal);
    return () => stop.abort();
  }, [watch, zone]);
  const turn = useMemo(() => given?.turnOn ?? ((chosen: OpenSite) => turnOn(chosen, zone)), [given, zone]);
  return { site, turnOn: turn };
}
