import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach } from 'vitest';

// jsdom is never idle.
globalThis.requestIdleCallback ??= (then) =>
  Number(setTimeout(() => then({ didTimeout: false, timeRemaining: () => 0 }), 1));
globalThis.cancelIdleCallback ??= clearTimeout;

// What is waited for comes when it comes: a machine may have much else to do.
configure({ asyncUtilTimeout: 30_000 });

afterEach(cleanup);
