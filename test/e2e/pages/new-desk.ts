import type { Page } from 'playwright-core';
import type { Attune } from '@/test/e2e/harness/launch';

/** The desk in a tab of its own, of a seller who goes by this address, the first steps behind them. */
export async function newDesk(attune: Attune, own: string): Promise<Page> {
  const desk = await attune.context.newPage();
  await desk.setViewportSize({ width: 1280, height: 900 });
  await desk.goto(`chrome-extension://${attune.extensionId}/desk.html`);
  await desk.getByRole('button', { name: 'Next' }).click();
  await desk.getByLabel('Your own address, aliases too').fill(own);
  await desk.getByRole('button', { name: 'Next' }).click();
  await desk.getByRole('button', { name: 'Start', exact: true }).click();
  await desk.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  return desk;
}
