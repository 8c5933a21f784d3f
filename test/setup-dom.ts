import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom is never idle.
globalThis.requestIdleCallback ??= (then) =>
  Number(setTimeout(() => then({ didTimeout: false, timeRemaining: () => 0 }), 1));
globalThis.cancelIdleCallback ??= clearTimeout;

afterEach(cleanup);
