import { beforeAll, expect, test } from 'vitest';
import { manifestViolations } from '@/test/checks/manifest.mjs';
import { bundleSizes, pageBudget } from '@/test/checks/sizes.mjs';

let good: Record<string, unknown>;

beforeAll(() => {
  good = {
    manifest_version: 3,
    name: 'Attune',
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
    optional_permissions: ['notifications'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; worker-src 'self'; connect-src 'none'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    incognito: 'not_allowed',
    minimum_chrome_version: '144',
    side_panel: { default_path: 'sidepanel.html' },
  };
});

test('the manifest of the design passes', () => {
  expect(manifestViolations(good)).toEqual([]);
});

const wrong: Record<string, Record<string, unknown>> = {
  'a permission more': { permissions: ['tabs', 'storage'] },
  'a required site': { host_permissions: ['https://mail.google.com/*'] },
  'a content script': { content_scripts: [{ matches: ['https://mail.google.com/*'], js: ['page-gmail.js'] }] },
  'files for any page': { web_accessible_resources: [{ resources: ['*'], matches: ['<all_urls>'] }] },
  'a policy that lets requests out': { content_security_policy: { extension_pages: "default-src 'self'" } },
  'a policy for a sandbox beside it': {
    content_security_policy: { extension_pages: "default-src 'none'", sandbox: 'sandbox allow-scripts' },
  },
  'private windows': { incognito: 'spanning' },
  'a Chrome without Temporal': { minimum_chrome_version: '120' },
};

test.each(Object.entries(wrong))('%s is found', (_what, change) => {
  expect(manifestViolations({ ...good, ...change })).toHaveLength(1);
});

test('a script over the budget is too large only where it is put into a page', () => {
  const heavy = Array.from({ length: pageBudget }, (_, index) => index.toString(36)).join(' ');
  const sizes = bundleSizes(
    new Map([
      ['page-gmail.js', heavy],
      ['page-generic.js', 'light'],
      ['chunks/sidepanel-1.js', heavy],
      ['sidepanel.html', heavy],
    ]),
  );
  expect(sizes.filter(({ tooLarge }) => tooLarge).map(({ name }) => name)).toEqual(['page-gmail.js']);
  expect(sizes).toHaveLength(3);
});
