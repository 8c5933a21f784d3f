import { log } from './database';

// Loading this begins to open the log: whoever asks it something later finds it open, and is told if that failed.
log.open().catch(() => undefined);
