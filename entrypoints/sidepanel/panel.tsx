// First of all, so that the log opens while the rest is evaluated.
import '@/lib/log/open-early';
import { createRoot } from 'react-dom/client';
import { ConnectedPanel } from '@/components/panel/connected-panel';
import type { EarlyStart } from '@/lib/app/early-page';
import { speakAsBefore } from '@/lib/app/language';

/** Shows the panel of this window. */
export async function openPanel(early: EarlyStart): Promise<void> {
  await speakAsBefore();
  const root = document.getElementById('root');
  const { windowId } = early;
  if (!root || windowId === undefined) return;
  createRoot(root).render(<ConnectedPanel windowId={windowId} zone={Temporal.Now.timeZoneId()} early={early} />);
}
