import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { fixture } from '@/test/sites/open-page';

/** What the panel must say of a page of test/fixtures. */
export interface SitePage {
  /** In test/fixtures, without its date. */
  file: string;
  url: string;
  /** Empty: nobody. */
  who: string;
  state: string;
  /** The open draft, in words; the fixture's own greeting is made one. */
  draft?: number;
}

const tom = "Tom O'Keefe";
const outlooks = [
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
];

/** Every site that is known by its host and its fixtures, under the address at which each would be met. */
export const sitePages: readonly SitePage[] = [
  at('salesforce/record', 'Anna Lund', 'Salesforce · read well'),
  at('salesforce/account', '', 'Salesforce · read well'),
  at('hubspot/record', 'Anna Lund', 'HubSpot · read well'),
  at('hubspot/deal', '', 'HubSpot · read well'),
  at('dynamics/record', 'Anna Lund', 'Dynamics 365 · read well'),
  at('dynamics/partial', 'Ada Lindqvist', 'Dynamics 365 · partly read'),
  at('zoho/record', 'Anna Lund', 'Zoho CRM · read well'),
  at('pipedrive/record', 'Anna Lund', 'Pipedrive · read well'),
  at('pipedrive/two', 'Anna Lund', 'Pipedrive · read well'),
  at('zendesk/ticket', 'Priya Raman', 'Zendesk · partly read'),
  at('intercom/conversation', 'priya@trailmix.example', 'Intercom · read well'),
  at('googlecalendar/event', 'Priya Raman', 'Google Calendar · read well'),
  at('yahoo/conversation', 'Priya Raman', 'Yahoo Mail · read well'),
  at('yahoo/compose', tom, 'Yahoo Mail · read well', 12),
  at('proton/list', '', 'Proton Mail · read well'),
  at('proton/conversation', 'Priya Raman', 'Proton Mail · read well'),
  at('proton/compose', tom, 'Proton Mail · read well', 12),
  // A sender who is folded away has no address there.
  at('fastmail/conversation', 'Priya Raman', 'Fastmail · partly read'),
  at('fastmail/compose', tom, 'Fastmail · read well', 12),
  ...outlooks.flatMap((origin) => [
    at('outlook/list', '', 'Outlook · read well', undefined, origin),
    at('outlook/conversation', 'Priya Raman', 'Outlook · partly read', undefined, origin),
    // Where nothing but the menu of the account says whose mailbox it is.
    at('outlook/compose', tom, 'Outlook · partly read', 12, origin),
  ]),
];

function at(file: string, who: string, state: string, draft?: number, origin?: string): SitePage {
  const { url } = fixture(file);
  const met = new URL(url);
  return {
    file,
    url: origin ? url.replace(met.origin, origin) : url,
    who,
    state,
    ...(draft === undefined ? {} : { draft }),
  };
}

/** Ten words more than the greeting that the fixture has: enough for something to be said of the draft. */
const written = 'the lamps for the pier will be there on Monday.';

/** The HTML of a fixture, its frames under addresses of their own and its draft begun. */
export function htmlOf({ file, draft }: SitePage): string {
  const { frames = {}, file: path } = fixture(file);
  const html = Object.entries(frames).reduce(
    (page, [id, inner]) => page.replace(`id="${id}"`, `id="${id}" src="/frame?${inner}"`),
    readFileSync(resolve('test/fixtures', path), 'utf8'),
  );
  return draft === undefined ? html : html.replace(/(Hello Tom,|I am sorry\.)/, `$1 ${written}`);
}

/**
 * Serves one page at a time, whatever path is asked for, under the origins of all sites and those `besides`. Nothing
 * reaches the network. Gives what says which page it is.
 */
export async function serveSites(
  context: BrowserContext,
  besides: readonly string[] = [],
): Promise<(html: string) => void> {
  let shown = '';
  for (const origin of new Set([...sitePages.map(({ url }) => new URL(url).origin), ...besides])) {
    await context.route(`${origin}/**`, async (route) => {
      const { pathname, search } = new URL(route.request().url());
      const body = pathname === '/frame' ? readFileSync(resolve('test/fixtures', search.slice(1)), 'utf8') : shown;
      return route.fulfill({ status: 200, contentType: 'text/html; charset=utf-8', body });
    });
  }
  return (html) => {
    shown = html;
  };
}

/** The first page of a fixture. */
export function pageOf(file: string): SitePage {
  const found = sitePages.find((one) => one.file === file);
  if (!found) throw new Error(`No page ${file}`);
  return found;
}
