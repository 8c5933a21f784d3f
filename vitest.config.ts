import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { lingui } from '@lingui/vite-plugin';
import { defineConfig } from 'vitest/config';
import { wordMacros } from './lingui.config.mjs';

const source = { resolve: { alias: { '@': resolve('.') } }, plugins: [wordMacros, lingui()] };

/** These rooms keep nothing: many files go into one process, which loads what they share once. */
const pure = 'test/{model,text,nudges,scores,sites}/**/*.test.ts';

/** Puts its own in the place of modules, for all who import them. */
const mocking = 'test/text/pattern.test.ts';

/**
 * Unit and component tests run side by side, on every core there is; of those that drive a browser, which waits most of its
 * time, two files at a time; beside the one webmail one.
 */
export default defineConfig({
  ...source,
  test: {
    maxWorkers: availableParallelism(),
    projects: [
      {
        ...source,
        test: {
          name: 'unit',
          include: [pure],
          exclude: [mocking],
          setupFiles: ['test/setup.ts', 'test/setup-shared.ts'],
          environment: 'node',
          isolate: false,
          testTimeout: 300_000,
        },
      },
      {
        ...source,
        test: {
          name: 'alone',
          include: ['test/{year,exchange,log,app,checks}/**/*.test.ts', mocking],
          setupFiles: ['test/setup.ts'],
          environment: 'node',
          testTimeout: 300_000,
        },
      },
      {
        ...source,
        test: {
          name: 'components',
          include: ['test/components/**/*.test.tsx'],
          setupFiles: ['test/setup.ts', 'test/setup-dom.ts'],
          environment: 'jsdom',
          testTimeout: 300_000,
        },
      },
      {
        ...source,
        test: {
          name: 'browser',
          include: ['test/e2e/**/*.test.ts'],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 180_000,
        },
      },
      {
        ...source,
        test: {
          name: 'webmail',
          include: ['test/webmail/**/*.test.ts'],
          globalSetup: ['test/webmail/prepare.ts'],
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
