/** The sites Attune can read. Data alone: the adapters are bundled one by one and never imported from here. */
export interface SiteEntry {
  /** Also the name of the adapter's file and export. */
  id: string;
  name: string;
  /** Hosts known beforehand; `*.` stands for any subdomain. */
  hosts: readonly string[];
  /** Matches in the page of a self-hosted application; null where the host alone decides. */
  detect: string | null;
  /** Known from few or old sources: the panel and the README say so. */
  limited?: boolean;
}

export const sites = [
  { id: 'gmail', name: 'Gmail', hosts: ['mail.google.com'], detect: null },
  {
    id: 'roundcube',
    name: 'Roundcube',
    hosts: [],
    // Skin elastic names the task on the body; larry is known by its main screen. Not the frames inside either.
    detect:
      'body.task-mail[class*="action-"] > #layout > #layout-content, #mainscreen #messagelist, #mainscreen #messagebody, #mainscreen form #composebody',
  },
  {
    id: 'outlook',
    name: 'Outlook',
    hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
    detect: null,
  },
  { id: 'hubspot', name: 'HubSpot', hosts: ['app.hubspot.com', '*.hubspot.com'], detect: null },
  { id: 'salesforce', name: 'Salesforce', hosts: ['*.lightning.force.com'], detect: null },
  { id: 'dynamics', name: 'Dynamics 365', hosts: ['*.dynamics.com'], detect: null },
  {
    id: 'zoho',
    name: 'Zoho CRM',
    hosts: ['crm.zoho.com', 'crm.zoho.eu', 'crm.zoho.in', 'crm.zoho.com.au', 'crm.zoho.jp'],
    detect: null,
    limited: true,
  },
  { id: 'pipedrive', name: 'Pipedrive', hosts: ['*.pipedrive.com'], detect: null, limited: true },
  { id: 'zendesk', name: 'Zendesk', hosts: ['*.zendesk.com'], detect: null, limited: true },
  {
    id: 'intercom',
    name: 'Intercom',
    hosts: ['app.intercom.com', 'app.eu.intercom.com', 'app.au.intercom.com'],
    detect: null,
    limited: true,
  },
  { id: 'yahoo', name: 'Yahoo Mail', hosts: ['mail.yahoo.com'], detect: null, limited: true },
  { id: 'proton', name: 'Proton Mail', hosts: ['mail.proton.me'], detect: null, limited: true },
  { id: 'fastmail', name: 'Fastmail', hosts: ['app.fastmail.com'], detect: null, limited: true },
  {
    id: 'googlecalendar',
    name: 'Google Calendar',
    hosts: ['calendar.google.com'],
    detect: null,
    limited: true,
  },
  { id: 'taught', name: 'A page you taught', hosts: [], detect: null },
  { id: 'generic', name: 'This page', hosts: [], detect: null },
] as const satisfies readonly SiteEntry[];

export type SiteId = (typeof sites)[number]['id'];
