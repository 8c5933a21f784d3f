import '@/components/ui/style.css';
import { askPageEarly } from '@/lib/app/early-page';

// The page reads itself while the panel is loaded: neither waits for the other.
const asking = askPageEarly();
const [{ openPanel }, early] = await Promise.all([import('./panel'), asking]);
await openPanel(early);
