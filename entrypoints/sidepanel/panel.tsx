import { createRoot } from 'react-dom/client';
import { ConnectedPanel } from '@/components/panel/connected-panel';
import type { EarlyStart } from '@/lib/app/early-page';
import { speakAsBefore } from '@/lib/app/language';
import type { LanguageChoice } from '@/lib/words/languages';

/** Shows the panel of this window, in the language chosen before. */
export async function openPanel(early: EarlyStart, choice: LanguageChoice): Promise<void> {
  await speakAsBefore(choice);
  const root = document.getElementById('root');
  const { windowId } = early;
  if (!root || windowId === undefined) return;
  createRoot(root).render(<ConnectedPanel windowId={windowId} zone={Temporal.Now.timeZoneId()} early={early} />);
}
