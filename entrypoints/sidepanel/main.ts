import '@/components/ui/style.css';
import { askPageEarly } from '@/lib/app/early-page';
import { keptChoice } from '@/lib/app/kept-language';

// The page reads itself, and the log opens, while the panel is loaded: none waits for another.
const asking = askPageEarly();
void import('@/lib/log/open-early');
const loading = import('./panel');
// The browser answers this late the first time: it is asked while there is nothing else to do.
const choice = keptChoice();
const [{ openPanel }, early] = await Promise.all([loading, asking]);
await openPanel(early, choice);
