import { expect, test } from 'vitest';
import { launch } from '@/test/e2e/harness/launch';
import { isDebianAsRoot } from '@/test/tools/browser.mjs';

const possible = await isDebianAsRoot();

test.runIf(possible)('the clock that is set holds in page, worker and panel, runs on, and can be moved', async () => {
  const attune = await launch({ at: '2026-11-20T09:00:00Z', timezoneId: 'Europe/Oslo' });
  try {
    const panel = await attune.openPanel(attune.page);
    const worker = await attune.worker();
    const now = () => Temporal.Now.zonedDateTimeISO().toString({ smallestUnit: 'minute' });
    const everywhere = () => Promise.all([attune.page.evaluate(now), panel.evaluate(now), worker.evaluate(now)]);

    const soon = expect.stringMatching(/^2026-11-20T10:0[0-4]\+01:00\[Europe\/Oslo\]$/);
    expect(await everywhere()).toEqual([soon, soon, soon]);

    await attune.setClock('2026-11-27T16:30:00Z');
    const later = expect.stringMatching(/^2026-11-27T17:3[0-4]\+01:00/);
    expect(await everywhere()).toEqual([later, later, later]);

    const [before, slept] = await panel.evaluate(async () => {
      const start = Date.now();
      await new Promise((done) => setTimeout(done, 500));
      return [start, Date.now() - start] as const;
    });
    expect(before).toBeGreaterThan(Date.parse('2026-11-27'));
    expect(slept).toBeGreaterThanOrEqual(499);
  } finally {
    await attune.close();
  }
});
