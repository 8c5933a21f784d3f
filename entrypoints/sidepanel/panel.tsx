import { createRoot } from 'react-dom/client';
import { ConnectedPanel } from '@/components/panel/connected-panel';
import { LogUnopened } from '@/components/panel/log-unopened';
import { whyUnread } from '@/components/use-observable';
import { askAhead } from '@/lib/app/ask-ahead';
import type { EarlyStart } from '@/lib/app/early-page';
import { speakAsBefore } from '@/lib/app/language';
import type { LanguageChoice } from '@/lib/words/languages';

/** Shows the panel of this window, in the language chosen before. */
export async function openPanel(early: EarlyStart, choice: LanguageChoice): Promise<void> {
  const zone = Temporal.Now.timeZoneId();
  const asking = askAhead(early, zone).catch(whyUnread);
  await speakAsBefore(choice);
  const ahead = await asking;
  const element = document.getElementById('root');
  const { windowId } = early;
  if (!element || windowId === undefined) return;
  const root = createRoot(element);
  if (typeof ahead === 'string') root.render(<LogUnopened reason={ahead} />);
  else root.render(<ConnectedPanel windowId={windowId} zone={zone} early={early} ahead={ahead} />);
}
