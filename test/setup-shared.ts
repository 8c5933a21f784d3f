import { afterAll, vi } from 'vitest';

// Files that share a process find its clock and its globals as they are, whatever the one before them put there.
afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
