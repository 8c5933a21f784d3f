import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, vi } from 'vitest';

// jsdom is never idle.
globalThis.requestIdleCallback ??= (then) =>
  Number(setTimeout(() => then({ didTimeout: false, timeRemaining: () => 0 }), 1));
globalThis.cancelIdleCallback ??= clearTimeout;

// Nor is anything painted there: what waits for that comes at once.
vi.mock('@/components/panel/after-paint', () => ({
  afterPaint: vi.fn((act: () => void) => {
    act();
    return () => undefined;
  }),
}));

// What is waited for comes when it comes: a machine may have much else to do.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);

// What is loaded on demand may still be on its way when the last test is over.
afterAll(() => vi.dynamicImportSettled());
