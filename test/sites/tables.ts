import { dynamicsSelectors } from '@/lib/sites/dynamics-selectors';
import { eventsSelectors } from '@/lib/sites/events-selectors';
import { fastmailSelectors } from '@/lib/sites/fastmail-selectors';
import { genericSelectors } from '@/lib/sites/generic-selectors';
import { gmailSelectors } from '@/lib/sites/gmail-selectors';
import { googleCalendarSelectors } from '@/lib/sites/googlecalendar-selectors';
import { hubspotSelectors } from '@/lib/sites/hubspot-selectors';
import { intercomContact, intercomSelectors } from '@/lib/sites/intercom-selectors';
import { outlookSelectors } from '@/lib/sites/outlook-selectors';
import { outlookCalendarSelectors } from '@/lib/sites/outlookcalendar-selectors';
import { pipedriveSelectors } from '@/lib/sites/pipedrive-selectors';
import { protonSelectors } from '@/lib/sites/proton-selectors';
import { roundcubeSelectors } from '@/lib/sites/roundcube-selectors';
import type { Chain } from '@/lib/sites/rungs';
import { salesforceSelectors } from '@/lib/sites/salesforce-selectors';
import { yahooSelectors } from '@/lib/sites/yahoo-selectors';
import { zendeskSelectors } from '@/lib/sites/zendesk-selectors';
import { zohoSelectors } from '@/lib/sites/zoho-selectors';

export type RungTable = Readonly<Record<string, Chain>>;

/** Every site's selectors, by its id. What a seller taught is data of theirs. */
export const rungTables: Readonly<Record<string, RungTable>> = {
  gmail: gmailSelectors,
  roundcube: roundcubeSelectors,
  outlook: { ...outlookSelectors, ...outlookCalendarSelectors },
  hubspot: hubspotSelectors,
  salesforce: salesforceSelectors,
  dynamics: dynamicsSelectors,
  zoho: zohoSelectors,
  pipedrive: pipedriveSelectors,
  intercom: { ...intercomSelectors, ...intercomContact },
  fastmail: fastmailSelectors,
  proton: protonSelectors,
  yahoo: yahooSelectors,
  zendesk: zendeskSelectors,
  googlecalendar: googleCalendarSelectors,
  events: { ...genericSelectors, ...eventsSelectors },
  generic: genericSelectors,
};

/** Parts of a table whose selectors nobody has seen true yet: each says in which month it was. */
export function unseen(table: RungTable): string[] {
  return Object.values(table).flatMap(({ means, seen }) => (/^20\d\d-(?:0[1-9]|1[0-2])$/.test(seen) ? [] : [means]));
}
