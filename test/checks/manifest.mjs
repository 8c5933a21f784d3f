// @ts-check
// What the built manifest must say, word for word: it is what the browser holds the extension to.
import { isDeepStrictEqual } from 'node:util';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** `undefined` is a key that must not be there. @type {Record<string, unknown>} */
const expected = {
  manifest_version: 3,
  // No permission that warns at install.
  permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'sidePanel', 'storage', 'unlimitedStorage'],
  optional_permissions: ['notifications'],
  optional_host_permissions: ['https://*/*', 'http://*/*'],
  host_permissions: undefined,
  content_scripts: undefined,
  web_accessible_resources: undefined,
  externally_connectable: undefined,
  content_security_policy: { extension_pages: policy },
  incognito: 'not_allowed',
  minimum_chrome_version: '144',
  side_panel: { default_path: 'sidepanel.html' },
};

/**
 * Where a manifest differs from what it must say, one line each.
 *
 * @param {Record<string, unknown>} manifest
 * @returns {string[]}
 */
export function manifestViolations(manifest) {
  return Object.entries(expected)
    .filter(([key, value]) => !isDeepStrictEqual(manifest[key], value))
    .map(([key, value]) => `manifest.json: ${key} is ${JSON.stringify(manifest[key])}, not ${JSON.stringify(value)}`);
}
