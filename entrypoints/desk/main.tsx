import '@/components/ui/style.css';
import { createRoot } from 'react-dom/client';
import { ConnectedDesk } from '@/components/desk/connected-desk';
import { speakAsBefore } from '@/lib/app/language';
import { keepIndexed } from '@/lib/app/search';

await speakAsBefore();
const root = document.getElementById('root');
if (root) createRoot(root).render(<ConnectedDesk zone={Temporal.Now.timeZoneId()} />);
keepIndexed();
