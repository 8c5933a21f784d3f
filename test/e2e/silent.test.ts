import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Attune, launch } from '@/test/e2e/harness/launch';
import { type CountingProxy, startProxy } from '@/test/e2e/harness/proxy';
import { serveSample } from '@/test/sample/server.mjs';

let proxy: CountingProxy;
let inbox: Awaited<ReturnType<typeof serveSample>>;
let attune: Attune;

beforeEach(async () => {
  proxy = await startProxy();
  inbox = await serveSample();
  attune = await launch({ proxy: proxy.url });
});

afterEach(async () => {
  await attune?.close();
  await inbox?.close();
  await proxy?.close();
});

/** What Chromium asks of its maker with no extension in it, too. */
const browsersOwn =
  /\/\/(update|content-autofill)\.googleapis\.com\/|CONNECT (update|content-autofill|optimizationguide-pa)\.googleapis\.com:443$|CONNECT (accounts|clients2|www|android\.clients)\.google\.com:443$/;

/** The page's own requests are the sample server's business; anything else would be ours. */
const others = () => proxy.requests.filter((request) => !request.includes(inbox.url) && !browsersOwn.test(request));

test('no request leaves the extension while it reads, answers and is woken', async () => {
  await attune.page.goto(inbox.url);
  await attune.openPanel(attune.page);
  await attune.grant(inbox.url);
  for (const id of ['c1', 'c7']) {
    await attune.page.goto(`${inbox.url}/mail/${id}`);
    await attune.openPanel(attune.page);
    await attune.page.getByLabel('Message').fill('I look into it and call you tomorrow.');
    await attune.page.getByRole('button', { name: 'Send' }).click();
    await attune.page.getByText('Message sent.').waitFor();
    await attune.killWorker();
  }
  await attune.page.goto('about:blank');
  await attune.page.waitForTimeout(1_000);

  expect(proxy.requests.length).toBeGreaterThan(4);
  expect(others()).toEqual([]);
});

test('the proxy would see a request: of a page, of the worker, and of a panel, were the policy not there', async () => {
  await attune.page.goto(inbox.url);
  const ask = (path: string) => fetch(`http://127.0.0.1:4799/${path}`).catch(() => undefined);
  await attune.page.evaluate(() =>
    fetch('http://127.0.0.1:4799/from-page', { mode: 'no-cors' }).catch(() => undefined),
  );
  expect(others()).toEqual(['GET http://127.0.0.1:4799/from-page']);

  const panel = await attune.openPanel(attune.page);
  const worker = await attune.worker();
  await panel.evaluate(ask, 'from-panel');
  await worker.evaluate(ask, 'from-worker');
  expect(others()).toEqual(['GET http://127.0.0.1:4799/from-page']);

  // The policy does not reach a link that connects early: what forbids it is the scan of the bundles.
  await panel.evaluate(() => {
    const link = document.createElement('link');
    link.rel = 'preconnect';
    link.href = 'https://127.0.0.1:4799';
    document.head.append(link);
  });
  await expect.poll(others).toContain('CONNECT 127.0.0.1:4799');
});
