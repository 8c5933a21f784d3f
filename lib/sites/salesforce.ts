import { recordSite } from './crm-record';
import { salesforceSelectors } from './salesforce-selectors';

/** Salesforce Lightning: the record of a contact or lead, also in shadow roots; other objects name people in passing. */
export const salesforce = recordSite({
  id: 'salesforce',
  table: salesforceSelectors,
  shadows: true,
  shownAt({ pathname, hash }) {
    const [, object = '', id = ''] =
      /^\/lightning\/r\/(\w+)\/([a-zA-Z0-9]{15,18})\/view/.exec(pathname) ??
      /^#\/sObject\/((?:003|00Q)?)([a-zA-Z0-9]{12,18})\/view/.exec(hash) ??
      [];
    if (!id) return null;
    // The first letters of an id tell the object: 003 a contact, 00Q a lead.
    const isPerson = /^(?:Contact|Lead|003|00Q)$/.test(object) || /^(?:003|00Q)/.test(id);
    return { is: isPerson ? 'person' : 'other', id };
  },
});
