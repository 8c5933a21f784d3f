import { expect, test } from 'vitest';
import { signIn } from '@/test/webmail/steps/mail';
import { setStage } from '@/test/webmail/steps/stage';
test('zz', async () => {
  for (let i = 0; i < 8; i += 1) {
    const stage = await setStage();
    stage.attune.page.setDefaultTimeout(8000);
    const t = Date.now();
    try { await signIn(stage.attune.page, stage.webmail); console.log(i, 'ok', Date.now() - t); }
    catch (e) { console.log(i, 'FAILED', stage.attune.page.url(), await stage.attune.page.locator('body').innerText()); await stage.attune.page.screenshot({ path: `/tmp/try/fail${i}.png` }); }
    await stage.close();
  }
  expect(1).toBe(1);
});
