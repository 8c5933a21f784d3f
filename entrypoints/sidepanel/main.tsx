import '@/components/ui/style.css';
import { createRoot } from 'react-dom/client';
import { ConnectedPanel } from '@/components/panel/connected-panel';

const root = document.getElementById('root');
const { id: windowId } = await chrome.windows.getCurrent();
if (root && windowId !== undefined) {
  createRoot(root).render(<ConnectedPanel windowId={windowId} zone={Temporal.Now.timeZoneId()} />);
}
