import '@/components/ui/style.css';
import { createRoot } from 'react-dom/client';
import { ConnectedDesk } from '@/components/desk/connected-desk';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ConnectedDesk zone={Temporal.Now.timeZoneId()} />);
