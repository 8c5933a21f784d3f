import '@/components/ui/style.css';
import { createRoot } from 'react-dom/client';
import { ConnectedDesk } from '@/components/desk/connected-desk';
import { keepIndexed } from '@/lib/app/search';

const root = document.getElementById('root');
if (root) createRoot(root).render(<ConnectedDesk zone={Temporal.Now.timeZoneId()} />);
keepIndexed();
