import '@/components/ui/style.css';
import { createRoot } from 'react-dom/client';
import { ConnectedPanel } from '@/components/panel/connected-panel';
import { speakAsBefore } from '@/lib/app/language';

const root = document.getElementById('root');
const [{ id: windowId }] = await Promise.all([chrome.windows.getCurrent(), speakAsBefore()]);
if (root && windowId !== undefined) {
  createRoot(root).render(<ConnectedPanel windowId={windowId} zone={Temporal.Now.timeZoneId()} />);
}
