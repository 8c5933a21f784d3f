import { recordSite } from './crm-record';
import { zohoSelectors } from './zoho-selectors';

/** Zoho CRM: the record of a contact or lead; accounts and deals name people in passing. */
export const zoho = recordSite({
  id: 'zoho',
  table: zohoSelectors,
  shownAt({ pathname }) {
    const [, org, tab = '', id = ''] = /^\/crm\/org(\d+)\/tab\/(\w+)\/(\d+)/.exec(pathname) ?? [];
    return id ? { is: tab === 'Contacts' || tab === 'Leads' ? 'person' : 'other', id: `${org}/${tab}/${id}` } : null;
  },
});
